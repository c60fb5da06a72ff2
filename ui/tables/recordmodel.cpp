#include "tables/recordmodel.h"

#include "look/icons.h"
#include "look/statechip.h"
#include "tables/recordwords.h"
#include "workflow/clocks.h"
#include "workflow/referencedata.h"

#include <QTimer>

#include <algorithm>

namespace candour {

namespace {

/// Enough for the widest column; the whole text is in the record itself.
constexpr int longestCell = 300;

bool isRightAligned(const Field *field)
{
    return field && (field->type == FieldType::Integer || field->type == FieldType::Real
        || field->type == FieldType::Date || field->type == FieldType::DateTime);
}

QString oneLine(const QString &text)
{
    return text.left(longestCell).simplified();
}

} // namespace

RecordModel::RecordModel(Register &reg, const ReferenceData &reference, QObject *parent)
    : QAbstractTableModel(parent), m_register(reg), m_reference(reference)
{
    connect(&reg, &Register::changed, this, &RecordModel::follow);
    connect(&reg, &Register::changedElsewhere, this, &RecordModel::synchronise);
    connect(&reference, &ReferenceData::changed, this, [this] {
        for (const Row &row : m_rows)
            row.hasClock = false;
        if (!m_rows.empty() && !m_columns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

QString RecordModel::clockColumn()
{
    return u"clock"_qs;
}

void RecordModel::show(const Query &query, QStringList columns)
{
    beginResetModel();
    m_query = query;
    m_query.limit = rowsPerPage;
    m_query.after.reset();
    m_schema = m_register.catalogue().find(m_query.type);
    m_columns = knownColumns(std::move(columns));
    load();
    endResetModel();
}

void RecordModel::setColumns(QStringList columns)
{
    beginResetModel();
    m_columns = knownColumns(std::move(columns));
    endResetModel();
}

QStringList RecordModel::knownColumns(QStringList columns) const
{
    columns.removeDuplicates();
    columns.removeIf([this](const QString &name) {
        return !m_schema || (!m_schema->field(name) && (name != clockColumn() || !hasClocks(m_query.type)));
    });
    return columns;
}

void RecordModel::load()
{
    m_rows.clear();
    m_next.reset();
    m_total.reset();
    Query first = m_query;
    first.after.reset();
    auto page = m_register.page(first);
    if (!page) {
        QTimer::singleShot(0, this, [this, error = page.error()] { Q_EMIT failed(error); });
        return;
    }
    for (const RecordData &record : page->records)
        m_rows.push_back({record});
    m_next = page->next;
    countLater();
}

void RecordModel::countLater()
{
    if (m_isCounting)
        return;
    m_isCounting = true;
    QTimer::singleShot(0, this, [this] {
        m_isCounting = false;
        m_counted.withdraw();
        if (!m_next) { // all rows are here: no need to ask
            setTotal(qint64(m_rows.size()));
            return;
        }
        m_counted = m_register.background().ask<qint64>([query = m_query](Register &reg) { return reg.count(query); },
            [this](const Result<qint64> &counted) { setTotal(counted ? std::optional<qint64>(*counted) : std::nullopt); });
    });
}

void RecordModel::setTotal(std::optional<qint64> total)
{
    m_total = total;
    Q_EMIT totalChanged();
}

int RecordModel::rowOf(const RecordId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.record.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const Field *RecordModel::fieldAt(int column) const
{
    return m_schema ? m_schema->field(m_columns.value(column)) : nullptr;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const ClockWords &RecordModel::clockOf(const Row &row) const
{
    if (!row.hasClock) {
        const QList<ClockState> clocks = row.record.withdrawn ? QList<ClockState>()
                                                              : clocksOf(row.record, m_reference, m_register.clock().today());
        row.clock = clocks.isEmpty() ? ClockWords() : shortClockWords(clocks.first());
        row.hasClock = true;
    }
    return row.clock;
}

/// A record that is the title of another stands there with its own title, as in the panel's list of events.
QString RecordModel::fieldText(const Field &field, const RecordData &record) const
{
    const bool isTitle = field.type == FieldType::Reference && field.name == m_schema->titleField() && m_schema->nameRule().fields.isEmpty();
    return isTitle ? m_reference.title(record) : m_reference.displayText(field, record.value(field.name));
}

QString RecordModel::cellText(int row, int column) const
{
    const Row &shown = m_rows.at(std::size_t(row));
    const Field *field = fieldAt(column);
    const QString text = field ? oneLine(fieldText(*field, shown.record)) : clockOf(shown).words;
    return shown.record.withdrawn && column == 0 ? tr("%1 – withdrawn").arg(text) : text;
}

QString RecordModel::accessibleText(int row, int column) const
{
    const Row &shown = m_rows.at(std::size_t(row));
    const QString text = fieldAt(column) ? cellText(row, column) : clockOf(shown).sentence;
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return text.isEmpty() ? tr("%1: empty").arg(title) : tr("%1: %2").arg(title, text);
}

QString RecordModel::toolTip(int row, int column) const
{
    const Row &shown = m_rows.at(std::size_t(row));
    if (!fieldAt(column))
        return clockOf(shown).sentence;
    return fieldAt(column)->name == m_schema->stateField() ? QString() : cellText(row, column);
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    const Field *field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), index.column());
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole: return accessibleText(index.row(), index.column());
    case Qt::AccessibleDescriptionRole: return field && field->isSensitive() ? sensitiveSentence() : QString();
    case Qt::TextAlignmentRole: return int((isRightAligned(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return QVariant::fromValue(row.record.id);
    case SortRole: return field ? row.record.value(field->name) : QVariant(clockOf(row).words);
    case ChipRole:
        return field && field->name == m_schema->stateField()
            ? QVariant::fromValue(stateChip(*m_schema, row.record.text(field->name))) : QVariant();
    case ClockRole: return field ? QVariant() : QVariant::fromValue(clockOf(row));
    case SensitiveRole: return field && field->isSensitive();
    case WithdrawnRole: return row.record.withdrawn;
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field *field = fieldAt(section);
    const QString title = field ? field->title() : tr("Clock");
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::TextAlignmentRole: return int((isRightAligned(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole: return field && field->isSensitive() ? QVariant(glyphIcon(Glyph::Person, Role::Muted)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (!field)
            return tr("The most urgent clock. Order by a date to order by time.");
        return field->isSensitive() ? QString(title + u'\n' + sensitiveSentence()) : title;
    case SensitiveRole: return field && field->isSensitive();
    default: return {};
    }
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Query more = m_query;
    more.after = m_next;
    const auto page = m_register.page(more);
    if (!page) {
        m_next.reset();
        Q_EMIT failed(page.error());
        return;
    }
    m_next = page->next;
    if (page->records.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page->records.size()) - 1);
    for (const RecordData &record : page->records)
        m_rows.push_back({record});
    endInsertRows();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    const Field *field = fieldAt(column);
    if (column >= 0 && !field)
        return;
    beginResetModel();
    m_query.sortField = field ? field->name : QString();
    m_query.order = order;
    load();
    endResetModel();
}

} // namespace candour
