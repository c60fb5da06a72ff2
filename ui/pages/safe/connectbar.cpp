#include "pages/safe/connectbar.h"

#include "look/theme.h"
#include "workflow/referencedata.h"
#include "workflow/safe/analysis.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace candour {

ConnectBar::ConnectBar(const ReferenceData &reference, QWidget *parent)
    : QFrame(parent), m_reference(reference), m_name(new QLabel(this)), m_verb(new QComboBox(this)), m_to(new QComboBox(this))
{
    setObjectName(u"connectBar"_qs);
    setAccessibleName(tr("Connect two factors"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_verb->setObjectName(u"connectVerb"_qs);
    m_verb->setAccessibleName(tr("Acts how"));
    m_to->setObjectName(u"connectTo"_qs);
    m_to->setAccessibleName(tr("On which factor"));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMinimumContentsLength(18);
    m_name->setBuddy(m_verb);
    auto *button = new QPushButton(tr("&Connect"), this);
    button->setObjectName(u"connectFactors"_qs);
    makePrimary(button);
    layout->addWidget(m_name);
    layout->addWidget(m_verb);
    layout->addWidget(m_to, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ConnectBar::join);
    hide();
}

void ConnectBar::begin(const Analysis &analysis, const RecordId &from)
{
    const SystemFactor *factor = analysis.factor(from);
    if (!factor || analysis.factors.size() < 2)
        return;
    m_from = from;
    m_name->setText(factor->number);
    m_name->setToolTip(factor->statement);
    m_verb->clear();
    for (const ReferenceEntry &verb : m_reference.choices(u"interaction_verb"_qs))
        m_verb->addItem(verb.label, verb.code);
    m_to->clear();
    for (const SystemFactor &other : analysis.factors) {
        if (other.id != from)
            m_to->addItem(other.number + u' ' + other.statement.simplified(), QVariant::fromValue(other.id.toString()));
    }
    show();
    m_verb->setFocus();
}

void ConnectBar::end()
{
    if (isHidden())
        return;
    if (isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason); // whoever opened it says where the keyboard goes, not what happens to stand next
    hide();
    Q_EMIT ended();
}

void ConnectBar::join()
{
    const auto to = RecordId::fromString(m_to->currentData().toString());
    const QString verb = m_verb->currentData().toString();
    const RecordId from = m_from;
    end();
    if (to)
        Q_EMIT connectionChosen(from, verb, *to);
}

void ConnectBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        join();
    else
        QFrame::keyPressEvent(event);
}

} // namespace candour
