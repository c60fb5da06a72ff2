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

/// Whether what a field can be narrowed to must be looked up among the records: references and texts.
[[nodiscard]] bool isLookedUp(const Field &field);

/// What a field can be narrowed to without looking: the list's entries for codes, yes and no. Empty for other fields.
[[nodiscard]] QList<FilterChoice> listedChoices(const ReferenceData &reference, const Field &field);

/// What a field can be narrowed to by the values that occur, as Register::tally() gives them: at most 500, in order.
[[nodiscard]] QList<FilterChoice> occurringChoices(
    const ReferenceData &reference, const Field &field, const QList<std::pair<QVariant, qint64>> &tally);

/// The words for a value, whether or not it is offered today.
[[nodiscard]] QString filterLabel(const ReferenceData &reference, const Field &field, const QString &value);

} // namespace candour
