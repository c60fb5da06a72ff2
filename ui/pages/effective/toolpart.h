#pragma once

#include "forms/recordpart.h"
#include "services/effective/audittool.h"

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace candour {

class InlineMessage;
class RecordForm;
class WordTable;

/// \brief Designs the tool of an audit project: context questions and criteria in the order in which they are asked, the form
/// of the chosen one beside them, freeze and versions.
///
/// A new part is a draft until what it needs is filled in. A frozen criterion changes by a new version, which is written in
/// the form and kept with its own button. Keys in the list: Ctrl+N a criterion, Alt+Up and Alt+Down move, Return edits.
/// Owned by the record's panel; borrows the session.
class ToolPart final : public RecordPart
{
    Q_OBJECT

public:
    ToolPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &project) override;

public Q_SLOTS:
    void addCriterion() { add(u"criterion"_qs); }
    void addQuestion() { add(u"audit_question"_qs); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createButtons(QVBoxLayout *column);
    QPushButton *button(const QString &name, const QString &text);
    void reload();
    void add(const QString &type);
    void choose(int row);
    void edit(const RecordData &record, bool isNew);
    void save();
    void move(int by);
    void beginVersion();
    void keepVersion();
    void refreshButtons();
    [[nodiscard]] RecordForm *formFor(const QString &type);

    Session &m_session;
    std::optional<RecordData> m_project;
    QList<RecordData> m_parts;           ///< as listed
    std::optional<RecordData> m_edited;  ///< in the form
    bool m_isNew = false;
    bool m_isVersion = false;
    bool m_isSaving = false;
    QLabel *m_head = nullptr;
    InlineMessage *m_message = nullptr;
    WordTable *m_list = nullptr;
    QLabel *m_formHead = nullptr;
    InlineMessage *m_formMessage = nullptr;
    RecordForm *m_criterionForm = nullptr;
    RecordForm *m_questionForm = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_version = nullptr;
    QPushButton *m_keepVersion = nullptr;
    QPushButton *m_freeze = nullptr;
};

} // namespace candour
