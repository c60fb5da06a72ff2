#include "base/financialyear.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

class tst_FinancialYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesTheYearOfADay_data();
    void namesTheYearOfADay();
    void runsFromAprilToMarch();
    void dividesIntoQuarters();
    void hasNeighbours();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatIsNoFinancialYear_data();
    void refusesWhatIsNoFinancialYear();
    void isInvalidForAnInvalidDate();
};

// The NHS year runs from 1 April to 31 March (audit.md 1.1); quarters by hand.
void tst_FinancialYear::namesTheYearOfADay_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("shortLabel");
    QTest::addColumn<int>("quarter");

    QTest::newRow("first day") << QDate(2026, 4, 1) << QStringLiteral("2026/27") << QStringLiteral("2627") << 1;
    QTest::newRow("last day") << QDate(2027, 3, 31) << QStringLiteral("2026/27") << QStringLiteral("2627") << 4;
    QTest::newRow("day before") << QDate(2026, 3, 31) << QStringLiteral("2025/26") << QStringLiteral("2526") << 4;
    QTest::newRow("end of quarter 1") << QDate(2026, 6, 30) << QStringLiteral("2026/27") << QStringLiteral("2627") << 1;
    QTest::newRow("quarter 2") << QDate(2026, 7, 1) << QStringLiteral("2026/27") << QStringLiteral("2627") << 2;
    QTest::newRow("quarter 3") << QDate(2026, 12, 31) << QStringLiteral("2026/27") << QStringLiteral("2627") << 3;
    QTest::newRow("turn of the century") << QDate(1999, 9, 1) << QStringLiteral("1999/00") << QStringLiteral("9900") << 2;
}

void tst_FinancialYear::namesTheYearOfADay()
{
    QFETCH(QDate, date);
    QFETCH(QString, label);
    QFETCH(QString, shortLabel);
    QFETCH(int, quarter);

    const FinancialYear year = FinancialYear::ofDate(date);

    QCOMPARE(year.label(), label);
    QCOMPARE(year.shortLabel(), shortLabel);
    QCOMPARE(FinancialYear::quarterOf(date), quarter);
    QVERIFY(year.contains(date));
    QVERIFY(year.quarterStart(quarter) <= date && date <= year.quarterEnd(quarter));
}

void tst_FinancialYear::runsFromAprilToMarch()
{
    const FinancialYear year = FinancialYear::startingIn(2026);
    QCOMPARE(year.start(), QDate(2026, 4, 1));
    QCOMPARE(year.end(), QDate(2027, 3, 31));
    QVERIFY(!year.contains(QDate(2026, 3, 31)));
    QVERIFY(!year.contains(QDate(2027, 4, 1)));
}

void tst_FinancialYear::dividesIntoQuarters()
{
    const FinancialYear year = FinancialYear::startingIn(2026);
    QCOMPARE(year.quarterStart(1), QDate(2026, 4, 1));
    QCOMPARE(year.quarterEnd(1), QDate(2026, 6, 30)); // audit.md 2.4: reports to 30 Jun, 30 Sep, 31 Dec, 31 Mar
    QCOMPARE(year.quarterEnd(2), QDate(2026, 9, 30));
    QCOMPARE(year.quarterEnd(3), QDate(2026, 12, 31));
    QCOMPARE(year.quarterStart(4), QDate(2027, 1, 1));
    QCOMPARE(year.quarterEnd(4), QDate(2027, 3, 31));
    QCOMPARE(year.quarterLabel(1), QStringLiteral("Q1 2026/27"));
    QVERIFY(!year.quarterStart(0).isValid());
    QVERIFY(!year.quarterEnd(5).isValid());
    QVERIFY(year.quarterLabel(5).isEmpty());
}

void tst_FinancialYear::hasNeighbours()
{
    const FinancialYear year = FinancialYear::startingIn(2026);
    QCOMPARE(year.next().label(), QStringLiteral("2027/28"));
    QCOMPARE(year.previous().label(), QStringLiteral("2025/26"));
    QVERIFY(year.previous() < year);
    QVERIFY(year.next().previous() == year);
}

void tst_FinancialYear::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("startYear");

    QTest::newRow("label") << QStringLiteral("2026/27") << 2026;
    QTest::newRow("hyphen") << QStringLiteral("2026-27") << 2026;
    QTest::newRow("both in full") << QStringLiteral("2026/2027") << 2026;
    QTest::newRow("two digits") << QStringLiteral("26/27") << 2026;
    QTest::newRow("short form") << QStringLiteral("2627") << 2026;
    QTest::newRow("spaces") << QStringLiteral(" 2026 / 27 ") << 2026;
    QTest::newRow("four digits are the short form") << QStringLiteral("2021") << 2020;
    QTest::newRow("turn of the century") << QStringLiteral("1999/00") << 1999;
    QTest::newRow("turn of the century in full") << QStringLiteral("1999/2000") << 1999;
}

void tst_FinancialYear::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(int, startYear);

    const Result<FinancialYear> year = FinancialYear::parse(text);

    QVERIFY(year);
    QCOMPARE(year->startYear(), startYear);
}

void tst_FinancialYear::refusesWhatIsNoFinancialYear_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("calendar year") << QStringLiteral("2026");
    QTest::newRow("gap") << QStringLiteral("2026/28");
    QTest::newRow("backwards") << QStringLiteral("2026/25");
    QTest::newRow("gap in full") << QStringLiteral("2026/2028");
    QTest::newRow("words") << QStringLiteral("this year");
    QTest::newRow("more behind it") << QStringLiteral("2026/27x");
}

void tst_FinancialYear::refusesWhatIsNoFinancialYear()
{
    QFETCH(QString, text);

    const Result<FinancialYear> year = FinancialYear::parse(text);

    QVERIFY(!year);
    QCOMPARE(year.error().kind, Error::Kind::Invalid);
    QVERIFY(!year.error().message.isEmpty());
}

void tst_FinancialYear::isInvalidForAnInvalidDate()
{
    const FinancialYear year = FinancialYear::ofDate(QDate());
    QVERIFY(!year.isValid());
    QVERIFY(year.label().isEmpty());
    QVERIFY(year.shortLabel().isEmpty());
    QVERIFY(!year.start().isValid());
    QVERIFY(!year.end().isValid());
    QVERIFY(!year.contains(QDate()));
    QCOMPARE(FinancialYear::quarterOf(QDate()), 0);
}

QTEST_GUILESS_MAIN(tst_FinancialYear)
#include "tst_financialyear.moc"
