#include "base/numbers.h"
#include "measures/agreement/cohenkappa.h"
#include "measures/audit/assurance.h"
#include "measures/audit/compliance.h"
#include "measures/audit/cyclecomparison.h"
#include "measures/audit/elapsedtime.h"
#include "measures/audit/riskmatrix.h"
#include "measures/proportions/holm.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

/// The numeric acceptance rows of the clinical audit domain page, section 5, about a project and its cycles, each named after its
/// number. Those about samples: tst_auditsampling.cpp; about national audits, deaths and outcomes:
/// tst_nationalmeasures.cpp.
class tst_AuditMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void row06BasicCompliance();
    void row07ExceptionConvention();
    void row08BlanksGiveBounds();
    void row09Matrix();
    void row10ZeroDenominator();
    void row11Extremes();
    void row13ReauditImprovedButTargetNotMet();
    void row14NoClearChange();
    void row16WorseOnlyAfterPooling();
    void row17NotComparable();
    void row18Holm();
    void row19Assurance_data();
    void row19Assurance();
    void row20Risk();
    void row45ElapsedTimeOverTheClockChange();
    void row46Reliability();
    void theTestAgainstTheTargetComesBeforeRounding();
    void lowerIsBetterTurnsTheTestRound();
    void aBlankIsNeitherYesNorNoInAllOrNone();
    void impossibleInputsAreErrors();
};

namespace {

QList<Answer> answers(int yes, int no, int notApplicable, int exceptions, int blanks)
{
    QList<Answer> list;
    list.append(QList<Answer>(yes, Answer::Yes));
    list.append(QList<Answer>(no, Answer::No));
    list.append(QList<Answer>(notApplicable, Answer::NotApplicable));
    list.append(QList<Answer>(exceptions, Answer::Exception));
    list.append(QList<Answer>(blanks, Answer::Blank));
    return list;
}

Target percent(double value)
{
    return *targetOfPercent(value);
}

// "69.9-93.6", as the domain page prints intervals
QString intervalText(const Interval &interval)
{
    return u"%1-%2"_qs.arg(interval.lower * 100, 0, 'f', 1).arg(interval.upper * 100, 0, 'f', 1);
}

ReferenceSet shipped(const QString &name)
{
    const auto sets = shippedReferenceSets();
    if (sets) {
        for (const ReferenceSet &set : *sets) {
            if (set.name == name)
                return set;
        }
    }
    return {};
}

RatedCriterion criterion(const QString &name, double target, qint64 met, qint64 applicable, bool critical = false)
{
    RatedCriterion rated {name, {}, percent(target), critical};
    rated.result.met = met;
    rated.result.applicable = applicable;
    return rated;
}

} // namespace

void tst_AuditMeasures::row06BasicCompliance()
{
    const Compliance result = compliance(answers(29, 5, 4, 2, 0), ExceptionConvention::Exclude);
    QCOMPARE(result.text(), u"29/34 (85.3%), NA 4, EX 2, blank 0"_qs);
    QCOMPARE(intervalText(*result.interval()), u"69.9-93.6"_qs);
    QCOMPARE(result.cases, 40);
    QVERIFY(!result.isProvisional());
}

void tst_AuditMeasures::row07ExceptionConvention()
{
    const Compliance asMet = compliance(answers(29, 5, 4, 2, 0), ExceptionConvention::CountsAsMet);
    QCOMPARE(percentText(asMet.met, asMet.applicable), u"86.1%"_qs);
    const Compliance oneRejected = compliance(answers(29, 6, 4, 1, 0), ExceptionConvention::Exclude);
    QCOMPARE(percentText(oneRejected.met, oneRejected.applicable), u"82.9%"_qs);
}

void tst_AuditMeasures::row08BlanksGiveBounds()
{
    const Compliance result = compliance(answers(29, 5, 0, 0, 3), ExceptionConvention::Exclude);
    QVERIFY(result.isProvisional());
    QCOMPARE(percentText(result.met, result.applicable), u"85.3%"_qs);
    QCOMPARE(qRound(*result.lowerBound() * 1000), 784);
    QCOMPARE(qRound(*result.upperBound() * 1000), 865);
}

void tst_AuditMeasures::row09Matrix()
{
    QList<QList<Answer>> matrix;
    for (const char *row : {"YYYY", "YNY-", "YY--", "NYYY", "YYEY", "Y-YN", "YYYY", "EYN-", "YYYY", "----"}) {
        QList<Answer> line;
        for (const char letter : QByteArray(row))
            line.append(letter == 'Y' ? Answer::Yes : letter == 'N' ? Answer::No : letter == 'E' ? Answer::Exception : Answer::NotApplicable);
        matrix.append(line);
    }
    const QStringList expected {u"7/8 52.9-97.8"_qs, u"7/8 52.9-97.8"_qs, u"6/7 48.7-97.4"_qs, u"5/6 43.6-97.0"_qs};
    QList<Compliance> results;
    for (qsizetype j = 0; j < 4; ++j) {
        QList<Answer> column;
        for (const QList<Answer> &row : matrix)
            column.append(row.at(j));
        results.append(compliance(column, ExceptionConvention::Exclude));
        QCOMPARE(u"%1/%2 "_qs.arg(results.last().met).arg(results.last().applicable) + intervalText(*results.last().interval()), expected.at(j));
    }
    QCOMPARE(pooled(results).met, 25);
    QCOMPARE(pooled(results).applicable, 29);
    QCOMPARE(qRound(*meanOfPercentages(results) * 1000), 860);
    const Compliance whole = allOrNone(matrix, ExceptionConvention::Exclude);
    QCOMPARE(whole.met, 5);
    QCOMPARE(whole.applicable, 9); // case 10 has no applicable criterion
    QCOMPARE(intervalText(*whole.interval()), u"26.7-81.1"_qs);
}

void tst_AuditMeasures::row10ZeroDenominator()
{
    const Compliance result = compliance(answers(0, 0, 12, 0, 0), ExceptionConvention::Exclude);
    QCOMPARE(result.text(), u"no applicable cases, NA 12, EX 0, blank 0"_qs);
    QVERIFY(!result.interval());
    QVERIFY(!result.lowerBound());
    QVERIFY(!certainty(result, percent(90)));
    const Compliance other = compliance(answers(3, 1, 0, 0, 0), ExceptionConvention::Exclude);
    QCOMPARE(*meanOfPercentages({result, other}), 0.75);
    QVERIFY(!meanOfPercentages({result}));
    const AssuranceRating rating = rateAssurance({{{u"A"_qs, result, percent(90), false}, criterion(u"B"_qs, 70, 30, 40)}, 0, 0, false}, *assuranceRules(shipped(u"assurance_rule"_qs), {}));
    QCOMPARE(rating.rated, 1); // absent from the count of criteria met
}

void tst_AuditMeasures::row11Extremes()
{
    QCOMPARE(intervalText(wilson({0, 12})), u"0.0-24.2"_qs);
    QCOMPARE(intervalText(wilson({12, 12})), u"75.8-100.0"_qs);
}

void tst_AuditMeasures::row13ReauditImprovedButTargetNotMet()
{
    const auto compared = compareCycles({28, 50, 41, 50, percent(90)});
    QVERIFY(compared);
    QCOMPARE(compared->verdict(), u"improved, target not met"_qs);
    QVERIFY(!compared->closesWithImprovement());
    QCOMPARE(qRound(*compared->test->z * 1000), 2811);
    QCOMPARE(qRound(*compared->test->reportedP() * 10000), 49);
    QCOMPARE(intervalText(compared->test->newcombe), u"7.9-42.0"_qs);
}

void tst_AuditMeasures::row14NoClearChange()
{
    const auto compared = compareCycles({150, 200, 165, 200, percent(80)});
    QVERIFY(compared);
    QCOMPARE(compared->verdict(), u"no clear change, target met"_qs);
    QCOMPARE(qRound(*compared->test->z * 1000), 1833);
    QCOMPARE(qRound(*compared->test->reportedP() * 1000), 67);
    QCOMPARE(intervalText(compared->test->newcombe), u"-0.5-15.4"_qs);
}

void tst_AuditMeasures::row16WorseOnlyAfterPooling()
{
    CycleQuestion question {100, 150, 76, 150, percent(90)};
    question.sites = {{u"A"_qs, 90, 100, 46, 50}, {u"B"_qs, 10, 50, 30, 100}};
    const auto compared = compareCycles(question);
    QVERIFY(compared);
    QCOMPARE(qRound(*compared->test->z * 1000), -2814);
    QCOMPARE(qRound(*compared->test->reportedP() * 10000), 49);
    QVERIFY(compared->mixChanged);
    QVERIFY(!compared->warnings.isEmpty());
    QVERIFY(!compared->verdict().contains(u"worse"_qs)); // no bare "worse"
    question.sites.clear();
    QCOMPARE(compareCycles(question)->verdict(), u"worse, target not met"_qs);
    question.sites = {{u"A"_qs, 90, 100, 46, 50}};
    QVERIFY(!compareCycles(question)); // sites that do not add up
}

void tst_AuditMeasures::row17NotComparable()
{
    CycleQuestion question {28, 50, 41, 50, percent(90)};
    question.differences = {u"Statement: “within 4 h” became “within 6 h”"_qs};
    const auto compared = compareCycles(question);
    QVERIFY(compared);
    QVERIFY(!compared->comparable);
    QVERIFY(!compared->test);
    QVERIFY(!compared->change);
    QCOMPARE(compared->differences, question.differences);
    QCOMPARE(compared->verdict(), u"not comparable"_qs);
}

void tst_AuditMeasures::row18Holm()
{
    const auto adjusted = holmAdjusted({0.004941, 0.021, 0.030});
    QVERIFY(adjusted);
    QCOMPARE(qRound(adjusted->at(0) * 10000), 148);
    QCOMPARE(adjusted->at(1), 0.042);
    QCOMPARE(adjusted->at(2), 0.042);
    QVERIFY(!holmAdjusted({1.2}));
    QCOMPARE(holmAdjusted({})->size(), 0);
}

void tst_AuditMeasures::row19Assurance_data()
{
    QTest::addColumn<AssuranceQuestion>("question");
    QTest::addColumn<QString>("expected");
    const auto five = [](qint64 a, qint64 b) {
        return QList<RatedCriterion> {criterion(u"A"_qs, 100, a, 50, true), criterion(u"B"_qs, 95, b, 50), criterion(u"C"_qs, 90, 45, 50),
            criterion(u"D"_qs, 90, 47, 50), criterion(u"E"_qs, 80, 30, 40)};
    };
    const QList<RatedCriterion> all {criterion(u"A"_qs, 100, 50, 50, true), criterion(u"B"_qs, 95, 48, 50)};
    QList<RatedCriterion> provisional = all;
    provisional[1].result.blanks = 1;
    const QList<RatedCriterion> few {criterion(u"A"_qs, 90, 9, 9)};
    const QList<RatedCriterion> farBelow {criterion(u"A"_qs, 90, 45, 50), criterion(u"B"_qs, 90, 45, 50), criterion(u"C"_qs, 90, 45, 50), criterion(u"D"_qs, 90, 39, 50)};
    QTest::newRow("3 of 5 met") << AssuranceQuestion {five(50, 46), 50, 50} << "limited";
    QTest::newRow("4 of 5 met, but E is 5 below") << AssuranceQuestion {five(50, 48), 50, 50} << "significant";
    QTest::newRow("critical 4 below") << AssuranceQuestion {five(48, 48), 50, 50} << "limited";
    QTest::newRow("critical 12 below") << AssuranceQuestion {five(44, 48), 50, 50} << "none";
    QTest::newRow("all met") << AssuranceQuestion {all, 80, 80} << "full";
    QTest::newRow("52 of 80 planned caps") << AssuranceQuestion {all, 52, 80} << "significant";
    QTest::newRow("35 of 80 planned: no rating") << AssuranceQuestion {all, 35, 80} << "unable";
    QTest::newRow("exactly half of the plan is rated") << AssuranceQuestion {all, 40, 80} << "significant";
    QTest::newRow("exactly 90 % of the plan is no cap") << AssuranceQuestion {all, 72, 80} << "full";
    QTest::newRow("blanks cap") << AssuranceQuestion {provisional, 80, 80} << "significant";
    QTest::newRow("fewer than 10 everywhere") << AssuranceQuestion {few, 9, 9} << "unable";
    QTest::newRow("fewer than 10, but everybody") << AssuranceQuestion {few, 9, 9, true} << "full";
    QTest::newRow("any more than 10 below") << AssuranceQuestion {farBelow, 50, 50} << "limited";
    QTest::newRow("nothing to rate") << AssuranceQuestion {} << "unable";
}

void tst_AuditMeasures::row19Assurance()
{
    QFETCH(const AssuranceQuestion, question);
    const auto rules = assuranceRules(shipped(u"assurance_rule"_qs), QDate(2026, 11, 23));
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    const AssuranceRating rating = rateAssurance(question, *rules);
    QTEST(rating.code, "expected");
    QVERIFY(!rating.trace.isEmpty()); // the sentence that explains the rule
    QVERIFY(!assuranceRules(shipped(u"risk_band"_qs), {})); // a list without the thresholds is refused
}

void tst_AuditMeasures::row20Risk()
{
    const auto matrix = RiskMatrix::fromReference(shipped(u"risk_band"_qs), QDate(2026, 11, 23));
    QVERIFY(matrix);
    const auto band = [&](int consequence, int likelihood) { return matrix->score(consequence, likelihood)->band.label; };
    QCOMPARE(matrix->score(4, 3)->score(), 12);
    QCOMPARE(band(4, 3), u"High"_qs);
    QCOMPARE(band(4, 2), u"High"_qs);
    QCOMPARE(band(5, 3), u"Extreme"_qs);
    QCOMPARE(band(3, 1), u"Low"_qs);
    QCOMPARE(band(2, 2), u"Moderate"_qs);
    QCOMPARE(matrix->cells(u"low"_qs), 5);
    QCOMPARE(matrix->cells(u"moderate"_qs), 7);
    QCOMPARE(matrix->cells(u"high"_qs), 7);
    QCOMPARE(matrix->cells(u"extreme"_qs), 6);
    QCOMPARE(RiskMatrix::possibleScores(), QList<int>({1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25}));
    for (const int impossible : {7, 11, 13, 14, 0, 26})
        QVERIFY(!matrix->band(impossible));
    QVERIFY(!matrix->score(6, 1));
    QVERIFY(!RiskMatrix::fromReference(shipped(u"likelihood"_qs), {})); // no bands at all
}

void tst_AuditMeasures::row45ElapsedTimeOverTheClockChange()
{
    const QDate change(2026, 10, 25);
    const LocalTime arrival {change, QTime(1, 30), LocalClock::SummerTime};
    const LocalTime antibiotic {change, QTime(1, 40), LocalClock::WinterTime};
    QCOMPARE(elapsed(arrival, antibiotic)->count(), 70); // the wall clock suggests 10
    QVERIFY(isRepeatedHour({change, QTime(1, 30)}));
    QVERIFY(!elapsed({change, QTime(1, 30)}, antibiotic)); // ask
    QVERIFY(!isRepeatedHour({change, QTime(2, 0)}));
    QVERIFY(!elapsed(antibiotic, arrival)); // negative: a data error
    QVERIFY(!instantOf({QDate(2026, 3, 29), QTime(1, 30)})); // skipped in spring
    QVERIFY(!instantOf({QDate(2026, 7, 1), QTime(12, 0), LocalClock::WinterTime}));
    QCOMPARE(elapsed({QDate(2026, 3, 29), QTime(0, 30)}, {QDate(2026, 3, 29), QTime(2, 30)})->count(), 60);
}

void tst_AuditMeasures::row46Reliability()
{
    const auto agreement = codeAgreement({12, 3, 1, 4});
    QVERIFY(agreement);
    QCOMPARE(agreement->kappa.observed, 0.8);
    QCOMPARE(qRound(agreement->kappa.kappa->value * 100), 53);
    QVERIFY(agreement->needsReconciling);
}

// Audit domain page 1.6: compare before rounding; two decimals where the shown value equals the missed target.
void tst_AuditMeasures::theTestAgainstTheTargetComesBeforeRounding()
{
    QVERIFY(!percent(95).isMetBy(9497, 10000));
    QCOMPARE(percentBesideTarget(9497, 10000, percent(95)), u"94.97%"_qs);
    QVERIFY(percent(95).isMetBy(19, 20));
    QCOMPARE(percentBesideTarget(19, 20, percent(95)), u"95.0%"_qs);
    QCOMPARE(percentBesideTarget(199, 200, percent(100)), u"99.5%"_qs);
    QCOMPARE(percentBesideTarget(0, 0, percent(95)), u"–"_qs);
    QVERIFY(!targetOfPercent(101));
    QVERIFY(!targetOfPercent(95.005));
    QVERIFY(targetOfPercent(97.5));
}

void tst_AuditMeasures::lowerIsBetterTurnsTheTestRound()
{
    const Target atMost5 = *targetOfPercent(5, true);
    QVERIFY(atMost5.isMetBy(5, 100));
    QVERIFY(!atMost5.isMetBy(6, 100));
    QVERIFY(atMost5.isMissedByMoreThan(10, 16, 100));
    QVERIFY(!atMost5.isMissedByMoreThan(10, 15, 100));
    QCOMPARE(compareCycles({30, 100, 4, 100, atMost5})->verdict(), u"improved, target met"_qs);
    Compliance many;
    many.met = 90;
    many.applicable = 100;
    QCOMPARE(certaintyText(*certainty(many, atMost5), atMost5), u"reliably above target"_qs);
    QCOMPARE(certaintyText(*certainty(many, percent(95)), percent(95)), u"reliably below target"_qs); // Wilson 82.6 to 94.5
    QCOMPARE(certaintyText(*certainty(many, percent(90)), percent(90)), u"cannot tell, n too small"_qs);
}

void tst_AuditMeasures::aBlankIsNeitherYesNorNoInAllOrNone()
{
    const auto Y = Answer::Yes;
    const Compliance whole = allOrNone({{Y, Y}, {Y, Answer::Blank}, {Answer::No, Answer::Blank}}, ExceptionConvention::Exclude);
    QCOMPARE(whole.met, 1);
    QCOMPARE(whole.applicable, 2); // the No decides the third case whatever its blank turns out to be
    QCOMPARE(whole.blanks, 1);
}

void tst_AuditMeasures::impossibleInputsAreErrors()
{
    QVERIFY(!compareCycles({0, 0, 1, 2, percent(90)}));
    QVERIFY(!compareCycles({3, 2, 1, 2, percent(90)}));
}

QTEST_GUILESS_MAIN(tst_AuditMeasures)
#include "tst_auditmeasures.moc"
