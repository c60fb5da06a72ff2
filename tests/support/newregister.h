#pragma once

#include "storage/register.h"

#include <functional>
#include <memory>

namespace candour::test {

/// Where a test's own folder goes: in memory where there is room, because most of its time would be waiting for the disk.
[[nodiscard]] QString folderTemplate();

/// How a test wants its new register made: Register::create or createRegister.
using RegisterMaker = std::function<Result<std::unique_ptr<Register>>(const QString &path, const Register::Desk &desk)>;

/// \brief A new register at this path. Made once for each maker, desk and day in a test program and then copied, because
/// making one takes longer than most tests. `kind` names the maker. The program ends where it cannot be made.
[[nodiscard]] std::unique_ptr<Register> newRegister(const QString &kind, const RegisterMaker &make, const QString &path, const Register::Desk &desk);

} // namespace candour::test
