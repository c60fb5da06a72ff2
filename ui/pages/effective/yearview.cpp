#include "pages/effective/yearview.h"

#include "look/colours.h"
#include "look/fonts.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candour {

namespace {

constexpr int barInset = 4;    ///< between a bar's end and the edge of its quarter, and above and below it
constexpr int gripWidth = 10;  ///< of a bar's end where the pointer takes hold of that end


bool isOver(EntryStage stage)
{
    return stage == EntryStage::Deferred || stage == EntryStage::Abandoned;
}

/// Draws its part of a row's bar into the cell of each quarter; a diamond marks the report.
class QuarterDelegate final : public QStyledItemDelegate
{
public:
    QuarterDelegate(const YearModel &model, YearView &view) : QStyledItemDelegate(&view), m_model(model), m_view(view) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect bar = m_view.barRect(index.row());
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        if (!bar.isEmpty())
            cell.text.clear();
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        if (bar.isEmpty())
            return;
        painter->save();
        painter->setClipRect(option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        paintBar(*painter, bar, m_model.entry(index.row()), Colours::of(option.palette), option.direction);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {QFontMetrics(option.font).averageCharWidth() * 7, rowHeight(QFontMetrics(option.font))};
    }

private:
    static void paintBar(QPainter &painter, const QRect &bar, const EntryPosition &position, const Colours &colours, Qt::LayoutDirection direction)
    {
        const QColor line = colours[position.isBehind ? Role::Critical : isOver(position.stage) ? Role::Muted : Role::Accent];
        const QColor fill = colours[position.isBehind ? Role::CriticalSoft : isOver(position.stage) ? Role::Sunken : Role::AccentSoft];
        painter.setPen(QPen(line, 1.5, isOver(position.stage) ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(bar).adjusted(1, 1, -1, -1), 4, 4);
        const double half = bar.height() / 2.0 - 5;
        const double fromEnd = bar.height() / 2.0;
        const QPointF centre(direction == Qt::RightToLeft ? bar.left() + fromEnd : bar.right() - fromEnd, QRectF(bar).center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawPolygon(QPolygonF {centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half), centre + QPointF(-half, 0)});
    }

    const YearModel &m_model;
    YearView &m_view;
};

} // namespace

YearView::YearView(YearModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(u"year_table"_qs);
    setAccessibleName(tr("The year by quarter"));
    setAccessibleDescription(tr("Alt with Left and Right moves an entry by a quarter, Alt and Shift its report; 1 to 4 set the quarter in which it reports; Return opens it."));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *quarters = new QuarterDelegate(model, *this);
    for (int quarter = 0; quarter < 4; ++quarter)
        setItemDelegateForColumn(YearModel::FirstQuarter + quarter, quarters);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

std::optional<YearBar> YearView::barOf(int row) const
{
    return m_drag && m_drag->row == row ? m_drag->now : YearBar::of(m_model.entry(row).entry);
}

QRect YearView::barRect(int row) const
{
    const auto bar = barOf(row);
    if (!bar)
        return {};
    const int first = YearModel::FirstQuarter + bar->begins - 1;
    const int last = YearModel::FirstQuarter + bar->reports - 1;
    const int height = candour::rowHeight(fontMetrics()) - 2 * barInset;
    // Read from right to left, the first quarter stands at the right.
    const int left = std::min(columnViewportPosition(first), columnViewportPosition(last)) + barInset;
    const int right = std::max(columnViewportPosition(first) + columnWidth(first), columnViewportPosition(last) + columnWidth(last)) - barInset;
    return {left, rowViewportPosition(row) + (QTableView::rowHeight(row) - height) / 2, right - left, height};
}

int YearView::quarterAt(int x) const
{
    const int column = columnAt(x);
    if (column >= YearModel::FirstQuarter && column < YearModel::Stage)
        return column - YearModel::FirstQuarter + 1;
    return (x < columnViewportPosition(YearModel::FirstQuarter)) != isRightToLeft() ? 1 : 4;
}

std::optional<YearView::Grip> YearView::gripAt(const QPoint &at) const
{
    const int row = rowAt(at.y());
    const QRect bar = row < 0 ? QRect() : barRect(row);
    if (!bar.contains(at))
        return std::nullopt;
    if (at.x() > bar.right() - gripWidth)
        return isRightToLeft() ? Grip::Begin : Grip::End;
    if (at.x() < bar.left() + gripWidth)
        return isRightToLeft() ? Grip::End : Grip::Begin;
    return Grip::Whole;
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    const auto grip = gripAt(at);
    if (!grip || event->button() != Qt::LeftButton)
        return;
    const YearBar bar = *barOf(rowAt(at.y()));
    m_drag = Drag {rowAt(at.y()), *grip, quarterAt(at.x()), bar, bar};
}

void YearView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag) {
        const auto grip = gripAt(at);
        viewport()->setCursor(!grip ? Qt::ArrowCursor : *grip == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return QTableView::mouseMoveEvent(event);
    }
    const int quarter = quarterAt(at.x());
    const YearBar &before = m_drag->before;
    YearBar &now = m_drag->now;
    switch (m_drag->grip) {
    case Grip::Begin:
        now.begins = std::min(quarter, before.reports);
        break;
    case Grip::End:
        now.reports = std::max(quarter, before.begins);
        break;
    case Grip::Whole: {
        const int by = std::clamp(quarter - m_drag->from, 1 - before.begins, 4 - before.reports);
        now = {before.begins + by, before.reports + by};
    }
    }
    viewport()->setCursor(m_drag->grip == Grip::Whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    viewport()->update();
}

void YearView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    letGo();
    if (drag.now != drag.before)
        askFor(drag.row, drag.now.begins, drag.now.reports);
}

void YearView::letGo()
{
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void YearView::askFor(int row, int begins, int reports)
{
    Q_EMIT scheduled(row, begins, reports);
}

void YearView::move(int by, bool onlyEnd)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    const YearBar bar = barOf(row).value_or(YearBar());
    askFor(row, onlyEnd ? bar.begins : bar.begins + by, bar.reports + by);
}

bool YearView::event(QEvent *event)
{
    // Keys that the window uses otherwise, and that belong to the row that has the keyboard.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if ((key->modifiers().testFlag(Qt::AltModifier) && isSideways) || (m_drag && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_drag && event->key() == Qt::Key_Escape)
        return letGo();
    if (isSideways && event->modifiers().testFlag(Qt::AltModifier))
        return move((event->key() == Qt::Key_Left) != isRightToLeft() ? -1 : 1, event->modifiers().testFlag(Qt::ShiftModifier));
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT opened(row);
    if (row >= 0 && event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) {
        const int quarter = event->key() - Qt::Key_0;
        return askFor(row, std::min(barOf(row).value_or(YearBar()).begins, quarter), quarter);
    }
    QTableView::keyPressEvent(event);
}

QMenu *YearView::menuFor(int row)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"year_menu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const YearBar bar = barOf(row).value_or(YearBar());
    const auto add = [&](const QString &name, const QString &text, int begins, int reports, const QKeySequence &keys = {}) {
        QAction *action = menu->addAction(text, this, [this, row, begins, reports] { askFor(row, begins, reports); });
        action->setObjectName(name);
        action->setEnabled(begins >= 1 && reports <= 4 && begins <= reports);
        action->setShortcut(keys);
    };
    add(u"earlier"_qs, tr("A quarter &earlier"), bar.begins - 1, bar.reports - 1, QKeySequence(tr("Alt+Left")));
    add(u"later"_qs, tr("A quarter &later"), bar.begins + 1, bar.reports + 1, QKeySequence(tr("Alt+Right")));
    add(u"shorter"_qs, tr("&Report a quarter earlier"), bar.begins, bar.reports - 1, QKeySequence(tr("Alt+Shift+Left")));
    add(u"longer"_qs, tr("Report a &quarter later"), bar.begins, bar.reports + 1, QKeySequence(tr("Alt+Shift+Right")));
    add(u"beginEarlier"_qs, tr("&Begin a quarter earlier"), bar.begins - 1, bar.reports);
    add(u"beginLater"_qs, tr("Begin a quar&ter later"), bar.begins + 1, bar.reports);
    menu->addSeparator();
    menu->addAction(tr("&Open the entry"), this, [this, row] { Q_EMIT opened(row); });
    return menu;
}

void YearView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    menuFor(at.row())->popup(byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

void YearView::keepCurrent(const RecordId &entry)
{
    const int row = m_model.rowOf(entry);
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, std::max(0, currentIndex().column())));
}

void YearView::fit()
{
    const int character = fontMetrics().averageCharWidth();
    const auto wanted = [&](int column, int most) { return std::min(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)), character * most); };
    const bool isNarrow = viewport()->width() < character * 110;
    int rest = viewport()->width();
    for (const auto &[column, most] : {std::pair<int, int> {YearModel::Unit, isNarrow ? 16 : 24}, {YearModel::Level, 10}, {YearModel::Stage, isNarrow ? 14 : 22}}) {
        setColumnWidth(column, wanted(column, most));
        rest -= columnWidth(column);
    }
    // Topics wrap before the bars get too narrow to take hold of.
    const int quarter = std::clamp((rest - 34 * character) / 4, 7 * character, 14 * character);
    for (int each = 0; each < 4; ++each)
        setColumnWidth(YearModel::FirstQuarter + each, quarter);
    setColumnWidth(YearModel::Topic, std::max(rest - 4 * quarter, character * 20));
    resizeRowsToContents();
    const int least = candour::rowHeight(fontMetrics());
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, std::max(least, sizeHintForRow(row) + 8));
    updateGeometry();
}

QSize YearView::sizeHint() const
{
    const int rows = m_model.rowCount() == 0 ? candour::rowHeight(fontMetrics()) : verticalHeader()->length();
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + bar + 2 * frameWidth() + 2};
}

QSize YearView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void YearView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace candour
