#include "shell/registerview.h"

#include "look/afterpaint.h"
#include "look/inlinemessage.h"
#include "pages/dashboard/dashboardpage.h"
#include "pages/myworkpage.h"
#include "pages/overviewpage.h"
#include "services/shared/session.h"
#include "shell/recordwindow.h"
#include "shell/sectioncounts.h"
#include "shell/sectionpage.h"
#include "shell/windowsettings.h"
#include "shell/workbutton.h"
#include "shell/workspacepage.h"
#include "work/backgroundtask.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

RegisterView::RegisterView(Session &session, const Theme &theme, Ask &ask, WindowSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_ask(ask)
    , m_settings(settings)
    , m_memory(settings.store())
    , m_sections(allSections())
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_counts(new SectionCounts(session.reg(), m_sections, this))
{
    setObjectName(u"register"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    createHead();
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        const auto follow = m_messageAction;
        m_message->dismiss();
        if (follow)
            follow();
    });
    followRegister();

    const QString last = settings.section();
    goToSection(last.isEmpty() ? summarySection.toString() : last);
    if (currentSection().isEmpty())
        goToSection(summarySection.toString());
}

void RegisterView::followRegister()
{
    connect(m_counts, &SectionCounts::counted, this, [this](const QString &section, int count) {
        workspace(section.section(u'.', 0, 0))->setCount(section, count);
    });
    connect(m_work, &WorkButton::failed, this, &RegisterView::say);
    connect(m_work, &WorkButton::workChanged, this, [this](const QList<WorkItem> &items) {
        workspace(u"overview"_qs)->setCount(workSection.toString(), int(items.size()));
    });
    // The first reading comes when the window is painted.
    afterPaint(*this, [this] {
        m_work->refresh();
        m_counts->refresh();
    });
}

void RegisterView::createHead()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"workspaces"_qs);
    m_tabs->setAccessibleName(tr("Workspaces"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    const QSignalBlocker quiet(m_tabs);
    for (const WorkspaceDescription &each : allWorkspaces())
        m_tabs->setTabData(m_tabs->addTab(each.title), each.key);
    m_work = new WorkButton(m_session.reg(), this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_work);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { goToWorkspace(m_tabs->tabData(tab).toString()); });
    connect(m_work, &QPushButton::clicked, this, [this] { goToSection(workSection.toString()); });
}

WorkspacePage *RegisterView::workspace(const QString &key)
{
    if (auto *made = m_stack->findChild<WorkspacePage *>(key, Qt::FindDirectChildrenOnly))
        return made;
    WorkspaceDescription description {key, {}};
    for (const WorkspaceDescription &each : allWorkspaces()) {
        if (each.key == key)
            description = each;
    }
    QList<SectionDescription> sections;
    for (const SectionDescription &section : m_sections) {
        if (section.workspace == key)
            sections.append(section);
    }
    auto *page = new WorkspacePage(description, sections,
        [this](const SectionDescription &section, QWidget *parent) { return makePage(section, parent); }, m_stack);
    if (const QString last = m_settings.sectionOf(key); !last.isEmpty())
        page->setCurrentSection(last);
    m_stack->addWidget(page);
    connect(page, &WorkspacePage::sectionChanged, this, [this, page] {
        if (m_stack->currentWidget() == page)
            arrive();
    });
    return page;
}

QWidget *RegisterView::makePage(const SectionDescription &section, QWidget *parent)
{
    if (section.isList())
        return makeList(section, parent);
    if (section.key.endsWith(dashboardEnding))
        return makeDashboard(section, parent);
    if (section.key == workSection) {
        auto *page = new MyWorkPage(parent);
        if (m_work->isKnown())
            page->setWork(m_work->work());
        connect(m_work, &WorkButton::workChanged, page, &MyWorkPage::setWork);
        connect(page, &MyWorkPage::goTo, this, &RegisterView::goTo);
        connect(page, &MyWorkPage::statusChanged, this, [this](const QString &text) {
            if (currentSection() == workSection)
                setStatus(text);
        });
        return page;
    }
    auto *page = new OverviewPage(m_session, parent);
    if (m_work->isKnown())
        page->setWork(m_work->work());
    connect(m_work, &WorkButton::workChanged, page, &OverviewPage::setWork);
    connect(page, &OverviewPage::goTo, this, &RegisterView::goTo);
    connect(page, &OverviewPage::goToSection, this, &RegisterView::goToSection);
    return page;
}

DashboardPage *RegisterView::makeDashboard(const SectionDescription &section, QWidget *parent)
{
    const bool all = section.workspace == u"overview";
    auto *page = new DashboardPage(m_session, m_ask, all ? QString() : section.workspace, parent);
    connect(page, &DashboardPage::goTo, this, &RegisterView::goTo);
    connect(page, &DashboardPage::importRequested, this, &RegisterView::importRequested);
    connect(page, &DashboardPage::newMeasureRequested, this, [this] {
        goToSection(u"overview.measures"_qs);
        if (SectionPage *list = currentList())
            list->startNew();
    });
    connect(page, &DashboardPage::statusChanged, this, [this, page](const QString &text) {
        if (currentDashboard() == page)
            setStatus(text);
    });
    connect(page, &DashboardPage::measureChanged, this, [this, page, key = section.key](const RecordId &measure) {
        if (!m_isTravelling && currentDashboard() == page)
            m_navigator.visit({key, measure.isNull() ? QString() : u"measure"_qs, measure});
    });
    return page;
}

DashboardPage *RegisterView::currentDashboard() const
{
    auto *page = qobject_cast<WorkspacePage *>(m_stack->currentWidget());
    return page ? qobject_cast<DashboardPage *>(page->currentPage()) : nullptr;
}

SectionPage *RegisterView::makeList(const SectionDescription &section, QWidget *parent)
{
    auto *page = new SectionPage(m_session, m_theme, m_ask, m_settings, m_memory, section, parent);
    connect(page, &SectionPage::goTo, this, &RegisterView::goTo);
    connect(page, &SectionPage::importRequested, this, &RegisterView::importRequested);
    connect(page, &SectionPage::failed, this, &RegisterView::say);
    connect(page, &SectionPage::taskStarted, this, &RegisterView::taskStarted);
    connect(page, &SectionPage::statusChanged, this, [this, page](const QString &text) {
        if (currentList() == page)
            setStatus(text);
    });
    connect(page, &SectionPage::recordChanged, this, [this, page](const QString &type, const RecordId &record) {
        if (currentList() != page)
            return;
        // A record of another type was begun from the one that was open, which Back then finds again.
        const bool isOfList = type == page->section().list.type;
        if (!m_isTravelling && isOfList)
            m_navigator.settle({page->section().key, type, record});
        else if (!m_isTravelling)
            m_navigator.visit({page->section().key, type, record});
        Q_EMIT recordChanged();
    });
    connect(page, &SectionPage::fullWidthChanged, this, [this, page](bool full) {
        workspace(page->section().workspace)->setSectionsVisible(!full);
        Q_EMIT recordChanged();
    });
    return page;
}

QString RegisterView::currentSection() const
{
    const auto *page = qobject_cast<WorkspacePage *>(m_stack->currentWidget());
    return page ? page->currentSection() : QString();
}

SectionPage *RegisterView::currentList() const
{
    auto *page = qobject_cast<WorkspacePage *>(m_stack->currentWidget());
    return page ? qobject_cast<SectionPage *>(page->currentPage()) : nullptr;
}

void RegisterView::goToWorkspace(const QString &key)
{
    WorkspacePage *page = workspace(key);
    const bool isFirst = m_navigator.current().section.isEmpty();
    if (m_stack->currentWidget() == page && !isFirst)
        return;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == key) {
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(tab);
        }
    }
    m_stack->setCurrentWidget(page);
    arrive();
}

void RegisterView::goToSection(const QString &key)
{
    const bool known = std::any_of(m_sections.begin(), m_sections.end(), [&](const auto &section) { return section.key == key; });
    if (!known)
        return;
    const QString workspaceKey = key.section(u'.', 0, 0);
    workspace(workspaceKey)->setCurrentSection(key);
    goToWorkspace(workspaceKey);
}

void RegisterView::arrive()
{
    auto *page = qobject_cast<WorkspacePage *>(m_stack->currentWidget());
    if (!page)
        return;
    const SectionPage *list = currentList();
    if (!m_isTravelling) {
        Place place {page->currentSection()};
        if (list && !list->record().isNull())
            place = {place.section, list->recordType(), list->record()};
        if (const DashboardPage *dashboard = currentDashboard(); dashboard && !dashboard->measure().isNull())
            place = {place.section, u"measure"_qs, dashboard->measure()};
        m_navigator.visit(place);
    }
    page->setSectionsVisible(!list || !list->isFullWidth());
    m_settings.keepSection(page->key(), page->currentSection());
    const auto *work = qobject_cast<const MyWorkPage *>(page->currentPage());
    const DashboardPage *dashboard = currentDashboard();
    setStatus(list ? list->status() : work ? work->status() : dashboard ? dashboard->status() : QString());
    Q_EMIT sectionChanged(page->currentSection());
    Q_EMIT recordChanged();
}

void RegisterView::goTo(const QString &type, const RecordId &record)
{
    const auto found = m_session.reg().find(type, record);
    if (!found) {
        say(found.error());
        return;
    }
    const QString section = sectionFor(*found, currentSection());
    if (section.isEmpty()) {
        openWindow(type, record);
        return;
    }
    travel({section, type, record});
    m_navigator.visit({section, type, record});
}

void RegisterView::travel(const Place &place)
{
    const QScopedValueRollback travelling(m_isTravelling, true);
    goToSection(place.section);
    SectionPage *list = currentList();
    if (list && !place.record.isNull())
        list->open(place.type, place.record);
    if (DashboardPage *dashboard = currentDashboard())
        place.record.isNull() ? dashboard->closeMeasure() : dashboard->openMeasure(place.record);
}

void RegisterView::goBack()
{
    if (m_navigator.canGoBack())
        travel(m_navigator.back());
}

void RegisterView::goForward()
{
    if (m_navigator.canGoForward())
        travel(m_navigator.forward());
}

void RegisterView::focusFilter()
{
    if (SectionPage *list = currentList())
        list->focusFilter();
    else if (auto *work = m_stack->currentWidget()->findChild<MyWorkPage *>(); work && currentSection() == workSection)
        work->focusFilter();
    else if (DashboardPage *dashboard = currentDashboard())
        dashboard->focusFilter();
}

void RegisterView::openInWindow()
{
    const SectionPage *list = currentList();
    if (list && !list->record().isNull())
        openWindow(list->recordType(), list->record());
}

void RegisterView::focusPage()
{
    if (SectionPage *list = currentList())
        list->focusRows();
}

void RegisterView::openWindow(const QString &type, const RecordId &record)
{
    auto *window = new RecordWindow(m_session, m_ask, this);
    connect(window, &RecordWindow::goTo, this, &RegisterView::goTo);
    connect(window, &RecordWindow::taskStarted, this, &RegisterView::taskStarted);
    window->open(type, record);
    window->show();
}

void RegisterView::undo()
{
    if (const auto done = m_session.history().undo(); !done)
        say(done.error());
}

void RegisterView::redo()
{
    if (const auto done = m_session.history().redo(); !done)
        say(done.error());
}

void RegisterView::say(const Error &error)
{
    m_messageAction = {};
    m_message->say(Tone::Critical, error.missing.isEmpty() ? error.message : QString(error.message + u'\n' + error.missing.join(u'\n')));
}

void RegisterView::tell(const QString &text, const QString &action, const std::function<void()> &follow)
{
    m_messageAction = follow;
    m_message->say(Tone::Positive, text, action);
}

void RegisterView::setStatus(const QString &text)
{
    m_status = text;
    Q_EMIT statusChanged(text);
}

} // namespace candour
