#pragma once

#include "records/safe/incident.h"
#include "schema/schemabuilder.h"

namespace candour {

/// \brief What the Trust learned about a person affected after the report came in: needs, status, and how to reach them fairly.
/// Kept apart from the person's own row, which stays as it was imported. One for each person; pseudonyms only.
struct PersonProfile : Record
{
    Id<AffectedPerson> affectedPerson;
    QString summary;
    QString interpreter; ///< reference set yes_no_unknown
    QString interpreterLanguage;
    QString informationNeeds;
    QString learningDisability; ///< reference set yes_no_unknown
    QString autism; ///< reference set yes_no_unknown
    QString capacity; ///< reference set yes_no_unknown
    QString detained; ///< reference set yes_no_unknown
    QString dols; ///< reference set yes_no_unknown
    QString ethnicity; ///< reference set ethnicity
    QString language;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One judgement of a person's harm: the first where the report had none, or a regrade. The latest one holds.
/// Grades before are filled in by the program. LFPSE's words and those of Regulation 20 stay two things.
struct HarmRegrade : Record
{
    Id<AffectedPerson> affectedPerson;
    QDate gradedOn;
    QString gradedBy;
    QString physicalBefore; ///< reference set physical_harm
    QString physicalAfter; ///< reference set physical_harm
    QString psychologicalBefore; ///< reference set psychological_harm
    QString psychologicalAfter; ///< reference set psychological_harm
    QString association; ///< reference set strength_of_association
    QString reason;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
