#include "tables/selectionbar.h"

#include "look/flowlayout.h"

#include <QLabel>
#include <QPushButton>

namespace candour {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent), m_count(new QLabel(this))
{
    setObjectName(u"selection"_qs);
    setAccessibleName(tr("Selected records"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(this, 8);
    flow->addWidget(m_count);
    const auto add = [this, flow](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        flow->addWidget(button);
        return button;
    };
    m_edit = add(QString(), u"editSelected"_qs);
    QPushButton *copy = add(tr("Copy"), u"copySelected"_qs);
    m_withdraw = add(tr("Withdraw…"), u"withdrawSelected"_qs);
    m_restore = add(tr("Restore"), u"restoreSelected"_qs);
    connect(m_edit, &QPushButton::clicked, this, &SelectionBar::editRequested);
    connect(copy, &QPushButton::clicked, this, &SelectionBar::copyRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &SelectionBar::withdrawRequested);
    connect(m_restore, &QPushButton::clicked, this, &SelectionBar::restoreRequested);
    hide();
}

void SelectionBar::setSelection(int count, int withdrawn, bool canEdit, bool canWithdraw)
{
    m_count->setText(tr("%n selected", nullptr, count));
    m_edit->setText(tr("Edit %n record(s)…", nullptr, count));
    m_edit->setVisible(canEdit);
    m_withdraw->setVisible(canWithdraw && withdrawn < count);
    m_restore->setVisible(canWithdraw && withdrawn > 0);
    setVisible(count > 1);
}

} // namespace candour
