#include "pages/safe/dutyclocklabel.h"

#include "look/fonts.h"
#include "look/statechip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace candour {

namespace {

constexpr int clockGap = 12;

std::pair<StateShape, Tone> clockLook(const DutyClock &clock)
{
    using ClockStatus = ClockState::Status;
    if (clock.status == ClockStatus::Overdue)
        return {StateShape::Overdue, Tone::Critical};
    if (clock.isDone)
        return {StateShape::Full, Tone::Positive};
    if (clock.status == ClockStatus::Amber)
        return {StateShape::Half, Tone::Caution};
    return {StateShape::Open, clock.status == ClockStatus::CannotCompute ? Tone::Caution : Tone::Neutral};
}

} // namespace

DutyClockLabel::DutyClockLabel(QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(iconSide(fontMetrics()) + clockGap, 2, 0, 2);
    line->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
}

void DutyClockLabel::setClock(const DutyClock &clock)
{
    m_clock = clock;
    QString text = u"<b>%1</b>: %2"_qs.arg(clock.source.toHtmlEscaped(), clock.words.toHtmlEscaped());
    if (!clock.standing.isEmpty())
        text += u" – "_qs + clock.standing.toHtmlEscaped();
    m_words->setText(text);
    setToolTip(clock.sentence);
    setAccessibleName(clock.sentence);
    update();
}

void DutyClockLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto [shape, tone] = clockLook(m_clock);
    const int side = iconSide(fontMetrics());
    const QRect square(layoutDirection() == Qt::RightToLeft ? width() - side : 0, 2 + qMax(0, (fontMetrics().height() - side) / 2), side, side);
    paintGlyph(painter, square, shapeGlyph(shape), Colours::of(palette())[markRole(tone)]);
}

} // namespace candour
