#include "work/longworkbar.h"

#include "look/theme.h"
#include "work/backgroundtask.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace candour {

LongWorkBar::LongWorkBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_what->setObjectName(u"longWork"_qs);
    m_bar->setObjectName(u"longWorkShare"_qs);
    m_bar->setAccessibleName(tr("How far the work is"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(200);
    m_cancel->setObjectName(u"cancelLongWork"_qs);
    makeLink(m_cancel);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    row->addStretch(1);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_tasks.isEmpty())
            m_tasks.last()->cancel();
        showTask();
    });
    hide();
}

void LongWorkBar::watch(BackgroundTask *task)
{
    m_tasks.append(task);
    connect(task, &BackgroundTask::progressed, this, &LongWorkBar::showTask);
    connect(task, &BackgroundTask::finished, this, [this, task] { forget(task); });
    connect(task, &QObject::destroyed, this, [this, task] { forget(task); });
    m_bar->setRange(0, 0);
    m_left->clear();
    showTask();
}

void LongWorkBar::forget(BackgroundTask *task)
{
    m_tasks.removeAll(task);
    if (!m_tasks.isEmpty())
        showTask();
    setVisible(!m_tasks.isEmpty());
}

void LongWorkBar::showTask()
{
    if (m_tasks.isEmpty())
        return;
    BackgroundTask *task = m_tasks.last();
    const TaskProgress progress = task->progress();
    m_what->setText(task->isCancelled() ? tr("Stopping: %1").arg(task->title())
        : progress.what.isEmpty() ? task->title() : progress.what);
    m_cancel->setEnabled(!task->isCancelled());
    // A range of nothing is the bar that runs to and fro; shares of a thousand keep large files from overflowing.
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(int(1000.0 * double(progress.done) / double(progress.total)));
    const auto remaining = task->remaining();
    m_left->setText(!remaining ? QString()
        : remaining->count() < 60 ? tr("about %n second(s) left", nullptr, int(remaining->count()))
        : tr("about %n minute(s) left", nullptr, int((remaining->count() + 30) / 60)));
    show();
}

} // namespace candour
