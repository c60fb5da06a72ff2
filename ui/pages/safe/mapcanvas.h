#pragma once

#include "reports/safe/systemmaplayout.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

namespace candour {

/// \brief One factor on the map, over its drawing: takes the keyboard and the mouse, and says to a screen reader what it is.
class MapNodeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    MapNodeButton(const RecordId &factor, QWidget *parent);

    [[nodiscard]] RecordId factor() const { return m_factor; }

Q_SIGNALS:
    void opened();
    /// \param corner the upper left corner where it was let go, in the parent's coordinates
    void dropped(const QPoint &corner);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    RecordId m_factor;
    QPoint m_pressedAt;
    QPoint m_home;
    bool m_isDragged = false;
};

/// \brief The system map as it is printed, in the colours of the theme, with a button over each factor.
/// Shows and tells; whoever owns it writes.
class MapCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent);

    /// The factor with the keyboard keeps it.
    void setLayoutOfMap(const SystemMapLayout &layout);
    /// The factor that has the keyboard or had it last; null where there is none.
    [[nodiscard]] RecordId current() const;
    void focusFactor(const RecordId &factor);
    void step(int by);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const candour::RecordId &factor);
    /// \param place of its upper left corner, in units of the drawing
    void moved(const candour::RecordId &factor, QPointF place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeNodes();
    [[nodiscard]] double scale() const;

    SystemMapLayout m_map;
    QList<MapNodeButton *> m_nodes; ///< in the order of the map
    RecordId m_current;
};

} // namespace candour
