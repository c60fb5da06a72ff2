#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "schema/schema.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QStringList>

#include <future>
#include <vector>

namespace candour {

class Connection;

/// \brief The SHA-256 over the rows of one type of one import, value by value, so that a changed byte is found.
///
/// It says nothing of where the rows lie in the file: another register that takes over the import has the same seal.
/// Owned by whoever writes or checks the rows. Works the hash out on another thread while rows come.
class RowSeal
{
public:
    /// \param offsets one for each column, see sealOffsets()
    explicit RowSeal(std::vector<qint64> offsets);
    ~RowSeal();
    RowSeal(const RowSeal &) = delete;
    RowSeal &operator=(const RowSeal &) = delete;

    /// \name Values of the row to come, as stored; columns not set are absent
    /// @{
    void setInteger(int column, qint64 value);
    void setReal(int column, double value);
    /// The bytes must stay until endRow().
    void setText(int column, QByteArrayView utf8);
    void setOwnText(int column, const QByteArray &utf8);
    /// @}
    void endRow();

    /// 64 lower-case hexadecimal digits. Call once, after the last row.
    [[nodiscard]] QByteArray hex();

private:
    struct Value
    {
        enum class Kind { Absent, Integer, Real, Text } kind = Kind::Absent;
        quint64 number = 0;       ///< the bits of a number, the length of a text
        const char *text = nullptr;
        QByteArray owned = {};
    };

    void hashLater();

    Sha256 m_hash;
    const std::vector<qint64> m_offsets;
    std::vector<Value> m_row;
    QByteArray m_gathering;   ///< rows that are not hashed yet
    QByteArray m_hashed;      ///< what the other thread is at
    std::future<void> m_hashing;
};

/// \brief The seal over the rows of one type in an import: how many there are, which columns it is over, in which order, and the hash.
/// A field that is described later is in no earlier seal.
struct TypeSeal
{
    qint64 rows = 0;
    QStringList columns;
    QString sha256;

    bool operator==(const TypeSeal &) const = default;
};
using Seals = QMap<QString, TypeSeal>;         // by type
using FirstRows = QMap<QString, qint64>;       // by type, where the rows of an import begin

/// \name Seals as the import's record keeps them: JSON, one entry for each type
/// @{
[[nodiscard]] QString sealsText(const Seals &seals);
[[nodiscard]] Seals sealsFromText(const QString &text);
/// @}

/// The columns that today's seals of a type are over: all that the rows bring.
[[nodiscard]] QStringList sealedColumns(const Schema &schema);

/// \brief For each column, what is taken off its value before it is sealed: rows of one import speak of each other by
/// their place in the file, and are sealed by their place in the import, from 1. 0 for every other column.
[[nodiscard]] std::vector<qint64> sealOffsets(const Schema &schema, const QStringList &columns, const Catalogue &catalogue, const FirstRows &firstRows);

/// The seal over these columns of an import's rows as they stand in the file now. Errors: a column that is not there.
[[nodiscard]] Result<TypeSeal> sealOfRows(Connection &connection, const Schema &schema, const QStringList &columns, const Catalogue &catalogue,
    qint64 batch, const FirstRows &firstRows);

} // namespace candour
