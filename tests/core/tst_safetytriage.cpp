#include "interchange/importer.h"
#include "safetyfixture.h"
#include "services/safe/decisionservice.h"
#include "services/safe/triageservice.h"
#include "workflow/safe/lookups.h"

#include <QFile>
#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// Triage, mandated categories and decisions: numbered scenarios are those of psirf.md section 5.
class tst_SafetyTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario06NoSeverityGate();
    void scenario07MandatedReferralIsNotAMandatedPsii();
    void scenario09NeverEventRuleChange();
    void scenario32GoodCareNeedsNoHarmGrade();
    void scenario33ReferenceListChangeKeepsTheOldName();
    void triageNamesWhoIsNotGraded();
    void twoPatientsOnOneEventHaveTwoCandourCases();
    void anImportedEventIsTriagedThoughItStaysAsItCame();
    void duplicatesAreOfferedWithTheirReason();
    void onlyAnExecutiveDecidesAPsii();
    void aDecisionThatIsMadeCommissionsItsResponse();
    void aSecondDecisionReplacesTheFirst();
    void noResponseNeedsFeedbackToTheReporter();
    void anLfpseRecordThatWasUpdatedIsFlaggedAgainByTheNextRegrade();
    void anEventStaysWithADecisionThatIsMade();

private:
    /// The event with triage, screen and candour answered, standing before the panel.
    static RecordData atThePanel(SafetyCase &a, const RecordData &event, const QMap<QString, QString> &answers = {});
    static RecordData decision(SafetyCase &a, const QList<RecordData> &events, const QString &type, const RecordData &decider, const Texts &more = {});
    static RecordData triageOf(const SafetyCase &a, const RecordData &event) { return relatedTo(a.session->reg(), u"triage"_qs, u"incident"_qs, event.id).first(); }
    static TriageService service(SafetyCase &a) { return {a.session->reg(), a.session->reference(), a.session->records()}; }
};

RecordData tst_SafetyTriage::atThePanel(SafetyCase &a, const RecordData &event, const QMap<QString, QString> &answers)
{
    TriageService triage = service(a);
    const auto opened = triage.open(event.id);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    if (const auto answered = triage.answer(event.id, answers, u"no"_qs, u"Patient safety specialist"_qs, QDate(2026, 11, 20)); !answered)
        qFatal("%s", qPrintable(answered.error().message));
    for (const RecordData &candour : relatedTo(a.session->reg(), u"candour_case"_qs, u"incident"_qs, event.id)) {
        a.session.set(candour, SafetyCase::judged(u"2026-11-20"_qs) + Texts {{u"prolonged"_qs, u"no"_qs}});
        a.move(candour, u"not_notifiable"_qs);
    }
    for (const QString &state : {u"triage"_qs, u"decision"_qs}) {
        if (const QStringList missing = a.move(*opened, state); !missing.isEmpty())
            qFatal("%s", qPrintable(missing.join(u' ')));
    }
    return a.session.stored(*opened);
}

RecordData tst_SafetyTriage::decision(SafetyCase &a, const QList<RecordData> &events, const QString &type, const RecordData &decider, const Texts &more)
{
    const RecordData made = a.session.add(u"response_decision"_qs, Texts {{u"title"_qs, u"Invented decision"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs},
        {u"decided_on"_qs, u"2026-11-20"_qs}, {u"decided_by"_qs, decider.id.toString()}, {u"partner_present"_qs, u"yes"_qs}, {u"response_type"_qs, type},
        {u"basis"_qs, u"emergent_risk"_qs}, {u"rationale"_qs, u"As weighed by the panel"_qs}} + more);
    for (const RecordData &event : events)
        a.session.set(triageOf(a, event), {{u"decision"_qs, made.id.toString()}});
    return made;
}

// No harm, matching a priority, factors poorly understood: a PSII without any warning of harm. Fatal, factors understood, live
// plan, no mandated row: feeding the plan is accepted.
void tst_SafetyTriage::scenario06NoSeverityGate()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData plan = a.session.add(u"psirp"_qs, {{u"title"_qs, u"Plan"_qs}});
    const RecordData priority = a.session.add(u"psirp_priority"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, u"Patient identification"_qs}, {u"plan_table"_qs, u"local"_qs}, {u"planned_volume"_qs, u"2"_qs}});
    const RecordData label = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs, {{u"title"_qs, u"Label of another patient"_qs}});
    a.patient(label, u"none"_qs, u"none"_qs);
    atThePanel(a, label);
    const RecordData psii = decision(a, {label}, u"psii"_qs, director, {{u"basis"_qs, u"psirp_priority"_qs}, {u"priority"_qs, priority.id.toString()}, {u"factors_understood"_qs, u"poorly"_qs}});
    const auto steps = a.session->workflow().steps(psii);
    QCOMPARE(steps.first().unmet.size(), 0); // nothing missing, nothing to overrule, no warning
    QCOMPARE(a.move(psii, u"made"_qs), QStringList());

    const RecordData death = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs, {{u"title"_qs, u"Death after a known delay"_qs}});
    a.patient(death, u"fatal"_qs, u"none"_qs);
    atThePanel(a, death);
    const RecordData improvement = a.session.add(u"improvement_plan"_qs, {{u"title"_qs, u"Earlier escalation"_qs}, {u"status"_qs, u"live"_qs}});
    const RecordData feed = decision(a, {death}, u"improvement"_qs, director, {{u"basis"_qs, u"understood_factors"_qs}, {u"improvement_plan"_qs, improvement.name()}, {u"factors_understood"_qs, u"well"_qs}});
    QVERIFY2(a.move(feed, u"made"_qs).join(u' ').contains(u"no measure"), "a plan without a measure cannot be fed");
    a.session.set(improvement, {{u"measure"_qs, u"Time from score to review"_qs}});
    QCOMPARE(a.move(feed, u"made"_qs), QStringList());
}

// A 46-year-old autistic woman dies in the emergency department: row 7.
void tst_SafetyTriage::scenario07MandatedReferralIsNotAMandatedPsii()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"fatal"_qs, u"none"_qs, {{u"age_band"_qs, u"years_46_65"_qs}});
    const RecordData triage = atThePanel(a, event, {{u"ld_autism_death"_qs, u"yes"_qs}});
    const auto referrals = a.all(u"external_process"_qs);
    QCOMPARE(referrals.size(), 1);
    QCOMPARE(referrals.first().text(u"body"), u"leder"_qs);
    QCOMPARE(referrals.first().text(u"state"), u"to_refer"_qs);

    const RecordData made = decision(a, {event}, u"mdt"_qs, director); // the panel's choice: no PSII is asked for
    QCOMPARE(a.move(made, u"made"_qs), QStringList());
    QVERIFY2(a.move(triage, u"decided"_qs).join(u' ').contains(u"LeDeR"), "the referral comes first");
    QVERIFY(!a.move(referrals.first(), u"not_referred"_qs).isEmpty()); // a refusal needs its reason
    a.session.set(referrals.first(), {{u"referred_on"_qs, u"2026-11-21"_qs}});
    QCOMPARE(a.move(referrals.first(), u"referred"_qs), QStringList());
    QCOMPARE(a.move(triage, u"decided"_qs), QStringList());
}

// Test data: "Never Event -> PSII required" to 31 Mar 2026, "proportionate response" from 1 Apr 2026.
void tst_SafetyTriage::scenario09NeverEventRuleChange()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    Query query;
    query.type = u"reference_item"_qs;
    query.where = {{u"list"_qs, Condition::Operator::Equals, u"mandated_category"_qs}, {u"code"_qs, Condition::Operator::Equals, u"never_event"_qs}};
    const auto rules = a.session->reg().all(query);
    QVERIFY(rules && rules->size() == 1);
    a.session.set(rules->first(), {{u"valid_to"_qs, u"2026-03-31"_qs}});
    a.session.add(u"reference_item"_qs, {{u"list"_qs, u"mandated_category"_qs}, {u"code"_qs, u"never_event"_qs}, {u"label"_qs, u"Never Event: proportionate response"_qs}, {u"position"_qs, u"1"_qs},
        {u"valid_from"_qs, u"2026-04-01"_qs}, {u"attributes"_qs, u"{\"psii_required\": false, \"referral_required\": false, \"lead\": \"Provider\"}"_qs}, {u"source"_qs, u"Test"_qs}, {u"verified"_qs, u"yes"_qs}});
    const auto decided = [&](const QString &day) {
        const RecordData event = a.incident(day, u"2026-04-03"_qs, {{u"never_event"_qs, u"yes"_qs}});
        a.patient(event, u"low"_qs, u"none"_qs);
        atThePanel(a, event, {{u"never_event"_qs, u"yes"_qs}});
        return decision(a, {event}, u"mdt"_qs, director);
    };
    const RecordData before = decided(u"2026-03-30"_qs);
    const RecordData after = decided(u"2026-04-02"_qs);
    QVERIFY2(a.move(before, u"made"_qs).join(u' ').contains(u"A PSII is mandated"), "the rule of 30 March holds");
    QCOMPARE(a.move(before, u"made"_qs, {u"Medical Director"_qs, u"Interim arrangements of September 2025"_qs}), QStringList());
    QCOMPARE(a.move(after, u"made"_qs), QStringList());

    a.on(2027, 6, 1); // in 2027 the first still shows its own rule
    for (const RecordData &screen : a.all(u"mandated_screen"_qs)) {
        if (screen.text(u"category") != u"never_event")
            continue;
        const bool first = screen.date(u"rule_day") == QDate(2026, 3, 30);
        QCOMPARE(screen.value(u"psii_required").toBool(), first);
        const Field *category = screen.schema().field(u"category");
        QVERIFY2(a.session->reference().displayText(*category, screen).contains(u"proportionate") == true, "named as today, with the earlier name beside it");
        QCOMPARE(a.session->reference().displayText(*category, screen).startsWith(u"Never Event ("), first);
    }
}

void tst_SafetyTriage::scenario32GoodCareNeedsNoHarmGrade()
{
    SafetyCase a;
    const RecordData director = a.person(u"Quality Director"_qs, u"quality_director"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs, {{u"event_type"_qs, u"good_care"_qs}, {u"title"_qs, u"Rapid rescue from sepsis"_qs}});
    const auto triage = service(a).open(event.id);
    QVERIFY(triage);
    QCOMPARE(a.all(u"mandated_screen"_qs).size(), 0);
    QCOMPARE(a.all(u"candour_case"_qs).size(), 0);
    QCOMPARE(a.move(*triage, u"triage"_qs), QStringList());
    QCOMPARE(a.move(*triage, u"decision"_qs), QStringList());
    const RecordData made = decision(a, {event}, u"aar"_qs, director);
    QCOMPARE(a.move(made, u"made"_qs), QStringList());
    QCOMPARE(a.move(*triage, u"decided"_qs), QStringList());
    QCOMPARE(a.all(u"learning_response"_qs).first().text(u"response_type"), u"aar"_qs);
}

// HSSIB renamed in the reference data from 1 Jan 2027: a referral of 2026 shows the name of 2026, with a note.
void tst_SafetyTriage::scenario33ReferenceListChangeKeepsTheOldName()
{
    SafetyCase a;
    const RecordData referral = a.session.add(u"external_process"_qs, {{u"title"_qs, u"Investigation"_qs}, {u"kind"_qs, u"investigation"_qs}, {u"body"_qs, u"hssib"_qs}, {u"referred_on"_qs, u"2026-11-20"_qs}});
    Query query;
    query.type = u"reference_item"_qs;
    query.where = {{u"list"_qs, Condition::Operator::Equals, u"external_body"_qs}, {u"code"_qs, Condition::Operator::Equals, u"hssib"_qs}};
    a.session.set(a.session->reg().all(query)->first(), {{u"valid_to"_qs, u"2026-12-31"_qs}});
    a.session.add(u"reference_item"_qs, {{u"list"_qs, u"external_body"_qs}, {u"code"_qs, u"hssib"_qs}, {u"label"_qs, u"CQC investigations"_qs}, {u"valid_from"_qs, u"2027-01-01"_qs}, {u"source"_qs, u"Test"_qs}, {u"verified"_qs, u"yes"_qs}});
    const Field *body = referral.schema().field(u"body");
    QCOMPARE(a.session->reference().displayText(*body, referral), u"HSSIB"_qs);
    a.on(2027, 2, 1);
    QCOMPARE(a.session->reference().displayText(*body, referral), u"HSSIB (its name on 20 Nov 2026; now CQC investigations)"_qs);
}

void tst_SafetyTriage::triageNamesWhoIsNotGraded()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    const auto triage = service(a).open(event.id);
    QVERIFY(triage);
    QVERIFY2(a.move(*triage, u"triage"_qs).join(u' ').contains(u"Nobody affected"), "an incident affects somebody");
    a.patient(event, u"low"_qs, {});
    QVERIFY2(a.move(*triage, u"triage"_qs).join(u' ').contains(u"Patient A"), "psychological harm is an active choice");
    const auto view = service(a).look(event.id);
    QVERIFY(view);
    QCOMPARE(view->nextState, u"triage"_qs);
    QCOMPARE(view->missing.size(), 1);
    QCOMPARE(view->screens.size(), 11);
}

void tst_SafetyTriage::twoPatientsOnOneEventHaveTwoCandourCases()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"low"_qs, u"none"_qs);
    a.patient(event, u"severe"_qs, u"low"_qs, {{u"pseudonym"_qs, u"Patient B"_qs}});
    QVERIFY(service(a).open(event.id));
    QCOMPARE(a.all(u"candour_case"_qs).size(), 2);
    QVERIFY(service(a).open(event.id)); // opening again adds nothing
    QCOMPARE(a.all(u"candour_case"_qs).size(), 2);
    QCOMPARE(a.all(u"triage"_qs).size(), 1);
}

void tst_SafetyTriage::anImportedEventIsTriagedThoughItStaysAsItCame()
{
    SafetyCase a;
    QFile file(a.session.beside(u"extract.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Incident number,Event type,Title,Incident date,Reported date,Patient number,Physical harm,Psychological harm\n"
               "W-1,Incident,Invented fall,10/11/2026,11/11/2026,P1,4,\n");
    file.close();
    auto importer = Importer::open(file.fileName(), u"incidents"_qs, a.session->reg(), a.session->reference());
    QVERIFY(importer);
    QVERIFY(importer->run(importer->propose()->mapping));
    const RecordData event = a.all(u"incident"_qs).first();
    const RecordData patient = a.all(u"affected_person"_qs).first();
    const auto triage = service(a).open(event.id);
    QVERIFY(triage);
    a.session.set(*triage, {{u"occurred_precision"_qs, u"exact"_qs}, {u"immediate_actions"_qs, u"none_needed"_qs}});
    QCOMPARE(a.move(*triage, u"triage"_qs).size(), 1); // psychological harm did not come with the file
    a.session.add(u"harm_regrade"_qs, {{u"affected_person"_qs, patient.id.toString()}, {u"graded_on"_qs, u"2026-11-12"_qs}, {u"graded_by"_qs, u"Ward manager"_qs}, {u"psychological_after"_qs, u"none"_qs}, {u"reason"_qs, u"Asked the patient"_qs}});
    QCOMPARE(a.move(*triage, u"triage"_qs), QStringList());
    QVERIFY(isAbsent(a.session.stored(patient).value(u"psychological_harm"))); // the imported row is as it came
}

void tst_SafetyTriage::duplicatesAreOfferedWithTheirReason()
{
    SafetyCase a;
    const RecordData ward = a.session.add(u"organisation_unit"_qs, {{u"name"_qs, u"Ward 12"_qs}, {u"level"_qs, u"ward"_qs}});
    const auto fall = [&](const QString &day, const QString &title, const Texts &more = {}) {
        return a.incident(day, u"2026-11-15"_qs, Texts {{u"title"_qs, title}, {u"unit"_qs, u"Ward 12"_qs}} + more);
    };
    const RecordData event = fall(u"2026-11-10"_qs, u"Patient found on floor beside bed"_qs, {{u"lfpse_reference"_qs, u"L-1"_qs}});
    const RecordData twin = fall(u"2026-11-11"_qs, u"Found on floor beside the bed, patient"_qs);
    const RecordData same = fall(u"2026-11-14"_qs, u"Something else entirely"_qs, {{u"lfpse_reference"_qs, u"L-1"_qs}});
    fall(u"2026-11-13"_qs, u"Patient found on floor beside bed"_qs); // three days apart
    fall(u"2026-11-10"_qs, u"Missed dose of insulin before breakfast"_qs);
    const auto found = service(a).duplicatesOf(event);
    QVERIFY(found);
    QSet<QString> names;
    for (const DuplicateCandidate &one : *found)
        names.insert(one.event.name());
    QCOMPARE(names, (QSet<QString> {twin.name(), same.name()}));
}

void tst_SafetyTriage::onlyAnExecutiveDecidesAPsii()
{
    SafetyCase a;
    const RecordData manager = a.person(u"Ward manager"_qs, u"action_owner"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"low"_qs, u"none"_qs);
    atThePanel(a, event);
    const RecordData psii = decision(a, {event}, u"psii"_qs, manager);
    QVERIFY2(a.move(psii, u"made"_qs).join(u' ').contains(u"no authority"), "a PSII belongs to an executive");
    const RecordData aar = decision(a, {event}, u"aar"_qs, manager);
    QCOMPARE(a.move(aar, u"made"_qs), QStringList());
}

void tst_SafetyTriage::aDecisionThatIsMadeCommissionsItsResponse()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"low"_qs, u"none"_qs);
    atThePanel(a, event);
    const RecordData none = a.session.add(u"response_decision"_qs, {{u"title"_qs, u"Names no event"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}, {u"response_type"_qs, u"psii"_qs}});
    QVERIFY2(a.move(none, u"made"_qs).join(u' ').contains(u"names no event"), "a decision is about events");
    const RecordData psii = decision(a, {event}, u"psii"_qs, director);
    QCOMPARE(a.move(psii, u"made"_qs), QStringList());
    const auto responses = a.all(u"learning_response"_qs);
    QCOMPARE(responses.size(), 1);
    QCOMPARE(responses.first().text(u"state"), u"commissioned"_qs);
    QCOMPARE(responses.first().text(u"decided_by"), u"Medical Director"_qs);
    QCOMPARE(responses.first().date(u"commissioned_on"), QDate(2026, 11, 20));
    QCOMPARE(a.session.stored(psii).text(u"learning_response"), responses.first().id.toString());
    QCOMPARE(a.all(u"candour_case"_qs).first().text(u"learning_response"), responses.first().id.toString());
}

void tst_SafetyTriage::aSecondDecisionReplacesTheFirst()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"low"_qs, u"none"_qs);
    atThePanel(a, event);
    const RecordData first = decision(a, {event}, u"none"_qs, director, {{u"basis"_qs, u"local_handling"_qs}});
    QCOMPARE(a.move(first, u"made"_qs), QStringList());
    const RecordData second = decision(a, {event}, u"swarm"_qs, director, {{u"supersedes"_qs, first.name()}});
    QCOMPARE(a.move(second, u"made"_qs), QStringList());
    QCOMPARE(a.state(first), u"superseded"_qs);
    QCOMPARE(a.all(u"learning_response"_qs).size(), 1);
}

void tst_SafetyTriage::noResponseNeedsFeedbackToTheReporter()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"low"_qs, u"none"_qs);
    const RecordData triage = atThePanel(a, event);
    QCOMPARE(a.move(triage, u"no_response"_qs).size(), 2); // decision, feedback
    const RecordData made = decision(a, {event}, u"none"_qs, director, {{u"basis"_qs, u"local_handling"_qs}});
    QCOMPARE(a.move(made, u"made"_qs), QStringList());
    QVERIFY(!a.move(triage, u"decided"_qs).isEmpty());
    a.session.set(a.session.stored(triage), {{u"feedback_on"_qs, u"2026-11-22"_qs}});
    QCOMPARE(a.move(triage, u"no_response"_qs), QStringList());
    QCOMPARE(a.all(u"learning_response"_qs).size(), 0);
}

void tst_SafetyTriage::anLfpseRecordThatWasUpdatedIsFlaggedAgainByTheNextRegrade()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    const RecordData patient = a.patient(event, u"low"_qs, u"none"_qs);
    const auto triage = service(a).open(event.id);
    QVERIFY(triage);
    const auto regrade = [&](const QString &grade) {
        a.session.add(u"harm_regrade"_qs, {{u"affected_person"_qs, patient.id.toString()}, {u"graded_on"_qs, u"2026-11-23"_qs}, {u"graded_by"_qs, u"Consultant"_qs}, {u"physical_after"_qs, grade}, {u"reason"_qs, u"More is known"_qs}});
        return a.session.stored(*triage).value(u"lfpse_update_needed").toBool();
    };
    QVERIFY(regrade(u"moderate"_qs));
    a.session.set(a.session.stored(*triage), {{u"lfpse_updated_on"_qs, u"2026-11-23"_qs}});
    QVERIFY(!a.session.stored(*triage).value(u"lfpse_update_needed").toBool());
    QVERIFY(regrade(u"severe"_qs));
    a.session.set(a.session.stored(*triage), {{u"lfpse_updated_on"_qs, u"2026-11-23"_qs}}); // on the same day
    QVERIFY(!a.session.stored(*triage).value(u"lfpse_update_needed").toBool());
}

void tst_SafetyTriage::anEventStaysWithADecisionThatIsMade()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData event = a.incident(u"2026-11-10"_qs, u"2026-11-11"_qs);
    a.patient(event, u"low"_qs, u"none"_qs);
    atThePanel(a, event);
    DecisionService decisions(a.session->reg(), a.session->reference(), a.session->records());
    QCOMPARE(decisions.waiting()->size(), 1);
    const auto begun = decisions.begin(event.id);
    QVERIFY(begun);
    QCOMPARE(decisions.begin(event.id)->id, begun->id); // begun once
    QCOMPARE(decisions.waiting()->size(), 0);
    a.session.set(*begun, {{u"decided_on"_qs, u"2026-11-20"_qs}, {u"decided_by"_qs, director.id.toString()}, {u"partner_present"_qs, u"yes"_qs}, {u"response_type"_qs, u"mdt"_qs},
        {u"basis"_qs, u"emergent_risk"_qs}, {u"rationale"_qs, u"As weighed"_qs}});
    QCOMPARE(a.move(*begun, u"made"_qs), QStringList());
    const auto refused = decisions.cover(event.id, {});
    QVERIFY(!refused && refused.error().kind == Error::Kind::Refused);
    QVERIFY(decisions.look(begun->id)->response);
}

QTEST_GUILESS_MAIN(tst_SafetyTriage)
#include "tst_safetytriage.moc"
