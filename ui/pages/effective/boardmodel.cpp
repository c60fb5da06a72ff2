#include "pages/effective/boardmodel.h"

#include "workflow/referencedata.h"
#include "workflow/workflow.h"

#include <algorithm>

namespace candour {

QString BoardCard::sentence() const
{
    QStringList parts {head, title, unit, note};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

BoardModel::BoardModel(const ReferenceData &reference, QObject *parent)
    : QAbstractTableModel(parent), m_reference(reference)
{
    for (const WorkflowState &state : workflowOf(u"audit_project"_qs)->states)
        m_states << state.key;
    m_columns.resize(m_states.size());
}

BoardCard BoardModel::cardOf(const EntryPosition &position) const
{
    const RecordData &project = *position.project;
    const QString level = position.entry.text(u"priority_level").section(u'_', -1);
    BoardCard card {project, level.isEmpty() ? project.name() : tr("%1 · level %2").arg(project.name(), level), project.text(u"title"),
        m_reference.displayText(*position.entry.schema().field(u"unit"), position.entry)};
    QStringList notes;
    if (position.isBehind)
        notes << tr("behind");
    if (position.isStale)
        notes << tr("no news");
    card.note = notes.join(u", "_qs);
    return card;
}

void BoardModel::setEntries(const QList<EntryPosition> &entries)
{
    QList<QList<BoardCard>> columns(m_states.size());
    for (const EntryPosition &position : entries) {
        const qsizetype column = position.project ? m_states.indexOf(position.project->text(u"state")) : -1;
        if (column >= 0)
            columns[column].append(cardOf(position));
    }
    beginResetModel(); // a card that moves changes two columns and the number of rows
    m_columns = std::move(columns);
    endResetModel();
}

const BoardCard *BoardModel::card(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_columns.at(index.column()).size())
        return nullptr;
    return &m_columns.at(index.column()).at(index.row());
}

QModelIndex BoardModel::indexOf(const RecordId &project) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        const QList<BoardCard> &cards = m_columns.at(column);
        const auto found = std::find_if(cards.begin(), cards.end(), [&](const BoardCard &card) { return card.project.id == project; });
        if (found != cards.end())
            return index(int(found - cards.begin()), column);
    }
    return {};
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    qsizetype longest = 0;
    for (const QList<BoardCard> &cards : m_columns)
        longest = std::max(longest, cards.size());
    return int(longest);
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const BoardCard *found = card(index);
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return found->title;
    if (role == Qt::ToolTipRole)
        return found->sentence();
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_qs + found->sentence());
    return {};
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString state = workflowOf(u"audit_project"_qs)->states.at(section).title();
    return cardsIn(section) == 0 ? state : tr("%1: %2").arg(state).arg(cardsIn(section));
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    return card(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace candour
