#include "records/effective/auditproject.h"

#include "base/financialyear.h"
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

std::optional<Problem> isFinancialYear(const RecordData &entry)
{
    if (FinancialYear::parse(entry.text(u"financial_year")).ok())
        return std::nullopt;
    return Problem {u"financial_year"_qs, QCoreApplication::translate("Schema", "A financial year is written like 2026/27.")};
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
        .add(&AuditProject::background, u"background", QT_TRANSLATE_NOOP("Schema", "Background"), Searched).longText()
        .add(&AuditProject::method, u"collection_method", QT_TRANSLATE_NOOP("Schema", "How data are collected")).choiceOf(u"data_collection_method")
        .add(&AuditProject::proposedOn, u"proposed_on", QT_TRANSLATE_NOOP("Schema", "Proposed on"))
        .add(&AuditProject::startOn, u"start_on", QT_TRANSLATE_NOOP("Schema", "Start"))
        .add(&AuditProject::collectionEndsOn, u"collection_ends_on", QT_TRANSLATE_NOOP("Schema", "Data collection ends"))
        .add(&AuditProject::reportDueOn, u"report_due_on", QT_TRANSLATE_NOOP("Schema", "Report due"), Listed)
        .add(&AuditProject::samplePlanned, u"sample_planned", QT_TRANSLATE_NOOP("Schema", "Cases planned")).range(0, 1e9)
        .add(&AuditProject::sampleAchieved, u"sample_achieved", QT_TRANSLATE_NOOP("Schema", "Cases collected")).range(0, 1e9)
        .add(&AuditProject::criteriaMet, u"criteria_met", QT_TRANSLATE_NOOP("Schema", "Criteria met")).range(0, 999)
        .add(&AuditProject::criteriaApplicable, u"criteria_applicable", QT_TRANSLATE_NOOP("Schema", "Criteria that apply")).range(0, 999)
        .add(&AuditProject::assurance, u"assurance", QT_TRANSLATE_NOOP("Schema", "Assurance"), Listed | Filtered).choiceOf(u"assurance_rating")
        .add(&AuditProject::presentedOn, u"presented_on", QT_TRANSLATE_NOOP("Schema", "Presented on"))
        .add(&AuditProject::reauditDueOn, u"reaudit_due_on", QT_TRANSLATE_NOOP("Schema", "Re-audit due"))
        .add(&AuditProject::stateReason, u"state_reason", QT_TRANSLATE_NOOP("Schema", "Why deferred, on hold or abandoned")).longText()
        .check(collectionEndsAfterStart)
        .check(criteriaWithinApplicable)
        .build();
    return schema;
}

const Schema &ProgrammeEntry::schema()
{
    static const Schema schema = SchemaBuilder<ProgrammeEntry>(u"programme_entry", QT_TRANSLATE_NOOP("Schema", "Programme entry"),
        QT_TRANSLATE_NOOP("Schema", "Annual programme"), Workspace::Audit)
        .add(&ProgrammeEntry::financialYear, u"financial_year", QT_TRANSLATE_NOOP("Schema", "Year"), Required | Searched | Listed | Filtered)
        .add(&ProgrammeEntry::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Listed)
        .add(&ProgrammeEntry::title, u"title", QT_TRANSLATE_NOOP("Schema", "Topic"), Required | Searched | Listed).isTitle()
        .add(&ProgrammeEntry::priorityLevel, u"priority_level", QT_TRANSLATE_NOOP("Schema", "Priority level"), Required | Listed | Filtered).choiceOf(u"hqip_level")
        .add(&ProgrammeEntry::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Directorate or service"), u"organisation_unit", Listed | Filtered)
        .add(&ProgrammeEntry::startQuarter, u"start_quarter", QT_TRANSLATE_NOOP("Schema", "Starts in quarter"), Listed).range(1, 4)
        .add(&ProgrammeEntry::reportQuarter, u"report_quarter", QT_TRANSLATE_NOOP("Schema", "Reports in quarter"), Listed).range(1, 4)
        .add(&ProgrammeEntry::inBaseline, u"in_baseline", QT_TRANSLATE_NOOP("Schema", "In the approved programme"), Filtered)
        .add(&ProgrammeEntry::carriedForward, u"carried_forward", QT_TRANSLATE_NOOP("Schema", "Carried forward (times)")).range(0, 99)
        .add(&ProgrammeEntry::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Year-end outcome"), Listed | Filtered).choiceOf(u"programme_outcome")
        .check(isFinancialYear)
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
