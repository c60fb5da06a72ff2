#include "partwalk.h"

#include "support/warnings.h"

#include <QRadioButton>

using namespace candour;
using candour::test::PartWalk;
using candour::test::Texts;

/// Triage on one page of the real window, with the keyboard alone. Numbers of scenarios are those of psirf.md section 5.
class tst_TriagePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void aSpecialistTriagesAnEventByKeyboard();
    void noGradeIsChosenBeforehandAndArrowsChooseNone();
    void scenario03ARegradeAsksTheCandourQuestionAgain();
    void scenario04PsychologicalHarmLeavesTheQuestionToPeople();
    void scenario05CouldResultBelongsToNhsBodiesAlone();
    void scenario07AYesOpensTheReferralAndNoInvestigation();
    void scenario32GoodCareIsAskedForNoHarm();
    void aSecondPatientHasACandourQuestionOfTheirOwn();
    void possibleDuplicatesStandWithTheirReasons();
    void aMissingThingLeadsToItsPlace();
    void tabGoesOnFromEveryQuestion();
    void whatTheRecordMissesLeadsToTheTriagePage();
};

namespace {

class Triaged : public PartWalk
{
public:
    explicit Triaged(const Texts &more = {})
        : event(add(u"incident"_qs, Texts {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall beside the bed"_qs}, {u"occurred_on"_qs, u"2026-03-01"_qs},
              {u"reported_on"_qs, u"2026-03-02"_qs}, {u"aware_on"_qs, u"2026-03-02"_qs}} + more))
    {
    }
    RecordData patient(const Texts &more = {}, const QString &pseudonym = u"Patient A"_qs)
    {
        return add(u"affected_person"_qs, Texts {{u"incident"_qs, event.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, pseudonym}} + more);
    }
    void open()
    {
        show(event, u"triagePart"_qs);
        press(u"openTriage"_qs);
    }
    [[nodiscard]] RecordData triage() const { return all(u"triage"_qs).first(); }
    [[nodiscard]] QString candourState() const { return all(u"candour_case"_qs).first().text(u"state"); }
    /// Grades through the form of a person's card; a letter for each harm, or none.
    void grade(const QString &person, char physical, char psychological, const QString &why, const QString &on = {})
    {
        press(in(u"person_"_qs + person, u"gradeHarm"_qs));
        if (physical)
            answer(in(u"person_"_qs + person, u"physical_after"_qs), physical);
        if (psychological)
            answer(in(u"person_"_qs + person, u"psychological_after"_qs), psychological);
        if (!on.isEmpty())
            type(in(u"person_"_qs + person, u"graded_on"_qs), on);
        type(in(u"person_"_qs + person, u"graded_by"_qs), u"Consultant"_qs);
        type(in(u"person_"_qs + person, u"reason"_qs), why);
        fixture.key(Qt::Key_Return, Qt::ControlModifier);
    }
    void judge(const QString &person, const QString &verb, const QString &why, const QString &on = u"2 Mar 2026"_qs)
    {
        const QString card = u"candour_"_qs + person;
        press(in(card, u"answerCandour"_qs));
        type(in(card, u"judged_by"_qs), u"Consultant"_qs);
        type(in(card, u"judged_on"_qs), on);
        type(in(card, u"judged_reasons"_qs), why);
        press(in(card, u"verb_"_qs + verb));
    }

    RecordData event;
};

} // namespace

void tst_TriagePart::aSpecialistTriagesAnEventByKeyboard()
{
    Triaged on({{u"description"_qs, u"Found beside the bed at 02:10."_qs}});
    on.patient();
    on.open();
    QVERIFY(on.wordsIn(u"facts"_qs).contains(u"Found beside the bed at 02:10."_qs));
    QVERIFY(on.wordsIn(u"triageSteps"_qs).contains(u"Patient A"_qs)); // not graded, candour not decided
    on.answer(on.in(u"eventSection"_qs, u"occurred_precision"_qs), 'e');
    on.answer(on.in(u"eventSection"_qs, u"immediate_actions"_qs), 'n');
    QCOMPARE(on.triage().text(u"immediate_actions"), u"none_needed"_qs);
    on.grade(u"Patient A"_qs, 'l', 'n', u"A bruise, watched overnight"_qs);
    QCOMPARE(on.fixture.count(u"harm_regrade"_qs), 1);
    QVERIFY(on.in<QLabel>(u"person_Patient A"_qs, u"physicalNow"_qs)->text().contains(u"Low physical harm"_qs));
    // Eleven rows, one letter each: the keyboard goes on by itself.
    on.shown<QWidget>(u"category_never_event"_qs)->setFocus();
    for (int row = 0; row < 11; ++row)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QCOMPARE(on.shown<QLabel>(u"categorySection_standing"_qs)->text(), u"11 of 11 answered"_qs);
    on.judge(u"Patient A"_qs, u"not_notifiable"_qs, u"No outcome of the regulation is likely"_qs);
    QCOMPARE(on.candourState(), u"not_notifiable"_qs);
    on.press(u"notSame"_qs);
    QCOMPARE(on.wordsIn(u"triageSteps"_qs), QString());
    on.press(u"step_decision"_qs);
    QCOMPARE(on.triage().text(u"state"), u"decision"_qs);
    QCOMPARE(on.triage().date(u"sent_to_panel_on"), QDate(2026, 11, 23));
}

/// Trap 28: no grade stands there beforehand, and moving through the answers chooses none.
void tst_TriagePart::noGradeIsChosenBeforehandAndArrowsChooseNone()
{
    Triaged on;
    on.patient();
    on.open();
    on.press(on.in(u"person_Patient A"_qs, u"gradeHarm"_qs));
    const auto chosen = [&] {
        int count = 0;
        for (const QRadioButton *answer : on.shown<QWidget>(u"slip_harm_regrade"_qs)->findChildren<QRadioButton *>())
            count += answer->isChecked();
        return count;
    };
    QCOMPARE(chosen(), 0);
    on.in(u"person_Patient A"_qs, u"physical_after"_qs)->setFocus();
    on.fixture.key(Qt::Key_Down);
    on.fixture.key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"physical_after_moderate"_qs);
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(u"less than two weeks"_qs)); // its definition
    QCOMPARE(chosen(), 0);
    on.fixture.key(Qt::Key_Space);
    QCOMPARE(chosen(), 1);
    // Without a reason nothing is written.
    on.fixture.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.fixture.count(u"harm_regrade"_qs), 0);
}

void tst_TriagePart::scenario03ARegradeAsksTheCandourQuestionAgain()
{
    Triaged on;
    on.patient();
    on.open();
    on.grade(u"Patient A"_qs, 'l', 'n', u"A bruise"_qs, u"2 Mar 2026"_qs);
    on.judge(u"Patient A"_qs, u"not_notifiable"_qs, u"Low harm, no more expected"_qs);
    QCOMPARE(on.candourState(), u"not_notifiable"_qs);
    on.grade(u"Patient A"_qs, 'm', 0, u"Unplanned return to theatre found"_qs, u"17 Mar 2026"_qs);
    QCOMPARE(on.candourState(), u"not_assessed"_qs);
    const QString card = on.wordsIn(u"candour_Patient A"_qs);
    QVERIFY2(card.contains(u"Asked again on 17 Mar 2026"_qs), qPrintable(card));
    QVERIFY2(card.contains(u"16 Mar 2026"_qs) && card.contains(u"31 Mar 2026"_qs), qPrintable(card)); // ten working days from report and from the regrade
    QVERIFY(card.contains(u"as soon as reasonably practicable"_qs));
    const QString history = on.in<QLabel>(u"person_Patient A"_qs, u"gradeHistory"_qs)->text();
    QVERIFY2(history.contains(u"A bruise"_qs) && history.contains(u"Low physical harm → Moderate physical harm. Why: Unplanned return to theatre found"_qs), qPrintable(history));
    QVERIFY(on.wordsIn(u"lfpseUpdate"_qs).contains(u"LFPSE"_qs));
}

void tst_TriagePart::scenario04PsychologicalHarmLeavesTheQuestionToPeople()
{
    Triaged on;
    on.patient();
    on.open();
    on.grade(u"Patient A"_qs, 'n', 'm', u"Nightmares since"_qs);
    QCOMPARE(on.candourState(), u"not_assessed"_qs); // neither triggered nor excluded
    on.judge(u"Patient A"_qs, u"not_notifiable"_qs, u"As discussed"_qs);
    QCOMPARE(on.candourState(), u"not_assessed"_qs);
    QVERIFY(on.wordsIn(u"slip_candour_case"_qs).contains(u"continuous for 28 days or more is not answered"_qs));
    on.answer(on.in(u"candour_Patient A"_qs, u"prolonged"_qs), 'n');
    on.press(on.in(u"candour_Patient A"_qs, u"verb_not_notifiable"_qs));
    QCOMPARE(on.candourState(), u"not_notifiable"_qs);
}

void tst_TriagePart::scenario05CouldResultBelongsToNhsBodiesAlone()
{
    Triaged on;
    const RecordData nhs = on.patient();
    const RecordData independent = on.patient({}, u"Patient B"_qs);
    on.add(u"candour_case"_qs, {{u"incident"_qs, on.event.id.toString()}, {u"affected_person"_qs, independent.id.toString()}, {u"provider_type"_qs, u"other_registered"_qs}});
    on.open();
    on.press(on.in(u"candour_Patient A"_qs, u"answerCandour"_qs));
    QVERIFY(on.in(u"candour_Patient A"_qs, u"causation_could_result"_qs));
    QVERIFY(on.in(u"candour_Patient A"_qs, u"limb_moderate_harm"_qs));
    on.press(on.in(u"candour_Patient B"_qs, u"answerCandour"_qs));
    QVERIFY(on.in(u"candour_Patient B"_qs, u"causation_appears_to_have"_qs));
    QVERIFY(!on.in(u"candour_Patient B"_qs, u"causation_could_result"_qs));
    QVERIFY(on.in(u"candour_Patient B"_qs, u"limb_impairment_28_days"_qs));
}

void tst_TriagePart::scenario07AYesOpensTheReferralAndNoInvestigation()
{
    Triaged on;
    on.patient({{u"age_band"_qs, u"years_46_65"_qs}});
    on.open();
    QVERIFY(on.wordsIn(u"categorySection"_qs).contains(u"Asks for a referral to LeDeR; the response here stays the panel's choice. Lead: LeDeR."_qs));
    on.shown<QWidget>(u"category_ld_autism_death"_qs)->setFocus();
    on.fixture.key(Qt::Key_Right);
    on.fixture.key(Qt::Key_Left);
    QCOMPARE(on.fixture.count(u"external_process"_qs), 0); // moving answers nothing
    on.fixture.key(Qt::Key_Space);
    QCOMPARE(on.fixture.count(u"external_process"_qs), 1);
    QCOMPARE(on.all(u"external_process"_qs).first().text(u"body"), u"leder"_qs);
    QVERIFY(on.shown<QPushButton>(u"referral_ld_autism_death"_qs)->text().contains(u"EXT"_qs) || on.shown<QPushButton>(u"referral_ld_autism_death"_qs)->text().contains(u"To refer"_qs));
    on.press(u"restNo"_qs);
    QCOMPARE(on.shown<QLabel>(u"categorySection_standing"_qs)->text(), u"11 of 11 answered"_qs);
    QCOMPARE(on.fixture.count(u"external_process"_qs), 1);
    on.window.command(u"undo"_qs)->trigger();
    QCOMPARE(on.shown<QLabel>(u"categorySection_standing"_qs)->text(), u"1 of 11 answered"_qs);
}

void tst_TriagePart::scenario32GoodCareIsAskedForNoHarm()
{
    Triaged on({{u"event_type"_qs, u"good_care"_qs}, {u"occurred_precision"_qs, u"exact"_qs}, {u"immediate_actions"_qs, u"None needed"_qs}});
    on.patient();
    on.open();
    QVERIFY(!on.shown<QWidget>(u"categorySection"_qs));
    QVERIFY(!on.shown<QWidget>(u"candourSection"_qs));
    QVERIFY(!on.in(u"person_Patient A"_qs, u"gradeHarm"_qs));
    QVERIFY(on.shown<QPushButton>(u"step_decision"_qs)->isEnabled());
    on.press(u"step_decision"_qs);
    QCOMPARE(on.triage().text(u"state"), u"decision"_qs);
}

void tst_TriagePart::aSecondPatientHasACandourQuestionOfTheirOwn()
{
    Triaged on;
    on.patient();
    on.open();
    on.press(u"addPerson"_qs);
    QTest::keyClicks(QApplication::focusWidget(), u"Patient B"_qs);
    on.answer(on.in(u"slip_affected_person"_qs, u"role"_qs), 'p');
    on.fixture.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(on.shown<QWidget>(u"person_Patient B"_qs));
    QVERIFY(on.in(u"candour_Patient B"_qs, u"answerCandour"_qs));
    QCOMPARE(on.fixture.count(u"candour_case"_qs), 2);
}

void tst_TriagePart::possibleDuplicatesStandWithTheirReasons()
{
    Triaged on({{u"lfpse_reference"_qs, u"L-1"_qs}});
    on.patient();
    const RecordData twin = on.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Something else"_qs}, {u"occurred_on"_qs, u"2026-03-02"_qs}, {u"reported_on"_qs, u"2026-03-03"_qs}, {u"lfpse_reference"_qs, u"L-1"_qs}});
    on.open();
    QVERIFY(on.wordsIn(u"duplicateSection"_qs).contains(u"LFPSE"_qs));
    on.press(u"same_"_qs + twin.name());
    QCOMPARE(on.triage().text(u"duplicate_of"), twin.id.toString());
    on.press(u"closeDuplicate"_qs);
    QCOMPARE(on.triage().text(u"state"), u"duplicate"_qs);
}

void tst_TriagePart::aMissingThingLeadsToItsPlace()
{
    Triaged on;
    on.patient();
    on.open();
    const auto follow = [&](const QString &place) {
        auto *link = on.in<QLabel>(u"triageSteps"_qs, u"missing_"_qs + place);
        QVERIFY2(link, qPrintable(place));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Tab, Qt::NoModifier); // onto its link, or past it
        Q_EMIT link->linkActivated(u"field"_qs);
    };
    follow(u"people"_qs);
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"physical_after"_qs));
    follow(u"categories"_qs);
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"category_never_event"_qs));
    follow(u"candour"_qs);
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"unintended"_qs));
    follow(u"occurred_precision"_qs);
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"occurred_precision"_qs));
}

void tst_TriagePart::tabGoesOnFromEveryQuestion()
{
    Triaged on;
    on.patient();
    on.open();
    on.fixture.shown<QWidget>(u"occurred_precision"_qs)->setFocus();
    on.fixture.key(Qt::Key_Right); // stands on the second answer
    QStringList way;
    for (int step = 0; step < 200 && !way.contains(u"category_domestic_abuse_death_yes"_qs); ++step) {
        on.fixture.key(Qt::Key_Tab);
        way << QApplication::focusWidget()->objectName();
    }
    for (const QString &stop : {u"immediate_actions_taken"_qs, u"unclear_yes"_qs, u"gradeHarm"_qs, u"addPerson"_qs, u"notSame"_qs, u"category_never_event_yes"_qs, u"category_domestic_abuse_death_yes"_qs})
        QVERIFY2(way.contains(stop), qPrintable(stop + u" is not among "_qs + way.join(u", "_qs)));
}

/// Guards over people, categories and candour have no field of their own in the form of the triage record.
void tst_TriagePart::whatTheRecordMissesLeadsToTheTriagePage()
{
    Triaged on;
    on.patient();
    on.open();
    on.show(on.triage(), u"form"_qs);
    auto *link = on.in<QLabel>(u"steps"_qs, u"missing_people"_qs);
    QVERIFY(link);
    Q_EMIT link->linkActivated(u"field"_qs);
    QVERIFY(on.fixture.shown<QWidget>(u"triagePart"_qs));
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"physical_after"_qs));
}

QTEST_MAIN(tst_TriagePart)
#include "tst_triagepart.moc"
