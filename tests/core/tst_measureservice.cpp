#include "reports/charts/measurechart.h"
#include "reports/reportkinds.h"
#include "reports/textrenderer.h"
#include "services/shared/measureservice.h"
#include "support/testsession.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using candour::test::TestSession;

namespace {

using Texts = QList<std::pair<QString, QString>>;

Measure measureWith(TestSession &session, const Texts &further)
{
    Texts texts {{u"name"_qs, u"Falls"_qs}, {u"workspace"_qs, u"safety"_qs}, {u"chart_kind"_qs, u"xmr"_qs}, {u"improvement_direction"_qs, u"decrease"_qs},
        {u"period"_qs, u"month"_qs}, {u"numerator_source"_qs, u"imported"_qs}};
    for (const auto &[field, text] : further) {
        texts.removeIf([field = field](const auto &each) { return each.first == field; });
        texts.append({field, text});
    }
    return typed<Measure>(session.add(u"measure"_qs, texts));
}

void addValue(TestSession &session, const Measure &measure, const QString &month, const QString &value, const QString &denominator = {})
{
    session.add(u"measure_value"_qs, {{u"measure"_qs, measure.id.toString()}, {u"period_on"_qs, month}, {u"value"_qs, value}, {u"denominator"_qs, denominator}});
}

RecordData addIncident(TestSession &session, const QString &day, const QString &type = u"incident"_qs)
{
    return session.add(u"incident"_qs, {{u"event_type"_qs, type}, {u"title"_qs, u"A"_qs}, {u"occurred_on"_qs, day}, {u"reported_on"_qs, day}});
}

MeasureSeries seriesOf(TestSession &session, const Measure &measure)
{
    const auto series = MeasureService(session->reg(), session->reference()).series(measure);
    if (!series)
        qWarning("%s", qPrintable(series.error().message));
    return series ? *series : MeasureSeries();
}

/// "2026-03 5/100": month, numerator, denominator; "-" for what is not there.
QStringList written(const MeasureSeries &series)
{
    QStringList lines;
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value) : u"-"_qs; };
    for (const MeasurePoint &point : series.points)
        lines << QString(point.from.toString(u"yyyy-MM") + u' ' + number(point.numerator) + u'/' + number(point.denominator));
    return lines;
}

const Texts counted {{u"numerator_source"_qs, u"counted"_qs}, {u"record_type"_qs, u"incident"_qs}, {u"date_field"_qs, u"occurred_on"_qs}};

} // namespace

class tst_MeasureService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void valuesOfMonthsInBetweenAreGaps();
    void theLaterOfTwoValuesHolds();
    void countsByMonthWithoutWhatIsWithdrawn();
    void aMonthWithoutAnyRecordIsAGapAndNotZero();
    void theMonthThatIsNotOverIsLeftOut();
    void dividesByBedDaysOfAnotherMeasure();
    void aQuarterHoldsItsThreeMonths();
    void aConditionThatCannotBeReadIsSaid();
    void aCountedMeasureSaysWhatItCounts();
    void aRebaseNeedsAReason();
    void aRebaseTakesHoldAtTheNextPoint();
    void aNoteBehindTheLastValueIsTold();
    void partsAreAddedUpOverTwelveMonths();
    void measuresComeByWorkspaceAndName();
    void theReportHasASectionForEachWorkspace();
    void thePublicReportShowsNoSmallCounts();
};

void tst_MeasureService::valuesOfMonthsInBetweenAreGaps()
{
    TestSession session;
    const Measure measure = measureWith(session, {});
    addValue(session, measure, u"2026-01-01"_qs, u"5"_qs);
    addValue(session, measure, u"2026-04-15"_qs, u"0"_qs);   // any day of a month is that month
    QCOMPARE(written(seriesOf(session, measure)), (QStringList {u"2026-01 5/-"_qs, u"2026-02 -/-"_qs, u"2026-03 -/-"_qs, u"2026-04 0/-"_qs}));
}

void tst_MeasureService::theLaterOfTwoValuesHolds()
{
    TestSession session;
    const Measure measure = measureWith(session, {});
    addValue(session, measure, u"2026-01-01"_qs, u"5"_qs);
    addValue(session, measure, u"2026-01-01"_qs, u"7"_qs);
    QCOMPARE(written(seriesOf(session, measure)), QStringList {u"2026-01 7/-"_qs});
}

void tst_MeasureService::countsByMonthWithoutWhatIsWithdrawn()
{
    TestSession session;
    const Measure measure = measureWith(session, counted + Texts {{u"conditions"_qs, u"event_type=incident"_qs}});
    addIncident(session, u"2026-01-05"_qs);
    addIncident(session, u"2026-01-31"_qs);
    addIncident(session, u"2026-02-01"_qs, u"good_care"_qs);
    const RecordData gone = addIncident(session, u"2026-01-20"_qs);
    QVERIFY(session->records().withdraw({gone}, u"Entered twice"_qs));
    // February has records of the type, but none that counts: that is zero.
    QCOMPARE(written(seriesOf(session, measure)), (QStringList {u"2026-01 2/-"_qs, u"2026-02 0/-"_qs}));
}

void tst_MeasureService::aMonthWithoutAnyRecordIsAGapAndNotZero()
{
    TestSession session;
    const Measure measure = measureWith(session, counted);
    addIncident(session, u"2026-01-05"_qs);
    addIncident(session, u"2026-03-05"_qs);
    QCOMPARE(written(seriesOf(session, measure)), (QStringList {u"2026-01 1/-"_qs, u"2026-02 -/-"_qs, u"2026-03 1/-"_qs}));
    // Months after the last record are not zeros either: today is 23 Nov 2026.
    QCOMPARE(seriesOf(session, measure).points.size(), 3u);
}

void tst_MeasureService::theMonthThatIsNotOverIsLeftOut()
{
    TestSession session;
    const Measure measure = measureWith(session, counted);
    addIncident(session, u"2026-10-05"_qs);
    addIncident(session, u"2026-11-05"_qs);
    const MeasureSeries series = seriesOf(session, measure);
    QCOMPARE(written(series), QStringList {u"2026-10 1/-"_qs});
    QCOMPARE(series.cautions, QStringList {u"What happened from 1 Nov 2026 on is left out: that period is not over."_qs});
}

// By hand: 2 incidents in 4,000 bed days are 0.5 per 1,000.
void tst_MeasureService::dividesByBedDaysOfAnotherMeasure()
{
    TestSession session;
    const Measure bedDays = measureWith(session, {{u"name"_qs, u"Bed days"_qs}});
    addValue(session, bedDays, u"2026-01-01"_qs, u"4000"_qs);
    const Measure measure = measureWith(session, counted + Texts {{u"denominator"_qs, u"Bed days"_qs}, {u"multiplier"_qs, u"1000"_qs}, {u"unit_words"_qs, u"per 1,000 bed days"_qs}});
    addIncident(session, u"2026-01-05"_qs);
    addIncident(session, u"2026-01-06"_qs);
    addIncident(session, u"2026-02-06"_qs);
    const MeasureSeries series = seriesOf(session, measure);
    QCOMPARE(written(series), (QStringList {u"2026-01 2/4000"_qs, u"2026-02 1/-"_qs}));
    const auto chart = measureChart(series);
    QVERIFY(chart);
    QCOMPARE(*chart->points[0].value, 0.5);
    QVERIFY(!chart->points[1].value);   // without bed days there is no rate: a gap
    QCOMPARE(chart->subtitle, u"XmR chart: denominator Bed days"_qs);
}

void tst_MeasureService::aQuarterHoldsItsThreeMonths()
{
    TestSession session;
    const Measure measure = measureWith(session, counted + Texts {{u"period"_qs, u"quarter"_qs}});
    addIncident(session, u"2026-01-05"_qs);
    addIncident(session, u"2026-03-31"_qs);
    addIncident(session, u"2026-04-01"_qs);
    QCOMPARE(written(seriesOf(session, measure)), (QStringList {u"2026-01 2/-"_qs, u"2026-04 1/-"_qs}));
    QCOMPARE(periodStart(QDate(2026, 12, 31), 3), QDate(2026, 10, 1));
    QCOMPARE(periodStart(QDate(2026, 12, 31), 12), QDate(2026, 1, 1));
}

void tst_MeasureService::aConditionThatCannotBeReadIsSaid()
{
    TestSession session;
    const MeasureService service(session->reg(), session->reference());
    const auto series = service.series(measureWith(session, counted + Texts {{u"conditions"_qs, u"colour=blue"_qs}}));
    QVERIFY(!series);
    QVERIFY2(series.error().message.contains(u"has no field “colour”"), qPrintable(series.error().message));
    const auto type = service.series(measureWith(session, {{u"numerator_source"_qs, u"counted"_qs}, {u"record_type"_qs, u"dragon"_qs}, {u"date_field"_qs, u"seen_on"_qs}}));
    QVERIFY(!type);
    QVERIFY2(type.error().message.contains(u"record type “dragon”"), qPrintable(type.error().message));
}

void tst_MeasureService::aCountedMeasureSaysWhatItCounts()
{
    TestSession session;
    const auto blank = session->records().blank(u"measure"_qs);
    const auto filled = session->records().withTexts(*blank, {{u"name"_qs, u"Falls"_qs}, {u"workspace"_qs, u"safety"_qs}, {u"chart_kind"_qs, u"xmr"_qs},
        {u"improvement_direction"_qs, u"decrease"_qs}, {u"period"_qs, u"month"_qs}, {u"numerator_source"_qs, u"counted"_qs}});
    const auto added = session->records().add(*filled);
    QVERIFY(!added);
    QVERIFY(added.error().missing.contains(u"Say which records are counted."_qs));
}

// Domain page on statistics, section 4: recalculation is a judgement with a recorded reason.
void tst_MeasureService::aRebaseNeedsAReason()
{
    TestSession session;
    const Measure measure = measureWith(session, {});
    const auto blank = session->records().blank(u"chart_annotation"_qs);
    const auto filled = session->records().withTexts(*blank, {{u"measure"_qs, measure.id.toString()}, {u"on_date"_qs, u"2026-03-01"_qs}, {u"kind"_qs, u"rebase"_qs}, {u"text"_qs, u"Bundle"_qs}});
    const auto added = session->records().add(*filled);
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(u"A rebase needs a reason"), qPrintable(added.error().message));
}

// Domain page on statistics, section 1: a peer ignores rebase dates that are not in the data, without a word.
void tst_MeasureService::aRebaseTakesHoldAtTheNextPoint()
{
    TestSession session;
    const Measure measure = measureWith(session, {});
    for (int month = 0; month < 8; ++month)
        addValue(session, measure, QDate(2026, 1, 1).addMonths(month).toString(Qt::ISODate), QString::number(month < 4 ? 20 + month % 2 : 10 + month % 2));
    session.add(u"chart_annotation"_qs, {{u"measure"_qs, measure.id.toString()}, {u"on_date"_qs, u"2026-05-17"_qs}, {u"kind"_qs, u"rebase"_qs}, {u"text"_qs, u"Bundle"_qs}, {u"reason"_qs, u"All wards"_qs}});
    const auto chart = measureChart(seriesOf(session, measure));
    QVERIFY(chart);
    QCOMPARE(chart->points[3].segment, 0);
    QCOMPARE(chart->points[4].segment, 1);
    QCOMPARE(*chart->points[0].centre, 20.5);
    QCOMPARE(*chart->points[7].centre, 10.5);
    QCOMPARE(chart->notes.size(), 1u);
    QCOMPARE(chart->notes[0].point, 4);
}

void tst_MeasureService::aNoteBehindTheLastValueIsTold()
{
    TestSession session;
    const Measure measure = measureWith(session, {});
    addValue(session, measure, u"2026-01-01"_qs, u"5"_qs);
    session.add(u"chart_annotation"_qs, {{u"measure"_qs, measure.id.toString()}, {u"on_date"_qs, u"2026-06-01"_qs}, {u"kind"_qs, u"note"_qs}, {u"text"_qs, u"New beds"_qs}});
    const auto chart = measureChart(seriesOf(session, measure));
    QVERIFY(chart);
    QVERIFY(chart->notes.empty());
    QVERIFY(chart->cautions.contains(u"The note of 1 Jun 2026 lies after the last value: New beds."_qs));
}

void tst_MeasureService::partsAreAddedUpOverTwelveMonths()
{
    TestSession session;
    const Measure measure = measureWith(session, {{u"chart_kind"_qs, u"pareto"_qs}});
    const auto add = [&](const QString &month, const QString &ward, const QString &value) {
        session.add(u"measure_value"_qs, {{u"measure"_qs, measure.id.toString()}, {u"period_on"_qs, month}, {u"category"_qs, ward}, {u"value"_qs, value}});
    };
    add(u"2025-09-01"_qs, u"Elm"_qs, u"100"_qs); // more than twelve months before the end of September 2026
    add(u"2025-10-01"_qs, u"Elm"_qs, u"1"_qs);
    add(u"2026-09-01"_qs, u"Elm"_qs, u"2"_qs);
    add(u"2026-09-01"_qs, u"Ash"_qs, u"4"_qs);
    const MeasureSeries series = seriesOf(session, measure);
    QCOMPARE(series.partsFrom, QDate(2025, 10, 1));
    QCOMPARE(series.partsTo, QDate(2026, 9, 30));
    QCOMPARE(series.parts.size(), 2u);
    QCOMPARE(series.parts[1].name, u"Elm"_qs);
    QCOMPARE(series.parts[1].numerator, 3.0);
}

void tst_MeasureService::measuresComeByWorkspaceAndName()
{
    TestSession session;
    measureWith(session, {{u"name"_qs, u"Waits"_qs}, {u"workspace"_qs, u"experience"_qs}});
    measureWith(session, {{u"name"_qs, u"Ulcers"_qs}});
    measureWith(session, {{u"name"_qs, u"Falls"_qs}});
    QStringList names;
    const auto measures = MeasureService(session->reg(), session->reference()).measures();
    for (const Measure &measure : *measures)
        names << measure.name;
    QCOMPARE(names, (QStringList {u"Falls"_qs, u"Ulcers"_qs, u"Waits"_qs}));
}

void tst_MeasureService::theReportHasASectionForEachWorkspace()
{
    TestSession session;
    const auto text = [&](bool forPublic) {
        const auto report = buildReport(u"dashboard"_qs, {session->reg(), session->reference(), QDate(2026, 11, 23), QDate(2026, 4, 1), QDate(2026, 11, 23), forPublic});
        return report ? TextRenderer(200).render(*report) : report.error().message;
    };
    QVERIFY(text(false).contains(u"No measure is on the register yet."));
    const Measure falls = measureWith(session, {});
    for (int month = 1; month <= 3; ++month)
        addValue(session, falls, u"2026-0%1-01"_qs.arg(month), QString::number(10 + month));
    measureWith(session, {{u"name"_qs, u"Waits"_qs}, {u"workspace"_qs, u"experience"_qs}});
    const QString report = text(false);
    for (const char *part : {"Safety", "Patient experience", "Falls: too few points to judge", "13 in Mar 2026", "Waits: no values yet", "Rules: Making Data Count"})
        QVERIFY2(report.contains(QString::fromLatin1(part)), qPrintable(QString::fromLatin1(part) + u'\n' + report));
}

void tst_MeasureService::thePublicReportShowsNoSmallCounts()
{
    TestSession session;
    const Measure ulcers = measureWith(session, {{u"name"_qs, u"Ulcers"_qs}, {u"chart_kind"_qs, u"c"_qs}});
    addValue(session, ulcers, u"2026-01-01"_qs, u"3"_qs);
    addValue(session, ulcers, u"2026-02-01"_qs, u"17"_qs);
    const auto report = buildReport(u"dashboard"_qs, {session->reg(), session->reference(), QDate(2026, 11, 23), QDate(2026, 4, 1), QDate(2026, 11, 23), true});
    QVERIFY(report);
    const QString text = TextRenderer(200).render(*report);
    QVERIFY2(text.contains(u"left out of the public version because it shows counts below 5"), qPrintable(text));
    QVERIFY(!text.contains(u"17"));
}

QTEST_GUILESS_MAIN(tst_MeasureService)
#include "tst_measureservice.moc"
