#include "look/inlinemessage.h"

#include "look/fonts.h"
#include "look/icons.h"
#include "look/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace candour {

namespace {

QAccessibleInterface *alertInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("candour::InlineMessage"))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
}

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Caution: return Glyph::Warning;
    case Tone::Critical: return Glyph::Critical;
    case Tone::Positive: return Glyph::Check;
    case Tone::Neutral:
    case Tone::Info: break;
    }
    return Glyph::Info;
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    QAccessible::installFactory(alertInterface);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, 4, 0, 4);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    makeLink(m_action);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setIcon(glyphIcon(Glyph::Close, Role::Muted));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    hide();
}

void InlineMessage::say(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    refresh();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    painter.fillRect(rect(), colours[softRole(m_tone)]);
    painter.fillRect(QRect(0, 0, 3, height()), colours[markRole(m_tone)]);
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void InlineMessage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void InlineMessage::refresh()
{
    if (!m_mark)
        return;
    const int row = rowHeight(fontMetrics());
    const int side = iconSide(fontMetrics());
    m_mark->setPixmap(glyphIcon(glyphOf(m_tone), markRole(m_tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_mark->setFixedHeight(row);
    m_text->setMinimumHeight(row);
}

} // namespace candour
