#include "pages/effective/caseimport.h"

#include "ask/ask.h"
#include "interchange/answergrid.h"
#include "interchange/tablefile.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QFileInfo>

namespace candour {

namespace {

/// A register of the task's own, and the service over it.
struct OwnCases
{
    std::unique_ptr<Register> reg;
    std::unique_ptr<ReferenceData> reference;

    [[nodiscard]] AuditCaseService service() const { return {*reg, *reference}; }
};

Result<std::shared_ptr<OwnCases>> openOwn(const QString &path, const Register::Desk &desk, Register::Mode mode)
{
    auto reg = Register::open(path, desk, mode);
    if (!reg)
        return reg.error();
    auto own = std::make_shared<OwnCases>();
    own->reg = std::move(*reg);
    own->reference = std::make_unique<ReferenceData>(*own->reg, stateSets());
    return own;
}

Register::Desk deskOf(const Register &reg)
{
    return {reg.catalogue(), reg.clock(), reg.device(), reg.actor()};
}

GridProgress tellGrid(TaskControl &control, const QString &what)
{
    return [&control, what](qint64 done, qint64 total) {
        control.tell({what, done, total});
        return !control.isCancelled();
    };
}

} // namespace

CaseImport::CaseImport(Session &session, Ask &ask, QObject *parent)
    : QObject(parent), m_session(session), m_ask(ask)
{
}

template <typename T>
void CaseImport::work(const QString &title, std::function<Result<T>(TaskControl &)> run, std::function<void(const T &)> receive)
{
    m_task = new BackgroundTask(title, this);
    m_task->run<Result<T>>(std::move(run), [this, receive = std::move(receive)](const Result<T> &result) {
        m_task = nullptr;
        if (result)
            receive(*result);
        else
            Q_EMIT failed(result.error());
    });
    Q_EMIT taskStarted(m_task);
}

void CaseImport::stop()
{
    m_isStopped = true;
    if (m_task)
        m_task->cancel();
}

void CaseImport::check(const RecordData &project, const QString &path)
{
    if (m_task)
        return;
    m_isStopped = false;
    m_project = project;
    m_source = {QFileInfo(path).fileName(), {}};
    work<QStringList>(tr("Looking at %1").arg(m_source.fileName),
        [path](TaskControl &) -> Result<QStringList> {
            const auto table = TableFile::open(path);
            return table ? Result<QStringList>(table->shape().sheets) : Result<QStringList>(table.error());
        },
        [this, path](const QStringList &sheets) {
            if (m_isStopped)
                return Q_EMIT failed({Error::Kind::Cancelled, tr("Reading was stopped."), {}});
            if (sheets.size() < 2)
                return read(path, {});
            QList<Ask::Choice> choices;
            for (const QString &sheet : sheets)
                choices.append({sheet, sheet});
            const auto sheet = m_ask.choose(tr("Which sheet holds the cases?"), tr("This workbook has several."), choices);
            if (sheet)
                return read(path, *sheet);
            Q_EMIT failed({Error::Kind::Cancelled, {}, {}});
        });
}

void CaseImport::read(const QString &path, const QString &sheet)
{
    const QString title = tr("Reading %1").arg(m_source.fileName);
    const QString checking = tr("Checking the cases of %1").arg(m_source.fileName);
    work<Checked>(title,
        [=, project = *m_project, registerPath = m_session.reg().path(), desk = deskOf(m_session.reg())](TaskControl &control) -> Result<Checked> {
            const auto grid = answerGridFromFile(path, sheet, tellGrid(control, title));
            if (!grid)
                return grid.error();
            const auto own = openOwn(registerPath, desk, Register::Mode::ReadOnly);
            if (!own)
                return own.error();
            const auto outcome = (*own)->service().readGrid(project, *grid, true, tellGrid(control, checking));
            return outcome ? Result<Checked>(Checked {*grid, *outcome}) : Result<Checked>(outcome.error());
        },
        [this](const Checked &found) {
            m_checked = found;
            m_source.sha256 = found.grid.sha256;
            Q_EMIT checked(found.outcome);
        });
}

void CaseImport::take()
{
    if (m_task || !m_project)
        return;
    const QString title = tr("Taking the cases of %1").arg(m_source.fileName);
    work<GridOutcome>(title,
        [=, project = *m_project, grid = m_checked.grid, source = m_source, registerPath = m_session.reg().path(), desk = deskOf(m_session.reg())](TaskControl &control) -> Result<GridOutcome> {
            const auto own = openOwn(registerPath, desk, Register::Mode::ReadWrite);
            return own ? (*own)->service().takeGrid(project, grid, source, tellGrid(control, title)) : Result<GridOutcome>(own.error());
        },
        [this](const GridOutcome &outcome) {
            // Written by a register of its own: this one looks at once, and Undo knows of it.
            m_session.reg().poll();
            m_session.history().take(outcome.written);
            Q_EMIT taken(outcome);
        });
}

} // namespace candour
