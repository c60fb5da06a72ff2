#pragma once

#include "charts/chartseries.h"

#include <QChartView>

class QGraphicsEllipseItem;

namespace candour {

/// \brief The plot of one chart: points can be pointed at, walked through with the arrows, and zoomed into.
///
/// Left and Right go from point to point, Home and End to the first and the last, Plus and Minus zoom about the current
/// point, 0 shows everything again. Owned by its ChartView; follows the theme.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);
    void zoomIn() { zoom(0.6); }
    void zoomOut() { zoom(1 / 0.6); }
    void showAll();
    /// How many points lie within the part that is shown.
    [[nodiscard]] int shownPoints() const;

Q_SIGNALS:
    void currentPointChanged(int point);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitToText();
    [[nodiscard]] double scaled(double pixels) const;
    void build();
    void styleAxes();
    void zoom(double share);
    void setRange(double from, double to);
    void labelPoints();
    /// What stands on the plot in its own place: names of lines, letters of notes, the ring of the current point.
    void placeLabels();
    void addLabel(const QString &text, QPointF at, const QColor &colour, bool bold = false);
    void addNotes();
    void nameUnits();
    /// Width that the names of the lines need at the right.
    [[nodiscard]] int labelRoom() const;
    void markCurrent();
    [[nodiscard]] int pointNear(QPointF value) const;
    [[nodiscard]] QPointF placeOf(std::size_t point) const;
    void hover(QPointF value, bool inside);

    ChartSpec m_spec;
    ChartParts m_parts;
    QList<QGraphicsItem *> m_labels;
    QGraphicsEllipseItem *m_ring = nullptr;
    int m_current = -1;
    double m_from = 0;
    double m_to = 1;
};

} // namespace candour
