#include "shell/sectioncounts.h"

#include "storage/register.h"

#include <algorithm>
#include <limits>

namespace candour {

SectionCounts::SectionCounts(Register &reg, const QList<SectionDescription> &sections, QObject *parent)
    : QObject(parent)
    , m_register(reg)
    , m_sections(sections)
{
    connect(&reg, &Register::changedElsewhere, this, &SectionCounts::refresh);
    connect(&reg, &Register::changed, this, [this](const ChangeSet &set) {
        // A withdrawn import takes rows of other types with it.
        const bool all = set.touches(u"import_batch"_qs);
        for (const SectionDescription &section : std::as_const(m_sections)) {
            if (all || set.touches(section.list.type))
                count(section);
        }
    });
}

void SectionCounts::refresh()
{
    for (const SectionDescription &section : std::as_const(m_sections))
        count(section);
}

void SectionCounts::count(const SectionDescription &section)
{
    if (!section.isList())
        return;
    Query query;
    query.type = section.list.type;
    query.where = section.list.where;
    // A count that cannot be had is left as it was: the list itself says what is wrong.
    m_questions[section.key] = m_register.background().ask<qint64>([query](Register &reg) { return reg.count(query); },
        [this, key = section.key](const Result<qint64> &found) {
            if (found)
                Q_EMIT counted(key, int(std::min<qint64>(*found, std::numeric_limits<int>::max())));
        });
}

} // namespace candour
