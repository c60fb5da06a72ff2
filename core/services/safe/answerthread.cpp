#include "services/safe/answerthread.h"

#include "workflow/referencedata.h"
#include "workflow/safe/actionstanding.h"
#include "workflow/safe/analysis.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

using StepKind = ThreadStep::Kind;

/// Follows one question through the analysis. A record met twice keeps one step, with every way that led to it.
class Follower
{
public:
    Follower(const Analysis &analysis, const ReferenceData &reference, QDate today) : m_analysis(analysis), m_reference(reference), m_today(today) { }

    [[nodiscard]] QList<ThreadStep> follow(const TorItem &question)
    {
        m_steps.clear();
        for (const EvidenceItem &item : m_analysis.evidence) {
            if (item.torItems.contains(Id<TorItem>(question.id)))
                addEvidence(item, question.id);
        }
        for (const Finding *finding : m_analysis.findingsAnswering(question))
            followFinding(*finding, question.id);
        if (!question.letterParagraph.isEmpty())
            add({StepKind::Letter, TorItem::schema().type(), question.id, question.number, question.letterParagraph, {}, {}}, question.id);
        std::stable_sort(m_steps.begin(), m_steps.end(), [](const ThreadStep &a, const ThreadStep &b) { return a.kind < b.kind; });
        return m_steps;
    }

private:
    void add(ThreadStep step, const RecordId &from);
    void addEvidence(const EvidenceItem &item, const RecordId &from) { add({StepKind::Evidence, EvidenceItem::schema().type(), item.id, item.number, item.source, {}, {}}, from); }
    void followFinding(const Finding &finding, const RecordId &from);
    void followAction(const Action &action, const RecordId &from);

    const Analysis &m_analysis;
    const ReferenceData &m_reference;
    QDate m_today;
    QList<ThreadStep> m_steps;
};

void Follower::add(ThreadStep step, const RecordId &from)
{
    const auto known = std::find_if(m_steps.begin(), m_steps.end(), [&](const ThreadStep &each) { return each.kind == step.kind && each.record == step.record; });
    if (known == m_steps.end()) {
        step.from.append(from);
        m_steps.append(step);
    } else if (!known->from.contains(from)) {
        known->from.append(from);
    }
}

void Follower::followFinding(const Finding &finding, const RecordId &from)
{
    add({StepKind::Finding, Finding::schema().type(), finding.id, finding.number, finding.text, {}, {}}, from);
    for (const Id<EvidenceItem> &id : finding.evidence) {
        if (const EvidenceItem *item = m_analysis.evidenceItem(id))
            addEvidence(*item, finding.id);
    }
    for (const AreaForImprovement *area : m_analysis.areasOf(finding)) {
        add({StepKind::Area, AreaForImprovement::schema().type(), area->id, area->number, area->text, m_reference.label(u"improvement_route"_qs, area->route), {}}, finding.id);
        for (const Action *action : m_analysis.actionsOf(*area))
            followAction(*action, area->id);
    }
}

void Follower::followAction(const Action &action, const RecordId &from)
{
    add({StepKind::Action, Action::schema().type(), action.id, action.reference, action.title, actionStanding(untyped(action), m_reference, m_today), {}}, from);
    if (!action.measure.isEmpty())
        add({StepKind::Measure, Action::schema().type(), action.id, action.reference, action.measure, {}, {}}, action.id);
}

} // namespace

QList<ThreadStep> AnswerThread::of(ThreadStep::Kind kind) const
{
    QList<ThreadStep> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found), [kind](const ThreadStep &step) { return step.kind == kind; });
    return found;
}

bool AnswerThread::isAnswered() const
{
    return !whyNot.isEmpty() || !of(StepKind::Finding).isEmpty();
}

QList<AnswerThread> answerThreads(const Analysis &analysis, const ReferenceData &reference, QDate today)
{
    Follower follower(analysis, reference, today);
    QList<AnswerThread> threads;
    for (const TorItem &question : analysis.questions) {
        AnswerThread thread;
        thread.question = {StepKind::Question, TorItem::schema().type(), question.id, question.number, question.text, {}, {}};
        thread.raisedBy = reference.label(u"tor_raised_by"_qs, question.raisedBy);
        thread.inScope = question.inScope.value_or(true);
        thread.whyNot = thread.inScope ? question.unanswerableReason : question.outOfScopeReason;
        thread.steps = follower.follow(question);
        thread.letter = question.letterParagraph;
        thread.isMarked = question.status == u"answered";
        threads.append(thread);
    }
    return threads;
}

QList<AnswerThread> threadsThrough(const QList<AnswerThread> &threads, const RecordId &record)
{
    QList<AnswerThread> found;
    std::copy_if(threads.begin(), threads.end(), std::back_inserter(found), [&](const AnswerThread &thread) {
        return thread.question.record == record || std::any_of(thread.steps.begin(), thread.steps.end(), [&](const ThreadStep &step) { return step.record == record; });
    });
    return found;
}

QString threadKindText(ThreadStep::Kind kind)
{
    switch (kind) {
    case StepKind::Question:
        return QCoreApplication::translate("AnswerThread", "Question");
    case StepKind::Evidence:
        return QCoreApplication::translate("AnswerThread", "Evidence");
    case StepKind::Finding:
        return QCoreApplication::translate("AnswerThread", "Finding");
    case StepKind::Area:
        return QCoreApplication::translate("AnswerThread", "Area for improvement");
    case StepKind::Action:
        return QCoreApplication::translate("AnswerThread", "Safety action");
    case StepKind::Measure:
        return QCoreApplication::translate("AnswerThread", "Measure");
    case StepKind::Letter:
        return QCoreApplication::translate("AnswerThread", "Letter");
    }
    return {};
}

} // namespace candour
