#include "interchange/fielddate.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

class tst_FieldDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void x8TwoDatesAreAcceptedAndFourHeldBackWithSuggestions_data();
    void x8TwoDatesAreAcceptedAndFourHeldBackWithSuggestions();
    void writtenFormsAreRead_data();
    void writtenFormsAreRead();
    void otherTextsAreNoDates_data();
    void otherTextsAreNoDates();
    void otherDeclaredOrdersMirrorTheSuggestions_data();
    void otherDeclaredOrdersMirrorTheSuggestions();
    void suggestionsLieInTheWindow();
    void windowEndsAreIncludedAndMayBeOpen();
    void orderOfAColumnIsProposed_data();
    void orderOfAColumnIsProposed();
};

void tst_FieldDate::x8TwoDatesAreAcceptedAndFourHeldBackWithSuggestions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<DateProblem>("problem");
    QTest::addColumn<QDate>("suggestion");
    // Domain page on experience, scenario X8: the window is 1 June 2021 to 30 September 2022.
    QTest::newRow("last of September") << QByteArray("30/09/2021") << QDate(2021, 9, 30) << DateProblem::None << QDate();
    QTest::newRow("21st month") << QByteArray("9/21/2022") << QDate() << DateProblem::MonthFirstLooking << QDate(2022, 9, 21);
    QTest::newRow("after the window") << QByteArray("02/10/2022") << QDate() << DateProblem::OutsideWindow << QDate(2022, 2, 10);
    QTest::newRow("13 May") << QByteArray("13/05/2022") << QDate(2022, 5, 13) << DateProblem::None << QDate();
    QTest::newRow("13th month") << QByteArray("5/13/2022") << QDate() << DateProblem::MonthFirstLooking << QDate(2022, 5, 13);
    QTest::newRow("31 February") << QByteArray("31/02/2022") << QDate() << DateProblem::Impossible << QDate();
}

void tst_FieldDate::x8TwoDatesAreAcceptedAndFourHeldBackWithSuggestions()
{
    QFETCH(QByteArray, text);
    const DateWindow window{QDate(2021, 6, 1), QDate(2022, 9, 30)};
    const ImportedDate read = readDate(text, DateOrder::DayMonthYear, window);
    QTEST(read.date, "date");
    QTEST(read.problem, "problem");
    QTEST(read.suggestion, "suggestion");
}

void tst_FieldDate::writtenFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"2022-05-13", "2022/05/13", "2022-05-13T09:30:00Z", "2022-05-13 09:30", "13/05/2022",
             "13-05-2022", "13.5.2022", "13 05 2022", "  13/05/2022 ", "13/05/2022 09:30", "13/05/2022 9:30:15",
             "13-May-2022", "13 May 2022", "13 may 2022", "May-13-2022", "2022-May-13"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_FieldDate::writtenFormsAreRead()
{
    QFETCH(QByteArray, text);
    const ImportedDate read = readDate(text, DateOrder::DayMonthYear);
    QCOMPARE(read.problem, DateProblem::None);
    QCOMPARE(read.date, QDate(2022, 5, 13));
    QVERIFY(read.isAccepted());
}

void tst_FieldDate::otherTextsAreNoDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DateProblem>("problem");
    QTest::addColumn<QDate>("suggestion");
    QTest::newRow("nothing") << QByteArray() << DateProblem::Empty << QDate();
    QTest::newRow("blanks") << QByteArray("  \t") << DateProblem::Empty << QDate();
    for (const char *text : {"n/a", "44469", "2022-13-32", "2022-02-30", "2021-02-29", "13/05", "13/05/2022/1", "13/05-2022",
             "13/05/20222", "0013/05/0022", "13/Mai/2022", "13/05/1066", "13/05/2022 soon", "-1/05/2022", "20x2-05-13",
             "13//2022", "May/June/2022"})
        QTest::newRow(text) << QByteArray(text) << DateProblem::Impossible << QDate();
    QTest::newRow("two digits for the year") << QByteArray("13/05/22") << DateProblem::ShortYear << QDate(2022, 5, 13);
}

void tst_FieldDate::otherTextsAreNoDates()
{
    QFETCH(QByteArray, text);
    const ImportedDate read = readDate(text, DateOrder::DayMonthYear);
    QVERIFY(!read.date.isValid());
    QTEST(read.problem, "problem");
    QTEST(read.suggestion, "suggestion");
}

void tst_FieldDate::otherDeclaredOrdersMirrorTheSuggestions_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<DateProblem>("problem");
    QTest::addColumn<QDate>("suggestion");
    const QDate may13(2022, 5, 13);
    QTest::newRow("month first") << DateOrder::MonthDayYear << QByteArray("5/13/2022") << may13 << DateProblem::None << QDate();
    QTest::newRow("day in a month-first column") << DateOrder::MonthDayYear << QByteArray("13/5/2022") << QDate()
                                                 << DateProblem::DayFirstLooking << may13;
    QTest::newRow("year, day, month") << DateOrder::YearMonthDay << QByteArray("2022-13-05") << QDate()
                                      << DateProblem::DayFirstLooking << may13;
    QTest::newRow("day first in a year-first column") << DateOrder::YearMonthDay << QByteArray("13/05/2022") << QDate()
                                                      << DateProblem::DayFirstLooking << may13;
    QTest::newRow("month first in a year-first column") << DateOrder::YearMonthDay << QByteArray("5/13/2022") << QDate()
                                                        << DateProblem::MonthFirstLooking << may13;
    QTest::newRow("either in a year-first column") << DateOrder::YearMonthDay << QByteArray("02/10/2022") << QDate()
                                                   << DateProblem::Impossible << QDate();
}

void tst_FieldDate::otherDeclaredOrdersMirrorTheSuggestions()
{
    QFETCH(DateOrder, order);
    QFETCH(QByteArray, text);
    const ImportedDate read = readDate(text, order);
    QTEST(read.date, "date");
    QTEST(read.problem, "problem");
    QTEST(read.suggestion, "suggestion");
}

void tst_FieldDate::suggestionsLieInTheWindow()
{
    const DateWindow window{QDate(2021, 6, 1), QDate(2022, 9, 30)};
    const ImportedDate far = readDate("02/10/2030", DateOrder::DayMonthYear, window);
    QCOMPARE(far.problem, DateProblem::OutsideWindow);
    QVERIFY(!far.suggestion.isValid());
    const ImportedDate swappedFar = readDate("5/13/2030", DateOrder::DayMonthYear, window);
    QCOMPARE(swappedFar.problem, DateProblem::Impossible);
    QVERIFY(!swappedFar.suggestion.isValid());
}

void tst_FieldDate::windowEndsAreIncludedAndMayBeOpen()
{
    const QDate day(2022, 5, 13);
    QVERIFY(readDate("13/05/2022", DateOrder::DayMonthYear, {day, day}).isAccepted());
    QVERIFY(readDate("2022-05-13", DateOrder::DayMonthYear, {day, {}}).isAccepted());
    QVERIFY(readDate("2022-05-13", DateOrder::DayMonthYear, {{}, day}).isAccepted());
    QCOMPARE(readDate("2022-05-14", DateOrder::YearMonthDay, {{}, day}).problem, DateProblem::OutsideWindow);
    QCOMPARE(readDate("2022-05-12", DateOrder::YearMonthDay, {day, {}}).problem, DateProblem::OutsideWindow);
}

void tst_FieldDate::orderOfAColumnIsProposed_data()
{
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<int>("order");   // -1 for none
    QTest::addColumn<bool>("certain");
    QTest::addColumn<qint64>("dayMonthYear");
    QTest::addColumn<qint64>("monthDayYear");
    QTest::addColumn<qint64>("yearMonthDay");
    const auto dmy = int(DateOrder::DayMonthYear);
    // Counted by hand: 30/09/2021 and 13/05/2022 fit day first only, 9/21/2022 and 5/13/2022 month first only,
    // 02/10/2022 both, 31/02/2022 neither.
    QTest::newRow("the six of X8") << QList<QByteArray>{"30/09/2021", "9/21/2022", "02/10/2022", "13/05/2022", "5/13/2022", "31/02/2022"}
                                   << dmy << false << qint64(3) << qint64(3) << qint64(0);
    QTest::newRow("day first") << QList<QByteArray>{"30/09/2021", "02/10/2022", ""} << dmy << true << qint64(2) << qint64(1) << qint64(0);
    QTest::newRow("month first") << QList<QByteArray>{"09/30/2021", "02/10/2022"} << int(DateOrder::MonthDayYear) << true
                                 << qint64(1) << qint64(2) << qint64(0);
    QTest::newRow("cannot tell") << QList<QByteArray>{"01/02/2022", "02/10/2022"} << dmy << false << qint64(2) << qint64(2) << qint64(0);
    QTest::newRow("year first") << QList<QByteArray>{"2022-01-02", "2022-05-13"} << int(DateOrder::YearMonthDay) << true
                                << qint64(0) << qint64(0) << qint64(2);
    QTest::newRow("no dates") << QList<QByteArray>{"good", "", "5"} << -1 << false << qint64(0) << qint64(0) << qint64(0);
}

void tst_FieldDate::orderOfAColumnIsProposed()
{
    QFETCH(QList<QByteArray>, values);
    const DateOrderGuess guess = sniffDateOrder(values);
    QTEST(guess.order ? int(*guess.order) : -1, "order");
    QTEST(guess.certain, "certain");
    QTEST(guess.dayMonthYear, "dayMonthYear");
    QTEST(guess.monthDayYear, "monthDayYear");
    QTEST(guess.yearMonthDay, "yearMonthDay");
}

QTEST_GUILESS_MAIN(tst_FieldDate)
#include "tst_fielddate.moc"
