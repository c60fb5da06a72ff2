#include "pages/dashboard/notesmodel.h"

#include "base/dates.h"
#include "reports/charts/chartspec.h"
#include "services/shared/session.h"

namespace candour {

NotesModel::NotesModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

QString NotesModel::placedBy(const ChartAnnotation &note) const
{
    const auto history = m_session.reg().history(ChartAnnotation::schema().type(), note.id);
    if (!history)
        return {};
    for (const ChangeSet &step : *history) {
        for (const RecordChange &change : step.changes) {
            if (change.record == note.id && change.kind == RecordChange::Kind::Create)
                return tr("%1, %2").arg(step.actor.role.isEmpty() ? step.actor.name : step.actor.role, dateText(QDateTime::fromMSecsSinceEpoch(step.time.wallMs).date()));
        }
    }
    return {};
}

void NotesModel::setNotes(const QList<ChartAnnotation> &notes)
{
    beginResetModel();
    m_rows.clear();
    for (const ChartAnnotation &note : notes)
        m_rows.push_back({note, placedBy(note)});
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case Letter: return noteLetter(std::size_t(index.row()));
    case Date: return dateText(row.note.onDate);
    case Kind: return m_session.reference().label(u"annotation_kind"_qs, row.note.kind);
    case Text: return row.note.text;
    case Reason: return row.note.reason;
    case Placed: return row.placed;
    default: return {};
    }
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Letter: return tr("On the chart");
    case Date: return tr("Date");
    case Kind: return tr("Kind");
    case Text: return tr("Text");
    case Reason: return tr("Reason");
    case Placed: return tr("Placed by");
    default: return {};
    }
}

} // namespace candour
