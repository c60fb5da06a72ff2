#include "pages/effective/boardview.h"

#include "look/colours.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/roundedbox.h"
#include "pages/effective/boardmodel.h"

#include <QApplication>
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

constexpr int cardGap = 4;
constexpr int cardPad = 8;
constexpr int titleLines = 3;
constexpr int cardCharacters = 26; ///< width of a column that has cards

/// Draws a project as a card: reference and level, title, directorate, and what is late about it.
class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(const BoardModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const BoardCard *card = m_model.card(index);
        if (!card)
            return;
        const Colours &colours = Colours::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
        const QRect box = option.rect.adjusted(cardGap, cardGap, -cardGap, -cardGap);
        painter->save();
        paintBox(*painter, box, {colours[selected ? Role::AccentSoft : Role::Raised], colours[focused ? Role::Accent : Role::Line], focused ? 2.0 : 1.0});
        paintWords(*painter, box.adjusted(cardPad, cardPad, -cardPad, -cardPad), *card, option.font, colours);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const int width = metrics.averageCharWidth() * cardCharacters;
        const BoardCard *card = m_model.card(index);
        const int lines = card ? 2 + titleLinesOf(*card, metrics, width - 2 * (cardGap + cardPad)) + !card->note.isEmpty() : 0;
        return {width, metrics.lineSpacing() * lines + 2 * (cardGap + cardPad)};
    }

private:
    static int titleLinesOf(const BoardCard &card, const QFontMetrics &metrics, int width)
    {
        const int height = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, card.title).height();
        return std::clamp((height + metrics.leading() + metrics.lineSpacing() - 1) / metrics.lineSpacing(), 1, titleLines);
    }

    static void paintWords(QPainter &painter, QRect area, const BoardCard &card, const QFont &font, const Colours &colours)
    {
        const QFontMetrics metrics(font);
        const int line = metrics.lineSpacing();
        const auto write = [&](const QString &text, Role role) {
            painter.setPen(colours[role]);
            painter.drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, area.width()));
            area.setTop(area.top() + line);
        };
        painter.setFont(font);
        write(card.head, Role::Muted);
        const int title = line * titleLinesOf(card, metrics, area.width());
        painter.setPen(colours[Role::Text]);
        painter.drawText(QRect(area.left(), area.top(), area.width(), title), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
            metrics.elidedText(card.title, Qt::ElideRight, area.width() * titleLines - 2 * line)); // words wrap before the end of a line
        area.setTop(area.top() + title);
        write(card.unit, Role::Muted);
        if (card.note.isEmpty())
            return;
        const int side = iconSide(metrics);
        paintGlyph(painter, QRect(area.left(), area.top() + (line - side) / 2, side, side), Glyph::StateOverdue, colours[Role::Critical]);
        area.setLeft(area.left() + side + cardGap);
        write(card.note, Role::Critical);
    }

    const BoardModel &m_model;
};

} // namespace

BoardView::BoardView(BoardModel &model, StepsOf stepsOf, QWidget *parent)
    : QTableView(parent), m_model(model), m_stepsOf(std::move(stepsOf))
{
    setObjectName(u"board_table"_qs);
    setAccessibleName(tr("Projects by state"));
    setAccessibleDescription(tr("Alt with Right takes the next step, Alt with Left a step back; the menu names every step; Return opens the project."));
    setModel(&model);
    setItemDelegate(new CardDelegate(model, this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const BoardCard *card = m_model.card(index))
            Q_EMIT opened(card->project);
    });
}

const StepCheck *BoardView::stepTo(int column) const
{
    const auto found = std::find_if(m_drag->steps.begin(), m_drag->steps.end(), [&](const StepCheck &step) { return step.transition->to == m_model.stateOf(column); });
    return found == m_drag->steps.end() ? nullptr : &*found;
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && m_model.card(index))
        m_drag = Drag {QPersistentModelIndex(index), at, at};
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return QTableView::mouseMoveEvent(event);
    m_drag->at = event->position().toPoint();
    const bool isFar = (m_drag->at - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
    const BoardCard *card = m_model.card(m_drag->card);
    if (!m_drag->hasBegun && isFar && card) {
        m_drag->hasBegun = true;
        m_drag->steps = m_stepsOf(card->project);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag->hasBegun) {
        // Near an edge the board moves on under the card.
        const int edge = fontMetrics().averageCharWidth() * 4;
        const int by = m_drag->at.x() > viewport()->width() - edge ? edge : m_drag->at.x() < edge ? -edge : 0;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by / 2);
        viewport()->update();
    }
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    letGo();
    const int column = columnAt(drag.at.x());
    const BoardCard *card = m_model.card(drag.card);
    if (drag.hasBegun && card && column >= 0 && column != drag.card.column())
        Q_EMIT moved(RecordData(card->project), m_model.stateOf(column));
}

void BoardView::letGo()
{
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

QString BoardView::dragWords(int column) const
{
    if (column < 0 || column == m_drag->card.column())
        return {};
    const StepCheck *step = stepTo(column);
    if (!step)
        return tr("No step leads here");
    const int missing = int(step->of(Guard::Kind::Hard).size());
    return missing == 0 ? step->transition->title() : step->transition->title() + u": "_qs + tr("%n thing(s) missing", nullptr, missing);
}

void BoardView::paintTarget(QPainter &painter) const
{
    const int column = columnAt(m_drag->at.x());
    const QString words = dragWords(column);
    if (words.isEmpty())
        return;
    const Colours &colours = Colours::of(palette());
    const StepCheck *step = stepTo(column);
    const Role line = step && step->isOpen() ? Role::Accent : step ? Role::Caution : Role::Critical;
    painter.setPen(QPen(colours[line], 2, step ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(columnViewportPosition(column), 0, columnWidth(column), viewport()->height()).adjusted(1, 1, -2, -2));
    const QSize size = fontMetrics().size(Qt::TextSingleLine, words) + QSize(2 * cardPad, cardPad);
    QRect label(m_drag->at + QPoint(cardPad, cardPad), size);
    label.moveRight(std::min(label.right(), viewport()->width() - cardGap));
    label.moveBottom(std::min(label.bottom(), viewport()->height() - cardGap));
    paintBox(painter, label, {colours[Role::Raised], colours[line]});
    painter.setPen(colours[Role::Text]);
    painter.drawText(label, Qt::AlignCenter, words);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(Colours::of(palette())[Role::Divider]);
    for (int column = 1; column < m_model.columnCount(); ++column)
        painter.drawLine(columnViewportPosition(column) - 1, 0, columnViewportPosition(column) - 1, viewport()->height());
    if (m_drag && m_drag->hasBegun)
        paintTarget(painter);
}

void BoardView::moveBy(int direction)
{
    const QModelIndex index = currentIndex();
    const BoardCard *card = m_model.card(index);
    if (!card)
        return;
    const RecordData project = card->project;
    const Workflow *workflow = workflowOf(project.schema().type());
    for (const StepCheck &step : m_stepsOf(project)) {
        const auto state = std::find_if(workflow->states.begin(), workflow->states.end(), [&](const WorkflowState &each) { return each.key == step.transition->to; });
        const bool isAside = state->shape == WorkflowState::Shape::Paused || state->shape == WorkflowState::Shape::Ended;
        const int by = int(state - workflow->states.begin()) - index.column();
        if (!isAside && (by > 0) == (direction > 0))
            return Q_EMIT moved(project, step.transition->to);
    }
    // Whoever takes the step says why there is none.
    const int column = std::clamp(index.column() + direction, 0, m_model.columnCount() - 1);
    if (column != index.column())
        Q_EMIT moved(project, m_model.stateOf(column));
}

bool BoardView::event(QEvent *event)
{
    // Keys that the window uses otherwise, and that belong to the card that has the keyboard.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if ((key->modifiers() == Qt::AltModifier && isSideways) || (m_drag && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_drag && event->key() == Qt::Key_Escape)
        return letGo();
    if (isSideways && event->modifiers() == Qt::AltModifier)
        return moveBy((event->key() == Qt::Key_Left) != isRightToLeft() ? -1 : 1);
    const BoardCard *card = m_model.card(currentIndex());
    if (card && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT opened(RecordData(card->project));
    QTableView::keyPressEvent(event);
}

QMenu *BoardView::menuFor(const QModelIndex &index)
{
    const RecordData project = m_model.card(index)->project;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"board_menu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const StepCheck &step : m_stepsOf(project)) {
        const int missing = int(step.of(Guard::Kind::Hard).size());
        const QString words = missing == 0 ? step.transition->title() : tr("%1 (%n thing(s) missing)", nullptr, missing).arg(step.transition->title());
        QAction *action = menu->addAction(words, this, [this, project, to = step.transition->to] { Q_EMIT moved(project, to); });
        action->setObjectName(u"step_"_qs + step.transition->to);
    }
    menu->addSeparator();
    menu->addAction(tr("&Open the project"), this, [this, project] { Q_EMIT opened(project); });
    return menu;
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_model.card(at))
        return;
    setCurrentIndex(at);
    menuFor(at)->popup(byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

QModelIndex BoardView::nextColumn(const QModelIndex &from, int by) const
{
    for (int column = from.column() + by; column >= 0 && column < m_model.columnCount(); column += by) {
        if (const int cards = m_model.cardsIn(column); cards > 0)
            return m_model.index(std::min(from.row(), cards - 1), column);
    }
    return from;
}

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (!m_model.card(from))
        return m_model.cardsIn(0) > 0 ? m_model.index(0, 0) : nextColumn(m_model.index(0, 0), 1);
    switch (action) {
    case MoveLeft:
        return nextColumn(from, isRightToLeft() ? 1 : -1);
    case MoveRight:
        return nextColumn(from, isRightToLeft() ? -1 : 1);
    case MoveUp:
        return m_model.index(std::max(0, from.row() - 1), from.column());
    case MoveDown:
        return m_model.index(std::min(m_model.cardsIn(from.column()) - 1, from.row() + 1), from.column());
    default:
        break;
    }
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    return m_model.card(to) ? to : from;
}

void BoardView::keepCurrent(const RecordId &project, const QModelIndex &before)
{
    const QModelIndex found = m_model.indexOf(project);
    if (found.isValid())
        return setCurrentIndex(found);
    if (before.isValid())
        setCurrentIndex(m_model.card(before) ? before : nextColumn(before, 1));
}

void BoardView::fit()
{
    const int wide = fontMetrics().averageCharWidth() * cardCharacters;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int head = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, m_model.cardsIn(column) > 0 ? std::max(wide, head) : head);
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
    updateGeometry();
}

QSize BoardView::sizeHint() const
{
    const int least = fontMetrics().lineSpacing() * 8;
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + std::max(least, verticalHeader()->length()) + bar + 2 * frameWidth() + 2};
}

QSize BoardView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace candour
