// How RecordModel follows the register: by the smallest change that brings its rows up to date.
#include "storage/importbatch.h"
#include "tables/recordmodel.h"
#include "workflow/referencedata.h"

#include <QSet>

#include <algorithm>

namespace candour {

namespace {

/// A step over more records than this is followed by reading the rows again at once.
constexpr qsizetype mostSingleUpdates = 50;

} // namespace

void RecordModel::follow(const ChangeSet &set)
{
    if (!m_schema)
        return;
    QList<RecordChange> ours;
    std::copy_if(set.changes.begin(), set.changes.end(), std::back_inserter(ours),
        [this](const RecordChange &change) { return change.type == m_query.type; });
    // A withdrawn import takes its rows with it; a new one brings some.
    const bool batches = m_schema->isImported() && set.touches(ImportBatch::schema().type());
    const bool inPlace = !batches && ours.size() <= mostSingleUpdates
        && std::all_of(ours.begin(), ours.end(), [this](const RecordChange &change) { return isInPlace(change); });
    if (!inPlace) {
        synchronise();
        return;
    }
    for (const RecordChange &change : ours)
        followOne(change);
    renewNames(set);
}

bool RecordModel::decidesPlace(const QString &field) const
{
    const Field *described = m_schema->field(field);
    if (field == m_query.sortField || (described && described->isSearched() && !m_query.search.isEmpty()))
        return true;
    return std::any_of(m_query.where.begin(), m_query.where.end(),
        [&](const Condition &condition) { return condition.field == field; });
}

bool RecordModel::isInPlace(const RecordChange &change) const
{
    switch (change.kind) {
    case RecordChange::Kind::Create: return false;
    case RecordChange::Kind::Withdraw: return m_query.withdrawn != Query::Withdrawn::Only;
    case RecordChange::Kind::Restore: return m_query.withdrawn == Query::Withdrawn::Shown;
    case RecordChange::Kind::Update: break;
    }
    return std::none_of(change.fields.begin(), change.fields.end(),
        [this](const FieldChange &field) { return decidesPlace(field.field); });
}

void RecordModel::followOne(const RecordChange &change)
{
    const bool goes = change.kind == RecordChange::Kind::Withdraw && m_query.withdrawn == Query::Withdrawn::Hidden;
    if (goes)
        countLater();
    const int row = rowOf(change.record);
    if (row < 0)
        return;
    if (goes) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        return;
    }
    if (const auto record = m_register.find(m_query.type, change.record))
        replaceRow(row, *record);
}

/// Another record's name may be shown here: an owner, a ward.
void RecordModel::renewNames(const ChangeSet &set)
{
    for (int column = 0; column < columnCount() && !m_rows.empty(); ++column) {
        const Field *field = fieldAt(column);
        if (field && field->isReference() && set.touches(field->target))
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void RecordModel::replaceRow(int row, const RecordData &record)
{
    m_rows[std::size_t(row)] = Row {record};
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordModel::synchronise()
{
    if (!m_schema)
        return;
    Query again = m_query;
    again.limit = std::max(rowsPerPage, rowCount());
    const auto page = m_register.page(again);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    Q_EMIT synchroniseStarted();
    removeMissing(page->records);
    placeAll(page->records);
    m_next = page->next;
    countLater();
    Q_EMIT synchronised();
}

void RecordModel::removeMissing(const QList<RecordData> &now)
{
    QSet<RecordId> kept;
    for (const RecordData &record : now)
        kept.insert(record.id);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(record(last).id))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(record(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void RecordModel::placeAll(const QList<RecordData> &now)
{
    for (int at = 0; at < int(now.size()); ++at) {
        const RecordData &wanted = now.at(at);
        const int stands = at < rowCount() && record(at).id == wanted.id ? at : rowOf(wanted.id);
        if (stands < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, Row {wanted});
            endInsertRows();
            continue;
        }
        if (stands != at) {
            beginMoveRows({}, stands, stands, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + stands, m_rows.begin() + stands + 1);
            endMoveRows();
        }
        if (record(at).version != wanted.version || record(at).values() != wanted.values() || record(at).withdrawn != wanted.withdrawn)
            replaceRow(at, wanted);
    }
}

} // namespace candour
