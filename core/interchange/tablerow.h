#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>
#include <vector>

namespace candour {

/// \brief One row of a foreign table, as UTF-8. A value: copy it to keep it, for a reader reuses the one it shows.
class TableRow
{
public:
    /// Line of the source file on which the row begins, counted from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

    /// How many fields the row has. Empty fields beyond the named columns do not count.
    [[nodiscard]] int fieldCount() const { return static_cast<int>(m_ends.size()); }

    /// One field as UTF-8, without its quotation marks; empty where the row has none.
    [[nodiscard]] QByteArrayView field(int column) const
    {
        if (column < 0 || column >= fieldCount())
            return {};
        const auto index = static_cast<size_t>(column);
        const size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[index] - begin)};
    }

    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(field(column)); }

    /// Whether the row has fewer or more fields than the header names.
    [[nodiscard]] bool isRagged() const { return m_ragged; }

    /// Whether every field is empty, as in the rows that spreadsheets add below a table.
    [[nodiscard]] bool isBlank() const { return m_bytes.empty(); }

private:
    friend class CsvParser;
    friend TableRow sheetRow(qint64 line, const std::vector<QByteArray> &cells, int columns);

    std::string m_bytes;
    std::vector<quint32> m_ends;
    qint64 m_line = 0;
    bool m_ragged = false;
};

/// \brief A row of a sheet: filled up to the columns that the header names, ragged only with something beyond them.
/// \param columns how many the header names; 0 when that is not known yet
[[nodiscard]] TableRow sheetRow(qint64 line, const std::vector<QByteArray> &cells, int columns);

} // namespace candour
