#include "pages/effective/wordtable.h"
#include "partwindow.h"
#include "support/warnings.h"

#include <QLabel>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

/// The response plan in the window: psirf.md 1.10 and section 4, row 5.
class tst_PlanPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void bothTablesStandSideBySideAsABudget();
    void overCapacityIsSaidInWords();
    void theProfileNamesWhatWasReadAndWhatTheRegisterHolds();
    void aPriorityIsAddedByKeyboard();
    void thePlanIsPrintedFromHere();
};

namespace {

struct Plan : PartWindow
{
    RecordData plan = add(u"psirp"_qs, {{u"title"_qs, u"Our plan"_qs}, {u"begins_on"_qs, u"2026-04-01"_qs}, {u"ends_on"_qs, u"2027-09-30"_qs}, {u"capacity_days"_qs, u"100"_qs}});

    RecordData priority(const QString &title, const QString &table, const QString &planned, const QString &days)
    {
        return add(u"psirp_priority"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, title}, {u"plan_table"_qs, table}, {u"planned_volume"_qs, planned}, {u"days_each"_qs, days}, {u"planned_response"_qs, u"psii"_qs}});
    }
    void decide(const RecordData &under, int times)
    {
        for (int i = 0; i < times; ++i) {
            const RecordData decision = add(u"response_decision"_qs, {{u"title"_qs, u"Decision"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}, {u"decided_on"_qs, u"2026-11-20"_qs}, {u"response_type"_qs, u"psii"_qs}, {u"priority"_qs, under.id.toString()}});
            RecordData made = now(decision);
            made.setValue(u"state", u"made"_qs);
            if (!session().reg().apply(edited(u"Move"_qs, now(decision), made)))
                qFatal("the decision cannot be made");
        }
    }
    void openPlan() { openPart(plan, u"plan"_qs); }
    [[nodiscard]] QStringList row(const QString &section, int at) const { return in<WordTable>(section + u"_table"_qs)->table().rows.at(std::size_t(at)); }
    [[nodiscard]] QString capacity() const { return in<QLabel>(u"capacity"_qs)->text(); }
};

} // namespace

// Falls: 2 planned at 20 lead-days, 1 commissioned. Never Events: 1 planned at 40, none commissioned. 80 of 100 planned, 20 used.
void tst_PlanPart::bothTablesStandSideBySideAsABudget()
{
    Plan on;
    const RecordData falls = on.priority(u"Falls"_qs, u"local"_qs, u"2"_qs, u"20"_qs);
    on.priority(u"Never Events"_qs, u"national"_qs, u"1"_qs, u"40"_qs);
    on.decide(falls, 1);
    on.openPlan();
    QCOMPARE(on.row(u"local"_qs, 0).mid(2), (QStringList {u"2"_qs, u"1"_qs, u"1"_qs, u"20 of 40"_qs}));
    QCOMPARE(on.row(u"national"_qs, 0), (QStringList {u"Never Events"_qs, u"PSII"_qs, u"1"_qs, u"0"_qs, u"1"_qs, u"0 of 40"_qs}));
    QVERIFY2(on.capacity().startsWith(u"Capacity: 100 lead-days; planned 80; used so far 20; left 80."), qPrintable(on.capacity()));
    on.window().resize(1800, 900);
    on.window().command(u"fullWidth"_qs)->trigger();
    auto *national = on.in<QWidget>(u"national"_qs);
    auto *local = on.in<QWidget>(u"local"_qs);
    QTRY_COMPARE(national->geometry().top(), local->geometry().top());
    QVERIFY(local->geometry().left() > national->geometry().right());
}

// Four of two planned, at 30 lead-days each: 120 of 100.
void tst_PlanPart::overCapacityIsSaidInWords()
{
    Plan on;
    on.decide(on.priority(u"Falls"_qs, u"local"_qs, u"2"_qs, u"30"_qs), 4);
    on.openPlan();
    QCOMPARE(on.row(u"local"_qs, 0)[4], u"▲ 2 over"_qs);
    QVERIFY2(on.capacity().contains(u"▲ More lead-days are used than there is capacity for."), qPrintable(on.capacity()));
}

void tst_PlanPart::theProfileNamesWhatWasReadAndWhatTheRegisterHolds()
{
    Plan on;
    for (const QString &day : {u"2026-01-31"_qs, u"2026-02-01"_qs, u"2026-02-28"_qs, u"2026-03-01"_qs})
        on.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Invented"_qs}, {u"occurred_on"_qs, day}, {u"reported_on"_qs, u"2026-03-02"_qs}});
    on.add(u"psirp_source"_qs, {{u"psirp"_qs, on.plan.name()}, {u"title"_qs, u"Incidents of February"_qs}, {u"source_type"_qs, u"incidents"_qs}, {u"period_begins_on"_qs, u"2026-02-01"_qs}, {u"period_ends_on"_qs, u"2026-02-28"_qs}, {u"records_reviewed"_qs, u"41"_qs}, {u"showed"_qs, u"Mostly falls"_qs}});
    on.add(u"psirp_source"_qs, {{u"psirp"_qs, on.plan.name()}, {u"title"_qs, u"Claims"_qs}, {u"source_type"_qs, u"claims"_qs}});
    on.add(u"psirp_stakeholder"_qs, {{u"psirp"_qs, on.plan.name()}, {u"title"_qs, u"Patient Safety Partners"_qs}, {u"stakeholder_group"_qs, u"partners"_qs}, {u"said"_qs, u"Name the wards"_qs}, {u"changed"_qs, u"Wards are named"_qs}});
    on.openPlan();
    QCOMPARE(on.row(u"sources"_qs, 0), (QStringList {u"Incidents of February (incidents)"_qs, u"1 Feb 2026 – 28 Feb 2026"_qs, u"41"_qs, u"2"_qs, u"Mostly falls"_qs}));
    QCOMPARE(on.row(u"sources"_qs, 1)[3], u"–"_qs); // kept elsewhere: not counted, not zero
    QCOMPARE(on.row(u"asked"_qs, 0), (QStringList {u"Patient Safety Partners"_qs, u"Patient Safety Partners"_qs, u"Name the wards"_qs, u"Wards are named"_qs}));
}

void tst_PlanPart::aPriorityIsAddedByKeyboard()
{
    Plan on;
    on.openPlan();
    on.in<QPushButton>(u"local_add"_qs)->setFocus();
    on.key(Qt::Key_N, Qt::ControlModifier);
    auto *slip = on.in<QWidget>(u"local"_qs)->findChild<QWidget *>(u"slip_psirp_priority"_qs);
    QVERIFY(slip && slip->isVisible());
    on.fill(slip, u"title"_qs, u"Deteriorating patient"_qs);
    on.fill(slip, u"planned_volume"_qs, u"3"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!slip->isVisible());
    QCOMPARE(on.row(u"local"_qs, 0).mid(2, 3), (QStringList {u"3"_qs, u"0"_qs, u"3"_qs}));
    on.window().command(u"undo"_qs)->trigger();
    QCOMPARE(on.count(u"psirp_priority"_qs), 0);
}

void tst_PlanPart::thePlanIsPrintedFromHere()
{
    Plan on;
    on.priority(u"Falls"_qs, u"local"_qs, u"2"_qs, u"20"_qs);
    on.openPlan();
    on.ask.willPick(on.file(u"plan.pdf"_qs));
    on.press(u"writeReport"_qs);
    QTRY_VERIFY(QFile::exists(on.file(u"plan.pdf"_qs)));
    QTRY_VERIFY(on.in<QPushButton>(u"writeReport"_qs)->isEnabled());
}

QTEST_MAIN(tst_PlanPart)
#include "tst_planpart.moc"
