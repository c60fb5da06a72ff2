#pragma once

#include "interchange/importcheck.h"
#include "interchange/importkind.h"
#include "interchange/importlists.h"
#include "interchange/importmapping.h"
#include "interchange/importproposal.h"
#include "interchange/tablefile.h"
#include "storage/changeset.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace candour {

class ImportRows;
class ReferenceData;
class Register;

/// \brief An import that was written.
struct ImportOutcome
{
    ImportCheck check;
    ChangeSet step;       ///< its inverse withdraws the import
    QString reference;    ///< "IMP-2026-001"
};

/// \brief Reads one file of one kind into a register: looks, checks without writing, writes.
///
/// Owned by whoever imports. Lives on the thread of the register; long imports run on a thread with a register of their own.
/// The check and the import judge rows by the same code, so that they cannot disagree.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(Importer)

public:
    /// Told how many bytes are done of how many; a file whose people are numbered is read twice.
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// Asked often; true stops everything, and nothing is changed.
    using Cancelled = std::function<bool()>;

    /// \param reg and `reference` outlive the importer
    /// \param sheet of a workbook; empty: the first
    /// Errors: NotFound for the kind or the file, and whatever TableFile::open() says of the file.
    [[nodiscard]] static Result<Importer> open(const QString &path, const QString &kind, Register &reg, const ReferenceData &reference, const QString &sheet = {});

    [[nodiscard]] const ImportKind &kind() const { return *m_kind; }
    [[nodiscard]] const TableFile &file() const { return m_file; }

    /// A mapping made from the headers and the first rows, and what a person should look at in it.
    [[nodiscard]] Result<ImportProposal> propose() const;

    /// Reads the whole file and writes nothing. What stands in the way is in ImportCheck::blocking.
    Result<ImportCheck> check(const ImportMapping &mapping, const Progress &progress = {}, const Cancelled &cancelled = {});

    /// Writes the rows that can be taken, and holds back the others beside them, in one step.
    /// \return Refused with all that blocks in Error::missing, Cancelled, or an error of the file or the register;
    /// then nothing was changed.
    Result<ImportOutcome> run(const ImportMapping &mapping, const Progress &progress = {}, const Cancelled &cancelled = {});

private:
    Importer(TableFile file, const ImportKind &kind, const QString &fileName, Register &reg, const ReferenceData &reference);

    Result<ImportCheck> readAll(ImportRows &rows, const ImportLists &lists, const Progress &progress, const Cancelled &cancelled);
    Status readOnce(const std::function<Status(const TableRow &)> &visit, const Progress &progress, const Cancelled &cancelled);
    Result<ImportOutcome> runImmutable(const ImportMapping &mapping, const ImportLists &lists, const Progress &progress, const Cancelled &cancelled);
    Result<ImportOutcome> runEditable(const ImportMapping &mapping, const ImportLists &lists, const Progress &progress, const Cancelled &cancelled);

    TableFile m_file;
    std::unique_ptr<const ImportKind> m_kind;  ///< held by pointer: readers refer to its targets while the importer may move
    QString m_fileName;
    Register *m_register;
    const ReferenceData *m_reference;
};

} // namespace candour
