#include "tables/recordlistpage.h"

#include "look/afterpaint.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "services/shared/session.h"
#include "tables/columnchooser.h"
#include "tables/filterbar.h"
#include "tables/listhead.h"
#include "tables/recordmodel.h"
#include "tables/recordview.h"
#include "tables/savedviews.h"
#include "tables/selectionbar.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int mostRowsLookedThrough = 2000;

/// What the page does on a key, wherever the keyboard is within it.
bool isPageKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    return event.key() == Qt::Key_N || event.key() == Qt::Key_D || event.key() == Qt::Key_F || event.key() == Qt::Key_C;
}

} // namespace

RecordListPage::RecordListPage(Session &session, const Theme & /*theme*/, Ask &ask, ListDescription description, QWidget *parent)
    : QWidget(parent), m_session(session), m_ask(ask), m_description(std::move(description)),
      m_schema(session.reg().catalogue().find(m_description.type)), m_sortField(m_description.sortField), m_order(m_description.order)
{
    Q_ASSERT(m_schema);
    setObjectName(u"list_"_qs + m_description.key);
    if (m_description.title.isEmpty())
        m_description.title = m_schema->pluralTitle();
    if (m_description.columns.isEmpty())
        m_description.columns = standardColumns(*m_schema);
    m_columns = m_description.columns;
    setAccessibleName(m_description.title);
    m_model = new RecordModel(session.reg(), session.reference(), this);
    createParts();
    connectParts();
    connectHead();
}

RecordListPage::~RecordListPage() = default;

void RecordListPage::createParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    m_head = new ListHead(m_description.title, canCreate() ? tr("New") : QString(), this);
    m_views = new SavedViewsMenu(m_session, m_ask, m_description.key, [this] { return listView(); }, m_head);
    m_head->setViewsMenu(m_views);
    column->addWidget(m_head);
    Query base;
    base.type = m_description.type;
    base.where = m_description.where;
    m_filters = new FilterBar(m_session.reg(), m_session.reference(), base, this);
    column->addWidget(m_filters);
    m_stack = new QStackedLayout;
    m_view = new RecordView(*m_model, this);
    m_view->setAccessibleName(m_description.title);
    m_stack->addWidget(m_view);
    column->addLayout(m_stack, 1);
    createBelow();
    setTabOrder(m_filters, m_view);
}

void RecordListPage::createBelow()
{
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"message"_qs);
    m_message->setClosable(true);
    m_selection = new SelectionBar(this);
    layout()->addWidget(m_message);
    layout()->addWidget(m_selection);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        const auto action = m_messageAction;
        m_message->dismiss();
        if (action)
            action();
    });
    connect(m_selection, &SelectionBar::editRequested, this, &RecordListPage::editSelected);
    connect(m_selection, &SelectionBar::copyRequested, this, &RecordListPage::copySelected);
    connect(m_selection, &SelectionBar::withdrawRequested, this, &RecordListPage::withdrawSelected);
    connect(m_selection, &SelectionBar::restoreRequested, this, &RecordListPage::restoreSelected);
}

void RecordListPage::connectParts()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordListPage::holdSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordListPage::returnSelection);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RecordListPage::showRowsOrReason);
    connect(m_model, &RecordModel::totalChanged, this, &RecordListPage::tellStatus);
    connect(m_model, &RecordModel::failed, this, &RecordListPage::say);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordListPage::followSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordListPage::followSelection);
    connect(m_view, &RecordView::opened, this, [this](int row) { Q_EMIT opened(m_description.type, m_model->record(row).id); });
    connect(m_view, &RecordView::typed, m_filters, &FilterBar::focusSearch);
    connect(m_view, &RecordView::leftUpwards, m_filters, [this] { m_filters->focusSearch(); });
    connect(m_view, &RecordView::orderRequested, this, &RecordListPage::setOrder);
    connect(m_view, &RecordView::widthsChanged, this, &RecordListPage::keepLayout);
    connect(m_view, &RecordView::columnsMoved, this, &RecordListPage::setColumns);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordListPage::showMenu);
    connect(m_filters, &FilterBar::filterChanged, this, &RecordListPage::reload);
    connect(m_filters, &FilterBar::leftDownwards, this, &RecordListPage::focusRows);
    // A message about a step does not outlive the next one.
    connect(&m_session.reg(), &Register::changed, this, [this](const ChangeSet &set) {
        if (!m_doneStep.isNull() && set.id != m_doneStep)
            m_message->dismiss();
    });
}

void RecordListPage::connectHead()
{
    using Action = ListHead::Action;
    connect(m_head, &ListHead::newRequested, this, &RecordListPage::startNew);
    connect(m_head, &ListHead::columnsRequested, this, &RecordListPage::chooseColumns);
    connect(m_views, &SavedViewsMenu::viewOpened, this, &RecordListPage::setListView);
    connect(m_views, &SavedViewsMenu::standardRequested, this, &RecordListPage::openStandard);
    connect(m_views, &QMenu::aboutToHide, this, [this] {
        QTimer::singleShot(0, this, [this] { m_head->setViewName(m_views->currentName()); });
    });
    const auto on = [this](Action which, auto slot) { connect(m_head->action(which), &QAction::triggered, this, slot); };
    on(Action::Copy, &RecordListPage::copySelected);
    on(Action::Duplicate, &RecordListPage::duplicateCurrent);
    on(Action::Edit, &RecordListPage::editSelected);
    on(Action::Withdraw, &RecordListPage::withdrawSelected);
    on(Action::Restore, &RecordListPage::restoreSelected);
    on(Action::ExportCsv, [this] { exportAs(u"csv"_qs); });
    on(Action::ExportXlsx, [this] { exportAs(u"xlsx"_qs); });
    connect(m_head->action(Action::ShowWithdrawn), &QAction::toggled, m_filters, &FilterBar::setWithdrawn);
    connect(m_head->moreMenu(), &QMenu::aboutToShow, this, &RecordListPage::refreshActions);
}

void RecordListPage::setMemory(ListMemory *memory)
{
    m_memory = memory;
    if (!memory)
        return;
    const ListLayout layout = memory->layout(m_description.key);
    m_view->setWidths(layout.widths);
    if (!layout.columns.isEmpty())
        m_columns = layout.columns;
    if (m_isLoaded)
        m_model->setColumns(m_columns);
}

Query RecordListPage::query() const
{
    Query query;
    query.type = m_description.type;
    query.where = m_description.where;
    query.sortField = m_sortField;
    query.order = m_order;
    m_filters->filter().applyTo(query);
    return query;
}

void RecordListPage::ensureLoaded()
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    reload();
}

void RecordListPage::reload()
{
    m_isLoaded = true;
    {
        const QSignalBlocker quiet(m_head->action(ListHead::Action::ShowWithdrawn));
        m_head->action(ListHead::Action::ShowWithdrawn)->setChecked(m_filters->filter().withdrawn);
    }
    m_model->show(query(), m_columns);
}

ListView RecordListPage::listView() const
{
    return {m_filters->filter(), m_sortField, m_order, m_columns};
}

void RecordListPage::setListView(const ListView &view)
{
    {
        const QSignalBlocker quiet(m_filters);
        m_filters->setFilter(view.filter);
    }
    m_sortField = m_schema->field(view.sortField) ? view.sortField : QString();
    m_order = view.order;
    m_columns = view.columns.isEmpty() ? m_description.columns : view.columns;
    reload();
    keepLayout();
}

void RecordListPage::openStandard()
{
    setListView({{}, m_description.sortField, m_description.order, m_description.columns});
}

void RecordListPage::setColumns(const QStringList &columns)
{
    m_columns = columns;
    m_model->setColumns(columns);
    keepLayout();
}

void RecordListPage::setOrder(const QString &field, Qt::SortOrder order)
{
    m_sortField = field;
    m_order = order;
    reload();
}

void RecordListPage::keepLayout()
{
    if (m_memory)
        m_memory->keep(m_description.key, {m_columns == m_description.columns ? QStringList() : m_columns, m_view->widths()});
}

void RecordListPage::chooseColumns()
{
    auto *chooser = new ColumnChooser(*m_schema, m_columns, m_description.columns, this);
    connect(chooser, &ColumnChooser::columnsChanged, this, &RecordListPage::setColumns);
    chooser->openAt(*m_head->columnsButton());
}

void RecordListPage::showMenu(const QPoint &at)
{
    m_head->moreMenu()->popup(m_view->viewport()->mapToGlobal(at));
}

void RecordListPage::refresh()
{
    if (m_isLoaded)
        m_model->synchronise();
}

void RecordListPage::select(const RecordId &id)
{
    ensureLoaded();
    while (m_model->rowOf(id) < 0 && m_model->canFetchMore({}) && m_model->rowCount() < mostRowsLookedThrough)
        m_model->fetchMore({});
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->goToRow(row);
}

void RecordListPage::focusFilter()
{
    m_filters->focusSearch();
}

void RecordListPage::focusRows()
{
    ensureLoaded();
    if (m_model->rowCount() == 0)
        return;
    m_view->setFocus(Qt::TabFocusReason);
    if (m_view->selectedRows().isEmpty())
        m_view->goToRow(0);
}

void RecordListPage::setSearch(const QString &words)
{
    m_filters->setSearch(words);
    ensureLoaded();
}

void RecordListPage::setFilter(const QString &field, const QStringList &values)
{
    ListFilter filter;
    if (!values.isEmpty())
        filter.chosen.insert(field, values);
    m_filters->setFilter(filter);
    ensureLoaded();
}

bool RecordListPage::event(QEvent *event)
{
    // Before the window's menus see it: within a list, these keys are about the list.
    if (event->type() == QEvent::ShortcutOverride && isPageKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RecordListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_view->selectedRows().size() > 1) {
        m_view->goToRow(m_view->currentIndex().row());
        return;
    }
    if (!isPageKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_N: startNew(); break;
    case Qt::Key_D: duplicateCurrent(); break;
    case Qt::Key_F: focusFilter(); break;
    default: copySelected(); break;
    }
}

void RecordListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded)
        afterPaint(*this, [this] { ensureLoaded(); });
}

} // namespace candour
