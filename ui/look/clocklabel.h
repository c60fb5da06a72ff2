#pragma once

#include "look/statechip.h"

#include <QLabel>

namespace candour {

/// \brief A clock as people read it.
struct ClockWords
{
    QString words;      ///< short: "Agreed due 12 Jan 2027 – 31 wd"
    QString sentence;   ///< in full, for the tooltip and for screen readers
    StateShape shape = StateShape::Open;
    Tone tone = Tone::Neutral;
};

/// \brief One clock in a record's head or a list; its full sentence is its tooltip and its accessible name.
class ClockLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ClockLabel(QWidget *parent = nullptr);

    void setClock(const ClockWords &clock);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockWords m_clock;
};

} // namespace candour
