#pragma once

#include "base/id.h"
#include "base/result.h"
#include "schema/referenceset.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace candour {

class ReferenceData;
class Register;

/// \brief What a register knows that an import needs to recognise: lists, wards, and what came in before. A value.
struct ImportLists
{
    struct Unit
    {
        RecordId id;
        QStringList names; ///< name, code and other spellings
    };

    QHash<QString, ReferenceSet> sets;
    QList<Unit> units;
    QHash<QString, QString> earlierFiles; ///< SHA-256 -> reference of the import that brought this file
    QSet<QByteArray> knownIds;            ///< ids of the kind's records that are in the register already, plainly written
    QList<Unit> measures;                 ///< with their names and codes
    QHash<QByteArray, QByteArray> measureValues; ///< see measureValueKey(): what the register holds already
    QDate today;                          ///< nothing has happened after it

    /// Reads them for one kind of import. A list that the register lacks is the one that ships with the program.
    [[nodiscard]] static Result<ImportLists> of(const Register &reg, const ReferenceData &reference, const QString &kind);
};

/// An id as it is compared: without blanks around it, capitals ignored.
[[nodiscard]] QByteArray plainId(QByteArrayView id);

} // namespace candour
