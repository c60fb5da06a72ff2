#include "services/safe/responseoutline.h"

#include "base/dates.h"
#include "workflow/clocks.h"
#include "workflow/referencedata.h"
#include "workflow/safe/actionstanding.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/draftguards.h"
#include "workflow/safe/smartlint.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

QString outlineText(const char *words)
{
    return QCoreApplication::translate("ResponseOutline", words);
}

/// "Evidence: E1 Observation of two nights; E2 Rota"; nothing where there is none.
void addFact(QStringList &facts, const QString &title, QStringList values)
{
    values.removeAll(QString());
    if (!values.isEmpty())
        facts << QCoreApplication::translate("ResponseOutline", "%1: %2").arg(title, values.join(u"; "_qs));
}

/// Writes the outline, each record once.
class Outliner
{
public:
    Outliner(const Analysis &analysis, const Register &reg, const ReferenceData &reference, QDate today) : m_analysis(analysis), m_register(reg), m_reference(reference), m_today(today) { }

    [[nodiscard]] QList<OutlineStep> outline();

private:
    void addFinding(const Finding &finding);
    void addArea(const AreaForImprovement &area, int depth);
    void addAction(const Action &action, int depth);
    void addDates(OutlineStep &step, const Action &action) const;
    void addRemarks(OutlineStep &step, const Action &action) const;
    [[nodiscard]] QString shown(const RecordData &record, QStringView field) const { return isAbsent(record.value(field)) ? QString() : m_reference.displayText(*record.schema().field(field), record); }
    /// Whether a record stands nowhere further up; from now on it does.
    bool take(const RecordId &id)
    {
        const auto before = m_known.size();
        m_known.insert(id);
        return m_known.size() > before;
    }

    const Analysis &m_analysis;
    const Register &m_register;
    const ReferenceData &m_reference;
    QDate m_today;
    QSet<RecordId> m_known;
    QList<OutlineStep> m_steps;
};

QList<OutlineStep> Outliner::outline()
{
    for (const Finding &finding : m_analysis.findings)
        addFinding(finding);
    for (const AreaForImprovement &area : m_analysis.areas) {
        if (take(area.id))
            addArea(area, 0);
    }
    for (const Action &action : m_analysis.actions) {
        if (take(action.id))
            addAction(action, 0);
    }
    return m_steps;
}

void Outliner::addFinding(const Finding &finding)
{
    OutlineStep step {OutlineStep::Kind::Finding, untyped(finding), finding.number, finding.text};
    QStringList evidence;
    QStringList factors;
    QStringList questions;
    QStringList above;
    QList<const AreaForImprovement *> below;
    for (const EvidenceItem *item : m_analysis.evidenceOf(finding))
        evidence << item->number + u' ' + item->source;
    for (const SystemFactor *factor : m_analysis.factorsOf(finding))
        factors << factor->number + u' ' + factor->statement;
    for (const TorItem &question : m_analysis.questions) {
        if (finding.torItems.contains(Id<TorItem>(question.id)))
            questions << question.number;
    }
    for (const AreaForImprovement *area : m_analysis.areasOf(finding)) {
        if (take(area->id))
            below << area;
        else
            above << area->number;
    }
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Evidence")), evidence);
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "System factors")), factors);
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Answers")), questions);
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Leads also to")), above);
    if (evidence.isEmpty())
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It rests on no evidence."));
    if (factors.isEmpty())
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It names no system factor."));
    step.blocks = !step.missing.isEmpty();
    if (below.isEmpty() && above.isEmpty())
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "No area for improvement follows from it yet."));
    m_steps << step;
    for (const AreaForImprovement *area : std::as_const(below))
        addArea(*area, 1);
}

void Outliner::addArea(const AreaForImprovement &area, int depth)
{
    OutlineStep step {OutlineStep::Kind::Area, untyped(area), area.number, area.text};
    step.depth = depth;
    QStringList above;
    QList<const Action *> below;
    for (const Action *action : m_analysis.actionsOf(area)) {
        if (take(action->id))
            below << action;
        else
            above << action->reference;
    }
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Route")), {shown(step.record, u"route")});
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Why this route")), {area.routeReason.simplified()});
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Owner group")), {area.ownerGroup});
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Met also by")), above);
    if (area.route.isEmpty())
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It has no route."));
    if (lacksAction(m_analysis, area, m_reference))
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It is to be met by a safety action, and none names it."));
    step.blocks = !step.missing.isEmpty();
    if (depth == 0)
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It follows from no finding."));
    m_steps << step;
    for (const Action *action : std::as_const(below))
        addAction(*action, depth + 1);
}

void Outliner::addDates(OutlineStep &step, const Action &action) const
{
    QString owner = shown(step.record, u"owner");
    if (isAccepted(action))
        owner = QCoreApplication::translate("ResponseOutline", "%1, accepted %2").arg(owner, dateText(action.acceptedOn));
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Owner")), {owner});
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Strength")), {shown(step.record, u"strength")});
    addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Measure")), {action.measure.simplified()});
    if (action.rebased.value_or(0) > 0)
        addFact(step.facts, outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Due date moved")), {QCoreApplication::translate("ResponseOutline", "%n time(s), first %1", nullptr, *action.rebased).arg(dateText(action.originalDueOn))});
}

void Outliner::addRemarks(OutlineStep &step, const Action &action) const
{
    if (!isAccepted(action))
        step.missing << (action.owner.isNull() ? outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It has no owner.")) : outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "Its owner has not accepted it.")));
    QStringList marks;
    for (const ActionMark &mark : wordingMarks(step.record, m_register, m_reference, m_today))
        marks << mark.sentence;
    if (!marks.isEmpty() && !action.wordingJustification.isEmpty())
        step.facts << QCoreApplication::translate("ResponseOutline", "Stands all the same: %1 Why: %2").arg(marks.join(u' '), action.wordingJustification.simplified());
    else
        step.missing << marks;
    for (const ActionMark &mark : smartLint(step.record, m_register, m_reference, m_today)) {
        if (mark.key == u"weaker")
            step.facts << mark.sentence;
    }
}

void Outliner::addAction(const Action &action, int depth)
{
    OutlineStep step {OutlineStep::Kind::Action, untyped(action), action.reference, action.title};
    step.depth = depth;
    step.standing = actionStanding(step.record, m_reference, m_today);
    step.due = action.dueOn;
    step.isEnded = isDropped(action);
    const QList<ClockState> clocks = clocksOf(step.record, m_reference, m_today);
    step.isOverdue = std::any_of(clocks.begin(), clocks.end(), [](const ClockState &clock) { return clock.status == ClockState::Status::Overdue; });
    addDates(step, action);
    if (!step.isEnded)
        addRemarks(step, action);
    step.blocks = !step.missing.isEmpty();
    if (depth == 0 && action.areas.isEmpty())
        step.missing << outlineText(QT_TRANSLATE_NOOP("ResponseOutline", "It answers no area for improvement."));
    m_steps << step;
}

} // namespace

QList<OutlineStep> responseOutline(const Analysis &analysis, const Register &reg, const ReferenceData &reference, QDate today)
{
    return Outliner(analysis, reg, reference, today).outline();
}

} // namespace candour
