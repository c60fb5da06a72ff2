#include "workflow/safe/draftguards.h"

#include "workflow/referencedata.h"
#include "workflow/safe/actionstanding.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/analysisguards.h"
#include "workflow/safe/identifierscan.h"
#include "workflow/safe/languageguard.h"
#include "workflow/safe/lookups.h"
#include "workflow/safe/smartlint.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr auto draftHard = Guard::Kind::Hard;

std::optional<QString> asOneText(const QStringList &sentences)
{
    return sentences.isEmpty() ? std::nullopt : std::optional<QString>(sentences.join(u'\n'));
}

bool isAffectedReader(const DraftShare &share, const ReferenceData &reference)
{
    const auto audience = reference.entry(u"draft_audience"_qs, share.audience);
    return audience && audience->attributes.value(u"affected").toBool();
}

/// Working days that whoever reads a draft has at least, from the clock of that name.
int daysToComment(const WorkflowContext &context)
{
    const auto rule = context.reference.entry(u"clock_rule"_qs, u"draft_comments"_qs, context.today);
    return rule ? rule->attributes.value(u"length").toInt() : 0;
}

/// Whether a share leaves less time than the standard; nothing where days cannot be counted.
bool isShort(const DraftShare &share, const WorkflowContext &context)
{
    if (share.declined.value_or(false) || !share.sharedOn.isValid())
        return false;
    const auto least = context.reference.calendar().addWorkingDays(share.sharedOn, daysToComment(context));
    return !share.commentsDueOn.isValid() || (least && share.commentsDueOn < *least);
}

QStringList stillOpen(const DraftShare &share, const WorkflowContext &context)
{
    const bool waiting = !share.declined.value_or(false) && !share.answeredOn.isValid() && share.commentsDueOn.isValid() && context.today <= share.commentsDueOn;
    if (!waiting)
        return {};
    return {QCoreApplication::translate("Workflow", "%1 may comment until %2.").arg(share.who, context.reference.displayText(*DraftShare::schema().field(u"comments_due_on"), share.commentsDueOn))};
}

/// Marks of an action that still need a reason.
QList<ActionMark> openMarks(const Action &action, const WorkflowContext &context)
{
    const QList<ActionMark> marks = wordingMarks(untyped(action), context.reg, context.reference, context.today);
    return isLintResolved(untyped(action), marks) ? QList<ActionMark>() : marks;
}

bool isTransferred(const Action &action)
{
    return !action.linkedProject.isEmpty() && !action.owner.isNull();
}

} // namespace

QList<DraftText> draftTexts(const Analysis &analysis)
{
    const LearningResponse &response = analysis.response;
    const bool justified = !response.wordingJustification.isEmpty();
    const RecordData data = untyped(response);
    QList<DraftText> texts;
    for (const QString &field : {u"title"_qs, u"background"_qs, u"incident_description"_qs, u"approach"_qs, u"summary"_qs, u"good_practice"_qs})
        texts.append({data.schema().field(field)->title(), data.text(field), justified});
    for (const TimelineEntry &entry : analysis.timeline) {
        if (!entry.familyAccount.value_or(false) && entry.accountOf.isEmpty())
            texts.append({entry.number, entry.whatHappened, justified});
    }
    for (const SystemFactor &factor : analysis.factors)
        texts.append({factor.number, factor.statement, justified});
    for (const Finding &finding : analysis.findings)
        texts.append({finding.number, finding.text + u'\n' + finding.narrative, justified || !finding.wordingJustification.isEmpty()});
    for (const AreaForImprovement &area : analysis.areas)
        texts.append({area.number, area.text, justified});
    for (const Action &action : analysis.actions)
        texts.append({action.reference, action.title, justified || !action.wordingJustification.isEmpty()});
    for (const TorItem &question : analysis.questions)
        texts.append({question.number, question.letterParagraph, justified});
    texts.removeIf([](const DraftText &each) { return each.text.trimmed().isEmpty(); });
    return texts;
}

Guard wordingCleared()
{
    return overAnalysis(draftHard, u"wording_justification"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        const LanguageGuard guard(context.reference);
        QStringList sentences;
        for (const DraftText &each : draftTexts(analysis)) {
            for (const LanguageMark &mark : each.justified ? QList<LanguageMark>() : guard.marks(each.text))
                sentences << each.name + u": "_qs + mark.sentence();
        }
        return asOneText(sentences);
    });
}

Guard identifiersCleared()
{
    return overAnalysis(draftHard, u"identifiers_checked_on"_qs, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        if (!analysis.response.identifiersCheckedOn.isValid())
            return QCoreApplication::translate("Workflow", "Nobody has read it through for names, numbers and initials.");
        if (!analysis.response.identifiersJustification.isEmpty())
            return std::nullopt;
        const IdentifierScan scan(context.reg, context.today);
        QStringList places;
        for (const DraftText &each : draftTexts(analysis)) {
            if (const auto found = scan.found(each.text); !found.isEmpty())
                places << each.name + u" ("_qs + found.first().kindText().toLower() + u')';
        }
        if (places.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "What may identify somebody still stands in: %1.").arg(places.join(u", "_qs));
    });
}

bool lacksAction(const Analysis &analysis, const AreaForImprovement &area, const ReferenceData &reference)
{
    const auto route = reference.entry(u"improvement_route"_qs, area.route);
    return route && route->attributes.value(u"needs_action").toBool() && analysis.actionsOf(area).isEmpty();
}

Guard areasHaveRoutes()
{
    return overAnalysis(draftHard, u"areas"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        QStringList sentences;
        for (const AreaForImprovement &area : analysis.areas) {
            if (area.route.isEmpty())
                sentences << QCoreApplication::translate("Workflow", "%1 has no route.").arg(namedInSentence(area.number, area.text));
            else if (lacksAction(analysis, area, context.reference))
                sentences << QCoreApplication::translate("Workflow", "%1 is to be met by a safety action, and none names it.").arg(namedInSentence(area.number, area.text));
        }
        return asOneText(sentences);
    });
}

QStringList staffWithoutDraft(const Analysis &analysis)
{
    QStringList people;
    for (const Interview &interview : analysis.interviews) {
        const bool seen = std::any_of(analysis.shares.begin(), analysis.shares.end(), [&](const DraftShare &share) { return share.who.compare(interview.pseudonym, Qt::CaseInsensitive) == 0; });
        if (interview.party == u"staff" && !seen && !people.contains(interview.pseudonym, Qt::CaseInsensitive))
            people << interview.pseudonym;
    }
    return people;
}

Guard draftSeenByStaff()
{
    return overAnalysis(draftHard, u"drafts"_qs, [](const Analysis &analysis, const WorkflowContext &) {
        QStringList sentences;
        const QStringList people = staffWithoutDraft(analysis);
        for (const QString &person : people)
            sentences << QCoreApplication::translate("Workflow", "%1 was interviewed and has not seen the draft.").arg(person);
        return asOneText(sentences);
    });
}

Guard draftSeenByFamily()
{
    return overAnalysis(draftHard, u"drafts"_qs, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        const bool seen = std::any_of(analysis.shares.begin(), analysis.shares.end(), [&](const DraftShare &share) { return isAffectedReader(share, context.reference); });
        if (!isPsii(analysis) || seen)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The draft was not shared with those affected; or record that they declined to see it.");
    });
}

Guard timeToComment()
{
    return overAnalysis(draftHard, u"drafts"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        QStringList sentences;
        for (const DraftShare &share : analysis.shares) {
            if (isAffectedReader(share, context.reference) && isShort(share, context) && !share.timeWaived.value_or(false))
                sentences << QCoreApplication::translate("Workflow", "%1 has less than %2 working days to comment (local standard).").arg(share.who).arg(daysToComment(context));
            sentences += stillOpen(share, context);
        }
        return asOneText(sentences);
    });
}

Guard shorterTimeAgreed()
{
    return overAnalysis(Guard::Kind::Override, u"drafts"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        QStringList sentences;
        for (const DraftShare &share : analysis.shares) {
            if (isAffectedReader(share, context.reference) && isShort(share, context) && share.timeWaived.value_or(false))
                sentences << QCoreApplication::translate("Workflow", "%1 said that less time to comment is enough.").arg(share.who);
        }
        return asOneText(sentences);
    });
}

Guard commentsDealtWith()
{
    return overAnalysis(draftHard, u"comments"_qs, [](const Analysis &analysis, const WorkflowContext &) {
        QStringList sentences;
        for (const DraftShare &share : analysis.shares) {
            const QList<const DraftComment *> comments = analysis.commentsOn(share);
            const auto open = std::count_if(comments.begin(), comments.end(), [](const DraftComment *comment) { return comment->disposition.isEmpty(); });
            if (open > 0)
                sentences << QCoreApplication::translate("Workflow", "Comments of %1 that nobody has dealt with: %2.").arg(share.who).arg(open);
        }
        return asOneText(sentences);
    });
}

Guard approvedByAnother()
{
    return {draftHard, u"approved_by"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto lead = context.reg.find(u"person"_qs, idFromText(context.record.text(u"lead")));
        if (!lead || lead->text(u"role") != context.record.text(u"approved_by"))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The lead cannot approve their own response.");
    }};
}

bool isAskedInReview(const ReferenceEntry &item, const QString &responseType)
{
    return item.attributes.value(u"types").toArray().contains(QJsonValue(responseType));
}

Guard qualityReviewed()
{
    return overAnalysis(draftHard, u"quality_review"_qs, [](const Analysis &analysis, const WorkflowContext &context) -> std::optional<QString> {
        if (isLightResponse(context.reference, analysis.response.type))
            return std::nullopt;
        QStringList open;
        for (const ReferenceEntry &item : context.reference.choices(u"quality_review_item"_qs)) {
            const bool answered = std::any_of(analysis.reviews.begin(), analysis.reviews.end(), [&](const QualityReview &review) { return review.item == item.code && !review.met.isEmpty(); });
            if (!answered && isAskedInReview(item, analysis.response.type))
                open << item.label;
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The quality review has not answered: %1.").arg(open.join(u"; "_qs));
    });
}

bool isDropped(const Action &action)
{
    return action.state == u"not_progressed" || action.state == u"replaced" || action.state == u"risk_accepted";
}

bool isAccepted(const Action &action)
{
    return !action.owner.isNull() && action.acceptedOn.isValid();
}

Guard actionsAccepted()
{
    return overAnalysis(draftHard, u"actions"_qs, [](const Analysis &analysis, const WorkflowContext &) {
        QStringList sentences;
        for (const Action &action : analysis.actions) {
            if (!isDropped(action) && !isAccepted(action))
                sentences << QCoreApplication::translate("Workflow", "%1 has no owner who accepted it.").arg(namedInSentence(action.reference, action.title));
        }
        return asOneText(sentences);
    });
}

Guard actionsResolved()
{
    return overAnalysis(draftHard, u"actions"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        QStringList sentences;
        for (const Action &action : analysis.actions) {
            for (const ActionMark &mark : isDropped(action) ? QList<ActionMark>() : openMarks(action, context))
                sentences << action.reference + u": "_qs + mark.sentence;
        }
        return asOneText(sentences);
    });
}

Guard sharedWithFamily()
{
    return hard(u"shared_with_family_on"_qs, [](const WorkflowContext &context) {
        const bool given = !isAbsent(context.record.value(u"shared_with_family_on")) || context.record.value(u"family_sharing_declined").toBool();
        return unless(given, QT_TRANSLATE_NOOP("Workflow", "It was not shared with those affected; or record that they declined to have it."));
    });
}

Guard partnersTold()
{
    return hard(u"partners_told_on"_qs, [](const WorkflowContext &context) {
        const bool told = !context.record.value(u"cross_system").toBool() || !isAbsent(context.record.value(u"partners_told_on"));
        return unless(told, QT_TRANSLATE_NOOP("Workflow", "Partners and the integrated care board were not told."));
    });
}

Guard reportingSystemUpdated()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        QStringList events;
        for (const RecordData &event : eventsOf(context.reg, context.record)) {
            for (const RecordData &triage : relatedTo(context.reg, u"triage"_qs, u"incident"_qs, event.id)) {
                if (triage.value(u"lfpse_update_needed").toBool())
                    events << event.name();
            }
        }
        if (events.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "LFPSE needs an update for: %1.").arg(events.join(u", "_qs));
    });
}

Guard actionsFinished()
{
    return overAnalysis(draftHard, u"actions"_qs, [](const Analysis &analysis, const WorkflowContext &context) {
        QStringList sentences;
        for (const Action &action : analysis.actions) {
            if (action.state == u"closed" || isDropped(action) || isTransferred(action))
                continue;
            sentences << QCoreApplication::translate("Workflow", "%1: %2.").arg(namedInSentence(action.reference, action.title), actionStanding(untyped(action), context.reference, context.today).toLower());
        }
        return asOneText(sentences);
    });
}

Guard closingContactMade()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        QStringList open;
        for (const RecordData &one : relatedTo(context.reg, u"engagement_case"_qs, u"learning_response"_qs, context.record.id)) {
            if (isAbsent(one.value(u"closing_contact_on")) && isAbsent(one.value(u"declined_on")))
                open << one.name();
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "There was no closing contact in: %1.").arg(open.join(u", "_qs));
    });
}

Guard learningPassedOn()
{
    return overAnalysis(draftHard, {}, [](const Analysis &analysis, const WorkflowContext &) -> std::optional<QString> {
        if (!analysis.learningShared.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Nobody has recorded how the learning was shared.");
    });
}

} // namespace candour
