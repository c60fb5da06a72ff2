#pragma once

#include <QString>

namespace candour {

/// The family that reports are set in: Liberation Sans where it is installed or registered by the application
/// (its figures are all of one width, and it may be embedded), else the interface's own. Needs a QGuiApplication.
[[nodiscard]] QString reportFontFamily();

} // namespace candour
