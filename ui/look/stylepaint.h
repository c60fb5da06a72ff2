#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// The strokes of CandourStyle: each draws one kind of control from its option, keeping nothing.
namespace candour::stylepaint {

inline constexpr int radius = 4;
inline constexpr int focusWidth = 2;

/// A field's ground: raised, with a line around it, or the accent ring when it has the focus. One that cannot be edited lies flat.
/// A value that cannot stand has a critical line.
void field(QPainter &painter, const QStyleOption &option, const QRect &rect, bool wrong);

/// The ring that says where the keyboard is.
void focusRing(QPainter &painter, const QStyleOption &option, const QRect &rect);

void button(QPainter &painter, const QStyleOption &option, bool primary);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);

/// \param direction Qt::UpArrow to Qt::RightArrow
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

void tab(QPainter &painter, const QStyleOptionTab &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void splitter(QPainter &painter, const QStyleOption &option);
void frame(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, bool wrong);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, bool wrong, const QRect &up, const QRect &down);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);

/// A hairline along one edge of the rectangle.
void divider(QPainter &painter, const QStyleOption &option, Qt::Edge edge);

} // namespace candour::stylepaint
