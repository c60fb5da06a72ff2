#include "pages/safe/trailrow.h"

#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/readingorder.h"
#include "look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
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
    : QWidget(parent), m_title(new QLabel(this)), m_day(new QLabel(this)), m_words(new QLabel(this)), m_missing(new QLabel(this)), m_grid(new QGridLayout(this)), m_verbs(new QWidget(this))
{
    setObjectName(u"step_"_qs + key);
    auto *flow = new FlowLayout(m_verbs, 4);
    flow->setContentsMargins(0, 0, 0, 0);
    m_button = makeVerb(u"do_"_qs + key);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_step.key); });
    for (QLabel *label : {m_title, m_words, m_missing}) {
        label->setIndent(linkIndent); // a link has room of its own at its left; words begin where its words do
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->setHorizontalSpacing(trailGap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_day, 0, 1, Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(m_words, 1, 0, 1, 2);
    m_grid->addWidget(m_missing, 2, 0, 1, 2);
    m_grid->addWidget(m_verbs, 3, 0, 1, 2);
    refresh();
}

QPushButton *TrailRow::makeVerb(const QString &name)
{
    auto *button = new QPushButton(m_verbs);
    button->setObjectName(name);
    button->installEventFilter(this);
    makeLink(button);
    m_verbs->layout()->addWidget(button);
    return button;
}

void TrailRow::setVerbs()
{
    m_button->setText(m_step.verb);
    m_button->setAccessibleName(m_step.verb.isEmpty() ? QString() : QString(m_step.verb + u": "_qs + m_step.title));
    m_button->setToolTip(m_step.tip);
    m_button->setVisible(!m_step.verb.isEmpty());
    while (m_more.size() < m_step.more.size()) {
        m_more << makeVerb({});
        connect(m_more.last(), &QPushButton::clicked, this, [this, at = m_more.size() - 1] { Q_EMIT asked(m_step.key, m_step.more.value(at).key); });
    }
    for (qsizetype at = 0; at < m_more.size(); ++at) {
        const TrailVerb verb = m_step.more.value(at);
        m_more[at]->setObjectName(verb.key + u'_' + m_step.key);
        m_more[at]->setText(verb.words);
        m_more[at]->setAccessibleName(QString(verb.words + u": "_qs + m_step.title));
        m_more[at]->setToolTip(verb.tip);
        m_more[at]->setVisible(!verb.key.isEmpty());
    }
    m_verbs->setVisible(!m_step.verb.isEmpty() || !m_step.more.isEmpty());
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
    setVerbs();
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
    m_grid->setContentsMargins(indent() + iconSide(fontMetrics()) + trailGap - linkIndent, trailTop, 0, 12);
    inkLabel(m_day, colours[Role::Muted]);
    inkLabel(m_words, colours[m_step.tone == Tone::Neutral && m_step.day.isEmpty() ? Role::Muted : Role::Text]);
    inkLabel(m_missing, colours[Role::Caution]);
}

int TrailRow::indent() const
{
    return m_step.depth * (iconSide(fontMetrics()) + trailGap);
}

bool TrailRow::takeFocus()
{
    for (QPushButton *button : QList<QPushButton *> {m_button} + m_more) {
        if (button->isHidden())
            continue;
        button->setFocus(Qt::OtherFocusReason);
        bringIntoSight(*this);
        bringIntoSight(*button);
        return true;
    }
    return false;
}

bool TrailRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || key->modifiers() || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    Q_EMIT left(key->key() == Qt::Key_Down ? 1 : -1);
    return true;
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
    const QRect shape(isRight ? width() - indent() - side : indent(), top, side, side);
    if (!m_isLast) {
        painter.setPen(QPen(colours[Role::Line], 1));
        painter.drawLine(shape.center().x(), shape.bottom() + 4, shape.center().x(), height() + top - 4);
    }
    paintGlyph(painter, shape, shapeGlyph(m_step.shape), colours[markRole(m_step.tone)]);
}

} // namespace candour
