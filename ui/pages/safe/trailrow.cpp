#include "pages/safe/trailrow.h"

#include "look/fonts.h"
#include "look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace candour {

namespace {

constexpr int trailGap = 12;
constexpr int trailTop = 4;
constexpr int linkIndent = 12;

void inkLabel(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

TrailRow::TrailRow(const QString &key, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_day(new QLabel(this)), m_words(new QLabel(this)), m_missing(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(u"step_"_qs + key);
    m_button->setObjectName(u"do_"_qs + key);
    makeLink(m_button);
    for (QLabel *label : {m_title, m_words, m_missing}) {
        label->setIndent(linkIndent); // a link has room of its own at its left; words begin where its words do
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(iconSide(fontMetrics()) + trailGap - linkIndent, trailTop, 0, 12);
    grid->setHorizontalSpacing(trailGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_day, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->addWidget(m_missing, 2, 0, 1, 2);
    grid->addWidget(m_button, 3, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_step.key); });
    refresh();
}

void TrailRow::setStep(const TrailStep &step, bool isLast)
{
    m_step = step;
    m_isLast = isLast;
    m_title->setText(step.title);
    m_title->setToolTip(step.standing);
    m_day->setText(step.day);
    m_day->setVisible(!step.day.isEmpty());
    m_words->setText(step.words.join(u'\n'));
    m_words->setVisible(!step.words.isEmpty());
    QStringList missing;
    for (const QString &sentence : step.missing)
        missing << u"▲ "_qs + sentence;
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_button->setText(step.verb);
    m_button->setAccessibleName(step.verb.isEmpty() ? QString() : QString(step.verb + u": "_qs + step.title));
    m_button->setToolTip(step.tip);
    m_button->setVisible(!step.verb.isEmpty());
    setAccessibleName(words());
    refresh();
    update();
}

QString TrailRow::words() const
{
    QStringList all {m_step.title, m_step.standing, m_step.day};
    all << m_step.words << m_missing->text();
    all.removeAll(QString());
    return all.join(u'\n');
}

void TrailRow::refresh()
{
    const Colours &colours = Colours::of(palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    inkLabel(m_day, colours[Role::Muted]);
    inkLabel(m_words, colours[m_step.tone == Tone::Neutral && m_step.day.isEmpty() ? Role::Muted : Role::Text]);
    inkLabel(m_missing, colours[Role::Caution]);
}

void TrailRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void TrailRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    const int side = iconSide(fontMetrics());
    const int top = trailTop + qMax(0, (m_title->fontMetrics().height() - side) / 2);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const QRect shape(isRight ? width() - side : 0, top, side, side);
    if (!m_isLast) {
        painter.setPen(QPen(colours[Role::Line], 1));
        painter.drawLine(shape.center().x(), shape.bottom() + 4, shape.center().x(), height() + top - 4);
    }
    paintGlyph(painter, shape, shapeGlyph(m_step.shape), colours[markRole(m_step.tone)]);
}

} // namespace candour
