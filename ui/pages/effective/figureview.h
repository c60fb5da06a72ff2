#pragma once

#include "reports/figure.h"

#include <QWidget>

namespace candour {

/// \brief A report's figure on the screen, in the colours of the theme; its text alternative is its accessible description.
/// Owned by its page.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    FigureView(const QString &name, QWidget *parent);

    void setFigure(const Figure &figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Figure m_figure;
};

} // namespace candour
