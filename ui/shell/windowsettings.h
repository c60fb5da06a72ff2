#pragma once

#include "look/theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace candour {

/// \brief What a window remembers between runs: its place, the section last seen, splitters, theme, files opened.
/// Borrows the settings; owned by whoever makes the window, so that tests bring settings of their own.
class WindowSettings
{
public:
    static constexpr int mostRecentFiles = 8;

    explicit WindowSettings(QSettings &settings) : m_settings(settings) { }

    [[nodiscard]] Theme::Choice theme() const;
    void keepTheme(Theme::Choice choice);

    [[nodiscard]] QByteArray geometry() const;
    void keepGeometry(const QByteArray &geometry);

    /// Splitter of a section; empty where nobody moved it.
    [[nodiscard]] QByteArray splitter(const QString &section) const;
    void keepSplitter(const QString &section, const QByteArray &state);

    /// Key of the section seen last, over all workspaces; empty at first.
    [[nodiscard]] QString section() const;
    /// Key of the section seen last in one workspace; empty at first.
    [[nodiscard]] QString sectionOf(const QString &workspace) const;
    void keepSection(const QString &workspace, const QString &section);

    /// Registers opened, the latest first, whether or not they are still there.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// The store itself, for parts that keep settings in groups of their own.
    [[nodiscard]] QSettings &store() { return m_settings; }

private:
    /// Writes what has changed only: Qt writes its file anew for every value set, and waits for the disk.
    void keep(const QString &key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace candour
