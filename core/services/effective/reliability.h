#pragma once

#include "measures/agreement/cohenkappa.h"
#include "storage/register.h"

namespace candour {

/// \brief How far the second abstractor agrees with the first on yes and no, over all criteria or one, in the cases that both
/// answered. Other answers are left out. Below a kappa of 0.6 the two should talk before anybody reads the results.
/// \param code a criterion; empty: all of them together
/// Errors: no case was answered twice, and what reading the register gives.
/// Source: clinical audit domain page, section 1.6 (data quality) and section 5, row 46.
[[nodiscard]] Result<CodeAgreement> reliabilityOf(const RecordData &project, const Register &reg, const QString &code = {});

} // namespace candour
