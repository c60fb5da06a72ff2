#pragma once

#include "base/id.h"
#include "shell/sections.h"

#include <QWidget>

class QShortcut;
class QSplitter;
class QStackedWidget;

namespace candour {

class Ask;
class BackgroundTask;
class EmptyPage;
class RecordListPage;
class RecordPanel;
class Session;
class Theme;
struct OfferedCommand;
class WindowSettings;

/// \brief A list of records and the record that is chosen in it, side by side; the record can take the whole width.
///
/// Made when its section is first shown, owned by its WorkspacePage; borrows what it is given. The panel is made with
/// the first record.
class SectionPage final : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("work/backgroundtask.h")

public:
    SectionPage(Session &session, const Theme &theme, Ask &ask, WindowSettings &settings, ListMemory &memory,
        const SectionDescription &section, QWidget *parent);

    [[nodiscard]] const SectionDescription &section() const { return m_section; }
    [[nodiscard]] const RecordId &record() const { return m_record; }
    /// That of the list, or of a record that was begun from one of it.
    [[nodiscard]] const QString &recordType() const { return m_recordType; }
    [[nodiscard]] bool isFullWidth() const { return m_fullWidth; }
    [[nodiscard]] QString status() const { return m_status; }

    /// Opens a record beside the list and selects it there, where the list has it.
    void open(const QString &type, const RecordId &record);
    /// A blank record in the panel; where rows come by import only, asks for an import instead.
    void startNew();
    void duplicate();
    void withdraw();
    void restore();
    /// \param format "csv" or "xlsx"
    void exportAs(const QString &format);
    void focusFilter();
    void focusRows();
    void setFullWidth(bool full);
    /// What can be done with the record that is open, beside its steps.
    [[nodiscard]] QList<OfferedCommand> recordCommands() const;
    void runRecordCommand(const QString &key);
    /// The next part of the record, or the one before it.
    void stepPart(int by);

    /// Room for the list or for the record: where there is none for both, they take turns.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The record beside the list is another one now.
    void recordChanged(const QString &type, const candour::RecordId &record);
    /// A link to another record was followed.
    void goTo(const QString &type, const candour::RecordId &record);
    void importRequested();
    void fullWidthChanged(bool full);
    /// How much of the list is shown, for the status line.
    void statusChanged(const QString &text);
    /// Something could not be done.
    void failed(const candour::Error &error);
    void taskStarted(candour::BackgroundTask *task);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    void arrange();
    void connectList();
    void sayWhatToChoose();
    RecordPanel &panel();
    void showRecord(const QString &type, const RecordId &record);
    void begin(const QString &type, const QVariantMap &values);
    /// Whether the list has the record that is open, so that what it does to rows concerns it; says so where it has not.
    [[nodiscard]] bool isSelected();

    Session &m_session;
    Ask &m_ask;
    WindowSettings &m_settings;
    SectionDescription m_section;
    QSplitter *m_splitter = nullptr;
    RecordListPage *m_list = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyPage *m_nothingChosen = nullptr;
    RecordPanel *m_panel = nullptr;
    QShortcut *m_leaveFullWidth = nullptr;
    RecordId m_record;
    QString m_recordType;
    QString m_status;
    bool m_fullWidth = false;
};

} // namespace candour
