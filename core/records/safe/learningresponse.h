#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct ResponseDecision;

/// \brief What the Trust does to learn from one or more events: a PSII, an after action review, and the rest.
struct LearningResponse : Record
{
    QString reference;
    QString type;               ///< reference set response_type
    QString title;
    QString state;
    Id<Incident> incident;      ///< the event it began with; a cluster links more
    Id<OrganisationUnit> unit;
    Id<SharedTheme> theme;
    Id<Person> lead;
    QString leadIndependence;   ///< the lead's declaration: not involved, not line manager of those involved
    Id<Person> engagementLead;
    Id<Person> executiveSponsor;
    QString rationale;          ///< why this response: PSIRP priority, mandated row or emergent risk
    QString decidedBy;          ///< role
    QDate commissionedOn;
    QDate startedOn;
    QDate agreedDueOn;
    QString agreedWith;         ///< who agreed the date
    QString exceptionalReason;  ///< for longer than six months, with the agreement of those affected
    QString termsOfReference;
    QString familyQuestions;    ///< asked, declined, or not yet reachable, and how it was tried
    QString summary;
    QDate approvedOn;
    QString approvedBy;         ///< role
    QDate sharedWithFamilyOn;
    Id<ResponseDecision> decision;
    Id<Person> supervisor;      ///< trained; stands behind a lead whose training has lapsed
    QString noStaffSupportReason;
    QString pausedFrom;         ///< the state to go on from
    QDate heldOn;               ///< light responses: the day people met
    QString participants;       ///< roles
    std::optional<bool> crossSystem;
    QString crossRole;          ///< reference set cross_role
    QString leadBody;
    QString termsShared;        ///< terms of reference agreed across the bodies
    QString informationSharing; ///< on what basis information is shared
    QString familyContactBody;  ///< the one body that contacts the family
    std::optional<bool> familySharingDeclined;
    QDate staffToldOn;
    QDate partnersToldOn;
    QString background;         ///< sections of the report, in its order
    QString incidentDescription;
    QString approach;
    QStringList methods;        ///< reference set response_method
    QString goodPractice;       ///< what goes right, and what helped
    QDate checkedWithParticipantsOn;
    QString protocol;           ///< of a thematic review: sampling, period, coding frame
    QString wordingJustification; ///< why words that the language guard points out stay
    QDate identifiersCheckedOn; ///< the report was read through for names, numbers and initials
    QString identifiersJustification;
    std::optional<int> reportVersion; ///< raised when a closed response is reopened
    QString reopenedReason;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
