#include "shell/windowsettings.h"

#include <QFileInfo>
#include <QSettings>

namespace candour {

void WindowSettings::keep(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

Theme::Choice WindowSettings::theme() const
{
    return {Theme::schemeOf(m_settings.value(u"look/theme"_qs).toString()), m_settings.value(u"look/text"_qs, 100).toInt()};
}

void WindowSettings::keepTheme(Theme::Choice choice)
{
    keep(u"look/theme"_qs, Theme::key(choice.scheme));
    keep(u"look/text"_qs, choice.textPercent);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(u"window/geometry"_qs).toByteArray();
}

void WindowSettings::keepGeometry(const QByteArray &geometry)
{
    keep(u"window/geometry"_qs, geometry);
}

QByteArray WindowSettings::splitter(const QString &section) const
{
    return m_settings.value(u"splitters/"_qs + section).toByteArray();
}

void WindowSettings::keepSplitter(const QString &section, const QByteArray &state)
{
    keep(u"splitters/"_qs + section, state);
}

QString WindowSettings::section() const
{
    return m_settings.value(u"window/section"_qs).toString();
}

QString WindowSettings::sectionOf(const QString &workspace) const
{
    return m_settings.value(u"window/sections/"_qs + workspace).toString();
}

void WindowSettings::keepSection(const QString &workspace, const QString &section)
{
    keep(u"window/section"_qs, section);
    keep(u"window/sections/"_qs + workspace, section);
}

QStringList WindowSettings::recentFiles() const
{
    return m_settings.value(u"files/recent"_qs).toStringList();
}

void WindowSettings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    keep(u"files/recent"_qs, files.mid(0, mostRecentFiles));
}

void WindowSettings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    keep(u"files/recent"_qs, files);
}

} // namespace candour
