#pragma once

#include "storage/register.h"
#include "workflow/clocks.h"
#include "workflow/referencedata.h"

namespace candour {

/// \brief Everything a regulator would ask of one candour case, in the order in which it happened.
struct CandourTrail
{
    RecordData candour;
    RecordData event;
    RecordData person;
    QList<RecordData> gradings;  ///< oldest first
    QList<RecordData> steps;     ///< oldest first
    QList<ClockState> clocks;    ///< those that run; none once complete
    QDate contractDue;           ///< ten working days from the report; invalid where it cannot be computed
    QDate secondDue;             ///< the same from the day it became notifiable after a regrade, until that is decided from the day
                                 ///< of the regrade; invalid where there was none
    QString statuteWords;        ///< "as soon as reasonably practicable", with no number of days
};

/// \name The duty of candour
/// @{
/// Errors: no such case, and what reading the register gives.
[[nodiscard]] Result<CandourTrail> candourTrail(const Register &reg, const ReferenceData &reference, const RecordId &candourCase, QDate today);

/// The entries of candour_limb or candour_causation that belong to the test for a kind of provider, in force on the day.
[[nodiscard]] QList<ReferenceEntry> candourChoices(const ReferenceData &reference, const QString &set, const QString &providerType, QDate on);

/// The state of each candour case of a response, by the person's pseudonym and the event's reference.
[[nodiscard]] QList<RecordData> candourCasesOf(const Register &reg, const RecordData &response);
/// @}

} // namespace candour
