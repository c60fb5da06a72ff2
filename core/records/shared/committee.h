#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

/// \brief A group that receives papers and decides, from ward governance to Board.
struct Committee : Record
{
    QString name;
    QString abbreviation;
    QString purpose;
    Id<Committee> reportsTo;
    Id<Person> chair;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One sitting of a committee.
struct Meeting : Record
{
    QString reference;
    Id<Committee> committee;
    QDate heldOn;
    QDate papersDueOn;
    QString agenda;
    QString decisions;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
