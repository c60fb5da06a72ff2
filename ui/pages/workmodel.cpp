#include "pages/workmodel.h"

#include "base/dates.h"
#include "look/statechip.h"
#include "tables/recordmodel.h"

#include <algorithm>

namespace candour {

namespace {

Chip chipOf(const ClockState &clock)
{
    using Status = ClockState::Status;
    const QString word = statusText(clock.status);
    switch (clock.status) {
    case Status::Running: return {word, StateShape::Open, Tone::Neutral};
    case Status::Amber: return {word, StateShape::Half, Tone::Caution};
    case Status::Overdue: return {word, StateShape::Overdue, Tone::Critical};
    case Status::Paused: return {word, StateShape::Paused, Tone::Neutral};
    case Status::CannotCompute: break;
    }
    return {word, StateShape::Open, Tone::Caution};
}

bool isSame(const WorkItem &a, const WorkItem &b)
{
    return a.record == b.record && a.clock.key == b.clock.key && a.clock.status == b.clock.status && a.clock.due == b.clock.due
        && a.clock.workingDaysLeft == b.clock.workingDaysLeft && a.name == b.name && a.title == b.title && a.owner == b.owner;
}

} // namespace

void WorkModel::setItems(const QList<WorkItem> &items)
{
    if (std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), isSame))
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString WorkModel::text(const WorkItem &item, int column) const
{
    switch (column) {
    case Status: return statusText(item.clock.status);
    case Due: return dateText(item.clock.due);
    case Left: return item.clock.shortText();
    case Name: return item.name;
    case Clock: return item.clock.label;
    case Title: return item.title;
    case Owner: return item.owner;
    default: return {};
    }
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem &item = m_items.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QString(item.clock.label + u": "_qs + item.clock.sentence() + u' ' + item.clock.ruleText);
    case Qt::TextAlignmentRole:
        return column == Left ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RecordModel::ChipRole:
        return column == Status ? QVariant::fromValue(chipOf(item.clock)) : QVariant();
    default:
        return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status: return tr("State");
    case Due: return tr("Due");
    case Left: return tr("Left");
    case Name: return tr("Record");
    case Clock: return tr("Clock");
    case Title: return tr("Title");
    case Owner: return tr("Who");
    default: return {};
    }
}

} // namespace candour
