#pragma once

#include "look/colours.h"

#include <QFont>
#include <QObject>

namespace candour {

/// \brief Gives the application its style, palette and font, and changes them while it runs.
///
/// Owned by whoever owns the QApplication, made right after it and before any window. Only the main thread.
/// Widgets need no reference to it: they read `Colours::of(palette())` and `font()`.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    static constexpr int leastTextPercent = 80;
    static constexpr int mostTextPercent = 200;

    struct Choice
    {
        Scheme scheme = Scheme::System;
        int textPercent = 100;   ///< of the interface font; 80 to 200

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    /// Applies the choice at once.
    explicit Theme(Choice choice, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] const Colours &colours() const;

    /// Text outside 80 to 200 per cent is brought to the nearer end. Applies at once.
    void setChoice(Choice choice);

    /// Stable text keys for settings and the command line: "system", "light", "dark"; anything else is System.
    [[nodiscard]] static QString key(Scheme scheme);
    [[nodiscard]] static Scheme schemeOf(const QString &key);

Q_SIGNALS:
    /// Windows take the new palette and font with the next events.
    void changed();

private:
    void apply();

    Choice m_choice;
    bool m_systemIsDark = false;
    QFont m_base;
};

/// Marks the one button of a view that does what the view is for; it is drawn filled.
void makePrimary(QWidget *button);

/// Draws a field with a critical border, or as usual again. Its words stand beside it; this only repeats them.
void markWrong(QWidget *field, bool wrong);

/// Draws a button as a link: words in the accent, no box. For "show the field" and the like.
void makeLink(QWidget *button);

} // namespace candour
