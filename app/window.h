#pragma once

#include <QStringList>

#include <memory>

class QCoreApplication;

namespace candour {

/// An application that can paint without a window: for PDF and pictures.
[[nodiscard]] std::unique_ptr<QCoreApplication> paintingApplication(int &argc, char *argv[]);

/// \brief Opens the window, on the register that the arguments name, and runs until it is closed.
/// `--quit-after-paint` ends after the first paint, for measuring and for checking an installation.
[[nodiscard]] int runWindow(int &argc, char *argv[], const QStringList &arguments);

} // namespace candour
