#include "look/searchedit.h"

#include "look/icons.h"

namespace candour {

namespace {

constexpr int lettersShown = 26;

} // namespace

SearchEdit::SearchEdit(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Filter by words"));
    setPlaceholderText(tr("Filter by words"));
    addAction(glyphIcon(Glyph::Search, Role::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SearchEdit::sizeHint() const
{
    return {lettersShown * fontMetrics().averageCharWidth(), QLineEdit::sizeHint().height()};
}

} // namespace candour
