#pragma once

#include "schema/schemabuilder.h"

namespace candour {

/// \brief One entry of the list of themes that incidents, complaints, audits, mortality reviews and feedback share.
struct SharedTheme : Record
{
    QString name;
    QString definition;
    QString includes;
    QString excludes;
    Id<SharedTheme> parent;
    QString programme; ///< the improvement programme that works on it; empty shows as a gap

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
