#include "services/shared/session.h"

#include "workflow/workflow.h"

namespace candour {

Session::Session(std::unique_ptr<Register> reg)
    : m_register(std::move(reg)), m_reference(*m_register, stateSets()), m_records(*m_register, m_reference),
      m_workflow(*m_register, m_reference), m_history(*m_register)
{
}

Result<std::unique_ptr<Register>> createRegister(const QString &path, const Register::Desk &desk)
{
    auto reg = Register::create(path, desk);
    if (!reg)
        return reg;
    const auto lists = shippedReferenceStep(**reg);
    if (!lists)
        return lists.error();
    const auto loaded = (*reg)->apply(*lists);
    if (!loaded)
        return loaded.error();
    return reg;
}

} // namespace candour
