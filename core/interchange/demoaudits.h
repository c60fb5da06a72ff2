#pragma once

#include "services/shared/session.h"

namespace candour {

/// \brief Gives an audit project of the demo Trust what its next step asks for: standards, tool, sample, invented cases and
/// answers, findings, risks, escalations and actions, through the services that people use. How each audit came out stands
/// in a file beside the other demo records; a project that is not in it gets approvals only. The programme is approved.
/// \param record the project as stored; given back as it stands afterwards
[[nodiscard]] Status prepareDemoAudit(Session &session, RecordData &record, const QString &toState);

} // namespace candour
