#include "records/safe/mortality.h"

#include "records/shared/theme.h"
#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &MortalityReview::schema()
{
    static const Schema schema = SchemaBuilder<MortalityReview>(u"mortality_review", QT_TRANSLATE_NOOP("Schema", "Mortality review score"),
        QT_TRANSLATE_NOOP("Schema", "Mortality review scores"), Workspace::Safety)
        .reference(&MortalityReview::reference, u"MRS")
        .add(&MortalityReview::reviewNumber, u"review_number", QT_TRANSLATE_NOOP("Schema", "Number of the review"), Required | Searched | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "As the mortality group numbers it; never a hospital or NHS number."))
        .add(&MortalityReview::diedOn, u"died_on", QT_TRANSLATE_NOOP("Schema", "Died on"), Required)
        .add(&MortalityReview::scoredOn, u"scored_on", QT_TRANSLATE_NOOP("Schema", "Scored on"), Required | Listed)
        .add(&MortalityReview::overallScore, u"overall_score", QT_TRANSLATE_NOOP("Schema", "Overall score (1 very poor to 5 excellent)"), Required | Listed | Filtered).range(1, 5)
            .help(QT_TRANSLATE_NOOP("Schema", "The judgement of the whole, not a mean of the phases. The research form runs from 1 to 6 and is another scale."))
        .add(&MortalityReview::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Directorate or ward"), u"organisation_unit", Listed | Filtered)
        .add(&MortalityReview::ageBand, u"age_band", QT_TRANSLATE_NOOP("Schema", "Age band")).choiceOf(u"age_band")
        .add(&MortalityReview::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Listed | Filtered)
        .section(QT_TRANSLATE_NOOP("Schema", "Contextual response of the directorate"))
        .add(&MortalityReview::contextOn, u"context_on", QT_TRANSLATE_NOOP("Schema", "Response came on"), Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Asked for where the overall score is 1 or 2."))
        .add(&MortalityReview::contextBy, u"context_by", QT_TRANSLATE_NOOP("Schema", "From (role)"))
        .add(&MortalityReview::context, u"context", QT_TRANSLATE_NOOP("Schema", "What the directorate says of the context"), Searched | FreeText).longText()
        .check([](const RecordData &review) -> std::optional<Problem> {
            if (review.date(u"scored_on").isValid() && review.date(u"died_on") > review.date(u"scored_on"))
                return Problem {u"died_on"_qs, QCoreApplication::translate("Schema", "A review is scored on or after the day of the death.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

} // namespace candour
