#include "pages/dashboard/dashboardpage.h"

#include "base/numbers.h"
#include "look/emptypage.h"
#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/searchedit.h"
#include "pages/dashboard/dashboardfilter.h"
#include "pages/dashboard/dashboardmodel.h"
#include "pages/dashboard/measurepage.h"
#include "pages/dashboard/tiledelegate.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

DashboardPage::DashboardPage(Session &session, Ask &ask, const QString &workspace, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_workspaceKey(workspace)
    , m_stack(new QStackedWidget(this))
    , m_all(new QWidget(m_stack))
    , m_model(new DashboardModel(session, this))
    , m_filter(new DashboardFilter(this))
{
    setObjectName(u"dashboard"_qs);
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    createFilters();
    createGrid();
    createEmpty();
    m_stack->addWidget(m_all);
    m_stack->addWidget(m_empty);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(m_stack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DashboardPage::showGridOrEmpty);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &DashboardPage::applyFilters, Qt::QueuedConnection);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &DashboardPage::applyFilters, Qt::QueuedConnection);
    applyFilters();
    showGridOrEmpty();
}

void DashboardPage::createFilters()
{
    m_title = new QLabel(tr("Dashboard"), m_all);
    m_title->setFont(headFont(font()));
    m_text = new SearchEdit(u"measureText"_qs, m_all);
    m_workspace = new QComboBox(m_all);
    m_workspace->setObjectName(u"measureWorkspace"_qs);
    m_workspace->setAccessibleName(tr("Workspace"));
    m_workspace->addItem(tr("All workspaces"), QString());
    for (const ReferenceEntry &entry : m_session.reference().choices(u"measure_workspace"_qs))
        m_workspace->addItem(entry.label, entry.code);
    m_workspace->setCurrentIndex(std::max(0, m_workspace->findData(m_workspaceKey)));
    m_workspace->setVisible(m_workspaceKey.isEmpty());
    createIconFilter();
    auto *row = new QWidget(m_all);
    auto *flow = new FlowLayout(row, 8);
    for (QWidget *each : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_workspace), static_cast<QWidget *>(m_icon)})
        flow->addWidget(each);
    m_all->layout()->addWidget(m_title);
    m_all->layout()->addWidget(row);
    connect(m_text, &QLineEdit::textChanged, this, &DashboardPage::applyFilters);
    connect(m_workspace, &QComboBox::currentIndexChanged, this, &DashboardPage::applyFilters);
    connect(m_icon, &QComboBox::currentIndexChanged, this, &DashboardPage::applyFilters);
}

void DashboardPage::createIconFilter()
{
    m_icon = new QComboBox(m_all);
    m_icon->setObjectName(u"measureIcon"_qs);
    m_icon->setAccessibleName(tr("Icon"));
    using Icon = DashboardFilter::Icon;
    const QList<std::pair<QString, Icon>> icons {{tr("All icons"), Icon::Any}, {tr("Special cause: concern"), Icon::Concern},
        {tr("Special cause: improvement"), Icon::Improvement}, {tr("Special cause: neither"), Icon::Special}, {tr("Common cause"), Icon::CommonCause},
        {tr("No icon yet"), Icon::TooFewPoints}, {tr("Expect to miss the target"), Icon::Fail}, {tr("Target hit or miss"), Icon::HitOrMiss}, {tr("Expect to meet the target"), Icon::Pass}};
    for (const auto &[words, icon] : icons)
        m_icon->addItem(words, int(icon));
}

void DashboardPage::createGrid()
{
    m_grid = new QListView(m_all);
    m_grid->setObjectName(u"measureTiles"_qs);
    m_grid->setAccessibleName(tr("Measures"));
    m_grid->setModel(m_filter);
    m_delegate = new TileDelegate(*m_model, m_grid);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setFlow(QListView::LeftToRight);
    m_grid->setWrapping(true);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setSpacing(TileDelegate::gap);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // The tiles bring their own ground.
    QPalette ground = m_grid->palette();
    ground.setColor(QPalette::Base, ground.color(QPalette::Window));
    m_grid->setPalette(ground);
    static_cast<QVBoxLayout *>(m_all->layout())->addWidget(m_grid, 1);
    const auto openCurrent = [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(DashboardModel::HeadRole).toBool())
            openMeasure(m_model->measure(m_filter->mapToSource(index).row()).id);
    };
    connect(m_grid, &QListView::doubleClicked, this, openCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(QKeySequence(key), m_grid);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, [this, openCurrent] { openCurrent(m_grid->currentIndex()); });
    }
    connect(m_text, &QLineEdit::returnPressed, m_grid, qOverload<>(&QWidget::setFocus));
}

void DashboardPage::createEmpty()
{
    auto *empty = new EmptyPage(Glyph::Dashboard, tr("Measures that are followed over time stand here as charts: what is counted, per what, against which target."), m_stack);
    empty->setObjectName(u"dashboardEmpty"_qs);
    connect(empty->addButton(tr("&Add a measure"), u"addMeasure"_qs), &QPushButton::clicked, this, &DashboardPage::newMeasureRequested);
    connect(empty->addButton(tr("&Import values"), u"importValues"_qs), &QPushButton::clicked, this, &DashboardPage::importRequested);
    m_empty = empty;
}

void DashboardPage::applyFilters()
{
    m_filter->setWanted(m_workspace->currentData().toString(), DashboardFilter::Icon(m_icon->currentData().toInt()), m_text->text());
    if (!m_grid->currentIndex().isValid() && m_filter->rowCount() > 1)
        m_grid->setCurrentIndex(m_filter->index(1, 0));
    m_status = tr("%1 of %2 measures shown").arg(countText(m_filter->measureCount()), countText(m_model->measureCount()));
    Q_EMIT statusChanged(m_status);
}

void DashboardPage::showGridOrEmpty()
{
    if (m_page && m_stack->currentWidget() == m_page)
        return;
    m_stack->setCurrentWidget(m_model->measureCount() == 0 ? m_empty : m_all);
    applyFilters();
}

MeasurePage &DashboardPage::page()
{
    if (!m_page) {
        m_page = new MeasurePage(m_session, m_ask, m_stack);
        m_stack->addWidget(m_page);
        connect(m_page, &MeasurePage::back, this, &DashboardPage::closeMeasure);
        connect(m_page, &MeasurePage::goTo, this, &DashboardPage::goTo);
    }
    return *m_page;
}

RecordId DashboardPage::measure() const
{
    return m_page && m_stack->currentWidget() == m_page ? m_page->measure() : RecordId();
}

void DashboardPage::openMeasure(const RecordId &measure)
{
    MeasurePage &shown = page();
    m_stack->setCurrentWidget(&shown);
    shown.open(measure);
    Q_EMIT measureChanged(measure);
}

void DashboardPage::closeMeasure()
{
    if (measure().isNull())
        return;
    m_stack->setCurrentWidget(m_all);
    showGridOrEmpty();
    m_grid->setFocus();
    Q_EMIT measureChanged({});
}

void DashboardPage::focusFilter()
{
    m_text->setFocus();
    m_text->selectAll();
}

void DashboardPage::fitHeads()
{
    const int inside = m_grid->viewport()->width() - 2 * m_grid->spacing() - 4;
    m_delegate->setWidth(inside);
    m_grid->doItemsLayout();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeads();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeads();
}

void DashboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title) {
        m_title->setFont(headFont(font()));
        fitHeads();
    }
    if (event->type() == QEvent::PaletteChange && m_grid) {
        QPalette ground = palette();
        ground.setColor(QPalette::Base, ground.color(QPalette::Window));
        m_grid->setPalette(ground);
    }
}

} // namespace candour
