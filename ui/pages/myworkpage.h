#pragma once

#include "services/shared/worklist.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace candour {

class EmptyPage;
class WorkFilter;
class WorkModel;

/// \brief Every clock that runs, what cannot be computed first, then by due date; filtered by workspace, state and words.
///
/// Owned by its WorkspacePage. Shows what it is given: whoever owns the register counts the work once for everybody.
class MyWorkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MyWorkPage(QWidget *parent);

    void setWork(const QList<WorkItem> &items);
    void focusFilter();
    /// How many clocks are shown.
    [[nodiscard]] const QString &status() const { return m_statusText; }

Q_SIGNALS:
    void goTo(const QString &type, const candour::RecordId &record);
    /// How many clocks are shown, for the status line.
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createFilters();
    void refreshLook();
    void createTable();
    void applyFilters();
    void openRow(const QModelIndex &index);

    WorkModel *m_model = nullptr;
    WorkFilter *m_filter = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_workspace = nullptr;
    QComboBox *m_status = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyPage *m_nothing = nullptr;
    QString m_statusText;
};

} // namespace candour
