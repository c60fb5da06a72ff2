#include "pages/effective/figureview.h"

#include "charts/chartcolours.h"
#include "look/fonts.h"
#include "print/drawingpainter.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int widestFigure = 720;

} // namespace

FigureView::FigureView(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setFigure(const Figure &figure)
{
    m_figure = figure;
    setAccessibleName(figure.caption);
    setAccessibleDescription(figure.textAlternative);
    updateGeometry();
    update();
}

QSize FigureView::sizeHint() const
{
    return {widestFigure, heightForWidth(widestFigure)};
}

int FigureView::heightForWidth(int width) const
{
    const QSizeF size = m_figure.drawing.size;
    return m_figure.drawing.isEmpty() || size.width() <= 0 ? 0 : int(std::min(width, widestFigure) * size.height() / size.width());
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (m_figure.drawing.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    const QRectF target(0, 0, std::min(width(), widestFigure), height());
    paintDrawing(painter, m_figure.drawing, target, font().family(), [&colours](const Ink &ink) { return chartColour(ink, colours); });
}

} // namespace candour
