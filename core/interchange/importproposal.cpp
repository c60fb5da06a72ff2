#include "interchange/importproposal.h"

#include "interchange/importcodes.h"
#include "interchange/importtext.h"
#include "interchange/importwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// A question is short; a column with longer cells holds answers.
constexpr qsizetype longestQuestion = 300;

class Proposal
{
public:
    Proposal(const ImportKind &kind, const QStringList &columns, const QList<TableRow> &rows, const ImportLists &lists)
        : m_kind(kind), m_columns(columns), m_rows(rows), m_lists(lists)
    {
        m_result.mapping.kind = kind.key;
    }

    ImportProposal make()
    {
        for (const ImportTarget &target : m_kind.targets)
            mapColumns(target);
        for (const ImportTarget &target : m_kind.targets) {
            if (target.required && m_result.mapping.columnsFor(target.key).isEmpty())
                m_result.unsure << QCoreApplication::translate("Import", "No column looks like “%1”.").arg(target.label);
            if (target.role == ImportRole::Choice)
                lookAtCodes(target);
        }
        lookAtDates();
        proposeQuestions();
        return m_result;
    }

private:
    /// The column whose header comes first among the aliases; all that match for a repeatable target.
    void mapColumns(const ImportTarget &target)
    {
        for (const QString &alias : target.aliases) {
            for (const QString &column : m_columns) {
                const bool taken = m_result.mapping.columns.contains(column);
                if (taken || plainForm(column) != alias)
                    continue;
                m_result.mapping.columns.insert(column, target.key);
                if (!target.repeatable)
                    return;
            }
        }
    }

    [[nodiscard]] QList<QByteArray> cellsOf(const QString &target) const
    {
        QList<QByteArray> cells;
        for (const QString &name : m_result.mapping.columnsFor(target)) {
            const int column = int(m_columns.indexOf(name));
            for (const TableRow &row : m_rows)
                cells << row.field(column).trimmed().toByteArray();
        }
        return cells;
    }

    void lookAtCodes(const ImportTarget &target)
    {
        ImportCodes codes(target, m_result.mapping, m_lists);
        for (const QByteArray &cell : cellsOf(target.key)) {
            if (target.several)
                (void)codes.lookSeveral(cell);
            else
                (void)codes.look(cell);
        }
        ImportCheck found;
        reportCodes(target, m_result.mapping.columnsFor(target.key).value(0), codes, found);
        m_result.unsure << found.blocking;
        if (codes.wantsDirection())
            m_result.unsure << QCoreApplication::translate("Import", "Nothing in the file says whether 1 or 5 is the best score: say which.");
    }

    void lookAtDates()
    {
        QList<QByteArray> cells;
        for (const ImportTarget &target : m_kind.targets) {
            if (target.role == ImportRole::Date)
                cells << cellsOf(target.key);
        }
        if (cells.isEmpty())
            return;
        const DateOrderGuess guess = sniffDateOrder(cells);
        m_result.mapping.dateOrder = guess.order.value_or(DateOrder::DayMonthYear);
        if (!guess.certain)
            m_result.unsure << QCoreApplication::translate("Import", "The order of day and month is not the same in every row, or not certain. Rows that do not fit are held back, never turned round.");
    }

    void proposeQuestions()
    {
        if (m_kind.indexOf(u"question") < 0)
            return;
        QStringList questions;
        for (const QByteArray &cell : cellsOf(u"question"_qs)) {
            const QString question = QString::fromUtf8(cell);
            if (!question.isEmpty() && question.size() <= longestQuestion && !questions.contains(question))
                questions << question;
        }
        if (m_result.mapping.columnsFor(u"question"_qs).isEmpty())
            questions = m_result.mapping.columnsFor(u"comment"_qs);
        for (const QString &question : questions)
            m_result.mapping.questionTypes.insert(question, proposedQuestionType(question));
        if (!questions.isEmpty())
            m_result.unsure << QCoreApplication::translate("Import", "The kinds of the questions were judged by their words. Check them.");
    }

    const ImportKind &m_kind;
    const QStringList &m_columns;
    const QList<TableRow> &m_rows;
    const ImportLists &m_lists;
    ImportProposal m_result;
};

} // namespace

ImportProposal proposeMapping(const ImportKind &kind, const QStringList &columns, const QList<TableRow> &rows, const ImportLists &lists)
{
    return Proposal(kind, columns, rows, lists).make();
}

} // namespace candour
