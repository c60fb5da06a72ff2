#pragma once

#include "storage/register.h"

#include <QString>

#include <functional>

namespace candour {

class Ask;
class Theme;
class WindowSettings;

/// \brief What a window is given by whoever builds it. Borrows everything; a plain value.
struct WindowContext
{
    Theme &theme;
    WindowSettings &settings;
    std::function<Register::Desk(const QString &path)> deskFor;
    QString dataFolder;   ///< where the demo Trust is made
    Ask *ask = nullptr;   ///< questions to the person; null: dialogs over the window
};

} // namespace candour
