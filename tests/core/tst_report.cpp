#include "reports/report.h"

#include "reports/axisscale.h"
#include "reports/csvrenderer.h"
#include "reports/htmlrenderer.h"
#include "reports/printable.h"
#include "reports/simplecharts.h"
#include "reports/textrenderer.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace candour;

namespace {

DocumentFacts facts()
{
    DocumentFacts about;
    about.title = QStringLiteral("Falls & fractures <Q3>");
    about.subtitle = QStringLiteral("October to December 2026");
    about.organisation = QStringLiteral("Northvale Hospitals");
    about.date = QDate(2027, 1, 12);
    about.classification = QStringLiteral("Official: public");
    return about;
}

CoverSheet cover()
{
    CoverSheet sheet;
    sheet.committee = QStringLiteral("Quality Committee");
    sheet.meetingDate = QDate(2027, 1, 26);
    sheet.authorRole = QStringLiteral("Patient Safety Specialist");
    sheet.purposes = Purpose::Assure | Purpose::Escalate;
    sheet.keyPoints = { QStringLiteral("Falls came down.") };
    sheet.safe = QStringLiteral("Fewer people harmed.");
    sheet.recommendation = QStringLiteral("Accept the report.");
    sheet.approvals = { { QStringLiteral("Safety Group"), QDate(2027, 1, 5), QStringLiteral("Supported") } };
    return sheet;
}

Table wards()
{
    Table table(QStringLiteral("Falls by ward"));
    table.text(QStringLiteral("Ward")).number(QStringLiteral("Falls"));
    table.row({ QStringLiteral("Ward 1, <acute>"), QStringLiteral("7") });
    table.row({ QStringLiteral("Ward 2"), QStringLiteral("1,204") });
    return table.total({ QStringLiteral("Both"), QStringLiteral("1,211") }).note(QStringLiteral("Harm is moderate or above."));
}

BarChart barsOf(const std::vector<Bar> &bars)
{
    BarChart chart;
    chart.caption = QStringLiteral("Ward 1 has most");
    chart.textAlternative = QStringLiteral("Ward 1 has 9.5 and ward 2 has 3.");
    chart.categoryTitle = QStringLiteral("Ward");
    chart.valueTitle = QStringLiteral("Falls per 1,000 bed days");
    chart.bars = bars;
    return chart;
}

Figure figure()
{
    return barChart(barsOf({ { QStringLiteral("Ward 1"), 9.5, {} }, { QStringLiteral("Ward 2"), 3.0, {} } }));
}

Report everyBlock()
{
    Report report(facts());
    report.cover(cover());
    report.heading(1, QStringLiteral("Summary"));
    report.paragraph(RichText().plain(QStringLiteral("In all ")).bold(QStringLiteral("1,211 falls")).plain(QStringLiteral(".")));
    report.bullets({ QStringLiteral("One") }).numbered({ QStringLiteral("First"), QStringLiteral("Second") });
    report.heading(2, QStringLiteral("Detail")).table(wards()).figure(figure());
    report.note(QStringLiteral("Source: register.")).pageBreak();
    return report;
}

QString html(const Report &report)
{
    return QString::fromUtf8(HtmlRenderer().render(report));
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void headingsNeverSkipALevel();
    void anchorsAreReadableAndUnique();
    void tablesAndFiguresAreNumberedInOrder();
    void rowsAreAsLongAsThereAreColumns();
    void emptyPartsAddNothing();
    void appendingNumbersOn();
    void numbersBehindFiguresBecomeTables();
    void purposesReadAsWords();
    void printableTextLosesWhatFormatsRefuse_data();
    void printableTextLosesWhatFormatsRefuse();

    void textReadsAsWrittenByHand();
    void longTextIsWrappedAndTablesStayAligned();
    void anEmptyReportIsItsTitle();

    void htmlIsWellFormedAndStandsAlone();
    void htmlSaysWhatThingsAre_data();
    void htmlSaysWhatThingsAre();
    void htmlEscapesMarkup();

    void csvHoldsTheTablesAndNothingElse();
    void csvDisarmsFormulas_data();
    void csvDisarmsFormulas();
    void theSameReportGivesTheSameBytes();

    void scalesEndOnRoundNumbers_data();
    void scalesEndOnRoundNumbers();
    void valuesOfOneChartAreWrittenAlike();
    void barsAreAsLongAsTheirValues();
    void aMissingValueBreaksTheLine();
    void aChartWithoutValuesSaysSo();
};

void tst_Report::headingsNeverSkipALevel()
{
    Report report;
    report.heading(3, QStringLiteral("A")).heading(3, QStringLiteral("B")).heading(3, QStringLiteral("C")).heading(0, QStringLiteral("D"));
    QList<int> levels;
    for (const Heading &heading : report.headings())
        levels.append(heading.level);
    QCOMPARE(levels, QList<int>({ 1, 2, 3, 1 }));
}

void tst_Report::anchorsAreReadableAndUnique()
{
    Report report;
    report.heading(1, QStringLiteral("Falls & fractures, 2026/27!"))
        .heading(1, QStringLiteral("Falls, fractures 2026 27"))
        .heading(1, QStringLiteral("Café"))
        .heading(1, QStringLiteral("患者"))
        .heading(1, QStringLiteral("Named"), QStringLiteral("own name"));
    QStringList anchors;
    for (const Heading &heading : report.headings())
        anchors.append(heading.anchor);
    QCOMPARE(anchors,
        QStringList({ QStringLiteral("falls-fractures-2026-27"), QStringLiteral("falls-fractures-2026-27-2"), QStringLiteral("cafe"),
            QStringLiteral("section"), QStringLiteral("own-name") }));
}

void tst_Report::tablesAndFiguresAreNumberedInOrder()
{
    Report report;
    report.table(wards()).figure(figure()).table(wards()).figure(figure());
    QCOMPARE(numberedCaption(std::get<Table>(report.blocks()[2])), QStringLiteral("Table 2. Falls by ward"));
    QCOMPARE(numberedCaption(std::get<Figure>(report.blocks()[3])), QStringLiteral("Figure 2. Ward 1 has most"));
    QCOMPARE(numberedCaption(wards()), QStringLiteral("Falls by ward"));
}

void tst_Report::rowsAreAsLongAsThereAreColumns()
{
    Table table;
    table.text(QStringLiteral("A")).text(QStringLiteral("B"));
    table.rows = { { QStringLiteral("1") }, { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3") } };
    const Report report = Report().table(table);
    const Table &squared = std::get<Table>(report.blocks().front());
    QCOMPARE(squared.rows[0], QStringList({ QStringLiteral("1"), QString() }));
    QCOMPARE(squared.rows[1], QStringList({ QStringLiteral("1"), QStringLiteral("2") }));
}

void tst_Report::emptyPartsAddNothing()
{
    Report report;
    report.paragraph(QString()).bullets({}).note(QString()).table(Table(QStringLiteral("No columns"))).list({});
    QVERIFY(report.blocks().empty());
    QVERIFY(CoverSheet().facts().empty());
    QVERIFY(CoverSheet().implications().empty());
}

void tst_Report::appendingNumbersOn()
{
    Report part;
    part.heading(1, QStringLiteral("Summary")).table(wards()).paragraph(QStringLiteral("Text"));
    Report pack;
    pack.append(part).append(part);
    QCOMPARE(pack.blocks().size(), std::size_t(6));
    QCOMPARE(pack.headings()[1].anchor, QStringLiteral("summary-2"));
    QCOMPARE(std::get<Table>(pack.blocks()[4]).ordinal, 2);
    pack.append(pack);
    QCOMPARE(pack.blocks().size(), std::size_t(12));
}

void tst_Report::numbersBehindFiguresBecomeTables()
{
    QCOMPARE(withFigureData(Report().table(wards())).blocks().size(), std::size_t(1));
    const Report longer = withFigureData(Report().figure(figure()));
    QCOMPARE(longer.blocks().size(), std::size_t(3));
    QCOMPARE(std::get<Heading>(longer.blocks()[1]).text, QStringLiteral("Numbers behind the figures"));
    const Table &data = std::get<Table>(longer.blocks()[2]);
    QCOMPARE(data.caption, QStringLiteral("Numbers behind figure 1: Ward 1 has most"));
    QCOMPARE(data.rows[0], QStringList({ QStringLiteral("Ward 1"), QStringLiteral("9.5") }));
}

void tst_Report::purposesReadAsWords()
{
    CoverSheet sheet;
    QCOMPARE(sheet.purposeNames(), QString());
    sheet.purposes = Purpose::Decide | Purpose::Assure | Purpose::Note;
    QCOMPARE(sheet.purposeNames(), QStringLiteral("Assure, note, decide"));
}

void tst_Report::printableTextLosesWhatFormatsRefuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("Café £5 – “ok”") << QStringLiteral("Café £5 – “ok”");
    QTest::newRow("line end") << QStringLiteral("a\nb\tc") << QStringLiteral("a b c");
    QTest::newRow("control characters") << QStringLiteral("a\x01\x0c\x7f" "b") << QStringLiteral("ab");
    QTest::newRow("half a surrogate pair") << QString(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")) << QString(u'a' + QString(QChar(0xFFFD)) + u'b');
    QTest::newRow("beyond the first plane") << QStringLiteral("a😀b") << QStringLiteral("a😀b");
    QTest::newRow("non-character") << QString(QStringLiteral("a") + QChar(0xFFFE) + QStringLiteral("b")) << QStringLiteral("ab");
}

void tst_Report::printableTextLosesWhatFormatsRefuse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(printable(text), expected);
}

void tst_Report::textReadsAsWrittenByHand()
{
    const QString expected = QStringLiteral(R"(Falls & fractures <Q3>
======================

October to December 2026
Northvale Hospitals
12 Jan 2027
Official: public

Meeting: Quality Committee
Date of meeting: 26 Jan 2027
Author: Patient Safety Specialist

Purpose
-------

Assure, escalate

Key points
----------

- Falls came down.

Implications for the strategy's aims
------------------------------------

Safe: Fewer people harmed.

Recommendation
--------------

Accept the report.

Approval trail
--------------

Group         Date        Outcome
------------  ----------  ---------
Safety Group  5 Jan 2027  Supported

Summary
=======

In all 1,211 falls.

- One

1. First
2. Second

Detail
------

Table 1. Falls by ward

Ward             Falls
---------------  -----
Ward 1, <acute>      7
Ward 2           1,204
---------------  -----
Both             1,211

Harm is moderate or above.

Figure 1. Ward 1 has most

Ward 1 has 9.5 and ward 2 has 3.

Ward    Falls per 1,000 bed days
------  ------------------------
Ward 1                       9.5
Ward 2                       3.0

Source: register.
)");
    const QString text = TextRenderer().render(everyBlock());
    QCOMPARE(text.split(u'\n'), expected.split(u'\n'));
}

void tst_Report::longTextIsWrappedAndTablesStayAligned()
{
    Report report({ .title = QStringLiteral("T") });
    report.paragraph(QStringLiteral("one two three four"));
    report.table(Table().text(QStringLiteral("Key")).text(QStringLiteral("Words")).row({ QStringLiteral("a"), QStringLiteral("one two three") }));
    QCOMPARE(TextRenderer(13).render(report),
        QStringLiteral("T\n=\n\none two three\nfour\n\nTable 1\n\nKey  Words\n---  --------\na    one two\n     three\n"));
}

void tst_Report::anEmptyReportIsItsTitle()
{
    QCOMPARE(TextRenderer().render(Report()), QStringLiteral("Report\n======\n"));
    QCOMPARE(CsvRenderer().render(Report()), QByteArray("\xEF\xBB\xBF"));
    const QString page = html(Report());
    QVERIFY(page.contains(QStringLiteral("<h1>Report</h1>")));
    QVERIFY(!page.contains(QStringLiteral("<nav")));
}

void tst_Report::htmlIsWellFormedAndStandsAlone()
{
    // Every element of ours is closed and every attribute quoted, so that but for two void elements it reads as XML.
    QString page = html(everyBlock());
    page.remove(QStringLiteral("<!doctype html>"));
    page.replace(QRegularExpression(QStringLiteral("<(meta [^>]*)>")), QStringLiteral("<\\1/>"));
    QXmlStreamReader xml(page);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const char *outside : { "src=", "url(", "@import", "<script", "<link" })
        QVERIFY2(!page.contains(QString::fromLatin1(outside)), outside);
    // The only address is the name of SVG's vocabulary.
    QCOMPARE(page.count(QStringLiteral("http")), page.count(QStringLiteral("http://www.w3.org/2000/svg")));
}

void tst_Report::htmlSaysWhatThingsAre_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
    row("language", QStringLiteral("<html lang=\"en-GB\">"));
    row("title", QStringLiteral("<title>Falls &amp; fractures &lt;Q3&gt;</title>"));
    row("skip link", QStringLiteral("<a class=\"skip\" href=\"#report\">"));
    row("main landmark", QStringLiteral("<main id=\"report\">"));
    row("contents", QStringLiteral("<li class=\"level-2\"><a href=\"#detail\">Detail</a>"));
    row("section", QStringLiteral("<h2 id=\"summary\">Summary</h2>"));
    row("subsection", QStringLiteral("<h3 id=\"detail\">Detail</h3>"));
    row("bold words", QStringLiteral("In all <strong>1,211 falls</strong>."));
    row("caption", QStringLiteral("<caption>Table 1. Falls by ward</caption>"));
    row("column head", QStringLiteral("<th scope=\"col\" class=\"end\">Falls</th>"));
    row("row head", QStringLiteral("<th scope=\"row\">Ward 2</th>"));
    row("total", QStringLiteral("<tr class=\"total\">"));
    row("picture", QStringLiteral("role=\"img\" aria-labelledby=\"figure-1-title\" aria-describedby=\"figure-1-desc\""));
    row("text alternative", QStringLiteral("<desc id=\"figure-1-desc\">Ward 1 has 9.5 and ward 2 has 3.</desc>"));
    row("numbers behind it", QStringLiteral("<summary>Numbers behind figure 1</summary>"));
    row("dark", QStringLiteral("@media (prefers-color-scheme:dark)"));
    row("print", QStringLiteral("@media print"));
    row("cover sheet", QStringLiteral("<dt>Meeting</dt>\n<dd>Quality Committee</dd>"));
}

void tst_Report::htmlSaysWhatThingsAre()
{
    QFETCH(QString, expected);
    QVERIFY(html(everyBlock()).contains(expected));
}

void tst_Report::htmlEscapesMarkup()
{
    const QString attack = QStringLiteral("<script>alert(\"x\")</script>");
    DocumentFacts about;
    about.title = attack;
    about.language = QStringLiteral("en\" onload=\"x");
    Report report(about);
    Table table(attack);
    table.text(attack).row({ attack }).note(attack);
    Figure picture = barChart(barsOf({ { attack, 1.0, attack } }));
    picture.caption = attack;
    report.heading(1, attack, attack).paragraph(attack).bullets({ attack }).table(table).figure(picture).note(attack);
    const QString page = html(report);
    QVERIFY(!page.contains(QStringLiteral("<script")));
    QVERIFY(!page.contains(QStringLiteral("\" onload")));
    QVERIFY(page.contains(QStringLiteral("&lt;script&gt;alert(&quot;x&quot;)")));
}

void tst_Report::csvHoldsTheTablesAndNothingElse()
{
    const QByteArray expected = "\xEF\xBB\xBF"
                                "\"Table 1. Falls by ward\"\r\n"
                                "\"Ward\",\"Falls\"\r\n"
                                "\"Ward 1, <acute>\",\"7\"\r\n"
                                "\"Ward 2\",\"1,204\"\r\n"
                                "\"Both\",\"1,211\"\r\n"
                                "\"Harm is moderate or above.\"\r\n"
                                "\r\n"
                                "\"Figure 1. Ward 1 has most\"\r\n"
                                "\"Ward\",\"Falls per 1,000 bed days\"\r\n"
                                "\"Ward 1\",\"9.5\"\r\n"
                                "\"Ward 2\",\"3.0\"\r\n";
    QCOMPARE(CsvRenderer().render(everyBlock()), expected);
}

void tst_Report::csvDisarmsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("field");
    // Leads that spreadsheets run: OWASP, CSV injection.
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("minus with words") << QStringLiteral("-cmd|' /C calc'!A0") << QByteArray("\"'-cmd|' /C calc'!A0\"");
    QTest::newRow("a negative number") << QStringLiteral("-12.5%") << QByteArray("\"-12.5%\"");
    QTest::newRow("a quotation mark") << QStringLiteral("5\" tube") << QByteArray("\"5\"\" tube\"");
}

void tst_Report::csvDisarmsFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, field);
    const QByteArray csv = CsvRenderer().render(Report().table(Table().text(QStringLiteral("A")).row({ cell })));
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBF\"Table 1\"\r\n\"A\"\r\n" + field + "\r\n"));
}

void tst_Report::theSameReportGivesTheSameBytes()
{
    QCOMPARE(HtmlRenderer().render(everyBlock()), HtmlRenderer().render(everyBlock()));
    QCOMPARE(CsvRenderer().render(everyBlock()), CsvRenderer().render(everyBlock()));
    QCOMPARE(TextRenderer().render(everyBlock()), TextRenderer().render(everyBlock()));
    QVERIFY(HtmlRenderer().render(everyBlock()) != HtmlRenderer().render(everyBlock().paragraph(QStringLiteral("More"))));
}

void tst_Report::scalesEndOnRoundNumbers_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QStringList>("ticks");
    // Worked by hand: steps of 1, 2 or 5 times a power of ten.
    QTest::newRow("to nine and a half") << 0.0 << 9.5 << QStringList({ QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("6"), QStringLiteral("8"), QStringLiteral("10") });
    QTest::newRow("below one") << 0.0 << 0.4 << QStringList({ QStringLiteral("0.0"), QStringLiteral("0.1"), QStringLiteral("0.2"), QStringLiteral("0.3"), QStringLiteral("0.4") });
    QTest::newRow("thousands") << 0.0 << 1900.0 << QStringList({ QStringLiteral("0"), QStringLiteral("500"), QStringLiteral("1,000"), QStringLiteral("1,500"), QStringLiteral("2,000") });
    QTest::newRow("both sides of zero") << -3.0 << 4.0 << QStringList({ QStringLiteral("−4"), QStringLiteral("−2"), QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4") });
    QTest::newRow("nothing but zero") << 0.0 << 0.0 << QStringList({ QStringLiteral("0.0"), QStringLiteral("0.2"), QStringLiteral("0.4"), QStringLiteral("0.6"), QStringLiteral("0.8"), QStringLiteral("1.0") });
}

void tst_Report::scalesEndOnRoundNumbers()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QStringList, ticks);
    const AxisScale scale = AxisScale::around(low, high);
    QStringList texts;
    for (const double tick : scale.ticks())
        texts.append(scale.text(tick));
    QCOMPARE(texts, ticks);
}

void tst_Report::valuesOfOneChartAreWrittenAlike()
{
    QCOMPARE(decimalsFor({ 1.0, 2.0 }), 0);
    QCOMPARE(decimalsFor({ 1.0, 2.5, std::nullopt }), 1);
    QCOMPARE(decimalsFor({ 1.0 / 3 }), 2);
    QCOMPARE(numberText(-1234.5, 1), QStringLiteral("−1,234.5"));
    QCOMPARE(numberText(std::nullopt, 1), QStringLiteral("–"));
}

void tst_Report::barsAreAsLongAsTheirValues()
{
    for (const auto direction : { BarChart::Direction::Rows, BarChart::Direction::Columns }) {
        BarChart chart = barsOf({ { QStringLiteral("A"), 8.0, {} }, { QStringLiteral("B"), 2.0, {} }, { QStringLiteral("C"), std::nullopt, {} } });
        chart.direction = direction;
        const Figure drawn = barChart(chart);
        QList<double> lengths;
        for (const Primitive &primitive : drawn.drawing.primitives)
            if (const auto *box = std::get_if<Box>(&primitive); box && box->fill && box->fill->role == InkRole::Accent)
                lengths.append(direction == BarChart::Direction::Rows ? box->rect.width() : box->rect.height());
        QCOMPARE(lengths.size(), 2);
        QCOMPARE(lengths[0], lengths[1] * 4);
        QCOMPARE(drawn.data.rows[2], QStringList({ QStringLiteral("C"), QStringLiteral("–") }));
    }
}

void tst_Report::aMissingValueBreaksTheLine()
{
    LineChart chart;
    chart.periodTitle = QStringLiteral("Month");
    chart.periods = { QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"), QStringLiteral("May") };
    chart.series = { { QStringLiteral("Falls"), { 1.0, 2.0, std::nullopt, 4.0, 5.0 } } };
    const Figure drawn = lineChart(chart);
    QList<qsizetype> runs;
    int markers = 0;
    for (const Primitive &primitive : drawn.drawing.primitives) {
        if (const auto *line = std::get_if<Polyline>(&primitive); line && line->stroke.ink.role == InkRole::Accent)
            runs.append(static_cast<qsizetype>(line->points.size()));
        markers += std::holds_alternative<Marker>(primitive) ? 1 : 0;
    }
    QCOMPARE(runs, QList<qsizetype>({ 2, 2 }));
    QCOMPARE(markers, 4);
    QCOMPARE(drawn.data.rows[2], QStringList({ QStringLiteral("Mar"), QStringLiteral("–") }));
}

void tst_Report::aChartWithoutValuesSaysSo()
{
    for (const Figure &drawn : { barChart({}), lineChart({}), barChart(barsOf({ { QStringLiteral("A"), std::nullopt, {} } })) }) {
        QString words;
        for (const Primitive &primitive : drawn.drawing.primitives)
            if (const auto *label = std::get_if<Label>(&primitive))
                words += label->text;
        QCOMPARE(words, QStringLiteral("No values were recorded for this chart."));
    }
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
