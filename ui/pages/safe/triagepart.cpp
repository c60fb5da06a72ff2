#include "pages/safe/triagepart.h"

#include "forms/answereditor.h"
#include "forms/stepspanel.h"
#include "forms/steptaking.h"
#include "look/emptypage.h"
#include "pages/safe/candourcard.h"
#include "pages/safe/categoryscreen.h"
#include "pages/safe/duplicatelist.h"
#include "pages/safe/pagesection.h"
#include "pages/safe/personcard.h"
#include "pages/safe/slipform.h"
#include "pages/safe/triagefacts.h"
#include "records/safe/triage.h"
#include "services/shared/session.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

/// Keeps one card for each person, in the order of the view: those already there stay as they are.
template <typename Card, typename Make>
void keepCards(QHash<QString, Card *> &cards, const QList<TriagePerson> &people, QVBoxLayout *layout, int first, const Make &make)
{
    QHash<QString, Card *> kept;
    for (int at = 0; at < people.size(); ++at) {
        const QString id = people[at].person.id.toString();
        Card *card = cards.take(id);
        if (!card) {
            card = make();
            layout->insertWidget(first + at, card);
        }
        card->setPerson(people[at]);
        card->show();
        kept.insert(id, card);
    }
    qDeleteAll(cards);
    cards = kept;
}

} // namespace

TriagePart::TriagePart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    setAdding([this] { addPerson(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    m_empty = new EmptyPage(Glyph::Filter, tr("Triage says who was affected and how, which national rules the event falls under, and whether candour is owed."), this);
    connect(m_empty->addButton(tr("Begin the triage of this event"), u"openTriage"_qs), &QPushButton::clicked, this, &TriagePart::openTriage);
    layout->addWidget(m_empty);
    layout->addStretch(1);
}

TriageService TriagePart::service() const
{
    return {m_session.reg(), m_session.reference(), m_session.records()};
}

void TriagePart::setRecord(const RecordData &record)
{
    const bool isTriage = record.schema().type() == Triage::schema().type();
    const RecordId incident = isTriage ? idFromText(record.text(u"incident")) : record.id;
    const auto view = service().look(incident);
    const bool isOther = incident != m_incident || !view || (m_view && m_view->asksForHarm != view->asksForHarm);
    if (isOther && m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
        m_content = nullptr;
        m_cards.clear();
        m_candour.clear();
    }
    m_incident = incident;
    m_empty->setVisible(!view);
    if (!view) {
        m_view.reset();
        if (view.error().kind != Error::Kind::NotFound)
            say(view.error());
        return;
    }
    m_view = *view;
    if (!m_content)
        build();
    show(*view);
    m_content->show();
}

void TriagePart::build()
{
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *event = new PageSection(u"eventSection"_qs, tr("The event"), m_content);
    m_facts = new TriageFacts(m_session, event);
    connect(m_facts, &TriageFacts::failed, this, &TriagePart::say);
    event->body()->addWidget(m_facts);
    layout->addWidget(event);
    buildPeople();
    buildQuestions();
    buildWay();
    static_cast<QVBoxLayout *>(this->layout())->insertWidget(0, m_content);
}

void TriagePart::buildPeople()
{
    m_people = new PageSection(u"peopleSection"_qs, tr("People affected"), m_content);
    m_people->setNote(m_view->asksForHarm ? tr("Physical and psychological harm of each patient, on what is known now. Grade again when facts change.")
                                          : tr("This kind of event asks for no harm grade, no mandated category and no candour decision."));
    m_addPerson = new QPushButton(tr("Add a person"), m_people);
    m_addPerson->setObjectName(u"addPerson"_qs);
    m_addPerson->setToolTip(tr("Add a person (Ctrl+N)"));
    m_addPerson->setEnabled(!m_session.reg().isReadOnly());
    connect(m_addPerson, &QPushButton::clicked, this, &TriagePart::addPerson);
    m_personSlip = new SlipForm(AffectedPerson::schema(), {u"pseudonym"_qs, u"role"_qs, u"age_band"_qs, u"sex"_qs, u"ethnicity"_qs, u"first_language"_qs}, m_session, m_people,
        [](const Field &field, Session &session, QWidget *parent) { return field.name == u"role" ? makeAnswerEditor(field, session, parent) : makeEditor(field, session, parent); });
    connect(m_personSlip, &SlipForm::ended, m_addPerson, [this] { m_addPerson->setFocus(); });
    // A further patient has a candour case of their own.
    connect(m_personSlip, &SlipForm::saved, this, &TriagePart::openTriage);
    m_people->body()->addWidget(m_addPerson, 0, Qt::AlignLeft);
    m_people->body()->addWidget(m_personSlip);
    m_content->layout()->addWidget(m_people);
}

void TriagePart::buildQuestions()
{
    auto *duplicates = new PageSection(u"duplicateSection"_qs, tr("Possible duplicates"), m_content);
    m_duplicates = new DuplicateList(m_session, duplicates);
    duplicates->body()->addWidget(m_duplicates);
    connect(m_duplicates, &DuplicateList::decided, this, &TriagePart::decideDuplicate);
    connect(m_duplicates, &DuplicateList::reopened, this, [this] {
        saveTriage([](RecordData &triage) {
            triage.setValue(u"duplicates", {});
            triage.setValue(u"duplicate_of", {});
        });
    });
    connect(m_duplicates, &DuplicateList::closeRequested, this, [this] { takeSteps(u"duplicate"_qs); });
    connect(m_duplicates, &DuplicateList::goTo, this, &TriagePart::goTo);
    m_content->layout()->addWidget(duplicates);

    m_categorySection = new PageSection(u"categorySection"_qs, tr("Mandated categories"), m_content);
    m_categorySection->setNote(tr("As the rules stood on the day of the event. Arrows move between the answers; the first letter of one chooses it."));
    m_categories = new CategoryScreen(m_session, m_categorySection);
    m_categorySection->body()->addWidget(m_categories);
    connect(m_categories, &CategoryScreen::answerChosen, this, &TriagePart::answerCategory);
    connect(m_categories, &CategoryScreen::goTo, this, &TriagePart::goTo);
    m_content->layout()->addWidget(m_categorySection);

    m_candourSection = new PageSection(u"candourSection"_qs, tr("Duty of candour"), m_content);
    m_candourSection->setNote(tr("Asked for each patient, answered by a health care professional. A “no” needs reasons as well."));
    m_content->layout()->addWidget(m_candourSection);
    m_categorySection->setVisible(m_view->asksForHarm);
    m_candourSection->setVisible(m_view->asksForHarm);
}

void TriagePart::buildWay()
{
    m_waySection = new PageSection(u"waySection"_qs, tr("To the panel"), m_content);
    m_way = new StepsPanel(m_waySection);
    m_way->setObjectName(u"triageSteps"_qs);
    m_waySection->body()->addWidget(m_way);
    connect(m_way, &StepsPanel::stepChosen, this, &TriagePart::takeSteps);
    connect(m_way, &StepsPanel::fieldChosen, this, &TriagePart::reveal);
    m_content->layout()->addWidget(m_waySection);
}

void TriagePart::show(const TriageView &view)
{
    m_facts->setView(view);
    showPeople(view);
    m_duplicates->setCandidates(view.duplicates, view.triage);
    m_categories->setScreens(view.screens, view.referrals);
    m_categorySection->setStanding(tr("%1 of %2 answered").arg(m_categories->answered()).arg(view.screens.size()));
    showWay(view);
}

void TriagePart::showPeople(const TriageView &view)
{
    keepCards(m_cards, view.people, m_people->body(), 0, [&] { return new PersonCard(m_session, view.asksForHarm, m_people); });
    QList<TriagePerson> patients;
    for (const TriagePerson &person : view.people) {
        if (person.person.text(u"role") == u"patient")
            patients.append(person);
    }
    keepCards(m_candour, patients, m_candourSection->body(), 0, [&] {
        auto *card = new CandourCard(m_session, m_candourSection);
        connect(card, &CandourCard::goTo, this, &TriagePart::goTo);
        return card;
    });
    m_people->setStanding(view.people.isEmpty() ? tr("Nobody is recorded yet") : QString());
}

/// One step to the panel, with everything that stands in its way; past the panel the steps as they come.
void TriagePart::showWay(const TriageView &view)
{
    if (view.toPanel.isEmpty()) {
        m_way->setSteps(m_session.workflow().steps(view.triage));
        return;
    }
    StepCheck all {view.toPanel.last().transition, {}};
    for (const StepCheck &step : view.toPanel)
        all.unmet += step.unmet;
    m_way->setSteps({all});
}

void TriagePart::reveal(const QString &place)
{
    if (!m_content)
        return;
    if (m_facts->focusField(place)) {
        focusAndShow(m_facts->focusWidget());
        return;
    }
    if (place == u"people") {
        for (const TriagePerson &person : std::as_const(m_view->people)) {
            PersonCard *card = m_cards.value(person.person.id.toString());
            if (card->isGraded() || person.person.text(u"role") != u"patient")
                continue;
            card->grade();
            focusAndShow(card->focusWidget() ? card->focusWidget() : card->gradeButton());
            return;
        }
        focusAndShow(m_addPerson);
    } else if (place == u"candour") {
        for (const TriagePerson &person : std::as_const(m_view->people)) {
            CandourCard *card = m_candour.value(person.person.id.toString());
            if (!card || !card->isOpen())
                continue;
            card->answer();
            focusAndShow(card->focusWidget() ? card->focusWidget() : card->answerButton());
            return;
        }
    } else if (place == u"categories") {
        if (QWidget *open = m_categories->firstOpen())
            focusAndShow(open);
    } else if (auto *button = place == u"duplicates" ? m_duplicates->findChild<QPushButton *>(u"notSame"_qs) : nullptr) {
        focusAndShow(button);
    } else if (place.isEmpty()) {
        Q_EMIT goTo(Incident::schema().type(), m_incident);
    } else {
        Q_EMIT goTo(Triage::schema().type(), m_view->triage.id);
    }
}

void TriagePart::openTriage()
{
    if (const auto opened = service().open(m_incident); !opened)
        say(opened.error());
}

void TriagePart::addPerson()
{
    if (!m_content)
        return;
    auto person = m_session.records().blank(AffectedPerson::schema().type());
    if (!person)
        return say(person.error());
    person->setValue(u"incident", m_incident.toString());
    m_personSlip->begin(*person, true, tr("Somebody else who was affected"));
    focusAndShow(m_personSlip->focusWidget());
}

void TriagePart::answerCategory(const QString &category, const QString &answer)
{
    const Actor &actor = m_session.reg().actor();
    const QString by = actor.role.isEmpty() ? actor.name : actor.role;
    const auto written = category.isEmpty() ? service().answer(m_incident, {}, answer, by, m_session.today()) : service().answer(m_incident, {{category, answer}}, {}, by, m_session.today());
    if (!written)
        say(written.error());
}

void TriagePart::decideDuplicate(const RecordId &event)
{
    saveTriage([&](RecordData &triage) {
        triage.setValue(u"duplicates", event.isNull() ? u"not_duplicate"_qs : u"duplicate"_qs);
        triage.setValue(u"duplicate_of", event.isNull() ? QVariant() : QVariant(event.toString()));
    });
}

void TriagePart::saveTriage(const std::function<void(RecordData &)> &change)
{
    const RecordData before = m_view->triage;
    RecordData after = before;
    change(after);
    if (const auto written = m_session.records().save(before, after); !written)
        say(written.error());
}

/// To the panel leads over the beginning of triage, which needs no button of its own here.
void TriagePart::takeSteps(const QString &to)
{
    QStringList way {to};
    if (to == u"decision" && m_view->triage.text(u"state") == u"recorded")
        way.prepend(u"triage"_qs);
    for (const QString &step : std::as_const(way)) {
        const auto triage = m_session.reg().find(Triage::schema().type(), m_view->triage.id);
        const Status taken = triage ? takeStep(m_session, m_ask, *triage, step) : Status(triage.error());
        if (!taken)
            return say(taken.error());
    }
}

} // namespace candour
