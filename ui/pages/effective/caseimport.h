#pragma once

#include "services/effective/auditcases.h"
#include "storage/register.h"

#include <QObject>

#include <functional>
#include <optional>

namespace candour {

class Ask;
class BackgroundTask;
class Session;
class TaskControl;

/// \brief A table of cases on its way from a file into a project: looked at, checked and taken off the window's thread, each of
/// which can be stopped.
///
/// What is taken can be undone as if it had been written in the window. Owned by its page; borrows session and ask.
class CaseImport final : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("work/backgroundtask.h")

public:
    CaseImport(Session &session, Ask &ask, QObject *parent);

    /// Reads a file, or the sheet of it that the person chooses, and says by checked() what it would do.
    void check(const RecordData &project, const QString &path);
    /// Takes what was checked last.
    void take();
    void stop();
    [[nodiscard]] bool isBusy() const { return m_task; }

    [[nodiscard]] const AnswerGrid &grid() const { return m_checked.grid; }
    [[nodiscard]] const GridSource &source() const { return m_source; }
    /// The project that the table is for.
    [[nodiscard]] RecordId project() const { return m_project ? m_project->id : RecordId(); }

Q_SIGNALS:
    void taskStarted(candour::BackgroundTask *task);
    void checked(const candour::GridOutcome &outcome);
    void taken(const candour::GridOutcome &outcome);
    /// Something could not be done, or was stopped.
    void failed(const candour::Error &error);

private:
    /// A table and what it would do.
    struct Checked
    {
        AnswerGrid grid;
        GridOutcome outcome = {};
    };

    /// Works off the window's thread and hands on what came of it.
    template <typename T>
    void work(const QString &title, std::function<Result<T>(TaskControl &)> run, std::function<void(const T &)> receive);
    void read(const QString &path, const QString &sheet);

    Session &m_session;
    Ask &m_ask;
    BackgroundTask *m_task = nullptr; ///< while one runs
    bool m_isStopped = false;
    std::optional<RecordData> m_project;
    Checked m_checked;
    GridSource m_source;
};

} // namespace candour
