#include "tables/listhead.h"

#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/theme.h"
#include "tables/dropdownbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace candour {

namespace {

void openBelow(QPushButton *button, QMenu *menu)
{
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
}

} // namespace

ListHead::ListHead(const QString &title, const QString &newText, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_count(new QLabel(this))
{
    setObjectName(u"head"_qs);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setObjectName(u"title"_qs);
    m_count->setObjectName(u"count"_qs);
    auto *words = new QWidget(this);
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_count);
    auto *flow = new FlowLayout(this, 8);
    flow->addWidget(words);
    createMenu();
    createButtons(newText);
    refreshFonts();
}

void ListHead::createButtons(const QString &newText)
{
    if (!newText.isEmpty()) {
        auto *create = new QPushButton(glyphIcon(Glyph::Plus, Role::OnAccent), newText, this);
        create->setObjectName(u"new"_qs);
        layout()->addWidget(create);
        create->setToolTip(tr("Ctrl+N"));
        makePrimary(create);
        connect(create, &QPushButton::clicked, this, &ListHead::newRequested);
    }
    const auto add = [this](const QString &text, const QString &name) {
        auto *button = new DropDownButton(text, name, this);
        layout()->addWidget(button);
        return button;
    };
    m_views = add(tr("Views"), u"views"_qs);
    m_views->setToolTip(tr("Saved filters, order and columns"));
    m_columns = add(tr("Columns"), u"columns"_qs);
    connect(m_columns, &QPushButton::clicked, this, &ListHead::columnsRequested);
    openBelow(add(tr("More"), u"more"_qs), m_menu);
}

void ListHead::createMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"moreMenu"_qs);
    const auto add = [this](Glyph glyph, const QString &text, const QString &name, const QKeySequence &keys = {}) {
        QAction *action = m_menu->addAction(glyphIcon(glyph), text);
        action->setObjectName(name);
        // Shown only: the page reads the keys itself, so that the window's own menus may use them too.
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_actions.append(action);
        return action;
    };
    add(Glyph::Copy, tr("Copy rows"), u"copy"_qs, QKeySequence::Copy);
    add(Glyph::Plus, tr("Duplicate"), u"duplicate"_qs, QKeySequence(Qt::CTRL | Qt::Key_D));
    add(Glyph::Edit, tr("Edit selected records"), u"edit"_qs);
    m_menu->addSeparator();
    add(Glyph::Withdraw, tr("Withdraw…"), u"withdraw"_qs);
    add(Glyph::Restore, tr("Restore"), u"restore"_qs);
    add(Glyph::Filter, tr("Show withdrawn records"), u"showWithdrawn"_qs)->setCheckable(true);
    m_menu->addSeparator();
    add(Glyph::Export, tr("Export as CSV…"), u"exportCsv"_qs);
    add(Glyph::Export, tr("Export for Excel…"), u"exportXlsx"_qs);
}

QAction *ListHead::action(Action which) const
{
    return m_actions.at(int(which));
}

QWidget *ListHead::columnsButton() const
{
    return m_columns;
}

void ListHead::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setAccessibleName(count.isEmpty() ? QString() : tr("%1 records").arg(count));
}

void ListHead::setViewsMenu(QMenu *menu)
{
    openBelow(m_views, menu);
}

void ListHead::setViewName(const QString &name)
{
    const QString text = name.isEmpty() ? tr("Views") : name;
    m_views->setText(fontMetrics().elidedText(text, Qt::ElideRight, 20 * fontMetrics().averageCharWidth()).replace(u'&', u"&&"_qs));
    m_views->setAccessibleName(name.isEmpty() ? tr("Views") : tr("Views: %1").arg(name));
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshFonts();
}

void ListHead::refreshFonts()
{
    if (!m_count || !m_title)
        return;
    m_title->setFont(headFont(font()));
    m_count->setFont(tabularFont(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colours::of(palette())[Role::Muted]);
    m_count->setPalette(muted);
}

} // namespace candour
