#include "work/backgroundtask.h"

#include <QtConcurrentRun>

namespace candour {

using namespace std::chrono_literals;

void TaskControl::tell(const TaskProgress &progress)
{
    const std::scoped_lock lock(m_mutex);
    m_progress = progress;
}

TaskProgress TaskControl::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

BackgroundTask::BackgroundTask(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_control(std::make_shared<TaskControl>())
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &BackgroundTask::progressed);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &BackgroundTask::finish);
}

BackgroundTask::~BackgroundTask()
{
    m_control->cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

std::optional<std::chrono::seconds> BackgroundTask::remaining() const
{
    const TaskProgress progress = m_control->progress();
    const auto spent = std::chrono::steady_clock::now() - m_began;
    if (progress.done <= 0 || progress.total <= 0 || spent < 1s)
        return std::nullopt;
    const double share = double(progress.done) / double(progress.total);
    const double seconds = std::chrono::duration<double>(spent).count() * (1 - share) / share;
    return std::chrono::seconds(qint64(seconds + 0.5));
}

void BackgroundTask::cancel()
{
    m_control->cancel();
}

void BackgroundTask::start(std::function<void()> work)
{
    m_began = std::chrono::steady_clock::now();
    m_watcher.setFuture(QtConcurrent::run(std::move(work)));
    m_look.start();
}

void BackgroundTask::finish()
{
    m_look.stop();
    if (m_deliver)
        m_deliver();
    m_deliver = {};
    Q_EMIT finished();
    deleteLater();
}

} // namespace candour
