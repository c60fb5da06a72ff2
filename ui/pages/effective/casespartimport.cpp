#include "pages/effective/casespart.h"

#include "ask/ask.h"
#include "interchange/answergrid.h"
#include "interchange/tablefile.h"
#include "look/inlinemessage.h"
#include "pages/effective/caselistmodel.h"
#include "pages/effective/gridpreview.h"
#include "services/shared/session.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

namespace candour {

void CasesPart::paste()
{
    if (!m_project)
        return;
    keep();
    const auto grid = answerGridFromClipboard(QGuiApplication::clipboard()->text());
    if (!grid)
        return m_guard->say(Tone::Critical, grid.error().message);
    const auto outcome = AuditCaseService(m_session.reg(), m_session.reference()).readGrid(*m_project, *grid, true);
    if (!outcome)
        return m_guard->say(Tone::Critical, outcome.error().message);
    m_grid = *grid;
    m_gridSource = {};
    // What is understood whole goes in at once; Undo takes it out again.
    if (outcome->problems.isEmpty())
        return takeGrid();
    m_preview->show(m_grid, *outcome, tr("from the clipboard"));
}

void CasesPart::importTable()
{
    if (!m_project)
        return;
    keep();
    const auto path = m_ask.chooseOpenFile(tr("Choose the table with the cases"), tr("Tables (*.csv *.xlsx *.tsv *.txt);;All files (*)"));
    if (!path)
        return;
    const auto sheet = chosenSheet(*path);
    if (!sheet)
        return;
    const auto grid = answerGridFromFile(*path, *sheet);
    if (!grid)
        return m_guard->say(Tone::Critical, grid.error().message);
    const auto outcome = AuditCaseService(m_session.reg(), m_session.reference()).readGrid(*m_project, *grid, true);
    if (!outcome)
        return m_guard->say(Tone::Critical, outcome.error().message);
    m_guard->dismiss();
    m_grid = *grid;
    m_gridSource = {QFileInfo(*path).fileName(), grid->sha256};
    m_preview->show(m_grid, *outcome, tr("from %1").arg(m_gridSource.fileName));
}

/// The sheet of a workbook that has several; empty for any other file, nothing when nobody chooses.
std::optional<QString> CasesPart::chosenSheet(const QString &path)
{
    const auto table = TableFile::open(path);
    if (!table || table->shape().sheets.size() < 2)
        return QString(); // what is wrong with the file is said when it is read
    QList<Ask::Choice> choices;
    for (const QString &sheet : table->shape().sheets)
        choices.append({sheet, sheet});
    return m_ask.choose(tr("Which sheet holds the cases?"), tr("This workbook has several."), choices);
}

void CasesPart::takeGrid()
{
    const auto taken = AuditCaseService(m_session.reg(), m_session.reference()).takeGrid(*m_project, m_grid, m_gridSource);
    leaveGrid();
    if (!taken)
        return m_guard->say(Tone::Critical, taken.error().message);
    const int refused = int(taken->refused.size());
    QStringList sentences {tr("%n case(s) added", nullptr, taken->casesAdded) + u", "_qs + tr("%n changed", nullptr, taken->casesChanged) + u'.'};
    if (refused > 0 && !m_gridSource.fileName.isEmpty())
        sentences << tr("%n row(s) held back: they are in the list of imports.", nullptr, refused);
    else if (refused > 0)
        sentences << tr("%n row(s) left out.", nullptr, refused);
    m_guard->say(refused > 0 ? Tone::Caution : Tone::Positive, (sentences + taken->warnings).join(u' '));
}

void CasesPart::leaveGrid()
{
    m_preview->hide();
    m_list->setFocus();
}

} // namespace candour
