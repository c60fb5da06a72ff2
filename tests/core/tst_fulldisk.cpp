// What people read when the disk is full, or fails, in the middle of a step.

#include "records/catalogue.h"
#include "storage/batchwriter.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace candour;
using namespace candour::test;

namespace {

/// A disk of four megabytes, where the system lets us make one.
class TinyDisk
{
public:
    TinyDisk() { m_mounted = mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, "size=16m") == 0; }
    ~TinyDisk()
    {
        if (m_mounted)
            umount(m_folder.path().toUtf8().constData());
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// No file of this process grows past the limit while this lives.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before {};
    void (*m_handler)(int) = nullptr;
};

Incident longIncident()
{
    Incident incident = anIncident();
    incident.description = u"Long. "_qs.repeated(20'000);
    return incident;
}

/// Adds long incidents until one fails, and tells how many went in.
std::pair<int, Error> fillUp(Register &reg)
{
    for (int added = 0;; ++added) {
        Incident incident = longIncident();
        incident.id = reg.newId();
        if (const auto applied = reg.apply(created(u"Add"_qs, untyped(incident))); !applied)
            return {added, applied.error()};
    }
}

} // namespace

class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFullDiskIsOneSentenceAndNothingChanged();
    void aFullDiskWhileANewRegisterIsMadeLeavesNoFile();
    void aFullDiskInAnImportLeavesNothing();
    void aFileThatMayNotGrowIsOneSentenceToo();
};

void tst_FullDisk::aFullDiskIsOneSentenceAndNothingChanged()
{
    const TinyDisk disk;
    if (!disk.isMounted())
        QSKIP("a small disk cannot be mounted here");
    const TestRegister settings;
    const auto made = Register::create(disk.file(u"small.candour"_qs), settings.desk());
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
    Register &reg = **made;
    const auto [added, error] = fillUp(reg);
    QVERIFY2(error.message.startsWith(u"The disk is full. Nothing was changed"_qs), qPrintable(error.message + error.detail));
    QVERIFY(added > 0);
    QCOMPARE(*reg.count({u"incident"_qs}), added);
    QCOMPARE(reg.latestSteps(1000)->size(), added);
    QVERIFY(reg.check() || reg.check().error().message.contains(u"disk is full"_qs));
    QCOMPARE(*reg.count({u"incident"_qs}), added);
}

void tst_FullDisk::aFullDiskWhileANewRegisterIsMadeLeavesNoFile()
{
    const TinyDisk disk;
    if (!disk.isMounted())
        QSKIP("a small disk cannot be mounted here");
    QFile ballast(disk.file(u"ballast"_qs));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    ballast.write(QByteArray(16'000'000, 'x'));
    ballast.close();
    const TestRegister settings;
    const auto made = Register::create(disk.file(u"small.candour"_qs), settings.desk());
    QVERIFY(!made);
    QVERIFY2(made.error().message.startsWith(u"The disk is full"_qs), qPrintable(made.error().message));
    QCOMPARE(QDir(disk.file({})).entryList(QDir::Files), QStringList {u"ballast"_qs});
}

void tst_FullDisk::aFullDiskInAnImportLeavesNothing()
{
    const TinyDisk disk;
    if (!disk.isMounted())
        QSKIP("a small disk cannot be mounted here");
    const TestRegister settings;
    const auto made = Register::create(disk.file(u"small.candour"_qs), settings.desk());
    QVERIFY(made);
    Register &reg = **made;
    const QByteArray before = *reg.contentDigest();
    const auto failed = reg.importBatch(anImport(), 100'000, {}, [](BatchWriter &writer, ImportBatch &) -> Status {
        auto rows = writer.rows(u"respondent");
        if (!rows)
            return rows.error();
        for (int i = 0; i < 100'000; ++i) {
            (*rows)->setText(Respondent::schema().indexOf(u"service_1"), "A long name of a service that fills the disk soon");
            if (const auto added = (*rows)->add(); !added)
                return added.error();
        }
        return {};
    });
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.startsWith(u"The disk is full. Nothing was changed"_qs), qPrintable(failed.error().message + failed.error().detail));
    QCOMPARE(*reg.contentDigest(), before);
    QCOMPARE(*reg.count({u"respondent"_qs}), 0);
    QVERIFY(reg.latestSteps(9)->isEmpty());
}

void tst_FullDisk::aFileThatMayNotGrowIsOneSentenceToo()
{
    TestRegister reg;
    reg.add(anIncident());
    QVERIFY(reg.reopen());
    const QByteArray before = *reg->contentDigest();
    {
        const SizeLimit limit(200'000);
        Incident incident = longIncident();
        incident.id = reg->newId();
        incident.immediateActions = incident.description;
        const auto refused = reg->apply(created(u"Add"_qs, untyped(incident)));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Nothing was changed"_qs), qPrintable(refused.error().message));
        QCOMPARE(*reg->contentDigest(), before);
    }
    QVERIFY(reg->check());
    reg.add(longIncident());
    QCOMPARE(*reg->count({u"incident"_qs}), 2);
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
