#include "look/clocklabel.h"

#include "look/fonts.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int gap = 4;

} // namespace

ClockLabel::ClockLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ClockLabel::setClock(const ClockWords &clock)
{
    m_clock = clock;
    setText(clock.words);
    setToolTip(clock.sentence);
    setAccessibleName(clock.sentence);
    updateGeometry();
    update();
}

QSize ClockLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {iconSide(metrics) + gap + metrics.horizontalAdvance(m_clock.words) + gap, rowHeight(metrics) - 4};
}

QSize ClockLabel::minimumSizeHint() const
{
    return {iconSide(fontMetrics()) + gap + fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void ClockLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    const int side = iconSide(fontMetrics());
    const QRect shape(0, (height() - side) / 2, side, side);
    paintGlyph(painter, shape, shapeGlyph(m_clock.shape), colours[markRole(m_clock.tone)]);

    const QRect words = rect().adjusted(side + gap, 0, 0, 0);
    painter.setPen(colours[m_clock.tone == Tone::Neutral ? Role::Text : markRole(m_clock.tone)]);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(m_clock.words, Qt::ElideRight, words.width()));
}

} // namespace candour
