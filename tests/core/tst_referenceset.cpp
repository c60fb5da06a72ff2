#include "base/workingcalendar.h"
#include "schema/referenceset.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

namespace {

ReferenceSet shipped(const QString &name)
{
    const Result<QList<ReferenceSet>> sets = shippedReferenceSets();
    if (sets) {
        for (const ReferenceSet &set : *sets) {
            if (set.name == name)
                return set;
        }
    }
    return {};
}

QByteArray setWith(const QByteArray &entries)
{
    return R"({"set":"colour","title":"Colour","source":"a box of paint","verified":"yes","updated":"2026-11","entries":[)"
        + entries + "]}";
}

QStringList codesOf(const QList<ReferenceEntry> &entries)
{
    QStringList codes;
    for (const ReferenceEntry &entry : entries)
        codes.append(entry.code);
    return codes;
}

} // namespace

class tst_ReferenceSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aHalfListedYearIsNoYear();
    void aGapInTheYearsIsRefused();
    void aWithdrawnHolidayIsAWorkingDay();
    void aHolidayThatIsNoDateIsRefused();
    void choosesByDate();
    void namesACodeAsOfTheDay();
    void refusesAndNamesTheEntry_data();
    void refusesAndNamesTheEntry();
    void codesThatFollowEachOtherAreFine();
};

void tst_ReferenceSet::aHalfListedYearIsNoYear()
{
    ReferenceSet holidays = shipped(QStringLiteral("bank_holiday"));
    ReferenceEntry newYear = holidays.entries.last();
    newYear.code = QStringLiteral("2029-01-01");
    holidays.entries.append(newYear);
    const Result<WorkingCalendar> calendar = workingCalendar(holidays);
    QVERIFY(calendar);
    QCOMPARE(calendar->lastYear(), 2028);
}

void tst_ReferenceSet::aGapInTheYearsIsRefused()
{
    ReferenceSet holidays = shipped(QStringLiteral("bank_holiday"));
    holidays.entries.removeIf([](const ReferenceEntry &entry) { return entry.code == QLatin1String("2025-04-18"); });
    const Result<WorkingCalendar> calendar = workingCalendar(holidays);
    QVERIFY(!calendar);
    QVERIFY(calendar.error().message.contains(QLatin1String("2025")));
    QVERIFY(workingCalendar(ReferenceSet()));
    QCOMPARE(workingCalendar(ReferenceSet())->coveredUntil(), QDate());
}

void tst_ReferenceSet::aWithdrawnHolidayIsAWorkingDay()
{
    ReferenceSet holidays = shipped(QStringLiteral("bank_holiday"));
    for (ReferenceEntry &entry : holidays.entries) {
        if (entry.code == QLatin1String("2023-05-08"))
            entry.validTo = QDate(2023, 1, 31);
    }
    const Result<WorkingCalendar> calendar = workingCalendar(holidays);
    QVERIFY(calendar);
    QVERIFY(*calendar->isWorkingDay(QDate(2023, 5, 8)));
}

void tst_ReferenceSet::aHolidayThatIsNoDateIsRefused()
{
    ReferenceSet holidays;
    holidays.entries.append({.code = QStringLiteral("christmas"), .label = QStringLiteral("Christmas Day")});
    const Result<WorkingCalendar> calendar = workingCalendar(holidays);
    QVERIFY(!calendar);
    QVERIFY(calendar.error().message.contains(QLatin1String("christmas")));
}

void tst_ReferenceSet::choosesByDate()
{
    const Result<ReferenceSet> colours = parseReferenceSet(setWith(R"(
        {"code":"red","label":"Red","position":2},
        {"code":"blue","label":"Blue","position":1,"valid_from":"2026-04-01"},
        {"code":"green","label":"Green","position":3,"valid_to":"2026-03-31"})"));
    QVERIFY2(colours, colours ? "" : qPrintable(colours.error().message));
    const auto on = [&colours](QDate date) { return codesOf(colours->entriesValidOn(date)).join(u' '); };
    QCOMPARE(on(QDate(2026, 3, 31)), QStringLiteral("red green"));
    QCOMPARE(on(QDate(2026, 4, 1)), QStringLiteral("blue red"));
    QCOMPARE(on(QDate()), QStringLiteral("blue red"));
}

// psirf.md row 33: a body renamed from 1 January 2027; a referral of 2026 shows the 2026 name.
void tst_ReferenceSet::namesACodeAsOfTheDay()
{
    const Result<ReferenceSet> bodies = parseReferenceSet(setWith(R"(
        {"code":"body","label":"New name","position":1,"valid_from":"2027-01-01"},
        {"code":"body","label":"Old name","position":1,"valid_from":"2023-10-01","valid_to":"2026-12-31"})"));
    QVERIFY(bodies);
    QCOMPARE(bodies->labelOf(u"body", QDate(2026, 12, 31)), QStringLiteral("Old name"));
    QCOMPARE(bodies->labelOf(u"body", QDate(2027, 1, 1)), QStringLiteral("New name"));
    QCOMPARE(bodies->labelOf(u"body", QDate(2020, 1, 1)), QStringLiteral("New name"));
    QCOMPARE(bodies->labelOf(u"body", QDate()), QStringLiteral("New name"));
    QCOMPARE(bodies->labelOf(u"unheard_of", QDate(2026, 1, 1)), QStringLiteral("unheard_of"));
}

void tst_ReferenceSet::refusesAndNamesTheEntry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QByteArray &json, const char *problem) {
        QTest::newRow(name) << json << QString::fromUtf8(problem);
    };
    row("not JSON", "{", "colour.json: not JSON");
    row("no entries", setWith(""), "colour.json: “entries” is missing or empty");
    row("no title", R"({"set":"colour"})", "colour.json: “title” is missing or empty");
    row("unknown key of the set", setWith(R"({"code":"red","label":"Red","position":1}],"colour":[)"),
        "colour.json: the key “colour” is unknown");
    row("unknown key of an entry", setWith(R"({"code":"red","label":"Red","position":1,"lable":""})"),
        "colour.json: entry “red”: the key “lable” is unknown");
    row("no code", setWith(R"({"label":"Red","position":1})"), "colour.json: entry “1”: “code” is missing or empty");
    row("no label", setWith(R"({"code":"red","label":" ","position":1})"),
        "colour.json: entry “red”: “label” is missing or empty");
    row("no position", setWith(R"({"code":"red","label":"Red"})"),
        "colour.json: entry “red”: “position” is not a whole number from 1");
    row("bad code", setWith(R"({"code":"Red wine","label":"Red","position":1})"),
        "colour.json: entry “Red wine”: “code” may hold");
    row("no such day", setWith(R"({"code":"red","label":"Red","position":1,"valid_from":"2026-02-30"})"),
        "colour.json: entry “red”: “valid_from” is not a date");
    row("a number for a date", setWith(R"({"code":"red","label":"Red","position":1,"valid_to":2026})"),
        "colour.json: entry “red”: “valid_to” is not a date");
    row("ends before it begins",
        setWith(R"({"code":"red","label":"Red","position":1,"valid_from":"2026-02-02","valid_to":"2026-02-01"})"),
        "colour.json: entry “red”: it ends before it begins");
    row("attributes as text", setWith(R"({"code":"red","label":"Red","position":1,"attributes":"warm"})"),
        "colour.json: entry “red”: “attributes” is not an object");
    row("the same code twice",
        setWith(R"({"code":"red","label":"Red","position":1},{"code":"red","label":"Rouge","position":2})"),
        "colour.json: entry “red”: the code stands twice for the same days");
    row("overlap of one day",
        setWith(R"({"code":"red","label":"Red","position":1,"valid_to":"2026-04-01"},
                   {"code":"red","label":"Rouge","position":1,"valid_from":"2026-04-01"})"),
        "colour.json: entry “red”: the code stands twice for the same days");
    row("unclear whether verified", setWith(R"({"code":"red","label":"Red","position":1})").replace("\"yes\"", "\"maybe\""),
        "colour.json: “verified” must be");
    row("updated some day", setWith(R"({"code":"red","label":"Red","position":1})").replace("2026-11", "2026"),
        "colour.json: “updated” is not a month");
}

void tst_ReferenceSet::refusesAndNamesTheEntry()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);

    const Result<ReferenceSet> set = parseReferenceSet(json, QStringLiteral("colour.json"));

    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Unreadable);
    QVERIFY2(set.error().message.contains(problem), qPrintable(set.error().message));
}

void tst_ReferenceSet::codesThatFollowEachOtherAreFine()
{
    QVERIFY(parseReferenceSet(setWith(R"(
        {"code":"red","label":"Rouge","position":1,"valid_from":"2026-04-01"},
        {"code":"red","label":"Red","position":1,"valid_to":"2026-03-31"})")));
}

QTEST_GUILESS_MAIN(tst_ReferenceSet)
#include "tst_referenceset.moc"
