#pragma once

#include "reports/figure.h"

#include <QWidget>

#include <functional>

namespace candour {

/// \brief A report's figure on the screen, in the colours of the theme and with letters as large as its text; its text
/// alternative is its accessible description. Owned by its page.
///
/// The figure is laid out for the room it has: where text is large, fewer of its units are as wide as the page.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    /// Lays a figure out, `width` of its units wide.
    using Maker = std::function<Figure(double width)>;

    FigureView(const QString &name, QWidget *parent);

    void setFigure(const Maker &maker);
    /// As it is laid out now.
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    /// Pixels of one unit of the figure.
    [[nodiscard]] double scale() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double letterScale() const;
    [[nodiscard]] double unitsFor(int width) const;
    void layOut();

    Maker m_maker;
    Figure m_figure;
    double m_units = 0; ///< how wide m_figure is
};

} // namespace candour
