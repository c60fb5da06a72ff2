#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>

namespace candour {

/// \brief The NHS year: 1 April to 31 March, named after both calendar years ("2026/27"). A plain value.
///
/// Like a QDate it can be invalid (made from an invalid date): then texts are empty and dates invalid.
class FinancialYear
{
public:
    FinancialYear() = default;

    /// The year in which the day falls; invalid for an invalid date.
    [[nodiscard]] static FinancialYear ofDate(QDate date);

    /// The year that starts on 1 April of the calendar year given.
    [[nodiscard]] static FinancialYear startingIn(int calendarYear);

    /// \brief Reads "2026/27", "2026-27", "2026/2027", "26/27" and "2627"; two digits mean 20yy.
    /// Invalid where the second year does not follow the first. Four digits are always the short form,
    /// so that "2021" is 2020/21 and "2026" is refused.
    [[nodiscard]] static Result<FinancialYear> parse(QStringView text);

    /// Quarter of the NHS year, 1 (April to June) to 4 (January to March); 0 for an invalid date.
    [[nodiscard]] static int quarterOf(QDate date);

    [[nodiscard]] bool isValid() const { return m_startYear != 0; }
    [[nodiscard]] int startYear() const { return m_startYear; }

    [[nodiscard]] QString label() const;      ///< "2026/27"
    [[nodiscard]] QString shortLabel() const; ///< "2627", as in the reference CA-2627-0041
    [[nodiscard]] QString quarterLabel(int quarter) const; ///< "Q1 2026/27"

    [[nodiscard]] QDate start() const; ///< 1 April
    [[nodiscard]] QDate end() const;   ///< 31 March
    [[nodiscard]] bool contains(QDate date) const;

    /// First and last day of a quarter from 1 to 4; any other number gives an invalid date.
    [[nodiscard]] QDate quarterStart(int quarter) const;
    [[nodiscard]] QDate quarterEnd(int quarter) const;

    [[nodiscard]] FinancialYear next() const;
    [[nodiscard]] FinancialYear previous() const;

    friend auto operator<=>(const FinancialYear &, const FinancialYear &) = default;

private:
    int m_startYear = 0;
};

} // namespace candour
