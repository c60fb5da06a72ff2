#include "tables/recordview.h"

#include "look/fonts.h"
#include "tables/recorddelegate.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace candour {

namespace {

constexpr int mostSelected = 5000;     ///< beyond that Ctrl+A takes the rows that are loaded
constexpr qint64 stepMilliseconds = 12; ///< less than a frame, so that a held key never stalls the window
constexpr int widestInCharacters = 26;
constexpr int leastTitleInCharacters = 36;

} // namespace

RecordView::RecordView(RecordModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(u"records"_qs);
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerWidget(new QWidget(this)); // nothing to see where the scroll bars meet
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    refreshRowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&model, &RecordModel::synchroniseStarted, this, &RecordView::holdPlace);
    connect(&model, &RecordModel::synchronised, this, &RecordView::returnToPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordView::followReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_isFittedToRows)
            fitColumns();
    });
}

void RecordView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setAccessibleName(tr("Columns"));
    connect(header, &QHeaderView::sectionClicked, this, &RecordView::requestOrder);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        const bool isLast = horizontalHeader()->visualIndex(column) == m_model.columnCount() - 1;
        if (m_isApplying || isLast || column >= m_model.columns().size())
            return;
        m_widths.insert(m_model.columns().at(column), width);
        Q_EMIT widthsChanged();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { keepMove(from, to); });
}

void RecordView::refreshRowHeight()
{
    verticalHeader()->setMinimumSectionSize(candour::rowHeight(fontMetrics()));
    verticalHeader()->setDefaultSectionSize(candour::rowHeight(fontMetrics()));
}

QList<int> RecordView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<RecordData> RecordView::selectedRecords() const
{
    QList<RecordData> records;
    for (const int row : selectedRows())
        records.append(m_model.record(row));
    return records;
}

void RecordView::goToRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        clearSelection();
        return;
    }
    const QModelIndex index = m_model.index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordView::selectEverything()
{
    if (m_model.total().value_or(0) <= mostSelected) {
        while (m_model.canFetchMore({}))
            m_model.fetchMore({});
    }
    selectAll();
}

void RecordView::setWidths(const QHash<QString, int> &widths)
{
    m_widths = widths;
    applyWidths();
}

int RecordView::fittingWidth(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    const int header = std::min(horizontalHeader()->sectionSizeHint(column), widestInCharacters * character); // the whole stands in its tooltip
    // The word of a state is never shortened: it is what the list is read for.
    const bool isState = m_model.schema() && m_model.columns().at(column) == m_model.schema()->stateField();
    const int content = isState ? sizeHintForColumn(column) : std::min(sizeHintForColumn(column), widestInCharacters * character);
    return std::max({header, content, 4 * character});
}

void RecordView::fitColumns()
{
    if (!m_model.schema() || m_model.columnCount() == 0 || !isVisible())
        return;
    m_fitted.clear();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_fitted.insert(m_model.columns().at(column), fittingWidth(column));
    m_isFittedToRows = m_model.rowCount() > 0;
    m_fittedTo = m_model.query().withdrawn;
    applyWidths();
}

void RecordView::applyWidths()
{
    if (!m_model.schema())
        return;
    m_isApplying = true;
    const QString title = m_model.schema()->titleField();
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString &name = m_model.columns().at(column);
        const int width = m_widths.value(name, m_fitted.value(name));
        if (name == title && !m_widths.contains(name))
            continue;
        setColumnWidth(column, width);
        others += width;
    }
    if (const int column = int(m_model.columns().indexOf(title)); column >= 0 && !m_widths.contains(title)) {
        const int least = leastTitleInCharacters * fontMetrics().averageCharWidth();
        setColumnWidth(column, std::max(least, viewport()->width() - others));
    }
    m_isApplying = false;
}

/// Widths stay as they are while only the rows differ: a filter moves no columns. Withdrawn records say so in the first
/// column, which needs the room.
void RecordView::followReset()
{
    showOrder();
    const QStringList &columns = m_model.columns();
    const bool isKnown = m_isFittedToRows && m_fittedTo == m_model.query().withdrawn
        && std::all_of(columns.begin(), columns.end(), [this](const QString &column) { return m_fitted.contains(column); });
    if (isKnown)
        applyWidths();
    else
        fitColumns();
}

void RecordView::showOrder()
{
    const int column = int(m_model.columns().indexOf(m_model.query().sortField));
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, m_model.query().order);
}

void RecordView::requestOrder(int column)
{
    const Field *field = m_model.fieldAt(column);
    if (!field) {
        showOrder();
        return;
    }
    // Up, down, and then newest first again.
    if (field->name != m_model.query().sortField)
        Q_EMIT orderRequested(field->name, Qt::AscendingOrder);
    else if (m_model.query().order == Qt::AscendingOrder)
        Q_EMIT orderRequested(field->name, Qt::DescendingOrder);
    else
        Q_EMIT orderRequested({}, Qt::AscendingOrder);
}

/// A dragged head becomes the list's order of columns; the header itself stays in the model's order.
void RecordView::keepMove(int from, int to)
{
    QStringList columns = m_model.columns();
    columns.move(from, to);
    {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->moveSection(to, from);
    }
    // The header is still busy with the drag.
    QMetaObject::invokeMethod(this, [this, columns] { Q_EMIT columnsMoved(columns); }, Qt::QueuedConnection);
}

bool RecordView::moveByKey(QKeyEvent &event)
{
    const int row = currentIndex().row();
    switch (event.key()) {
    case Qt::Key_Up:
        if (row > 0 || event.modifiers() != Qt::NoModifier)
            return false;
        Q_EMIT leftUpwards();
        return true;
    case Qt::Key_Home:
        goToRow(0);
        return true;
    case Qt::Key_End: {
        QElapsedTimer timer;
        timer.start();
        while (m_model.canFetchMore({}) && timer.elapsed() < stepMilliseconds)
            m_model.fetchMore({});
        goToRow(m_model.rowCount() - 1);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            Q_EMIT opened(row);
        return true;
    case Qt::Key_Space:
        if (row >= 0)
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return true;
    default: return false;
    }
}

bool RecordView::typeByKey(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!plain || event.text().isEmpty() || !event.text().at(0).isPrint() || event.text().at(0).isSpace())
        return false;
    Q_EMIT typed(event.text());
    return true;
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectEverything();
        return;
    }
    // Copying, and what else is for a whole page, is the page's.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && event->key() != Qt::Key_Space;
    if (!extends && moveByKey(*event))
        return;
    if (typeByKey(*event))
        return;
    // The base class would take Enter with Ctrl, and Escape, for editing.
    QTableView::keyPressEvent(event);
}

void RecordView::keyboardSearch(const QString & /*search*/)
{
    // Letters go into the filter instead.
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        refreshRowHeight();
        fitColumns();
    }
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyWidths();
}

void RecordView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    followReset();
}

void RecordView::holdPlace()
{
    const int top = rowAt(0);
    // At the very top a new record should be seen, not pushed out of sight.
    m_topRecord = top > 0 ? m_model.record(top).id : RecordId();
}

void RecordView::returnToPlace()
{
    const int row = m_topRecord.isNull() ? -1 : m_model.rowOf(m_topRecord);
    if (row >= 0)
        verticalScrollBar()->setValue(row);
    m_topRecord = {};
}

} // namespace candour
