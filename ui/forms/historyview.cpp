#include "forms/historyview.h"

#include "base/dates.h"
#include "services/shared/session.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

QString timeText(const HybridTime &time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.wallMs).toLocalTime();
    return dateText(local.date()) + local.toString(u" HH:mm");
}

/// "LR-2026-011: Approve" of that record is "Approve": its head says which record it is.
QString shortSummary(const QString &summary, const RecordData &record)
{
    const QString name = record.name() + u": "_qs;
    return summary.startsWith(name) ? summary.mid(name.size()) : summary;
}

/// What has no room in its column stands in the tooltip.
QTreeWidgetItem *addLine(QTreeWidgetItem *below, const QStringList &cells)
{
    auto *line = new QTreeWidgetItem(below, cells);
    for (int column = 0; column < cells.size(); ++column)
        line->setToolTip(column, cells[column]);
    return line;
}

} // namespace

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_tree);
    m_tree->setObjectName(u"history"_qs);
    m_tree->setAccessibleName(tr("History of this record"));
    m_tree->setHeaderLabels({tr("When and what"), tr("By, or before"), tr("Why, or after")});
    m_tree->setRootIsDecorated(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Stretch);
}

void HistoryView::setRecord(const RecordData &record)
{
    m_tree->clear();
    const auto history = m_session.reg().history(record.schema().type(), record.id);
    QList<ChangeSet> steps = history ? *history : QList<ChangeSet>();
    std::reverse(steps.begin(), steps.end());
    for (const ChangeSet &step : steps) {
        const QString who = step.actor.role.isEmpty() ? step.actor.name : step.actor.role;
        auto *item = addLine(m_tree->invisibleRootItem(), {timeText(step.time) + u"  "_qs + shortSummary(step.summary, record), who, step.reason});
        for (const RecordChange &change : step.changes) {
            for (const FieldChange &field : change.fields) {
                const Field *described = record.schema().field(field.field);
                if (described)
                    addLine(item, {described->title(), m_session.reference().displayText(*described, field.before),
                        m_session.reference().displayText(*described, field.after)});
            }
        }
    }
    if (record.batch.isNull())
        return;
    const auto batch = m_session.reg().find(ImportBatch::schema().type(), record.batch);
    if (batch)
        new QTreeWidgetItem(m_tree, {tr("Came with import %1, file %2").arg(batch->name(), batch->text(u"file_name")), {}, {}});
}

} // namespace candour
