#pragma once

#include "forms/commandbar.h"
#include "forms/recordpart.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace candour {

class BackgroundTask;
class HistoryView;
class InlineMessage;
class PartTabs;
class RecordForm;
class RecordHead;
class RelatedView;
class StepsPanel;

/// \brief One record at the right of its list: head, what is missing to move on, commands, form, the parts made by hand for its
/// type, related records, history.
///
/// Saves by itself when a person leaves a field; a new record is saved as soon as nothing needed is missing, and until
/// then kept as a draft, one for each type. Owned by its page; borrows session and ask.
class RecordPanel final : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("work/backgroundtask.h")

public:
    RecordPanel(Session &session, Ask &ask, QList<RecordPartDescription> parts, QWidget *parent = nullptr);

    /// What can be done with records beside their steps.
    void setCommands(const QList<RecordCommandDescription> &commands) { m_commands->setCommands(commands); }
    /// The commands of the record that is open; none while it is new.
    [[nodiscard]] QList<OfferedCommand> commands() const { return m_commands->offered(); }
    void runCommand(const QString &key) { m_commands->run(key); }

    void open(const QString &type, const RecordId &id);
    /// Begins a new record, or goes on with the draft of that type.
    /// \param defaults values by field name
    void startNew(const QString &type, const QVariantMap &defaults = {});
    void focusField(const QString &name);
    /// Chooses a part by its key: "form", "related", "history" or one made by hand.
    void showPart(const QString &key);
    /// The next part, or the one before it; the keyboard goes to its tab, from where Tab goes on into it.
    void stepPart(int by);
    void clear();
    [[nodiscard]] std::optional<RecordData> record() const { return m_record; }

Q_SIGNALS:
    void goTo(const QString &type, const candour::RecordId &id);
    void saved(const QString &type, const candour::RecordId &id);
    void closed();
    void taskStarted(candour::BackgroundTask *task);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showRecord(const RecordData &record, bool isNew);
    void refresh();
    void save();
    void saveNew(const RecordData &draft);
    void saveEdit(const RecordData &edited);
    void move(const QString &to);
    void finishCommand(const RecordCommandOutcome &outcome);
    void setTabs(const RecordData &record, bool isNew);
    void showTab();
    [[nodiscard]] QWidget *contentOf(const QString &tab);
    [[nodiscard]] QWidget *relatedView();
    [[nodiscard]] QWidget *historyView();
    [[nodiscard]] QWidget *partView(const QString &key);
    void beginRelated(const QString &type, const QString &field, const RecordId &id);
    void returnToOrigin();
    void say(const Error &error);

    /// Where a record was begun from among the related ones, to go back to and begin the next.
    struct Origin
    {
        QString type;
        RecordId record;
        QString button;
    };

    Session &m_session;
    Ask &m_ask;
    QPushButton *m_origin = nullptr;
    std::optional<Origin> m_cameFrom;
    RecordHead *m_head = nullptr;
    InlineMessage *m_message = nullptr;
    StepsPanel *m_steps = nullptr;
    CommandBar *m_commands = nullptr;
    PartTabs *m_tabs = nullptr;
    QScrollArea *m_scroll = nullptr;
    QList<RecordPartDescription> m_parts;
    QHash<QString, RecordPart *> m_partViews; ///< those met, by key
    QHash<QString, RecordForm *> m_forms; ///< one for each type met, kept for its next record
    RecordForm *m_form = nullptr;
    RelatedView *m_related = nullptr;
    HistoryView *m_history = nullptr;
    std::optional<RecordData> m_record;
    bool m_isNew = false;
    bool m_isSaving = false;
    QHash<QString, RecordData> m_drafts;
};

} // namespace candour
