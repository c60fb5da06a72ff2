#pragma once

#include "base/result.h"
#include "storage/query.h"

namespace candour {

class Register;

/// \brief A filter as people write it: FIELD=VALUE, with an empty value for "has none". A reference may be given as
/// people read it ("LR-2026-017", a name); of a field with several codes, one of them is meant.
/// \return Invalid, naming the field, where the type has no such field or the value cannot be read; NotFound where
/// nothing is called by the reference
[[nodiscard]] Result<Condition> conditionFromText(const QString &text, const Schema &schema, const Register &reg);

/// Several of them, separated by semicolons; empty parts are nothing.
[[nodiscard]] Result<QList<Condition>> conditionsFromText(const QString &text, const Schema &schema, const Register &reg);

} // namespace candour
