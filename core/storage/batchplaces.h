#pragma once

#include "base/id.h"

#include <QHash>
#include <QString>

#include <utility>

namespace candour {

class Connection;

/// \brief Where the rows of each import batch lie: what ids of derived rows are made from.
///
/// Borrows the connection. Read once, when first asked, and again after forget() or for a batch it does not know.
class BatchPlaces
{
public:
    /// Where the rows of one type of one batch lie in their table; rows count from 1.
    struct Stretch
    {
        qint64 first = 0;
        qint64 count = 0;
    };

    explicit BatchPlaces(Connection &connection) : m_connection(connection) { }

    /// Null for a batch that is not there.
    [[nodiscard]] RecordId id(qint64 batch);
    /// 0 for a batch that is not there.
    [[nodiscard]] qint64 seq(const RecordId &batch);
    /// Empty where the batch has no rows of the type.
    [[nodiscard]] Stretch stretch(qint64 batch, const QString &type);
    void forget();

private:
    void read();

    Connection &m_connection;
    QHash<qint64, RecordId> m_ids;
    QHash<std::pair<qint64, QString>, Stretch> m_stretches;
};

} // namespace candour
