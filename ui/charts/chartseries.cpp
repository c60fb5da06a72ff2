#include "charts/chartseries.h"

#include "charts/chartcolours.h"
#include "reports/charts/chartink.h"
#include "reports/charts/chartplot.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace candour {

namespace {

/// \brief Adds series one after the other, each attached to both axes.
class SeriesBuilder
{
public:
    SeriesBuilder(QChart &chart, const ChartSpec &spec, const Colours &colours, double scale) : m_chart(chart), m_spec(spec), m_colours(colours), m_scale(scale) { }

    ChartParts build()
    {
        addAxes();
        switch (m_spec.kind) {
        case ChartSpec::Kind::Funnel: addFunnel(); break;
        case ChartSpec::Kind::Pareto:
        case ChartSpec::Kind::Bars: addBars(); break;
        default: addTime(); break;
        }
        return m_parts;
    }

private:
    using Line = std::optional<double> ChartPoint::*;

    [[nodiscard]] QPen pen(const Ink &ink, double width, Qt::PenStyle style = Qt::SolidLine) const
    {
        QPen made(chartColour(ink, m_colours), width, style, Qt::FlatCap);
        made.setCosmetic(true);
        return made;
    }

    void addAxes()
    {
        const AxisScale scale = valueScale(m_spec);
        auto *up = new QValueAxis(&m_chart);
        up->setRange(scale.low, scale.high);
        up->setTickInterval(scale.step);
        up->setTickAnchor(scale.low);
        up->setTickType(QValueAxis::TicksDynamic);
        const int decimals = std::max(0, int(-std::floor(std::log10(scale.step) + 1e-9)));
        up->setLabelFormat(u"%.%1f%2"_qs.arg(decimals).arg(m_spec.percent ? u"%%"_qs : QString()));
        up->setGridLinePen(pen(InkRole::Grid, 1));
        m_parts.up = up;
        m_chart.addAxis(up, Qt::AlignLeft);
        if (m_spec.kind == ChartSpec::Kind::Funnel) {
            const AxisScale sizes = sizeScale(m_spec);
            auto *across = new QValueAxis(&m_chart);
            across->setRange(sizes.low, sizes.high);
            across->setTickInterval(sizes.step);
            across->setTickType(QValueAxis::TicksDynamic);
            across->setLabelFormat(u"%.0f"_qs);
            across->setTitleText(m_spec.sizeTitle);
            m_parts.across = across;
        } else {
            auto *across = new QCategoryAxis(&m_chart);
            across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
            across->setRange(-0.5, double(m_spec.points.size()) - 0.5);
            m_parts.across = across;
        }
        m_parts.across->setGridLineVisible(false);
        m_chart.addAxis(m_parts.across, Qt::AlignBottom);
    }

    void attach(QAbstractSeries *series)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_parts.across);
        series->attachAxis(m_parts.up);
    }

    void addLine(const QList<QPointF> &points, const QPen &look)
    {
        if (points.size() < 2)
            return;
        auto *series = new QLineSeries(&m_chart);
        series->setPen(look);
        series->append(points);
        attach(series);
    }

    void addStretches(Line member, const QPen &look)
    {
        QList<QPointF> stretch;
        for (std::size_t i = 0; i < m_spec.points.size(); ++i) {
            const ChartPoint &point = m_spec.points[i];
            if (!(point.*member) || (i > 0 && point.segment != m_spec.points[i - 1].segment)) {
                addLine(stretch, look);
                stretch.clear();
            }
            if (point.*member) {
                stretch.append({double(i) - 0.5, *(point.*member)});
                stretch.append({double(i) + 0.5, *(point.*member)});
            }
        }
        addLine(stretch, look);
    }

    void addData()
    {
        const bool judged = m_spec.kind != ChartSpec::Kind::Lines;
        const QPen look = pen(judged ? lineInk() : Ink(InkRole::Accent), 1.8);
        QList<QPointF> run;
        for (std::size_t i = 0; i < m_spec.points.size(); ++i) {
            const ChartPoint &point = m_spec.points[i];
            if (!point.value || (i > 0 && point.segment != m_spec.points[i - 1].segment)) {
                addLine(run, look);
                run.clear();
            }
            if (point.value)
                run.append({double(i), *point.value});
        }
        addLine(run, look);
    }

    void addMarks(PointMark mark)
    {
        auto *series = new QScatterSeries(&m_chart);
        static const QHash<MarkerShape, QScatterSeries::MarkerShape> shapes {{MarkerShape::Circle, QScatterSeries::MarkerShapeCircle},
            {MarkerShape::Square, QScatterSeries::MarkerShapeRectangle}, {MarkerShape::Triangle, QScatterSeries::MarkerShapeTriangle},
            {MarkerShape::Diamond, QScatterSeries::MarkerShapeRotatedRectangle}};
        const Marker model = markerFor(mark, {}, m_spec.points.size() > 80 ? 7 : 10);
        series->setMarkerShape(shapes.value(model.shape, QScatterSeries::MarkerShapeCircle));
        series->setMarkerSize(model.size * m_scale);
        series->setColor(chartColour(*model.fill, m_colours));
        series->setPen(pen(model.stroke->ink, model.stroke->width + 0.3));
        for (std::size_t i = 0; i < m_spec.points.size(); ++i) {
            if (m_spec.points[i].mark == mark && m_spec.points[i].value)
                series->append(acrossOf(m_spec, i), *m_spec.points[i].value);
        }
        if (series->count() == 0) {
            delete series;
            return;
        }
        attach(series);
        m_parts.points.append(series);
    }

    void addAllMarks()
    {
        for (const PointMark mark : {PointMark::Plain, PointMark::CommonCause, PointMark::Excluded, PointMark::Improvement, PointMark::Concern, PointMark::Special})
            addMarks(mark);
    }

    void addCurve(const ChartCurve &curve, const QPen &look)
    {
        QList<QPointF> run;
        for (const QPointF point : curve.points) {
            if (std::isnan(point.y())) {
                addLine(run, look);
                run.clear();
            } else {
                run.append(point);
            }
        }
        addLine(run, look);
    }

    void addTarget()
    {
        const double end = m_spec.kind == ChartSpec::Kind::Funnel ? sizeScale(m_spec).high : double(m_spec.points.size()) - 0.5;
        if (m_spec.target)
            addLine({{-0.5, m_spec.target->value}, {end, m_spec.target->value}}, pen(targetInk(), 1.5, Qt::DashDotLine));
    }

    void addTime()
    {
        addStretches(&ChartPoint::lower, pen(lineInk(), 1.6, Qt::DashLine));
        addStretches(&ChartPoint::upper, pen(lineInk(), 1.6, Qt::DashLine));
        addTarget();
        for (const ChartCurve &curve : m_spec.curves)
            addCurve(curve, curve.role == ChartCurve::Role::Trajectory ? pen(trajectoryInk(), 1.5, Qt::DashDotLine) : pen(InkRole::Text, 1.5, Qt::DashLine));
        addStretches(&ChartPoint::centre, pen(InkRole::Text, 1.2));
        addData();
        addAllMarks();
    }

    void addFunnel()
    {
        for (const ChartCurve &curve : m_spec.curves) {
            const bool centre = curve.role == ChartCurve::Role::Centre;
            addCurve(curve, centre ? pen(InkRole::Text, 1.4) : pen(lineInk(), 1.5, curve.role == ChartCurve::Role::Limit ? Qt::DashLine : Qt::DotLine));
        }
        addTarget();
        addAllMarks();
    }

    void addBars()
    {
        auto *series = new QStackedBarSeries(&m_chart);
        auto *all = new QBarSet(m_spec.valueTitle, series);
        auto *few = new QBarSet(m_spec.valueTitle, series);
        bool choosing = false;
        for (const ChartPoint &point : m_spec.points) {
            const bool special = point.mark == PointMark::Special;
            choosing = choosing || special;
            all->append(special ? 0 : point.value.value_or(0));
            few->append(special ? point.value.value_or(0) : 0);
        }
        all->setColor(chartColour(choosing ? InkRole::Line : InkRole::Accent, m_colours));
        few->setColor(chartColour(InkRole::Accent, m_colours));
        for (QBarSet *set : {all, few})
            set->setPen(pen(InkRole::Surface, 0.6));
        series->append({all, few});
        series->setBarWidth(0.72);
        attach(series);
        addTarget();
        for (const ChartCurve &curve : m_spec.curves)
            if (curve.role == ChartCurve::Role::Running)
                addRunning(curve);
    }

    void addRunning(const ChartCurve &curve)
    {
        auto *share = new QValueAxis(&m_chart);
        share->setRange(0, 100);
        share->setTickCount(6);
        share->setLabelFormat(u"%.0f%%"_qs);
        share->setGridLineVisible(false);
        m_chart.addAxis(share, Qt::AlignRight);
        auto *line = new QLineSeries(&m_chart);
        line->setPen(pen(InkRole::Text, 1.6));
        line->setPointsVisible(true);
        for (const QPointF point : curve.points)
            line->append(point.x(), point.y() * 100);
        m_chart.addSeries(line);
        line->attachAxis(m_parts.across);
        line->attachAxis(share);
    }

    QChart &m_chart;
    const ChartSpec &m_spec;
    const Colours &m_colours;
    double m_scale;
    ChartParts m_parts;
};

} // namespace

double acrossOf(const ChartSpec &spec, std::size_t point)
{
    return spec.kind == ChartSpec::Kind::Funnel ? spec.points[point].size : double(point);
}

ChartParts buildSeries(QChart &chart, const ChartSpec &spec, const Colours &colours, double scale)
{
    return SeriesBuilder(chart, spec, colours, scale).build();
}

} // namespace candour
