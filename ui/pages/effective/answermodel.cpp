#include "pages/effective/answermodel.h"

#include "workflow/referencedata.h"

namespace candour {

void AnswerModel::setTool(const AuditTool &tool)
{
    if (tool.codes() == m_tool.codes()) {
        m_tool = tool;
        return tellAll();
    }
    beginResetModel();
    m_tool = tool;
    endResetModel();
}

void AnswerModel::setSheet(const AnswerSheet &sheet, QDate careOn)
{
    m_sheet = sheet;
    m_careOn = careOn;
    tellAll();
}

void AnswerModel::setResults(const ProjectResults &results)
{
    m_results = results;
    tellAll();
}

void AnswerModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool AnswerModel::isAsked(int row) const
{
    const Criterion *current = criterion(row);
    return current && current->derivation.isEmpty() && !answer(row).automatic;
}

int AnswerModel::nextBlank(int after) const
{
    for (int row = after + 1; row < rowCount(); ++row) {
        if (isAsked(row) && answer(row).value == Answer::Blank)
            return row;
    }
    return -1;
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tool.codes().size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnswerModel::words(int row) const
{
    const CaseAnswer given = answer(row);
    const QString byRule = given.automatic ? tr(" (by rule)") : QString();
    switch (given.value) {
    case Answer::Yes:
        return tr("Yes") + byRule;
    case Answer::No:
        return tr("No") + byRule;
    case Answer::NotApplicable:
        return tr("Not applicable") + byRule;
    case Answer::Exception:
        break;
    case Answer::Blank:
        return isAsked(row) ? QString() : tr("follows by rule");
    }
    const QString reason = given.exceptionCode.isEmpty() ? tr("Exception") : tr("Exception: %1").arg(m_reference.label(u"audit_exception"_qs, given.exceptionCode));
    if (given.validation == CaseAnswer::Validation::Accepted)
        return tr("%1, justified").arg(reason);
    return given.validation == CaseAnswer::Validation::Rejected ? tr("%1, not justified: counts as no").arg(reason) : tr("%1, not yet looked at").arg(reason);
}

QString AnswerModel::soFar(int row) const
{
    const Criterion *current = criterion(row);
    for (const CriterionOutcome &outcome : m_results.criteria) {
        if (!current || outcome.criterion.id != current->id)
            continue;
        const QString limits = outcome.intervalText();
        return limits.isEmpty() ? outcome.result.text() : outcome.result.text() + u'\n' + tr("95% interval %1").arg(limits);
    }
    return {};
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == Given)
        return tr("%1, answer: %2").arg(code(index.row()), words(index.row()).isEmpty() ? tr("blank") : words(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Code:
        return code(index.row());
    case Statement:
        return criterion(index.row()) ? criterion(index.row())->statement : QString();
    case Given:
        return words(index.row());
    default:
        return soFar(index.row());
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Code"), tr("Criterion"), tr("Answer"), tr("All cases so far")};
    return titles.value(section);
}

} // namespace candour
