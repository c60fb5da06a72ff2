#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct EvidenceItem;
struct LearningResponse;
struct TimelineEntry;

/// \brief A condition of the work system that made the outcome more or less likely. A condition, not an act of a person.
/// Source of the elements: SEIPS 101, PMC8543199.
struct SystemFactor : Record
{
    QString reference;
    QString number;                  ///< "S2": its place within the response, given once
    Id<LearningResponse> learningResponse;
    QString statement;
    QString element;                 ///< reference set seips_element
    QString effect;                  ///< reference set factor_effect
    QStringList classification;      ///< reference set contributory_factor
    QStringList ycff;                ///< reference set ycff_factor
    QList<Id<EvidenceItem>> evidence;
    QList<Id<TimelineEntry>> timeline;
    std::optional<double> mapX;      ///< 0 to 1 within its element; absent: laid out by itself
    std::optional<double> mapY;

    [[nodiscard]] static const Schema &schema();
};

/// \brief How one condition of the work system acts on another. Without interactions a system map is a list.
struct FactorInteraction : Record
{
    Id<LearningResponse> learningResponse;
    Id<SystemFactor> fromFactor;
    QString verb;                    ///< reference set interaction_verb
    Id<SystemFactor> toFactor;
    QString words;

    [[nodiscard]] static const Schema &schema();
};

/// \brief That an element of the work system was looked at and nothing was found: the difference between “none” and “not asked”.
struct ElementConsideration : Record
{
    Id<LearningResponse> learningResponse;
    QString element;                 ///< reference set seips_element
    QString words;
    QDate consideredOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
