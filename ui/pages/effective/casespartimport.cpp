#include "pages/effective/casespart.h"

#include "ask/ask.h"
#include "interchange/answergrid.h"
#include "look/inlinemessage.h"
#include "pages/effective/caseimport.h"
#include "pages/effective/caselistmodel.h"
#include "pages/effective/gridpreview.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace candour {

void CasesPart::connectImport()
{
    m_table = new CaseImport(m_session, m_ask, this);
    connect(m_table, &CaseImport::taskStarted, this, &RecordPart::taskStarted);
    connect(m_table, &CaseImport::taskStarted, this, [this](BackgroundTask *task) { m_guard->say(Tone::Info, tr("%1…").arg(task->title()), tr("Stop")); });
    connect(m_guard, &InlineMessage::actionTriggered, m_table, &CaseImport::stop);
    connect(m_table, &CaseImport::checked, this, &CasesPart::showTable);
    connect(m_table, &CaseImport::taken, this, [this](const GridOutcome &taken) { sayTaken(taken, true); });
    connect(m_table, &CaseImport::failed, this, [this](const Error &error) {
        refreshImport();
        if (error.message.isEmpty())
            m_guard->dismiss();
        else
            m_guard->say(error.kind == Error::Kind::Cancelled ? Tone::Info : Tone::Critical, error.message);
    });
}

void CasesPart::refreshImport()
{
    m_import->setEnabled(!m_isFrozen && !m_table->isBusy());
}

void CasesPart::paste()
{
    if (!m_project || m_table->isBusy())
        return;
    keep();
    const auto grid = answerGridFromClipboard(QGuiApplication::clipboard()->text());
    if (!grid)
        return m_guard->say(Tone::Critical, grid.error().message);
    const auto outcome = AuditCaseService(m_session.reg(), m_session.reference()).readGrid(*m_project, *grid, true);
    if (!outcome)
        return m_guard->say(Tone::Critical, outcome.error().message);
    m_pasted = *grid;
    // What is understood whole goes in at once; Undo takes it out again.
    if (outcome->problems.isEmpty())
        return takeGrid();
    m_preview->show(*m_pasted, *outcome, tr("from the clipboard"));
}

void CasesPart::importTable()
{
    if (!m_project || m_table->isBusy())
        return;
    keep();
    const auto path = m_ask.chooseOpenFile(tr("Choose the table with the cases"), tr("Tables (*.csv *.xlsx *.ods *.tsv *.txt);;All files (*)"));
    if (!path)
        return;
    m_pasted.reset();
    m_table->check(*m_project, *path);
    refreshImport();
}

/// What the table would do, unless another project was opened meanwhile.
void CasesPart::showTable(const GridOutcome &outcome)
{
    refreshImport();
    m_guard->dismiss();
    if (m_project && m_project->id == m_table->project())
        m_preview->show(m_table->grid(), outcome, tr("from %1").arg(m_table->source().fileName));
}

void CasesPart::takeGrid()
{
    m_preview->hide();
    m_list->setFocus();
    if (!m_pasted) {
        m_table->take();
        return refreshImport();
    }
    const auto taken = AuditCaseService(m_session.reg(), m_session.reference()).takeGrid(*m_project, *m_pasted, {});
    m_pasted.reset();
    if (!taken)
        return m_guard->say(Tone::Critical, taken.error().message);
    sayTaken(*taken, false);
}

void CasesPart::sayTaken(const GridOutcome &taken, bool isFile)
{
    refreshImport();
    const int refused = int(taken.refused.size());
    QStringList sentences {tr("%n case(s) added", nullptr, taken.casesAdded) + u", "_qs + tr("%n changed", nullptr, taken.casesChanged) + u'.'};
    if (refused > 0 && isFile)
        sentences << tr("%n row(s) held back: they are in the list of imports.", nullptr, refused);
    else if (refused > 0)
        sentences << tr("%n row(s) left out.", nullptr, refused);
    m_guard->say(refused > 0 ? Tone::Caution : Tone::Positive, (sentences + taken.warnings).join(u' '));
}

void CasesPart::leaveGrid()
{
    m_pasted.reset();
    m_preview->hide();
    m_list->setFocus();
}

} // namespace candour
