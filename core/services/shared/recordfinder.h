#pragma once

#include "storage/register.h"

namespace candour {

class ReferenceData;

/// \brief Records of a type by what a person types to name one: a reference, words of the record, or words of its full name,
/// such as "Clinical Effect 12 Jan" for a meeting, whose committee is a record of its own.
///
/// Those whose full name has a word for each that was typed come first, the newest before the others; without words, the newest.
/// \param limit how many at most
[[nodiscard]] Result<QList<RecordData>> findRecords(const Register &reg, const ReferenceData &reference, const QString &type, const QString &typed, int limit);

/// \brief The one record that a text names: by id or reference, by title, or by its whole full name.
/// Errors: NotFound, also where several bear the name.
[[nodiscard]] Result<RecordData> recordNamed(const Register &reg, const ReferenceData &reference, const QString &type, const QString &text);

/// Whether every word begins a word of a text: "cl aud" is in "Clinical audit".
[[nodiscard]] bool beginWords(const QString &text, const QStringList &words);

} // namespace candour
