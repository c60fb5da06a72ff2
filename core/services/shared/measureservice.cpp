#include "services/shared/measureservice.h"

#include "base/dates.h"
#include "services/shared/measurecounts.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr int monthsOfParts = 12;

bool isCounted(const Measure &measure)
{
    return measure.numeratorSource == u"counted";
}

Result<MeasureCells> cellsOf(const Register &reg, const Measure &measure)
{
    return isCounted(measure) ? countedCells(reg, measure) : storedCells(reg, measure);
}

std::optional<double> sumOf(const QMap<QString, MeasureCell> &parts, std::optional<double> MeasureCell::*member)
{
    std::optional<double> sum;
    for (const MeasureCell &cell : parts)
        if (cell.*member)
            sum = sum.value_or(0) + *(cell.*member);
    return sum;
}

/// Gives each part of each period its denominator from another measure, of the same part where that has parts too.
void addDenominators(MeasureCells &cells, const MeasureCells &denominators)
{
    for (auto period = cells.begin(); period != cells.end(); ++period) {
        const QMap<QString, MeasureCell> others = denominators.value(period.key());
        for (auto part = period->begin(); part != period->end(); ++part) {
            if (part->denominator)
                continue;
            part->denominator = others.contains(part.key()) ? others.value(part.key()).value
                : part.key().isEmpty()                      ? sumOf(others, &MeasureCell::value)
                                                            : std::nullopt;
        }
    }
}

std::vector<MeasurePoint> pointsOf(const MeasureCells &cells, int months)
{
    std::vector<MeasurePoint> points;
    if (cells.isEmpty())
        return points;
    for (QDate period = cells.firstKey(); period <= cells.lastKey(); period = period.addMonths(months)) {
        const QMap<QString, MeasureCell> parts = cells.value(period);
        points.push_back({period, sumOf(parts, &MeasureCell::value), sumOf(parts, &MeasureCell::denominator)});
    }
    return points;
}

/// Sums of the parts over the periods from a day on.
std::vector<MeasurePart> partsOf(const MeasureCells &cells, QDate from)
{
    QMap<QString, MeasurePart> sums;
    for (auto period = cells.lowerBound(from); period != cells.end(); ++period) {
        for (auto part = period->begin(); part != period->end(); ++part) {
            if (part.key().isEmpty() || !part->value)
                continue;
            MeasurePart &sum = sums[part.key()];
            sum.name = part.key();
            sum.numerator += *part->value;
            if (part->denominator)
                sum.denominator = sum.denominator.value_or(0) + *part->denominator;
        }
    }
    return {sums.begin(), sums.end()};
}

Result<QList<ChartAnnotation>> annotationsOf(const Register &reg, const Measure &measure)
{
    Query query;
    query.type = ChartAnnotation::schema().type();
    query.where = {{u"measure"_qs, Condition::Operator::Equals, measure.id.toString()}};
    query.sortField = u"on_date"_qs;
    const auto rows = reg.all(query);
    if (!rows)
        return rows.error();
    QList<ChartAnnotation> found;
    for (const RecordData &row : *rows)
        found.append(typed<ChartAnnotation>(row));
    return found;
}

bool hasParts(const Measure &measure)
{
    return measure.chartKind == u"funnel" || measure.chartKind == u"pareto";
}

int placeOf(const QString &workspace)
{
    return int(QStringList {u"safety"_qs, u"audit"_qs, u"experience"_qs}.indexOf(workspace));
}

} // namespace

QDate periodStart(QDate day, int months)
{
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

int periodMonths(const Measure &measure)
{
    return measure.period == u"quarter" ? 3 : measure.period == u"year" ? 12 : 1;
}

MeasureService::MeasureService(const Register &reg, const ReferenceData &reference)
    : m_register(reg), m_reference(reference)
{
}

Result<QList<Measure>> MeasureService::measures() const
{
    Query query;
    query.type = Measure::schema().type();
    query.sortField = u"name"_qs;
    const auto rows = m_register.all(query);
    if (!rows)
        return rows.error();
    QList<Measure> found;
    for (const RecordData &row : *rows)
        found.append(typed<Measure>(row));
    std::stable_sort(found.begin(), found.end(), [](const Measure &a, const Measure &b) { return placeOf(a.workspace) < placeOf(b.workspace); });
    return found;
}

Result<MeasureSeries> MeasureService::series(const Measure &measure) const
{
    MeasureSeries series;
    series.measure = measure;
    auto cells = cellsOf(m_register, measure);
    if (!cells)
        return cells.error();
    if (!measure.denominator.isNull()) {
        const auto other = m_register.find(measure.denominator);
        if (!other)
            return other.error();
        const auto denominators = cellsOf(m_register, *other);
        if (!denominators)
            return denominators.error();
        series.denominatorName = other->name;
        addDenominators(*cells, *denominators);
    }
    const int months = periodMonths(measure);
    series.points = pointsOf(*cells, months);
    const auto annotations = annotationsOf(m_register, measure);
    if (!annotations)
        return annotations.error();
    series.annotations = *annotations;
    if (isCounted(measure) && !series.points.empty()) {
        const QDate open = series.points.back().from.addMonths(months);
        if (open <= m_register.clock().today() && open.addMonths(months) > m_register.clock().today())
            series.cautions << QCoreApplication::translate("Measures", "What happened from %1 on is left out: that period is not over.").arg(dateText(open));
    }
    if (hasParts(measure) && !series.points.empty()) {
        series.partsTo = series.points.back().from.addMonths(months).addDays(-1);
        series.partsFrom = series.partsTo.addDays(1).addMonths(-monthsOfParts);
        if (isCounted(measure)) {
            const auto parts = countedParts(m_register, m_reference, measure, series.partsFrom, series.partsTo);
            if (!parts)
                return parts.error();
            series.parts = *parts;
        } else {
            series.parts = partsOf(*cells, series.partsFrom);
        }
    }
    return series;
}

} // namespace candour
