#include "records/effective/programme.h"

#include "base/financialyear.h"
#include "records/shared/theme.h"
#include "schema/recorddata.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> isFinancialYear(const RecordData &record)
{
    if (FinancialYear::parse(record.text(u"financial_year")).ok())
        return std::nullopt;
    return Problem {u"financial_year"_qs, QCoreApplication::translate("Schema", "A financial year is written like 2026/27.")};
}

std::optional<Problem> isQuarterOfAYear(const RecordData &entry)
{
    static const QRegularExpression form(u"^20\\d\\d/\\d\\d Q[1-4]$"_qs);
    const QString quarter = entry.text(u"deferred_to");
    if (quarter.isEmpty() || (form.match(quarter).hasMatch() && FinancialYear::parse(quarter.left(7)).ok()))
        return std::nullopt;
    return Problem {u"deferred_to"_qs, QCoreApplication::translate("Schema", "A quarter is written like 2027/28 Q2.")};
}

} // namespace

const Schema &AuditProgramme::schema()
{
    static const Schema schema = SchemaBuilder<AuditProgramme>(u"audit_programme", QT_TRANSLATE_NOOP("Schema", "Audit programme"),
        QT_TRANSLATE_NOOP("Schema", "Audit programmes"), Workspace::Audit)
        .add(&AuditProgramme::financialYear, u"financial_year", QT_TRANSLATE_NOOP("Schema", "Year"), Required | Searched | Listed).isTitle()
        .add(&AuditProgramme::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:audit_programme").isState()
        .add(&AuditProgramme::measures, u"measures_of_success", QT_TRANSLATE_NOOP("Schema", "Measures of success"), Searched).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "What will show, a year from now, that the programme improved care."))
        .add(&AuditProgramme::consultedOn, u"consulted_on", QT_TRANSLATE_NOOP("Schema", "Directorates consulted on"), Listed)
        .add(&AuditProgramme::approvedBy, u"approved_by", QT_TRANSLATE_NOOP("Schema", "Approved by"), u"committee", Listed)
        .add(&AuditProgramme::approvedOn, u"approved_on", QT_TRANSLATE_NOOP("Schema", "Approved on"), Listed)
        .add(&AuditProgramme::baselineCount, u"baseline_count", QT_TRANSLATE_NOOP("Schema", "Entries at approval"), ReadOnly | Listed)
        .add(&AuditProgramme::annualReportDueOn, u"annual_report_due_on", QT_TRANSLATE_NOOP("Schema", "Annual report due"))
        .add(&AuditProgramme::annualReportOn, u"annual_report_on", QT_TRANSLATE_NOOP("Schema", "Annual report presented on"))
        .add(&AuditProgramme::rolledOverOn, u"rolled_over_on", QT_TRANSLATE_NOOP("Schema", "Rolled over on"), ReadOnly)
        .add(&AuditProgramme::closingFigures, u"closing_figures", QT_TRANSLATE_NOOP("Schema", "Figures at year end"), ReadOnly).longText()
        .check(isFinancialYear)
        .build();
    return schema;
}

const Schema &TopicCall::schema()
{
    static const Schema schema = SchemaBuilder<TopicCall>(u"topic_call", QT_TRANSLATE_NOOP("Schema", "Topic proposed"),
        QT_TRANSLATE_NOOP("Schema", "Topics proposed"), Workspace::Audit)
        .add(&TopicCall::financialYear, u"financial_year", QT_TRANSLATE_NOOP("Schema", "For the year"), Required | Listed | Filtered)
        .add(&TopicCall::title, u"title", QT_TRANSLATE_NOOP("Schema", "Topic"), Required | Searched | Listed).isTitle()
        .add(&TopicCall::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Directorate or service"), u"organisation_unit", Listed | Filtered)
        .add(&TopicCall::proposedBy, u"proposed_by", QT_TRANSLATE_NOOP("Schema", "Proposed by"), u"person", Listed)
        .add(&TopicCall::proposedOn, u"proposed_on", QT_TRANSLATE_NOOP("Schema", "Proposed on"), Listed)
        .add(&TopicCall::drivers, u"drivers", QT_TRANSLATE_NOOP("Schema", "Why"), Filtered).choiceOf(u"audit_driver")
        .add(&TopicCall::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Filtered)
        .add(&TopicCall::signal, u"signal", QT_TRANSLATE_NOOP("Schema", "What speaks for it"), Searched).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Counts and references, not stories: “11 falls incidents, 2 claims, 1 inquest in a year”."))
        .add(&TopicCall::priorityLevel, u"priority_level", QT_TRANSLATE_NOOP("Schema", "Suggested level"), Listed | Filtered).choiceOf(u"hqip_level")
        .add(&TopicCall::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Outcome"), Listed | Filtered).choiceOf(u"topic_outcome")
        .add(&TopicCall::outcomeReason, u"outcome_reason", QT_TRANSLATE_NOOP("Schema", "Why this outcome")).longText()
        .add(&TopicCall::entry, u"entry", QT_TRANSLATE_NOOP("Schema", "Programme entry"), u"programme_entry", None)
        .check(isFinancialYear)
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
        .add(&ProgrammeEntry::drivers, u"drivers", QT_TRANSLATE_NOOP("Schema", "Why it is done"), Filtered).choiceOf(u"audit_driver")
        .add(&ProgrammeEntry::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Filtered)
        .add(&ProgrammeEntry::lead, u"lead", QT_TRANSLATE_NOOP("Schema", "Directorate audit lead"), u"person", Listed)
        .add(&ProgrammeEntry::nationalAudit, u"national_audit", QT_TRANSLATE_NOOP("Schema", "National audit"), u"national_audit", None)
        .add(&ProgrammeEntry::startQuarter, u"start_quarter", QT_TRANSLATE_NOOP("Schema", "Starts in quarter"), Listed).range(1, 4)
        .add(&ProgrammeEntry::reportQuarter, u"report_quarter", QT_TRANSLATE_NOOP("Schema", "Reports in quarter"), Listed).range(1, 4)
        .add(&ProgrammeEntry::inBaseline, u"in_baseline", QT_TRANSLATE_NOOP("Schema", "In the approved programme"), Filtered)
        .add(&ProgrammeEntry::scoreVolume, u"score_volume", QT_TRANSLATE_NOOP("Schema", "How many patients")).range(0, 3)
            .help(QT_TRANSLATE_NOOP("Schema", "Scores from 0 to 3 settle the order within levels 2 and 3; they never move a level 1 entry."))
        .add(&ProgrammeEntry::scoreRisk, u"score_risk", QT_TRANSLATE_NOOP("Schema", "Risk or severity")).range(0, 3)
        .add(&ProgrammeEntry::scoreCost, u"score_cost", QT_TRANSLATE_NOOP("Schema", "Cost")).range(0, 3)
        .add(&ProgrammeEntry::scoreEvidence, u"score_evidence", QT_TRANSLATE_NOOP("Schema", "Evidence of a problem")).range(0, 3)
        .add(&ProgrammeEntry::scoreStandards, u"score_standards", QT_TRANSLATE_NOOP("Schema", "Agreed standards exist")).range(0, 3)
        .add(&ProgrammeEntry::scoreChange, u"score_change", QT_TRANSLATE_NOOP("Schema", "Potential for change")).range(0, 3)
        .add(&ProgrammeEntry::scoreLastAudited, u"score_last_audited", QT_TRANSLATE_NOOP("Schema", "Not audited for over 3 years")).range(0, 3)
        .add(&ProgrammeEntry::measure, u"measure_of_success", QT_TRANSLATE_NOOP("Schema", "Measure of success")).longText()
        .add(&ProgrammeEntry::originalYear, u"original_year", QT_TRANSLATE_NOOP("Schema", "First planned in"), ReadOnly)
        .add(&ProgrammeEntry::carriedForward, u"carried_forward", QT_TRANSLATE_NOOP("Schema", "Carried forward (times)")).range(0, 99)
        .add(&ProgrammeEntry::carriedFrom, u"carried_from", QT_TRANSLATE_NOOP("Schema", "Carried from"), u"programme_entry", ReadOnly)
        .add(&ProgrammeEntry::addedReason, u"added_reason", QT_TRANSLATE_NOOP("Schema", "Why it was added in the year")).longText()
        .add(&ProgrammeEntry::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Year-end outcome"), Listed | Filtered).choiceOf(u"programme_outcome")
        .add(&ProgrammeEntry::deferredTo, u"deferred_to", QT_TRANSLATE_NOOP("Schema", "Deferred to"))
            .help(QT_TRANSLATE_NOOP("Schema", "Year and quarter, such as 2027/28 Q2; without one the year cannot be rolled over."))
        .add(&ProgrammeEntry::outcomeReason, u"outcome_reason", QT_TRANSLATE_NOOP("Schema", "Why this outcome")).longText()
        .add(&ProgrammeEntry::committeeDecision, u"committee_decision", QT_TRANSLATE_NOOP("Schema", "Committee decision on a second carry forward")).longText()
        .check(isFinancialYear)
        .check(isQuarterOfAYear)
        .build();
    return schema;
}

} // namespace candour
