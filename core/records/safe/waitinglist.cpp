#include "records/safe/waitinglist.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &WaitingListReview::schema()
{
    static const Schema schema = SchemaBuilder<WaitingListReview>(u"waiting_list_review", QT_TRANSLATE_NOOP("Schema", "Waiting list review"),
        QT_TRANSLATE_NOOP("Schema", "Waiting list reviews"), Workspace::Safety)
        .reference(&WaitingListReview::reference, u"WLR")
        .add(&WaitingListReview::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:waiting_list_review").isState()
        .add(&WaitingListReview::pathway, u"pathway", QT_TRANSLATE_NOOP("Schema", "Pathway number"), Required | Searched | Listed | Identifying).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "From the extract; replaced by the review's own reference in reports."))
        .add(&WaitingListReview::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Service"), u"organisation_unit", Listed | Filtered)
        .add(&WaitingListReview::specialty, u"specialty", QT_TRANSLATE_NOOP("Schema", "Specialty"), Listed | Searched)
        .add(&WaitingListReview::extractOn, u"extract_on", QT_TRANSLATE_NOOP("Schema", "Extract of"), Listed)
        .add(&WaitingListReview::referredOn, u"referred_on", QT_TRANSLATE_NOOP("Schema", "Waiting since"), Listed)
        .add(&WaitingListReview::weeksWaiting, u"weeks_waiting", QT_TRANSLATE_NOOP("Schema", "Weeks waiting"), Listed | Filtered).range(0, 1000)
        .add(&WaitingListReview::priority, u"priority", QT_TRANSLATE_NOOP("Schema", "Clinical priority"), Listed | Filtered).choiceOf(u"clinical_priority")
        .add(&WaitingListReview::plannedOn, u"planned_on", QT_TRANSLATE_NOOP("Schema", "Date given"))
        .section(QT_TRANSLATE_NOOP("Schema", "Who waits"))
        .add(&WaitingListReview::ageBand, u"age_band", QT_TRANSLATE_NOOP("Schema", "Age band"), Filtered).choiceOf(u"age_band")
        .add(&WaitingListReview::sex, u"sex", QT_TRANSLATE_NOOP("Schema", "Sex")).choiceOf(u"sex")
        .add(&WaitingListReview::ethnicity, u"ethnicity", QT_TRANSLATE_NOOP("Schema", "Ethnicity"), Filtered).choiceOf(u"ethnicity")
        .add(&WaitingListReview::language, u"language", QT_TRANSLATE_NOOP("Schema", "First language"))
        .add(&WaitingListReview::deprivation, u"deprivation", QT_TRANSLATE_NOOP("Schema", "Deprivation decile (1 most deprived)")).range(1, 10)
        .section(QT_TRANSLATE_NOOP("Schema", "Review"))
        .add(&WaitingListReview::reviewedOn, u"reviewed_on", QT_TRANSLATE_NOOP("Schema", "Reviewed on"), Listed)
        .add(&WaitingListReview::reviewedBy, u"reviewed_by", QT_TRANSLATE_NOOP("Schema", "Reviewed by (role)"))
        .add(&WaitingListReview::physicalHarm, u"physical_harm", QT_TRANSLATE_NOOP("Schema", "Physical harm while waiting"), Listed | Filtered).choiceOf(u"physical_harm")
        .add(&WaitingListReview::psychologicalHarm, u"psychological_harm", QT_TRANSLATE_NOOP("Schema", "Psychological harm while waiting"), Filtered).choiceOf(u"psychological_harm")
        .add(&WaitingListReview::risk, u"risk", QT_TRANSLATE_NOOP("Schema", "Risk if the wait goes on"), Listed | Filtered).choiceOf(u"judgement_level")
        .add(&WaitingListReview::note, u"note", QT_TRANSLATE_NOOP("Schema", "What was found"), Searched | FreeText).longText()
        .add(&WaitingListReview::done, u"done", QT_TRANSLATE_NOOP("Schema", "What was done"), Searched).longText()
        .add(&WaitingListReview::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Listed)
        .build();
    return schema;
}

} // namespace candour
