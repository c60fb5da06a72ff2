#include "pages/myworkpage.h"

#include "base/numbers.h"
#include "look/emptypage.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/searchedit.h"
#include "pages/workfilter.h"
#include "pages/workmodel.h"
#include "tables/recorddelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

MyWorkPage::MyWorkPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new WorkModel(this))
    , m_filter(new WorkFilter(this))
    , m_text(new SearchEdit(u"textFilter"_qs, this))
    , m_workspace(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"myWork"_qs);
    createFilters();
    createTable();
    m_title = new QLabel(tr("My work"), this);
    m_count = new QLabel(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_text);
    filters->addWidget(m_workspace);
    filters->addWidget(m_status);
    filters->addStretch(1);
    m_nothing = new EmptyPage(Glyph::Clock, {}, this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(filters);
    column->addLayout(m_stack, 1);
    refreshLook();
}

void MyWorkPage::createTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"work"_qs);
    m_table->setAccessibleName(tr("Clocks that run"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(WorkModel::Title, QHeaderView::Stretch);

    connect(m_table, &QTableView::doubleClicked, this, &MyWorkPage::openRow);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_table);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, [this] { openRow(m_table->currentIndex()); });
    }
    connect(m_text, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
}

void MyWorkPage::createFilters()
{
    m_workspace->setObjectName(u"workspaceFilter"_qs);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_workspace->addItem(tr("All workspaces"));
    m_workspace->addItem(tr("Safety"), int(Workspace::Safety));
    m_workspace->addItem(tr("Clinical audit"), int(Workspace::Audit));
    m_workspace->addItem(tr("Patient experience"), int(Workspace::Experience));
    m_workspace->addItem(tr("Shared"), int(Workspace::Shared));
    m_status->setObjectName(u"statusFilter"_qs);
    m_status->setAccessibleName(tr("State"));
    m_status->addItem(tr("All states"));
    using State = ClockState::Status;
    for (const State status : {State::CannotCompute, State::Overdue, State::Amber, State::Running, State::Paused})
        m_status->addItem(statusText(status), int(status));
    connect(m_workspace, &QComboBox::currentIndexChanged, this, &MyWorkPage::applyFilters);
    connect(m_status, &QComboBox::currentIndexChanged, this, &MyWorkPage::applyFilters);
    connect(m_text, &QLineEdit::textChanged, this, &MyWorkPage::applyFilters);
}

void MyWorkPage::setWork(const QList<WorkItem> &items)
{
    const int row = m_table->currentIndex().row();
    m_model->setItems(items);
    for (const int narrow : {WorkModel::Status, WorkModel::Due, WorkModel::Left, WorkModel::Name, WorkModel::Clock, WorkModel::Owner})
        m_table->resizeColumnToContents(narrow);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(std::clamp(row, 0, m_filter->rowCount() - 1), 0));
    applyFilters();
}

void MyWorkPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title)
        refreshLook();
}

void MyWorkPage::refreshLook()
{
    m_title->setFont(headFont(font()));
}

void MyWorkPage::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void MyWorkPage::applyFilters()
{
    const QVariant workspace = m_workspace->currentData();
    const QVariant status = m_status->currentData();
    m_filter->setWanted(workspace.isValid() ? std::optional(Workspace(workspace.toInt())) : std::nullopt,
        status.isValid() ? std::optional(ClockState::Status(status.toInt())) : std::nullopt, m_text->text());
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    m_nothing->setSentence(m_model->rowCount() == 0 ? tr("No clock runs. Whatever has a due date shows up here by itself.")
                                                    : tr("Nothing matches the filters."));
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    m_count->setText(countText(m_model->rowCount()));
    m_statusText = tr("%1 of %2 clocks shown").arg(countText(m_filter->rowCount()), countText(m_model->rowCount()));
    Q_EMIT statusChanged(m_statusText);
}

void MyWorkPage::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const WorkItem &item = m_model->item(m_filter->mapToSource(index).row());
    // Copies: whoever goes there may bring a new worklist.
    const QString type = item.type;
    const RecordId record = item.record;
    Q_EMIT goTo(type, record);
}

} // namespace candour
