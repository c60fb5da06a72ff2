#include "services/safe/mortalityhandoff.h"

#include "records/safe/incident.h"
#include "services/safe/safetyrules.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int highestScoreHandedOver = 2; ///< seed strategy and PSIRF domain page 1.5: scores of 2 or 1

Incident eventFor(const MortalityHandOff &review, Register &reg)
{
    Incident event;
    event.id = reg.newId();
    event.eventType = u"outcome"_qs;
    event.title = QCoreApplication::translate("MortalityHandOff", "Death reviewed with overall score %1: which response fits?").arg(review.overallScore);
    event.occurredOn = review.diedOn;
    event.occurredPrecision = u"exact"_qs;
    event.reportedOn = review.scoredOn;
    event.awareOn = review.scoredOn;
    event.unit = review.unit;
    event.outcomeTypes = {u"death_fact_finding"_qs};
    event.otherSystemReference = review.reviewReference;
    event.immediateActions = QCoreApplication::translate("MortalityHandOff", "See the review %1.").arg(review.reviewReference);
    return event;
}

} // namespace

Result<RecordData> takeMortalityReview(Register &reg, const ReferenceData &reference, RecordService &records, const MortalityHandOff &review)
{
    if (review.overallScore < 1 || review.overallScore > highestScoreHandedOver)
        return Error {Error::Kind::Refused, QCoreApplication::translate("MortalityHandOff", "Only reviews with an overall score of 1 or 2 are handed over."), {}};
    const auto known = reg.findBy(u"incident"_qs, u"other_system_reference"_qs, review.reviewReference);
    if (known) {
        const auto triages = relatedTo(reg, u"triage"_qs, u"incident"_qs, known->id);
        if (!triages.isEmpty())
            return triages.first();
    }
    const Incident event = eventFor(review, reg);
    AffectedPerson patient;
    patient.id = reg.newId();
    patient.incident = Id<Incident>(event.id);
    patient.role = u"patient"_qs;
    patient.pseudonym = QCoreApplication::translate("MortalityHandOff", "Patient A");
    patient.ageBand = review.ageBand;
    auto triage = records.blank(u"triage"_qs);
    auto screen = records.blank(u"mandated_screen"_qs);
    if (!triage || !screen)
        return triage ? screen.error() : triage.error();
    for (RecordData *record : {&*triage, &*screen})
        record->setValue(u"incident", event.id.toString());
    triage->setValue(u"opened_on", reg.clock().today());
    screen->setValue(u"category", u"death_problems_in_care"_qs);
    ChangeSet step = created(QCoreApplication::translate("MortalityHandOff", "Take over the mortality review %1").arg(review.reviewReference), untyped(event));
    append(step, created({}, untyped(patient)));
    append(step, created({}, *triage));
    if (const auto rule = reference.entry(u"mandated_category"_qs, u"death_problems_in_care"_qs, review.diedOn)) {
        screen->setValue(u"rule_day", review.diedOn);
        screen->setValue(u"psii_required", rule->attributes.value(u"psii_required").toBool());
        screen->setValue(u"referral_required", rule->attributes.value(u"referral_required").toBool());
        screen->setValue(u"lead_body", rule->attributes.value(u"lead").toString());
    }
    append(step, created({}, *screen));
    if (const auto written = reg.apply(step); !written)
        return written.error();
    return reg.find(u"triage"_qs, triage->id);
}

} // namespace candour
