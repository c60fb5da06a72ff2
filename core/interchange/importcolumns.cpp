#include "interchange/importcolumns.h"

#include <algorithm>

namespace candour {

namespace {

bool isCodeOf(const ImportTarget &target, const QString &code, const ImportLists &lists)
{
    if (target.role != ImportRole::Choice)
        return true;
    if (target.spellings.values().contains(code))
        return true;
    const QList<ReferenceEntry> entries = lists.sets.value(target.vocabulary).entries;
    return std::any_of(entries.begin(), entries.end(), [&](const ReferenceEntry &entry) { return entry.code == code; });
}

} // namespace

ImportColumns::ImportColumns(const ImportKind &kind, const ImportMapping &mapping, const QStringList &columns, const ImportLists &lists)
    : m_names(columns), m_places(size_t(kind.targets.size())), m_mapped(size_t(columns.size()), false)
{
    if (!mapping.kind.isEmpty() && mapping.kind != kind.key)
        m_problems << tr("This mapping is for the kind “%1”, not for “%2”.").arg(mapping.kind, kind.key);
    placeColumns(kind, mapping);
    placeConstants(kind, mapping, lists);
    for (auto it = mapping.codes.begin(); it != mapping.codes.end(); ++it) {
        if (kind.indexOf(it.key()) < 0)
            m_problems << tr("The mapping has codes for “%1”, which this kind of import does not know.").arg(it.key());
    }
    for (int i = 0; i < kind.targets.size(); ++i) {
        if (kind.targets.at(i).required && !has(i))
            m_problems << tr("Say which column holds “%1”.").arg(kind.targets.at(i).label);
    }
}

void ImportColumns::placeColumns(const ImportKind &kind, const ImportMapping &mapping)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        const int target = kind.indexOf(it.value());
        const qsizetype column = m_names.indexOf(it.key());
        if (target < 0) {
            m_problems << tr("“%1” cannot be imported: this kind of import has no “%2”.").arg(it.key(), it.value());
        } else if (column < 0) {
            m_problems << tr("This file has no column “%1”. Its columns differ from those of the mapping.").arg(it.key());
        } else {
            m_places[size_t(target)].columns.push_back(int(column));
            m_mapped[size_t(column)] = true;
        }
    }
    for (int i = 0; i < kind.targets.size(); ++i) {
        std::vector<int> &columns = m_places[size_t(i)].columns;
        std::sort(columns.begin(), columns.end());
        if (columns.size() > 1 && !kind.targets.at(i).repeatable)
            m_problems << tr("Only one column can be “%1”; %n are mapped to it.", nullptr, int(columns.size())).arg(kind.targets.at(i).label);
    }
}

void ImportColumns::placeConstants(const ImportKind &kind, const ImportMapping &mapping, const ImportLists &lists)
{
    for (auto it = mapping.constants.begin(); it != mapping.constants.end(); ++it) {
        const int target = kind.indexOf(it.key());
        if (target < 0)
            m_problems << tr("The mapping sets “%1”, which this kind of import does not know.").arg(it.key());
        else if (!isCodeOf(kind.targets.at(target), it.value(), lists))
            m_problems << tr("“%1” is not a code of the list for %2.").arg(it.value(), kind.targets.at(target).label);
        else
            m_places[size_t(target)].constant = it.value().trimmed().toUtf8();
    }
}

QStringList ImportColumns::notImported() const
{
    QStringList names;
    for (int i = 0; i < m_names.size(); ++i) {
        if (!isMapped(i))
            names << m_names.at(i);
    }
    return names;
}

QString ImportColumns::nameOf(int target) const
{
    const std::vector<int> &columns = columnsOf(target);
    return columns.empty() ? QString() : m_names.at(columns.front());
}

} // namespace candour
