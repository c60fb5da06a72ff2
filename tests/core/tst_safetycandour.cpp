#include "safetyfixture.h"
#include "services/safe/candourservice.h"
#include "workflow/clocks.h"
#include "workflow/safe/lookups.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

namespace {

ClockState clockOf(const SafetyCase &a, const RecordData &record, const QString &key, QDate on)
{
    for (const ClockState &state : clocksOf(a.session.stored(record), a.session->reference(), on)) {
        if (state.key == key)
            return state;
    }
    return {};
}

} // namespace

/// The duty of candour: numbered scenarios are those of psirf.md section 5.
class tst_SafetyCandour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario01CandourClockOverChristmas();
    void scenario03RegradeReopensCandour();
    void scenario04LfpseModerateIsNotRegulation20Moderate();
    void scenario05CouldResultInIsForNhsBodiesOnly();
    void aRegradeDownNeverTakesAStartedCaseBack();
    void aConversationIsRefusedTickByTick();
    void aLetterNeedsAnApologyAndAPlaceWhereItIsKept();
    void couldNotBeReachedNeedsTwoAttemptsByTwoMethods();
    void aFreeTextNeverClearsTheDuty();
    void withoutAResponseTheFamilyIsToldSo();
    void anAwareDateThatIsMissingIsNamed();
    void findingsRunFromTheApprovalOfTheResponse();
    void theTrailHoldsEverythingInItsOrder();
};

// Reported Thu 18 Dec 2025: the contract's ten working days end on Tue 6 Jan 2026.
void tst_SafetyCandour::scenario01CandourClockOverChristmas()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2025-12-17"_qs, u"2025-12-18"_qs);
    RecordData candour = a.candour(event, a.patient(event, u"moderate"_qs, u"none"_qs), SafetyCase::notifiable(u"2025-12-19"_qs, u"appears_to_have"_qs, u"moderate_harm"_qs));
    QCOMPARE(a.move(candour, u"notifiable"_qs), QStringList());
    const ClockState clock = clockOf(a, candour, u"candour_verbal"_qs, QDate(2025, 12, 19));
    QCOMPARE(clock.due, QDate(2026, 1, 6));
    QVERIFY2(clock.ruleText.contains(u"NHS Standard Contract"), qPrintable(clock.ruleText));
    QVERIFY2(clock.ruleText.contains(u"Statute (Regulation 20): as soon as reasonably practicable"), qPrintable(clock.ruleText));
    for (const ReferenceEntry &rule : a.session->reference().set(u"clock_rule"_qs).entries) {
        if (rule.attributes.value(u"machine").toString() == u"candour")
            QVERIFY2(rule.attributes.value(u"kind").toString() != u"statute", qPrintable(rule.code)); // the statute gives no number of days
    }
}

// Graded Low on 2 Mar 2026 and not notifiable; Moderate on 17 Mar. Ten working days from the report on 2 Mar = 16 Mar, already
// passed; from becoming notifiable on 17 Mar = 31 Mar.
void tst_SafetyCandour::scenario03RegradeReopensCandour()
{
    SafetyCase a;
    a.on(2026, 3, 2);
    const RecordData event = a.incident(u"2026-03-01"_qs, u"2026-03-02"_qs, {{u"lfpse_reference"_qs, u"LFPSE-4400001"_qs}});
    const RecordData patient = a.patient(event, {}, u"none"_qs);
    const RecordData triage = a.session.add(u"triage"_qs, {{u"incident"_qs, event.id.toString()}});
    const auto grade = [&](const QString &on, const QString &physical, const QString &why) {
        return a.session.add(u"harm_regrade"_qs, {{u"affected_person"_qs, patient.id.toString()}, {u"graded_on"_qs, on}, {u"graded_by"_qs, u"Consultant"_qs}, {u"physical_after"_qs, physical}, {u"reason"_qs, why}});
    };
    grade(u"2026-03-02"_qs, u"low"_qs, u"One extra dressing"_qs);
    const RecordData candour = a.candour(event, patient, SafetyCase::judged(u"2026-03-02"_qs));
    QCOMPARE(a.move(candour, u"not_notifiable"_qs), QStringList());

    a.on(2026, 3, 17);
    const RecordData regrade = grade(u"2026-03-17"_qs, u"moderate"_qs, u"Unplanned return to theatre"_qs);
    QCOMPARE(regrade.text(u"physical_before"), u"low"_qs);
    QCOMPARE(a.state(candour), u"not_assessed"_qs);
    QCOMPARE(a.session.stored(candour).date(u"asked_again_on"), QDate(2026, 3, 17));
    QVERIFY(a.session.stored(triage).value(u"lfpse_update_needed").toBool());
    QVERIFY(!a.move(candour, u"notifiable"_qs).isEmpty()); // the earlier judgement does not answer for this one

    a.session.set(a.session.stored(candour), SafetyCase::notifiable(u"2026-03-17"_qs, u"appears_to_have"_qs, u"moderate_harm"_qs));
    QCOMPARE(a.move(candour, u"notifiable"_qs), QStringList());
    const ClockState first = clockOf(a, candour, u"candour_verbal"_qs, QDate(2026, 3, 17));
    QCOMPARE(first.due, QDate(2026, 3, 16));
    QCOMPARE(first.status, ClockState::Status::Overdue);
    QCOMPARE(clockOf(a, candour, u"candour_verbal_regrade"_qs, QDate(2026, 3, 17)).due, QDate(2026, 3, 31));
    const auto gradings = a.all(u"harm_regrade"_qs);
    QCOMPARE(gradings.size(), 2);
    for (const RecordData &grading : gradings)
        QVERIFY(!grading.text(u"reason").isEmpty());
}

void tst_SafetyCandour::scenario04LfpseModerateIsNotRegulation20Moderate()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData patient = a.patient(event, u"none"_qs, u"moderate"_qs);
    const RecordData candour = a.candour(event, patient, SafetyCase::judged(u"2026-11-04"_qs));
    QCOMPARE(a.state(candour), u"not_assessed"_qs); // neither triggered nor excluded by the grade
    for (const QString &to : {u"not_notifiable"_qs, u"notifiable"_qs}) {
        const QStringList missing = a.move(candour, to);
        QVERIFY2(missing.join(u' ').contains(u"28 days"), qPrintable(missing.join(u' ')));
    }
    a.session.set(candour, {{u"prolonged"_qs, u"no"_qs}});
    QCOMPARE(a.move(candour, u"not_notifiable"_qs), QStringList());
}

// A ten-fold heparin overdose intercepted after one dose, patient well.
void tst_SafetyCandour::scenario05CouldResultInIsForNhsBodiesOnly()
{
    SafetyCase a;
    const auto codes = [&](const QString &provider) {
        QStringList found;
        for (const ReferenceEntry &entry : candourChoices(a.session->reference(), u"candour_causation"_qs, provider, QDate(2026, 11, 23)))
            found << entry.code;
        return found;
    };
    QVERIFY(codes(u"nhs_body"_qs).contains(u"could_result"_qs));
    QCOMPARE(codes(u"other_registered"_qs), QStringList {u"appears_to_have"_qs});

    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData patient = a.patient(event, u"none"_qs, u"none"_qs);
    const RecordData candour = a.candour(event, patient, SafetyCase::notifiable(u"2026-11-04"_qs, u"could_result"_qs, u"death"_qs));
    QCOMPARE(candour.text(u"provider_type"), u"nhs_body"_qs); // from the local setting
    a.session.set(candour, {{u"provider_type"_qs, u"other_registered"_qs}});
    QVERIFY2(a.move(candour, u"notifiable"_qs).join(u' ').contains(u"not part of the test"), "an independent provider has no such limb");
    a.session.set(a.session.stored(candour), {{u"provider_type"_qs, u"nhs_body"_qs}});
    QCOMPARE(a.move(candour, u"notifiable"_qs), QStringList());
}

void tst_SafetyCandour::aRegradeDownNeverTakesAStartedCaseBack()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData patient = a.patient(event, u"severe"_qs, u"none"_qs);
    const RecordData candour = a.candour(event, patient, SafetyCase::notifiable(u"2026-11-04"_qs, u"appears_to_have"_qs, u"severe_harm"_qs));
    QCOMPARE(a.move(candour, u"notifiable"_qs), QStringList());
    a.session.add(u"harm_regrade"_qs, {{u"affected_person"_qs, patient.id.toString()}, {u"graded_on"_qs, u"2026-11-10"_qs}, {u"graded_by"_qs, u"Consultant"_qs},
        {u"physical_after"_qs, u"low"_qs}, {u"reason"_qs, u"Recovered fully"_qs}});
    QCOMPARE(a.state(candour), u"notifiable"_qs);
    QCOMPARE(currentHarm(a.session->reg(), patient).physical, u"low"_qs);
}

void tst_SafetyCandour::aConversationIsRefusedTickByTick()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs), {{u"relation_basis"_qs, u"patient"_qs}}), u"notifiable"_qs);
    QVERIFY(a.move(candour, u"verbal_given"_qs).join(u' ').contains(u"No conversation"));
    Texts half = SafetyCase::wholeConversation();
    half.removeIf([](const auto &tick) { return tick.first == u"enquiries" || tick.first == u"apology_words"; });
    a.step(candour, u"verbal"_qs, u"2026-11-05T10:00:00"_qs, u"telephone"_qs, half);
    const QString missing = a.move(candour, u"verbal_given"_qs).join(u' ');
    for (const QString &gap : {u"further enquiries"_qs, u"word for word"_qs, u"not in person"_qs})
        QVERIFY2(missing.contains(gap), qPrintable(missing));
    QVERIFY2(!missing.contains(u"all facts"), qPrintable(missing));
    a.step(candour, u"verbal"_qs, u"2026-11-06T10:00:00"_qs, u"in_person"_qs, SafetyCase::wholeConversation());
    QCOMPARE(a.move(candour, u"verbal_given"_qs), QStringList());
    QCOMPARE(a.session.stored(candour).date(u"verbal_on"), QDate(2026, 11, 5));
    QCOMPARE(clockOf(a, candour, u"candour_written"_qs, QDate(2026, 11, 6)).due, QDate(2026, 11, 19)); // ten working days from Thu 5 Nov
}

void tst_SafetyCandour::aLetterNeedsAnApologyAndAPlaceWhereItIsKept()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs)), u"verbal_given"_qs);
    a.step(candour, u"written"_qs, u"2026-11-09T10:00:00"_qs, u"letter"_qs, {{u"letter"_qs, u"Safe folder 12"_qs}});
    QCOMPARE(a.move(candour, u"written_sent"_qs).size(), 1);
    a.step(candour, u"written"_qs, u"2026-11-10T10:00:00"_qs, u"letter"_qs, {{u"letter"_qs, u"Safe folder 12"_qs}, {u"apology"_qs, u"yes"_qs}});
    QCOMPARE(a.move(candour, u"written_sent"_qs), QStringList());
}

void tst_SafetyCandour::couldNotBeReachedNeedsTwoAttemptsByTwoMethods()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs)), u"attempts"_qs);
    a.step(candour, u"attempt"_qs, u"2026-11-05T10:00:00"_qs, u"telephone"_qs);
    a.step(candour, u"attempt"_qs, u"2026-11-06T10:00:00"_qs, u"telephone"_qs);
    QVERIFY2(a.move(candour, u"uncontactable"_qs).join(u' ').contains(u"2 attempts by 1 methods"), "two calls are one method");
    a.step(candour, u"attempt"_qs, u"2026-11-09T10:00:00"_qs, u"letter"_qs);
    QCOMPARE(a.move(candour, u"uncontactable"_qs), QStringList());
    QCOMPARE(a.move(candour, u"complete"_qs), QStringList());
}

// The trap of the open-source peer: an exemption typed somewhere flips the case to complete.
void tst_SafetyCandour::aFreeTextNeverClearsTheDuty()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    RecordData candour = a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs), {{u"relation_basis"_qs, u"patient"_qs}});
    for (const QString &state : {u"notifiable"_qs, u"attempts"_qs, u"verbal_given"_qs, u"written_sent"_qs, u"declined"_qs, u"uncontactable"_qs, u"findings_shared"_qs}) {
        candour = a.in(candour, state);
        candour = a.session.set(candour, {{u"judged_reasons"_qs, u"Exempt"_qs}, {u"relation"_qs, u"Exempt: the family would rather not"_qs}, {u"correspondence"_qs, u"Exempt"_qs}});
        QVERIFY2(!a.move(candour, u"complete"_qs).isEmpty(), qPrintable(state));
    }
}

void tst_SafetyCandour::withoutAResponseTheFamilyIsToldSo()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs)), u"written_sent"_qs);
    QCOMPARE(a.move(candour, u"complete"_qs).size(), 1);
    a.session.set(candour, {{u"no_response_explained_on"_qs, u"2026-11-20"_qs}});
    QCOMPARE(a.move(candour, u"complete"_qs), QStringList());
}

void tst_SafetyCandour::anAwareDateThatIsMissingIsNamed()
{
    SafetyCase a;
    const RecordData event = a.session.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Invented"_qs}, {u"occurred_on"_qs, u"2026-11-02"_qs}, {u"reported_on"_qs, u"2026-11-03"_qs}});
    const RecordData candour = a.candour(event, a.patient(event, u"low"_qs, u"none"_qs));
    const ClockState clock = clockOf(a, candour, u"candour_threshold"_qs, QDate(2026, 11, 5));
    QCOMPARE(clock.status, ClockState::Status::CannotCompute);
    QCOMPARE(clock.problem, u"cannot be computed: Trust became aware on"_qs);
}

// Approved Fri 6 Nov 2026: ten working days end on Fri 20 Nov. Before the approval there is nothing to count.
void tst_SafetyCandour::findingsRunFromTheApprovalOfTheResponse()
{
    SafetyCase a;
    const RecordData response = a.session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Bleeding"_qs}});
    const RecordData event = a.incident(u"2026-05-02"_qs, u"2026-05-03"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs), {{u"learning_response"_qs, response.name()}}), u"written_sent"_qs);
    QVERIFY(clockOf(a, candour, u"candour_findings"_qs, QDate(2026, 11, 9)).key.isEmpty());
    a.session.set(response, {{u"approved_on"_qs, u"2026-11-06"_qs}, {u"approved_by"_qs, u"Medical Director"_qs}});
    QCOMPARE(clockOf(a, candour, u"candour_findings"_qs, QDate(2026, 11, 9)).due, QDate(2026, 11, 20));
}

void tst_SafetyCandour::theTrailHoldsEverythingInItsOrder()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2025-12-17"_qs, u"2025-12-18"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs)), u"notifiable"_qs);
    a.step(candour, u"written"_qs, u"2026-01-09T10:00:00"_qs, u"letter"_qs);
    a.step(candour, u"verbal"_qs, u"2026-01-05T10:00:00"_qs, u"in_person"_qs);
    const auto trail = candourTrail(a.session->reg(), a.session->reference(), candour.id, QDate(2026, 1, 9));
    QVERIFY(trail);
    QCOMPARE(trail->steps.size(), 2);
    QCOMPARE(trail->steps.first().text(u"kind"), u"verbal"_qs);
    QCOMPARE(trail->contractDue, QDate(2026, 1, 6));
    QVERIFY(!trail->secondDue.isValid());
    QVERIFY(!candourTrail(a.session->reg(), a.session->reference(), event.id, QDate(2026, 1, 9)));
}

QTEST_GUILESS_MAIN(tst_SafetyCandour)
#include "tst_safetycandour.moc"
