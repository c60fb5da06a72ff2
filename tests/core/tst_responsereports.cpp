#include "casefixture.h"
#include "reports/htmlrenderer.h"
#include "reports/reportkinds.h"
#include "reports/safe/systemmapfigure.h"
#include "reports/safe/timelinefigure.h"
#include "reports/svgwriter.h"
#include "reports/textrenderer.h"
#include "services/safe/answerthread.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// The pictures and the reports of one response.
class tst_ResponseReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario16SeipsMap();
    void mapIsLegibleInGreyscaleOnA4();
    void mapKeepsVerbsApart();
    void aFactorStandsWhereItWasPut();
    void timelinePrintsLanesAndTable();
    void aThreadRunsFromQuestionToMeasureAndBack();
    void psiiReportHasTheSectionsOfTheTemplate();
    void reportsSpeakOfRolesNotNames();
    void scenario22LetterSaysWhichActionsAreOpen();
    void scenario23ReportListsRebasingAndApprovers();
    void thePublicVersionWaitsForTheIdentifierScan();
    void aReportAboutOneRecordAsksForIt();
    void aShortReportOfAHuddle();

private:
    /// psirf.md scenario 16: nine factors over four elements, six interactions; one of the two empty elements considered.
    static void drawMap(CaseFixture &on)
    {
        const RecordData seen = on.evidence(u"Observation of two night shifts"_qs);
        const CaseFixture::Texts rests {{u"evidence"_qs, seen.id.toString()}};
        QList<RecordData> factors;
        const QList<std::pair<QString, QString>> conditions {
            {u"tools"_qs, u"Observations stand on two charts that do not speak to each other"_qs}, {u"tools"_qs, u"Alarms sound at the far end of the ward"_qs}, {u"tools"_qs, u"The bay has no screen that shows scores"_qs},
            {u"organisation"_qs, u"One nurse covers three bays at night"_qs}, {u"organisation"_qs, u"Handover has no fixed place for rising scores"_qs}, {u"tasks"_qs, u"Drug rounds and observations fall into the same hour"_qs},
            {u"tasks"_qs, u"Calling for help needs four steps on two telephones"_qs}, {u"internal_environment"_qs, u"Bay 3 cannot be seen from the nurses' station"_qs}, {u"internal_environment"_qs, u"Lights are dimmed from ten o'clock"_qs}};
        for (const auto &[element, statement] : conditions)
            factors << on.factor(statement, element, factors.size() % 4 == 3 ? u"facilitator"_qs : u"barrier"_qs, rests);
        const QList<std::tuple<int, QString, int>> joins {{0, u"hides"_qs, 4}, {1, u"delays"_qs, 6}, {3, u"increases"_qs, 5}, {5, u"interrupts"_qs, 0}, {7, u"makes_harder"_qs, 3}, {8, u"hides"_qs, 2}};
        for (const auto &[from, verb, to] : joins)
            on.add(u"factor_interaction"_qs, {{u"from_factor"_qs, factors.at(from).id.toString()}, {u"verb"_qs, verb}, {u"to_factor"_qs, factors.at(to).id.toString()}});
        on.considered(u"person"_qs);
    }
    static Result<Report> build(CaseFixture &on, const QString &kind, bool forPublic = false)
    {
        return buildReport(kind, {on.session->reg(), on.session->reference(), on.session->today(), {}, {}, forPublic, on.response.text(u"reference")});
    }
    /// A whole case: question, evidence, finding, area, action with its measure, letter paragraph.
    static RecordData tell(CaseFixture &on)
    {
        drawMap(on);
        const Analysis drawn = on.analysis();
        const RecordData question = on.question(u"Why did nobody come?"_qs, u"yes"_qs, {{u"status"_qs, u"answered"_qs}, {u"letter_paragraph"_qs, u"The rising score could not be seen from where the nurses work."_qs}});
        on.question(u"Was the nurse disciplined?"_qs, u"no"_qs, {{u"out_of_scope_reason"_qs, u"Conduct belongs to another process."_qs}, {u"told_family_on"_qs, u"2026-11-10"_qs}});
        const RecordData finding = on.add(u"finding"_qs, {{u"text"_qs, u"Rising scores were hard to see at night"_qs}, {u"narrative"_qs, u"Two charts were in use."_qs}, {u"evidence"_qs, drawn.evidence.first().id.toString()},
            {u"factors"_qs, drawn.factors.first().id.toString()}, {u"tor_items"_qs, question.id.toString()}});
        const RecordData area = on.add(u"area_for_improvement"_qs, {{u"text"_qs, u"How rising scores are seen at night"_qs}, {u"findings"_qs, finding.id.toString()}, {u"route"_qs, u"safety_action"_qs}});
        on.entry(u"2026-03-03T14:00"_qs, u"NEWS2 5 charted"_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"5"_qs}, {u"evidence"_qs, drawn.evidence.first().id.toString()}});
        on.entry(u"2026-03-03T17:45"_qs, u"NEWS2 8 charted"_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"8"_qs}});
        return on.goodAction(u"Install a score board at the nurses' station"_qs, {{u"areas"_qs, area.id.toString()}, {u"monitored_by"_qs, u"Deteriorating Patient Group"_qs}});
    }
};

void tst_ResponseReports::scenario16SeipsMap()
{
    CaseFixture on;
    drawMap(on);
    const Figure map = systemMapFigure(on.analysis(), on.session->reference(), on.session->today());
    const QString svg = svgElement(map.drawing, map.caption, map.textAlternative, u"map"_qs);
    for (const ReferenceEntry &element : on.session->reference().choices(u"seips_element"_qs))
        QVERIFY2(svg.contains(u'>' + element.label + u"</text>"_qs), qPrintable(element.label));
    QCOMPARE(svg.count(u">Considered: nothing found<"_qs), 1);
    QCOMPARE(svg.count(u">Not considered yet<"_qs), 1);
    for (const QString &verb : {u"hides"_qs, u"delays"_qs, u"increases"_qs, u"interrupts"_qs, u"makes harder"_qs})
        QVERIFY2(svg.contains(u'>' + verb + u"</text>"_qs), qPrintable(verb));
    QCOMPARE(svg.count(u"evidence: 1</text>"_qs), 9);
    QVERIFY(map.textAlternative.contains(u"S1 hides S5."_qs));
    QCOMPARE(int(map.data.rows.size()), 11); // nine factors, two empty elements
    QVERIFY(map.data.rows.at(0).size() == 6);
    const auto report = build(on, u"psii"_qs);
    QVERIFY(report);
    const QString html = QString::fromUtf8(HtmlRenderer().render(*report));
    const qsizetype picture = html.indexOf(u"Not considered yet</text>"_qs);
    QVERIFY(picture > 0 && html.indexOf(u"The system map as a table"_qs) > picture);
}

// A4 with margins of 20 mm leaves 170 mm, 482 points. Six and a half points are the least that print legibly; 4.5:1 is
// WCAG 2.2, 1.4.3, here on the grey that a copier makes of each ink (Rec. 709 luminance).
void tst_ResponseReports::mapIsLegibleInGreyscaleOnA4()
{
    CaseFixture on;
    drawMap(on);
    const Drawing drawing = systemMapFigure(on.analysis(), on.session->reference(), on.session->today()).drawing;
    const double scale = qMin(482.0 / drawing.size.width(), 640.0 / drawing.size.height());
    const auto luminance = [](const QString &hex) {
        const auto channel = [&](int at) {
            const double c = hex.mid(at, 2).toInt(nullptr, 16) / 255.0;
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    };
    const double paper = luminance(Ink(InkRole::Raised).onPaper());
    int barriers = 0;
    int facilitators = 0;
    for (const Primitive &primitive : drawing.primitives) {
        if (const auto *label = std::get_if<Label>(&primitive)) {
            QVERIFY2(label->size * scale >= 6.5, qPrintable(label->text));
            QVERIFY2((paper + 0.05) / (luminance(label->ink.onPaper()) + 0.05) >= 4.5, qPrintable(label->text));
            QVERIFY2(QRectF({}, drawing.size).contains(label->at), qPrintable(label->text));
        }
        if (const auto *box = std::get_if<Box>(&primitive))
            barriers += box->stroke && box->stroke->width > 2.0;
        if (const auto *shape = std::get_if<Polygon>(&primitive))
            facilitators += shape->points.size() == 8; // cut corners
    }
    QCOMPARE(barriers, 7 + 1); // seven barriers and the one of the key: told by shape and edge, not by colour
    QCOMPARE(facilitators, 2 + 1);
}

void tst_ResponseReports::mapKeepsVerbsApart()
{
    CaseFixture on;
    drawMap(on);
    const SystemMapLayout layout = systemMapLayout(on.analysis(), on.session->reference());
    QCOMPARE(layout.elements.size(), 6);
    QCOMPARE(layout.nodes.size(), 9);
    QCOMPARE(layout.arrows.size(), 6);
    for (qsizetype i = 0; i < layout.nodes.size(); ++i) {
        for (qsizetype j = i + 1; j < layout.nodes.size(); ++j)
            QVERIFY2(!layout.nodes.at(i).box.intersects(layout.nodes.at(j).box), qPrintable(layout.nodes.at(i).number + layout.nodes.at(j).number));
    }
    for (qsizetype i = 0; i < layout.arrows.size(); ++i) {
        for (const MapNode &node : layout.nodes)
            QVERIFY2(!layout.arrows.at(i).label.intersects(node.box), qPrintable(layout.arrows.at(i).verb + node.number));
        for (qsizetype j = i + 1; j < layout.arrows.size(); ++j)
            QVERIFY2(!layout.arrows.at(i).label.intersects(layout.arrows.at(j).label), qPrintable(layout.arrows.at(i).verb));
    }
}

void tst_ResponseReports::aFactorStandsWhereItWasPut()
{
    CaseFixture on;
    const RecordData factor = on.factor(u"Two charts"_qs, u"tools"_qs, u"barrier"_qs, {{u"map_x"_qs, u"1"_qs}, {u"map_y"_qs, u"1"_qs}});
    const SystemMapLayout layout = systemMapLayout(on.analysis(), on.session->reference());
    const QRectF node = layout.node(factor.id)->box;
    const QRectF element = layout.element(u"tools"_qs)->box;
    QVERIFY(element.contains(node));
    QVERIFY(element.bottom() - node.bottom() < 12); // at its lower edge, but for the padding
}

void tst_ResponseReports::timelinePrintsLanesAndTable()
{
    CaseFixture on;
    on.entry(u"2026-03-03T14:00"_qs, u"NEWS2 5 charted"_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"5"_qs}});
    on.entry(u"2026-03-03T17:45"_qs, u"NEWS2 8 charted"_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"8"_qs}, {u"time_precision"_qs, u"approximate"_qs}});
    on.entry(u"2026-03-03T18:00"_qs, u"The bell rang twice"_qs, {{u"lane"_qs, u"patient"_qs}, {u"disputed"_qs, u"yes"_qs}, {u"account_of"_qs, u"Daughter of Patient A"_qs}, {u"family_account"_qs, u"yes"_qs}});
    const QList<Figure> sheets = timelineFigures(on.analysis(), on.session->reference());
    QCOMPARE(sheets.size(), 1);
    const QString svg = svgElement(sheets.first().drawing, u"t"_qs, u"d"_qs, u"x"_qs);
    for (const QString &lane : {u"Patient and family"_qs, u"Teams"_qs, u"Equipment and systems"_qs, u"Organisation"_qs})
        QVERIFY2(svg.contains(u'>' + lane + u'<'), qPrintable(lane));
    const Table table = timelineTable(on.analysis(), on.session->reference());
    QCOMPARE(int(table.rows.size()), 3);
    QCOMPARE(table.rows.at(0).at(1), u"3 Mar 2026 14:00"_qs);
    QCOMPARE(table.rows.at(1).at(1), u"about 3 Mar 2026 17:45"_qs);
    QVERIFY(table.rows.at(2).at(4).contains(u"[Account of those affected, disputed, account of Daughter of Patient A]"_qs));
    for (int hour = 0; hour < 24; ++hour)
        on.entry(u"2026-03-04T%1:00"_qs.arg(hour, 2, 10, QChar(u'0')), u"A further entry with enough words to need several lines in its lane"_qs);
    QVERIFY(timelineFigures(on.analysis(), on.session->reference()).size() > 1); // sheets, none taller than a page
    for (const Figure &sheet : timelineFigures(on.analysis(), on.session->reference()))
        QVERIFY(sheet.drawing.size.height() <= 900);
}

void tst_ResponseReports::aThreadRunsFromQuestionToMeasureAndBack()
{
    CaseFixture on;
    const RecordData action = tell(on);
    const QList<AnswerThread> threads = answerThreads(on.analysis(), on.session->reference(), on.session->today());
    QCOMPARE(threads.size(), 2);
    const AnswerThread &first = threads.first();
    using StepKind = ThreadStep::Kind;
    QCOMPARE(first.of(StepKind::Evidence).size(), 1);
    QCOMPARE(first.of(StepKind::Finding).first().name, u"F1"_qs);
    QCOMPARE(first.of(StepKind::Area).first().from, QList<RecordId> {first.of(StepKind::Finding).first().record});
    QCOMPARE(first.of(StepKind::Action).first().record, action.id);
    QCOMPARE(first.of(StepKind::Measure).first().words, u"Weekly stock check"_qs);
    QVERIFY(first.isAnswered() && !first.letter.isEmpty());
    QVERIFY(!threads.last().inScope);
    const QList<AnswerThread> back = threadsThrough(threads, action.id);
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().question.name, u"Q1"_qs);
}

// Sections of the national template as psirf.md 1.13 gives them.
void tst_ResponseReports::psiiReportHasTheSectionsOfTheTemplate()
{
    CaseFixture on;
    tell(on);
    const auto report = build(on, u"psii"_qs);
    QVERIFY(report);
    QStringList headings;
    for (const Heading &heading : report->headings()) {
        if (heading.level == 1)
            headings << heading.text;
    }
    QCOMPARE(headings, (QStringList {u"About this report"_qs, u"Executive summary"_qs, u"Background and context"_qs, u"Description of the incident"_qs, u"Investigation approach"_qs, u"Findings"_qs,
        u"Summary of findings, areas for improvement and safety actions"_qs, u"You asked, what we found, what we will do"_qs, u"Appendices"_qs}));
    const QString text = QString::fromUtf8(HtmlRenderer().render(*report));
    for (const QString &part : {u"Rising scores were hard to see at night"_qs, u"Install a score board"_qs, u"Conduct belongs to another process."_qs, u"3 h 45"_qs, u"Draft: not approved"_qs})
        QVERIFY2(text.simplified().contains(part), qPrintable(part));
}

void tst_ResponseReports::reportsSpeakOfRolesNotNames()
{
    CaseFixture on;
    on.session.set(on.session.stored(on.owner), {{u"name"_qs, u"Ottoline Marchbanks"_qs}});
    tell(on);
    for (const QString &kind : {u"psii"_qs, u"answers"_qs, u"action_plan"_qs, u"response"_qs}) {
        const auto report = build(on, kind);
        QVERIFY(report);
        const QString text = QString::fromUtf8(HtmlRenderer().render(*report));
        QVERIFY2(!text.contains(u"Marchbanks"_qs), qPrintable(kind));
        QVERIFY2(kind == u"answers" || text.contains(u"Lead pharmacist"_qs), qPrintable(kind));
    }
}

void tst_ResponseReports::scenario22LetterSaysWhichActionsAreOpen()
{
    CaseFixture on;
    const RecordData open = tell(on);
    RecordData done = on.goodAction(u"Fit repeater alarms in bay 3"_qs);
    RecordData closed = done;
    closed.setValue(u"state", u"closed"_qs);
    QVERIFY(on.session->reg().apply(edited(u"Close"_qs, done, closed)));
    const auto report = build(on, u"answers"_qs);
    QVERIFY(report);
    const QString text = TextRenderer().render(*report).simplified();
    QVERIFY(text.contains(u"These actions are still open"_qs));
    QVERIFY(text.contains(open.text(u"reference") + u": Install a score board at the nurses' station (proposed, due 31 Mar 2027)"_qs));
    QVERIFY(!text.contains(u"Fit repeater alarms"_qs));
}

void tst_ResponseReports::scenario23ReportListsRebasingAndApprovers()
{
    CaseFixture on;
    on.session.clock().set(QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC));
    const RecordData action = on.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}, {u"due_on"_qs, u"2026-04-30"_qs}});
    for (const auto &[day, who] : QList<std::pair<QString, QString>> {{u"2026-06-30"_qs, u"Director of estates"_qs}, {u"2026-09-30"_qs, u"Medical Director"_qs}})
        on.session.add(u"date_change"_qs, {{u"action"_qs, action.text(u"reference")}, {u"to_date"_qs, day}, {u"reason"_qs, u"Supplier"_qs}, {u"approver"_qs, who}});
    on.session.clock().set(QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC));
    const auto report = build(on, u"action_plan"_qs);
    QVERIFY(report);
    QStringList row;
    for (const Block &block : report->blocks()) {
        if (const auto *table = std::get_if<Table>(&block); table && table->caption == u"Where each action stands")
            row = table->rows.at(0);
    }
    QCOMPARE(row.mid(3), (QStringList {u"30 Apr 2026"_qs, u"30 Sep 2026"_qs, u"overdue"_qs, u"rebased 2 times"_qs, u"Director of estates, Medical Director"_qs}));
}

void tst_ResponseReports::thePublicVersionWaitsForTheIdentifierScan()
{
    CaseFixture on;
    tell(on);
    const auto unread = build(on, u"psii"_qs, true);
    QVERIFY(!unread);
    QCOMPARE(unread.error().kind, Error::Kind::Refused);
    on.session.set(on.session.stored(on.response), {{u"identifiers_checked_on"_qs, u"2026-11-22"_qs}, {u"background"_qs, u"Mrs Featherstonehaugh came by ambulance."_qs}});
    const auto named = build(on, u"psii"_qs, true);
    QVERIFY(!named);
    QCOMPARE(named.error().missing, QStringList {u"Background and context: name"_qs}); // the place, never the words
    on.session.set(on.session.stored(on.response), {{u"background"_qs, u"Patient A came by ambulance."_qs}});
    QVERIFY(build(on, u"psii"_qs, true));
}

void tst_ResponseReports::aReportAboutOneRecordAsksForIt()
{
    CaseFixture on;
    const auto report = buildReport(u"psii"_qs, {on.session->reg(), on.session->reference(), on.session->today(), {}, {}});
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"--record"_qs));
    const auto unknown = buildReport(u"psii"_qs, {on.session->reg(), on.session->reference(), on.session->today(), {}, {}, false, u"LR-1999-001"_qs});
    QVERIFY(!unknown && unknown.error().kind == Error::Kind::NotFound);
}

void tst_ResponseReports::aShortReportOfAHuddle()
{
    CaseFixture on;
    drawMap(on);
    on.session.set(on.session.stored(on.response), {{u"response_type"_qs, u"swarm"_qs}, {u"participants"_qs, u"Ward sister, registrar, porter"_qs}, {u"summary"_qs, u"Two doors were locked."_qs}, {u"good_practice"_qs, u"The porter fetched the trolley at once."_qs}});
    const auto report = build(on, u"response"_qs);
    QVERIFY(report);
    const QString text = TextRenderer().render(*report).simplified();
    for (const QString &part : {u"Who took part"_qs, u"Ward sister, registrar, porter"_qs, u"What the work system showed"_qs, u"The porter fetched the trolley at once."_qs, u"No area for improvement was agreed."_qs})
        QVERIFY2(text.contains(part), qPrintable(part));
}

QTEST_GUILESS_MAIN(tst_ResponseReports)
#include "tst_responsereports.moc"
