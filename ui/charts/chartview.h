#pragma once

#include "reports/charts/chartspec.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace candour {

class ChartCanvas;
class ChartTableModel;

/// \brief One chart as people work with it: finding, icons, plot, the current point in words, rules and source.
///
/// T shows the numbers as a table and the picture again, E asks for an export, Ctrl+C copies the picture (or the marked
/// rows); the canvas has its own keys. The accessible description is the current point, so that a screen reader follows.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// Position of the point that is spoken; -1 without points.
    [[nodiscard]] int currentPoint() const;
    void setCurrentPoint(int point);
    /// How many points lie within the part that is zoomed to.
    [[nodiscard]] int shownPoints() const;
    void focusPlot();
    [[nodiscard]] bool showsTable() const;

public Q_SLOTS:
    void toggleTable();
    void copyPicture();

Q_SIGNALS:
    void exportRequested();
    void currentPointChanged(int point);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createHead();
    void createBody();
    void createKeys();
    void speak(int point);
    void showIcons();
    void copyRows();

    ChartSpec m_spec;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_variation = nullptr;
    QLabel *m_assurance = nullptr;
    QLabel *m_valueTitle = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartCanvas *m_canvas = nullptr;
    QTableView *m_table = nullptr;
    ChartTableModel *m_model = nullptr;
    QLabel *m_spoken = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace candour
