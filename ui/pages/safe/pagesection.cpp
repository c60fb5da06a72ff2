#include "pages/safe/pagesection.h"

#include "look/colours.h"
#include "look/fonts.h"
#include "look/readingorder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

/// A label that stays muted in either theme.
class MutedLabel final : public QLabel
{
public:
    MutedLabel(const QString &words, QWidget *parent) : QLabel(words, parent)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        mute();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_isMuting)
            mute();
    }

private:
    void mute()
    {
        m_isMuting = true;
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, Colours::of(parentWidget()->palette())[Role::Muted]);
        setPalette(muted);
        m_isMuting = false;
    }

    bool m_isMuting = false;
};

} // namespace

PageSection::PageSection(const QString &name, const QString &heading, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(heading, this)), m_standing(mutedLabel({}, this)), m_note(mutedLabel({}, this)), m_body(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(heading);
    m_standing->setObjectName(name + u"_standing"_qs);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_heading);
    top->addWidget(m_standing, 1, Qt::AlignBottom);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addLayout(m_body);
    m_note->hide();
    refresh();
}

void PageSection::setStanding(const QString &words)
{
    m_standing->setText(words);
}

void PageSection::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PageSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

void PageSection::refresh()
{
    m_heading->setFont(headFont(font()));
}

QLabel *mutedLabel(const QString &words, QWidget *parent)
{
    return new MutedLabel(words, parent);
}

QLabel *plainLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void focusAndShow(QWidget *widget)
{
    widget->setFocus(Qt::ShortcutFocusReason);
    bringIntoSight(*widget);
}

} // namespace candour
