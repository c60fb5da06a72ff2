#pragma once

#include "pages/effective/yearmodel.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace candour {

/// \brief A programme's year with a bar for each entry, from the quarter in which it begins to the one in which it reports.
///
/// A bar is dragged to other quarters as a whole, or longer and shorter by either end; Escape lets go. Alt with Left and Right
/// moves it, with Shift its end; 1 to 4 name the quarter in which it reports; the menu says the same in words.
/// Shows and asks: whoever owns it writes. As high as its rows, so that the page around it scrolls.
class YearView final : public QTableView
{
    Q_OBJECT

public:
    YearView(YearModel &model, QWidget *parent);

    /// Where the bar of a row lies in the viewport, as it would be after the drag in hand; empty without one.
    [[nodiscard]] QRect barRect(int row) const;
    /// Makes the columns and rows as wide and high as their words ask for.
    void fit();
    void keepCurrent(const RecordId &entry);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The quarters that a person wants for a row, which may lie outside the year.
    void scheduled(int row, int begins, int reports);
    void opened(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Grip { Whole, Begin, End };
    struct Drag
    {
        int row = -1;
        Grip grip = Grip::Whole;
        int from = 1;      ///< quarter under the pointer when it was pressed
        YearBar before;
        YearBar now;
    };

    [[nodiscard]] std::optional<YearBar> barOf(int row) const;
    /// The quarter at a place across, the nearest one outside.
    [[nodiscard]] int quarterAt(int x) const;
    [[nodiscard]] std::optional<Grip> gripAt(const QPoint &at) const;
    void askFor(int row, int begins, int reports);
    void move(int by, bool onlyEnd);
    [[nodiscard]] QMenu *menuFor(int row);
    void letGo();

    YearModel &m_model;
    std::optional<Drag> m_drag;
};

} // namespace candour
