#include "forms/stepspanel.h"

#include "look/flowlayout.h"
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
    if (!steps.isEmpty())
        addSteps(steps);
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

QWidget *StepsPanel::makeStep(const StepCheck &step, bool isPrimary)
{
    auto *pair = new QWidget(m_content);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(step.transition->title(), pair);
    button->setObjectName(u"step_"_qs + step.transition->to);
    button->setEnabled(step.isOpen());
    if (isPrimary && step.isOpen())
        makePrimary(button);
    connect(button, &QPushButton::clicked, this, [this, to = step.transition->to] { Q_EMIT stepChosen(to); });
    line->addWidget(button);
    const int missing = int(step.of(Guard::Kind::Hard).size());
    if (missing > 0) {
        auto *count = new QLabel(tr("%n thing(s) missing", nullptr, missing), pair);
        button->setAccessibleDescription(step.sentences(Guard::Kind::Hard).join(u' '));
        line->addWidget(count);
    }
    line->addStretch(1);
    return pair;
}

/// The step that leads on has a line of its own, with what it still needs; the others share the lines below it.
void StepsPanel::addSteps(const QList<StepCheck> &steps)
{
    m_content->layout()->addWidget(makeStep(steps.first(), true));
    for (const Unmet &unmet : steps.first().unmet)
        addUnmet(unmet);
    if (steps.size() == 1)
        return;
    auto *others = new QWidget(m_content);
    auto *flow = new FlowLayout(others, 12, 4);
    for (const StepCheck &step : steps.sliced(1))
        flow->addWidget(makeStep(step, false));
    m_content->layout()->addWidget(others);
}

void StepsPanel::addUnmet(const Unmet &unmet)
{
    const QString sentence = unmetWords(unmet);
    auto *line = new QLabel(m_content);
    line->setTextFormat(Qt::RichText);
    line->setWordWrap(true);
    line->setObjectName(u"missing_"_qs + unmet.field);
    line->setAccessibleName(sentence);
    line->setContentsMargins(12, 0, 0, 0);
    // Only what has a place leads there.
    if (unmet.field.isEmpty()) {
        line->setText(u"○  "_qs + sentence.toHtmlEscaped());
    } else {
        line->setText(u"○  <a href=\"field\">%1</a>"_qs.arg(sentence.toHtmlEscaped()));
        line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        line->setFocusPolicy(Qt::StrongFocus);
        line->setToolTip(tr("Go to the field"));
        connect(line, &QLabel::linkActivated, this, [this, field = unmet.field] { Q_EMIT fieldChosen(field); });
    }
    m_content->layout()->addWidget(line);
}

} // namespace candour
