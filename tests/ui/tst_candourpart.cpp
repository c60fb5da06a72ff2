#include "pages/safe/dutyclocklabel.h"
#include "pages/safe/steptrail.h"
#include "partwindow.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

/// The duty of candour in the window: numbered scenarios are those of psirf.md section 5.
class tst_CandourPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void scenario01TwoClocksEachWithItsAuthority();
    void scenario03ARegradeShowsBothDaysOfTheContract();
    void eachStageSaysWhatItStillLacks();
    void theApologyStandsWordForWord();
    void anAttemptIsAddedWithTheKeyboardAlone();
    void withoutAResponseTheDayOfTheExplanationIsSaid();
    void aNarrowPanelShowsTheSlipWhole();
    void notNotifiableShowsTheReasonsAlone();
    void theLetterIsMadeFromHere();
};

namespace {

struct Duty : PartWindow
{
    RecordData event;
    RecordData candour;

    explicit Duty(const QString &reported = u"2026-11-12"_qs, const Texts &more = {})
        : event(add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Invented event"_qs}, {u"occurred_on"_qs, reported}, {u"reported_on"_qs, reported}, {u"aware_on"_qs, reported}})),
          candour(add(u"candour_case"_qs, Texts {{u"incident"_qs, event.id.toString()}, {u"affected_person"_qs, patient().id.toString()}, {u"provider_type"_qs, u"nhs_body"_qs}, {u"unintended"_qs, u"yes"_qs}, {u"causation"_qs, u"appears_to_have"_qs},
              {u"limb"_qs, u"severe_harm"_qs}, {u"judged_by"_qs, u"Consultant"_qs}, {u"judged_on"_qs, reported}, {u"judged_reasons"_qs, u"Return to theatre"_qs}, {u"notifiable_on"_qs, reported}, {u"relation_basis"_qs, u"patient"_qs}} + more))
    {
    }
    RecordData patient()
    {
        return add(u"affected_person"_qs, {{u"incident"_qs, event.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, u"Patient A"_qs}, {u"physical_harm"_qs, u"severe"_qs}, {u"psychological_harm"_qs, u"none"_qs}});
    }
    void move(const QString &to)
    {
        const auto moved = session().workflow().move(now(candour), to);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().missing.join(u' ')));
    }
    void step(const QString &kind, const Texts &more)
    {
        add(u"candour_step"_qs, Texts {{u"candour_case"_qs, candour.id.toString()}, {u"kind"_qs, kind}, {u"done_by"_qs, u"Consultant"_qs}, {u"method"_qs, u"in_person"_qs}} + more);
    }
    void openDuty() { openPart(candour, u"duty"_qs); }
    [[nodiscard]] QStringList clocks() const
    {
        QStringList words;
        for (const DutyClockLabel *label : part()->findChildren<DutyClockLabel *>()) {
            if (label->isVisible())
                words << label->words();
        }
        return words;
    }
    [[nodiscard]] QString stage(const QString &key) const { return in<StepTrail>(u"candourTrail"_qs)->words(key); }
};

} // namespace

// The window's day is Mon 23 Nov 2026. Reported Thu 12 Nov: ten working days end on Thu 26 Nov, three working days ahead.
void tst_CandourPart::scenario01TwoClocksEachWithItsAuthority()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.openDuty();
    QCOMPARE(on.clocks(), (QStringList {u"Statute (Regulation 20): tell in person as soon as reasonably practicable, the law gives no number of days"_qs,
        u"NHS Standard Contract: tell in person by 26 Nov 2026, counted from the report, 3 wd"_qs}));
    on.step(u"verbal"_qs, {{u"done_at"_qs, u"2026-11-20T10:00:00"_qs}});
    QVERIFY2(on.clocks().at(0).endsWith(u"told on 20 Nov 2026"), qPrintable(on.clocks().at(0)));
    QVERIFY2(on.clocks().at(1).endsWith(u"told on 20 Nov 2026, in time"), qPrintable(on.clocks().at(1)));
}

// psirf.md scenario 3, its days moved into this window's year: report 2 Nov, so 16 Nov; notifiable 17 Nov, so 1 Dec.
void tst_CandourPart::scenario03ARegradeShowsBothDaysOfTheContract()
{
    Duty on(u"2026-11-02"_qs, {{u"notifiable_on"_qs, u"2026-11-17"_qs}});
    RecordData asked = on.now(on.candour);
    asked.setValue(u"asked_again_on", QDate(2026, 11, 17));
    asked.setValue(u"state", u"notifiable"_qs);
    QVERIFY(on.session().reg().apply(edited(u"Regrade"_qs, on.now(on.candour), asked)));
    on.openDuty();
    QCOMPARE(on.clocks().mid(1), (QStringList {u"NHS Standard Contract: tell in person by 16 Nov 2026, counted from the report, 5 wd late"_qs,
        u"NHS Standard Contract: tell in person by 1 Dec 2026, counted from becoming notifiable, 6 wd"_qs}));
}

void tst_CandourPart::eachStageSaysWhatItStillLacks()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.openDuty();
    QVERIFY2(on.stage(u"threshold"_qs).contains(u"Done") && on.stage(u"threshold"_qs).contains(u"Severe harm"), qPrintable(on.stage(u"threshold"_qs)));
    QVERIFY2(on.stage(u"verbal"_qs).contains(u"Not done yet\n▲ No conversation is on record."), qPrintable(on.stage(u"verbal"_qs)));
    on.step(u"verbal"_qs, {{u"done_at"_qs, u"2026-11-20T10:00:00"_qs}, {u"facts"_qs, u"yes"_qs}, {u"recorded"_qs, u"yes"_qs}});
    QVERIFY2(on.stage(u"verbal"_qs).contains(u"Something is missing"), qPrintable(on.stage(u"verbal"_qs)));
    QVERIFY2(on.stage(u"verbal"_qs).contains(u"▲ The conversation on record lacks: further enquiries, apology, the apology word for word, support."), qPrintable(on.stage(u"verbal"_qs)));
    QVERIFY2(on.stage(u"apology"_qs).contains(u"▲ The words of the apology are not on record."), qPrintable(on.stage(u"apology"_qs)));
    QVERIFY2(on.stage(u"written"_qs).contains(u"▲ No letter is on record"), qPrintable(on.stage(u"written"_qs)));
    QVERIFY2(on.stage(u"refusal"_qs).contains(u"Not needed so far"), qPrintable(on.stage(u"refusal"_qs)));
}

void tst_CandourPart::theApologyStandsWordForWord()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.step(u"verbal"_qs, {{u"done_at"_qs, u"2026-11-20T10:00:00"_qs}, {u"apology"_qs, u"yes"_qs}, {u"apology_words"_qs, u"We are sorry that the scan came too late."_qs}});
    on.openDuty();
    QVERIFY2(on.stage(u"apology"_qs).contains(u"“We are sorry that the scan came too late.”"), qPrintable(on.stage(u"apology"_qs)));
    on.step(u"written"_qs, {{u"done_at"_qs, u"2026-11-23T09:00:00"_qs}, {u"apology_words"_qs, u"We are sorry if you were upset."_qs}});
    QVERIFY2(on.stage(u"apology"_qs).contains(u"▲ “Sorry if” is no apology"), qPrintable(on.stage(u"apology"_qs)));
}

// Two dated attempts by two methods are the record; psirf.md trap 8.
void tst_CandourPart::anAttemptIsAddedWithTheKeyboardAlone()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.openDuty();
    on.in<QPushButton>(u"do_attempt"_qs)->setFocus();
    on.key(Qt::Key_N, Qt::ControlModifier);
    auto *slip = on.in<QWidget>(u"slip_attempt"_qs);
    QVERIFY(slip && slip->isVisible());
    on.choose(slip, u"method"_qs, u"Telephone"_qs);
    on.choose(slip, u"outcome"_qs, u"No answer"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!slip->isVisible());
    QCOMPARE(on.count(u"candour_step"_qs), 1);
    QVERIFY2(on.stage(u"attempt"_qs).contains(u"23 Nov 2026: Telephone, by Specialist. No answer"), qPrintable(on.stage(u"attempt"_qs)));
    QVERIFY2(on.stage(u"attempt"_qs).contains(u"▲ On record are 1 attempts by 1 methods; at least 2 by 2 are needed."), qPrintable(on.stage(u"attempt"_qs)));
    on.window().command(u"undo"_qs)->trigger();
    QCOMPARE(on.count(u"candour_step"_qs), 0);
}

// psirf.md 2.2: complete needs the findings shared, or no learning response and that explained.
void tst_CandourPart::withoutAResponseTheDayOfTheExplanationIsSaid()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.openDuty();
    QVERIFY2(on.stage(u"explained"_qs).contains(u"▲ That there is no learning response was not explained in writing."), qPrintable(on.stage(u"explained"_qs)));
    on.press(u"do_explained"_qs);
    QCOMPARE(on.in<QComboBox>(u"reportKind"_qs)->currentData().toString(), u"candour_no_response_letter"_qs);
    auto *slip = on.in<QWidget>(u"slip_explained"_qs);
    on.fill(slip, u"no_response_explained_on"_qs, u"20 Nov 2026"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!slip->isVisible());
    QCOMPARE(on.now(on.candour).date(u"no_response_explained_on"), QDate(2026, 11, 20));
    QVERIFY2(on.stage(u"explained"_qs).contains(u"Done\n20 Nov 2026"), qPrintable(on.stage(u"explained"_qs)));
}

void tst_CandourPart::aNarrowPanelShowsTheSlipWhole()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.openDuty();
    on.press(u"do_verbal"_qs);
    auto *slip = on.in<QWidget>(u"slip_verbal"_qs);
    const auto edge = [](const QWidget *widget) { return widget->mapToGlobal(QPoint(widget->width(), 0)).x(); };
    QTRY_VERIFY2(edge(slip) <= edge(on.part()->parentWidget()), qPrintable(u"%1 > %2"_qs.arg(edge(slip)).arg(edge(on.part()->parentWidget()))));
}

void tst_CandourPart::notNotifiableShowsTheReasonsAlone()
{
    Duty on;
    on.move(u"not_notifiable"_qs);
    on.openDuty();
    QCOMPARE(on.clocks(), QStringList());
    QVERIFY2(on.stage(u"threshold"_qs).contains(u"Not notifiable\nJudged by Consultant. Return to theatre"), qPrintable(on.stage(u"threshold"_qs)));
    QVERIFY(on.stage(u"verbal"_qs).isEmpty());
}

void tst_CandourPart::theLetterIsMadeFromHere()
{
    Duty on;
    on.move(u"notifiable"_qs);
    on.step(u"verbal"_qs, {{u"done_at"_qs, u"2026-11-20T10:00:00"_qs}, {u"apology_words"_qs, u"We are sorry that the scan came too late."_qs}});
    on.openDuty();
    on.press(u"do_written"_qs);
    QCOMPARE(on.in<QComboBox>(u"reportKind"_qs)->currentData().toString(), u"candour_letter"_qs);
    QCOMPARE(on.in<QComboBox>(u"reportFormat"_qs)->currentData().toString(), u"odt"_qs);
    on.ask.willPick(on.file(u"letter.odt"_qs));
    on.press(u"writeReport"_qs);
    QTRY_VERIFY(QFile::exists(on.file(u"letter.odt"_qs)));
    QFile odt(on.file(u"letter.odt"_qs));
    QVERIFY(odt.open(QIODevice::ReadOnly));
    QVERIFY(odt.readAll().contains("We are sorry that the scan came too late."));
    auto *kind = on.in<QComboBox>(u"reportKind"_qs);
    kind->setCurrentIndex(kind->findData(u"candour_trail"_qs));
    QCOMPARE(on.in<QComboBox>(u"reportFormat"_qs)->currentData().toString(), u"pdf"_qs);
    QTRY_VERIFY(on.in<QPushButton>(u"writeReport"_qs)->isEnabled());
    on.ask.willPick(on.file(u"trail.pdf"_qs));
    on.press(u"writeReport"_qs);
    QTRY_VERIFY(QFile::exists(on.file(u"trail.pdf"_qs)));
    QTRY_VERIFY(on.in<QPushButton>(u"writeReport"_qs)->isEnabled());
}

QTEST_MAIN(tst_CandourPart)
#include "tst_candourpart.moc"
