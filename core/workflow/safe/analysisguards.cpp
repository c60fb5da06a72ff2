#include "workflow/safe/analysisguards.h"

#include "workflow/referencedata.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/languageguard.h"
#include "workflow/safe/timelinequestions.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr int fewestElements = 2; // PSIRF domain page 2.1: a PSII looks at two elements at least

/// A line for each sentence, or nothing where there is none.
std::optional<QString> sentencesOf(const QStringList &sentences)
{
    return sentences.isEmpty() ? std::nullopt : std::optional<QString>(sentences.join(u'\n'));
}

bool showsWorkAsDone(const EvidenceItem &item, const ReferenceData &reference)
{
    const auto type = reference.entry(u"evidence_type"_qs, item.type);
    return type && type->attributes.value(u"shows_work_as_done").toBool();
}

bool isOnlyStatement(const EvidenceItem &item, const ReferenceData &reference)
{
    const auto type = reference.entry(u"evidence_type"_qs, item.type);
    return type && type->attributes.value(u"statement").toBool();
}

bool isConversation(const Interview &interview, const ReferenceData &reference)
{
    const auto kind = reference.entry(u"interview_kind"_qs, interview.kind);
    return kind && !kind->attributes.value(u"statement").toBool();
}

QStringList findingProblems(const Analysis &analysis, const Finding &finding)
{
    QStringList sentences;
    const QString name = namedInSentence(finding.number, finding.text);
    if (analysis.evidenceOf(finding).isEmpty())
        sentences << QCoreApplication::translate("Workflow", "%1 rests on no evidence.").arg(name);
    if (analysis.factorsOf(finding).isEmpty())
        sentences << QCoreApplication::translate("Workflow", "%1 names no system factor.").arg(name);
    return sentences;
}

/// Where a question of the terms of reference still stands open.
std::optional<QString> questionProblem(const Analysis &analysis, const TorItem &question)
{
    const QString name = namedInSentence(question.number, question.text);
    if (!question.inScope)
        return QCoreApplication::translate("Workflow", "%1: whether it is in scope has not been decided.").arg(name);
    if (!*question.inScope)
        return std::nullopt;
    if (question.status == u"cannot_be_answered")
        return question.unanswerableReason.isEmpty() ? std::optional(QCoreApplication::translate("Workflow", "%1: say why it cannot be answered.").arg(name)) : std::nullopt;
    if (analysis.findingsAnswering(question).isEmpty())
        return QCoreApplication::translate("Workflow", "%1 has no finding that answers it.").arg(name);
    if (question.status != u"answered")
        return QCoreApplication::translate("Workflow", "%1 is not marked as answered.").arg(name);
    return std::nullopt;
}

} // namespace

Guard overAnalysis(Guard::Kind kind, const QString &field, MissingInAnalysis missing)
{
    return {kind, field, [missing](const WorkflowContext &context) -> std::optional<QString> {
        const auto analysis = analysisOf(context.reg, context.record.id);
        if (!analysis)
            return analysis.error().message;
        return missing(*analysis, context);
    }};
}

bool isPsii(const Analysis &analysis)
{
    return analysis.response.type == u"psii";
}

Guard evidenceGathered()
{
    return overAnalysis(Guard::Kind::Hard, {}, [](const Analysis &analysis, const WorkflowContext &) -> std::optional<QString> {
        if (!analysis.evidence.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "There is no evidence yet: record at least one piece and where it lies.");
    });
}

Guard conversationsHeld()
{
    return overAnalysis(Guard::Kind::Warning, {}, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        const bool talked = std::any_of(analysis.interviews.begin(), analysis.interviews.end(), [&](const Interview &each) { return isConversation(each, context.reference); });
        const bool watched = std::any_of(analysis.evidence.begin(), analysis.evidence.end(), [&](const EvidenceItem &each) { return showsWorkAsDone(each, context.reference); });
        if (!isPsii(analysis) || talked || watched)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "No interview or observation supports this PSII yet: written statements are not conversations.");
    });
}

Guard timelineReviewed()
{
    return overAnalysis(Guard::Kind::Warning, {}, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        QStringList open;
        for (const TimelineQuestion &question : timelineQuestions(analysis.timeline, analysis.gapReviews, context.reference)) {
            if (question.kind == TimelineQuestion::Kind::Interval && !question.reviewed)
                open << question.sentence;
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Gaps of the timeline that nobody has reviewed: %1. The first: %2").arg(QString::number(open.size()), open.first());
    });
}

Guard familyAccountHeard()
{
    return overAnalysis(Guard::Kind::Warning, {}, [](const Analysis &analysis, const WorkflowContext &) -> std::optional<QString> {
        const bool heard = std::any_of(analysis.timeline.begin(), analysis.timeline.end(), [](const TimelineEntry &entry) { return entry.familyAccount.value_or(false); });
        if (heard)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The timeline holds no account of those affected.");
    });
}

Guard protocolBeforeCoding()
{
    return {Guard::Kind::Hard, u"protocol"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (context.record.text(u"response_type") != u"thematic" || !isAbsent(context.record.value(u"protocol")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "A thematic review agrees its protocol before anything is coded: sampling, period and coding frame.");
    }};
}

Guard findingsExist()
{
    return overAnalysis(Guard::Kind::Hard, u"findings"_qs, [](const Analysis &analysis, const WorkflowContext &) -> std::optional<QString> {
        if (!analysis.findings.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "There is no finding yet.");
    });
}

Guard findingsRestOnEvidence()
{
    return overAnalysis(Guard::Kind::Hard, u"findings"_qs, [](const Analysis &analysis, const WorkflowContext &) {
        QStringList sentences;
        for (const Finding &finding : analysis.findings)
            sentences += findingProblems(analysis, finding);
        return sentencesOf(sentences);
    });
}

Guard elementsConsidered()
{
    return overAnalysis(Guard::Kind::Hard, {}, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        if (!isPsii(analysis))
            return std::nullopt;
        QStringList silent;
        int used = 0;
        for (const ReferenceEntry &element : context.reference.choices(u"seips_element"_qs)) {
            const bool hasFactor = std::any_of(analysis.factors.begin(), analysis.factors.end(), [&](const SystemFactor &factor) { return factor.element == element.code; });
            const bool considered = std::any_of(analysis.considerations.begin(), analysis.considerations.end(), [&](const ElementConsideration &each) { return each.element == element.code; });
            used += hasFactor;
            if (!hasFactor && !considered)
                silent << element.label;
        }
        QStringList sentences;
        if (used < fewestElements)
            sentences << QCoreApplication::translate("Workflow", "The factors lie in fewer than two elements of the work system.");
        if (!silent.isEmpty())
            sentences << QCoreApplication::translate("Workflow", "Nothing is said about: %1. Add a factor, or record that it was considered and nothing was found.").arg(silent.join(u", "_qs));
        return sentencesOf(sentences);
    });
}

Guard questionsAnswered()
{
    return overAnalysis(Guard::Kind::Hard, {}, [](const Analysis &analysis, const WorkflowContext &) {
        QStringList sentences;
        for (const TorItem &question : analysis.questions) {
            if (const auto sentence = questionProblem(analysis, question))
                sentences << *sentence;
        }
        return sentencesOf(sentences);
    });
}

Guard findingsSpeakOfSystems()
{
    return overAnalysis(Guard::Kind::Warning, u"findings"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        const LanguageGuard guard(context.reference);
        QStringList sentences;
        for (const Finding &finding : analysis.findings) {
            for (const LanguageMark &mark : guard.individualActs(finding.text))
                sentences << finding.number + u": "_qs + mark.sentence();
        }
        return sentencesOf(sentences);
    });
}

Guard findingsNotOnStatementsAlone()
{
    return overAnalysis(Guard::Kind::Warning, u"findings"_qs, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        bool any = false;
        bool onlyStatements = true;
        for (const Finding &finding : analysis.findings) {
            for (const Id<EvidenceItem> &id : finding.evidence) {
                const EvidenceItem *item = analysis.evidenceItem(id);
                any = any || item;
                onlyStatements = onlyStatements && (!item || isOnlyStatement(*item, context.reference));
            }
        }
        if (!isPsii(analysis) || !any || !onlyStatements)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Every finding rests on written statements alone: no interview or observation supports this PSII.");
    });
}

} // namespace candour
