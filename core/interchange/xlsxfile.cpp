#include "interchange/xlsxfile.h"

#include "base/latemodule.h"

namespace candour {

Result<std::unique_ptr<RowSink>> xlsxFile(const QString &path, const XlsxOptions &options)
{
    decltype(&candourXlsxFile) open = nullptr;
    if (const Status found = findLate("candour_xlsx", "candourXlsxFile", open); !found)
        return found.error();
    Result<std::unique_ptr<RowSink>> sink = std::unique_ptr<RowSink>();
    open(path, options, sink);
    return sink;
}

} // namespace candour
