#pragma once

#include "look/colours.h"

#include <QIcon>
#include <QString>

class QPainter;

namespace candour {

/// \brief One drawing of Candour's outline set; its file is `resources/icons/` + glyphName() + `.svg`.
enum class Glyph {
    Search, Plus, ChevronLeft, ChevronRight, ChevronUp, ChevronDown, ArrowLeft, ArrowRight, Undo, Redo, Filter,
    Columns, SortAscending, SortDescending, SaveView, Edit, Withdraw, Restore, Link, Calendar, Clock, ClockOverdue,
    Pause, Check, Warning, Info, Critical, Person, People, Ward, Incident, Response, Action, Audit, National,
    Feedback, Theme, Committee, Meeting, Report, Import, Export, Dashboard, Settings, Sun, Moon, TextSize, Help,
    Fullscreen, Close, More, Copy, Paste, Remove, StateOpen, StateHalf, StateFull, StateOverdue, StatePaused
};

inline constexpr int glyphCount = static_cast<int>(Glyph::StatePaused) + 1;

/// The stable text key of a glyph, such as "clock-overdue".
[[nodiscard]] QString glyphName(Glyph glyph);

/// \brief An icon that is drawn when first shown, in the application's palette at that moment.
/// Sharp at any size and device pixel ratio; greyed when disabled, Role::Text on a selection.
/// Whoever shows it also gives it a name: text beside it, or a tooltip and an accessible name.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, Role role = Role::Text);

/// \brief Draws a glyph into a square in logical pixels, for delegates and widgets that paint themselves.
void paintGlyph(QPainter &painter, const QRect &square, Glyph glyph, const QColor &colour);

/// Candour's own mark, for windows and the desktop.
[[nodiscard]] QIcon applicationIcon();

} // namespace candour
