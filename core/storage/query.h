#pragma once

#include "schema/recorddata.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace candour {

/// \brief One filter over a field.
struct Condition
{
    enum class Operator {
        Equals,   ///< the same value; a null value finds records without one
        Differs,
        Contains, ///< text within text, or a code or record among several
        AtLeast,
        AtMost,
        AnyOf,    ///< value is a QStringList of codes
        Present,
        Absent
    };

    QString field;
    Operator op = Operator::Equals;
    QVariant value = {};
};

/// Where a page of a table ended: the key from which the next one goes on.
struct PageKey
{
    QVariant sortValue; ///< as stored; null where the record has none
    qint64 row = 0;
};

/// \brief Which records of one type, in which order, how many at a time.
struct Query
{
    enum class Withdrawn { Hidden, Shown, Only };

    QString type;
    QList<Condition> where = {};
    QString search = {};   ///< words that must all occur in the searched fields; a word ending in * is a beginning
    QString sortField = {}; ///< empty: newest first
    Qt::SortOrder order = Qt::AscendingOrder;
    Withdrawn withdrawn = Withdrawn::Hidden;
    std::optional<PageKey> after = {};
    int limit = 100;
};

/// \brief Some records and where to go on; no `next` at the end.
struct Page
{
    QList<RecordData> records;
    std::optional<PageKey> next;
};

/// One of the words people typed.
struct SearchWord
{
    QString text;
    bool isBeginning = false; ///< it was followed by *
};
[[nodiscard]] QList<SearchWord> searchWords(const QString &typed);

/// \brief The words people typed as an FTS5 expression: every word quoted, all needed; "" without a word.
/// A word that ends in * matches beginnings. Quotes and operators have no meaning of their own.
[[nodiscard]] QString searchExpression(const QString &words);

/// A query as SQL with its values in order.
struct Statement
{
    QString sql;
    QVariantList bound;
};

/// Columns that every table has before its fields: seq, id, version, withdrawn, batch.
/// For types with derived keys, id and version stand in as constants. A row whose import is withdrawn is withdrawn.
[[nodiscard]] QString columnList(const Schema &schema);
[[nodiscard]] Statement pageStatement(const Schema &schema, const Query &query);
/// The records of so many keys, in any order: ids, or places in the table for types with derived keys.
[[nodiscard]] Statement rowsStatement(const Schema &schema, qsizetype count);
/// \brief The same for records in the order in which they came, newest first, whose row is from `from` on and before `before`;
/// words are looked for in the texts themselves, by the function of WordTest.
[[nodiscard]] Statement stretchStatement(const Schema &schema, const Query &query, qint64 from, qint64 before);
[[nodiscard]] Statement countStatement(const Schema &schema, const Query &query);
/// Key and fields of all records that are not withdrawn, in the order of their keys.
[[nodiscard]] Statement contentStatement(const Schema &schema);
/// How many records hold each value of a field, most first: (value, count).
[[nodiscard]] Statement tallyStatement(const Schema &schema, const QString &field, const Query &query);

} // namespace candour
