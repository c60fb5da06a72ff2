#pragma once

#include "services/shared/measureservice.h"

#include <QMap>

namespace candour {

/// Value and denominator of one part of one period.
struct MeasureCell
{
    std::optional<double> value;
    std::optional<double> denominator;
};

/// Cells by the first day of the period, then by part (empty for the whole).
using MeasureCells = QMap<QDate, QMap<QString, MeasureCell>>;

/// \brief What was imported or entered for a measure. Of two values for one part of one period, the later one holds.
[[nodiscard]] Result<MeasureCells> storedCells(const Register &reg, const Measure &measure);

/// \brief What the register counts for a measure: see MeasureService::series().
[[nodiscard]] Result<MeasureCells> countedCells(const Register &reg, const Measure &measure);

/// How many records that a measure counts hold each value of its group field between two days, most first.
[[nodiscard]] Result<std::vector<MeasurePart>> countedParts(const Register &reg, const ReferenceData &reference, const Measure &measure, QDate from, QDate to);

} // namespace candour
