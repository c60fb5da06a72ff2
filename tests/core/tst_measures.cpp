#include "base/numbers.h"
#include "measures/friendsandfamily.h"
#include "measures/smallnumbers.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

class tst_Measures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void friendsAndFamily_data();
    void friendsAndFamily();
    void servicesAreAddedUpBeforeDividing();
    void smallCountsAreHidden_data();
    void smallCountsAreHidden();
};

void tst_Measures::friendsAndFamily_data()
{
    QTest::addColumn<QList<qint64>>("answers"); // very good, good, neither, poor, very poor, don't know
    QTest::addColumn<QString>("positive");
    QTest::addColumn<QString>("negative");
    // experience.md section 5
    QTest::newRow("X1, A&E February 2026") << QList<qint64> {207, 95, 43, 51, 103, 3} << "60.2%" << "30.7%";
    QTest::newRow("X3, nobody answered") << QList<qint64> {0, 0, 0, 0, 0, 0} << "–" << "–";
    QTest::newRow("X3, don't know stays in the total") << QList<qint64> {6, 0, 0, 0, 0, 4} << "60.0%" << "0.0%";
    QTest::newRow("X4") << QList<qint64> {60, 25, 5, 4, 3, 3} << "85.0%" << "7.0%";
    QTest::newRow("X5, people not rows") << QList<qint64> {2, 1, 0, 0, 1, 1} << "60.0%" << "20.0%";
}

void tst_Measures::friendsAndFamily()
{
    QFETCH(const QList<qint64>, answers);
    const FriendsAndFamily counts {answers[0], answers[1], answers[2], answers[3], answers[4], answers[5], 7};
    QTEST(percentText(counts.positive(), counts.total()), "positive");
    QTEST(percentText(counts.negative(), counts.total()), "negative");
}

// experience.md section 5, X2: 2,482 of 3,381 is 73.41%, never the mean of percentages.
void tst_Measures::servicesAreAddedUpBeforeDividing()
{
    FriendsAndFamily all {207, 95, 43, 51, 103, 3, 0};
    for (const FriendsAndFamily &trust : {FriendsAndFamily {710, 311, 121, 80, 190, 15, 0}, FriendsAndFamily {212, 77, 26, 39, 52, 1, 0},
             FriendsAndFamily {282, 91, 63, 24, 29, 1, 0}, FriendsAndFamily {399, 98, 22, 22, 14, 0, 0}})
        all += trust;
    QCOMPARE(all.positive(), 2482);
    QCOMPARE(all.negative(), 604);
    QCOMPARE(all.total(), 3381);
    QCOMPARE(percentText(all.positive(), all.total(), 2), u"73.41%"_qs);
}

void tst_Measures::smallCountsAreHidden_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QString>("shown"); // * for a hidden count
    QTest::newRow("nothing small") << QList<qint64> {10, 20, 0} << "10 20 0";
    QTest::newRow("one small count takes the next smallest with it") << QList<qint64> {140, 72, 2, 0} << "140 * * 0";
    QTest::newRow("two small counts hide each other") << QList<qint64> {40, 3, 4} << "40 * *";
    QTest::newRow("a lone count") << QList<qint64> {3} << "*";
    QTest::newRow("none at all") << QList<qint64> {} << "";
}

void tst_Measures::smallCountsAreHidden()
{
    QFETCH(const QList<qint64>, counts);
    QStringList shown;
    for (const auto &count : publishable(counts))
        shown << (count ? QString::number(*count) : u"*"_qs);
    QTEST(shown.join(u' '), "shown");
}

QTEST_GUILESS_MAIN(tst_Measures)
#include "tst_measures.moc"
