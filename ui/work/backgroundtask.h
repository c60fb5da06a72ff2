#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace candour {

/// \brief How far some work is.
struct TaskProgress
{
    QString what;       ///< one line for people; empty: the title of the task
    qint64 done = 0;
    qint64 total = 0;   ///< 0 where nobody knows
};

/// \brief What work on another thread may ask and tell. Shared by the two threads.
class TaskControl
{
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    void tell(const TaskProgress &progress);
    [[nodiscard]] TaskProgress progress() const;

private:
    std::atomic_bool m_cancelled = false;
    mutable std::mutex m_mutex;
    TaskProgress m_progress;
};

/// \brief One piece of work off the main thread: runs a function, tells how far it is, can be cancelled, and hands its
/// result back on the main thread.
///
/// Owned by its parent, which may go while the work runs: then the work is cancelled and waited for, and its result is
/// dropped. Deletes itself after the result was handed over. The function gets a TaskControl and must not touch
/// anything that lives on the main thread; a register it needs it opens itself.
class BackgroundTask final : public QObject
{
    Q_OBJECT

public:
    /// \param title what is being done, for the status line
    BackgroundTask(const QString &title, QObject *parent);
    ~BackgroundTask() override;

    template <typename R>
    void run(std::function<R(TaskControl &)> work, std::function<void(const R &)> receive)
    {
        auto result = std::make_shared<std::optional<R>>();
        m_deliver = [result, receive = std::move(receive)] { receive(**result); };
        start([result, work = std::move(work), control = m_control] { result->emplace(work(*control)); });
    }

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] bool isCancelled() const { return m_control->isCancelled(); }
    [[nodiscard]] TaskProgress progress() const { return m_control->progress(); }
    /// How long it will still take at the pace so far; nothing while that cannot be told.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /// How far it is may have changed; several times a second.
    void progressed();
    /// After the result was handed over.
    void finished();

private:
    void start(std::function<void()> work);
    void finish();

    QString m_title;
    std::shared_ptr<TaskControl> m_control;
    std::function<void()> m_deliver;
    QFutureWatcher<void> m_watcher;
    QTimer m_look;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace candour
