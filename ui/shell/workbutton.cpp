#include "shell/workbutton.h"

#include "base/numbers.h"
#include "look/icons.h"
#include "storage/register.h"
#include "workflow/workflow.h"

#include <chrono>

namespace candour {

using namespace std::chrono_literals;

WorkButton::WorkButton(Register &reg, QWidget *parent)
    : QPushButton(glyphIcon(Glyph::Clock), tr("My work"), parent), m_register(reg)
{
    setObjectName(u"work"_qs);
    setFlat(true);
    // One reading for a burst of changes.
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &WorkButton::refresh);
    connect(&reg, &Register::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&reg, &Register::changedElsewhere, &m_soon, qOverload<>(&QTimer::start));
}

void WorkButton::refresh()
{
    m_asked = m_register.background().ask<QList<WorkItem>>(
        [](Register &reg) {
            const ReferenceData reference(reg, stateSets());
            return worklist(reg, reference, reg.clock().today());
        },
        [this](const Result<QList<WorkItem>> &items) {
            if (items)
                count(*items);
            else
                Q_EMIT failed(items.error());
        });
}

void WorkButton::count(const QList<WorkItem> &items)
{
    m_work = items;
    m_isKnown = true;
    const WorkCounts counts = countWork(m_work);
    const QString all = countText(counts.all);
    setText(counts.overdue > 0 ? tr("My work %1 (%2 !)").arg(all, countText(counts.overdue)) : tr("My work %1").arg(all));
    const QString sentence = tr("%n clock(s) run", nullptr, counts.all) + u", "_qs + tr("%n overdue", nullptr, counts.overdue) + u", "_qs
        + tr("%n due soon", nullptr, counts.amber) + u", "_qs + tr("%n cannot be computed", nullptr, counts.cannotCompute);
    setToolTip(sentence);
    setAccessibleName(tr("My work: %1").arg(sentence));
    Q_EMIT workChanged(m_work);
}

} // namespace candour
