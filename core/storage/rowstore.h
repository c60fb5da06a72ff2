#pragma once

#include "base/result.h"
#include "storage/batchplaces.h"
#include "storage/connection.h"
#include "storage/changeset.h"
#include "storage/query.h"

#include <QHash>

#include <memory>

namespace candour {

class WordTest;

/// \brief Rows of record tables, read and written by their descriptions, with their word index.
///
/// Borrows the connection. Knows nothing of audit or transactions: Register calls it inside one.
class RowStore
{
public:
    RowStore(Connection &connection, const Catalogue &catalogue);
    ~RowStore();

    [[nodiscard]] Result<RecordData> find(const Schema &schema, const RecordId &id);
    [[nodiscard]] Result<QHash<RecordId, RecordData>> findAll(const Schema &schema, const QList<RecordId> &ids);
    [[nodiscard]] Result<RecordData> findBy(const Schema &schema, const QString &field, const QVariant &value);
    [[nodiscard]] Result<Page> page(const Schema &schema, const Query &query);
    [[nodiscard]] Result<qint64> count(const Schema &schema, const Query &query);
    [[nodiscard]] Result<QList<std::pair<QVariant, qint64>>> tally(const Schema &schema, const QString &field, const Query &query);

    Status insert(const RecordData &record);
    /// Writes the given fields and raises the version.
    Status update(const RecordData &before, const RecordData &after);
    Status setWithdrawn(const RecordData &record, bool withdrawn);

    /// Batches of imports by their place in the file.
    [[nodiscard]] BatchPlaces &batches() { return m_batches; }

private:
    /// The query with ids of derived rows as the file holds them; Invalid where it names a field that is not there.
    [[nodiscard]] Result<Query> asStored(const Schema &schema, Query query);
    [[nodiscard]] QVariant storedReference(const Field &field, const QVariant &value);
    /// The page of a search that the newest rows alone can fill; nothing where they cannot, and the word index must be asked.
    [[nodiscard]] std::optional<Page> pageOfNewest(const Schema &schema, const Query &query);
    /// Adds the matching rows of a stretch. \return whether it could be read
    [[nodiscard]] bool addStretch(Page &page, const Schema &schema, const Query &query, qint64 from, qint64 before);
    [[nodiscard]] bool looksFor(const Schema &schema, const QString &search);
    /// The record of the first row; NotFound without one.
    [[nodiscard]] Result<RecordData> only(const Schema &schema, Rows &rows);
    /// The place of a row with a derived id in its table; NotFound for an id that no batch has given.
    Result<qint64> derivedRow(const Schema &schema, const RecordId &id);
    Status removeFromIndex(const RecordData &record, qint64 row);
    Status addToIndex(const RecordData &record, qint64 row);
    Result<qint64> rowOf(const Schema &schema, const RecordId &id);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    BatchPlaces m_batches;
    QHash<QString, QString> m_tokenizers; ///< of the word index, by record type
    std::unique_ptr<WordTest> m_wordTest;
    QString m_wordTestRule; ///< the tokenizer that it goes by
};

} // namespace candour
