#include "pages/safe/decisionpart.h"

#include "forms/answereditor.h"
#include "forms/liveform.h"
#include "forms/stepspanel.h"
#include "forms/steptaking.h"
#include "look/emptypage.h"
#include "look/theme.h"
#include "pages/safe/decisionevents.h"
#include "pages/safe/pagesection.h"
#include "records/safe/decision.h"
#include "records/safe/learningresponse.h"
#include "records/safe/triage.h"
#include "services/shared/session.h"
#include "workflow/safe/lookups.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

/// Judgements side by side, how well the factors are understood with what follows from it, the rest as usual.
FieldEditor *decisionEditor(const Field &field, Session &session, QWidget *parent)
{
    if (field.vocabulary == u"factors_understood")
        return makeMeaningEditor(field, session, parent);
    const bool allInView = field.type == FieldType::Boolean || field.vocabulary == u"judgement_level";
    return allInView ? makeAnswerEditor(field, session, parent) : makeEditor(field, session, parent);
}

const QStringList &weighedFields()
{
    static const QStringList fields {u"harm_people"_qs, u"harm_service"_qs, u"harm_confidence"_qs, u"likelihood"_qs, u"harm_words"_qs, u"likelihood_words"_qs, u"learning"_qs,
        u"factors_understood"_qs, u"learning_words"_qs, u"views"_qs, u"inequality"_qs, u"staff_concern"_qs, u"capacity"_qs};
    return fields;
}

} // namespace

DecisionPart::DecisionPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    m_empty = new EmptyPage(Glyph::Committee, {}, this);
    m_begin = m_empty->addButton(tr("Begin the decision"), u"beginDecision"_qs);
    connect(m_begin, &QPushButton::clicked, this, &DecisionPart::begin);
    layout->addWidget(m_empty);
    layout->addStretch(1);
}

DecisionService DecisionPart::service() const
{
    return {m_session.reg(), m_session.reference(), m_session.records()};
}

void DecisionPart::setRecord(const RecordData &record)
{
    const QString type = record.schema().type();
    RecordId decision = record.id;
    m_incident = {};
    if (type != ResponseDecision::schema().type()) {
        m_incident = type == Triage::schema().type() ? idFromText(record.text(u"incident")) : record.id;
        const auto triages = relatedTo(m_session.reg(), Triage::schema().type(), u"incident"_qs, m_incident);
        decision = triages.isEmpty() ? RecordId() : idFromText(triages.first().text(u"decision"));
    }
    if ((decision != m_decision || decision.isNull()) && m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
        m_content = nullptr;
        m_forms.clear();
    }
    m_decision = decision;
    m_empty->setVisible(decision.isNull());
    if (decision.isNull())
        return showEmpty(m_incident);
    const auto view = service().look(decision);
    if (!view) {
        Q_EMIT failed(view.error());
        return;
    }
    if (!m_content)
        build();
    show(*view);
    m_content->show();
}

void DecisionPart::showEmpty(const RecordId &incident)
{
    const bool isTriaged = !relatedTo(m_session.reg(), Triage::schema().type(), u"incident"_qs, incident).isEmpty();
    m_empty->setSentence(isTriaged ? tr("What the panel weighs and decides about this event is kept here.") : tr("The panel decides once the triage of this event is open: begin it under Triage."));
    m_begin->setVisible(isTriaged);
    m_begin->setEnabled(!m_session.reg().isReadOnly());
}

PageSection *DecisionPart::addSection(const QString &name, const QString &heading)
{
    auto *section = new PageSection(name, heading, m_content);
    m_content->layout()->addWidget(section);
    return section;
}

LiveForm *DecisionPart::addForm(PageSection *section, const QStringList &fields)
{
    auto *form = new LiveForm(ResponseDecision::schema(), fields, m_session, section, decisionEditor);
    connect(form, &LiveForm::failed, this, &DecisionPart::failed);
    section->body()->addWidget(form);
    m_forms.append(form);
    return form;
}

void DecisionPart::build()
{
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    PageSection *events = addSection(u"decisionEventSection"_qs, tr("Events"));
    m_events = new DecisionEvents(m_session, events);
    events->body()->addWidget(m_events);
    connect(m_events, &DecisionEvents::added, this, [this](const RecordId &incident) { cover(incident, m_decision); });
    connect(m_events, &DecisionEvents::removed, this, [this](const RecordId &incident) { cover(incident, {}); });
    connect(m_events, &DecisionEvents::goTo, this, &DecisionPart::goTo);
    addForm(addSection(u"panelSection"_qs, tr("The panel")), {u"title"_qs, u"meeting_on"_qs, u"partner_present"_qs, u"present"_qs});
    PageSection *weighed = addSection(u"weighedSection"_qs, tr("What was weighed"));
    weighed->setNote(tr("Judgement in words: nothing is added up, and no grade of harm decides for or against a response."));
    addForm(weighed, weighedFields());
    PageSection *decided = addSection(u"decidedSection"_qs, tr("The decision"));
    addForm(decided, {u"response_type"_qs, u"basis"_qs, u"priority"_qs, u"mandated_category"_qs, u"improvement_plan"_qs, u"supersedes"_qs, u"rationale"_qs, u"decided_by"_qs, u"decided_on"_qs, u"dissent"_qs});
    m_choice = mutedLabel({}, decided);
    m_choice->setObjectName(u"choiceWords"_qs);
    decided->body()->insertWidget(0, m_choice);
    PageSection *way = addSection(u"decisionWaySection"_qs, tr("To make it"));
    m_way = new StepsPanel(way);
    m_way->setObjectName(u"decisionSteps"_qs);
    connect(m_way, &StepsPanel::stepChosen, this, [this](const QString &to) { take(ResponseDecision::schema().type(), m_decision, to); });
    connect(m_way, &StepsPanel::fieldChosen, this, &DecisionPart::focusField);
    m_response = new QPushButton(way);
    m_response->setObjectName(u"openResponse"_qs);
    way->body()->addWidget(m_way);
    way->body()->addWidget(m_response, 0, Qt::AlignLeft);
    m_closing = new QVBoxLayout;
    m_closing->setSpacing(8);
    way->body()->addLayout(m_closing);
    static_cast<QVBoxLayout *>(this->layout())->insertWidget(0, m_content);
}

void DecisionPart::show(const DecisionView &view)
{
    const auto waiting = service().waiting();
    m_events->setEvents(view, waiting ? *waiting : QList<DecisionEvent>());
    for (LiveForm *form : std::as_const(m_forms)) {
        form->setReadOnly(view.decision.text(u"state") != u"draft");
        form->setRecord(view.decision);
    }
    m_choice->setText(choiceWords(view));
    m_choice->setVisible(!m_choice->text().isEmpty());
    showWay(view);
}

/// What the chosen response is, how long it takes, and how the plan stands for the priority.
QString DecisionPart::choiceWords(const DecisionView &view) const
{
    QStringList lines;
    if (const auto type = m_session.reference().entry(u"response_type"_qs, view.decision.text(u"response_type")))
        lines << tr("%1: %2 Typical time: %3.").arg(type->label, type->definition, type->attributes.value(u"typical_time").toString());
    if (view.priority && view.planned)
        lines << tr("%1: the plan foresees %2, commissioned so far are %3.").arg(view.priority->name()).arg(*view.planned).arg(view.commissioned);
    if (view.plan)
        lines << tr("%1: %2.").arg(view.plan->name(), isAbsent(view.plan->value(u"measure")) ? tr("has no measure yet") : tr("measured by: %1").arg(view.plan->text(u"measure").simplified()));
    return lines.join(u'\n');
}

void DecisionPart::showWay(const DecisionView &view)
{
    m_response->setVisible(view.response.has_value());
    if (view.response) {
        m_response->setText(tr("Open the response %1").arg(view.response->name()));
        m_response->disconnect(this);
        connect(m_response, &QPushButton::clicked, this, [this, id = view.response->id] { Q_EMIT goTo(LearningResponse::schema().type(), id); });
    }
    m_way->setSteps(view.step ? QList<StepCheck> {*view.step} : QList<StepCheck>()); // once made, the keyboard goes on to the response
    while (QLayoutItem *item = m_closing->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const QString last = view.decision.text(u"response_type") == u"none" ? u"no_response"_qs : u"decided"_qs;
    for (const DecisionEvent &event : view.decision.text(u"state") == u"made" ? view.events : QList<DecisionEvent>()) {
        QList<StepCheck> steps = m_session.workflow().steps(event.triage);
        steps.removeIf([&](const StepCheck &step) { return step.transition->to != last; });
        if (steps.isEmpty())
            continue;
        auto *words = mutedLabel(tr("%1 leaves the panel:").arg(event.event.name()), m_content);
        auto *panel = new StepsPanel(m_content);
        panel->setObjectName(u"closing_"_qs + event.event.name());
        panel->setSteps(steps);
        connect(panel, &StepsPanel::stepChosen, this, [this, id = event.triage.id](const QString &to) { take(Triage::schema().type(), id, to); });
        connect(panel, &StepsPanel::fieldChosen, this, [this, id = event.triage.id] { Q_EMIT goTo(Triage::schema().type(), id); });
        m_closing->addWidget(words);
        m_closing->addWidget(panel);
        words->show();
        panel->show();
    }
}

void DecisionPart::begin()
{
    if (const auto begun = service().begin(m_incident); !begun)
        Q_EMIT failed(begun.error());
}

void DecisionPart::focusField(const QString &field)
{
    for (LiveForm *form : std::as_const(m_forms)) {
        if (!form->focusField(field))
            continue;
        if (QWidget *focus = form->focusWidget())
            focusAndShow(focus);
        return;
    }
    if (auto *choice = m_events->findChild<QWidget *>(u"waitingEvents"_qs))
        focusAndShow(choice);
}

void DecisionPart::cover(const RecordId &incident, const RecordId &decision)
{
    if (const auto written = service().cover(incident, decision); !written)
        Q_EMIT failed(written.error());
}

void DecisionPart::take(const QString &type, const RecordId &record, const QString &to)
{
    const auto now = m_session.reg().find(type, record);
    const Status taken = now ? takeStep(m_session, m_ask, *now, to) : Status(now.error());
    if (!taken)
        Q_EMIT failed(taken.error());
}

} // namespace candour
