#include "pages/safe/mapcanvas.h"

#include "charts/chartcolours.h"
#include "look/colours.h"
#include "look/readingorder.h"
#include "look/stylepaint.h"
#include "print/drawingpainter.h"
#include "reports/drawing.h"
#include "reports/safe/systemmapfigure.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace candour {

namespace {

constexpr int nodeMargin = 3;    ///< the ring stands around the factor
constexpr int widestMap = 1080; ///< wider, letters would outgrow the rest of the window

} // namespace

MapNodeButton::MapNodeButton(const RecordId &factor, QWidget *parent)
    : QAbstractButton(parent), m_factor(factor)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Enter edits, C connects, Delete withdraws, Alt with arrows moves it."));
}

void MapNodeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (hasFocus())
        stylepaint::focusRing(painter, option, rect());
    if (m_isDragged) {
        painter.setPen(QPen(Colours::of(palette())[Role::Accent], 2, Qt::DashLine));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void MapNodeButton::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void MapNodeButton::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position().toPoint();
    m_home = pos();
    m_isDragged = false;
    event->accept();
}

void MapNodeButton::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint by = event->position().toPoint() - m_pressedAt;
    if (!(event->buttons() & Qt::LeftButton) || (!m_isDragged && by.manhattanLength() < QApplication::startDragDistance()))
        return;
    m_isDragged = true;
    raise();
    move(pos() + by);
}

void MapNodeButton::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_isDragged)
        return;
    m_isDragged = false;
    const QPoint corner = pos();
    move(m_home);
    Q_EMIT dropped(corner);
}

void MapNodeButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT opened();
}

MapCanvas::MapCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mapCanvas"_qs);
    setAccessibleName(tr("System map"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(widestMap);
}

void MapCanvas::setLayoutOfMap(const SystemMapLayout &layout)
{
    const RecordId kept = current();
    const bool hadFocus = std::any_of(m_nodes.begin(), m_nodes.end(), [](const MapNodeButton *node) { return node->hasFocus(); });
    for (MapNodeButton *node : std::as_const(m_nodes)) {
        node->removeEventFilter(this);
        node->setObjectName({});
        node->hide();
        node->deleteLater();
    }
    m_nodes.clear();
    m_map = layout;
    for (const MapNode &node : layout.nodes) {
        auto *button = new MapNodeButton(node.factor, this);
        button->setObjectName(u"factor_"_qs + node.number);
        button->setAccessibleName(node.number + u", "_qs + node.lines.join(u' ') + u", "_qs + node.footer);
        button->setToolTip(node.lines.join(u' '));
        button->installEventFilter(this);
        connect(button, &MapNodeButton::opened, this, [this, id = node.factor] { Q_EMIT opened(id); });
        connect(button, &MapNodeButton::dropped, this, [this, id = node.factor](const QPoint &corner) { Q_EMIT moved(id, QPointF(corner + QPoint(nodeMargin, nodeMargin)) / scale()); });
        m_nodes.append(button);
        button->show();
    }
    placeNodes();
    updateGeometry();
    update();
    if (hadFocus && !m_nodes.isEmpty())
        focusFactor(current().isNull() || kept.isNull() ? m_nodes.first()->factor() : kept);
}

double MapCanvas::scale() const
{
    return m_map.size.isEmpty() ? 1.0 : width() / m_map.size.width();
}

int MapCanvas::heightForWidth(int width) const
{
    return m_map.size.isEmpty() ? 0 : int(std::min(width, widestMap) * m_map.size.height() / m_map.size.width()) + 1;
}

QSize MapCanvas::sizeHint() const
{
    const int width = int(m_map.size.width());
    return {width, heightForWidth(width)};
}

void MapCanvas::placeNodes()
{
    for (MapNodeButton *button : std::as_const(m_nodes)) {
        const QRectF box = m_map.node(button->factor())->box;
        button->setGeometry(QRectF(box.topLeft() * scale(), box.size() * scale()).toAlignedRect().adjusted(-nodeMargin, -nodeMargin, nodeMargin, nodeMargin));
    }
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    paintDrawing(painter, systemMapDrawing(m_map, {}), QRectF(0, 0, width(), height()), font().family(), [&colours](const Ink &ink) { return chartColour(ink, colours); });
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNodes();
}

bool MapCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto *node = qobject_cast<MapNodeButton *>(watched))
            m_current = node->factor();
    }
    return QWidget::eventFilter(watched, event);
}

RecordId MapCanvas::current() const
{
    return m_map.node(m_current) ? m_current : RecordId();
}

void MapCanvas::focusFactor(const RecordId &factor)
{
    for (MapNodeButton *node : std::as_const(m_nodes)) {
        if (node->factor() == factor) {
            m_current = factor;
            node->setFocus(Qt::OtherFocusReason);
            bringIntoSight(*node);
        }
    }
}

void MapCanvas::step(int by)
{
    if (m_nodes.isEmpty())
        return;
    qsizetype at = 0;
    for (qsizetype each = 0; each < m_nodes.size(); ++each) {
        if (m_nodes[each]->factor() == current())
            at = std::clamp<qsizetype>(each + by, 0, m_nodes.size() - 1);
    }
    focusFactor(m_nodes[at]->factor());
}

} // namespace candour
