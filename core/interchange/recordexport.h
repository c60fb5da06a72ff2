#pragma once

#include "base/result.h"
#include "storage/query.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace candour {

class ReferenceData;
class Register;
class RowSink;

/// What of a query is written, and how.
struct ExportOptions
{
    QStringList fields;            ///< names, in order; all where empty
    bool withIdentifying = false;  ///< fields that can point to a person, asked for on purpose
    QString title = {};            ///< of the sheet, where the file has sheets
};

/// \brief Writes the records of a query as a table: titles as headers, labels for codes, names of what is referred to.
/// Identifying fields are left out unless asked for.
/// \param keepGoing asked now and then with the number of rows so far; false cancels, and no file appears
/// \return the number of rows
[[nodiscard]] Result<qint64> exportRecords(const Register &reg, const ReferenceData &reference, Query query,
    const ExportOptions &options, RowSink &sink, const std::function<bool(qint64)> &keepGoing = {});

/// \brief The writer for a path that ends in .csv or .xlsx; Invalid for any other ending.
/// \param title of the sheet, where the file has sheets
[[nodiscard]] Result<std::unique_ptr<RowSink>> sinkFor(const QString &path, const QString &title = {});

} // namespace candour
