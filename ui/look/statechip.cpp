#include "look/statechip.h"

#include "look/fonts.h"
#include "look/roundedbox.h"

#include <QPainter>

#include <algorithm>

namespace candour {

namespace {

constexpr int chipGap = 4;
constexpr int chipMargin = 8;
constexpr int slack = 2;   // widths are rounded, and eliding is not

int shapeSide(const QFontMetrics &metrics)
{
    return std::max(8, metrics.height() * 7 / 8);
}

} // namespace

Glyph shapeGlyph(StateShape shape)
{
    switch (shape) {
    case StateShape::Open: return Glyph::StateOpen;
    case StateShape::Half: return Glyph::StateHalf;
    case StateShape::Full: return Glyph::StateFull;
    case StateShape::Overdue: return Glyph::StateOverdue;
    case StateShape::Paused: return Glyph::StatePaused;
    }
    return Glyph::StateOpen;
}

QSize chipSize(const Chip &chip, const QFontMetrics &metrics)
{
    return {2 * chipMargin + shapeSide(metrics) + chipGap + metrics.horizontalAdvance(chip.word) + slack,
        rowHeight(metrics) * 5 / 7};
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const Colours &colours = Colours::of(palette);
    const QSize size = chipSize(chip, metrics).boundedTo(rect.size());
    const QRect pill(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);

    painter.save();
    // A neutral chip keeps its edge on the grey of a row under the pointer.
    const QColor edge = chip.tone == Tone::Neutral ? colours[Role::Divider] : QColor();
    paintBox(painter, pill, {colours[softRole(chip.tone)], edge, 1, pill.height() / 2.0});

    const int side = shapeSide(metrics);
    const QRect shape(pill.left() + chipMargin, pill.top() + (pill.height() - side) / 2, side, side);
    paintGlyph(painter, shape, shapeGlyph(chip.shape), colours[markRole(chip.tone)]);

    const QRect text = pill.adjusted(chipMargin + side + chipGap, 0, -chipMargin, 0);
    painter.setPen(colours[Role::Text]);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(chip.word, Qt::ElideRight, text.width()));
    painter.restore();
}

StateChip::StateChip(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StateChip::StateChip(const Chip &chip, QWidget *parent)
    : StateChip(parent)
{
    setChip(chip);
}

void StateChip::setChip(const Chip &chip)
{
    m_chip = chip;
    setText(chip.word);
    setToolTip(chip.word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return chipSize(m_chip, fontMetrics());
}

QSize StateChip::minimumSizeHint() const
{
    return {chipSize({}, fontMetrics()).width() + fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

void StateChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, palette());
}

} // namespace candour
