#include "tables/listmemory.h"

#include <QSettings>

namespace candour {

namespace {

QString groupOf(const QString &list)
{
    return u"lists/"_qs + list;
}

} // namespace

ListLayout ListMemory::layout(const QString &list) const
{
    ListLayout layout;
    m_settings.beginGroup(groupOf(list));
    layout.columns = m_settings.value(u"columns"_qs).toStringList();
    m_settings.beginGroup(u"widths"_qs);
    for (const QString &column : m_settings.childKeys())
        layout.widths.insert(column, m_settings.value(column).toInt());
    m_settings.endGroup();
    m_settings.endGroup();
    return layout;
}

void ListMemory::keep(const QString &list, const ListLayout &layout)
{
    m_settings.beginGroup(groupOf(list));
    m_settings.remove(QString());
    if (!layout.columns.isEmpty())
        m_settings.setValue(u"columns"_qs, layout.columns);
    for (auto width = layout.widths.cbegin(); width != layout.widths.cend(); ++width)
        m_settings.setValue(QString(u"widths/"_qs + width.key()), width.value());
    m_settings.endGroup();
}

} // namespace candour
