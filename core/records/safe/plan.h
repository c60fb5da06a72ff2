#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct SharedTheme;

/// \brief The Trust's plan of what it will respond to and how, typically for 12 to 18 months. Source: PSIRF domain page 1.10.
struct Psirp : Record
{
    QString reference;
    QString title;
    QString state;
    QDate beginsOn;
    QDate endsOn;
    QString planVersion;
    Id<Person> owner;
    QString introduction;
    QString services;
    QString incidentProfile;
    QString improvementProfile;
    QString inequality;
    QString glossary;
    std::optional<int> capacityDays;
    QString reviewTriggers;
    QDate boardApprovedOn;
    QDate icbAgreedOn;
    QDate publishedOn;
    QDate reviewDueOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One row of the plan's tables: a national requirement (table A) or a local focus (table B), with how many are planned.
struct PsirpPriority : Record
{
    Id<Psirp> psirp;
    QString title;
    QString planTable; ///< reference set psirp_table
    std::optional<int> position;
    QString mandatedCategory; ///< reference set mandated_category
    Id<SharedTheme> theme;
    QString plannedResponse; ///< reference set response_type
    QString improvementRoute;
    Id<Person> owner;
    std::optional<int> plannedVolume;
    std::optional<int> daysEach;
    QString rationale;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One source of the safety profile: incidents, complaints, claims, audits, mortality reviews, staff surveys.
struct PsirpSource : Record
{
    Id<Psirp> psirp;
    QString title;
    QString sourceType; ///< reference set psirp_source_type
    QDate periodBeginsOn;
    QDate periodEndsOn;
    std::optional<int> recordsReviewed;
    QString showed;
    QString inequality;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Who was asked about the plan, what they said, and what changed because of it.
struct PsirpStakeholder : Record
{
    Id<Psirp> psirp;
    QString title;
    QString stakeholderGroup; ///< reference set stakeholder_group
    QDate consultedOn;
    QString how;
    QString said;
    QString changed;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Improvement work that is under way, with a measure. Events whose factors are understood feed it instead of a new response.
struct ImprovementPlan : Record
{
    QString reference;
    QString title;
    QString status; ///< reference set improvement_plan_status
    Id<SharedTheme> theme;
    Id<OrganisationUnit> unit;
    Id<Person> owner;
    QString aim;
    QString measure;
    QString baseline;
    QString latest;
    QDate beginsOn;
    QDate reviewDueOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
