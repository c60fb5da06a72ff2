#include "records/effective/auditcase.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> periodEndsAfterStart(const RecordData &plan)
{
    const QDate from = plan.date(u"period_from");
    const QDate to = plan.date(u"period_to");
    if (from.isValid() && to.isValid() && to < from)
        return Problem {u"period_to"_qs, QCoreApplication::translate("Schema", "The period of care ends on or after its start.")};
    return std::nullopt;
}

std::optional<Problem> plannedBelowComputedHasAReason(const RecordData &plan)
{
    const QVariant computed = plan.value(u"computed_size");
    const QVariant planned = plan.value(u"planned_size");
    if (computed.isNull() || planned.isNull() || planned.toInt() >= computed.toInt() || !isAbsent(plan.value(u"below_reason")))
        return std::nullopt;
    return Problem {u"below_reason"_qs, QCoreApplication::translate("Schema", "Fewer cases than computed are planned: say why.")};
}

std::optional<Problem> excludedWithAReason(const RecordData &auditCase)
{
    if (auditCase.text(u"status") != u"excluded" || !isAbsent(auditCase.value(u"exclusion_reason")))
        return std::nullopt;
    return Problem {u"exclusion_reason"_qs, QCoreApplication::translate("Schema", "An excluded case needs a reason.")};
}

} // namespace

const Schema &SamplePlan::schema()
{
    static const Schema schema = SchemaBuilder<SamplePlan>(u"sample_plan", QT_TRANSLATE_NOOP("Schema", "Sample plan"),
        QT_TRANSLATE_NOOP("Schema", "Sample plans"), Workspace::Audit)
        .add(&SamplePlan::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed)
        .add(&SamplePlan::population, u"population", QT_TRANSLATE_NOOP("Schema", "Population"), Required | Searched | Listed).isTitle()
        .add(&SamplePlan::periodFrom, u"period_from", QT_TRANSLATE_NOOP("Schema", "Care from"), Listed)
        .add(&SamplePlan::periodTo, u"period_to", QT_TRANSLATE_NOOP("Schema", "Care to"), Listed)
        .add(&SamplePlan::size, u"population_size", QT_TRANSLATE_NOOP("Schema", "Cases in the population")).range(0, 1e9)
        .add(&SamplePlan::countedHow, u"counted_how", QT_TRANSLATE_NOOP("Schema", "How they were counted"))
        .add(&SamplePlan::method, u"sampling_method", QT_TRANSLATE_NOOP("Schema", "Method"), Required | Listed).choiceOf(u"sampling_method")
        .add(&SamplePlan::confidence, u"confidence", QT_TRANSLATE_NOOP("Schema", "Confidence")).choiceOf(u"confidence_level")
        .add(&SamplePlan::margin, u"margin", QT_TRANSLATE_NOOP("Schema", "Margin of error (percentage points)")).range(1, 20)
        .add(&SamplePlan::expected, u"expected", QT_TRANSLATE_NOOP("Schema", "Expected compliance (%)")).range(0, 100)
        .add(&SamplePlan::computed, u"computed_size", QT_TRANSLATE_NOOP("Schema", "Sample size computed"), ReadOnly)
        .add(&SamplePlan::planned, u"planned_size", QT_TRANSLATE_NOOP("Schema", "Cases planned"), Listed).range(1, 1e9)
        .add(&SamplePlan::overSample, u"over_sample", QT_TRANSLATE_NOOP("Schema", "Spare cases")).range(0, 1e6)
        .add(&SamplePlan::strata, u"strata", QT_TRANSLATE_NOOP("Schema", "Strata"))
            .help(QT_TRANSLATE_NOOP("Schema", "Name and size, such as Ward A=340; Ward B=220."))
        .add(&SamplePlan::belowReason, u"below_reason", QT_TRANSLATE_NOOP("Schema", "Why fewer than computed")).longText()
        .add(&SamplePlan::seed, u"seed", QT_TRANSLATE_NOOP("Schema", "Seed"), ReadOnly)
        .add(&SamplePlan::drawnOn, u"drawn_on", QT_TRANSLATE_NOOP("Schema", "Drawn on"), ReadOnly | Listed)
        .check(periodEndsAfterStart)
        .check(plannedBelowComputedHasAReason)
        .build();
    return schema;
}

const Schema &AuditCase::schema()
{
    static const Schema schema = SchemaBuilder<AuditCase>(u"audit_case", QT_TRANSLATE_NOOP("Schema", "Case"),
        QT_TRANSLATE_NOOP("Schema", "Cases"), Workspace::Audit)
        .add(&AuditCase::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed)
        .add(&AuditCase::caseReference, u"case_reference", QT_TRANSLATE_NOOP("Schema", "Case"), Required | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "A pseudonym. Never an NHS number, hospital number, name or date of birth."))
        .add(&AuditCase::stratum, u"stratum", QT_TRANSLATE_NOOP("Schema", "Site or ward"), Listed)
        .add(&AuditCase::careOn, u"care_on", QT_TRANSLATE_NOOP("Schema", "Date of care"), Listed)
        .add(&AuditCase::status, u"status", QT_TRANSLATE_NOOP("Schema", "Status"), Listed | Filtered).choiceOf(u"audit_case_status")
        .add(&AuditCase::exclusionReason, u"exclusion_reason", QT_TRANSLATE_NOOP("Schema", "Why excluded"), Filtered).choiceOf(u"case_exclusion_reason")
        .add(&AuditCase::inSample, u"in_sample", QT_TRANSLATE_NOOP("Schema", "Drawn into the sample"), ReadOnly)
        .add(&AuditCase::drawPosition, u"draw_position", QT_TRANSLATE_NOOP("Schema", "Place in the draw"), ReadOnly)
        .add(&AuditCase::abstractor, u"abstractor", QT_TRANSLATE_NOOP("Schema", "Abstractor"), u"person", None)
        .add(&AuditCase::secondAbstractor, u"second_abstractor", QT_TRANSLATE_NOOP("Schema", "Second abstractor"), u"person", None)
        .add(&AuditCase::answers, u"answers", QT_TRANSLATE_NOOP("Schema", "Answers"), ReadOnly | FreeText).longText()
        .add(&AuditCase::secondAnswers, u"second_answers", QT_TRANSLATE_NOOP("Schema", "Answers of the second abstractor"), ReadOnly | FreeText).longText()
        .add(&AuditCase::harmFound, u"harm_found", QT_TRANSLATE_NOOP("Schema", "Harm was found"), Filtered)
            .help(QT_TRANSLATE_NOOP("Schema", "Report it to LFPSE too, and tell the patient safety team."))
        .add(&AuditCase::answeredBy, u"answered_by", QT_TRANSLATE_NOOP("Schema", "Answered by"), ReadOnly)
        .add(&AuditCase::answeredAt, u"answered_at", QT_TRANSLATE_NOOP("Schema", "Answered at"), ReadOnly)
        .check(excludedWithAReason)
        .build();
    return schema;
}

} // namespace candour
