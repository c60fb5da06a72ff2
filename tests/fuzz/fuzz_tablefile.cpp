// Coverage-guided search for bytes that break TableFile. Built by clang only; see CMakeLists.txt beside it.
#include "tablefilecheck.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const QTemporaryDir folder;
    const QString fault = candour::test::checkTableFile(folder.filePath(QStringLiteral("input.csv")),
        QByteArrayView(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
