#pragma once

#include "storage/register.h"
#include "workflow/referencedata.h"

namespace candour {

/// How many people of one part of the Trust hold a course that counts on a day.
struct TrainingCompliance
{
    RecordId unit;   ///< null for people without one
    QString course;
    int people = 0;  ///< who work there on the day
    int inDate = 0;
};

/// \name Patient safety training
/// Source: PSIRF domain page, section 1.11; validity is a local setting of each course.
/// @{
/// \brief Compliance with a course by part of the Trust, in the order of the parts' names. People who have left are not counted.
/// Errors: what reading the register gives.
[[nodiscard]] Result<QList<TrainingCompliance>> trainingCompliance(const Register &reg, const QString &course, QDate on);

/// People whose training for a purpose ("psii_lead", "engagement_lead") is whole on the day.
[[nodiscard]] Result<QList<RecordData>> trainedFor(const Register &reg, const ReferenceData &reference, const QString &purpose, QDate on);
/// @}

} // namespace candour
