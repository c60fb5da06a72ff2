#include "tables/dropdownbutton.h"

#include "look/icons.h"

#include <QKeyEvent>

namespace candour {

DropDownButton::DropDownButton(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(glyphIcon(Glyph::ChevronDown, Role::Muted), text, parent)
{
    setObjectName(objectName);
    // Only this puts a button's icon behind its word.
    setLayoutDirection(Qt::RightToLeft);
}

void DropDownButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace candour
