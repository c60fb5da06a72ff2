#pragma once

#include "base/id.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace candour {

class Ask;
class DashboardFilter;
class DashboardModel;
class MeasurePage;
class Session;
class TileDelegate;

/// \brief Many measures on one page as small charts with their icons, grouped by workspace; Enter opens one in full.
///
/// Owned by its WorkspacePage; borrows what it is given. In a workspace it shows that workspace's measures.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    /// \param workspace key of the workspace whose measures are shown, or empty for all
    DashboardPage(Session &session, Ask &ask, const QString &workspace, QWidget *parent);

    /// The measure that is open in full; null while all are shown.
    [[nodiscard]] RecordId measure() const;
    [[nodiscard]] QString status() const { return m_status; }
    void openMeasure(const RecordId &measure);
    void closeMeasure();
    void focusFilter();

Q_SIGNALS:
    void measureChanged(const candour::RecordId &measure);
    void goTo(const QString &type, const candour::RecordId &record);
    void newMeasureRequested();
    void importRequested();
    void statusChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createFilters();
    void createIconFilter();
    void createGrid();
    void createEmpty();
    void applyFilters();
    void fitHeads();
    void showGridOrEmpty();
    [[nodiscard]] MeasurePage &page();

    Session &m_session;
    Ask &m_ask;
    QString m_workspaceKey;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_all = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_workspace = nullptr;
    QComboBox *m_icon = nullptr;
    QListView *m_grid = nullptr;
    DashboardModel *m_model = nullptr;
    DashboardFilter *m_filter = nullptr;
    TileDelegate *m_delegate = nullptr;
    MeasurePage *m_page = nullptr;
    QString m_status;
};

} // namespace candour
