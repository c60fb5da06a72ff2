#include "pages/importwizard/importwizard.h"

#include "look/fonts.h"
#include "look/theme.h"
#include "pages/importwizard/checkstep.h"
#include "pages/importwizard/donestep.h"
#include "pages/importwizard/filestep.h"
#include "pages/importwizard/mappingstep.h"
#include "pages/importwizard/previewstep.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

ImportWizard::ImportWizard(Session &session, const Register::Desk &desk, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_registerPath(session.reg().path())
{
    setObjectName(u"importWizard"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    createSteps(ask);
    createFoot();
    goTo(File);
}

void ImportWizard::createSteps(Ask &ask)
{
    auto *file = new FileStep(m_draft, ask, this);
    auto *preview = new PreviewStep(m_draft, this);
    connect(preview, &PreviewStep::sheetChosen, this, &ImportWizard::look);
    auto *done = new DoneStep(m_draft, m_session, this);
    m_steps = {file, preview, new MappingStep(m_draft, m_session, this), new CheckStep(m_draft, this), done};
    auto *names = new QHBoxLayout;
    names->setSpacing(24);
    int number = 0;
    for (const QString &name : {tr("File"), tr("Preview"), tr("Columns"), tr("Check"), tr("Done")}) {
        auto *label = new QLabel(tr("%1  %2").arg(++number).arg(name), this);
        names->addWidget(label);
        m_names.append(label);
    }
    names->addStretch(1);
    m_stack = new QStackedWidget(this);
    for (ImportStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::stateChanged, this, &ImportWizard::refresh);
        connect(step, &ImportStep::mendRequested, this, [this] { goTo(Mapping); });
    }
    connect(done, &DoneStep::goToSection, this, &ImportWizard::goToSection);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(names);
    column->addWidget(m_stack, 1);
}

void ImportWizard::createFoot()
{
    m_working = new QLabel(this);
    m_working->setObjectName(u"working"_qs);
    m_close = new QPushButton(this);
    m_close->setObjectName(u"closeWizard"_qs);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"back"_qs);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"next"_qs);
    makePrimary(m_next);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_close);
    foot->addWidget(m_working, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::stop);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
}

void ImportWizard::goTo(Step step)
{
    m_step = step;
    ImportStep *page = m_steps.at(step);
    m_stack->setCurrentWidget(page);
    page->begin();
    refresh();
    if (isVisible())
        focusStep();
}

void ImportWizard::focusStep()
{
    QWidget *first = m_steps.at(m_step)->firstField();
    (first ? first : m_next)->setFocus();
}

void ImportWizard::next()
{
    if (isBusy() || !m_steps.at(m_step)->mayGoOn() || !m_steps.at(m_step)->finish())
        return;
    switch (m_step) {
    case File: look(); break;
    case Preview: goTo(Mapping); break;
    case Mapping: check(); break;
    case Check: importRows(); break;
    case Done:
    case stepTotal: break;
    }
}

void ImportWizard::back()
{
    if (!isBusy() && m_step > File && m_step < Done)
        goTo(Step(m_step - 1));
}

void ImportWizard::stop()
{
    if (isBusy())
        m_task->cancel();
    else
        Q_EMIT closed();
    refresh();
}

template <typename T>
void ImportWizard::work(const QString &title, std::function<Result<T>(TaskControl &)> run, std::function<void(const T &)> receive)
{
    m_task = new BackgroundTask(title, this);
    Q_EMIT taskStarted(m_task);
    m_working->setText(title);
    refresh();
    m_task->run<Result<T>>(std::move(run), [this, receive = std::move(receive)](const Result<T> &result) {
        m_task = nullptr;
        m_working->clear();
        if (result)
            receive(*result);
        else
            m_steps.at(m_step)->say(result.error());
        refresh();
    });
}

void ImportWizard::look()
{
    work<LookedAtFile>(tr("Looking at the file"),
        [draft = m_draft, path = m_registerPath, desk = m_desk](TaskControl &) { return lookAtFile(draft, path, desk); },
        [this](const LookedAtFile &looked) {
            m_draft.looked = looked;
            goTo(Preview);
        });
}

void ImportWizard::check()
{
    work<ImportCheck>(tr("Checking the file"),
        [draft = m_draft, path = m_registerPath, desk = m_desk](TaskControl &control) { return checkFile(draft, path, desk, control); },
        [this](const ImportCheck &found) {
            m_draft.check = found;
            goTo(Check);
        });
}

void ImportWizard::importRows()
{
    work<ImportOutcome>(tr("Importing the file"),
        [draft = m_draft, path = m_registerPath, desk = m_desk](TaskControl &control) { return importFile(draft, path, desk, control); },
        [this](const ImportOutcome &outcome) {
            m_draft.outcome = outcome;
            // Written by a register of its own: this one looks at once instead of at its next turn.
            m_session.reg().poll();
            goTo(Done);
        });
}

void ImportWizard::refresh()
{
    if (!m_next)
        return;
    const ImportStep *page = m_steps.at(m_step);
    for (int i = 0; i < m_names.size(); ++i) {
        QFont name = font();
        name.setBold(i == m_step);
        m_names.at(i)->setFont(name);
        m_names.at(i)->setForegroundRole(i == m_step ? QPalette::WindowText : QPalette::PlaceholderText);
        m_names.at(i)->setAccessibleName(i == m_step ? tr("%1, the step now").arg(m_names.at(i)->text()) : m_names.at(i)->text());
    }
    m_close->setText(isBusy() ? tr("Stop") : tr("Close"));
    m_close->setEnabled(!m_task || !m_task->isCancelled());
    m_back->setVisible(m_step > File && m_step < Done);
    m_back->setEnabled(!isBusy());
    m_next->setText(page->nextVerb());
    m_next->setVisible(!page->nextVerb().isEmpty());
    m_next->setEnabled(!isBusy() && page->mayGoOn());
}

} // namespace candour
