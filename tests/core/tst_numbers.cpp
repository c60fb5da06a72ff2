#include "base/numbers.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace candour;

class tst_Numbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writesPercentages_data();
    void writesPercentages();
    void writesMoreOrFewerDecimals_data();
    void writesMoreOrFewerDecimals();
    void writesRatios();
    void saysNothingAboutNothing();
    void roundsHalvesUp_data();
    void roundsHalvesUp();
    void separatesThousands_data();
    void separatesThousands();
};

// Sources: the acceptance scenarios of audit.md and experience.md, by row.
void tst_Numbers::writesPercentages_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, qint64 numerator, qint64 denominator, const char *expected) {
        QTest::newRow(name) << numerator << denominator << QString::fromLatin1(expected);
    };
    row("audit 6: compliance", 29, 34, "85.3%");
    row("audit 7: counts as met", 31, 36, "86.1%");
    row("audit 7: one exception rejected", 29, 35, "82.9%");
    row("audit 8: lower bound", 29, 37, "78.4%");
    row("audit 8: upper bound", 32, 37, "86.5%");
    row("audit 9: pooled", 25, 29, "86.2%");
    row("audit 9: all or none", 5, 9, "55.6%");
    row("audit 11: none", 0, 12, "0.0%");
    row("audit 11: all", 12, 12, "100.0%");
    row("audit 16: pooled after", 76, 150, "50.7%");
    row("audit 25: participation", 56, 58, "96.6%");
    row("audit 27: ascertainment", 412, 430, "95.8%");
    row("audit 27: above 100, uncapped", 1034, 1002, "103.2%");
    row("audit 32: reviewed", 134, 1700, "7.9%");
    row("audit 32: due to problems", 4, 1700, "0.2%");
    row("audit 35: participation", 357, 420, "85.0%");
    row("audit 35: above 100, uncapped", 438, 420, "104.3%");
    row("audit 37: of baseline", 31, 120, "25.8%");
    row("X1: positive", 302, 502, "60.2%");
    row("X1: negative", 154, 502, "30.7%");
    row("X1: response rate", 502, 3387, "14.8%");
    row("X11: ward A positive", 140, 150, "93.3%");
    row("X11: site negative", 9, 233, "3.9%");
    row("X20: upheld or partly", 25, 38, "65.8%");
    row("a half goes up: 6.25", 1, 16, "6.3%");
    row("a half goes up: 0.05", 1, 2000, "0.1%");
    row("just below a half", 4999, 10000000, "0.0%");
    row("rounds into the next ten: 99.95", 1999, 2000, "100.0%");
    row("a loss", -1, 16, "-6.3%");
    row("a loss too small to show", -1, 10000, "0.0%");
}

void tst_Numbers::writesPercentages()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QString, expected);

    QCOMPARE(percentText(numerator, denominator), expected);
}

void tst_Numbers::writesMoreOrFewerDecimals_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, qint64 numerator, qint64 denominator, int decimals, const char *expected) {
        QTest::newRow(name) << numerator << denominator << decimals << QString::fromLatin1(expected);
    };
    row("audit 25: as in the statement", 56, 58, 0, "97%");
    row("audit 32: before rounding", 4, 1700, 2, "0.24%");
    row("X1: two decimals", 302, 502, 2, "60.16%");
    row("X2: pooled positive", 2482, 3381, 2, "73.41%");
    row("X2: pooled negative", 604, 3381, 2, "17.86%");
    row("X7: positive", 46, 48, 2, "95.83%");
    row("X7: negative", 1, 48, 2, "2.08%");
    row("94.97 is not 95.0 (audit trap 6)", 9497, 10000, 2, "94.97%");
    row("a half goes up: 12.5", 1, 8, 0, "13%");
    row("none at all", 0, 8, 0, "0%");
}

void tst_Numbers::writesMoreOrFewerDecimals()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(int, decimals);
    QFETCH(QString, expected);

    QCOMPARE(percentText(numerator, denominator, decimals), expected);
}

void tst_Numbers::writesRatios()
{
    QCOMPARE(ratioText(1250, 1180, 4), QStringLiteral("1.0593")); // audit 34
    QCOMPARE(ratioText(1, 3, 0), QStringLiteral("0"));
    QCOMPARE(ratioText(2, 3, 0), QStringLiteral("1"));
    QCOMPARE(ratioText(1, 20, 1), QStringLiteral("0.1"));
}

void tst_Numbers::saysNothingAboutNothing()
{
    QCOMPARE(percentText(0, 0), QStringLiteral("–")); // audit 10: no applicable cases are neither 0 % nor 100 %
    QCOMPARE(percentText(3, 0), QStringLiteral("–"));
    QCOMPARE(ratioText(1, 0, 4), QStringLiteral("–"));
    QCOMPARE(percentText(3, -1), QStringLiteral("–"));
}

void tst_Numbers::roundsHalvesUp_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("expected");

    const auto row = [](const char *name, qint64 numerator, qint64 denominator, qint64 expected) {
        QTest::newRow(name) << numerator << denominator << expected;
    };
    row("2.5", 5, 2, 3);
    row("3.5", 7, 2, 4);
    row("2.4", 12, 5, 2);
    row("whole", 12, 4, 3);
    row("nothing", 0, 7, 0);
    row("minus 2.5", -5, 2, -3);
    row("a third", 1, 3, 0);
    row("largest, without overflow", std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max(), 1);
    row("half of the largest even", 4611686018427387903, 9223372036854775806, 1);
}

void tst_Numbers::roundsHalvesUp()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, expected);

    QCOMPARE(roundHalfUp(numerator, denominator), expected);
}

void tst_Numbers::separatesThousands_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("expected");

    QTest::newRow("audit 32: deaths in a year") << qint64(1700) << QStringLiteral("1,700");
    QTest::newRow("X40: rows") << qint64(7908) << QStringLiteral("7,908");
    QTest::newRow("hundreds") << qint64(999) << QStringLiteral("999");
    QTest::newRow("millions") << qint64(1000000) << QStringLiteral("1,000,000");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0");
}

void tst_Numbers::separatesThousands()
{
    QFETCH(qint64, count);
    QFETCH(QString, expected);

    QCOMPARE(countText(count), expected);
}

QTEST_GUILESS_MAIN(tst_Numbers)
#include "tst_numbers.moc"
