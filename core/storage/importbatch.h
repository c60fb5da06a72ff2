#pragma once

#include "schema/schemabuilder.h"

#include <QDateTime>

namespace candour {

/// \brief One import of one file: where the rows came from, how they were read, and what became of them.
/// Its creation is the one audit entry of the whole import; withdrawing it takes all its rows out.
struct ImportBatch : Record
{
    QString reference;
    QString kind;       ///< key of the import kind, such as "feedback"
    QString supplier;
    QString fileName;   ///< without its folder
    QString sha256;     ///< of the file's bytes, in lower-case hex
    QString mapping;    ///< JSON: how columns and codes were read
    QString rowSeals;   ///< JSON: how many rows of each type came, and the SHA-256 over them, see RowSeal
    QDateTime importedAt;
    QString importedBy;
    std::optional<int> rowsRead;
    std::optional<int> rowsAccepted;
    std::optional<int> rowsQuarantined;
    std::optional<int> rowsDuplicate;
    QString note;

    [[nodiscard]] static const Schema &schema();
};

/// \brief A row of a file that could not be taken as it was, with the reason and, where there is one, a suggestion.
struct QuarantinedRow : Record
{
    Id<ImportBatch> importBatch;
    std::optional<int> line;   ///< in the file, counting the header as 1
    QString reason;
    QString column;
    QString value;             ///< what stood there
    QString suggestion;
    QString content;           ///< the row as JSON: may hold a patient's words

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
