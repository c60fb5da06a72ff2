#pragma once

#include "workflow/workflow.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace candour {

class BoardModel;

/// \brief The board of a programme: cards that are moved to another state by dragging, with Alt and Left or Right, or by the menu,
/// which names every step.
///
/// While a card is dragged, the columns say whether a step leads there. Shows and asks: whoever owns it takes the step.
/// As high as its longest column, so that the page around it scrolls.
class BoardView final : public QTableView
{
    Q_OBJECT

public:
    /// The steps of the card in hand, asked for when it is taken up or its menu opens.
    using StepsOf = std::function<QList<StepCheck>(const RecordData &project)>;

    BoardView(BoardModel &model, StepsOf stepsOf, QWidget *parent);

    void fit();
    /// Makes the card of a project the current one; the nearest card where it has none.
    void keepCurrent(const RecordId &project, const QModelIndex &before);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants a project in a state, whether or not a step leads there.
    void moved(const candour::RecordData &project, const QString &state);
    void opened(const candour::RecordData &project);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    struct Drag
    {
        QPersistentModelIndex card;
        QPoint from;
        QPoint at;
        bool hasBegun = false;
        QList<StepCheck> steps = {};
    };

    void moveBy(int direction);
    void letGo();
    void paintTarget(QPainter &painter) const;
    [[nodiscard]] QString dragWords(int column) const;
    [[nodiscard]] const StepCheck *stepTo(int column) const;
    [[nodiscard]] QMenu *menuFor(const QModelIndex &index);
    /// The nearest card in the columns to one side; the index itself where there is none.
    [[nodiscard]] QModelIndex nextColumn(const QModelIndex &from, int by) const;

    BoardModel &m_model;
    StepsOf m_stepsOf;
    std::optional<Drag> m_drag;
};

} // namespace candour
