#pragma once

#include "forms/recordpart.h"
#include "services/effective/auditcases.h"
#include "services/effective/auditresults.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace candour {

class AnswerModel;
class AnswerView;
class CaseImport;
class CaseListModel;
class ContextForm;
class GridPreview;
class InlineMessage;

/// \brief Enters the cases of an audit project: cases at the left, the criteria of one at the right, one key an answer.
///
/// Answers are kept as one step for each case: when its last blank is answered, when another case is chosen, or when the
/// keyboard leaves the part. What the project comes to is counted anew with every answer, kept or not.
/// A table of cases, pasted or from a file, is shown first with the rows that cannot be taken.
/// Keys: Ctrl+N a new case, Ctrl+V rows copied from a spreadsheet, and those of AnswerView. Owned by the record's panel;
/// borrows the session.
class CasesPart final : public RecordPart
{
    Q_OBJECT

public:
    CasesPart(Session &session, Ask &ask, QWidget *parent);
    ~CasesPart() override;

    void setRecord(const RecordData &project) override;

public Q_SLOTS:
    void beginCase();
    /// Keeps what was answered and is not yet kept.
    void keep();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *createCases();
    [[nodiscard]] QWidget *createCase();
    void createButtons(QVBoxLayout *column);
    void createExceptionBar(QVBoxLayout *column);
    void connectParts();
    void arrange();
    void reload();
    void open(int row);
    void openNext();
    void show(const RecordData &auditCase);
    void refreshCase();
    void refreshResults();
    void addCase();
    void checkReference(const QString &reference);
    void answer(Answer value);
    void takeBack();
    void setContext(const QString &question, const QString &text);
    void change(const AnswerSheet &sheet);
    void refreshException();
    void setReason();
    void judge(bool justified);
    [[nodiscard]] std::optional<RecordData> planToDraw() const;
    void drawSample();
    void excludeCase();
    void paste();
    void importTable();
    void connectImport();
    void refreshImport();
    void showTable(const GridOutcome &outcome);
    void takeGrid();
    void sayTaken(const GridOutcome &taken, bool isFile);
    void leaveGrid();

    Session &m_session;
    Ask &m_ask;
    std::optional<RecordData> m_project;
    AuditTool m_tool;
    std::optional<RecordData> m_case; ///< as stored
    AnswerSheet m_sheet;              ///< as answered
    bool m_isChanged = false;
    bool m_isKeeping = false;
    bool m_isFrozen = false;

    std::optional<AnswerGrid> m_pasted; ///< being looked at before it is taken
    CaseImport *m_table = nullptr;      ///< what comes from a file

    QBoxLayout *m_layout = nullptr;
    GridPreview *m_preview = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_draw = nullptr; ///< shown while a plan waits for its draw
    QWidget *m_left = nullptr;
    QLabel *m_progress = nullptr;
    QLineEdit *m_reference = nullptr;
    InlineMessage *m_guard = nullptr;
    QTableView *m_list = nullptr;
    CaseListModel *m_cases = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_head = nullptr;
    InlineMessage *m_message = nullptr;
    ContextForm *m_context = nullptr;
    AnswerView *m_answers = nullptr;
    AnswerModel *m_model = nullptr;
    QList<QPushButton *> m_buttons;
    QWidget *m_exception = nullptr;
    QLabel *m_exceptionHead = nullptr;
    class QComboBox *m_reason = nullptr;
};

} // namespace candour
