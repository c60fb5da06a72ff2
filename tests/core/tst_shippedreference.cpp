#include "base/workingcalendar.h"
#include "schema/referenceset.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
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

QStringList codesOf(const QList<ReferenceEntry> &entries)
{
    QStringList codes;
    for (const ReferenceEntry &entry : entries)
        codes.append(entry.code);
    return codes;
}

// Gauss's method for the Gregorian Easter Sunday, independent of how the list was made.
QDate easterSunday(int year)
{
    const int a = year % 19, b = year % 4, c = year % 7;
    const int k = year / 100;
    const int p = (13 + 8 * k) / 25;
    const int m = (15 - p + k - k / 4) % 30;
    const int n = (4 + k - k / 4) % 7;
    const int d = (19 * a + m) % 30;
    const int e = (2 * b + 4 * c + 6 * d + n) % 7;
    if (d == 29 && e == 6)
        return QDate(year, 4, 19);
    if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
        return QDate(year, 4, 18);
    return QDate(year, 3, 22).addDays(d + e);
}

} // namespace

class tst_ShippedReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFileOfTheFolderIsShipped();
    void everyShippedSetReads();
    void everyShippedSetSaysWhereItIsFrom();
    void holdsTheNumbersOfTheDomainPages_data();
    void holdsTheNumbersOfTheDomainPages();
    void harmCodesRunBackwards();
    void contributoryFactorsHaveParents();
    void clocksAreComplete();
    void clocksHaveTheLengthsOfTheDomainPages_data();
    void clocksHaveTheLengthsOfTheDomainPages();
    void fftAnswersKeepTheirOldNames();
    void bankHolidaysAgreeWithThePublishedList();
    void bankHolidaysAgreeWithEaster();
    void bankHolidaysNumberEightAYearAndTheOneOffs();
    void bankHolidaysIncludeKnownDays_data();
    void bankHolidaysIncludeKnownDays();
    void theShippedCalendarComputes();
};

void tst_ShippedReference::everyFileOfTheFolderIsShipped()
{
    QStringList inside;
    for (const QString &path : shippedReferenceFiles())
        inside.append(QFileInfo(path).fileName());
    const QDir folder(QStringLiteral(CANDOUR_SOURCE_DIR "/resources/reference"));
    QCOMPARE(inside, folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name));
    QVERIFY(!inside.isEmpty());
}

void tst_ShippedReference::everyShippedSetReads()
{
    const Result<QList<ReferenceSet>> sets = shippedReferenceSets();
    QVERIFY2(sets, sets ? "" : qPrintable(sets.error().message));
    QCOMPARE(sets->size(), shippedReferenceFiles().size());

    QSet<QString> names;
    for (const ReferenceSet &set : *sets) {
        QVERIFY2(!names.contains(set.name), qPrintable(set.name));
        names.insert(set.name);
        for (const ReferenceEntry &entry : set.entries)
            QCOMPARE(entry.set, set.name);
    }
}

void tst_ShippedReference::everyShippedSetSaysWhereItIsFrom()
{
    const Result<QList<ReferenceSet>> sets = shippedReferenceSets();
    QVERIFY(sets);
    for (const ReferenceSet &set : *sets) {
        QVERIFY2(set.source.size() > 15, qPrintable(set.name));
        QVERIFY2(set.isVerified() || set.verified.startsWith(QLatin1String("no: ")), qPrintable(set.name));
    }
    QVERIFY(!shipped(QStringLiteral("physical_harm")).isVerified());
    QVERIFY(shipped(QStringLiteral("theme")).isVerified());
}

// Counted by hand on the domain pages named.
void tst_ShippedReference::holdsTheNumbersOfTheDomainPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("entries");

    const auto row = [](const char *source, const char *name, int entries) {
        QTest::addRow("%s: %s", source, name) << QString::fromLatin1(name) << entries;
    };
    row("psirf 1.3", "event_type", 4);
    row("psirf 1.3", "physical_harm", 5);
    row("psirf 1.3", "psychological_harm", 4);
    row("psirf 1.3", "strength_of_association", 5);
    row("psirf 1.3", "level_of_concern", 4);
    row("psirf 1.3", "process_stage", 12);
    row("psirf 1.3", "agents_involved", 9);
    row("psirf 1.3", "people_actions", 5);
    row("psirf 1.3", "detection_point", 8);
    row("psirf 1.3", "safety_challenge", 7);
    row("psirf 1.3", "never_event_type", 15);
    row("psirf 1.3", "age_band", 12);
    row("psirf 1.3", "outcome_type", 8);
    row("psirf 1.3", "risk_theme", 8);
    row("psirf 1.3", "risk_timeframe", 4);
    row("psirf 1.3", "cqc_criterion", 4);
    row("psirf 1.3", "governance_flag", 8);
    row("psirf 1.6", "relation_basis", 4);
    row("psirf 2.1", "pause_requester", 4);
    row("experience 1.8", "ethnicity", 21); // 19 census groups, not stated, not known
    row("psirf 1.5", "mandated_category", 11);
    row("psirf 1.8", "seips_element", 6);
    row("psirf 1.8", "contributory_factor", 51); // 9 classes and their 3+4+8+3+4+7+4+3+6 subclasses
    row("psirf 1.9", "action_strength", 3);
    row("audit 1.2", "hqip_level", 4);
    row("audit 1.3", "audit_project_type", 15);
    row("audit 1.3", "audit_driver", 24);
    row("audit 1.3", "data_collection_method", 7);
    row("audit 1.9", "assurance_rating", 5);
    row("audit 1.10", "risk_band", 4);
    row("audit 1.10", "consequence", 5);
    row("audit 1.10", "likelihood", 5);
    row("experience 1.2", "fft_score", 12); // six answers on two scales
    row("experience 1.2", "fft_mode", 8);
    row("experience 1.9", "sentiment", 5);
}

void tst_ShippedReference::holdsTheNumbersOfTheDomainPages()
{
    QFETCH(QString, name);
    QFETCH(int, entries);

    QCOMPARE(shipped(name).entries.size(), entries);
}

// psirf.md 1.3: physical 5 none to 1 fatal; psychological 4 none to 1 severe.
void tst_ShippedReference::harmCodesRunBackwards()
{
    for (const QString &name : {QStringLiteral("physical_harm"), QStringLiteral("psychological_harm")}) {
        const QList<ReferenceEntry> harms = shipped(name).entriesValidOn(QDate(2026, 11, 23));
        const int worst = int(harms.size()) - 1;
        for (int i = 0; i <= worst; ++i) {
            QCOMPARE(harms[i].attributes.value(QStringLiteral("rank")).toInt(), i);
            QCOMPARE(harms[i].attributes.value(QStringLiteral("national_code")).toString(), QString::number(worst + 1 - i));
        }
        QCOMPARE(harms.first().code, QStringLiteral("none"));
    }
}

void tst_ShippedReference::contributoryFactorsHaveParents()
{
    const ReferenceSet factors = shipped(QStringLiteral("contributory_factor"));
    const QStringList elements = codesOf(shipped(QStringLiteral("seips_element")).entries);
    QStringList classes;
    for (const ReferenceEntry &factor : factors.entries) {
        const QJsonValue parent = factor.attributes.value(QStringLiteral("parent"));
        if (parent.isNull())
            classes.append(factor.code);
        else
            QVERIFY2(classes.contains(parent.toString()), qPrintable(factor.code));
        const QJsonArray mapped = factor.attributes.value(QStringLiteral("seips")).toArray();
        QVERIFY2(!mapped.isEmpty(), qPrintable(factor.code));
        for (const QJsonValue &element : mapped)
            QVERIFY2(elements.contains(element.toString()), qPrintable(factor.code));
    }
    QCOMPARE(classes.size(), 9);
}

void tst_ShippedReference::clocksAreComplete()
{
    const QStringList units{QStringLiteral("working_days"), QStringLiteral("calendar_days"), QStringLiteral("months")};
    const QStringList kinds{QStringLiteral("statute"), QStringLiteral("contract"), QStringLiteral("local")};
    for (const ReferenceEntry &clock : shipped(QStringLiteral("clock_rule")).entries) {
        const QJsonObject rule = clock.attributes;
        const QByteArray code = clock.code.toUtf8();
        const char *name = code.constData();
        const QString unit = rule.value(QStringLiteral("unit")).toString();
        QVERIFY2(!rule.value(QStringLiteral("machine")).toString().isEmpty(), name);
        QVERIFY2(!rule.value(QStringLiteral("start")).toString().isEmpty(), name);
        QVERIFY2(!rule.value(QStringLiteral("words")).toString().isEmpty(), name);
        QVERIFY2(kinds.contains(rule.value(QStringLiteral("kind")).toString()), name);
        if (unit == QLatin1String("date_field"))
            QVERIFY2(rule.value(QStringLiteral("length")).isNull(), name);
        else
            QVERIFY2(units.contains(unit) && rule.value(QStringLiteral("length")).toInt() > 0, name);
        const QString amberUnit = rule.value(QStringLiteral("amber_unit")).toString();
        QVERIFY2(rule.value(QStringLiteral("amber")).isNull() || units.contains(amberUnit)
                     || amberUnit == QLatin1String("percent_left"), name);
    }
}

void tst_ShippedReference::clocksHaveTheLengthsOfTheDomainPages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("kind");

    const auto row = [](const char *source, const char *code, int length, const char *unit, const char *kind) {
        QTest::addRow("%s: %s", source, code)
            << QString::fromLatin1(code) << length << QString::fromLatin1(unit) << QString::fromLatin1(kind);
    };
    row("psirf 2.4", "triage", 3, "working_days", "local");
    row("psirf 2.4", "candour_threshold", 2, "working_days", "local");
    row("psirf 2.4", "candour_verbal", 10, "working_days", "contract");
    row("psirf 2.4", "candour_written", 10, "working_days", "local");
    row("psirf 2.4", "candour_findings", 10, "working_days", "local");
    row("psirf 2.4", "psii_target", 3, "months", "local");
    row("psirf 2.4", "psii_ceiling", 6, "months", "contract");
    row("psirf 2.4", "draft_comments", 10, "working_days", "local");
    row("psirf 2.4", "effectiveness_review", 3, "months", "local");
    row("psirf 2.4", "pfd_reply", 56, "calendar_days", "statute");
    row("psirf 2.4", "psirp_review", 18, "months", "contract");
    row("audit 2.3", "audit_proposal", 10, "working_days", "local");
    row("audit 2.3", "audit_draft_report", 20, "working_days", "local");
    row("audit 2.3", "audit_stale", 60, "calendar_days", "local");
    row("audit 2.3", "national_report_directorate", 40, "working_days", "local");
    row("audit 2.3", "national_report_committee", 60, "working_days", "local");
    row("audit 2.3", "outlier_response", 25, "working_days", "contract");
    row("audit 2.3", "outlier_acknowledge", 10, "working_days", "contract");
    row("audit 2.3", "ta_90_days", 90, "calendar_days", "statute");
    row("audit 2.3", "reaudit_low", 6, "months", "local");
    row("experience 1.3", "complaint_acknowledge", 3, "working_days", "statute");
    row("experience 1.3", "complaint_relevant_period", 6, "months", "statute");
    row("experience 1.2", "fft_return", 9, "working_days", "contract");
}

void tst_ShippedReference::clocksHaveTheLengthsOfTheDomainPages()
{
    QFETCH(QString, code);
    QFETCH(int, length);
    QFETCH(QString, unit);
    QFETCH(QString, kind);

    for (const ReferenceEntry &clock : shipped(QStringLiteral("clock_rule")).entries) {
        if (clock.code != code)
            continue;
        QCOMPARE(clock.attributes.value(QStringLiteral("length")).toInt(), length);
        QCOMPARE(clock.attributes.value(QStringLiteral("unit")).toString(), unit);
        QCOMPARE(clock.attributes.value(QStringLiteral("kind")).toString(), kind);
        return;
    }
    QFAIL("there is no such clock");
}

// experience.md 1.2: new wording since 1 April 2020, the same six codes before.
void tst_ShippedReference::fftAnswersKeepTheirOldNames()
{
    const ReferenceSet scores = shipped(QStringLiteral("fft_score"));
    QCOMPARE(scores.labelOf(u"very_good", QDate(2020, 4, 1)), QStringLiteral("Very good"));
    QCOMPARE(scores.labelOf(u"very_good", QDate(2020, 3, 31)), QStringLiteral("Extremely likely"));
    QCOMPARE(scores.entriesValidOn(QDate(2020, 3, 31)).size(), 6);
    QCOMPARE(scores.entriesValidOn(QDate(2020, 4, 1)).size(), 6);

    QStringList counts;
    for (const ReferenceEntry &score : scores.entriesValidOn(QDate(2026, 11, 23)))
        counts.append(score.attributes.value(QStringLiteral("counts_as")).toString());
    QCOMPARE(counts.join(u' '), QStringLiteral("positive positive neither negative negative dont_know"));
}

// GOV.UK bank holidays for England and Wales, 2012 to 2021, as kept by the Ministry of Justice
// (github.com/ministryofjustice/govuk-bank-holidays).
void tst_ShippedReference::bankHolidaysAgreeWithThePublishedList()
{
    const QStringList published = QStringLiteral(
        "2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26 "
        "2013-01-01 2013-03-29 2013-04-01 2013-05-06 2013-05-27 2013-08-26 2013-12-25 2013-12-26 "
        "2014-01-01 2014-04-18 2014-04-21 2014-05-05 2014-05-26 2014-08-25 2014-12-25 2014-12-26 "
        "2015-01-01 2015-04-03 2015-04-06 2015-05-04 2015-05-25 2015-08-31 2015-12-25 2015-12-28 "
        "2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26 2016-12-27 "
        "2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26 "
        "2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26 "
        "2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26 "
        "2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28 "
        "2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28").split(u' ');
    QStringList ours;
    for (const QString &code : codesOf(shipped(QStringLiteral("bank_holiday")).entries)) {
        if (code < QLatin1String("2022"))
            ours.append(code);
    }
    QCOMPARE(ours, published);
}

void tst_ShippedReference::bankHolidaysAgreeWithEaster()
{
    QCOMPARE(easterSunday(2024), QDate(2024, 3, 31)); // as known, so that the method itself is checked
    QCOMPARE(easterSunday(2019), QDate(2019, 4, 21));
    const ReferenceSet holidays = shipped(QStringLiteral("bank_holiday"));
    for (int year = 2012; year <= 2028; ++year) {
        const QDate easter = easterSunday(year);
        QCOMPARE(holidays.labelOf(easter.addDays(-2).toString(Qt::ISODate), {}), QStringLiteral("Good Friday"));
        QCOMPARE(holidays.labelOf(easter.addDays(1).toString(Qt::ISODate), {}), QStringLiteral("Easter Monday"));
    }
}

void tst_ShippedReference::bankHolidaysNumberEightAYearAndTheOneOffs()
{
    QMap<int, int> perYear;
    for (const QString &code : codesOf(shipped(QStringLiteral("bank_holiday")).entries)) {
        const QDate date = QDate::fromString(code, Qt::ISODate);
        QVERIFY2(date.dayOfWeek() < Qt::Saturday, qPrintable(code));
        ++perYear[date.year()];
    }
    QCOMPARE(perYear.firstKey(), 2012);
    QCOMPARE(perYear.lastKey(), 2028);
    for (int year = 2012; year <= 2028; ++year) {
        const int oneOffs = year == 2022 ? 2 : year == 2012 || year == 2023 ? 1 : 0;
        QCOMPARE(perYear.value(year), 8 + oneOffs);
    }
}

// One-off days, days moved and substitutes that no simple rule gives; known from the proclamations.
void tst_ShippedReference::bankHolidaysIncludeKnownDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isHoliday");

    QTest::newRow("Diamond Jubilee") << QDate(2012, 6, 5) << true;
    QTest::newRow("spring moved for it") << QDate(2012, 5, 28) << false;
    QTest::newRow("Christmas 2016, substitute") << QDate(2016, 12, 27) << true;
    QTest::newRow("VE Day 75") << QDate(2020, 5, 8) << true;
    QTest::newRow("early May moved for it") << QDate(2020, 5, 4) << false;
    QTest::newRow("Boxing Day 2020, substitute") << QDate(2020, 12, 28) << true;
    QTest::newRow("New Year 2022, substitute") << QDate(2022, 1, 3) << true;
    QTest::newRow("Platinum Jubilee") << QDate(2022, 6, 3) << true;
    QTest::newRow("spring moved for it, 2022") << QDate(2022, 6, 2) << true;
    QTest::newRow("spring not on its Monday, 2022") << QDate(2022, 5, 30) << false;
    QTest::newRow("state funeral") << QDate(2022, 9, 19) << true;
    QTest::newRow("Christmas 2022, substitute") << QDate(2022, 12, 27) << true;
    QTest::newRow("New Year 2023, substitute") << QDate(2023, 1, 2) << true;
    QTest::newRow("coronation") << QDate(2023, 5, 8) << true;
    QTest::newRow("Boxing Day 2026, substitute") << QDate(2026, 12, 28) << true;
    QTest::newRow("Christmas 2027, substitute") << QDate(2027, 12, 27) << true;
    QTest::newRow("Boxing Day 2027, substitute") << QDate(2027, 12, 28) << true;
    QTest::newRow("New Year 2028, substitute") << QDate(2028, 1, 3) << true;
}

void tst_ShippedReference::bankHolidaysIncludeKnownDays()
{
    QFETCH(QDate, date);
    QFETCH(bool, isHoliday);

    const Result<WorkingCalendar> calendar = workingCalendar(shipped(QStringLiteral("bank_holiday")));

    QVERIFY(calendar);
    QCOMPARE(!*calendar->isWorkingDay(date), isHoliday);
}

void tst_ShippedReference::theShippedCalendarComputes()
{
    const Result<WorkingCalendar> calendar = workingCalendar(shipped(QStringLiteral("bank_holiday")));
    QVERIFY(calendar);
    QCOMPARE(calendar->firstYear(), 2012);
    QCOMPARE(calendar->coveredUntil(), QDate(2028, 12, 31));
    QCOMPARE(*calendar->addWorkingDays(QDate(2025, 12, 18), 10), QDate(2026, 1, 6)); // psirf.md row 1
    const Result<QDate> beyond = calendar->addWorkingDays(QDate(2028, 12, 29), 10);
    QVERIFY(!beyond);
    QVERIFY(beyond.error().message.contains(QLatin1String("cannot be computed: no bank holidays for 2029")));
}

QTEST_GUILESS_MAIN(tst_ShippedReference)
#include "tst_shippedreference.moc"
