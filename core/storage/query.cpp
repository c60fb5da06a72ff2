#include "storage/query.h"

#include "storage/wordtest.h"

#include <QRegularExpression>
#include <QStringList>

namespace candour {

namespace {

/// Imports that were withdrawn take their rows with them.
const QString batches = u"(SELECT seq FROM import_batch WHERE withdrawn = 1)"_qs;

/// Conditions in SQL, gathered with their values.
class Filter
{
public:
    explicit Filter(const Schema &schema) : m_schema(schema) { }

    void add(const QString &sql, const QVariantList &bound = {})
    {
        m_parts << sql;
        m_bound << bound;
    }
    void addCondition(const Condition &condition);
    void addVisibility(Query::Withdrawn withdrawn);
    [[nodiscard]] QString where() const { return m_parts.isEmpty() ? QString() : u" WHERE "_qs + m_parts.join(u" AND "_qs); }
    [[nodiscard]] const QVariantList &bound() const { return m_bound; }

private:
    void addAnyOf(const QString &column, const Field &field, const QStringList &texts);
    void addContains(const QString &column, const Field &field, const QVariant &value);

    const Schema &m_schema;
    QStringList m_parts;
    QVariantList m_bound;
};

QString escapedLike(QString text)
{
    return text.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
}

/// Several codes or ids in one column, joined by commas.
bool holdsSeveral(const Field &field)
{
    return field.type == FieldType::Choices || field.type == FieldType::References;
}

/// A code among several: "fire" is not found in "crossfire".
QString oneOfSeveral(const QString &column)
{
    return u"(',' || "_qs + column + u" || ',') LIKE ? ESCAPE '\\'"_qs;
}

QString amongCodes(const QString &code)
{
    return u"%,"_qs + escapedLike(code) + u",%"_qs;
}

void Filter::addAnyOf(const QString &column, const Field &field, const QStringList &texts)
{
    QStringList parts;
    QVariantList values;
    for (const QString &text : texts) {
        const QVariant value = storedValue(field.type, valueFromText(field.type, text).value_or(QVariant()));
        if (value.isNull())
            continue;
        parts << (holdsSeveral(field) ? oneOfSeveral(column) : u"?"_qs);
        values << (holdsSeveral(field) ? QVariant(amongCodes(value.toString())) : value);
    }
    if (parts.isEmpty())
        return add(u"0"_qs);
    // A list has no limit of depth, which alternatives have.
    add(holdsSeveral(field) ? QString(u"("_qs + parts.join(u" OR "_qs) + u")"_qs) : QString(column + u" IN ("_qs + parts.join(u", "_qs) + u")"_qs), values);
}

void Filter::addContains(const QString &column, const Field &field, const QVariant &value)
{
    if (holdsSeveral(field))
        add(oneOfSeveral(column), {amongCodes(value.toString())});
    else
        add(column + u" LIKE ? ESCAPE '\\'"_qs, {QString(u"%"_qs + escapedLike(value.toString()) + u"%"_qs)});
}

void Filter::addCondition(const Condition &condition)
{
    using Operator = Condition::Operator;
    const Field *field = m_schema.field(condition.field);
    if (!field)
        return;
    const QString column = u"t."_qs + field->name;
    const QVariant value = condition.op == Operator::AnyOf ? condition.value : storedValue(field->type, condition.value);
    switch (condition.op) {
    case Operator::Equals:
        value.isNull() ? add(column + u" IS NULL"_qs) : add(column + u" = ?"_qs, {value});
        break;
    case Operator::Differs:
        value.isNull() ? add(column + u" IS NOT NULL"_qs) : add(u"("_qs + column + u" IS NULL OR "_qs + column + u" <> ?)"_qs, {value});
        break;
    case Operator::Contains:
        addContains(column, *field, value);
        break;
    case Operator::AtLeast:
        add(column + u" >= ?"_qs, {value});
        break;
    case Operator::AtMost:
        add(column + u" <= ?"_qs, {value});
        break;
    case Operator::AnyOf:
        addAnyOf(column, *field, value.toStringList());
        break;
    case Operator::Present:
        add(column + u" IS NOT NULL"_qs);
        break;
    case Operator::Absent:
        add(column + u" IS NULL"_qs);
        break;
    }
}

void Filter::addVisibility(Query::Withdrawn withdrawn)
{
    if (withdrawn == Query::Withdrawn::Shown)
        return;
    const bool hidden = withdrawn == Query::Withdrawn::Hidden;
    if (m_schema.keys() == Schema::Keys::Derived)
        add((hidden ? u"t.batch NOT IN "_qs : u"t.batch IN "_qs) + batches);
    else if (m_schema.isImported())
        add(hidden ? u"t.withdrawn = 0 AND (t.batch IS NULL OR t.batch NOT IN "_qs + batches + u")"_qs
                   : u"(t.withdrawn = 1 OR t.batch IN "_qs + batches + u")"_qs);
    else
        add(hidden ? u"t.withdrawn = 0"_qs : u"t.withdrawn = 1"_qs);
}

/// Table, joined to the word index where words are looked for.
QString source(const Schema &schema, Filter &filter, const QString &expression)
{
    if (expression.isEmpty() || schema.searchedFields().isEmpty())
        return u" FROM "_qs + schema.type() + u" t"_qs;
    const QString index = schema.type() + u"_search"_qs;
    filter.add(index + u" MATCH ?"_qs, {expression});
    return u" FROM "_qs + index + u" CROSS JOIN "_qs + schema.type() + u" t ON t.seq = "_qs + index + u".rowid"_qs;
}

QString rowColumn(const Schema &schema, const QString &expression)
{
    const bool searching = !expression.isEmpty() && !schema.searchedFields().isEmpty();
    return searching ? schema.type() + u"_search.rowid"_qs : u"t.seq"_qs;
}

Filter filtered(const Schema &schema, const Query &query)
{
    Filter filter(schema);
    for (const Condition &condition : query.where)
        filter.addCondition(condition);
    filter.addVisibility(query.withdrawn);
    return filter;
}

/// Records without a value come last in either direction, so the key of a page says on which side it ended.
void addAfter(Filter &filter, const QString &column, const QString &row, const PageKey &after, bool ascending)
{
    const QString beyond = ascending ? u" > ?"_qs : u" < ?"_qs;
    if (after.sortValue.isNull())
        filter.add(u"("_qs + column + u" IS NULL AND "_qs + row + beyond + u")"_qs, {after.row});
    else
        filter.add(u"("_qs + column + beyond + u" OR ("_qs + column + u" = ? AND "_qs + row + beyond + u") OR "_qs + column + u" IS NULL)"_qs,
            {after.sortValue, after.sortValue, after.row});
}

} // namespace

QList<SearchWord> searchWords(const QString &typed)
{
    static const QRegularExpression token(u"[\\p{L}\\p{N}\\p{M}]+\\*?"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QList<SearchWord> words;
    auto match = token.globalMatch(typed);
    while (match.hasNext()) {
        QString word = match.next().captured();
        const bool isBeginning = word.endsWith(u'*');
        if (isBeginning)
            word.chop(1);
        words.append({word, isBeginning});
    }
    return words;
}

QString searchExpression(const QString &words)
{
    QStringList parts;
    for (const SearchWord &word : searchWords(words))
        parts << u'"' + word.text + u'"' + (word.isBeginning ? u"*"_qs : QString());
    return parts.join(u' ');
}

QString columnList(const Schema &schema)
{
    QString columns;
    columns.reserve(200 + 20 * qsizetype(schema.fields().size()));
    if (schema.keys() == Schema::Keys::Derived)
        columns += u"t.seq, NULL, 1, t.batch IN "_qs + batches + u", t.batch"_qs;
    else if (schema.isImported())
        columns += u"t.seq, t.id, t.version, (t.withdrawn OR t.batch IN "_qs + batches + u"), t.batch"_qs;
    else
        columns += u"t.seq, t.id, t.version, t.withdrawn, NULL"_qs;
    for (const Field &field : schema.fields()) {
        columns += u", t."_qs;
        columns += field.name;
    }
    return columns;
}

Statement pageStatement(const Schema &schema, const Query &query)
{
    Filter filter = filtered(schema, query);
    const QString expression = searchExpression(query.search);
    const QString from = source(schema, filter, expression);
    const QString row = rowColumn(schema, expression);
    const QString most = QString::number(query.limit + 1);
    if (!schema.field(query.sortField)) {
        if (query.after)
            filter.add(row + u" < ?"_qs, {query.after->row});
        return {u"SELECT "_qs + columnList(schema) + from + filter.where() + u" ORDER BY "_qs + row + u" DESC LIMIT "_qs + most, filter.bound()};
    }
    const bool ascending = query.order == Qt::AscendingOrder;
    const QString direction = ascending ? u" ASC"_qs : u" DESC"_qs;
    const QString column = u"t."_qs + query.sortField;
    if (query.after)
        addAfter(filter, column, row, *query.after, ascending);
    // Only keys are sorted; the other columns are read for the rows of the page alone.
    const auto order = [&](const QString &key) { return QString(u" ORDER BY "_qs + column + direction + u" NULLS LAST, "_qs + key + direction); };
    return {u"SELECT "_qs + columnList(schema) + u" FROM "_qs + schema.type() + u" t WHERE t.seq IN (SELECT "_qs + row + from + filter.where() + order(row)
            + u" LIMIT "_qs + most + u")"_qs + order(u"t.seq"_qs),
        filter.bound()};
}

Statement rowsStatement(const Schema &schema, qsizetype count)
{
    const QString key = schema.keys() == Schema::Keys::Stored ? u"t.id"_qs : u"t.seq"_qs;
    return {u"SELECT "_qs + columnList(schema) + u" FROM "_qs + schema.type() + u" t WHERE "_qs + key + u" IN ("_qs + QStringList(count, u"?"_qs).join(u", "_qs) + u")"_qs, {}};
}

Statement stretchStatement(const Schema &schema, const Query &query, qint64 from, qint64 before)
{
    Filter filter(schema);
    filter.add(u"t.seq >= ? AND t.seq < ?"_qs, {from, before});
    QStringList texts;
    for (const Field *field : schema.searchedFields())
        texts << u"t."_qs + field->name;
    filter.add(QString::fromLatin1(WordTest::functionName) + u'(' + texts.join(u", "_qs) + u')');
    for (const Condition &condition : query.where)
        filter.addCondition(condition);
    filter.addVisibility(query.withdrawn);
    return {u"SELECT "_qs + columnList(schema) + u" FROM "_qs + schema.type() + u" t"_qs + filter.where() + u" ORDER BY t.seq DESC LIMIT "_qs
            + QString::number(query.limit + 1),
        filter.bound()};
}

Statement countStatement(const Schema &schema, const Query &query)
{
    // Rows of an import are neither added nor removed: how many there are was noted when they came.
    if (schema.keys() == Schema::Keys::Derived && query.where.isEmpty() && searchExpression(query.search).isEmpty()) {
        Filter filter(schema);
        filter.add(u"t.type = ?"_qs, {schema.type()});
        filter.addVisibility(query.withdrawn);
        return {u"SELECT coalesce(sum(t.row_count), 0) FROM batch_rows t"_qs + filter.where(), filter.bound()};
    }
    Filter filter = filtered(schema, query);
    const QString from = source(schema, filter, searchExpression(query.search));
    return {u"SELECT count(*)"_qs + from + filter.where(), filter.bound()};
}

Statement contentStatement(const Schema &schema)
{
    const QString key = schema.keys() == Schema::Keys::Stored ? u"t.id"_qs : u"t.seq"_qs;
    QStringList columns {key};
    for (const Field &field : schema.fields())
        columns << u"t."_qs + field.name;
    Filter filter = filtered(schema, Query());
    return {u"SELECT "_qs + columns.join(u", "_qs) + u" FROM "_qs + schema.type() + u" t"_qs + filter.where() + u" ORDER BY "_qs + key, filter.bound()};
}

Statement tallyStatement(const Schema &schema, const QString &field, const Query &query)
{
    Filter filter = filtered(schema, query);
    const QString from = source(schema, filter, searchExpression(query.search));
    return {u"SELECT t."_qs + field + u", count(*)"_qs + from + filter.where() + u" GROUP BY 1 ORDER BY 2 DESC, 1"_qs, filter.bound()};
}

} // namespace candour
