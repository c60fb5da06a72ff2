#pragma once

#include "storage/register.h"

#include <QList>

namespace candour {

class ReferenceData;

/// One value that a list can be narrowed to.
struct FilterChoice
{
    QString value;   ///< as Condition::Operator::AnyOf takes it: a code, an id, a text
    QString label;
};

/// \brief What a field can be narrowed to: the list's entries for codes, the records referred to, the texts that occur.
/// \param base what the list is about; only values that occur within it are offered for references and texts
/// Empty where reading does not work, and for fields that are not narrowed by choosing.
[[nodiscard]] QList<FilterChoice> filterChoices(const Register &reg, const ReferenceData &reference, const Field &field, const Query &base);

/// The words for a value, whether or not it is offered today.
[[nodiscard]] QString filterLabel(const ReferenceData &reference, const Field &field, const QString &value);

} // namespace candour
