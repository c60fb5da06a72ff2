#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

/// \brief One person on a waiting list, looked at before anybody reports harm: came to harm while waiting, or at risk of it?
struct WaitingListReview : Record
{
    QString reference;
    QString state;
    QString pathway;
    Id<OrganisationUnit> unit;
    QString specialty;
    QDate extractOn;
    QDate referredOn;
    std::optional<int> weeksWaiting;
    QString priority; ///< reference set clinical_priority
    QDate plannedOn;
    QString ageBand; ///< reference set age_band
    QString sex; ///< reference set sex
    QString ethnicity; ///< reference set ethnicity
    QString language;
    std::optional<int> deprivation;
    QDate reviewedOn;
    QString reviewedBy;
    QString physicalHarm; ///< reference set physical_harm
    QString psychologicalHarm; ///< reference set psychological_harm
    QString risk; ///< reference set judgement_level
    QString note;
    QString done;
    Id<Incident> incident;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
