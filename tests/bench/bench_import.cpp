// Imports a feedback file into a new register and says how long it took: bench_import FILE.csv REGISTER [MAP.json]
// Prints one line of "name value" pairs, which run.sh reads.

#include "base/clock.h"
#include "interchange/importer.h"
#include "records/catalogue.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

#include <cstdio>

using namespace candour;

namespace {

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    for (const QString &item : error.missing)
        std::fprintf(stderr, "  %s\n", qPrintable(item));
    return 2;
}

Result<ImportMapping> mappingFor(const Importer &importer, const QString &path)
{
    if (!path.isEmpty()) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? ImportMapping::fromJson(file.readAll())
                                              : Error {Error::Kind::NotFound, QStringLiteral("No such mapping."), path};
    }
    const auto proposal = importer.propose();
    if (!proposal)
        return proposal.error();
    ImportMapping mapping = proposal->mapping;
    mapping.scoreDirection = ScoreDirection::OneIsBest;
    return mapping;
}

int measure(const QString &source, const QString &target, const QString &map)
{
    for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(target + end);
    const SystemClock clock;
    const Catalogue catalogue = allRecordTypes();
    auto reg = Register::create(target, {catalogue, clock, QStringLiteral("bench"), {QStringLiteral("Bench"), QStringLiteral("admin")}});
    if (!reg)
        return fail(reg.error());
    const ReferenceData reference(**reg, {});
    QElapsedTimer timer;
    timer.start();
    auto importer = Importer::open(source, QStringLiteral("feedback"), **reg, reference);
    if (!importer)
        return fail(importer.error());
    const auto mapping = mappingFor(*importer, map);
    if (!mapping)
        return fail(mapping.error());
    const auto outcome = importer->run(*mapping);
    if (!outcome)
        return fail(outcome.error());
    const double imported = double(timer.elapsed()) / 1000.0;
    reg->reset();   // the write-ahead log goes into the file here: part of the work
    const double closed = double(timer.elapsed()) / 1000.0;
    std::printf("rows %lld seconds %.2f with_close %.2f peak_mb %.0f\n", static_cast<long long>(outcome->check.rowsAccepted), imported, closed, peakMegabytes());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "bench_import FILE.csv REGISTER [MAP.json]\n");
        return 1;
    }
    return measure(arguments.at(1), arguments.at(2), arguments.value(3));
}
