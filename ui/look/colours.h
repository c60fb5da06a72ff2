#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <span>

namespace candour {

/// \brief What a colour is for. Nothing that is painted names a colour by hand.
enum class Role {
    Surface,      ///< the window
    Raised,       ///< lists, fields, cards
    Sunken,       ///< pressed, rows under the pointer, neutral chips
    Divider,      ///< hairline that only groups; carries no meaning
    Line,         ///< border of something one can operate
    Text,
    Muted,        ///< labels, secondary text
    Disabled,
    Accent,       ///< links, the primary button, focus, the selected tab
    OnAccent,     ///< text on Accent
    AccentSoft,   ///< under the pointer; a selection in a view without the focus
    Selection,    ///< selected rows and text
    Positive,
    PositiveSoft,
    Caution,
    CautionMark,  ///< fills a caution shape that has an outline in Caution
    CautionSoft,
    Critical,
    CriticalSoft,
    Info,
    InfoSoft
};

inline constexpr int roleCount = static_cast<int>(Role::InfoSoft) + 1;

/// \brief How a state or a message is meant. Always said by word and shape first; colour repeats it.
enum class Tone { Neutral, Info, Positive, Caution, Critical };

/// Colour role of a shape, an icon or a word of this tone.
[[nodiscard]] Role markRole(Tone tone);

/// Colour role of the soft background behind Role::Text and the tone's mark.
[[nodiscard]] Role softRole(Tone tone);

/// \brief Two roles that meet on screen, and the least contrast that is allowed between them.
struct ContrastPair
{
    Role foreground;
    Role background;
    double ratio;   ///< WCAG 2.2: 4.5 for text (1.4.3), 3.0 for marks, icons and borders (1.4.11)
};

/// Every pair that the interface uses; a new combination is added here and so gets tested.
[[nodiscard]] std::span<const ContrastPair> contrastPairs();

/// \brief The colours of one theme, by role: a value, two of which exist, light and dark.
///
/// Widgets, delegates and styles ask `Colours::of(palette())`, so a palette is all that travels.
class Colours
{
public:
    [[nodiscard]] static const Colours &light();
    [[nodiscard]] static const Colours &dark();

    /// The table to which a palette belongs: dark where its window is dark, light otherwise.
    [[nodiscard]] static const Colours &of(const QPalette &palette);

    [[nodiscard]] QColor operator[](Role role) const;
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// The table as Qt's palette, with its inactive and disabled groups.
    [[nodiscard]] QPalette palette() const;

private:
    Colours(bool dark, const std::array<QRgb, roleCount> &values) : m_dark(dark), m_values(values) { }

    bool m_dark;
    std::array<QRgb, roleCount> m_values;
};

} // namespace candour
