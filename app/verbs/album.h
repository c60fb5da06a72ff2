#pragma once

#include "terminal.h"

#include <QDir>

#include <functional>

class QWidget;

namespace candour {

/// Lets timers and threads run until something holds, or five seconds are over.
bool waitFor(const std::function<bool()> &holds);
/// Lets what is asked for be laid out and painted.
void settle();
/// Clicks a button by its object name, where there is one.
void press(QWidget &window, const QString &button);

/// \brief Pictures of windows, numbered in the order in which they are taken.
///
/// Lives as long as one run of the verb; borrows the terminal, which names each file.
class Album
{
public:
    Album(const QString &folder, const Terminal &terminal) : m_folder(folder), m_terminal(terminal) { }

    /// Waits for what the window has asked in the background, then takes it.
    void take(QWidget &window, const QString &name);
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    QDir m_folder;
    const Terminal &m_terminal;
    int m_count = 0;
    bool m_failed = false;
};

} // namespace candour
