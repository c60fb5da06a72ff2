#include "base/latemodule.h"

#include <QCoreApplication>

#include <dlfcn.h>

#include <string>

namespace candour {

Result<void *> lateAddress(const char *module, const char *function)
{
    const std::string file = std::string("lib") + module + ".so";
    // Found where the program's own run path says; opened again it is the same one, and it is never closed.
    void *library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void *address = library ? dlsym(library, function) : nullptr;
    if (address)
        return address;
    return Error {Error::Kind::NotFound,
        QCoreApplication::translate("LateModule", "A part of Candour is missing (%1). Install Candour again.").arg(QString::fromLatin1(module)),
        QString::fromLocal8Bit(dlerror())};
}

} // namespace candour
