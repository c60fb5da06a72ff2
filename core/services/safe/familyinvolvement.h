#pragma once

#include "services/shared/recordservice.h"

namespace candour {

/// \brief One person affected and how they are involved: each in a cluster has a standing of their own.
struct FamilyStanding
{
    RecordData engagement;
    QString person;            ///< pseudonym
    QString event;             ///< reference of the event
    QString state;             ///< of the engagement, in words
    QString candour;           ///< "CND-2026-001: Notifiable"; says so where there is none
    QString contact;           ///< role of the named contact; empty where nobody is named
    QString nextUpdate;        ///< "by 10 Nov 2026"; why not where it cannot be told
    QList<RecordData> contacts;   ///< newest first
    QList<RecordData> daysOff;
    QList<RecordData> questions;  ///< of the terms of reference that they asked
};

/// \brief Those affected by one learning response, or by one event before there is a response: families, drafts and staff.
struct FamilyInvolvement
{
    std::optional<RecordData> response;
    QList<FamilyStanding> people;    ///< in the order in which their engagement began
    QList<RecordData> shares;        ///< drafts, newest first
    QList<RecordData> comments;      ///< on those drafts, in the order in which they came
    QList<RecordData> staffSupport;

    [[nodiscard]] QList<RecordData> commentsOn(const RecordData &share) const;
    QStringList contactProblems;     ///< where a family has no named contact, or more than one
};

/// \brief Reads it for a learning response, or for an engagement case with the others of its response.
/// Source: PSIRF domain page 1.7, scenarios 25 and 27. Errors: what reading the register gives.
[[nodiscard]] Result<FamilyInvolvement> familyInvolvement(const Register &reg, const ReferenceData &reference, const RecordData &record, QDate today);

/// \brief Puts the questions of a contact, one a line, into the terms of reference of its learning response, as one step.
/// Questions that are there already, in the same words, are left alone. Refused where there is no response, or nothing to put.
Result<ChangeSet> questionsIntoTerms(Register &reg, RecordService &records, const RecordData &contact);

/// \brief A draft to be shared today, with the local standard's time to comment; new, not yet stored.
[[nodiscard]] Result<RecordData> draftToShare(Register &reg, const ReferenceData &reference, RecordService &records, const RecordData &response);

/// \brief Shares the draft today with these members of staff, each as somebody who was interviewed, as one step.
Result<ChangeSet> shareWithStaff(Register &reg, const ReferenceData &reference, RecordService &records, const RecordData &response, const QStringList &people);

} // namespace candour
