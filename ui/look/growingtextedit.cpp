#include "look/growingtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace candour {

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(5);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &GrowingTextEdit::adjustHeight);
    adjustHeight();
}

void GrowingTextEdit::setMinimumLines(int lines)
{
    m_minimumLines = std::max(1, lines);
    adjustHeight();
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QTextEdit::sizeHint().width(), heightForText()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightForText()};
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adjustHeight();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    adjustHeight();
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();   // the page scrolls, not the field
}

int GrowingTextEdit::heightForText() const
{
    const double margin = document()->documentMargin();
    const double least = m_minimumLines * fontMetrics().lineSpacing() + 2 * margin;
    return static_cast<int>(std::ceil(std::max(least, document()->size().height()))) + 2 * frameWidth();
}

void GrowingTextEdit::adjustHeight()
{
    const int height = heightForText();
    if (minimumHeight() == height && maximumHeight() == height)
        return;
    setFixedHeight(height);
    updateGeometry();
}

} // namespace candour
