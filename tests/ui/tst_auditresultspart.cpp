#include "auditpartfixture.h"

#include "charts/chartview.h"
#include "look/inlinemessage.h"
#include "pages/effective/figureview.h"
#include "pages/effective/wordtable.h"
#include "services/effective/assuranceservice.h"
#include "support/warnings.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

/// What an audit came to, on the screen. Numbers are those of the clinical audit domain page, section 5.
class tst_AuditResultsPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void scenario06BasicComplianceIsShownWithItsDenominator();
    void scenario08BlanksAreProvisionalWithTheirBounds();
    void scenario09RollUpsStandUnderTheirNames();
    void scenario10NothingApplicableIsNeverAPercentage();
    void scenario13TheVerdictStandsBesideTheChange();
    void scenario16AChangedMixIsWarnedOf();
    void scenario19TheRatingPrintsItsRule();
    void scenario46TheAgreementStandsUnderResults();
    void withoutASecondLookAgreementIsNotKnown();
    void threeCyclesAreDrawnAsARun();
    void twoCyclesAreNoRun();
    void lettersOfFiguresAreAsLargeAsTheText();
    void lettersOfChartsAreAsLargeAsTheText();
    void aRatingIsChangedByKeyboardWithApproverAndReason();
    void aRatingIsNotRaisedByTwoSteps();

private:
    static QString rollUps(AuditPart &part) { return part.find<QLabel>(u"results_rollups"_qs)->text(); }
    static QString cell(AuditPart &part, const QString &table, int row, int column) { return part.find<WordTable>(table)->cell(row, column); }
};

void tst_AuditResultsPart::scenario06BasicComplianceIsShownWithItsDenominator()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, letters({{u'Y', 29}, {u'N', 5}, {u'-', 4}, {u'E', 2}}), {u"C1"_qs});
    AuditPart part(audit, project, u"results"_qs);
    const QStringList shown = part.find<WordTable>(u"results_criteria"_qs)->table().rows.front().mid(0, 7);
    QCOMPARE(shown, (QStringList {u"C1"_qs, u"29/34"_qs, u"85.3%"_qs, u"69.9 to 93.6"_qs, u"4"_qs, u"2"_qs, u"0"_qs}));
    QVERIFY(part.find<FigureView>(u"results_figure"_qs)->accessibleDescription().contains(u"29/34 (85.3%)"));
}

void tst_AuditResultsPart::scenario08BlanksAreProvisionalWithTheirBounds()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, letters({{u'Y', 29}, {u'N', 5}, {u'.', 3}}), {u"C1"_qs});
    AuditPart part(audit, project, u"results"_qs);
    QCOMPARE(part.find<InlineMessage>(u"results_state"_qs)->tone(), Tone::Caution);
    QCOMPARE(cell(part, u"results_criteria"_qs, 0, 10), u"78.4% to 86.5%"_qs);
    part.find<QPushButton>(u"freeze_results"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(part.failures.size(), 1);
    QVERIFY(isAbsent(audit.session.stored(project).value(u"results_frozen_on")));
}

void tst_AuditResultsPart::scenario09RollUpsStandUnderTheirNames()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs, u"C3"_qs, u"C4"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    audit.cases(project, {u"YYYY"_qs, u"YNY-"_qs, u"YY--"_qs, u"NYYY"_qs, u"YYEY"_qs, u"Y-YN"_qs, u"YYYY"_qs, u"EYN-"_qs, u"YYYY"_qs, u"----"_qs}, codes);
    AuditPart part(audit, project, u"results"_qs);
    QVERIFY(rollUps(part).contains(u"Pooled: 25/29 (86.2%)"));
    QVERIFY(rollUps(part).contains(u"All or none: 5/9 (55.6%), 95% interval 26.7 to 81.1"));
    QVERIFY(rollUps(part).contains(u"Mean of percentages: 86.0%"));
}

void tst_AuditResultsPart::scenario10NothingApplicableIsNeverAPercentage()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, QStringList(12, u"-"_qs), {u"C1"_qs});
    AuditPart part(audit, project, u"results"_qs);
    QCOMPARE(cell(part, u"results_criteria"_qs, 0, 2), u"no applicable cases"_qs);
    QVERIFY(rollUps(part).contains(u"Pooled: no applicable cases"));
}

void tst_AuditResultsPart::scenario13TheVerdictStandsBesideTheChange()
{
    AuditFixture audit;
    const RecordData before = audit.project();
    audit.criterion(before, u"C1"_qs, u"90"_qs);
    audit.cases(before, letters({{u'Y', 28}, {u'N', 22}}), {u"C1"_qs});
    const RecordData now = audit.project(u"VTE risk assessment, again"_qs, {{u"parent_cycle"_qs, before.text(u"reference")}});
    audit.criterion(now, u"C1"_qs, u"90"_qs);
    audit.cases(now, letters({{u'Y', 41}, {u'N', 9}}), {u"C1"_qs});
    AuditPart part(audit, now, u"results"_qs);
    QVERIFY(cell(part, u"comparison_criteria"_qs, 0, 1).contains(u"56.0% to 82.0%"));
    QVERIFY(cell(part, u"comparison_criteria"_qs, 0, 1).contains(u"+26.0 points (7.9 to 42.0)"));
    QVERIFY2(part.find<QLabel>(u"comparison_head"_qs)->text().contains(u"mproved"), qPrintable(part.find<QLabel>(u"comparison_head"_qs)->text()));
    part.find<QPushButton>(u"keep_verdict"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(audit.session.stored(now).text(u"verdict"), u"improved_not_met"_qs);
}

void tst_AuditResultsPart::scenario16AChangedMixIsWarnedOf()
{
    AuditFixture audit;
    const auto cycle = [&](const RecordData &project, int a, int ofA, int b, int ofB) {
        audit.criterion(project, u"C1"_qs, u"90"_qs);
        audit.cases(project, letters({{u'Y', a}, {u'N', ofA - a}, {u'Y', b}, {u'N', ofB - b}}), {u"C1"_qs}, QStringList(ofA, u"Site A"_qs) + QStringList(ofB, u"Site B"_qs));
    };
    const RecordData before = audit.project();
    cycle(before, 90, 100, 10, 50);
    const RecordData now = audit.project(u"VTE risk assessment, again"_qs, {{u"parent_cycle"_qs, before.text(u"reference")}});
    cycle(now, 46, 50, 30, 100);
    AuditPart part(audit, now, u"results"_qs);
    auto *warnings = part.find<InlineMessage>(u"comparison_warnings"_qs);
    QVERIFY(warnings->isVisible());
    QVERIFY2(warnings->text().contains(u"Mix changed"), qPrintable(warnings->text()));
    auto *mix = part.find<WordTable>(u"comparison_mix"_qs);
    QVERIFY(mix->isVisible());
    QCOMPARE(mix->table().rows.at(0), (QStringList {u"C1"_qs, u"Site A"_qs, u"90/100 (90.0%)"_qs, u"46/50 (92.0%)"_qs, u"66.7%"_qs, u"33.3%"_qs}));
    QCOMPARE(mix->table().rows.at(1), (QStringList {u"C1"_qs, u"Site B"_qs, u"10/50 (20.0%)"_qs, u"30/100 (30.0%)"_qs, u"33.3%"_qs, u"66.7%"_qs}));
    const QString head = part.find<QLabel>(u"comparison_head"_qs)->text();
    QVERIFY2(!head.contains(u"Worse") && !head.contains(u"worse"), qPrintable(head)); // no bare "worse"
    QCOMPARE(cell(part, u"results_sites"_qs, 0, 2), u"46/50 (92.0%)"_qs);
    QCOMPARE(cell(part, u"results_sites"_qs, 1, 2), u"30/100 (30.0%)"_qs);
}

void tst_AuditResultsPart::scenario19TheRatingPrintsItsRule()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"A"_qs, u"100"_qs, {{u"critical"_qs, u"yes"_qs}});
    audit.criterion(project, u"B"_qs, u"95"_qs);
    audit.cases(project, QStringList(46, u"YY"_qs) + QStringList(4, u"YN"_qs), {u"A"_qs, u"B"_qs}); // 46/50 = 92.0, target 95: 1 of 2 met
    AuditPart part(audit, project, u"results"_qs);
    auto *head = part.find<QLabel>(u"rating_head"_qs);
    QVERIFY2(head->text().contains(u"Limited"), qPrintable(head->text()));
    part.find<QPushButton>(u"freeze_results"_qs)->setFocus();
    part.key(Qt::Key_Space);
    part.find<QPushButton>(u"rate_assurance"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(part.failures, QStringList());
    const RecordData rated = audit.session.stored(project);
    QCOMPARE(rated.text(u"assurance"), u"limited"_qs);
    QCOMPARE(part.find<QLabel>(u"rating_trace"_qs)->text(), rated.text(u"assurance_trace"));
    QVERIFY(!rated.text(u"assurance_trace").isEmpty());
    QVERIFY(audit.session->history().undo());
    QCOMPARE(audit.session.stored(project).text(u"assurance"), QString());
}

void tst_AuditResultsPart::scenario46TheAgreementStandsUnderResults()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.criterion(project, u"C2"_qs);
    QStringList rows;
    for (const QString &letter : letters({{u'Y', 12}, {u'N', 4}, {u'Y', 3}, {u'N', 1}}))
        rows << letter + u'Y';
    audit.cases(project, rows, {u"C1"_qs, u"C2"_qs});
    const QStringList again = letters({{u'Y', 12}, {u'N', 4}, {u'N', 3}, {u'Y', 1}}); // YY 12, NN 4, YN 3, NY 1
    AuditCaseService service(audit.session->reg(), audit.session->reference());
    for (int i = 0; i < 20; ++i) {
        AnswerSheet sheet;
        sheet.setAnswer(u"C1"_qs, *answerFromText(again.at(i)));
        QVERIFY(service.saveAnswers(*audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K%1"_qs.arg(i + 1, 4, 10, QChar(u'0'))), sheet, true));
    }
    AuditPart part(audit, project, u"results"_qs);
    auto *table = part.find<WordTable>(u"results_reliability"_qs);
    QVERIFY(table->isVisible());
    QCOMPARE(table->cell(0, 0), u"C1"_qs);
    QCOMPARE(table->cell(0, 1), u"20"_qs);
    QCOMPARE(table->cell(0, 2), u"80.0%"_qs);
    QVERIFY2(table->cell(0, 3).startsWith(u"0.53 ("), qPrintable(table->cell(0, 3)));
    QCOMPARE(table->cell(0, 4), u"0.60"_qs); // 2 x 0.8 - 1
    QVERIFY2(table->cell(0, 5).contains(u"warning: below 0.6"), qPrintable(table->cell(0, 5)));
    QVERIFY2(table->cell(1, 5).contains(u"no case"), qPrintable(table->cell(1, 5))); // C2 was not answered again
}

void tst_AuditResultsPart::withoutASecondLookAgreementIsNotKnown()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, letters({{u'Y', 6}}), {u"C1"_qs});
    AuditPart part(audit, project, u"results"_qs);
    QVERIFY(!part.find<WordTable>(u"results_reliability"_qs)->isVisible());
    QVERIFY(part.find<QLabel>(u"reliability_words"_qs)->text().contains(u"agreement is not known"));
}

namespace {

/// 28, 41 and 46 of 50 cases met in three frozen cycles; the last of them.
RecordData threeCycles(AuditFixture &audit)
{
    RecordData last = audit.lead;
    QString parent;
    int cycle = 0;
    for (const int met : {28, 41, 46}) {
        last = audit.project(u"Cycle of %1"_qs.arg(met), parent.isEmpty() ? Texts() : Texts {{u"parent_cycle"_qs, parent}});
        last = audit.session.set(last, {{u"cycle"_qs, QString::number(++cycle)}});
        parent = last.text(u"reference");
        audit.criterion(last, u"C1"_qs, u"90"_qs);
        audit.cases(last, letters({{u'Y', met}, {u'N', 50 - met}}), {u"C1"_qs});
        if (!AuditResultService(audit.session->reg()).freeze(audit.session.stored(last)))
            qFatal("the results cannot be frozen");
    }
    return last;
}

} // namespace

void tst_AuditResultsPart::threeCyclesAreDrawnAsARun()
{
    AuditFixture audit;
    const RecordData last = threeCycles(audit);
    AuditPart part(audit, last, u"results"_qs);
    auto *chart = part.find<ChartView>(u"cycle_chart"_qs);
    QVERIFY(chart->isVisible());
    const ChartSpec &spec = chart->spec();
    QCOMPARE(spec.kind, ChartSpec::Kind::Run);
    QCOMPARE(spec.points.size(), std::size_t(3));
    QCOMPARE(*spec.points.at(0).value, 56.0); // 28/50
    QCOMPARE(*spec.points.at(2).value, 92.0); // 46/50
    QCOMPARE(*spec.points.at(2).numerator, 46.0);
    QCOMPARE(spec.points.at(1).label, u"Cycle 2"_qs);
    QVERIFY(spec.target.has_value());
    QCOMPARE(spec.target->value, 90.0);
    QVERIFY2(spec.title.contains(u"1 of 3 cycles met the target; the latest 46/50 (92.0%)"), qPrintable(spec.title));
    QVERIFY(!part.find<QComboBox>(u"cycle_kind"_qs)->isVisible()); // limits want twelve
    chart->focusPlot();
    part.key(Qt::Key_T);
    QVERIFY(chart->showsTable());
}

void tst_AuditResultsPart::lettersOfFiguresAreAsLargeAsTheText()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    for (const QString &code : {u"C1"_qs, u"C2"_qs})
        audit.criterion(project, code);
    audit.cases(project, {u"YY"_qs, u"YN"_qs}, {u"C1"_qs, u"C2"_qs});
    AuditPart part(audit, project, u"results"_qs);
    auto *figure = part.find<FigureView>(u"results_figure"_qs);
    const double usual = figure->scale();
    QFont larger = part.part().font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    part.part().setFont(larger);
    // Twice as large, but for the whole pixels in which a small font is measured: 7 and 12 where no other font is installed.
    QTRY_VERIFY2(figure->scale() > usual * 1.6 && figure->scale() < usual * 2.4, qPrintable(QString::number(figure->scale() / usual)));
    // Laid out anew for the room, not cut off.
    QTRY_VERIFY(figure->figure().drawing.size.width() * figure->scale() <= figure->width() + 1);
    QTRY_VERIFY2(figure->figure().drawing.size.height() * figure->scale() <= figure->height() + 1, qPrintable(QString::number(figure->height())));
    QVERIFY(figure->accessibleDescription().contains(u"C2: 1/2 (50.0%)"));
}

void tst_AuditResultsPart::lettersOfChartsAreAsLargeAsTheText()
{
    AuditFixture audit;
    const RecordData last = threeCycles(audit);
    AuditPart part(audit, last, u"results"_qs);
    const auto *canvas = part.find<QChartView>(u"chartCanvas"_qs);
    const auto labels = [canvas] {
        double size = 0;
        for (const QAbstractAxis *axis : canvas->chart()->axes())
            size = std::max(size, axis->labelsFont().pointSizeF());
        return size;
    };
    const double usual = labels();
    const QSize least = canvas->minimumSize();
    QFont larger = part.part().font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    part.part().setFont(larger);
    QCOMPARE(labels(), usual * 2);
    QVERIFY(canvas->minimumWidth() > least.width() * 1.8 && canvas->minimumHeight() > least.height() * 1.8);
}

void tst_AuditResultsPart::twoCyclesAreNoRun()
{
    AuditFixture audit;
    RecordData last = audit.lead;
    QString parent;
    for (const int met : {28, 41}) {
        last = audit.project(u"Cycle of %1"_qs.arg(met), parent.isEmpty() ? Texts() : Texts {{u"parent_cycle"_qs, parent}});
        parent = last.text(u"reference");
        audit.criterion(last, u"C1"_qs, u"90"_qs);
        audit.cases(last, letters({{u'Y', met}, {u'N', 50 - met}}), {u"C1"_qs});
        QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(last)));
    }
    AuditPart part(audit, last, u"results"_qs);
    QVERIFY(!part.find<ChartView>(u"cycle_chart"_qs)->isVisible());
}

void tst_AuditResultsPart::aRatingIsChangedByKeyboardWithApproverAndReason()
{
    AuditFixture audit;
    const RecordData project = audit.project(u"Rated"_qs, {{u"sample_planned"_qs, u"50"_qs}});
    audit.criterion(project, u"C1"_qs, u"90"_qs);
    audit.cases(project, letters({{u'Y', 40}, {u'N', 10}}), {u"C1"_qs}); // 80 %, target 90: none of 1 met
    QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project)));
    QVERIFY(AssuranceService(audit.session->reg(), audit.session->reference()).rate(audit.session.stored(project)));
    AuditPart part(audit, project, u"results"_qs);
    part.press(u"change_rating"_qs);
    part.choose(u"new_rating"_qs, u"limited"_qs);
    part.key(Qt::Key_Tab);
    part.type(u"Clinical audit manager"_qs);
    part.key(Qt::Key_Return);
    part.find<QLineEdit>(u"rating_reason"_qs)->setFocus();
    part.key(Qt::Key_Return);
    auto *message = part.find<InlineMessage>(u"rating_message"_qs);
    QVERIFY(message->isVisible()); // no reason yet
    QVERIFY(message->text().contains(u"approver and a reason"));
    part.type(u"The notes of one ward were lost"_qs);
    part.key(Qt::Key_Return);
    const RecordData changed = audit.session.stored(project);
    QCOMPARE(changed.text(u"assurance"), u"limited"_qs);
    QCOMPARE(changed.text(u"computed_assurance"), u"none"_qs);
    QCOMPARE(changed.text(u"override_approver"), audit.central.id.toString());
    QVERIFY(part.find<QLabel>(u"rating_head"_qs)->text().contains(u"(computed:"));
    QVERIFY(part.find<QLabel>(u"rating_trace"_qs)->text().contains(u"The notes of one ward were lost"));
    QVERIFY(audit.session->history().undo());
    QCOMPARE(audit.session.stored(project).text(u"assurance"), u"none"_qs);
}

void tst_AuditResultsPart::aRatingIsNotRaisedByTwoSteps()
{
    AuditFixture audit;
    const RecordData project = audit.project(u"Rated"_qs, {{u"sample_planned"_qs, u"50"_qs}});
    audit.criterion(project, u"C1"_qs, u"90"_qs);
    audit.cases(project, letters({{u'Y', 40}, {u'N', 10}}), {u"C1"_qs});
    QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project)));
    QVERIFY(AssuranceService(audit.session->reg(), audit.session->reference()).rate(audit.session.stored(project)));
    AuditPart part(audit, project, u"results"_qs);
    part.press(u"change_rating"_qs);
    part.choose(u"new_rating"_qs, u"significant"_qs);
    part.press(u"apply_rating"_qs);
    QVERIFY(part.find<InlineMessage>(u"rating_message"_qs)->text().contains(u"one step up at most"));
    QCOMPARE(audit.session.stored(project).text(u"assurance"), u"none"_qs);
}

QTEST_MAIN(tst_AuditResultsPart)
#include "tst_auditresultspart.moc"
