#include "interchange/importeditable.h"

#include "workflow/workflow.h"

namespace candour {

EditableRows::EditableRows(const Schema &schema, const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists,
    std::function<RecordId()> newId)
    : m_kind(kind), m_columns(columns), m_mapping(mapping), m_schema(schema), m_newId(std::move(newId)),
      m_units(lists.units), m_quarantine(columns, {}), m_names(lists.knownIds)
{
    m_check.blocking = columns.problems();
    for (int i = 0; i < kind.targets.size(); ++i) {
        m_codes.emplace_back(kind.targets.at(i), mapping, lists);
        if (kind.targets.at(i).required)
            m_name = i;
    }
}

Status EditableRows::writeTo(BatchWriter &, const RecordId &)
{
    return {};
}

void EditableRows::readChoice(QByteArrayView cell, int place, RecordData &record)
{
    const ImportTarget &target = m_kind.targets.at(place);
    ImportCodes &codes = m_codes[size_t(place)];
    if (target.several) {
        record.setValue(target.field, QString::fromUtf8(codes.lookSeveral(cell)).split(u',', Qt::SkipEmptyParts));
        return;
    }
    const int code = codes.look(cell);
    if (code >= 0)
        record.setValue(target.field, QString::fromUtf8(codes.code(code)));
}

std::optional<RowProblem> EditableRows::readTarget(const TableRow &row, int place, RecordData &record)
{
    const ImportTarget &target = m_kind.targets.at(place);
    const QByteArrayView cell = m_columns.cell(row, place);
    const std::vector<int> &columns = m_columns.columnsOf(place);
    const int column = columns.empty() ? -1 : columns.front();
    if (cell.isEmpty())
        return target.required ? std::optional(RowProblem {tr("“%1” is missing.").arg(target.label), column}) : std::nullopt;
    switch (target.role) {
    case ImportRole::Date: {
        const ImportedDate date = readDate(cell, m_mapping.dateOrder, m_mapping.window);
        if (!date.isAccepted())
            return m_quarantine.dateProblem(date, column);
        record.setValue(target.field, date.date);
        return std::nullopt;
    }
    case ImportRole::Integer: {
        bool ok = false;
        const qlonglong number = cell.toByteArray().toLongLong(&ok);
        if (!ok)
            return RowProblem {tr("“%1” is not a whole number.").arg(target.label), column};
        record.setValue(target.field, number);
        return std::nullopt;
    }
    case ImportRole::Choice:
        readChoice(cell, place, record);
        return std::nullopt;
    case ImportRole::Unit:
        record.setValue(target.field, QString::fromUtf8(m_units.look(cell)));
        return std::nullopt;
    case ImportRole::Text:
    case ImportRole::Id:
        record.setValue(target.field, QString::fromUtf8(cell));
        break;
    }
    return std::nullopt;
}

std::optional<RowProblem> EditableRows::read(const TableRow &row, RecordData &record)
{
    if (row.isRagged())
        return m_quarantine.ragged(row);
    for (int i = 0; i < m_kind.targets.size(); ++i) {
        if (!m_columns.has(i))
            continue;
        if (const auto problem = readTarget(row, i, record))
            return problem;
    }
    const QList<Problem> problems = m_schema.problems(record);
    return problems.isEmpty() ? std::nullopt : std::optional(RowProblem {problems.first().message});
}

Status EditableRows::take(const TableRow &row)
{
    ++m_check.rowsRead;
    RecordData record(m_schema);
    record.id = m_newId();
    if (const Workflow *workflow = workflowOf(m_schema.type()))
        record.setValue(m_schema.stateField(), workflow->states.first().key);
    if (const auto problem = read(row, record))
        return m_quarantine.add(row, *problem, m_check);
    const QByteArray name = plainId(m_columns.cell(row, m_name));
    if (m_names.contains(name)) {
        const std::vector<int> &columns = m_columns.columnsOf(m_name);
        m_quarantine.addDuplicate(row, columns.empty() ? -1 : columns.front(), m_check);
        return {};
    }
    m_names.insert(name);
    ++m_check.rowsAccepted;
    ++m_check.records;
    m_records.append(record);
    return {};
}

ImportCheck EditableRows::finish()
{
    for (int i = 0; i < m_kind.targets.size(); ++i)
        reportCodes(m_kind.targets.at(i), m_columns.nameOf(i), m_codes[size_t(i)], m_check);
    m_check.notImported = m_columns.notImported();
    return m_check;
}

} // namespace candour
