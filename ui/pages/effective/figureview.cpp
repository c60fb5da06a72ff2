#include "pages/effective/figureview.h"

#include "charts/chartcolours.h"
#include "look/fonts.h"
#include "pages/measures.h"
#include "print/drawingpainter.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace candour {

namespace {

constexpr double mostUnits = 640;   ///< as wide as figures are in reports
constexpr double leastUnits = 300;  ///< what names, bars and values need side by side
constexpr double pixelsPerUnit = 1.125; ///< at a text size of 100 %

} // namespace

FigureView::FigureView(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setFigure(const Maker &maker)
{
    m_maker = maker;
    m_units = 0;
    layOut();
    setAccessibleName(m_figure.caption);
    setAccessibleDescription(m_figure.textAlternative);
    updateGeometry();
}

double FigureView::letterScale() const
{
    return pixelsPerUnit * scaledWidth(1000, fontMetrics()) / 1000;
}

double FigureView::unitsFor(int width) const
{
    return std::clamp(double(width) / letterScale(), leastUnits, mostUnits);
}

double FigureView::scale() const
{
    return std::min(letterScale(), double(width()) / unitsFor(width()));
}

void FigureView::layOut()
{
    if (!m_maker || m_units == unitsFor(width()))
        return;
    m_units = unitsFor(width());
    m_figure = m_maker(m_units);
    update();
}

QSize FigureView::sizeHint() const
{
    const int widest = int(mostUnits * letterScale());
    return {widest, heightForWidth(widest)};
}

int FigureView::heightForWidth(int width) const
{
    if (!m_maker)
        return 0;
    const double units = unitsFor(width);
    const Figure figure = units == m_units ? m_figure : m_maker(units);
    return figure.drawing.isEmpty() ? 0 : int(std::min(letterScale(), double(width) / units) * figure.drawing.size.height());
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (m_figure.drawing.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    paintDrawing(painter, m_figure.drawing, QRectF(QPointF(), m_figure.drawing.size * scale()), font().family(), [&colours](const Ink &ink) { return chartColour(ink, colours); });
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    layOut();
    updateGeometry();
}

} // namespace candour
