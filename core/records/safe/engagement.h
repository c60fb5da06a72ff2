#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;

/// \brief How one person affected, or their family, is involved: their contact, their wishes, their pace.
/// Source: PSIRF domain page 1.7, four steps of contact.
struct EngagementCase : Record
{
    QString reference;
    QString state;
    Id<Incident> incident;
    Id<AffectedPerson> affectedPerson;
    Id<LearningResponse> learningResponse;
    Id<Person> namedContact;
    Id<Person> deputy;
    QStringList channels; ///< reference set contact_method
    QString times;
    std::optional<int> intervalDays;
    QDate intervalAgreedOn;
    QString toldOthers;
    QString informationNeeds;
    QString account;
    QString questionsAsked; ///< reference set questions_asked
    QString naming;
    QDate termsSharedOn;
    QString termsComments;
    QStringList signposted; ///< reference set signposting
    QString processFeedback;
    QDate closingContactOn;
    QDate declinedOn;
    QString declinedNote;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One contact with a person affected or their family: what was asked, said and promised.
struct EngagementContact : Record
{
    Id<EngagementCase> engagementCase;
    QDate contactOn;
    QString purpose;
    QString method; ///< reference set contact_method
    QString outcome; ///< reference set contact_outcome
    Id<Person> contactBy;
    std::optional<bool> isUpdate;
    QString summary;
    QString questions;
    QString promised;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Days on which a family does not want to hear from us: a birthday, an anniversary, a funeral.
struct NoContactDay : Record
{
    Id<EngagementCase> engagementCase;
    QDate beginsOn;
    QDate endsOn;
    QString reason;
    std::optional<bool> everyYear;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Support offered to a member of staff affected by an event. Never holds anything about performance.
struct StaffSupport : Record
{
    Id<Incident> incident;
    Id<LearningResponse> learningResponse;
    QString pseudonym;
    QDate offeredOn;
    QString offeredBy;
    QString kind; ///< reference set staff_support_kind
    QString accepted; ///< reference set yes_no_unknown
    QString timeReleased; ///< reference set yes_no_unknown
    QDate outcomeToldOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
