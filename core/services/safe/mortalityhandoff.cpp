#include "services/safe/mortalityhandoff.h"

#include "records/safe/incident.h"
#include "records/safe/mortality.h"
#include "services/safe/safetyrules.h"
#include "workflow/workflow.h"

#include <QCoreApplication>

namespace candour {

namespace {

Incident eventFor(const MortalityReview &review, Register &reg)
{
    Incident event;
    event.id = reg.newId();
    event.eventType = u"outcome"_qs;
    event.title = QCoreApplication::translate("MortalityHandOff", "Death reviewed with overall score %1: which response fits?").arg(review.overallScore.value_or(0));
    event.occurredOn = review.diedOn;
    event.occurredPrecision = u"exact"_qs;
    event.reportedOn = review.scoredOn;
    event.awareOn = review.scoredOn;
    event.unit = review.unit;
    event.theme = review.theme;
    event.outcomeTypes = {u"death_fact_finding"_qs};
    event.otherSystemReference = review.reviewNumber;
    event.immediateActions = QCoreApplication::translate("MortalityHandOff", "See the review %1.").arg(review.reviewNumber);
    return event;
}

} // namespace

Result<ChangeSet> mortalityHandOff(Register &reg, const ReferenceData &reference, const RecordData &record)
{
    const auto review = typed<MortalityReview>(record);
    ChangeSet step;
    if (!review.overallScore || *review.overallScore > highestScoreHandedOver || reg.findBy(u"incident"_qs, u"other_system_reference"_qs, review.reviewNumber))
        return step;
    const Incident event = eventFor(review, reg);
    AffectedPerson patient;
    patient.id = reg.newId();
    patient.incident = Id<Incident>(event.id);
    patient.role = u"patient"_qs;
    patient.pseudonym = QCoreApplication::translate("MortalityHandOff", "Patient A");
    patient.ageBand = review.ageBand;
    auto triage = reg.blank(u"triage"_qs);
    auto screen = reg.blank(u"mandated_screen"_qs);
    if (!triage || !screen)
        return triage ? screen.error() : triage.error();
    for (RecordData *made : {&*triage, &*screen})
        made->setValue(u"incident", event.id.toString());
    triage->setValue(u"state", workflowOf(u"triage"_qs)->states.first().key);
    triage->setValue(u"opened_on", reg.clock().today());
    screen->setValue(u"category", u"death_problems_in_care"_qs);
    setCategoryRule(*screen, reference, review.diedOn);
    for (const RecordData &made : {untyped(event), untyped(patient), *triage, *screen})
        append(step, created({}, made));
    return step;
}

} // namespace candour
