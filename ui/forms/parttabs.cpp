#include "forms/parttabs.h"

#include "look/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace candour {

PartTabs::PartTabs(QWidget *parent)
    : QTabBar(parent), m_more(new QToolButton(this))
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    m_more->setObjectName(u"moreParts"_qs);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Parts that have no room in the row"));
    m_more->setAccessibleName(tr("More parts of the record"));
    m_more->setIcon(glyphIcon(Glyph::ChevronDown, Role::Muted));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setLayoutDirection(Qt::RightToLeft); // its arrow stands behind the word
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // the arrows go through all parts
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &PartTabs::showMenu);
    connect(this, &QTabBar::currentChanged, this, &PartTabs::fit);
}

void PartTabs::setParts(const QList<std::pair<QString, QString>> &parts)
{
    const QSignalBlocker quiet(this);
    while (count() > parts.size())
        removeTab(count() - 1);
    for (int tab = 0; tab < parts.size(); ++tab) {
        if (tab == count())
            addTab({});
        setTabText(tab, parts[tab].second);
        setTabData(tab, parts[tab].first);
    }
    fit();
}

QString PartTabs::currentKey() const
{
    return tabData(currentIndex()).toString();
}

void PartTabs::setCurrentKey(const QString &key)
{
    int found = 0;
    for (int tab = 0; tab < count(); ++tab) {
        if (tabData(tab).toString() == key)
            found = tab;
    }
    setCurrentIndex(found);
    fit();
}

int PartTabs::naturalWidth() const
{
    int width = 0;
    for (int tab = 0; tab < count(); ++tab)
        width += tabSizeHint(tab).width();
    return width;
}

QSize PartTabs::sizeHint() const
{
    return {naturalWidth(), QTabBar::sizeHint().height()};
}

QSize PartTabs::minimumSizeHint() const
{
    int widest = 0;
    for (int tab = 0; tab < count(); ++tab)
        widest = std::max(widest, tabSizeHint(tab).width());
    return {widest + m_more->sizeHint().width(), QTabBar::minimumSizeHint().height()};
}

void PartTabs::fit()
{
    if (m_isFitting || count() == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const QSignalBlocker quiet(this);
    const bool hasRoom = naturalWidth() <= width();
    const QSize button = m_more->sizeHint();
    setTabVisible(currentIndex(), true);
    int room = hasRoom ? width() : width() - button.width() - tabSizeHint(currentIndex()).width();
    for (int tab = 0; tab < count(); ++tab) {
        if (tab == currentIndex())
            continue;
        room -= hasRoom ? 0 : tabSizeHint(tab).width();
        setTabVisible(tab, room >= 0);
    }
    m_more->setVisible(!hasRoom);
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - button.width();
    m_more->setGeometry(left, 0, button.width(), height());
    m_more->raise();
}

void PartTabs::showMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"partsMenu"_qs);
    for (int tab = 0; tab < count(); ++tab) {
        if (!isTabVisible(tab))
            menu.addAction(tabText(tab))->setData(tab);
    }
    const QAction *chosen = menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
    if (chosen)
        setCurrentIndex(chosen->data().toInt());
}

void PartTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

void PartTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void PartTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QTabBar::keyPressEvent(event);
        return;
    }
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    setCurrentIndex(std::clamp(currentIndex() + (isForward ? 1 : -1), 0, count() - 1));
}

} // namespace candour
