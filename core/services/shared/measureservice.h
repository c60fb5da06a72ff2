#pragma once

#include "records/shared/measure.h"
#include "storage/register.h"

#include <optional>
#include <vector>

namespace candour {

class ReferenceData;

/// One period of a measure. A period without a value is a gap: it is neither zero nor left out.
struct MeasurePoint
{
    QDate from;                        ///< first day of the month, quarter or year
    std::optional<double> numerator;   ///< or the value itself, where the measure has no denominator
    std::optional<double> denominator;
};

/// One bar of a Pareto chart or one unit of a funnel plot, over `partsFrom` to `partsTo`.
struct MeasurePart
{
    QString name;
    double numerator = 0;
    std::optional<double> denominator;
};

/// \brief A measure with its numbers as they stand in the register, and what people wrote on its chart. A value.
struct MeasureSeries
{
    Measure measure;
    QString denominatorName;           ///< of the measure that is the denominator; empty without one
    std::vector<MeasurePoint> points;  ///< every period from the first value to the last
    std::vector<MeasurePart> parts;    ///< for funnel plots and Pareto charts only
    QDate partsFrom;
    QDate partsTo;
    QList<ChartAnnotation> annotations; ///< by date
    QStringList cautions;              ///< one sentence each, translated
};

/// \brief The numbers of measures: what was imported or entered, or what is counted in the register. Borrows what it is given.
class MeasureService
{
public:
    MeasureService(const Register &reg, const ReferenceData &reference);

    /// All measures that are not withdrawn, by workspace and name.
    [[nodiscard]] Result<QList<Measure>> measures() const;

    /// \brief The series of a measure.
    ///
    /// Counted measures count records that are not withdrawn by the period of their date, from the first period with
    /// any record of the type to the last one that is over. A period in which records of the type came, but none that
    /// meets the conditions, is zero; one without any record of the type is a gap, because then nothing was recorded.
    /// Periods after the last record are not there at all. A period that is not over is left out and a caution says so.
    /// Errors: Invalid where the measure's record type, field or condition cannot be read.
    [[nodiscard]] Result<MeasureSeries> series(const Measure &measure) const;

private:
    const Register &m_register;
    const ReferenceData &m_reference;
};

/// The first day of the period of so many months (1, 3, 12) in which a day lies.
[[nodiscard]] QDate periodStart(QDate day, int months);
/// Months between the values of a measure; 1 where its choice is not known.
[[nodiscard]] int periodMonths(const Measure &measure);

} // namespace candour
