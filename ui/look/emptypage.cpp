#include "look/emptypage.h"

#include "look/fonts.h"
#include "look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

EmptyPage::EmptyPage(Glyph glyph, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_picture(new QLabel(this))
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_buttons->setAlignment(Qt::AlignHCenter);
    setAccessibleName(sentence);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
    column->addStretch(3);
    refresh();
}

void EmptyPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QPushButton *EmptyPage::addButton(const QString &verb, const QString &objectName)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(objectName);
    if (m_buttons->count() == 0)
        makePrimary(button);
    m_buttons->addWidget(button);
    return button;
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void EmptyPage::refresh()
{
    if (!m_picture)
        return;
    const int side = 2 * iconSide(fontMetrics());
    m_picture->setPixmap(glyphIcon(m_glyph, Role::Line).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace candour
