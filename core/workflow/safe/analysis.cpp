#include "workflow/safe/analysis.h"

#include "storage/register.h"
#include "workflow/safe/timelinequestions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype lettersInSentence = 80;

/// Records of type T that refer to a record, oldest first: ids sort by age. The first error is kept.
template <typename T>
QList<T> recordsOf(const Register &reg, const QString &field, const RecordId &id, std::optional<Error> &error)
{
    const Field *described = T::schema().field(field);
    const bool several = described->type == FieldType::References;
    Query query;
    query.type = T::schema().type();
    query.where = {{field, several ? Condition::Operator::Contains : Condition::Operator::Equals, referenceTo(*described, id)}};
    const auto records = reg.all(query);
    QList<T> found;
    if (!records) {
        error = records.error();
        return found;
    }
    for (const RecordData &record : *records)
        found.append(typed<T>(record));
    std::sort(found.begin(), found.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return found;
}

template <typename T>
const T *withId(const QList<T> &records, const RecordId &id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const T &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template <typename T, typename Test>
QList<const T *> those(const QList<T> &records, Test test)
{
    QList<const T *> found;
    for (const T &record : records) {
        if (test(record))
            found.append(&record);
    }
    return found;
}

void readActions(const Register &reg, Analysis &analysis, std::optional<Error> &error)
{
    analysis.actions = recordsOf<Action>(reg, u"learning_response"_qs, analysis.response.id, error);
    QStringList areas;
    for (const AreaForImprovement &area : std::as_const(analysis.areas))
        areas << area.id.toString();
    if (areas.isEmpty())
        return;
    Query query;
    query.type = Action::schema().type();
    query.where = {{u"areas"_qs, Condition::Operator::AnyOf, areas}};
    const auto records = reg.all(query);
    if (!records)
        error = records.error();
    for (const RecordData &record : records ? *records : QList<RecordData>()) {
        if (!withId(analysis.actions, record.id))
            analysis.actions.append(typed<Action>(record));
    }
    std::sort(analysis.actions.begin(), analysis.actions.end(), [](const Action &a, const Action &b) { return a.id < b.id; });
}

void dropLooseInteractions(Analysis &analysis)
{
    analysis.interactions.removeIf([&](const FactorInteraction &interaction) {
        return !analysis.factor(interaction.fromFactor) || !analysis.factor(interaction.toFactor);
    });
}

} // namespace

const TorItem *Analysis::question(const RecordId &id) const
{
    return withId(questions, id);
}

const EvidenceItem *Analysis::evidenceItem(const RecordId &id) const
{
    return withId(evidence, id);
}

const TimelineEntry *Analysis::entry(const RecordId &id) const
{
    return withId(timeline, id);
}

const SystemFactor *Analysis::factor(const RecordId &id) const
{
    return withId(factors, id);
}

const Finding *Analysis::finding(const RecordId &id) const
{
    return withId(findings, id);
}

const AreaForImprovement *Analysis::area(const RecordId &id) const
{
    return withId(areas, id);
}

QList<const Finding *> Analysis::findingsAnswering(const TorItem &question) const
{
    return those(findings, [&](const Finding &finding) { return finding.torItems.contains(Id<TorItem>(question.id)); });
}

QList<const EvidenceItem *> Analysis::evidenceOf(const Finding &finding) const
{
    return those(evidence, [&](const EvidenceItem &item) { return finding.evidence.contains(Id<EvidenceItem>(item.id)); });
}

QList<const SystemFactor *> Analysis::factorsOf(const Finding &finding) const
{
    return those(factors, [&](const SystemFactor &factor) { return finding.factors.contains(Id<SystemFactor>(factor.id)); });
}

QList<const AreaForImprovement *> Analysis::areasOf(const Finding &finding) const
{
    return those(areas, [&](const AreaForImprovement &area) { return area.findings.contains(Id<Finding>(finding.id)); });
}

QList<const Action *> Analysis::actionsOf(const AreaForImprovement &area) const
{
    return those(actions, [&](const Action &action) { return action.areas.contains(Id<AreaForImprovement>(area.id)); });
}

QList<const DraftComment *> Analysis::commentsOn(const DraftShare &share) const
{
    return those(comments, [&](const DraftComment &comment) { return comment.draftShare == Id<DraftShare>(share.id); });
}

int Analysis::evidenceCount(const SystemFactor &factor) const
{
    QSet<RecordId> items;
    const auto count = [&](const QList<Id<EvidenceItem>> &ids) {
        for (const Id<EvidenceItem> &id : ids) {
            if (evidenceItem(id))
                items.insert(id);
        }
    };
    count(factor.evidence);
    for (const Id<TimelineEntry> &id : factor.timeline) {
        if (const TimelineEntry *linked = entry(id))
            count(linked->evidence);
    }
    return int(items.size());
}

Result<Analysis> analysisOf(const Register &reg, const RecordId &response)
{
    const auto found = reg.find(Id<LearningResponse>(response));
    if (!found)
        return found.error();
    std::optional<Error> error;
    const QString parent = u"learning_response"_qs;
    Analysis analysis;
    analysis.response = *found;
    analysis.questions = recordsOf<TorItem>(reg, parent, response, error);
    analysis.evidence = recordsOf<EvidenceItem>(reg, parent, response, error);
    analysis.interviews = recordsOf<Interview>(reg, parent, response, error);
    analysis.timeline = timelineOrder(recordsOf<TimelineEntry>(reg, parent, response, error));
    analysis.gapReviews = recordsOf<GapReview>(reg, parent, response, error);
    analysis.factors = recordsOf<SystemFactor>(reg, parent, response, error);
    analysis.interactions = recordsOf<FactorInteraction>(reg, parent, response, error);
    analysis.considerations = recordsOf<ElementConsideration>(reg, parent, response, error);
    analysis.findings = recordsOf<Finding>(reg, parent, response, error);
    analysis.areas = recordsOf<AreaForImprovement>(reg, parent, response, error);
    readActions(reg, analysis, error);
    analysis.shares = recordsOf<DraftShare>(reg, parent, response, error);
    for (const DraftShare &share : std::as_const(analysis.shares))
        analysis.comments += recordsOf<DraftComment>(reg, u"draft_share"_qs, share.id, error);
    analysis.reviews = recordsOf<QualityReview>(reg, parent, response, error);
    analysis.learningShared = recordsOf<LearningShared>(reg, parent, response, error);
    dropLooseInteractions(analysis);
    return error ? Result<Analysis>(*error) : Result<Analysis>(analysis);
}

QString namedInSentence(const QString &number, const QString &words)
{
    QString text = words.simplified();
    if (text.size() > lettersInSentence) {
        const qsizetype space = text.lastIndexOf(u' ', lettersInSentence);
        text = text.left(space > 0 ? space : lettersInSentence) + u'…';
    }
    return number.isEmpty() ? u'“' + text + u'”' : QString(number + u" “"_qs + text + u'”');
}

} // namespace candour
