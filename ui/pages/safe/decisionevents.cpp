#include "pages/safe/decisionevents.h"

#include "look/theme.h"
#include "pages/safe/pagesection.h"
#include "records/safe/incident.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

DecisionEvents::DecisionEvents(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void DecisionEvents::setEvents(const DecisionView &view, const QList<DecisionEvent> &waiting)
{
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const bool isDraft = view.decision.text(u"state") == u"draft" && !m_session.reg().isReadOnly();
    if (view.events.isEmpty())
        layout->addWidget(mutedLabel(tr("It covers no event yet."), m_content));
    for (const DecisionEvent &event : view.events)
        addEvent(event, isDraft);
    if (isDraft && !waiting.isEmpty())
        addChooser(waiting);
    m_layout->addWidget(m_content);
    m_content->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus();
}

void DecisionEvents::addEvent(const DecisionEvent &event, bool canGo)
{
    auto *layout = static_cast<QVBoxLayout *>(m_content->layout());
    const QString name = event.event.name();
    auto *line = new QHBoxLayout;
    auto *link = new QPushButton(name, m_content);
    link->setObjectName(u"event_"_qs + name);
    makeLink(link);
    connect(link, &QPushButton::clicked, this, [this, id = event.event.id] { Q_EMIT goTo(Incident::schema().type(), id); });
    line->addWidget(link, 0, Qt::AlignLeft);
    line->addStretch(1);
    if (canGo) {
        auto *go = new QPushButton(tr("Take out"), m_content);
        go->setObjectName(u"takeOut_"_qs + name);
        go->setAccessibleName(tr("Take %1 out of this decision").arg(name));
        makeLink(go);
        connect(go, &QPushButton::clicked, this, [this, id = event.event.id] { Q_EMIT removed(id); });
        line->addWidget(go);
    }
    layout->addLayout(line);
    layout->addWidget(plainLabel(event.event.text(u"title").simplified(), m_content));
    QStringList binding;
    if (!event.mandated.isEmpty())
        binding << tr("▲ Mandated category: %1.").arg(event.mandated.join(u"; "_qs));
    if (!event.openReferrals.isEmpty())
        binding << tr("▲ Still to be referred to: %1.").arg(event.openReferrals.join(u"; "_qs));
    if (binding.isEmpty())
        return;
    auto *words = plainLabel(binding.join(u'\n'), m_content);
    words->setObjectName(u"binding_"_qs + name);
    layout->addWidget(words);
}

void DecisionEvents::addChooser(const QList<DecisionEvent> &waiting)
{
    auto *line = new QHBoxLayout;
    auto *choice = new QComboBox(m_content);
    choice->setObjectName(u"waitingEvents"_qs);
    choice->setAccessibleName(tr("Other events before the panel"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(24);
    for (const DecisionEvent &event : waiting)
        choice->addItem(tr("%1: %2").arg(event.event.name(), event.event.text(u"title").simplified()), event.event.id.toString());
    auto *add = new QPushButton(tr("Decide together"), m_content);
    add->setObjectName(u"addEvent"_qs);
    connect(add, &QPushButton::clicked, this, [this, choice] { Q_EMIT added(idFromText(choice->currentData().toString())); });
    line->addWidget(choice, 1);
    line->addWidget(add);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
}

} // namespace candour
