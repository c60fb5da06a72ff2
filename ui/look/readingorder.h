#pragma once

#include <QList>

class QWidget;

namespace candour {

/// \brief Tab and Shift+Tab through pages as they are read: from line to line, as their layouts place things.
///
/// Qt goes through widgets in the order in which they were made, and pages make cards, steps and forms late or anew. Called
/// from focusNextPrevChild() of a window; goes round at the end, and brings what it comes to into sight.
/// \param pages in reading order
/// \return whether there was anything to go to
bool tabInReadingOrder(const QList<QWidget *> &pages, bool next);

/// Scrolls the areas that a widget stands in until it is seen, now and once a page that has just changed is laid out anew.
/// Only while it has the keyboard, itself or within.
void bringIntoSight(QWidget &widget);

} // namespace candour
