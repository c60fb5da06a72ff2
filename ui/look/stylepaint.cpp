#include "look/stylepaint.h"

#include "look/colours.h"
#include "look/roundedbox.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace candour::stylepaint {

namespace {

/// Antialiasing for the length of one drawing.
class Smooth
{
public:
    explicit Smooth(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter &m_painter;
};

bool enabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hovered(const QStyleOption &option)
{
    return enabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool pressed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double width, double corner)
{
    paintBox(painter, rect, {fill, border, width, corner});
}

/// A progress bar is a slim line in the middle of its row; its words stand beside it.
QRect slim(const QRect &row)
{
    const int height = std::min(8, row.height());
    return {row.left(), row.top() + (row.height() - height) / 2, row.width(), height};
}

} // namespace

void field(QPainter &painter, const QStyleOption &option, const QRect &rect, bool wrong)
{
    const Colours &c = Colours::of(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus) && enabled(option);
    const bool editable = enabled(option) && !option.state.testFlag(QStyle::State_ReadOnly);
    const QColor fill = editable ? c[Role::Raised] : c[Role::Surface];
    const Role quiet = editable ? Role::Line : Role::Divider;
    const Role border = wrong ? Role::Critical : focus ? Role::Accent : hovered(option) ? Role::Muted : quiet;
    box(painter, rect, fill, c[border], focus ? focusWidth : 1, radius);
}

void focusRing(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    box(painter, rect, Qt::transparent, Colours::of(option.palette)[Role::Accent], focusWidth, radius);
}

void button(QPainter &painter, const QStyleOption &option, bool primary)
{
    const Colours &c = Colours::of(option.palette);
    if (!enabled(option)) {
        box(painter, option.rect, c[Role::Surface], c[Role::Divider], 1, radius);
        return;
    }
    if (primary) {
        const QColor accent = c[Role::Accent];
        const QColor fill = pressed(option) ? accent.darker(120) : hovered(option) ? accent.darker(110) : accent;
        box(painter, option.rect, fill, {}, 0, radius);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            box(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, c[Role::OnAccent], focusWidth, radius - 2);
        return;
    }
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor rest = on ? c[Role::Selection] : c[Role::Raised];
    const QColor fill = pressed(option) ? c[Role::Sunken] : hovered(option) && !on ? c[Role::AccentSoft] : rest;
    box(painter, option.rect, fill, c[hovered(option) ? Role::Muted : Role::Line], 1, radius);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    if (pressed(option))
        box(painter, option.rect, c[Role::Sunken], {}, 0, radius);
    else if (option.state.testFlag(QStyle::State_On))
        box(painter, option.rect, c[Role::Selection], {}, 0, radius);
    else if (hovered(option))
        box(painter, option.rect, c[Role::AccentSoft], {}, 0, radius);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const Smooth smooth(painter);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect rect(0, 0, side, side);
    rect.moveCenter(option.rect.center());
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool on = option.state.testFlag(QStyle::State_On) || some;
    if (!on) {
        box(painter, rect, enabled(option) ? c[Role::Raised] : c[Role::Surface], c[Role::Line], 1, 3);
        return;
    }
    box(painter, rect, c[enabled(option) ? Role::Accent : Role::Disabled], {}, 0, 3);
    painter.setPen(QPen(c[enabled(option) ? Role::OnAccent : Role::Surface], side / 8.0, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return QPointF(rect.x() + side * x, rect.y() + side * y); };
    if (some)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.42, 0.70), at(0.76, 0.32)}));
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const Smooth smooth(painter);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect rect(0, 0, side, side);
    rect.moveCenter(option.rect.center());
    const bool on = option.state.testFlag(QStyle::State_On);
    const Role mark = enabled(option) ? Role::Accent : Role::Disabled;
    box(painter, rect, enabled(option) ? c[Role::Raised] : c[Role::Surface], c[on ? mark : Role::Line], on ? 1.5 : 1,
        side / 2.0);
    if (on)
        box(painter, rect.adjusted(side / 4, side / 4, -side / 4, -side / 4), c[mark], {}, 0, side / 4.0);
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const Smooth smooth(painter);
    const double arm = std::min({rect.width(), rect.height()}) * 0.28;
    const QPointF middle = QRectF(rect).center();
    QPolygonF line({QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)});
    const double turn = direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90
        : direction == Qt::RightArrow            ? -90
                                                 : 0;
    painter.translate(middle);
    painter.rotate(turn);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.25, arm / 3.2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Colours &c = Colours::of(option.palette);
    QRect line = option.rect;
    const bool north = option.shape == QTabBar::RoundedNorth || option.shape == QTabBar::TriangularNorth;
    if (north)
        line.setTop(line.bottom() - 2);
    else
        line.setHeight(3);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(line, c[enabled(option) ? Role::Accent : Role::Disabled]);
    else if (hovered(option))
        painter.fillRect(line, c[Role::Line]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option, option.rect.adjusted(3, 3, -3, north ? -6 : -3));
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Colours &c = Colours::of(option.palette);
    painter.fillRect(option.rect, c[hovered(option) ? Role::AccentSoft : Role::Surface]);
    const bool across = option.orientation == Qt::Horizontal;
    divider(painter, option, across ? Qt::BottomEdge : Qt::RightEdge);
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!across || last)
        return;
    // A short stroke shows where a column can be taken hold of, without ruling the whole table.
    const int inset = option.rect.height() / 4;
    painter.fillRect(QRect(option.rect.right(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset),
        c[Role::Divider]);
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const bool active = hovered(option) || pressed(option);
    const int width = active ? 2 : 1;
    QRect line = option.rect;
    // Horizontal splitters lay their panes side by side: the line stands upright.
    if (option.state.testFlag(QStyle::State_Horizontal)) {
        line.setLeft(line.center().x());
        line.setWidth(width);
    } else {
        line.setTop(line.center().y());
        line.setHeight(width);
    }
    painter.fillRect(line, c[active ? Role::Accent : Role::Divider]);
}

void frame(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = Colours::of(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    box(painter, option.rect, Qt::transparent, c[focus ? Role::Accent : Role::Divider], focus ? focusWidth : 1, radius);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, bool wrong)
{
    const Colours &c = Colours::of(option.palette);
    if (option.frame)
        field(painter, option, option.rect, wrong);
    const int side = option.fontMetrics.height();
    QRect arrow(0, 0, side, side);
    arrow.moveCenter(option.rect.center());
    if (option.direction == Qt::RightToLeft)
        arrow.moveLeft(option.rect.left() + 6);
    else
        arrow.moveRight(option.rect.right() - 6);
    chevron(painter, arrow, Qt::DownArrow, c[enabled(option) ? Role::Muted : Role::Disabled]);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, bool wrong, const QRect &up, const QRect &down)
{
    const Colours &c = Colours::of(option.palette);
    if (option.frame)
        field(painter, option, option.rect, wrong);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return c[enabled(option) && option.stepEnabled.testFlag(step) ? Role::Muted : Role::Disabled];
    };
    const int side = std::min(up.width(), up.height() * 5 / 4);
    const auto square = [&](const QRect &rect) {
        QRect result(0, 0, side, side);
        result.moveCenter(rect.center());
        return result;
    };
    chevron(painter, square(up), Qt::UpArrow, ink(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, square(down), Qt::DownArrow, ink(QAbstractSpinBox::StepDownEnabled));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    const Colours &c = Colours::of(option.palette);
    painter.fillRect(option.rect, c[Role::Surface]);
    if (option.maximum <= option.minimum)
        return;
    const bool wide = hovered(option) || pressed(option);
    const int inset = wide ? 3 : 4;
    const QRect handle = option.orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                            : slider.adjusted(2, inset, -2, -inset);
    const double corner = std::min(handle.width(), handle.height()) / 2.0;
    box(painter, handle, c[wide ? Role::Muted : Role::Line], {}, 0, corner);
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    box(painter, slim(option.rect), Colours::of(option.palette)[Role::Sunken], {}, 0, radius);
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRect done = slim(option.rect);
    if (range > 0)
        done.setWidth(static_cast<int>(option.rect.width() * (qint64(option.progress) - option.minimum) / range));
    else   // how long it takes is not known
        done.adjust(done.width() / 3, 0, -done.width() / 3, 0);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(option.rect.right());
    if (done.isEmpty())
        return;
    box(painter, done, Colours::of(option.palette)[Role::Accent], {}, 0, radius);
}

void divider(QPainter &painter, const QStyleOption &option, Qt::Edge edge)
{
    QRect line = option.rect;
    switch (edge) {
    case Qt::TopEdge: line.setHeight(1); break;
    case Qt::BottomEdge: line.setTop(line.bottom()); break;
    case Qt::LeftEdge: line.setWidth(1); break;
    case Qt::RightEdge: line.setLeft(line.right()); break;
    }
    painter.fillRect(line, Colours::of(option.palette)[Role::Divider]);
}

} // namespace candour::stylepaint
