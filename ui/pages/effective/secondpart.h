#pragma once

#include "forms/recordpart.h"
#include "services/effective/auditcases.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace candour {

class AnswerModel;
class AnswerView;
class CaseListModel;
class ContextForm;
class InlineMessage;

/// \brief The second look at an audit's data: draws the cases that another person answers again, and takes those answers
/// blind, without a sight of the first ones or of what the project comes to. How far the two agree stands under Results.
///
/// Answers are kept as one step for each case, as in the part of the cases. Owned by the record's panel; borrows the session.
class SecondPart final : public RecordPart
{
    Q_OBJECT

public:
    SecondPart(Session &session, QWidget *parent);
    ~SecondPart() override;

    void setRecord(const RecordData &project) override;

public Q_SLOTS:
    /// Keeps what was answered and is not yet kept.
    void keep();

private:
    [[nodiscard]] QWidget *createDraw();
    [[nodiscard]] QWidget *createCase();
    void createButtons(QVBoxLayout *column);
    void connectParts();
    void reload();
    void reloadCases();
    void listPeople();
    void draw();
    void open(int row);
    void openNext();
    void answer(Answer value);
    void takeBack();
    void setContext(const QString &question, const QString &text);
    void change(const AnswerSheet &sheet);
    void refreshCase();
    [[nodiscard]] QString stateText() const;

    Session &m_session;
    std::optional<RecordData> m_project;
    AuditTool m_tool;
    std::optional<RecordData> m_case; ///< as stored
    AnswerSheet m_sheet;              ///< the second answers as given
    bool m_isChanged = false;
    bool m_isKeeping = false;
    bool m_isFrozen = false;
    int m_complete = 0;               ///< cases that may be drawn
    int m_proposedFor = -1;           ///< complete cases for which a number was last proposed

    QSpinBox *m_size = nullptr;
    QComboBox *m_person = nullptr;
    QPushButton *m_draw = nullptr;
    InlineMessage *m_message = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_work = nullptr;        ///< list and case; hidden until cases are drawn
    QTableView *m_list = nullptr;
    CaseListModel *m_cases = nullptr;
    QLabel *m_head = nullptr;
    ContextForm *m_context = nullptr;
    AnswerView *m_answers = nullptr;
    AnswerModel *m_model = nullptr;
    QList<QPushButton *> m_buttons;
};

/// The case as the second abstractor may see it: without the first answers, with the status of the second ones.
[[nodiscard]] RecordData blindCase(const RecordData &auditCase, const AuditTool &tool);

} // namespace candour
