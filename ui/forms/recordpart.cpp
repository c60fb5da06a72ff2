#include "forms/recordpart.h"

#include <QKeyEvent>

namespace candour {

bool RecordPart::event(QEvent *event)
{
    if (m_add && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RecordPart::keyPressEvent(QKeyEvent *event)
{
    if (m_add && event->matches(QKeySequence::New))
        m_add();
    else
        QWidget::keyPressEvent(event);
}

} // namespace candour
