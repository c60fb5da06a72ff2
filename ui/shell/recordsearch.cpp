#include "shell/recordsearch.h"

#include <algorithm>

namespace candour {

namespace {

/// Types that are settings or traces rather than something people look for by name.
bool isSought(const Schema &schema)
{
    static const QStringList quiet {u"saved_view"_qs, u"import_map"_qs, u"quarantined_row"_qs, u"reference_item"_qs};
    return !quiet.contains(schema.type());
}

} // namespace

RecordSearch::RecordSearch(Register &reg, QObject *parent)
    : QObject(parent)
    , m_register(reg)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RecordSearch::searchNext);
}

void RecordSearch::start(const QString &words)
{
    stop();
    m_words = words.trimmed();
    if (m_words.isEmpty())
        return;
    for (const Schema *schema : m_register.catalogue().schemas()) {
        if (isSought(*schema) && (schema->type() != u"comment" || m_words.size() >= leastLettersForComments))
            m_waiting.push_back(schema);
    }
    m_turn.start();
}

void RecordSearch::stop()
{
    m_turn.stop();
    m_waiting.clear();
}

void RecordSearch::searchNext()
{
    if (m_waiting.empty()) {
        m_turn.stop();
        Q_EMIT finished();
        return;
    }
    const Schema *schema = m_waiting.front();
    m_waiting.pop_front();
    const QList<RecordData> records = search(*schema);
    if (!records.isEmpty())
        Q_EMIT found(records);
}

QList<RecordData> RecordSearch::search(const Schema &schema) const
{
    Query query;
    query.type = schema.type();
    query.limit = mostPerType;
    QList<RecordData> records;
    const QString &prefix = schema.referenceRule().prefix;
    const QString reference = m_words.toUpper();
    if (!prefix.isEmpty() && (reference.startsWith(prefix) || prefix.startsWith(reference))) {
        Query byReference = query;
        byReference.sortField = schema.referenceField();
        byReference.order = Qt::DescendingOrder;
        byReference.where = {{schema.referenceField(), Condition::Operator::AtLeast, reference},
            {schema.referenceField(), Condition::Operator::AtMost, QString(reference + QChar(u'\uffee'))}};
        if (const auto page = m_register.page(byReference))
            records = page->records;
    }
    if (records.size() >= mostPerType || schema.searchedFields().isEmpty())
        return records;
    query.search = m_words.endsWith(u'*') ? m_words : QString(m_words + u'*');
    // A search that fails, as while another program writes, is as good as one that finds nothing: the next key tries again.
    if (const auto page = m_register.page(query)) {
        for (const RecordData &record : page->records) {
            const bool known = std::any_of(records.begin(), records.end(), [&](const RecordData &each) { return each.id == record.id; });
            if (!known && records.size() < mostPerType)
                records.append(record);
        }
    }
    return records;
}

} // namespace candour
