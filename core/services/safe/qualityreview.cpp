#include "services/safe/qualityreview.h"

#include "records/safe/draft.h"
#include "workflow/safe/draftguards.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// The newest answer to a point, where it was answered more than once.
std::optional<RecordData> reviewOf(const QList<RecordData> &reviews, const QString &item)
{
    std::optional<RecordData> newest;
    for (const RecordData &review : reviews) {
        if (review.text(u"item") == item && (!newest || newest->id < review.id))
            newest = review;
    }
    return newest;
}

QualityPoint qualityPoint(const ReferenceEntry &entry, const std::optional<RecordData> &review)
{
    QualityPoint point {entry.code, entry.label, entry.definition, entry.attributes.value(u"group").toString(), {}, {}, review};
    if (review) {
        point.met = review->text(u"met");
        point.words = review->text(u"words");
    }
    return point;
}

} // namespace

int QualityStanding::answered() const
{
    return int(std::count_if(points.begin(), points.end(), [](const QualityPoint &point) { return !point.met.isEmpty(); }));
}

QString QualityStanding::words() const
{
    const auto having = [&](QStringView met) { return int(std::count_if(points.begin(), points.end(), [&](const QualityPoint &point) { return point.met == met; })); };
    QStringList parts {QCoreApplication::translate("QualityReview", "%1 of %2 answered").arg(answered()).arg(points.size())};
    if (const int partly = having(u"partly_met"))
        parts << QCoreApplication::translate("QualityReview", "%1 partly met").arg(partly);
    if (const int open = having(u"not_met"))
        parts << QCoreApplication::translate("QualityReview", "%1 not met").arg(open);
    return parts.join(u", "_qs);
}

QualityReviewService::QualityReviewService(Register &reg, const ReferenceData &reference, RecordService &records)
    : m_register(reg), m_reference(reference), m_records(records)
{
}

Result<QualityStanding> QualityReviewService::look(const RecordData &response) const
{
    Query query;
    query.type = QualityReview::schema().type();
    query.where = {{u"learning_response"_qs, Condition::Operator::Equals, response.id.toString()}};
    const auto reviews = m_register.all(query);
    if (!reviews)
        return reviews.error();
    const QString type = response.text(u"response_type");
    QualityStanding standing;
    standing.isNeeded = !isLightResponse(m_reference, type);
    for (const ReferenceEntry &entry : m_reference.choices(u"quality_review_item"_qs)) {
        const auto review = reviewOf(*reviews, entry.code);
        if (review || isAskedInReview(entry, type))
            standing.points.append(qualityPoint(entry, review));
    }
    for (const QualityPoint &point : std::as_const(standing.points)) {
        if (!point.review || (standing.reviewedOn.isValid() && point.review->date(u"reviewed_on") <= standing.reviewedOn))
            continue;
        standing.reviewedBy = point.review->text(u"reviewed_by");
        standing.reviewedOn = point.review->date(u"reviewed_on");
    }
    const auto lead = referred(m_register, response, u"lead"_qs);
    standing.isByLead = lead && !standing.reviewedBy.isEmpty() && lead->text(u"role") == standing.reviewedBy;
    return standing;
}

Result<ChangeSet> QualityReviewService::write(const QString &summary, const QList<std::pair<std::optional<RecordData>, RecordData>> &reviews)
{
    ChangeSet step;
    for (const auto &[before, after] : reviews) {
        if (const QList<Problem> problems = m_records.problems(after, before ? &*before : nullptr); !problems.isEmpty())
            return refusal(problems);
        append(step, before ? edited({}, *before, after) : created({}, after));
    }
    step.summary = summary;
    return m_register.apply(step);
}

Result<ChangeSet> QualityReviewService::answer(const RecordData &response, const QString &item, const QString &met, const QString &by, QDate on)
{
    const auto standing = look(response);
    if (!standing)
        return standing.error();
    const auto point = std::find_if(standing->points.begin(), standing->points.end(), [&](const QualityPoint &each) { return each.item == item; });
    if (point == standing->points.end())
        return Error {Error::Kind::NotFound, QCoreApplication::translate("QualityReview", "The quality review of this response has no such point."), item};
    auto review = point->review ? Result<RecordData>(*point->review) : m_records.blank(QualityReview::schema().type());
    if (!review)
        return review.error();
    review->setValue(u"learning_response", response.id.toString());
    review->setValue(u"item", item);
    review->setValue(u"met", met);
    review->setValue(u"reviewed_by", by);
    review->setValue(u"reviewed_on", on);
    return write(QCoreApplication::translate("QualityReview", "Answer the quality review: %1").arg(point->label), {{point->review, *review}});
}

Result<ChangeSet> QualityReviewService::say(const RecordData &response, const QString &item, const QString &words)
{
    const auto standing = look(response);
    if (!standing)
        return standing.error();
    const auto point = std::find_if(standing->points.begin(), standing->points.end(), [&](const QualityPoint &each) { return each.item == item && each.review; });
    if (point == standing->points.end())
        return Error {Error::Kind::Refused, QCoreApplication::translate("QualityReview", "Answer the point before you say why."), item};
    RecordData review = *point->review;
    review.setValue(u"words", words);
    return write(QCoreApplication::translate("QualityReview", "Quality review in words: %1").arg(point->label), {{point->review, review}});
}

Result<ChangeSet> QualityReviewService::setReviewer(const RecordData &response, const QString &by, QDate on)
{
    const auto standing = look(response);
    if (!standing)
        return standing.error();
    QList<std::pair<std::optional<RecordData>, RecordData>> reviews;
    for (const QualityPoint &point : standing->points) {
        if (!point.review)
            continue;
        RecordData review = *point.review;
        review.setValue(u"reviewed_by", by);
        review.setValue(u"reviewed_on", on);
        reviews.append({point.review, review});
    }
    return write(QCoreApplication::translate("QualityReview", "Who reviewed the quality"), reviews);
}

} // namespace candour
