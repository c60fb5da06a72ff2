#include "pages/effective/yearmodel.h"

#include "workflow/referencedata.h"

#include <algorithm>

namespace candour {

std::optional<YearBar> YearBar::of(const RecordData &entry)
{
    const QVariant begins = entry.value(u"start_quarter");
    const QVariant reports = entry.value(u"report_quarter");
    if (begins.isNull() && reports.isNull())
        return std::nullopt;
    YearBar bar;
    bar.begins = begins.isNull() ? 1 : std::clamp(begins.toInt(), 1, 4);
    bar.reports = reports.isNull() ? 4 : std::clamp(reports.toInt(), bar.begins, 4);
    return bar;
}

QString quarterCell(const RecordData &entry, int quarter)
{
    const auto bar = YearBar::of(entry);
    if (!bar)
        return quarter == 1 ? YearModel::tr("no quarter") : QString();
    if (quarter == bar->begins && quarter == bar->reports)
        return YearModel::tr("begins and reports");
    if (quarter == bar->begins)
        return YearModel::tr("begins");
    if (quarter == bar->reports)
        return YearModel::tr("reports");
    return bar->covers(quarter) ? YearModel::tr("runs") : QString();
}

YearModel::YearModel(const ReferenceData &reference, QObject *parent)
    : QAbstractTableModel(parent), m_reference(reference)
{
}

void YearModel::setYear(const FinancialYear &year, const QList<EntryPosition> &entries)
{
    QList<EntryPosition> sorted = entries;
    std::stable_sort(sorted.begin(), sorted.end(),
        [this](const EntryPosition &a, const EntryPosition &b) { return unitName(a.entry).localeAwareCompare(unitName(b.entry)) < 0; });
    const bool sameRows = year.label() == m_year.label() && std::equal(sorted.begin(), sorted.end(), m_entries.begin(), m_entries.end(),
        [](const EntryPosition &a, const EntryPosition &b) { return a.entry.id == b.entry.id; });
    if (!sameRows)
        beginResetModel();
    m_year = year;
    m_entries = std::move(sorted);
    if (!sameRows)
        endResetModel();
    else if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, columnTotal - 1));
}

int YearModel::rowOf(const RecordId &entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const EntryPosition &position) { return position.entry.id == entry; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString YearModel::unitName(const RecordData &entry) const
{
    const QString name = m_reference.displayText(*entry.schema().field(u"unit"), entry);
    return name.isEmpty() ? tr("No directorate") : name;
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString YearModel::text(const EntryPosition &position, int column) const
{
    const RecordData &entry = position.entry;
    switch (column) {
    case Unit:
        return unitName(entry);
    case Topic:
        return entry.text(u"title");
    case Level:
        return entry.text(u"priority_level").section(u'_', -1);
    case Stage: {
        QString stage = stageText(position.stage);
        if (position.isBehind)
            stage += tr(", behind");
        if (position.isStale)
            stage += tr(", no news");
        return stage;
    }
    default:
        return quarterCell(entry, column - FirstQuarter + 1);
    }
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_entries.at(index.row()), index.column());
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_qs + text(m_entries.at(index.row()), index.column()));
    return {};
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Unit:
        return tr("Directorate or service");
    case Topic:
        return tr("Topic");
    case Level:
        return tr("Level");
    case Stage:
        return tr("Stage");
    default:
        // The year stands above the table; narrow columns leave room for the bars.
        return role == Qt::ToolTipRole ? m_year.quarterLabel(section - FirstQuarter + 1) : tr("Q%1").arg(section - FirstQuarter + 1);
    }
}

} // namespace candour
