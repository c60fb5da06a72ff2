#include "interchange/importquarantine.h"

#include "base/dates.h"
#include "storage/batchwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

/// Long enough to recognise a value, short enough for a list on the screen.
constexpr qsizetype mostOfValue = 200;

} // namespace

void ImportQuarantine::writeTo(BatchRows *rows, const RecordId &batch)
{
    m_rows = rows;
    m_batch = batch.toString().toUtf8();
}

void ImportQuarantine::keepFor(const RecordId &batch)
{
    m_keepFor = batch;
}

Status ImportQuarantine::add(const TableRow &row, const RowProblem &problem, ImportCheck &check)
{
    ++check.rowsQuarantined;
    const auto known = m_reasons.constFind(problem.reason);
    const int place = known == m_reasons.constEnd() ? int(check.quarantined.size()) : *known;
    if (known == m_reasons.constEnd()) {
        m_reasons.insert(problem.reason, place);
        check.quarantined.append({problem.reason, 0, {}});
    }
    QuarantineReason &reason = check.quarantined[place];
    ++reason.rows;
    const QString column = problem.column < 0 ? QString() : m_columns.names().value(problem.column);
    const QString value = problem.column < 0 ? QString() : row.text(problem.column).left(mostOfValue);
    if (reason.examples.size() < ImportCheck::mostExamples)
        reason.examples.append({row.line(), column, value, problem.suggestion});
    if (!m_rows && m_keepFor.isNull())
        return {};
    QuarantinedRow held;
    held.line = int(row.line());
    held.reason = problem.reason;
    held.column = column;
    held.value = value;
    held.suggestion = problem.suggestion;
    held.content = QString::fromUtf8(contentOf(row));
    if (m_rows)
        return write(held);
    held.importBatch = Id<ImportBatch>(m_keepFor);
    m_kept.append(held);
    return {};
}

Status ImportQuarantine::write(const QuarantinedRow &held)
{
    static const Schema &schema = QuarantinedRow::schema();
    m_rows->setText(schema.indexOf(u"import_batch"), m_batch);
    m_rows->setInteger(schema.indexOf(u"line"), held.line.value_or(0));
    m_rows->setValue(schema.indexOf(u"reason"), held.reason);
    m_rows->setValue(schema.indexOf(u"column_name"), held.column);
    m_rows->setValue(schema.indexOf(u"value"), held.value);
    m_rows->setValue(schema.indexOf(u"suggestion"), held.suggestion);
    m_rows->setValue(schema.indexOf(u"content"), held.content);
    const auto added = m_rows->add();
    return added ? Status() : Status(added.error());
}

void ImportQuarantine::addDuplicate(const TableRow &row, int column, ImportCheck &check) const
{
    ++check.rowsDuplicate;
    if (check.duplicates.size() < ImportCheck::mostExamples)
        check.duplicates.append({row.line(), m_columns.names().value(column), row.text(column).left(mostOfValue), {}});
}

RowProblem ImportQuarantine::ragged(const TableRow &row) const
{
    return {row.fieldCount() > m_columns.names().size()
            ? tr("The row has more fields than the header. Look for a separator inside a text without quotation marks.")
            : tr("The row has fewer fields than the header. It may have been cut off.")};
}

RowProblem ImportQuarantine::dateProblem(const ImportedDate &date, int column) const
{
    const QString suggestion = date.suggestion.isValid() ? tr("%1?").arg(dateText(date.suggestion)) : QString();
    switch (date.problem) {
    case DateProblem::Empty:
        return {tr("The date is missing."), column};
    case DateProblem::MonthFirstLooking:
        return {tr("The date looks as if the month came first."), column, suggestion};
    case DateProblem::DayFirstLooking:
        return {tr("The date looks as if the day came first."), column, suggestion};
    case DateProblem::ShortYear:
        return {tr("The year has only two digits."), column, suggestion};
    case DateProblem::OutsideWindow:
        return {tr("The date is outside the days in which the data was collected."), column, suggestion};
    case DateProblem::Impossible:
    case DateProblem::None:
        break;
    }
    return {tr("There is no such date."), column, suggestion};
}

QByteArray ImportQuarantine::contentOf(const TableRow &row) const
{
    QJsonObject content;
    for (int column = 0; column < m_columns.names().size(); ++column) {
        if (m_columns.isMapped(column) && !m_leaveOut.contains(column) && !row.field(column).isEmpty())
            content.insert(m_columns.names().at(column), row.text(column));
    }
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

} // namespace candour
