#pragma once

#include "interchange/importer.h"
#include "work/backgroundtask.h"
#include "storage/register.h"

#include <optional>

namespace candour {

/// \brief What the first look at a file brought.
struct LookedAtFile
{
    TableShape shape;
    qint64 estimatedRows = 0;
    QList<TableRow> rows;     ///< the first ones
    ImportProposal proposal;
};

/// \brief An import as far as it got: what the steps of the wizard fill in, one after the other. A value.
struct ImportDraft
{
    QString path;
    ImportKind kind;
    std::optional<LookedAtFile> looked;
    ImportMapping mapping;
    std::optional<ImportCheck> check;
    std::optional<ImportOutcome> outcome;
    QString sheet = {};       ///< of a workbook; empty: the first
};

/// \name The work of the steps
/// Each runs on a thread of its own, with a register of its own on the same file.
/// @{
[[nodiscard]] Result<LookedAtFile> lookAtFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk);
[[nodiscard]] Result<ImportCheck> checkFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk, TaskControl &control);
[[nodiscard]] Result<ImportOutcome> importFile(const ImportDraft &draft, const QString &registerPath, const Register::Desk &desk, TaskControl &control);
/// @}

} // namespace candour
