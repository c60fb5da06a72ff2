#pragma once

#include <functional>

class QWidget;

namespace candour {

/// \brief Runs something once, when the widget has been painted the next time: the frame comes first, what fills it follows.
/// Nothing happens where the widget goes before that, nor for one that others cover wholly: such a widget is never painted.
void afterPaint(QWidget &widget, const std::function<void()> &run);

} // namespace candour
