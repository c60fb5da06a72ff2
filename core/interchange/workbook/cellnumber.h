#pragma once

#include <QByteArray>
#include <QStringView>

namespace candour {

/// \brief How a cell style shows numbers, as far as a table of data needs it.
///
/// Read from an Excel number format such as "dd/mm/yyyy" or "0.0%"; only its first section counts. Currency signs, units,
/// colours and separators of thousands are left out, because what is read here is a value.
/// Source: ECMA-376 part 1, 18.8.30 (built-in formats) and 18.8.31 (format codes).
struct CellFormat
{
    enum class Kind { General, Decimal, Percent, Date, Time, DateTime, Elapsed };

    Kind kind = Kind::General;
    int wholeDigits = 0;     ///< at least so many before the point: "00042"
    int decimals = 0;        ///< exactly so many after it, of which
    int optionalDecimals = 0; ///< so many go when they are noughts
    bool withSeconds = false;

    [[nodiscard]] static CellFormat fromCode(QStringView code);
    /// The format that a workbook need not define, by its number; General for any other.
    [[nodiscard]] static CellFormat builtIn(int id);
};

/// \brief A number as the sheet shows it: "85.3%", "00042", "0.30"; days as ISO dates: "2026-11-22", "2026-11-22 14:05:00".
/// \param from1904 whether days count from 1 January 1904, as in old Macintosh workbooks; else Excel's day 60 is the
/// 29 February 1900 that never was, and comes out so, to be refused by whoever reads dates
[[nodiscard]] QByteArray cellNumber(double value, const CellFormat &format, bool from1904);

} // namespace candour
