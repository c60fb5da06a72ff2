#pragma once

#include "base/result.h"
#include "schema/recorddata.h"
#include "storage/rowseal.h"

#include <QByteArrayView>

#include <map>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace candour {

class BatchWriter;
class Connection;
class ReferenceSeries;

/// \brief Writes the rows of one type of one import batch, one after the other, with a statement prepared once.
///
/// Fields not set are absent. Made by BatchWriter, which owns it.
class BatchRows
{
public:
    BatchRows(Connection &connection, const Schema &schema, BatchWriter &writer);
    ~BatchRows();
    BatchRows(const BatchRows &) = delete;
    BatchRows &operator=(const BatchRows &) = delete;

    /// \name Values of the row to come, by position of the field in the schema; texts are UTF-8 as stored
    /// The bytes must stay until add().
    /// @{
    void setText(int field, QByteArrayView utf8);
    void setInteger(int field, qint64 value);
    void setValue(int field, const QVariant &value);
    /// @}

    /// Writes the row. After an error every further row gives that error, because the transaction may be gone.
    /// \return its place among the rows of this type in this batch, from 1
    Result<qint64> add();

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] RecordId idOf(qint64 ordinal) const;
    /// What a field that refers to row `ordinal` of this type must hold, for rows with derived keys.
    [[nodiscard]] qint64 rowOf(qint64 ordinal) const { return m_firstRow + ordinal - 1; }
    /// Adds the new rows to the word index and notes where they lie.
    Status finish();

private:
    friend class BatchWriter;
    /// \param expectedRows as many as there are already, or more: indexes are made again at the end, which is quicker
    Status prepare(qint64 expectedRows);
    Status beginSeal();
    Status dropIndexes();
    Status indexWords();
    Status resizeWordTable(const QString &index, int bytes);
    Status step();
    void bindKeys();

    Connection &m_connection;
    const Schema &m_schema;
    BatchWriter &m_writer;
    sqlite3_stmt *m_insert = nullptr;
    std::unique_ptr<RowSeal> m_seal;
    qint64 m_firstRow = 1;
    qint64 m_count = 0;
    int m_firstField = 1;  ///< place of the first field among the bound values
    int m_firstSealed = 0; ///< place of the first field among the sealed columns
    int m_referenceField = -1;
    std::optional<Error> m_error;
    QStringList m_droppedIndexes;
};

/// \brief Writes the rows of one import batch inside the transaction that Register::importBatch() holds open.
class BatchWriter
{
public:
    /// \param expectedRows about how many rows will come of each type
    BatchWriter(Connection &connection, const Catalogue &catalogue, qint64 batch, RecordId batchId, ReferenceSeries &references, qint64 expectedRows);
    ~BatchWriter();

    /// The writer for a type, made at first use. The type must be one that is imported.
    Result<BatchRows *> rows(QStringView type);
    /// Builds what finding needs. Called once, after the last row.
    Status finish();
    /// Seals over all rows, once they are finished.
    [[nodiscard]] const Seals &seals() const { return m_seals; }

private:
    friend class BatchRows;
    /// Where the rows of a type begin, or would begin if there were any.
    Result<qint64> firstRow(const QString &type);

    Connection &m_connection;
    const Catalogue &m_catalogue;
    const qint64 m_batch;
    const RecordId m_batchId;
    ReferenceSeries &m_references;
    const qint64 m_expectedRows;
    std::map<QString, std::unique_ptr<BatchRows>> m_rows;
    FirstRows m_firstRows;
    Seals m_seals;
};

} // namespace candour
