#include "records/effective/auditproject.h"

#include "records/effective/criterion.h"
#include "records/shared/theme.h"
#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> collectionEndsAfterStart(const RecordData &project)
{
    const QDate start = project.date(u"start_on");
    const QDate end = project.date(u"collection_ends_on");
    if (start.isValid() && end.isValid() && end < start)
        return Problem {u"collection_ends_on"_qs, QCoreApplication::translate("Schema", "Data collection ends on or after the start.")};
    return std::nullopt;
}

std::optional<Problem> criteriaWithinApplicable(const RecordData &project)
{
    if (!project.value(u"criteria_met").isNull() && project.value(u"criteria_met").toInt() > project.value(u"criteria_applicable").toInt())
        return Problem {u"criteria_met"_qs, QCoreApplication::translate("Schema", "No more criteria can be met than apply.")};
    return std::nullopt;
}

std::optional<Problem> approversDiffer(const RecordData &project)
{
    const QString central = project.text(u"central_approver");
    if (central.isEmpty() || central != project.text(u"directorate_approver"))
        return std::nullopt;
    return Problem {u"central_approver"_qs, QCoreApplication::translate("Schema", "The two approvals are given by two people.")};
}

} // namespace

const Schema &AuditProject::schema()
{
    static const Schema schema = SchemaBuilder<AuditProject>(u"audit_project", QT_TRANSLATE_NOOP("Schema", "Audit project"),
        QT_TRANSLATE_NOOP("Schema", "Audit projects"), Workspace::Audit)
        .reference(&AuditProject::reference, u"CA", 4, ReferenceRule::Year::Financial)
        .add(&AuditProject::title, u"title", QT_TRANSLATE_NOOP("Schema", "Title"), Required | Searched | Listed).isTitle()
        .add(&AuditProject::type, u"project_type", QT_TRANSLATE_NOOP("Schema", "Type"), Required | Listed | Filtered).choiceOf(u"audit_project_type")
        .add(&AuditProject::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:audit_project").isState()
        .add(&AuditProject::cycle, u"cycle", QT_TRANSLATE_NOOP("Schema", "Cycle"), Listed).range(1, 99)
        .add(&AuditProject::parentCycle, u"parent_cycle", QT_TRANSLATE_NOOP("Schema", "Cycle before"), u"audit_project", None)
        .add(&AuditProject::priorityLevel, u"priority_level", QT_TRANSLATE_NOOP("Schema", "Priority level"), Listed | Filtered).choiceOf(u"hqip_level")
        .add(&AuditProject::drivers, u"drivers", QT_TRANSLATE_NOOP("Schema", "Why it is done"), Filtered).choiceOf(u"audit_driver")
        .add(&AuditProject::evidenceReferences, u"evidence_references", QT_TRANSLATE_NOOP("Schema", "Standards cited"), Searched)
            .help(QT_TRANSLATE_NOOP("Schema", "Such as NG89 1.2.3; QS66 Statement 4."))
        .add(&AuditProject::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Directorate or service"), u"organisation_unit", Listed | Filtered)
        .add(&AuditProject::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Filtered)
        .add(&AuditProject::lead, u"lead", QT_TRANSLATE_NOOP("Schema", "Lead"), u"person", Listed | Filtered)
        .add(&AuditProject::sponsor, u"sponsor", QT_TRANSLATE_NOOP("Schema", "Consultant sponsor"), u"person", None)
        .add(&AuditProject::aim, u"aim", QT_TRANSLATE_NOOP("Schema", "Aim"), Searched).longText()
        .add(&AuditProject::objectives, u"objectives", QT_TRANSLATE_NOOP("Schema", "Objectives")).longText()
        .add(&AuditProject::background, u"background", QT_TRANSLATE_NOOP("Schema", "Background"), Searched).longText()
        .add(&AuditProject::method, u"collection_method", QT_TRANSLATE_NOOP("Schema", "How data are collected")).choiceOf(u"data_collection_method")
        .add(&AuditProject::team, u"team", QT_TRANSLATE_NOOP("Schema", "Team, by role"))
        .add(&AuditProject::sites, u"sites", QT_TRANSLATE_NOOP("Schema", "Sites and wards"))
        .add(&AuditProject::multidisciplinary, u"multidisciplinary", QT_TRANSLATE_NOOP("Schema", "Several professions take part"))
        .add(&AuditProject::professions, u"professions", QT_TRANSLATE_NOOP("Schema", "Which professions"))
        .add(&AuditProject::patientInvolvement, u"patient_involvement", QT_TRANSLATE_NOOP("Schema", "Patients and carers")).choiceOf(u"patient_involvement")
        .section(QT_TRANSLATE_NOOP("Schema", "Which method fits"))
        .add(&AuditProject::standardFixed, u"standard_fixed", QT_TRANSLATE_NOOP("Schema", "Care is measured against a standard fixed beforehand"))
        .add(&AuditProject::describesOnly, u"describes_only", QT_TRANSLATE_NOOP("Schema", "The level achieved is described, without a standard"))
        .add(&AuditProject::newKnowledge, u"new_knowledge", QT_TRANSLATE_NOOP("Schema", "New knowledge that holds elsewhere is sought"))
        .add(&AuditProject::allocates, u"allocates", QT_TRANSLATE_NOOP("Schema", "Patients are allocated or randomised to groups, or given a new treatment"))
        .add(&AuditProject::testsChange, u"tests_change", QT_TRANSLATE_NOOP("Schema", "Changes are tested one after the other"))
        .add(&AuditProject::methodChoice, u"method_choice", QT_TRANSLATE_NOOP("Schema", "Method that fits"), ReadOnly | Filtered).choiceOf(u"method_choice")
        .section(QT_TRANSLATE_NOOP("Schema", "Earlier projects"))
        .add(&AuditProject::duplicateAnswer, u"duplicate_answer", QT_TRANSLATE_NOOP("Schema", "Answer to earlier projects found")).choiceOf(u"duplicate_answer")
        .add(&AuditProject::duplicateReason, u"duplicate_reason", QT_TRANSLATE_NOOP("Schema", "Why it is done all the same")).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Information governance"))
        .add(&AuditProject::identifiable, u"identifiable", QT_TRANSLATE_NOOP("Schema", "Identifiable data are used"))
        .add(&AuditProject::igReference, u"ig_reference", QT_TRANSLATE_NOOP("Schema", "Caldicott or DPIA reference"))
        .add(&AuditProject::dataStorage, u"data_storage", QT_TRANSLATE_NOOP("Schema", "Where the data are kept"))
        .add(&AuditProject::retainUntil, u"retain_until", QT_TRANSLATE_NOOP("Schema", "Data kept until"))
        .add(&AuditProject::ethics, u"ethics_outcome", QT_TRANSLATE_NOOP("Schema", "Ethics screen")).choiceOf(u"ethics_outcome")
        .add(&AuditProject::igAgreed, u"ig_agreed", QT_TRANSLATE_NOOP("Schema", "Information governance agreed"))
        .section(QT_TRANSLATE_NOOP("Schema", "Approvals"))
        .add(&AuditProject::directorateApprover, u"directorate_approver", QT_TRANSLATE_NOOP("Schema", "Approved for the directorate by"), u"person", None)
        .add(&AuditProject::directorateApprovedOn, u"directorate_approved_on", QT_TRANSLATE_NOOP("Schema", "Approved for the directorate on"))
        .add(&AuditProject::centralApprover, u"central_approver", QT_TRANSLATE_NOOP("Schema", "Method and data approved by"), u"person", None)
        .add(&AuditProject::centralApprovedOn, u"central_approved_on", QT_TRANSLATE_NOOP("Schema", "Method and data approved on"))
        .section(QT_TRANSLATE_NOOP("Schema", "Dates and sample"))
        .add(&AuditProject::proposedOn, u"proposed_on", QT_TRANSLATE_NOOP("Schema", "Proposed on"))
        .add(&AuditProject::startOn, u"start_on", QT_TRANSLATE_NOOP("Schema", "Start"))
        .add(&AuditProject::collectionEndsOn, u"collection_ends_on", QT_TRANSLATE_NOOP("Schema", "Data collection ends"))
        .add(&AuditProject::reportDueOn, u"report_due_on", QT_TRANSLATE_NOOP("Schema", "Report due"), Listed)
        .add(&AuditProject::samplePlanned, u"sample_planned", QT_TRANSLATE_NOOP("Schema", "Cases planned")).range(0, 1e9)
        .add(&AuditProject::sampleAchieved, u"sample_achieved", QT_TRANSLATE_NOOP("Schema", "Cases collected")).range(0, 1e9)
        .add(&AuditProject::criteriaMet, u"criteria_met", QT_TRANSLATE_NOOP("Schema", "Criteria met")).range(0, 999)
        .add(&AuditProject::criteriaApplicable, u"criteria_applicable", QT_TRANSLATE_NOOP("Schema", "Criteria that apply")).range(0, 999)
        .add(&AuditProject::formFrozenOn, u"form_frozen_on", QT_TRANSLATE_NOOP("Schema", "Tool frozen on"), ReadOnly)
        .add(&AuditProject::collectionStartedOn, u"collection_started_on", QT_TRANSLATE_NOOP("Schema", "Collection began on"))
        .add(&AuditProject::collectionEndedOn, u"collection_ended_on", QT_TRANSLATE_NOOP("Schema", "Collection ended on"))
        .add(&AuditProject::shortfallReason, u"shortfall_reason", QT_TRANSLATE_NOOP("Schema", "Why fewer cases than planned")).longText()
        .add(&AuditProject::resultsFrozenOn, u"results_frozen_on", QT_TRANSLATE_NOOP("Schema", "Results frozen on"), ReadOnly)
        .add(&AuditProject::primaryCriterion, u"primary_criterion", QT_TRANSLATE_NOOP("Schema", "Primary criterion"), u"criterion", None)
            .help(QT_TRANSLATE_NOOP("Schema", "Declared before the data are seen: the one whose comparison with the last cycle decides."))
        .add(&AuditProject::draftedOn, u"drafted_on", QT_TRANSLATE_NOOP("Schema", "Report drafted on"))
        .section(QT_TRANSLATE_NOOP("Schema", "Assurance"))
        .add(&AuditProject::computedAssurance, u"computed_assurance", QT_TRANSLATE_NOOP("Schema", "Assurance computed"), ReadOnly).choiceOf(u"assurance_rating")
        .add(&AuditProject::assuranceTrace, u"assurance_trace", QT_TRANSLATE_NOOP("Schema", "How the rating came about"), ReadOnly).longText()
        .add(&AuditProject::assurance, u"assurance", QT_TRANSLATE_NOOP("Schema", "Assurance"), Listed | Filtered).choiceOf(u"assurance_rating")
        .add(&AuditProject::overrideApprover, u"override_approver", QT_TRANSLATE_NOOP("Schema", "Rating changed by"), u"person", None)
        .add(&AuditProject::overrideReason, u"override_reason", QT_TRANSLATE_NOOP("Schema", "Why the rating was changed")).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Report and presentation"))
        .add(&AuditProject::summary, u"summary", QT_TRANSLATE_NOOP("Schema", "Summary")).longText()
        .add(&AuditProject::conclusions, u"conclusions", QT_TRANSLATE_NOOP("Schema", "Conclusions")).longText()
        .add(&AuditProject::learning, u"learning", QT_TRANSLATE_NOOP("Schema", "Learning")).longText()
        .add(&AuditProject::sharingPlan, u"sharing_plan", QT_TRANSLATE_NOOP("Schema", "How it is shared")).longText()
        .add(&AuditProject::presentedOn, u"presented_on", QT_TRANSLATE_NOOP("Schema", "Presented on"))
        .add(&AuditProject::presentedAt, u"presented_at", QT_TRANSLATE_NOOP("Schema", "Presented at"), u"meeting", None)
        .add(&AuditProject::attendance, u"attendance", QT_TRANSLATE_NOOP("Schema", "Who was there, by role"))
        .add(&AuditProject::minuteReference, u"minute_reference", QT_TRANSLATE_NOOP("Schema", "Minute"))
        .section(QT_TRANSLATE_NOOP("Schema", "Re-audit"))
        .add(&AuditProject::reauditDueOn, u"reaudit_due_on", QT_TRANSLATE_NOOP("Schema", "Re-audit due"))
        .add(&AuditProject::reauditWaived, u"reaudit_waived", QT_TRANSLATE_NOOP("Schema", "Re-audit waived"))
        .add(&AuditProject::waiverReason, u"waiver_reason", QT_TRANSLATE_NOOP("Schema", "Why it is waived")).longText()
        .add(&AuditProject::waiverApprover, u"waiver_approver", QT_TRANSLATE_NOOP("Schema", "Waiver approved by"), u"person", None)
        .add(&AuditProject::signedOffOn, u"signed_off_on", QT_TRANSLATE_NOOP("Schema", "Signed off on"))
        .add(&AuditProject::verdict, u"verdict", QT_TRANSLATE_NOOP("Schema", "Verdict on the cycle before"), ReadOnly | Filtered).choiceOf(u"audit_verdict")
        .section(QT_TRANSLATE_NOOP("Schema", "Waiting, stopping, handing over"))
        .add(&AuditProject::stopReason, u"stop_reason", QT_TRANSLATE_NOOP("Schema", "Reason to stop or wait"), Filtered).choiceOf(u"audit_stop_reason")
        .add(&AuditProject::stateReason, u"state_reason", QT_TRANSLATE_NOOP("Schema", "Why deferred, on hold or abandoned")).longText()
        .add(&AuditProject::executiveApprover, u"executive_approver", QT_TRANSLATE_NOOP("Schema", "Agreed by (executive)"), u"person", None)
        .add(&AuditProject::disposal, u"data_disposal", QT_TRANSLATE_NOOP("Schema", "What becomes of the data")).choiceOf(u"data_disposal")
        .add(&AuditProject::heldFrom, u"held_from", QT_TRANSLATE_NOOP("Schema", "Stood at before it waited"), ReadOnly).choiceOf(u"state:audit_project")
        .add(&AuditProject::handoverTo, u"handover_to", QT_TRANSLATE_NOOP("Schema", "Handed over to"), u"person", ReadOnly)
        .add(&AuditProject::handoverOn, u"handover_on", QT_TRANSLATE_NOOP("Schema", "Handed over on"), ReadOnly)
        .add(&AuditProject::updatedOn, u"updated_on", QT_TRANSLATE_NOOP("Schema", "Last news on"), ReadOnly)
        .check(collectionEndsAfterStart)
        .check(criteriaWithinApplicable)
        .check(approversDiffer)
        .build();
    return schema;
}

const Schema &NationalAudit::schema()
{
    static const Schema schema = SchemaBuilder<NationalAudit>(u"national_audit", QT_TRANSLATE_NOOP("Schema", "National audit"),
        QT_TRANSLATE_NOOP("Schema", "National audits"), Workspace::Audit)
        .add(&NationalAudit::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&NationalAudit::host, u"host", QT_TRANSLATE_NOOP("Schema", "Host"), Searched | Listed)
        .add(&NationalAudit::ncapop, u"ncapop", QT_TRANSLATE_NOOP("Schema", "NCAPOP"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&NationalAudit::topic, u"topic", QT_TRANSLATE_NOOP("Schema", "Topic"), Searched | Listed | Filtered)
        .add(&NationalAudit::provenance, u"provenance", QT_TRANSLATE_NOOP("Schema", "Where this comes from"), Listed).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "“verify” marks recollection: check it against the host's own page and correct it."))
        .add(&NationalAudit::eligible, u"eligible", QT_TRANSLATE_NOOP("Schema", "We provide the service"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&NationalAudit::ineligibleReason, u"ineligible_reason", QT_TRANSLATE_NOOP("Schema", "Why not")).longText()
        .add(&NationalAudit::participated, u"participated", QT_TRANSLATE_NOOP("Schema", "Taking part"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&NationalAudit::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Directorate or service"), u"organisation_unit", Filtered)
        .add(&NationalAudit::localLead, u"local_lead", QT_TRANSLATE_NOOP("Schema", "Local lead"), u"person", Listed)
        .add(&NationalAudit::casesRequired, u"cases_required", QT_TRANSLATE_NOOP("Schema", "Cases required")).range(0, 1e9)
        .add(&NationalAudit::casesSubmitted, u"cases_submitted", QT_TRANSLATE_NOOP("Schema", "Cases submitted")).range(0, 1e9)
        .add(&NationalAudit::submissionDueOn, u"submission_due_on", QT_TRANSLATE_NOOP("Schema", "Submission due"), Listed)
        .add(&NationalAudit::reportPublishedOn, u"report_published_on", QT_TRANSLATE_NOOP("Schema", "Report published on"))
        .build();
    return schema;
}

} // namespace candour
