#include "base/workingcalendar.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

namespace {

// England, as published on GOV.UK for 2023 to 2026. The list stops there on purpose.
WorkingCalendar england()
{
    QList<QDate> days;
    for (const char *text : {"2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29",
                             "2023-08-28", "2023-12-25", "2023-12-26", "2024-01-01", "2024-03-29", "2024-04-01",
                             "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26", "2025-01-01",
                             "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25",
                             "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
                             "2026-08-31", "2026-12-25", "2026-12-28"})
        days.append(QDate::fromString(QString::fromLatin1(text), Qt::ISODate));
    return WorkingCalendar(days, 2023, 2026);
}

} // namespace

class tst_WorkingCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void addsWorkingDays_data();
    void addsWorkingDays();
    void countsWorkingDaysBetween_data();
    void countsWorkingDaysBetween();
    void countingUndoesAdding();
    void knowsWeekendsAndBankHolidays_data();
    void knowsWeekendsAndBankHolidays();
    void findsTheNextWorkingDay();
    void refusesToGuessOutsideTheTable_data();
    void refusesToGuessOutsideTheTable();
    void refusesAMissingDate();
    void anEmptyCalendarComputesNothing();
    void takesHolidaysInAnyOrder();
    void addsMonthsClampedToTheMonthEnd_data();
    void addsMonthsClampedToTheMonthEnd();
    void addsCalendarDays_data();
    void addsCalendarDays();
    void endsAPeriodThatCountsItsFirstDay_data();
    void endsAPeriodThatCountsItsFirstDay();
};

// Sources: the acceptance scenarios of the domain pages, by page and row.
void tst_WorkingCalendar::addsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("psirf 1: candour over Christmas") << QDate(2025, 12, 18) << 10 << QDate(2026, 1, 6);
    QTest::newRow("psirf 3: from the report") << QDate(2026, 3, 2) << 10 << QDate(2026, 3, 16);
    QTest::newRow("psirf 3: from the regrade") << QDate(2026, 3, 17) << 10 << QDate(2026, 3, 31);
    QTest::newRow("audit 21: escalation over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
    QTest::newRow("audit 21: escalation on Christmas Eve") << QDate(2026, 12, 24) << 1 << QDate(2026, 12, 29);
    QTest::newRow("audit 22: outlier, 10 over Easter") << QDate(2026, 3, 23) << 10 << QDate(2026, 4, 8);
    QTest::newRow("audit 22: outlier, 25 over Easter") << QDate(2026, 3, 23) << 25 << QDate(2026, 4, 29);
    QTest::newRow("audit 22: outlier, 25 over Christmas") << QDate(2026, 11, 23) << 25 << QDate(2026, 12, 30);
    QTest::newRow("X13: FFT return for April 2024") << QDate(2024, 4, 30) << 9 << QDate(2024, 5, 14);
    QTest::newRow("X13: FFT return for December 2024") << QDate(2024, 12, 31) << 9 << QDate(2025, 1, 14);
    QTest::newRow("X14: acknowledge over Easter") << QDate(2024, 3, 28) << 3 << QDate(2024, 4, 4);
    QTest::newRow("X15: received on a Saturday") << QDate(2023, 12, 23) << 3 << QDate(2023, 12, 29);
    QTest::newRow("X16: settled by the next working day") << QDate(2025, 8, 22) << 1 << QDate(2025, 8, 26);
    QTest::newRow("X16: acknowledge over the bank holiday") << QDate(2025, 8, 22) << 3 << QDate(2025, 8, 28);
    QTest::newRow("X19: 40-day target") << QDate(2025, 4, 14) << 40 << QDate(2025, 6, 13);

    // By hand.
    QTest::newRow("day 0 is the trigger date") << QDate(2026, 11, 23) << 0 << QDate(2026, 11, 23);
    QTest::newRow("day 0 stays, even on a Sunday") << QDate(2026, 11, 22) << 0 << QDate(2026, 11, 22);
    QTest::newRow("one back from Monday") << QDate(2026, 11, 23) << -1 << QDate(2026, 11, 20);
    QTest::newRow("one back from Saturday") << QDate(2026, 11, 21) << -1 << QDate(2026, 11, 20);
    QTest::newRow("back over Christmas") << QDate(2026, 1, 6) << -10 << QDate(2025, 12, 18);
}

void tst_WorkingCalendar::addsWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, expected);

    const Result<QDate> date = england().addWorkingDays(from, days);

    QVERIFY(date);
    QCOMPARE(*date, expected);
}

void tst_WorkingCalendar::countsWorkingDaysBetween_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("expected");

    QTest::newRow("X14: breach by one") << QDate(2024, 4, 4) << QDate(2024, 4, 5) << 1;
    QTest::newRow("X19: 31 working days") << QDate(2025, 4, 14) << QDate(2025, 6, 2) << 31;
    QTest::newRow("psirf 1, counted back") << QDate(2025, 12, 18) << QDate(2026, 1, 6) << 10;

    // By hand.
    QTest::newRow("the same day") << QDate(2026, 11, 23) << QDate(2026, 11, 23) << 0;
    QTest::newRow("Friday to Sunday") << QDate(2026, 11, 20) << QDate(2026, 11, 22) << 0;
    QTest::newRow("Saturday to Monday") << QDate(2026, 11, 21) << QDate(2026, 11, 23) << 1;
    QTest::newRow("Monday back to Friday") << QDate(2026, 11, 23) << QDate(2026, 11, 20) << -1;
    QTest::newRow("back over Easter") << QDate(2026, 4, 8) << QDate(2026, 3, 23) << -10;
}

void tst_WorkingCalendar::countsWorkingDaysBetween()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, expected);

    const Result<int> days = england().workingDaysBetween(from, to);

    QVERIFY(days);
    QCOMPARE(*days, expected);
}

void tst_WorkingCalendar::countingUndoesAdding()
{
    const WorkingCalendar calendar = england();
    for (QDate from(2025, 11, 1); from < QDate(2026, 2, 1); from = from.addDays(1)) {
        for (int days = -45; days <= 45; ++days)
            QCOMPARE(*calendar.workingDaysBetween(from, *calendar.addWorkingDays(from, days)), days);
    }
}

void tst_WorkingCalendar::knowsWeekendsAndBankHolidays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("expected");

    QTest::newRow("a Monday") << QDate(2026, 11, 23) << true;
    QTest::newRow("a Saturday") << QDate(2026, 11, 21) << false;
    QTest::newRow("a Sunday") << QDate(2026, 11, 22) << false;
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << false;
    QTest::newRow("substitute for Boxing Day") << QDate(2026, 12, 28) << false;
    QTest::newRow("the coronation") << QDate(2023, 5, 8) << false;
    QTest::newRow("last day of the table") << QDate(2026, 12, 31) << true;
}

void tst_WorkingCalendar::knowsWeekendsAndBankHolidays()
{
    QFETCH(QDate, date);
    QFETCH(bool, expected);

    const Result<bool> isWorkingDay = england().isWorkingDay(date);

    QVERIFY(isWorkingDay);
    QCOMPARE(*isWorkingDay, expected);
}

void tst_WorkingCalendar::findsTheNextWorkingDay()
{
    QCOMPARE(*england().nextWorkingDay(QDate(2026, 12, 24)), QDate(2026, 12, 29)); // audit 21
    QCOMPARE(*england().nextWorkingDay(QDate(2026, 11, 23)), QDate(2026, 11, 24)); // strictly after
}

void tst_WorkingCalendar::refusesToGuessOutsideTheTable_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("year");

    QTest::newRow("runs past the end") << QDate(2026, 12, 31) << 1 << QStringLiteral("2027");
    QTest::newRow("runs far past the end") << QDate(2026, 6, 1) << 1000000000 << QStringLiteral("2027");
    QTest::newRow("starts past the end") << QDate(2029, 3, 1) << 0 << QStringLiteral("2029");
    QTest::newRow("runs before the start") << QDate(2023, 1, 3) << -1 << QStringLiteral("2022");
    QTest::newRow("starts before the start") << QDate(2019, 5, 6) << 3 << QStringLiteral("2019");
}

void tst_WorkingCalendar::refusesToGuessOutsideTheTable()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QString, year);

    const Result<QDate> date = england().addWorkingDays(from, days);

    QVERIFY(!date);
    QCOMPARE(date.error().kind, Error::Kind::Invalid);
    QVERIFY2(date.error().message.contains(u"cannot be computed: no bank holidays for " + year),
             qPrintable(date.error().message));
}

void tst_WorkingCalendar::refusesAMissingDate()
{
    QVERIFY(!england().addWorkingDays(QDate(), 3));
    QVERIFY(!england().isWorkingDay(QDate()));
    QVERIFY(!england().workingDaysBetween(QDate(2026, 1, 5), QDate()));
    QVERIFY(!england().workingDaysBetween(QDate(), QDate(2026, 1, 5)));
    QVERIFY(!england().workingDaysBetween(QDate(2026, 1, 5), QDate(2027, 1, 5)));
}

void tst_WorkingCalendar::anEmptyCalendarComputesNothing()
{
    const WorkingCalendar calendar;
    QVERIFY(!calendar.coveredUntil().isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(2026, 1, 5), 1));
    QCOMPARE(england().coveredUntil(), QDate(2026, 12, 31));
}

void tst_WorkingCalendar::takesHolidaysInAnyOrder()
{
    const WorkingCalendar calendar({QDate(2026, 12, 28), QDate(2026, 4, 3), QDate(2026, 12, 25)}, 2026, 2026);
    QVERIFY(!*calendar.isWorkingDay(QDate(2026, 4, 3)));
    QVERIFY(!*calendar.isWorkingDay(QDate(2026, 12, 28)));
}

void tst_WorkingCalendar::addsMonthsClampedToTheMonthEnd_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("psirf 11: ceiling") << QDate(2025, 8, 31) << 6 << QDate(2026, 2, 28);
    QTest::newRow("psirf 11: agreed date") << QDate(2025, 8, 31) << 3 << QDate(2025, 11, 30);
    QTest::newRow("audit 28: three months") << QDate(2026, 7, 1) << 3 << QDate(2026, 10, 1);
    QTest::newRow("X18: twelve months from a leap day") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28);
    QTest::newRow("back from a month end") << QDate(2026, 3, 31) << -1 << QDate(2026, 2, 28);
    QTest::newRow("a missing date stays missing") << QDate() << 6 << QDate();
}

void tst_WorkingCalendar::addsMonthsClampedToTheMonthEnd()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    QFETCH(QDate, expected);

    QCOMPARE(addMonths(from, months), expected);
}

void tst_WorkingCalendar::addsCalendarDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("audit 28: 30 days") << QDate(2026, 7, 1) << 30 << QDate(2026, 7, 31);
    QTest::newRow("audit 28: 90 days") << QDate(2026, 7, 1) << 90 << QDate(2026, 9, 29);
    QTest::newRow("audit 28: 90 days over New Year") << QDate(2026, 10, 7) << 90 << QDate(2027, 1, 5);
    QTest::newRow("audit 28: 46 days used") << QDate(2026, 10, 7) << 46 << QDate(2026, 11, 22);
    QTest::newRow("a missing date stays missing") << QDate() << 6 << QDate();
}

void tst_WorkingCalendar::addsCalendarDays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, expected);

    QCOMPARE(addCalendarDays(from, days), expected);
}

void tst_WorkingCalendar::endsAPeriodThatCountsItsFirstDay_data()
{
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("X17: six months") << QDate(2024, 1, 15) << 6 << QDate(2024, 7, 14);
    // experience.md 1.3: no matching date, last day of that month.
    QTest::newRow("no matching date") << QDate(2025, 8, 31) << 6 << QDate(2026, 2, 28);
    QTest::newRow("from the first of a month") << QDate(2026, 3, 1) << 6 << QDate(2026, 8, 31);
    QTest::newRow("a missing date stays missing") << QDate() << 6 << QDate();
}

void tst_WorkingCalendar::endsAPeriodThatCountsItsFirstDay()
{
    QFETCH(QDate, firstDay);
    QFETCH(int, months);
    QFETCH(QDate, expected);

    QCOMPARE(lastDayOfMonthsFrom(firstDay, months), expected);
}

QTEST_GUILESS_MAIN(tst_WorkingCalendar)
#include "tst_workingcalendar.moc"
