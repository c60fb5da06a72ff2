#include "shell/recordwindow.h"

#include "forms/recordpanel.h"
#include "look/readingorder.h"
#include "pages/recordcommands.h"
#include "pages/recordparts.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QAction>
#include <QVBoxLayout>

namespace candour {

RecordWindow::RecordWindow(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_panel(new RecordPanel(session, ask, allRecordParts(), this))
{
    m_panel->setCommands(allRecordCommands());
    setObjectName(u"recordWindow"_qs);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 820);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto *closeIt = new QAction(tr("Close"), this);
    closeIt->setShortcut(QKeySequence::Close);
    addAction(closeIt);
    connect(closeIt, &QAction::triggered, this, &QWidget::close);
    connect(m_panel, &RecordPanel::goTo, this, &RecordWindow::goTo);
    connect(m_panel, &RecordPanel::taskStarted, this, &RecordWindow::taskStarted);
    connect(m_panel, &RecordPanel::saved, this, &RecordWindow::refreshTitle);
    connect(m_panel, &RecordPanel::closed, this, &QWidget::close);
}

void RecordWindow::open(const QString &type, const RecordId &record)
{
    m_panel->open(type, record);
    refreshTitle();
    m_panel->setFocus();
}

bool RecordWindow::focusNextPrevChild(bool next)
{
    return tabInReadingOrder({this}, next) || QWidget::focusNextPrevChild(next);
}

void RecordWindow::refreshTitle()
{
    const auto record = m_panel->record();
    setWindowTitle(record ? m_session.reference().name(*record) : tr("Record"));
}

} // namespace candour
