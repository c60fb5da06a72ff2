#include "interchange/xlsx/xlsxwriter.h"

void candourXlsxFile(
    const QString &path, const candour::XlsxOptions &options, candour::Result<std::unique_ptr<candour::RowSink>> &sink)
{
    sink = candour::XlsxWriter::toFile(path, options);
}
