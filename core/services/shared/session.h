#pragma once

#include "services/shared/recordservice.h"
#include "services/shared/workflowservice.h"
#include "storage/register.h"
#include "storage/undohistory.h"
#include "workflow/referencedata.h"

#include <memory>

namespace candour {

/// \brief An open register with everything that works on it. Owned by a window or by one run of the command line.
class Session
{
public:
    explicit Session(std::unique_ptr<Register> reg);

    [[nodiscard]] Register &reg() { return *m_register; }
    [[nodiscard]] const Register &reg() const { return *m_register; }
    [[nodiscard]] ReferenceData &reference() { return m_reference; }
    [[nodiscard]] const ReferenceData &reference() const { return m_reference; }
    [[nodiscard]] RecordService &records() { return m_records; }
    [[nodiscard]] WorkflowService &workflow() { return m_workflow; }
    [[nodiscard]] UndoHistory &history() { return m_history; }
    [[nodiscard]] QDate today() const { return m_register->clock().today(); }

private:
    std::unique_ptr<Register> m_register; // first: everything below borrows it
    ReferenceData m_reference;
    RecordService m_records;
    WorkflowService m_workflow;
    UndoHistory m_history;
};

/// \brief A new register with the reference lists that ship with the program.
/// Errors: as Register::create().
[[nodiscard]] Result<std::unique_ptr<Register>> createRegister(const QString &path, const Register::Desk &desk);

} // namespace candour
