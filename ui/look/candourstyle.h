#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionMenuItem;

namespace candour {

/// Boolean property of the button that is drawn filled with the accent.
inline constexpr char primaryProperty[] = "candourPrimary";

/// Boolean property of the field whose value cannot stand: it is drawn with a critical border.
inline constexpr char wrongProperty[] = "candourWrong";

/// Boolean property of the button that is drawn as a link.
inline constexpr char linkProperty[] = "candourLink";

/// \brief Candour's measures and calm flat drawing over Fusion; colours come from the option's palette alone.
///
/// Owned by QApplication. A style instead of a style sheet because applying it to a window costs next to nothing.
/// What is drawn how lives in stylepaint.h; this class says which and how large.
class CandourStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    CandourStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const;
    void drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace candour
