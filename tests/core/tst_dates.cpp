#include "base/dates.h"
#include "base/workingcalendar.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

namespace {

const QDate Monday(2026, 11, 23);

WorkingCalendar england()
{
    return WorkingCalendar({QDate(2026, 12, 25), QDate(2026, 12, 28)}, 2026, 2026);
}

} // namespace

class tst_Dates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writesDates();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void readsWhatItWrites();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void needsACalendarForWorkingDaysOnly();
    void passesOnWhatTheCalendarRefuses();
};

void tst_Dates::writesDates()
{
    QCOMPARE(dateText(QDate(2027, 1, 12)), QStringLiteral("12 Jan 2027"));
    QCOMPARE(dateText(QDate(2026, 9, 1)), QStringLiteral("1 Sep 2026"));
    QCOMPARE(longDateText(QDate(2027, 1, 12)), QStringLiteral("Tuesday 12 January 2027"));
    QCOMPARE(dateText(QDate()), QString());
    QCOMPARE(longDateText(QDate()), QString());
}

// Today is Monday 23 November 2026; weekdays from a calendar of 2026 and 2027.
void tst_Dates::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");

    const auto row = [](const char *typed, QDate expected) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << expected;
    };
    const QDate twelfth(2027, 1, 12);
    for (const char *typed : {"12/1/27", "12/01/2027", "12.1.27", "12-1-2027", "2027-01-12", "2027-1-12",
                              "12 Jan 2027", "12 jan 27", "12 January 2027", "12th January 2027", "12Jan2027",
                              "  12  JANUARY  2027 ", "Tue 12 Jan 2027", "Tuesday, 12 January 2027"})
        row(typed, twelfth);
    row("12 January", QDate(2026, 1, 12));
    row("12/1", QDate(2026, 1, 12));
    row("1 Sept 2026", QDate(2026, 9, 1));
    row("29/2/28", QDate(2028, 2, 29));
    row("1/2/1999", QDate(1999, 2, 1));
    row("today", Monday);
    row("Tomorrow", QDate(2026, 11, 24));
    row("yesterday", QDate(2026, 11, 22));
    row("+3d", QDate(2026, 11, 26));
    row("+ 3 d", QDate(2026, 11, 26));
    row("-3d", QDate(2026, 11, 20));
    row("+2w", QDate(2026, 12, 7));
    row("+6m", QDate(2027, 5, 23));
    row("-9m", QDate(2026, 2, 23));
    row("+10wd", QDate(2026, 12, 7));
    row("+25wd", QDate(2026, 12, 30)); // audit.md row 22
    row("-1wd", QDate(2026, 11, 20));
    row("mon", QDate(2026, 11, 30));
    row("tue", QDate(2026, 11, 24));
    row("Weds", QDate(2026, 11, 25));
    row("thurs", QDate(2026, 11, 26));
    row("friday", QDate(2026, 11, 27));
    row("sat", QDate(2026, 11, 28));
    row("sun", QDate(2026, 11, 29));
}

void tst_Dates::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QDate, expected);

    const WorkingCalendar calendar = england();
    const Result<QDate> date = parseDate(typed, Monday, &calendar);

    QVERIFY2(date.ok(), date ? "" : qPrintable(date.error().message));
    QCOMPARE(*date, expected);
}

void tst_Dates::readsWhatItWrites()
{
    for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
        QCOMPARE(*parseDate(dateText(date), Monday, nullptr), date);
        QCOMPARE(*parseDate(longDateText(date), Monday, nullptr), date);
    }
}

void tst_Dates::refusesWithASentence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *typed, const char *sentence) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(sentence);
    };
    row("31/2/2027", "There is no 31 February 2027: that month has 28 days.");
    row("31 April 2026", "There is no 31 April 2026: that month has 30 days.");
    row("2026-06-31", "There is no 31 June 2026: that month has 30 days.");
    row("0/6/2026", "There is no 0 June 2026: that month has 30 days.");
    row("12/25/2026", "There is no month 25. Write the day first: 25/12/2026.");
    row("5/13/2022", "There is no month 13. Write the day first: 13/5/2022.");
    row("31/25/2026", "There is no month 25. Months go from 1 to 12.");
    row("1/0/2026", "There is no month 0. Months go from 1 to 12.");
    row("1/2/3000", "The year must lie between 1900 and 2199. Write it with two or four digits.");
    row("0202-01-12", "The year must lie between 1900 and 2199. Write it with two or four digits.");
    row("Monday 12 January 2027", "12 Jan 2027 is a Tuesday. Correct the weekday or the date.");

    const char *notADate = "This is not a date Candour can read. Write it like 12/1/2027, 12 Jan 2027, today, fri or +10wd.";
    for (const char *typed : {"", "soon", "12", "12/1/027", "12/1.2027", "12 Ja 2027", "12 Janet 2027", "Foo 12 Jan 2027",
                              "+wd", "10wd", "+12345d", "t", "m"})
        row(typed, notADate);
}

void tst_Dates::refusesWithASentence()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);

    const WorkingCalendar calendar = england();
    const Result<QDate> date = parseDate(typed, Monday, &calendar);

    QVERIFY(!date);
    QCOMPARE(date.error().kind, Error::Kind::Invalid);
    QCOMPARE(date.error().message, sentence);
}

void tst_Dates::needsACalendarForWorkingDaysOnly()
{
    QVERIFY(parseDate(QStringLiteral("+3d"), Monday, nullptr));
    const Result<QDate> date = parseDate(QStringLiteral("+3wd"), Monday, nullptr);
    QVERIFY(!date);
    QVERIFY(date.error().message.contains(QLatin1String("cannot be computed")));
}

void tst_Dates::passesOnWhatTheCalendarRefuses()
{
    const WorkingCalendar calendar = england();
    const Result<QDate> date = parseDate(QStringLiteral("+60wd"), Monday, &calendar);
    QVERIFY(!date);
    QVERIFY(date.error().message.contains(QLatin1String("no bank holidays for 2027")));
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
