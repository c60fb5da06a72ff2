#include "forms/recordhead.h"

#include "forms/clockwords.h"
#include "look/clocklabel.h"
#include "look/colours.h"
#include "look/elidedlabel.h"
#include "look/flowlayout.h"
#include "look/statechip.h"
#include "services/shared/session.h"
#include "workflow/workflow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int clockGap = 12;

/// What stands between reference and state: the type, or what kind of it.
QString kindText(const RecordData &record, const ReferenceData &reference)
{
    for (const QString &name : {u"response_type"_qs, u"project_type"_qs, u"event_type"_qs, u"level"_qs}) {
        const Field *field = record.schema().field(name);
        if (field && !isAbsent(record.value(name)))
            return reference.displayText(*field, record.value(name));
    }
    return record.schema().title();
}

} // namespace

RecordHead::RecordHead(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_reference(new ElidedLabel(this)), m_state(new StateChip(this)), m_title(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_reference, 1);
    top->addWidget(m_state);
    layout->addLayout(top);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName(u"record_title"_qs);
    layout->addWidget(m_title);
    m_clocks = new QWidget(this);
    m_clocks->setLayout(new FlowLayout(nullptr, clockGap, 0));
    layout->addWidget(m_clocks);
    refreshFonts();
}

void RecordHead::setRecord(const RecordData &record, bool isNew)
{
    const QString reference = record.text(record.schema().referenceField());
    const QString kind = kindText(record, m_session.reference());
    if (isNew)
        m_reference->setText(tr("New %1").arg(record.schema().title().toLower()));
    else
        m_reference->setText(reference.isEmpty() ? kind : tr("%1  ·  %2").arg(reference, kind));

    const Workflow *workflow = workflowOf(record.schema().type());
    const WorkflowState *state = workflow ? workflow->state(record.text(record.schema().stateField())) : nullptr;
    m_state->setVisible(state || record.withdrawn);
    if (record.withdrawn)
        m_state->setChip({tr("Withdrawn"), StateShape::Paused, Tone::Caution});
    else if (state)
        m_state->setChip(stateChip(*state));

    const QString text = m_session.reference().title(record);
    m_title->setText(text.left(200));
    m_title->setVisible(!text.isEmpty());
    showClocks(record);
}

void RecordHead::showClocks(const RecordData &record)
{
    while (QLayoutItem *item = m_clocks->layout()->takeAt(0)) {
        item->widget()->hide(); // at once: it is deleted a turn later
        item->widget()->deleteLater();
        delete item;
    }
    const QList<ClockState> clocks = record.withdrawn ? QList<ClockState>() : clocksOf(record, m_session.reference(), m_session.today());
    for (const ClockState &clock : clocks) {
        auto *label = new ClockLabel(m_clocks);
        label->setClock(clockWords(clock));
        m_clocks->layout()->addWidget(label);
    }
    m_clocks->setVisible(!clocks.isEmpty());
}

void RecordHead::refreshFonts()
{
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.44);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colours::of(palette())[Role::Muted]);
    m_reference->setPalette(muted);
}

void RecordHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshFonts();
}

} // namespace candour
