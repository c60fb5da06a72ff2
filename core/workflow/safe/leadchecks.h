#pragma once

#include "schema/recorddata.h"

#include <QDate>
#include <QString>

#include <optional>

namespace candour {

class ReferenceData;
class Register;

/// \name Who may lead a learning response
/// Source: PSIRF domain page, sections 1.11 and 2.1: not involved, not line manager of those involved, trained.
/// @{

/// Why the lead is not independent, as one sentence; nothing where no link is known or there is no lead.
/// Line links come from the staff involved and from the register of people, all the way up.
[[nodiscard]] std::optional<QString> whyLeadIsNotIndependent(const Register &reg, const RecordData &response);

/// \brief Which courses a PSII lead lacks on the day, as one sentence naming each and when it lapsed.
/// A course counts up to and including the day on which its local validity ends.
[[nodiscard]] std::optional<QString> whyLeadIsNotTrained(const Register &reg, const ReferenceData &reference, const RecordData &response, QDate on);

/// Whether the response names a supervisor, other than the lead, whose own training is whole on the day.
[[nodiscard]] bool hasTrainedSupervisor(const Register &reg, const ReferenceData &reference, const RecordData &response, QDate on);

/// \brief Courses of a set (attribute "needed_for" of training_course) that a person lacks on a day, as words for each.
/// \param purpose such as "psii_lead" or "engagement_lead"
[[nodiscard]] QStringList missingCourses(const Register &reg, const ReferenceData &reference, const RecordId &person, const QString &purpose, QDate on);
/// @}

} // namespace candour
