#include "base/numbers.h"
#include "measures/agreement/cohenkappa.h"
#include "measures/agreement/manyraters.h"
#include "measures/experience/disclosure.h"
#include "measures/experience/fftdisclosure.h"
#include "measures/experience/prevalence.h"
#include "measures/experience/representation.h"
#include "measures/proportions/twoproportions.h"
#include "measures/smallnumbers.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace candour;

/// The numeric acceptance rows of the patient experience domain page, section 5, that statistics cover, each named after its number.
class tst_ExperienceMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void x01ResponseRate();
    void x11x12SecondaryRowsHideTheirPercentages();
    void twoSmallUnitsProtectEachOther();
    void aUnitWithNothingBesideItHidesItsParent();
    void x21ConcernsSettledInformally();
    void x22TwoCoders();
    void x23RareCode();
    void x24NotCalculable();
    void x25ThreeCoders();
    void x26PrevalenceIsOfCommentsNotOfLabels();
    void x29UnderHeardGroup();
    void x30NotRecordedShowsABanner();
    void x31WilsonInterval();
    void x32MeasuredFall();
    void smallGroupsAreMergedAndNamed();
    void impossibleGroupsAreErrors();
    void aLoneSmallCellIsPutOnARing();
    void hiddenOnesGetCompany();
    void noHiddenCellIsRecoverable_data();
    void noHiddenCellIsRecoverable();
    void theSelfCheckFindsWhatASubtractionFinds();
    void emptyAndUnevenTablesAreErrors();
};

namespace {

int tenths(double share)
{
    return int(std::floor(share * 1000 + 0.5));
}

int hundredths(double value)
{
    return qRound(value * 100);
}

int thousandths(double value)
{
    return qRound(value * 1000);
}

FftUnit unit(const QString &name, const FriendsAndFamily &answers)
{
    return {{}, name, answers};
}

QString tableText(const PublishableTable &table)
{
    QStringList rows;
    for (const auto &row : table.cells) {
        QStringList cells;
        for (const auto &cell : row)
            cells << (cell ? QString::number(*cell) : u"*"_qs);
        rows << cells.join(u' ');
    }
    return rows.join(u" | "_qs);
}

} // namespace

void tst_ExperienceMeasures::x01ResponseRate()
{
    const FriendsAndFamily answers {207, 95, 43, 51, 103, 3};
    QCOMPARE(percentText(answers.total(), 3387), u"14.8%"_qs);
    QVERIFY(!answers.isFew());
    QVERIFY((FriendsAndFamily {20, 9}).isFew());
}

void tst_ExperienceMeasures::x11x12SecondaryRowsHideTheirPercentages()
{
    const auto shown = publishableUnits({unit(u"A"_qs, {120, 20, 4, 3, 2, 1}), unit(u"B"_qs, {60, 12, 4, 2, 1, 1}), unit(u"C"_qs, {2, 0, 0, 0, 1, 0}), unit(u"D"_qs, {})});
    QVERIFY(shown.at(0).showsBreakdown && shown.at(0).showsPercentages);
    QCOMPARE(percentText(shown.at(0).answers.positive(), shown.at(0).answers.total()), u"93.3%"_qs);
    QVERIFY(!shown.at(1).showsBreakdown && !shown.at(1).showsPercentages); // 214 - 140 - 72 = 2 would reveal C
    QVERIFY(!shown.at(2).showsBreakdown && !shown.at(2).showsPercentages);
    QVERIFY(shown.at(3).showsPercentages); // nobody answered: "–", not hidden
    QVERIFY(!parentGivesAway(shown));
}

void tst_ExperienceMeasures::twoSmallUnitsProtectEachOther()
{
    const auto shown = publishableUnits({unit(u"A"_qs, {20}), unit(u"B"_qs, {3}), unit(u"C"_qs, {4})});
    QVERIFY(shown.at(0).showsBreakdown);
    QVERIFY(!shown.at(1).showsBreakdown);
    QVERIFY(!shown.at(2).showsBreakdown);
    // Equal counts go by name
    const auto tied = publishableUnits({unit(u"Z"_qs, {20}), unit(u"Y"_qs, {20}), unit(u"C"_qs, {4})});
    QVERIFY(tied.at(0).showsBreakdown);
    QVERIFY(!tied.at(1).showsBreakdown);
    // Where the parent is hidden, at least two children are
    const auto under = publishableUnits({unit(u"A"_qs, {20}), unit(u"B"_qs, {30}), unit(u"C"_qs, {40})}, true);
    QVERIFY(!under.at(0).showsBreakdown && !under.at(1).showsBreakdown && under.at(2).showsBreakdown);
}

void tst_ExperienceMeasures::aUnitWithNothingBesideItHidesItsParent()
{
    QVERIFY(parentGivesAway(publishableUnits({unit(u"A"_qs, {3}), unit(u"B"_qs, {})})));
}

void tst_ExperienceMeasures::x21ConcernsSettledInformally()
{
    const auto compared = compareProportions({385, 550}, {312, 520});
    QVERIFY(compared);
    QCOMPARE(tenths(compared->difference), 100);
    QCOMPARE(tenths(compared->newcombe.lower), 43);
    QCOMPARE(tenths(compared->newcombe.upper), 156);
}

void tst_ExperienceMeasures::x22TwoCoders()
{
    const auto agreement = codeAgreement({45, 10, 15, 130});
    QVERIFY(agreement);
    QCOMPARE(thousandths(agreement->kappa.observed), 875);
    QCOMPARE(thousandths(agreement->kappa.expected), 590);
    QCOMPARE(thousandths(agreement->kappa.kappa->value), 695);
    QCOMPARE(thousandths(*agreement->kappa.pabak), 750);
    QCOMPARE(thousandths(*agreement->positiveAgreement), 783);
    QCOMPARE(agreement->guide, u"good"_qs);
    QVERIFY(!agreement->needsReconciling);
}

void tst_ExperienceMeasures::x23RareCode()
{
    const auto agreement = codeAgreement({1, 3, 3, 193});
    QVERIFY(agreement);
    QCOMPARE(thousandths(agreement->kappa.observed), 970);
    QCOMPARE(thousandths(agreement->kappa.kappa->value), 235);
    QCOMPARE(thousandths(*agreement->kappa.pabak), 940);
    QVERIFY(agreement->rare);
    QCOMPARE(agreement->kappa.note, u"Rare code: read kappa with its prevalence."_qs);
}

void tst_ExperienceMeasures::x24NotCalculable()
{
    const auto agreement = codeAgreement({0, 0, 0, 200});
    QVERIFY(agreement);
    QVERIFY(!agreement->kappa.kappa);
    QVERIFY(agreement->kappa.note.startsWith(u"Not calculable"_qs));
    QVERIFY(!agreement->positiveAgreement);
    QVERIFY(!codeAgreement({0, 0, 0, 0})); // no unit that both finished
    QVERIFY(!codeAgreement({-1, 0, 0, 5}));
}

void tst_ExperienceMeasures::x25ThreeCoders()
{
    QList<QList<std::optional<double>>> raters(3);
    for (const char *comment : {"111", "110", "000", "00-", "111", "010", "000", "1-1", "000", "--1"}) {
        for (int rater = 0; rater < 3; ++rater)
            raters[rater].append(comment[rater] == '-' ? std::nullopt : std::optional<double>(comment[rater] - '0'));
    }
    const auto alpha = krippendorffAlpha(raters);
    QVERIFY(alpha);
    QCOMPARE(thousandths(*alpha->nominal), 688);
    QCOMPARE(alpha->pairableValues, 25);
    QVERIFY(!krippendorffAlpha({})->nominal);
    QVERIFY(!krippendorffAlpha({{1.0, 1.0}, {1.0, 1.0}})->nominal); // one category only: said in words
    QVERIFY(!krippendorffAlpha({{1.0, 1.0}, {1.0, 1.0}})->note.isEmpty());
    QVERIFY(!krippendorffAlpha({{1.0}, {}}));
    QVERIFY(!krippendorffAlpha({{-1.0, 1.0}, {1.0, -1.0}})->ratio); // no ratio scale below 0
}

void tst_ExperienceMeasures::x26PrevalenceIsOfCommentsNotOfLabels()
{
    const auto found = themePrevalence({{u"Food"_qs, 3}, {u"Staff"_qs, 6}, {u"Timeliness"_qs, 5}, {u"Parking"_qs, 3}}, 10);
    QVERIFY(found);
    QStringList shown;
    for (const auto &theme : found->themes)
        shown << theme.code + u' ' + theme.percent;
    QCOMPARE(shown, QStringList({u"Staff 60.0%"_qs, u"Timeliness 50.0%"_qs, u"Food 30.0%"_qs, u"Parking 30.0%"_qs}));
    QCOMPARE(found->labels, 17);
    QVERIFY(!themePrevalence({{u"Staff"_qs, 6}}, 5));
    QCOMPARE(themePrevalence({{u"Staff"_qs, 0}}, 0)->themes.first().percent, u"–"_qs);
}

void tst_ExperienceMeasures::x29UnderHeardGroup()
{
    const auto found = representation({{u"Q1"_qs, 52, 0.28}, {u"Q2"_qs, 68, 0.20}, {u"Q3"_qs, 84, 0.18}, {u"Q4"_qs, 92, 0.17}, {u"Q5"_qs, 104, 0.17}}, 0);
    QVERIFY(found);
    QCOMPARE(hundredths(found->fit.chiSquared), 6347);
    QCOMPARE(found->fit.degreesOfFreedom, 4);
    QVERIFY(found->fit.p < 0.001);
    const QList<int> residuals {-668, -150, 156, 319, 479};
    const QList<int> expected {112, 80, 72, 68, 68};
    for (qsizetype i = 0; i < 5; ++i) {
        QCOMPARE(hundredths(found->fit.groups.at(i).adjustedResidual), residuals.at(i));
        QCOMPARE(qRound(found->fit.groups.at(i).expected), expected.at(i));
    }
    QCOMPARE(hundredths(found->fit.groups.first().representationRatio), 46);
    QVERIFY(found->underHeard.contains(u"Q1"_qs));
    QVERIFY(!found->showsNotRecordedBanner);
}

void tst_ExperienceMeasures::x30NotRecordedShowsABanner()
{
    const auto found = representation({{u"1"_qs, 238, 0.78}, {u"2"_qs, 21, 0.10}, {u"3"_qs, 9, 0.07}, {u"4"_qs, 6, 0.03}, {u"5"_qs, 6, 0.02}}, 120);
    QVERIFY(found);
    QCOMPARE(hundredths(found->fit.chiSquared), 996);
    QCOMPARE(thousandths(found->fit.p), 41);
    const QList<int> residuals {283, -139, -248, -84, 17};
    for (qsizetype i = 0; i < 5; ++i)
        QCOMPARE(hundredths(found->fit.groups.at(i).adjustedResidual), residuals.at(i));
    QCOMPARE(hundredths(found->fit.groups.at(2).representationRatio), 46);
    QVERIFY(found->underHeard.contains(u"3"_qs));
    QCOMPARE(thousandths(found->notRecordedShare), 300);
    QVERIFY(found->showsNotRecordedBanner);
}

void tst_ExperienceMeasures::x31WilsonInterval()
{
    const Interval interval = wilson({47, 50});
    QCOMPARE(tenths(interval.lower), 838);
    QCOMPARE(tenths(interval.upper), 979);
}

void tst_ExperienceMeasures::x32MeasuredFall()
{
    const auto compared = compareProportions({25, 190}, {42, 180});
    QVERIFY(compared);
    QCOMPARE(tenths(compared->difference), -102);
    QCOMPARE(tenths(compared->newcombe.lower), -180);
    QCOMPARE(tenths(compared->newcombe.upper), -23);
    QCOMPARE(hundredths(*compared->chiSquared), 645);
    QCOMPARE(thousandths(*compared->reportedP()), 11);
}

// 100 people: 60, 33, 4 and 3 expected; the two small groups become one of 7.
void tst_ExperienceMeasures::smallGroupsAreMergedAndNamed()
{
    const auto merged = mergedSmallGroups({{u"A"_qs, 58, 0.60}, {u"B"_qs, 35, 0.33}, {u"C"_qs, 2, 0.04}, {u"D"_qs, 5, 0.03}});
    QCOMPARE(merged.size(), 3);
    QCOMPARE(merged.last().members, QStringList({u"C"_qs, u"D"_qs}));
    QCOMPARE(merged.last().observed, 7.0);
    // A single group of 3 takes the next smallest with it
    const auto pair = mergedSmallGroups({{u"A"_qs, 60, 0.60}, {u"B"_qs, 37, 0.37}, {u"C"_qs, 3, 0.03}});
    QCOMPARE(pair.size(), 2);
    QCOMPARE(pair.last().members, QStringList({u"C"_qs, u"B"_qs}));
    const auto none = mergedSmallGroups({{u"A"_qs, 60, 0.5}, {u"B"_qs, 40, 0.5}});
    QVERIFY(none.last().members.isEmpty());
}

void tst_ExperienceMeasures::impossibleGroupsAreErrors()
{
    QVERIFY(!goodnessOfFit({}));
    QVERIFY(!goodnessOfFit({{u"A"_qs, 5, 1.0}}));
    QVERIFY(!goodnessOfFit({{u"A"_qs, 0, 0.5}, {u"B"_qs, 0, 0.5}}));
    QVERIFY(!goodnessOfFit({{u"A"_qs, 5, 0.5}, {u"B"_qs, 5, 0.4}}));
    QVERIFY(!goodnessOfFit({{u"A"_qs, 5, 1.0}, {u"B"_qs, 5, 0.0}}));
    QVERIFY(!goodnessOfFit({{u"A"_qs, std::nan(""), 0.5}, {u"B"_qs, 5, 0.5}}));
}

// By hand: 2 in the first row needs a partner in its row and in its column, and the ring's fourth corner. Of the rings with another
// row and column, 10 + 8 + 9 (through row 2, column 2) hides the fewest people.
void tst_ExperienceMeasures::aLoneSmallCellIsPutOnARing()
{
    const auto table = publishableTable({{2, 10, 30}, {8, 9, 40}, {50, 60, 70}});
    QVERIFY(table);
    QCOMPARE(tableText(*table), u"* * 30 42 | * * 40 57 | 50 60 70 180 | 60 79 140 279"_qs);
    QCOMPARE(table->hiddenAsSmall, 1);
    QCOMPARE(table->hiddenToProtect, 3);
    const auto nothing = publishableTable({{10, 0}, {20, 30}});
    QCOMPARE(tableText(*nothing), u"10 0 10 | 20 30 50 | 30 30 60"_qs); // zero is not small
}

// Two hidden counts of 1 whose sum of 2 is shown can only be 1 and 1, so a third joins them.
void tst_ExperienceMeasures::hiddenOnesGetCompany()
{
    const auto shown = publishable({1, 1, 20, 30});
    QVERIFY(!shown.at(0) && !shown.at(1) && !shown.at(2) && shown.at(3));
    const auto table = publishableTable({{1, 1, 20}, {1, 1, 30}, {40, 50, 60}});
    QVERIFY(table);
    QVERIFY(recoverableCells(table->cells).isEmpty());
    for (qsizetype row = 0; row < 2; ++row)
        QVERIFY(!table->cells.at(row).at(2) || !table->cells.at(row).at(3));
}

void tst_ExperienceMeasures::noHiddenCellIsRecoverable_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("table %u", seed) << seed << int(2 + seed % 7) << int(2 + seed % 5);
}

// Elimination over the hidden cells, written here independently of the network: a cell is determined exactly when a combination of
// the row and column sums leaves it alone.
static int determinedCells(const QList<QList<std::optional<qint64>>> &cells)
{
    QList<std::pair<qsizetype, qsizetype>> hidden;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        for (qsizetype j = 0; j < cells.at(i).size(); ++j) {
            if (!cells.at(i).at(j))
                hidden.append({i, j});
        }
    }
    const qsizetype lines = cells.size() + cells.first().size();
    QList<QList<double>> equations(lines, QList<double>(hidden.size(), 0));
    for (qsizetype k = 0; k < hidden.size(); ++k) {
        const auto [row, column] = hidden.at(k);
        equations[row][k] = column == cells.first().size() - 1 ? -1 : 1; // parts minus their total
        equations[cells.size() + column][k] = row == cells.size() - 1 ? -1 : 1;
    }
    qsizetype rank = 0;
    for (qsizetype k = 0; k < hidden.size() && rank < lines; ++k) {
        qsizetype pivot = rank;
        while (pivot < lines && std::abs(equations.at(pivot).at(k)) < 1e-9)
            ++pivot;
        if (pivot == lines)
            continue;
        equations.swapItemsAt(rank, pivot);
        const double by = equations.at(rank).at(k);
        for (double &value : equations[rank])
            value /= by;
        for (qsizetype line = 0; line < lines; ++line) {
            const double factor = equations.at(line).at(k);
            for (qsizetype m = 0; line != rank && m < hidden.size(); ++m)
                equations[line][m] -= factor * equations.at(rank).at(m);
        }
        ++rank;
    }
    return int(std::count_if(equations.begin(), equations.end(), [](const QList<double> &equation) {
        return std::count_if(equation.begin(), equation.end(), [](double value) { return std::abs(value) > 1e-9; }) == 1;
    }));
}

void tst_ExperienceMeasures::noHiddenCellIsRecoverable()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    QRandomGenerator random(seed);
    QList<QList<qint64>> counts;
    for (int i = 0; i < rows; ++i) {
        QList<qint64> row;
        for (int j = 0; j < columns; ++j)
            row.append(random.bounded(4) == 0 ? random.bounded(6) : 5 + random.bounded(60));
        counts.append(row);
    }
    const auto table = publishableTable(counts);
    QVERIFY(table);
    QCOMPARE(determinedCells(table->cells), 0);
    QVERIFY(recoverableCells(table->cells).isEmpty());
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j)
            QVERIFY(counts.at(i).at(j) == 0 || counts.at(i).at(j) > 4 || !table->cells.at(i).at(j));
    }
}

void tst_ExperienceMeasures::theSelfCheckFindsWhatASubtractionFinds()
{
    using Cells = QList<QList<std::optional<qint64>>>;
    const Cells naive {{std::nullopt, 10, 12}, {20, 30, 50}, {22, 40, 62}};
    const auto found = recoverableCells(naive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().row, 0);
    QCOMPARE(determinedCells(naive), 1);
    // Only the row was protected: the column still gives both away
    const Cells half {{std::nullopt, std::nullopt, 12}, {20, 30, 50}, {22, 40, 62}};
    QCOMPARE(recoverableCells(half).size(), 2);
    QCOMPARE(determinedCells(half), 2);
}

void tst_ExperienceMeasures::emptyAndUnevenTablesAreErrors()
{
    QVERIFY(!publishableTable({}));
    QVERIFY(!publishableTable({{}}));
    QVERIFY(!publishableTable({{1, 2}, {3}}));
    QVERIFY(!publishableTable({{-1}}));
    QVERIFY(publishableTable({{0}}));
    const auto alone = publishableTable({{3}}); // nothing beside it: the totals are small and hidden too
    QVERIFY(alone);
    QCOMPARE(tableText(*alone), u"* * | * *"_qs);
}

QTEST_GUILESS_MAIN(tst_ExperienceMeasures)
#include "tst_experiencemeasures.moc"
