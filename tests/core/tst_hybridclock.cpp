#include "base/clock.h"
#include "base/hybridclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

namespace {

QDateTime tenOClock()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0, 0, 123), Qt::UTC);
}

} // namespace

class tst_HybridClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void followsTheWallClock();
    void countsWithinAMillisecond();
    void growsWhenTheWallClockStepsBack();
    void comesAfterWhatItObserved();
    void ignoresOlderTimes();
    void runsAheadWhenTheCounterIsFull();
    void isWrittenSortably();
    void readsItsOwnText();
    void refusesOtherText_data();
    void refusesOtherText();
};

void tst_HybridClock::followsTheWallClock()
{
    FixedClock wall(tenOClock());
    HybridClock clock(wall);
    const HybridTime first = clock.next();
    QCOMPARE(first.wallMs, tenOClock().toMSecsSinceEpoch());
    QCOMPARE(first.counter, 0);

    QVERIFY(first < clock.next());
    wall.set(tenOClock().addMSecs(1));
    const HybridTime later = clock.next();
    QCOMPARE(later.wallMs, tenOClock().toMSecsSinceEpoch() + 1);
    QCOMPARE(later.counter, 0);
}

void tst_HybridClock::countsWithinAMillisecond()
{
    const FixedClock wall(tenOClock());
    HybridClock clock(wall);
    QCOMPARE(clock.next().counter, 0);
    QCOMPARE(clock.next().counter, 1);
    QCOMPARE(clock.next().counter, 2);
    QCOMPARE(clock.latest().wallMs, tenOClock().toMSecsSinceEpoch());
}

void tst_HybridClock::growsWhenTheWallClockStepsBack()
{
    FixedClock wall(tenOClock());
    HybridClock clock(wall);
    const HybridTime before = clock.next();
    wall.set(tenOClock().addSecs(-3600)); // as at the end of summer time on a clock set by hand
    const HybridTime after = clock.next();
    QVERIFY(before < after);
    QCOMPARE(after.wallMs, before.wallMs);
    QCOMPARE(after.counter, 1);
}

void tst_HybridClock::comesAfterWhatItObserved()
{
    const FixedClock wall(tenOClock());
    HybridClock clock(wall);
    const HybridTime elsewhere{tenOClock().addSecs(60).toMSecsSinceEpoch(), 41};
    clock.observe(elsewhere);
    const HybridTime own = clock.next();
    QVERIFY(elsewhere < own);
    QCOMPARE(own.wallMs, elsewhere.wallMs);
    QCOMPARE(own.counter, 42);
}

void tst_HybridClock::ignoresOlderTimes()
{
    const FixedClock wall(tenOClock());
    HybridClock clock(wall);
    const HybridTime own = clock.next();
    clock.observe({own.wallMs - 1, 500});
    QCOMPARE(clock.next().counter, 1);
}

void tst_HybridClock::runsAheadWhenTheCounterIsFull()
{
    const FixedClock wall(tenOClock());
    HybridClock clock(wall);
    HybridTime last = clock.next();
    for (int i = 0; i < 25000; ++i) {
        const HybridTime time = clock.next();
        QVERIFY(last < time);
        QVERIFY(last.toString() < time.toString());
        last = time;
    }
}

void tst_HybridClock::isWrittenSortably()
{
    const HybridTime time{tenOClock().toMSecsSinceEpoch(), 7};
    QCOMPARE(time.toString(), QStringLiteral("2026-11-23T10:00:00.123Z/0007"));
    QVERIFY(HybridTime({time.wallMs, 9}).toString() < HybridTime({time.wallMs, 10}).toString());
    QVERIFY(HybridTime({time.wallMs, 9999}).toString() < HybridTime({time.wallMs + 1, 0}).toString());
    QCOMPARE(HybridTime().toString(), QStringLiteral("1970-01-01T00:00:00.000Z/0000"));
}

void tst_HybridClock::readsItsOwnText()
{
    const HybridTime time{tenOClock().toMSecsSinceEpoch(), 7};
    const Result<HybridTime> read = HybridTime::fromString(time.toString());
    QVERIFY(read);
    QVERIFY(*read == time);
}

void tst_HybridClock::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no counter") << QStringLiteral("2026-11-23T10:00:00.123Z");
    QTest::newRow("no milliseconds") << QStringLiteral("2026-11-23T10:00:00Z/0007");
    QTest::newRow("no such day") << QStringLiteral("2026-11-31T10:00:00.123Z/0007");
    QTest::newRow("local time") << QStringLiteral("2026-11-23T10:00:00.123/0007");
    QTest::newRow("short counter") << QStringLiteral("2026-11-23T10:00:00.123Z/7");
}

void tst_HybridClock::refusesOtherText()
{
    QFETCH(QString, text);

    const Result<HybridTime> read = HybridTime::fromString(text);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(tst_HybridClock)
#include "tst_hybridclock.moc"
