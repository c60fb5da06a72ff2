#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QString>

namespace candour {

/// Family name of the type that travels with Candour (Liberation Sans), for print and where a system has none.
[[nodiscard]] QString shippedFamily();

/// \brief Makes the shipped type known to Qt; a second call finds it there.
/// \return false where the fonts could not be read; Qt's default then serves.
bool registerFonts();

/// The system's interface font, or the shipped type at 10 pt where the system names none in particular.
[[nodiscard]] QFont interfaceFont();

/// Heads: 1.2 times the base, bold.
[[nodiscard]] QFont headFont(const QFont &base);

/// A record's title: 1.44 times the base.
[[nodiscard]] QFont titleFont(const QFont &base);

/// \brief The font for columns of figures: all digits equally wide.
/// The base itself where its digits are so, the shipped type in the base's size otherwise
/// (Qt 6.4 cannot ask a font for its tabular figures).
[[nodiscard]] QFont tabularFont(const QFont &base);

/// Height of a row, a field or a button in logical pixels, on the 4 px grid: 28 with a 10 pt font.
[[nodiscard]] int rowHeight(const QFontMetrics &metrics);

/// Side of an icon beside text in logical pixels, on the 4 px grid: 16 with a 10 pt font.
[[nodiscard]] int iconSide(const QFontMetrics &metrics);

} // namespace candour
