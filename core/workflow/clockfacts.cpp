#include "workflow/clockfacts.h"

#include "workflow/clocks.h"
#include "workflow/safe/lookups.h"

namespace candour {

namespace {

constexpr qsizetype idsAtOnce = 500; // values that one statement takes

} // namespace

Status ClockFacts::readAhead(const QList<RecordData> &records)
{
    if (records.isEmpty())
        return {};
    QStringList read;
    for (const ClockRule &rule : allClockRules()) {
        if (rule.type != records.first().schema().type())
            continue;
        const QString fact = rule.through + u'|' + rule.related.type + u'|' + rule.related.field;
        if (read.contains(fact))
            continue;
        read << fact;
        Status done = rule.through.isEmpty() ? Status() : readReferred(records, rule.through);
        if (done && !rule.related.type.isEmpty())
            done = readRelated(records, rule.related.type, rule.related.field);
        if (!done)
            return done;
    }
    return {};
}

Status ClockFacts::readReferred(const QList<RecordData> &records, const QString &field)
{
    const Field *described = records.first().schema().field(field);
    QList<RecordId> ids;
    for (const RecordData &record : records) {
        const RecordId id = idFromText(record.text(field));
        if (!id.isNull() && !m_referred.contains(id))
            ids << id;
    }
    auto found = m_register.findAll(described->target, ids);
    if (!found)
        return found.error();
    m_referred.insert(std::move(*found));
    return {};
}

Status ClockFacts::readRelated(const QList<RecordData> &records, const QString &type, const QString &field)
{
    const QString key = type + u'.' + field;
    for (qsizetype first = 0; first < records.size(); first += idsAtOnce) {
        QStringList ids;
        for (const RecordData &record : records.mid(first, idsAtOnce))
            ids << record.id.toString();
        Query query;
        query.type = type;
        query.where = {{field, Condition::Operator::AnyOf, ids}};
        const auto found = m_register.all(query);
        if (!found)
            return found.error();
        for (const RecordData &record : *found)
            m_related[key][record.text(field)].append(record);
        m_asked[key].unite(QSet<QString>(ids.begin(), ids.end()));
    }
    return {};
}

std::optional<RecordData> ClockFacts::referred(const RecordData &record, const QString &field) const
{
    const auto known = m_referred.constFind(idFromText(record.text(field)));
    return known == m_referred.constEnd() ? candour::referred(m_register, record, field) : std::optional<RecordData>(*known);
}

QList<RecordData> ClockFacts::related(const QString &type, const QString &field, const RecordId &id) const
{
    const QString key = type + u'.' + field;
    const auto asked = m_asked.constFind(key);
    if (asked == m_asked.constEnd() || !asked->contains(id.toString()))
        return relatedTo(m_register, type, field, id);
    return m_related.value(key).value(id.toString());
}

} // namespace candour
