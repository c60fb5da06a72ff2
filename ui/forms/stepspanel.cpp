#include "forms/stepspanel.h"

#include "look/icons.h"
#include "look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

QString unmetWords(const Unmet &unmet)
{
    switch (unmet.kind) {
    case Guard::Kind::Hard:
        return unmet.sentence;
    case Guard::Kind::Override:
        return StepsPanel::tr("%1 (can be overruled with a reason)").arg(unmet.sentence);
    case Guard::Kind::Warning:
        return StepsPanel::tr("%1 (for information)").arg(unmet.sentence);
    }
    return {};
}

} // namespace

StepsPanel::StepsPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"steps"_qs);
    setAccessibleName(tr("Next steps"));
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 4, 0, 4);
    m_lines->setSpacing(4);
}

void StepsPanel::setSteps(const QList<StepCheck> &steps)
{
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    const bool hadFocus = focus && focus->hasFocus();
    const QString focused = hadFocus ? focus->objectName() : QString();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason); // holds the place in the page while its buttons are made anew
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_lines->addWidget(m_content);
    bool isFirst = true;
    for (const StepCheck &step : steps) {
        addStep(step, isFirst);
        isFirst = false;
    }
    m_content->show();
    if (hadFocus && !steps.isEmpty())
        keepFocus(focused);
    setVisible(!steps.isEmpty());
}

/// The keyboard stays where it was, or, once that step is taken, at what comes next.
void StepsPanel::keepFocus(const QString &name)
{
    QWidget *next = m_content->findChild<QWidget *>(name);
    for (QWidget *each : m_content->findChildren<QWidget *>()) {
        if ((!next || !next->isEnabled()) && each->isEnabled() && each->focusPolicy() != Qt::NoFocus)
            next = each;
    }
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

void StepsPanel::addStep(const StepCheck &step, bool isPrimary)
{
    auto *line = new QHBoxLayout;
    auto *button = new QPushButton(step.transition->title(), m_content);
    button->setObjectName(u"step_"_qs + step.transition->to);
    button->setEnabled(step.isOpen());
    if (isPrimary && step.isOpen())
        makePrimary(button);
    connect(button, &QPushButton::clicked, this, [this, to = step.transition->to] { Q_EMIT stepChosen(to); });
    line->addWidget(button);
    const int missing = int(step.of(Guard::Kind::Hard).size());
    if (missing > 0) {
        auto *count = new QLabel(tr("%n thing(s) missing", nullptr, missing), m_content);
        button->setAccessibleDescription(step.sentences(Guard::Kind::Hard).join(u' '));
        line->addWidget(count);
    }
    line->addStretch(1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(line);
    if (!isPrimary)
        return;
    for (const Unmet &unmet : step.unmet)
        addUnmet(unmet);
}

void StepsPanel::addUnmet(const Unmet &unmet)
{
    const QString sentence = unmetWords(unmet);
    auto *link = new QLabel(u"○  <a href=\"field\">%1</a>"_qs.arg(sentence.toHtmlEscaped()), m_content);
    link->setTextFormat(Qt::RichText);
    link->setWordWrap(true);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setObjectName(u"missing_"_qs + unmet.field);
    link->setAccessibleName(sentence);
    link->setToolTip(tr("Go to the field"));
    link->setContentsMargins(12, 0, 0, 0);
    connect(link, &QLabel::linkActivated, this, [this, field = unmet.field] { Q_EMIT fieldChosen(field); });
    m_content->layout()->addWidget(link);
}

} // namespace candour
