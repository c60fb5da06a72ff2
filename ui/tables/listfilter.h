#pragma once

#include "storage/query.h"

#include <QJsonObject>
#include <QMap>

namespace candour {

/// \brief What people have narrowed a list to, beside what the list itself is about. A plain value.
struct ListFilter
{
    QString search;                       ///< as typed
    QMap<QString, QStringList> chosen;    ///< codes, ids or texts, by field; a record passes with any of a field's
    bool withdrawn = false;               ///< withdrawn records too

    [[nodiscard]] bool isEmpty() const { return search.trimmed().isEmpty() && chosen.isEmpty() && !withdrawn; }
    /// Narrows a query. Each word of the search may also be the beginning of a word.
    void applyTo(Query &query) const;

    friend bool operator==(const ListFilter &, const ListFilter &) = default;
};

/// \brief Everything that makes a view of a list: filters, order, columns. What a saved view holds.
struct ListView
{
    ListFilter filter;
    QString sortField;                    ///< empty: newest first
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList columns;

    [[nodiscard]] QByteArray toJson() const;
    /// What cannot be read is left out: a view of a later program still opens.
    [[nodiscard]] static ListView fromJson(const QByteArray &json);

    friend bool operator==(const ListView &, const ListView &) = default;
};

} // namespace candour
