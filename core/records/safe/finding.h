#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct EvidenceItem;
struct LearningResponse;
struct SystemFactor;
struct TorItem;

/// \brief What a response found out: it rests on evidence, explains through system factors, and answers questions.
struct Finding : Record
{
    QString reference;
    QString number;                  ///< "F2": its place within the response, given once
    Id<LearningResponse> learningResponse;
    QString text;
    QString narrative;
    QList<Id<SystemFactor>> factors;
    QList<Id<EvidenceItem>> evidence;
    QList<Id<TorItem>> torItems;
    QString confidence;              ///< reference set confidence
    QString wordingJustification;

    [[nodiscard]] static const Schema &schema();
};

/// \brief What must be addressed, and where, without a solution: actions come later and may serve several areas.
struct AreaForImprovement : Record
{
    QString reference;
    QString number;                  ///< "A2": its place within the response, given once
    Id<LearningResponse> learningResponse;
    QString text;
    QList<Id<Finding>> findings;
    QString ownerGroup;
    QString route;                   ///< reference set improvement_route
    QString routeReason;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
