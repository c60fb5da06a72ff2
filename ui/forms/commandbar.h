#pragma once

#include "forms/recordcommand.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace candour {

class CommandForm;

/// One command as it stands for the record that is open.
struct OfferedCommand
{
    QString key;
    QString title;
    QString problem; ///< what stands in its way, or empty
};

/// \brief The commands of the record that is open: a button for each, and under them what stands in the way of one.
///
/// Where a command has to be told something first, the panel shows its form in place of the record's part, where there is room
/// for it with any text size. Hidden where the record has none. Owned by the record's panel; borrows the session.
class CommandBar final : public QWidget
{
    Q_OBJECT

public:
    CommandBar(Session &session, QWidget *parent);

    void setCommands(const QList<RecordCommandDescription> &commands);
    /// Shows what applies to a record, or to the same one again; a form that is open for it stays.
    void setRecord(const RecordData &record);
    void clear();
    [[nodiscard]] QList<OfferedCommand> offered() const { return m_offered; }
    /// Does it, or opens its form. What stands in its way is said.
    void run(const QString &key);
    /// What the command that was chosen asks for; null where none asks.
    [[nodiscard]] QWidget *form() const;
    /// Leaves the form without doing anything.
    void leave() { closeForm(); }

Q_SIGNALS:
    void formOpened();
    void formClosed();
    void done(const candour::RecordCommandOutcome &outcome);
    void refused(const candour::Error &error);
    void goTo(const QString &type, const candour::RecordId &id);

private:
    void refresh();
    void openForm(const RecordCommandDescription &command);
    void closeForm();
    [[nodiscard]] QPushButton *buttonOf(const RecordCommandDescription &command);

    Session &m_session;
    QList<RecordCommandDescription> m_commands;
    QList<OfferedCommand> m_offered;
    std::optional<RecordData> m_record;
    QWidget *m_row = nullptr;
    QHash<QString, QPushButton *> m_buttons;
    QLabel *m_problems = nullptr;
    CommandForm *m_form = nullptr;
    QString m_formKey;
};

} // namespace candour
