#include "base/clock.h"
#include "base/id.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <concepts>
#include <type_traits>

using namespace candour;

namespace {

struct Incident;
struct Action;

template <typename A, typename B>
concept Comparable = requires(A a, B b) { a == b; };

static_assert(std::convertible_to<Id<Incident>, RecordId>);
static_assert(!std::convertible_to<RecordId, Id<Incident>>);
static_assert(std::constructible_from<Id<Incident>, RecordId>);
static_assert(!std::convertible_to<Id<Incident>, Id<Action>>);
static_assert(!Comparable<Id<Incident>, Id<Action>>);
static_assert(std::is_trivially_copyable_v<RecordId>);

FixedClock someClock()
{
    return FixedClock(QDateTime(QDate(2026, 11, 23), QTime(10, 0, 0, 123), Qt::UTC));
}

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class tst_RecordId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isWrittenAsUuidVersion7();
    void carriesTheTimeInMilliseconds();
    void growsWithinOneMillisecond();
    void growsWhenTheClockStepsBack();
    void differsBetweenGenerators();
    void comesOutAgainFromTheSameSeed();
    void readsItsOwnText_data();
    void readsItsOwnText();
    void refusesOtherText_data();
    void refusesOtherText();
    void nullIsNull();
    void sortsAsItsTextDoes();
    void derivesRowsFromTheirBatch();
    void batchesAreVersion7AndGrow();
    void typedIdsHashAndCompare();
};

// RFC 9562, section 5.7: version 7 in digit 13, variant 8, 9, a or b in digit 17.
void tst_RecordId::isWrittenAsUuidVersion7()
{
    const FixedClock clock = someClock();
    IdGenerator generator(clock);
    const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    for (int i = 0; i < 1000; ++i) {
        const QString id = generator.next().toString();
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    }
}

// RFC 9562, appendix A.6: Tuesday 22 February 2022 14:22:22.00 GMT-05:00 is 0x017F22E279B0.
void tst_RecordId::carriesTheTimeInMilliseconds()
{
    const FixedClock clock(QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
    IdGenerator generator(clock);
    QVERIFY(generator.next().toString().startsWith(QLatin1String("017f22e2-79b0-7")));
}

void tst_RecordId::growsWithinOneMillisecond()
{
    const FixedClock clock = someClock();
    IdGenerator generator(clock);
    RecordId last;
    for (int i = 0; i < 20000; ++i) { // more than the counter of one millisecond holds
        const RecordId id = generator.next();
        QVERIFY(last < id);
        last = id;
    }
}

void tst_RecordId::growsWhenTheClockStepsBack()
{
    FixedClock clock = someClock();
    IdGenerator generator(clock);
    const RecordId first = generator.next();
    clock.set(clock.now().addSecs(-3600));
    const RecordId second = generator.next();
    clock.set(clock.now().addSecs(7200));
    const RecordId third = generator.next();
    QVERIFY(first < second);
    QVERIFY(second < third);
}

void tst_RecordId::differsBetweenGenerators()
{
    const FixedClock clock = someClock();
    IdGenerator one(clock);
    IdGenerator other(clock);
    QSet<RecordId> ids;
    for (int i = 0; i < 1000; ++i)
        ids << one.next() << other.next();
    QCOMPARE(ids.size(), 2000);
}

void tst_RecordId::comesOutAgainFromTheSameSeed()
{
    const FixedClock clock = someClock();
    IdGenerator one(clock, QRandomGenerator(7));
    IdGenerator other(clock, QRandomGenerator(7));
    QVERIFY(one.next() == other.next());
}

void tst_RecordId::readsItsOwnText_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");

    // The example value of RFC 9562, appendix A.6.
    QTest::newRow("lower case") << text("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
                                << text("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    QTest::newRow("upper case") << text("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
                                << text("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    QTest::newRow("leading zeros") << text("00000000-0000-7000-8000-000000000001")
                                   << text("00000000-0000-7000-8000-000000000001");
}

void tst_RecordId::readsItsOwnText()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);

    const Result<RecordId> id = RecordId::fromString(given);

    QVERIFY(id);
    QCOMPARE(id->toString(), expected);
}

void tst_RecordId::refusesOtherText_data()
{
    QTest::addColumn<QString>("given");

    QTest::newRow("nothing") << QString();
    QTest::newRow("braces") << text("{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}");
    QTest::newRow("no hyphens") << text("017f22e279b07cc398c4dc0c0c07398f");
    QTest::newRow("hyphen in the wrong place") << text("017f22e279-b0-7cc3-98c4-dc0c0c07398f");
    QTest::newRow("no hex digit") << text("g17f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    QTest::newRow("a space") << text("017f22e2-79b0-7cc3-98c4-dc0c0c07398 ");
    QTest::newRow("a sign") << text("+17f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    QTest::newRow("a reference") << text("LR-2026-017");
}

void tst_RecordId::refusesOtherText()
{
    QFETCH(QString, given);

    const Result<RecordId> id = RecordId::fromString(given);

    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::Invalid);
}

void tst_RecordId::nullIsNull()
{
    const FixedClock clock = someClock();
    IdGenerator generator(clock);
    QVERIFY(RecordId().isNull());
    QVERIFY(Id<Incident>().isNull());
    QVERIFY(!generator.next().isNull());
    QVERIFY(!RecordId(0, 1).isNull());
    QVERIFY(!RecordId(1, 0).isNull());
}

void tst_RecordId::sortsAsItsTextDoes()
{
    const RecordId small(0x017f22e279b07cc3, 0xffffffffffffffff);
    const RecordId large(0x017f22e279b07cc4, 0);
    QVERIFY(small < large);
    QVERIFY(small.toString() < large.toString());
}

void tst_RecordId::derivesRowsFromTheirBatch()
{
    const FixedClock clock = someClock();
    IdGenerator generator(clock);
    const RecordId batch = generator.nextBatch();
    QCOMPARE(batch.ordinal(), 0u);
    QVERIFY(batch.toString().endsWith(QLatin1String("00000000")));

    for (const quint32 ordinal : {1u, 7908u, 0xffffffffu}) {
        const RecordId row = batch.withOrdinal(ordinal);
        QCOMPARE(row.ordinal(), ordinal);
        QVERIFY(row.batch() == batch);
        QVERIFY(batch < row);
    }
    QVERIFY(batch.withOrdinal(5).withOrdinal(6) == batch.withOrdinal(6));
    QVERIFY(batch.withOrdinal(0x1ee4).toString().endsWith(QLatin1String("00001ee4"))); // 7,908 in base 16
}

void tst_RecordId::batchesAreVersion7AndGrow()
{
    const FixedClock clock = someClock();
    IdGenerator generator(clock);
    RecordId last;
    for (int i = 0; i < 5000; ++i) {
        const RecordId batch = generator.nextBatch();
        QVERIFY(last.withOrdinal(0xffffffff) < batch);
        last = batch;
    }
    QCOMPARE(last.toString().at(14), QLatin1Char('7'));
}

void tst_RecordId::typedIdsHashAndCompare()
{
    const FixedClock clock = someClock();
    IdGenerator generator(clock);
    const Id<Incident> one(generator.next());
    const Id<Incident> other(generator.next());
    const QSet<Id<Incident>> ids{one, other, one};
    QCOMPARE(ids.size(), 2);
    QVERIFY(one < other);
    QVERIFY(one != other);

    const RecordId plain = one;
    QCOMPARE(plain.toString(), one.toString());
    QCOMPARE(qHash(plain, 3), qHash(one, 3));
}

QTEST_GUILESS_MAIN(tst_RecordId)
#include "tst_recordid.moc"
