#pragma once

#include "schema/recorddata.h"

namespace candour {

/// \brief Which method the answers on an audit project point to: a code of the list method_choice, or empty before
/// any answer. Research is anything that allocates patients, gives a new treatment or seeks knowledge that holds
/// elsewhere; it stops here and goes to research and development. Of the rest, a standard fixed beforehand makes it
/// an audit, changes tested one after the other make it quality improvement, a description makes it a service evaluation.
/// Source: Health Research Authority, defining research table (October 2022); clinical audit domain page, section 1.3.
[[nodiscard]] QString classifyMethod(const RecordData &project);

} // namespace candour
