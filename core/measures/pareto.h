#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace candour {

/// One bar of a Pareto chart.
struct ParetoBar
{
    std::optional<QString> category; ///< nothing: records without a category
    qint64 count = 0;
    qint64 cumulativeCount = 0; ///< with all bars before it
    qint64 total = 0;           ///< of all bars, always above 0

    [[nodiscard]] double shareOfOne() const { return double(count) / double(total); }
    [[nodiscard]] double cumulativeShareOfOne() const { return double(cumulativeCount) / double(total); }
};

/// \brief Categories by how often they occur, the most frequent first; equal counts in alphabetical order, records
/// without a category last among equals.
/// \param records the category of each record
/// \param withMissing whether records without a category make a bar; otherwise they are left out of the total too
/// \return no bars without records; one category makes one bar
/// Source: J. M. Juran's Pareto chart as qicharts2 0.8 draws it (which fails on a single category; this does not).
[[nodiscard]] QList<ParetoBar> pareto(const QList<std::optional<QString>> &records, bool withMissing);

} // namespace candour
