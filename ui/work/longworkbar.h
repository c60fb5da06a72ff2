#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace candour {

class BackgroundTask;

/// \brief Long work in the status line: what, how far, how long, Cancel. Hidden while nothing runs.
///
/// Shows the task that began last; the ones before it go on and come back when it ends. Owns no task.
class LongWorkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LongWorkBar(QWidget *parent = nullptr);

    void watch(BackgroundTask *task);
    [[nodiscard]] bool isBusy() const { return !m_tasks.isEmpty(); }

private:
    void forget(BackgroundTask *task);
    void showTask();

    QList<BackgroundTask *> m_tasks;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace candour
