#pragma once

#include "base/result.h"

namespace candour {

/// The address of a function in a part of the program that is a library of its own, read when it is first used and
/// kept from then on: what such a part needs would slow every start. NotFound, with advice, where it is not installed.
/// \param module its name without "lib" and ending, beside the program's other modules
[[nodiscard]] Result<void *> lateAddress(const char *module, const char *function);

/// The same, as a function that can be called; null with an error.
template <typename Function>
[[nodiscard]] Status findLate(const char *module, const char *name, Function *&function)
{
    function = nullptr;
    const Result<void *> address = lateAddress(module, name);
    if (!address)
        return address.error();
    function = reinterpret_cast<Function *>(*address);
    return {};
}

} // namespace candour
