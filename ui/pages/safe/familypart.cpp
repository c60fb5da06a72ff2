#include "pages/safe/familypart.h"

#include "base/dates.h"
#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "pages/safe/slipsection.h"
#include "records/safe/engagement.h"
#include "services/safe/engagementservice.h"
#include "services/shared/session.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

QList<RecordId> idsOf(const QList<RecordData> &records)
{
    QList<RecordId> ids;
    for (const RecordData &record : records)
        ids << record.id;
    return ids;
}

/// What stands in a preferences table: only what was said.
void addWish(Table &table, const QString &label, const QString &words)
{
    if (!words.isEmpty())
        table.row({label, words});
}

QString dayOffWords(const RecordData &time)
{
    QString words = dateText(time.date(u"begins_on"));
    if (time.date(u"ends_on").isValid() && time.date(u"ends_on") != time.date(u"begins_on"))
        words = FamilyPart::tr("%1 to %2").arg(words, dateText(time.date(u"ends_on")));
    if (time.value(u"every_year").toBool())
        words = FamilyPart::tr("%1, every year").arg(words);
    return words;
}

/// "9 Nov 2026, Visit at home: Reached"
QString contactWay(const Session &session, const RecordData &contact)
{
    const QString words = FamilyPart::tr("%1, %2").arg(dateText(contact.date(u"contact_on")), shownOf(session, contact, u"method"_qs));
    const QString outcome = shownOf(session, contact, u"outcome"_qs);
    return outcome.isEmpty() ? words : QString(words + u": "_qs + outcome);
}

/// Purpose, what was said, and what we promised, each on a line.
QString contactWords(const RecordData &contact)
{
    QStringList lines {contact.text(u"purpose"), contact.text(u"summary")};
    if (!isAbsent(contact.value(u"promised")))
        lines << FamilyPart::tr("We promised: %1").arg(contact.text(u"promised"));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

FamilyPart::FamilyPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session), m_problem(new InlineMessage(this))
{
    setAdding([this] { addContact(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(16);
    makeSections();
    column->addWidget(m_problem);
    for (SlipSection *section : {m_people, m_wishes, m_contacts, m_questions, m_staff})
        column->addWidget(section);
    column->addStretch(1);
}

void FamilyPart::makeSections()
{
    m_problem->setClosable(false);
    m_people = new SlipSection({u"affected"_qs, tr("Those affected"), {}, tr("Nobody is involved yet. Begin with an engagement case for each patient of each event.")}, this);
    m_wishes = new SlipSection({u"wishes"_qs, tr("What they wish"), {}, tr("Nothing is recorded yet: ask how, how often and when not to reach them.")}, this);
    m_contacts = new SlipSection({u"contacts"_qs, tr("Contacts"), tr("Add a contact"), tr("No contact is on record yet.")}, this);
    m_questions = new SlipSection({u"questions"_qs, tr("Their questions in the terms of reference"), {}, tr("None yet. Questions are written down with a contact, one a line, and put into the terms of reference from there.")}, this);
    m_staff = new SlipSection({u"staff"_qs, tr("Support for staff"), tr("Add support"), tr("No support was offered yet: staff are affected too.")}, this);
    m_contacts->makeSlip(EngagementContact::schema(), {u"contact_on"_qs, u"method"_qs, u"purpose"_qs, u"outcome"_qs, u"contact_by"_qs, u"is_update"_qs, u"summary"_qs, u"questions"_qs, u"promised"_qs}, m_session);
    m_staff->makeSlip(StaffSupport::schema(), {u"pseudonym"_qs, u"kind"_qs, u"offered_on"_qs, u"offered_by"_qs, u"accepted"_qs, u"time_released"_qs}, m_session);
    m_contacts->button().setToolTip(tr("Add a contact (Ctrl+N)"));
    auto *take = m_contacts->addButton(tr("Put their questions into the terms of reference"), u"takeQuestions"_qs);
    take->setToolTip(tr("Takes the questions of the chosen contact; those that are there already are left alone"));
    connect(take, &QPushButton::clicked, this, &FamilyPart::takeQuestions);
    m_begin = m_people->addButton(tr("Begin for everybody affected"), u"beginEngagement"_qs);
    m_begin->setToolTip(tr("Opens an engagement case for each patient of each event of this response"));
    connect(m_begin, &QPushButton::clicked, this, &FamilyPart::beginEngagement);
    connect(m_contacts, &SlipSection::addRequested, this, &FamilyPart::addContact);
    connect(m_staff, &SlipSection::addRequested, this, &FamilyPart::addSupport);
    connect(m_people->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FamilyPart::showChosen);
    follow(m_people, u"engagement_case"_qs);
    follow(m_contacts, u"engagement_contact"_qs);
    follow(m_questions, u"tor_item"_qs);
    follow(m_staff, u"staff_support"_qs);
}

void FamilyPart::follow(SlipSection *section, const QString &type)
{
    connect(section, &SlipSection::opened, this, [this, type](const RecordId &record) { Q_EMIT goTo(type, record); });
}

void FamilyPart::setRecord(const RecordData &record)
{
    const bool isOther = m_record != record.id;
    if (isOther) {
        for (SlipSection *section : {m_contacts, m_staff})
            section->end();
    }
    m_record = record.id;
    auto involvement = familyInvolvement(m_session.reg(), m_session.reference(), record, m_session.today());
    if (!involvement) {
        Q_EMIT failed(involvement.error());
        return;
    }
    m_involvement = std::move(*involvement);
    if (m_involvement.contactProblems.isEmpty())
        m_problem->dismiss();
    else
        m_problem->say(Tone::Caution, m_involvement.contactProblems.join(u'\n'));
    showPeople();
    showChosen();
    showStaff();
}

void FamilyPart::showPeople()
{
    Table table;
    table.text(tr("Who")).text(tr("Engagement")).text(tr("Duty of candour")).text(tr("Named contact")).text(tr("Next update"));
    QList<RecordId> ids;
    int row = 0;
    for (const FamilyStanding &person : std::as_const(m_involvement.people)) {
        table.row({tr("%1, %2").arg(person.person, person.event), person.state, person.candour, person.contact.isEmpty() ? tr("▲ nobody") : person.contact, person.nextUpdate});
        if (person.engagement.id == m_record)
            row = int(ids.size());
        ids << person.engagement.id;
    }
    const RecordId kept = m_people->current();
    m_people->setRows(table, ids);
    m_begin->parentWidget()->setVisible(m_involvement.response && ids.isEmpty());
    if (!ids.isEmpty() && (kept.isNull() || !ids.contains(kept) || ids.contains(m_record)) && m_people->table().currentIndex().row() < 0)
        m_people->table().setCurrentIndex(m_people->table().model()->index(row, 0));
}

const FamilyStanding *FamilyPart::chosen() const
{
    const RecordId id = m_people->current();
    for (const FamilyStanding &person : m_involvement.people) {
        if (person.engagement.id == id)
            return &person;
    }
    return nullptr;
}

void FamilyPart::showChosen()
{
    const FamilyStanding *person = chosen();
    for (SlipSection *section : {m_wishes, m_contacts, m_questions})
        section->setVisible(person);
    if (!person)
        return;
    showWishes(*person);
    showContacts(*person);
    Table questions;
    questions.text(tr("Number")).text(tr("Question")).text(tr("In scope")).text(tr("Answer"));
    for (const RecordData &question : person->questions)
        questions.row({question.text(u"number"), question.text(u"text"), isAbsent(question.value(u"in_scope")) ? tr("not decided") : shownOf(m_session, question, u"in_scope"_qs), shownOf(m_session, question, u"status"_qs)});
    m_questions->setRows(questions, idsOf(person->questions));
}

void FamilyPart::showWishes(const FamilyStanding &person)
{
    const RecordData &engagement = person.engagement;
    Table wishes;
    wishes.text(tr("%1 wishes").arg(person.person)).text(tr("As they said"));
    addWish(wishes, tr("Ways to reach them"), shownOf(m_session, engagement, u"channels"_qs));
    addWish(wishes, tr("Times that suit"), engagement.text(u"times"));
    if (!isAbsent(engagement.value(u"interval_days"))) {
        const int days = engagement.value(u"interval_days").toInt();
        addWish(wishes, tr("Updates"), tr("every %n working day(s)", nullptr, days));
    }
    for (const RecordData &time : person.daysOff)
        addWish(wishes, tr("Not on these days"), dayOffWords(time) + u": "_qs + time.text(u"reason"));
    addWish(wishes, tr("Who else may be told"), engagement.text(u"told_others"));
    addWish(wishes, tr("Information needs"), engagement.text(u"information_needs"));
    addWish(wishes, tr("How they want to be named"), engagement.text(u"naming"));
    addWish(wishes, tr("Their account"), engagement.text(u"account"));
    if (engagement.date(u"terms_shared_on").isValid())
        addWish(wishes, tr("Terms of reference"), QStringList {tr("shared on %1").arg(dateText(engagement.date(u"terms_shared_on"))), engagement.text(u"terms_comments")}.join(u". "_qs));
    addWish(wishes, tr("Signposted to"), shownOf(m_session, engagement, u"signposted"_qs));
    addWish(wishes, tr("How they were involved"), engagement.text(u"process_feedback"));
    m_wishes->setRows(wishes, {});
}

void FamilyPart::showContacts(const FamilyStanding &person)
{
    Table contacts;
    contacts.text(tr("When and how")).text(tr("What was said")).text(tr("Their questions"));
    for (const RecordData &contact : person.contacts)
        contacts.row({contactWay(m_session, contact), contactWords(contact), contact.text(u"questions")});
    m_contacts->setRows(contacts, idsOf(person.contacts));
}

void FamilyPart::showStaff()
{
    Table staff;
    staff.text(tr("Who")).text(tr("Support")).text(tr("Offered on")).text(tr("Accepted")).text(tr("Time released")).text(tr("Told of the outcome"));
    for (const RecordData &support : std::as_const(m_involvement.staffSupport))
        staff.row({support.text(u"pseudonym"), shownOf(m_session, support, u"kind"_qs), dateText(support.date(u"offered_on")), shownOf(m_session, support, u"accepted"_qs), shownOf(m_session, support, u"time_released"_qs), dateText(support.date(u"outcome_told_on"))});
    m_staff->setRows(staff, idsOf(m_involvement.staffSupport));
}

void FamilyPart::beginEngagement()
{
    if (!m_involvement.response)
        return;
    const auto opened = openEngagement(m_session.reg(), m_session.records(), *m_involvement.response);
    if (!opened)
        Q_EMIT failed(opened.error());
    else if (opened->changes.isEmpty())
        m_problem->say(Tone::Info, tr("No patient of its events is without an engagement case. Link an event with a patient to this response first."));
}

void FamilyPart::addContact()
{
    const FamilyStanding *person = chosen();
    auto contact = m_session.records().blank(EngagementContact::schema().type());
    if (!person || !contact) {
        if (!contact)
            Q_EMIT failed(contact.error());
        return;
    }
    contact->setValue(u"engagement_case", person->engagement.id.toString());
    contact->setValue(u"contact_on", m_session.today());
    contact->setValue(u"contact_by", person->engagement.value(u"named_contact"));
    m_contacts->begin(*contact);
}

void FamilyPart::addSupport()
{
    auto support = m_session.records().blank(StaffSupport::schema().type());
    if (!support) {
        Q_EMIT failed(support.error());
        return;
    }
    if (m_involvement.response)
        support->setValue(u"learning_response", m_involvement.response->id.toString());
    else if (!m_involvement.people.isEmpty())
        support->setValue(u"incident", m_involvement.people.first().engagement.value(u"incident"));
    support->setValue(u"offered_on", m_session.today());
    support->setValue(u"offered_by", m_session.reg().actor().role);
    m_staff->begin(*support);
}

void FamilyPart::takeQuestions()
{
    const FamilyStanding *person = chosen();
    if (!person || person->contacts.isEmpty())
        return;
    RecordId wanted = m_contacts->current();
    for (const RecordData &contact : person->contacts) {
        // Without a chosen row: the newest contact that brought questions.
        if (wanted.isNull() && !isAbsent(contact.value(u"questions")))
            wanted = contact.id;
    }
    const auto contact = m_session.reg().find(EngagementContact::schema().type(), wanted);
    const auto taken = contact ? questionsIntoTerms(m_session.reg(), m_session.records(), *contact) : Result<ChangeSet>(contact.error());
    if (!taken)
        Q_EMIT failed(taken.error());
}

} // namespace candour
