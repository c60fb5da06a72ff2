#include "charts/chartcanvas.h"

#include "charts/chartcolours.h"
#include "reports/charts/chartplot.h"
#include "reports/charts/chartwords.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsEllipseItem>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QToolTip>
#include <QValueAxis>
#include <QXYSeries>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double leastShown = 4; ///< points
constexpr int leastWidth = 280;  ///< with letters 16 pixels high
constexpr int leastHeight = 180;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"chartCanvas"_qs);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToText();
}

/// What is as many pixels with letters 16 high, with those of this text size.
double ChartCanvas::scaled(double pixels) const
{
    return pixels * QFontMetricsF(font()).height() / 16;
}

void ChartCanvas::fitToText()
{
    setMinimumSize(int(scaled(leastWidth)), int(scaled(leastHeight)));
}

void ChartCanvas::setSpec(const ChartSpec &spec)
{
    const bool isAnother = spec.name != m_spec.name || spec.points.size() != m_spec.points.size();
    m_spec = spec;
    if (isAnother || m_current < 0)
        m_current = spec.isOverTime() ? spec.latest() : spec.points.empty() ? -1 : 0;
    build();
}

void ChartCanvas::build()
{
    m_labels.clear();
    m_ring = nullptr;
    auto *chart = new QChart;
    QChart *before = this->chart();
    chart->legend()->hide();
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_parts = buildSeries(*chart, m_spec, Colours::of(palette()), scaled(1));
    chart->setMargins(QMargins(4, m_spec.notes.empty() ? int(scaled(8)) : int(scaled(24)), labelRoom(), 4));
    for (QXYSeries *series : std::as_const(m_parts.points))
        connect(series, &QXYSeries::hovered, this, &ChartCanvas::hover);
    setChart(chart);
    delete before;
    connect(chart, &QChart::plotAreaChanged, this, &ChartCanvas::placeLabels);
    styleAxes();
    showAll();
}

int ChartCanvas::labelRoom() const
{
    int widest = 0;
    for (const EndLabel &label : endLabels(m_spec)) {
        QFont face = font();
        face.setBold(label.bold);
        widest = std::max(widest, QFontMetrics(face).horizontalAdvance(label.text));
    }
    return widest + int(scaled(14));
}

void ChartCanvas::styleAxes()
{
    const Colours &colours = Colours::of(palette());
    setBackgroundBrush(colours[Role::Raised]);
    chart()->setBackgroundBrush(colours[Role::Raised]);
    chart()->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsColor(colours[Role::Muted]);
        axis->setLabelsFont(font());
        axis->setTitleBrush(colours[Role::Muted]);
        axis->setTitleFont(font());
        axis->setLinePen(QPen(colours[Role::Line], 1));
    }
}

void ChartCanvas::showAll()
{
    if (m_spec.kind == ChartSpec::Kind::Funnel) {
        const AxisScale sizes = sizeScale(m_spec);
        setRange(sizes.low, sizes.high);
    } else {
        setRange(-0.5, double(std::max<std::size_t>(1, m_spec.points.size())) - 0.5);
    }
}

void ChartCanvas::zoom(double share)
{
    if (m_spec.points.empty())
        return;
    const bool funnel = m_spec.kind == ChartSpec::Kind::Funnel;
    const double least = funnel ? 0 : -0.5;
    const double most = funnel ? sizeScale(m_spec).high : double(m_spec.points.size()) - 0.5;
    const double middle = m_current >= 0 ? acrossOf(m_spec, std::size_t(m_current)) : (m_from + m_to) / 2;
    const double width = std::clamp((m_to - m_from) * share, funnel ? most / 50 : std::min(leastShown, most - least), most - least);
    const double from = std::clamp(middle - width / 2, least, most - width);
    setRange(from, from + width);
}

void ChartCanvas::setRange(double from, double to)
{
    m_from = from;
    m_to = to;
    if (m_parts.across)
        m_parts.across->setRange(from, to);
    labelPoints();
    placeLabels();
}

int ChartCanvas::shownPoints() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_spec.points.size(); ++i) {
        const double place = acrossOf(m_spec, i);
        count += place >= m_from && place <= m_to ? 1 : 0;
    }
    return count;
}

void ChartCanvas::labelPoints()
{
    auto *axis = qobject_cast<QCategoryAxis *>(m_parts.across);
    if (!axis)
        return;
    for (const QString &label : axis->categoriesLabels())
        axis->remove(label);
    int widest = 1;
    for (const ChartPoint &point : m_spec.points)
        widest = std::max(widest, QFontMetrics(font()).horizontalAdvance(point.label) + 12);
    const bool turned = m_spec.kind == ChartSpec::Kind::Pareto;
    axis->setLabelsAngle(turned ? -32 : 0);
    const double room = std::max(1.0, chart()->plotArea().width()) / std::max(1.0, m_to - m_from);
    const int every = turned ? 1 : std::max(1, int(std::ceil(widest / room)));
    for (std::size_t i = 0; i < m_spec.points.size(); i += std::size_t(every)) {
        if (double(i) < m_from || double(i) > m_to)
            continue;
        QString label = m_spec.points[i].label;
        // The axis knows its labels by their text.
        while (axis->categoriesLabels().contains(label))
            label += QChar(0x200b);
        axis->append(label, double(i));
    }
}

QPointF ChartCanvas::placeOf(std::size_t point) const
{
    return chart()->mapToPosition({acrossOf(m_spec, point), m_spec.points[point].value.value_or(m_spec.points[point].centre.value_or(0))});
}

void ChartCanvas::addLabel(const QString &text, QPointF at, const QColor &colour, bool bold)
{
    auto *item = new QGraphicsSimpleTextItem(text, chart());
    QFont face = font();
    face.setBold(bold);
    item->setFont(face);
    item->setBrush(colour);
    item->setPos(at.x(), at.y() - item->boundingRect().height() / 2);
    m_labels.append(item);
}

void ChartCanvas::addNotes()
{
    const Colours &colours = Colours::of(palette());
    const QRectF area = chart()->plotArea();
    for (std::size_t i = 0; i < m_spec.notes.size(); ++i) {
        const ChartNote &note = m_spec.notes[i];
        const double across = note.point - (note.rebase ? 0.5 : 0.0);
        if (across < m_from || across > m_to)
            continue;
        const double x = chart()->mapToPosition({across, valueScale(m_spec).low}).x();
        auto *line = new QGraphicsLineItem(x, area.top(), x, area.bottom(), chart());
        line->setPen(QPen(colours[note.rebase ? Role::Text : Role::Muted], 1, note.rebase ? Qt::DashDotLine : Qt::DotLine));
        m_labels.append(line);
        addLabel(noteLetter(i), {x - QFontMetrics(font()).horizontalAdvance(noteLetter(i)) / 2.0, area.top() - scaled(11)}, colours[Role::Text], true);
    }
}

/// Units that stand out are named; the others are not, because a funnel plot does not rank.
void ChartCanvas::nameUnits()
{
    if (m_spec.kind != ChartSpec::Kind::Funnel)
        return;
    const QColor colour = Colours::of(palette())[Role::Text];
    for (std::size_t i = 0; i < m_spec.points.size(); ++i) {
        const ChartPoint &point = m_spec.points[i];
        const double across = acrossOf(m_spec, i);
        if (point.mark == PointMark::CommonCause || point.mark == PointMark::Plain || !point.value || across < m_from || across > m_to)
            continue;
        const QPointF place = placeOf(i);
        const bool rightHalf = place.x() > chart()->plotArea().center().x();
        addLabel(point.label, place + QPointF(rightHalf ? -scaled(12) - QFontMetrics(font()).horizontalAdvance(point.label) : scaled(12), 0), colour, true);
    }
}

void ChartCanvas::placeLabels()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    if (!chart() || m_spec.points.empty())
        return;
    labelPoints();
    const Colours &colours = Colours::of(palette());
    const QRectF area = chart()->plotArea();
    std::vector<std::pair<double, EndLabel>> placed;
    for (const EndLabel &label : endLabels(m_spec))
        placed.push_back({std::clamp(chart()->mapToPosition({m_from, label.value}).y(), area.top(), area.bottom()), label});
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const double line = QFontMetrics(font()).height();
    for (std::size_t i = 1; i < placed.size(); ++i)
        placed[i].first = std::max(placed[i].first, placed[i - 1].first + line);
    double lowest = area.bottom() + line / 2;
    for (auto each = placed.rbegin(); each != placed.rend(); ++each) {
        each->first = std::min(each->first, lowest);
        lowest = each->first - line;
    }
    for (const auto &[y, label] : placed)
        addLabel(label.text, {area.right() + 6, y}, chartColour(label.ink, colours), label.bold);
    addNotes();
    nameUnits();
    markCurrent();
}

void ChartCanvas::markCurrent()
{
    if (!m_ring) {
        m_ring = new QGraphicsEllipseItem(chart());
        m_ring->setZValue(20);
    }
    const bool shown = m_current >= 0 && acrossOf(m_spec, std::size_t(m_current)) >= m_from && acrossOf(m_spec, std::size_t(m_current)) <= m_to;
    m_ring->setVisible(shown);
    if (!shown)
        return;
    const bool onBar = m_spec.kind == ChartSpec::Kind::Bars || m_spec.kind == ChartSpec::Kind::Pareto;
    m_ring->setPen(QPen(Colours::of(palette())[onBar ? Role::Text : Role::Accent], 2));
    const QPointF place = placeOf(std::size_t(m_current));
    const double radius = scaled(9);
    m_ring->setRect(QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
}

void ChartCanvas::setCurrentPoint(int point)
{
    if (m_spec.points.empty())
        return;
    const int wanted = std::clamp(point, 0, int(m_spec.points.size()) - 1);
    const double place = acrossOf(m_spec, std::size_t(wanted));
    if (place < m_from || place > m_to) {
        const double width = m_to - m_from;
        const double from = std::max(m_spec.kind == ChartSpec::Kind::Funnel ? 0 : -0.5, place - width / 2);
        setRange(from, from + width);
    }
    m_current = wanted;
    markCurrent();
    Q_EMIT currentPointChanged(m_current);
}

int ChartCanvas::pointNear(QPointF value) const
{
    int best = -1;
    double least = 1e300;
    for (std::size_t i = 0; i < m_spec.points.size(); ++i) {
        if (!m_spec.points[i].value)
            continue;
        const QPointF apart = chart()->mapToPosition({acrossOf(m_spec, i), *m_spec.points[i].value}) - chart()->mapToPosition(value);
        const double distance = QPointF::dotProduct(apart, apart);
        if (distance < least) {
            least = distance;
            best = int(i);
        }
    }
    return best;
}

void ChartCanvas::hover(QPointF value, bool inside)
{
    const int point = pointNear(value);
    if (!inside || point < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(QCursor::pos(), pointSentence(m_spec, std::size_t(point)), this);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const int point = chart() && !m_spec.points.empty() ? pointNear(chart()->mapToValue(event->position())) : -1;
    if (point >= 0)
        setCurrentPoint(point);
    QChartView::mousePressEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    // Time runs from left to right in every language's charts.
    switch (event->key()) {
    case Qt::Key_Left: setCurrentPoint(m_current - 1); break;
    case Qt::Key_Right: setCurrentPoint(m_current + 1); break;
    case Qt::Key_Home: setCurrentPoint(0); break;
    case Qt::Key_End: setCurrentPoint(int(m_spec.points.size()) - 1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: showAll(); break;
    default: event->ignore(); return;
    }
    event->accept();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeLabels();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToText();
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && chart())
        build();
}

} // namespace candour
