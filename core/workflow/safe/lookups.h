#pragma once

#include "workflow/workflow.h"

#include <QList>

#include <optional>

namespace candour {

/// \name What guards, clocks and services of the safety workspace look up
/// Reading only; where the register cannot be read, nothing is found.
/// @{

/// Records of a type whose reference field points to the record; none where the catalogue has no such type or field.
[[nodiscard]] QList<RecordData> relatedTo(const Register &reg, const QString &type, const QString &field, const RecordId &id);

/// The record that a field refers to.
[[nodiscard]] std::optional<RecordData> referred(const Register &reg, const RecordData &record, const QString &field);

/// The harm of one person as it stands: the latest grading, or what the report said.
struct HarmGrades
{
    QString physical;      ///< code of physical_harm; empty where nobody has graded it
    QString psychological;

    [[nodiscard]] bool isWhole() const { return !physical.isEmpty() && !psychological.isEmpty(); }
};
[[nodiscard]] HarmGrades currentHarm(const Register &reg, const RecordData &affectedPerson);

/// \brief How bad a grade is, from 0 for none; -1 where the list does not know the code.
/// The national codes run backwards, so that nothing is ever compared by code.
[[nodiscard]] int harmRank(const ReferenceData &reference, const QString &set, const QString &grade);

/// Whether an event of this type needs harm grades, candour decisions and the mandated screen: only an Incident does.
[[nodiscard]] bool needsHarm(const ReferenceData &reference, const RecordData &incident);

/// Patients among the people affected by an event.
[[nodiscard]] QList<RecordData> patientsOf(const Register &reg, const RecordId &incident);

/// The events of a learning response: the one it began with and those linked to it, each once.
[[nodiscard]] QList<RecordData> eventsOf(const Register &reg, const RecordData &response);

/// The events whose triage names the decision.
[[nodiscard]] QList<RecordData> eventsOfDecision(const Register &reg, const RecordId &decision);

/// A number or word among the local settings; null where the list has none.
[[nodiscard]] QJsonValue localSetting(const ReferenceData &reference, const QString &code);

/// How many decisions have called on a priority of the plan so far, learning responses only.
[[nodiscard]] int commissionedUnder(const Register &reg, const RecordId &priority);

/// Roles of those who may decide a response of this type; empty: anybody. Dated reference data.
[[nodiscard]] QStringList authorityFor(const ReferenceData &reference, const QString &responseType);

/// Whether a response of this type takes the short path of a meeting that is held and written up.
[[nodiscard]] bool isLightResponse(const ReferenceData &reference, const QString &responseType);
/// @}

/// \name Making guards
/// @{
using Missing = std::function<std::optional<QString>(const WorkflowContext &)>;
[[nodiscard]] Guard hard(const QString &field, Missing missing);
[[nodiscard]] Guard overridable(const QString &field, Missing missing);
[[nodiscard]] Guard warning(const QString &field, Missing missing);
/// The translated sentence where something is missing, nothing where it holds.
[[nodiscard]] std::optional<QString> unless(bool holds, const char *sentence);
/// @}

} // namespace candour
