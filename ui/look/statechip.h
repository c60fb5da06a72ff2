#pragma once

#include "look/colours.h"
#include "look/icons.h"

#include <QLabel>

namespace candour {

/// \brief How far something is, as a shape that can be told apart without colour.
enum class StateShape { Open, Half, Full, Overdue, Paused };

[[nodiscard]] Glyph shapeGlyph(StateShape shape);

/// \brief A state as people see it: its word, its shape, its tone. A value, for widgets and for table cells.
struct Chip
{
    QString word;
    StateShape shape = StateShape::Open;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Chip &, const Chip &) = default;
};

/// Size in logical pixels that a chip takes without cutting its word.
[[nodiscard]] QSize chipSize(const Chip &chip, const QFontMetrics &metrics);

/// \brief Draws a chip at the left of `rect`, centred upright, its word elided where there is too little room.
/// Uses the painter's font; `palette` says whether the theme is light or dark.
void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette);

/// \brief A chip as a widget; to a screen reader a text with the state's word.
class StateChip final : public QLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);
    explicit StateChip(const Chip &chip, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace candour
