#include "look/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QWidget>

namespace candour {

namespace {

void addInOrder(QLayout &layout, QList<QWidget *> &read);

/// Everything shown, whether Tab stops there or not. What takes the keyboard and has no layout keeps its inside to itself.
void addInOrder(QWidget &widget, QList<QWidget *> &read)
{
    const QWidget *focus = QApplication::focusWidget(); // which Qt moves on when it is hidden: it stands where it stood
    if (!widget.isVisible() && &widget != focus && !widget.isAncestorOf(focus))
        return;
    read.append(&widget);
    if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
        if (area->widget())
            addInOrder(*area->widget(), read);
    } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int at = 0; at < splitter->count(); ++at)
            addInOrder(*splitter->widget(at), read);
    } else if (widget.layout()) {
        addInOrder(*widget.layout(), read);
    } else if (widget.focusPolicy() == Qt::NoFocus) {
        for (QWidget *child : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow())
                addInOrder(*child, read);
        }
    }
}

void addInOrder(QLayout &layout, QList<QWidget *> &read)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget())
            addInOrder(*item->widget(), read);
        else if (item->layout())
            addInOrder(*item->layout(), read);
    }
}

void scrollTo(QWidget &widget)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus != &widget && !widget.isAncestorOf(focus))
        return; // somebody went on meanwhile
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(&widget);
    }
}

bool isStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

} // namespace

void bringIntoSight(QWidget &widget)
{
    scrollTo(widget);
    // A page that has just changed is laid out from the inside to the outside, in a turn of its own each.
    QTimer::singleShot(0, &widget, [&widget] {
        scrollTo(widget);
        QTimer::singleShot(0, &widget, [&widget] { scrollTo(widget); });
    });
}

bool tabInReadingOrder(const QList<QWidget *> &pages, bool next)
{
    QList<QWidget *> read;
    for (QWidget *page : pages) {
        if (page)
            addInOrder(*page, read);
    }
    qsizetype at = -1;
    for (QWidget *each = QApplication::focusWidget(); each && at < 0; each = each->parentWidget())
        at = read.indexOf(each);
    if (at < 0 && !next)
        at = 0;
    for (qsizetype step = 1; step <= read.size(); ++step) {
        QWidget *stop = read[(at + (next ? step : read.size() - step)) % read.size()];
        if (!isStop(*stop))
            continue;
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        bringIntoSight(*stop);
        return true;
    }
    return false;
}

} // namespace candour
