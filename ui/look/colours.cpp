#include "look/colours.h"

namespace candour {

namespace {

// In the order of Role. The greys, accent and state colours are the NHS identity's.
constexpr std::array<QRgb, roleCount> lightValues {
    0xfff6f8f9, 0xffffffff, 0xffe8edee, 0xffd8dde0, 0xff768692, // surface raised sunken divider line
    0xff231f20, 0xff425563, 0xff768692,                         // text muted disabled
    0xff005eb8, 0xffffffff, 0xffe9f2fa, 0xffcfe3f5,             // accent on-accent soft selection
    0xff006747, 0xffdcf0e6,                                     // positive
    0xffb35900, 0xffffb81c, 0xffffefcf,                         // caution, its mark
    0xffb4231a, 0xfffbe4e1,                                     // critical
    0xff0072ce, 0xffe1f0fb,                                     // info
};

constexpr std::array<QRgb, roleCount> darkValues {
    0xff16191c, 0xff1e2327, 0xff2a3137, 0xff353d44, 0xff7a8a96,
    0xffe8edee, 0xffaeb7bd, 0xff7a8a96,
    0xff41b6e6, 0xff0b1f2a, 0xff1b3340, 0xff14465c,
    0xff5cc79a, 0xff143b2d,
    0xffffb81c, 0xffffb81c, 0xff3d2f0b,
    0xffff8f85, 0xff4a1d1a,
    0xff7fbdf5, 0xff14344f,
};

constexpr double text = 4.5;
constexpr double mark = 3.0;

constexpr std::array pairs {
    ContrastPair {Role::Text, Role::Surface, text},
    ContrastPair {Role::Text, Role::Raised, text},
    ContrastPair {Role::Text, Role::Sunken, text},
    ContrastPair {Role::Text, Role::AccentSoft, text},
    ContrastPair {Role::Text, Role::Selection, text},
    ContrastPair {Role::Text, Role::PositiveSoft, text},
    ContrastPair {Role::Text, Role::CautionSoft, text},
    ContrastPair {Role::Text, Role::CriticalSoft, text},
    ContrastPair {Role::Text, Role::InfoSoft, text},
    ContrastPair {Role::Muted, Role::Surface, text},
    ContrastPair {Role::Muted, Role::Raised, text},
    ContrastPair {Role::Muted, Role::Sunken, text},
    ContrastPair {Role::Muted, Role::AccentSoft, text},
    ContrastPair {Role::Muted, Role::Selection, text},
    ContrastPair {Role::Accent, Role::Surface, text},
    ContrastPair {Role::Accent, Role::Raised, text},
    ContrastPair {Role::Accent, Role::AccentSoft, text},
    ContrastPair {Role::OnAccent, Role::Accent, text},
    ContrastPair {Role::Positive, Role::Surface, text},
    ContrastPair {Role::Positive, Role::Raised, text},
    ContrastPair {Role::Caution, Role::Surface, text},
    ContrastPair {Role::Caution, Role::Raised, text},
    ContrastPair {Role::Critical, Role::Surface, text},
    ContrastPair {Role::Critical, Role::Raised, text},
    ContrastPair {Role::Critical, Role::Selection, text},
    ContrastPair {Role::Info, Role::Surface, text},
    ContrastPair {Role::Info, Role::Raised, text},
    ContrastPair {Role::Accent, Role::Selection, mark},
    ContrastPair {Role::Accent, Role::InfoSoft, text},
    ContrastPair {Role::Accent, Role::PositiveSoft, text},
    ContrastPair {Role::Accent, Role::CautionSoft, text},
    ContrastPair {Role::Accent, Role::CriticalSoft, text},
    ContrastPair {Role::Positive, Role::PositiveSoft, mark},
    ContrastPair {Role::Positive, Role::Selection, mark},
    ContrastPair {Role::Caution, Role::CautionSoft, mark},
    ContrastPair {Role::Caution, Role::Selection, mark},
    ContrastPair {Role::Critical, Role::CriticalSoft, mark},
    ContrastPair {Role::Info, Role::InfoSoft, mark},
    ContrastPair {Role::Info, Role::Selection, mark},
    ContrastPair {Role::Line, Role::Surface, mark},
    ContrastPair {Role::Line, Role::Raised, mark},
    ContrastPair {Role::Disabled, Role::Surface, mark},
    ContrastPair {Role::Disabled, Role::Raised, mark},
};

} // namespace

Role markRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Role::Muted;
    case Tone::Info: return Role::Info;
    case Tone::Positive: return Role::Positive;
    case Tone::Caution: return Role::Caution;
    case Tone::Critical: return Role::Critical;
    }
    return Role::Muted;
}

Role softRole(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Role::Sunken;
    case Tone::Info: return Role::InfoSoft;
    case Tone::Positive: return Role::PositiveSoft;
    case Tone::Caution: return Role::CautionSoft;
    case Tone::Critical: return Role::CriticalSoft;
    }
    return Role::Sunken;
}

std::span<const ContrastPair> contrastPairs()
{
    return pairs;
}

const Colours &Colours::light()
{
    static const Colours table(false, lightValues);
    return table;
}

const Colours &Colours::dark()
{
    static const Colours table(true, darkValues);
    return table;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Colours::operator[](Role role) const
{
    return QColor::fromRgb(m_values[static_cast<std::size_t>(role)]);
}

QPalette Colours::palette() const
{
    const Colours &c = *this;
    QPalette p;
    p.setColor(QPalette::Window, c[Role::Surface]);
    p.setColor(QPalette::WindowText, c[Role::Text]);
    p.setColor(QPalette::Base, c[Role::Raised]);
    p.setColor(QPalette::AlternateBase, c[Role::Surface]);
    p.setColor(QPalette::Text, c[Role::Text]);
    p.setColor(QPalette::PlaceholderText, c[Role::Muted]);
    p.setColor(QPalette::Button, c[Role::Raised]);
    p.setColor(QPalette::ButtonText, c[Role::Text]);
    p.setColor(QPalette::BrightText, c[Role::Critical]);
    p.setColor(QPalette::Highlight, c[Role::Selection]);
    p.setColor(QPalette::HighlightedText, c[Role::Text]);
    p.setColor(QPalette::Link, c[Role::Accent]);
    p.setColor(QPalette::LinkVisited, c[Role::Accent]);
    p.setColor(QPalette::ToolTipBase, c[Role::Raised]);
    p.setColor(QPalette::ToolTipText, c[Role::Text]);
    p.setColor(QPalette::Light, c[Role::Raised]);
    p.setColor(QPalette::Midlight, c[Role::Sunken]);
    p.setColor(QPalette::Mid, c[Role::Divider]);
    p.setColor(QPalette::Dark, c[Role::Line]);
    p.setColor(QPalette::Shadow, c[Role::Divider]);

    p.setColor(QPalette::Inactive, QPalette::Highlight, c[Role::AccentSoft]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
             QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, c[Role::Disabled]);
    p.setColor(QPalette::Disabled, QPalette::Base, c[Role::Surface]);
    p.setColor(QPalette::Disabled, QPalette::Button, c[Role::Surface]);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c[Role::Sunken]);
    return p;
}

} // namespace candour
