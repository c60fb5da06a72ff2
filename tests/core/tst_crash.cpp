// What was reported as saved is there after the program is killed at any moment, and nothing is there by half.

#include "support/testregister.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int rounds = 200;
constexpr int importEvery = 5;
constexpr int checkEvery = 20;

struct Killed
{
    qint64 process = 0;
    int lastReported = 0; ///< number of the last step that the writer said was committed
};

/// Starts a writer, lets it commit for a short while and kills it.
std::optional<Killed> killedWriter(const QString &path, const QString &kind, int milliseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(CANDOUR_CRASHWRITER), {path, kind});
    if (!writer.waitForStarted() || !writer.waitForReadyRead(10'000))
        return std::nullopt;
    Killed killed;
    killed.process = writer.processId();
    QTest::qSleep(milliseconds);
    writer.kill();
    if (!writer.waitForFinished() || writer.exitStatus() != QProcess::CrashExit)
        return std::nullopt; // it ended by itself: a write had failed
    const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) // the last one may be cut short, but is empty where it is not
        killed.lastReported = &line == &lines.last() ? killed.lastReported : line.toInt();
    return killed;
}

qint64 countOf(Register &reg, const QString &type, const QString &field, const QString &value)
{
    Query query {type};
    query.where = {{field, Condition::Operator::Equals, value}};
    return *reg.count(query);
}

} // namespace

class tst_Crash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingReportedIsLostAndNothingIsThereByHalf();

private:
    void checkSteps(Register &reg, const Killed &killed);
    void checkImports(Register &reg, const Killed &killed);

    int m_reported = 0;
    int m_imports = 0;
};

void tst_Crash::checkSteps(Register &reg, const Killed &killed)
{
    for (int number = 1; number <= killed.lastReported; ++number)
        QCOMPARE(countOf(reg, u"action"_qs, u"title"_qs, u"%1 %2"_qs.arg(killed.process).arg(number)), 3);
    // The step under way when the writer was killed: committed but not yet reported, or not there at all.
    const qint64 next = countOf(reg, u"action"_qs, u"title"_qs, u"%1 %2"_qs.arg(killed.process).arg(killed.lastReported + 1));
    QVERIFY2(next == 0 || next == 3, qPrintable(QString::number(next)));
    m_reported += killed.lastReported;
}

void tst_Crash::checkImports(Register &reg, const Killed &killed)
{
    for (int number = 1; number <= killed.lastReported; ++number)
        QCOMPARE(countOf(reg, u"import_batch"_qs, u"file_name"_qs, u"%1 %2"_qs.arg(killed.process).arg(number)), 1);
    const qint64 batches = *reg.count({u"import_batch"_qs});
    QCOMPARE(*reg.count({u"comment"_qs}), batches * 500);
    Query words {u"comment"_qs};
    words.search = u"ward"_qs;
    QCOMPARE(*reg.count(words), batches * 500);
    m_imports += killed.lastReported;
}

void tst_Crash::nothingReportedIsLostAndNothingIsThereByHalf()
{
    TestRegister reg;
    reg.close();
    QRandomGenerator random(20261123);
    for (int round = 1; round <= rounds; ++round) {
        const bool importing = round % importEvery == 0;
        const auto killed = killedWriter(reg.path(), importing ? u"import"_qs : u"steps"_qs, random.bounded(0, 60));
        QVERIFY2(killed.has_value(), qPrintable(u"round %1"_qs.arg(round)));
        const Status opened = reg.reopen();
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
        importing ? checkImports(*reg, *killed) : checkSteps(*reg, *killed);
        if (round % checkEvery == 0) {
            const auto checked = reg->check();
            QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message + checked.error().detail));
        }
        reg.close();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d steps and %d imports reported in %d rounds", m_reported, m_imports, rounds);
    QVERIFY(m_reported > 0 && m_imports > 0);
}

QTEST_GUILESS_MAIN(tst_Crash)
#include "tst_crash.moc"
