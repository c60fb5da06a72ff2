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
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SectionCounts::countNext);
    connect(&reg, &Register::changedElsewhere, this, &SectionCounts::refresh);
    connect(&reg, &Register::changed, this, [this](const ChangeSet &set) {
        for (qsizetype i = 0; i < m_sections.size(); ++i) {
            // A withdrawn import takes rows of other types with it.
            if (set.touches(m_sections.at(i).list.type) || set.touches(u"import_batch"_qs)) {
                if (m_sections.at(i).isList() && !m_waiting.contains(i))
                    m_waiting.append(i);
            }
        }
        m_turn.start();
    });
}

void SectionCounts::refresh()
{
    m_waiting.clear();
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).isList())
            m_waiting.append(i);
    }
    m_turn.start();
}

void SectionCounts::countNext()
{
    if (m_waiting.isEmpty()) {
        m_turn.stop();
        return;
    }
    const SectionDescription &section = m_sections.at(m_waiting.takeFirst());
    Query query;
    query.type = section.list.type;
    query.where = section.list.where;
    // A count that cannot be had is left as it was: the list itself says what is wrong.
    if (const auto count = m_register.count(query))
        Q_EMIT counted(section.key, int(std::min<qint64>(*count, std::numeric_limits<int>::max())));
}

} // namespace candour
