#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace candour {

/// \brief One row that was not taken as it was. For the person on screen only: it may show a value of the file.
struct ImportExample
{
    qint64 line = 0;     ///< in the file, from 1
    QString column;
    QString value;
    QString suggestion;  ///< another reading that a person may accept, or empty
};

/// \brief Rows held back for one reason.
struct QuarantineReason
{
    QString reason;
    qint64 rows = 0;
    QList<ImportExample> examples;  ///< the first ones
};

/// \brief A code that neither the list nor the mapping knows: the import waits until a person says what it means.
struct UnmappedCode
{
    QString target;
    QString column;
    QString value;
    qint64 rows = 0;
};

/// \brief What an import found, or would do: the same counts from a dry run and from the import itself. A value.
struct ImportCheck
{
    static constexpr int mostExamples = 20;

    QString fileName;
    QString sha256;
    qint64 rowsRead = 0;          ///< rows below the header that hold something
    qint64 rowsAccepted = 0;
    qint64 rowsQuarantined = 0;
    qint64 rowsDuplicate = 0;     ///< ids repeated in the file, or in the register already
    qint64 records = 0;           ///< people, incidents or audits
    qint64 unanswered = 0;        ///< people without a score: not part of any percentage
    qint64 comments = 0;          ///< comments kept, placeholders among them
    qint64 placeholders = 0;      ///< answers that say nothing, empty ones included
    qint64 affected = 0;          ///< people affected by the incidents
    QList<QuarantineReason> quarantined;
    QList<ImportExample> duplicates;
    QList<UnmappedCode> unmapped;
    QStringList notImported;      ///< columns that the mapping leaves out
    QStringList warnings;         ///< one sentence each
    QStringList blocking;         ///< one sentence each; the import is refused while there is any

    [[nodiscard]] bool mayRun() const { return blocking.isEmpty(); }

    /// Everything, for `--json`: values of the file included, so never for a log.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace candour
