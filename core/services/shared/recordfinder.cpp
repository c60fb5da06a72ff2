#include "services/shared/recordfinder.h"

#include "workflow/referencedata.h"

#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr int newestLookedAt = 200;
constexpr int targetsPerWord = 100;

/// Whether full names of the type are made of more than what its own words say.
bool isComposed(const Schema &schema)
{
    const QList<const Field *> parts = schema.nameFields();
    return std::any_of(parts.begin(), parts.end(), [](const Field *part) { return part->type == FieldType::Reference || part->type == FieldType::Choice || part->type == FieldType::Date; });
}

Query newest(const Schema &schema, int limit)
{
    Query query;
    query.type = schema.type();
    query.limit = limit;
    for (const Field *part : schema.nameFields()) {
        if (part->type == FieldType::Date) {
            query.sortField = part->name;
            query.order = Qt::DescendingOrder;
        }
    }
    return query;
}

Query ownWords(const QString &type, const QString &typed, int limit)
{
    Query query;
    query.type = type;
    query.limit = limit;
    if (!typed.isEmpty())
        query.search = typed + u'*';
    return query;
}

/// Records that refer, by a part of their name, to something with one of the words.
QList<Query> throughParts(const Register &reg, const Schema &schema, const QStringList &words)
{
    QList<Query> queries;
    for (const Field *part : schema.nameFields()) {
        if (part->type != FieldType::Reference)
            continue;
        QStringList ids;
        for (const QString &word : words) {
            const auto targets = reg.page(ownWords(part->target, word, targetsPerWord));
            for (const RecordData &target : targets ? targets->records : QList<RecordData>())
                ids << target.id.toString();
        }
        ids.removeDuplicates();
        if (ids.isEmpty())
            continue;
        Query query = newest(schema, newestLookedAt);
        query.where = {{part->name, Condition::Operator::AnyOf, ids}};
        queries << query;
    }
    return queries;
}

/// Records of several queries, each once, in their order.
Result<QList<RecordData>> gathered(const Register &reg, const QList<Query> &queries)
{
    QList<RecordData> records;
    QSet<RecordId> known;
    for (const Query &query : queries) {
        const auto page = reg.page(query);
        if (!page)
            return page.error();
        for (const RecordData &record : page->records) {
            if (!known.contains(record.id))
                records << record;
            known.insert(record.id);
        }
    }
    return records;
}

} // namespace

bool beginWords(const QString &text, const QStringList &words)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

Result<QList<RecordData>> findRecords(const Register &reg, const ReferenceData &reference, const QString &type, const QString &typed, int limit)
{
    const QString text = typed.trimmed();
    const Schema *schema = reg.catalogue().find(type);
    if (!schema || !isComposed(*schema))
        return gathered(reg, {ownWords(type, text, limit)});
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto candidates = gathered(reg, throughParts(reg, *schema, words) << newest(*schema, words.isEmpty() ? limit : newestLookedAt));
    if (!candidates || words.isEmpty())
        return candidates;
    reference.readTitles(*candidates);
    QList<RecordData> found;
    QSet<RecordId> known;
    for (const RecordData &record : *candidates) {
        if (beginWords(reference.fullName(record), words)) {
            found << record;
            known.insert(record.id);
        }
    }
    const auto byOwnWords = gathered(reg, {ownWords(type, text, limit)});
    if (!byOwnWords)
        return byOwnWords;
    for (const RecordData &record : *byOwnWords) {
        if (!known.contains(record.id))
            found << record;
    }
    return found.mid(0, limit);
}

Result<RecordData> recordNamed(const Register &reg, const ReferenceData &reference, const QString &type, const QString &text)
{
    const auto found = reg.findByReference(type, text);
    const Schema *schema = reg.catalogue().find(type);
    if (found || found.error().kind != Error::Kind::NotFound || !schema || !isComposed(*schema))
        return found;
    const auto named = findRecords(reg, reference, type, text, newestLookedAt);
    std::optional<RecordData> one;
    for (const RecordData &record : named ? *named : QList<RecordData>()) {
        if (reference.fullName(record).compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (one)
            return found; // two of one name: only a reference tells them apart
        one = record;
    }
    return one ? Result<RecordData>(*one) : found;
}

} // namespace candour
