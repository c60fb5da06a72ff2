#include "records/safe/plan.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> planEndsAfterItBegins(const RecordData &plan)
{
    const QDate begins = plan.date(u"begins_on");
    const QDate ends = plan.date(u"ends_on");
    if (begins.isValid() && ends.isValid() && ends <= begins)
        return Problem {u"ends_on"_qs, QCoreApplication::translate("Schema", "A plan ends after it begins.")};
    return std::nullopt;
}

} // namespace

const Schema &Psirp::schema()
{
    static const Schema schema = SchemaBuilder<Psirp>(u"psirp", QT_TRANSLATE_NOOP("Schema", "Patient safety incident response plan"),
        QT_TRANSLATE_NOOP("Schema", "Patient safety incident response plans"), Workspace::Safety)
        .reference(&Psirp::reference, u"PSIRP")
        .add(&Psirp::title, u"title", QT_TRANSLATE_NOOP("Schema", "Title"), Required | Searched | Listed).isTitle()
        .add(&Psirp::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:psirp").isState()
        .add(&Psirp::beginsOn, u"begins_on", QT_TRANSLATE_NOOP("Schema", "Begins on"), Listed)
        .add(&Psirp::endsOn, u"ends_on", QT_TRANSLATE_NOOP("Schema", "Ends on"), Listed)
        .add(&Psirp::planVersion, u"plan_version", QT_TRANSLATE_NOOP("Schema", "Version"), Listed)
        .add(&Psirp::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Executive lead"), u"person", Listed)
        .section(QT_TRANSLATE_NOOP("Schema", "National headings"))
        .add(&Psirp::introduction, u"introduction", QT_TRANSLATE_NOOP("Schema", "Introduction"), Searched).longText()
        .add(&Psirp::services, u"services", QT_TRANSLATE_NOOP("Schema", "Our services"), Searched).longText()
        .add(&Psirp::incidentProfile, u"incident_profile", QT_TRANSLATE_NOOP("Schema", "Defining our safety incident profile"), Searched).longText()
        .add(&Psirp::improvementProfile, u"improvement_profile", QT_TRANSLATE_NOOP("Schema", "Defining our improvement profile"), Searched).longText()
        .add(&Psirp::inequality, u"inequality", QT_TRANSLATE_NOOP("Schema", "Analysis of inequality"), Searched).longText()
        .add(&Psirp::glossary, u"glossary", QT_TRANSLATE_NOOP("Schema", "Glossary"), Searched).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Capacity"))
        .add(&Psirp::capacityDays, u"capacity_days", QT_TRANSLATE_NOOP("Schema", "Capacity for learning responses (lead-days)"), Listed).range(0, 100000)
            .help(QT_TRANSLATE_NOOP("Schema", "For the whole plan."))
        .add(&Psirp::reviewTriggers, u"review_triggers", QT_TRANSLATE_NOOP("Schema", "What would bring the review forward"), Searched).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Approval"))
        .add(&Psirp::boardApprovedOn, u"board_approved_on", QT_TRANSLATE_NOOP("Schema", "Approved by the board on"), Listed)
        .add(&Psirp::icbAgreedOn, u"icb_agreed_on", QT_TRANSLATE_NOOP("Schema", "Agreed with the ICB on"))
        .add(&Psirp::publishedOn, u"published_on", QT_TRANSLATE_NOOP("Schema", "Published on"))
        .add(&Psirp::reviewDueOn, u"review_due_on", QT_TRANSLATE_NOOP("Schema", "Review due on"), Listed)
        .check(planEndsAfterItBegins)
        .build();
    return schema;
}

const Schema &PsirpPriority::schema()
{
    static const Schema schema = SchemaBuilder<PsirpPriority>(u"psirp_priority", QT_TRANSLATE_NOOP("Schema", "Plan priority"),
        QT_TRANSLATE_NOOP("Schema", "Plan priorities"), Workspace::Safety)
        .add(&PsirpPriority::psirp, u"psirp", QT_TRANSLATE_NOOP("Schema", "Plan"), u"psirp", Required | Listed | Filtered)
        .add(&PsirpPriority::title, u"title", QT_TRANSLATE_NOOP("Schema", "Type or issue"), Required | Searched | Listed).isTitle()
        .add(&PsirpPriority::planTable, u"plan_table", QT_TRANSLATE_NOOP("Schema", "Table"), Required | Listed | Filtered).choiceOf(u"psirp_table")
        .add(&PsirpPriority::position, u"position", QT_TRANSLATE_NOOP("Schema", "Place in the table")).range(1, 999)
        .add(&PsirpPriority::mandatedCategory, u"mandated_category", QT_TRANSLATE_NOOP("Schema", "Mandated category")).choiceOf(u"mandated_category")
        .add(&PsirpPriority::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", None)
        .add(&PsirpPriority::plannedResponse, u"planned_response", QT_TRANSLATE_NOOP("Schema", "Planned response"), Listed | Filtered).choiceOf(u"response_type")
        .add(&PsirpPriority::improvementRoute, u"improvement_route", QT_TRANSLATE_NOOP("Schema", "Anticipated improvement route"), Searched).longText()
        .add(&PsirpPriority::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Lead"), u"person", None)
        .add(&PsirpPriority::plannedVolume, u"planned_volume", QT_TRANSLATE_NOOP("Schema", "Planned number"), Listed).range(0, 10000)
        .add(&PsirpPriority::daysEach, u"days_each", QT_TRANSLATE_NOOP("Schema", "Lead-days for each"), Listed).range(0, 400)
        .add(&PsirpPriority::rationale, u"rationale", QT_TRANSLATE_NOOP("Schema", "Why it is a priority"), Searched).longText()
        .build();
    return schema;
}

const Schema &PsirpSource::schema()
{
    static const Schema schema = SchemaBuilder<PsirpSource>(u"psirp_source", QT_TRANSLATE_NOOP("Schema", "Plan source"),
        QT_TRANSLATE_NOOP("Schema", "Plan sources"), Workspace::Safety)
        .add(&PsirpSource::psirp, u"psirp", QT_TRANSLATE_NOOP("Schema", "Plan"), u"psirp", Required | Listed)
        .add(&PsirpSource::title, u"title", QT_TRANSLATE_NOOP("Schema", "Source"), Required | Searched | Listed).isTitle()
        .add(&PsirpSource::sourceType, u"source_type", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"psirp_source_type")
        .add(&PsirpSource::periodBeginsOn, u"period_begins_on", QT_TRANSLATE_NOOP("Schema", "Period from"), Listed)
        .add(&PsirpSource::periodEndsOn, u"period_ends_on", QT_TRANSLATE_NOOP("Schema", "Period to"), Listed)
        .add(&PsirpSource::recordsReviewed, u"records_reviewed", QT_TRANSLATE_NOOP("Schema", "Records reviewed"), Listed).range(0, 10000000)
        .add(&PsirpSource::showed, u"showed", QT_TRANSLATE_NOOP("Schema", "What it showed"), Searched).longText()
        .add(&PsirpSource::inequality, u"inequality", QT_TRANSLATE_NOOP("Schema", "What it showed about inequality"), Searched).longText()
        .build();
    return schema;
}

const Schema &PsirpStakeholder::schema()
{
    static const Schema schema = SchemaBuilder<PsirpStakeholder>(u"psirp_stakeholder", QT_TRANSLATE_NOOP("Schema", "Plan consultation"),
        QT_TRANSLATE_NOOP("Schema", "Plan consultations"), Workspace::Safety)
        .add(&PsirpStakeholder::psirp, u"psirp", QT_TRANSLATE_NOOP("Schema", "Plan"), u"psirp", Required | Listed)
        .add(&PsirpStakeholder::title, u"title", QT_TRANSLATE_NOOP("Schema", "Who was asked"), Required | Searched | Listed).isTitle()
        .add(&PsirpStakeholder::stakeholderGroup, u"stakeholder_group", QT_TRANSLATE_NOOP("Schema", "Group"), Required | Listed | Filtered).choiceOf(u"stakeholder_group")
        .add(&PsirpStakeholder::consultedOn, u"consulted_on", QT_TRANSLATE_NOOP("Schema", "Asked on"), Listed)
        .add(&PsirpStakeholder::how, u"how", QT_TRANSLATE_NOOP("Schema", "How"))
        .add(&PsirpStakeholder::said, u"said", QT_TRANSLATE_NOOP("Schema", "What they said"), Searched).longText()
        .add(&PsirpStakeholder::changed, u"changed", QT_TRANSLATE_NOOP("Schema", "What changed"), Searched).longText()
        .build();
    return schema;
}

const Schema &ImprovementPlan::schema()
{
    static const Schema schema = SchemaBuilder<ImprovementPlan>(u"improvement_plan", QT_TRANSLATE_NOOP("Schema", "Improvement plan"),
        QT_TRANSLATE_NOOP("Schema", "Improvement plans"), Workspace::Safety)
        .reference(&ImprovementPlan::reference, u"IPL")
        .add(&ImprovementPlan::title, u"title", QT_TRANSLATE_NOOP("Schema", "Title"), Required | Searched | Listed).isTitle()
        .add(&ImprovementPlan::status, u"status", QT_TRANSLATE_NOOP("Schema", "Status"), Required | Listed | Filtered).choiceOf(u"improvement_plan_status")
        .add(&ImprovementPlan::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Listed | Filtered)
        .add(&ImprovementPlan::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Where"), u"organisation_unit", Listed | Filtered)
        .add(&ImprovementPlan::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Owner"), u"person", Listed | Filtered)
        .add(&ImprovementPlan::aim, u"aim", QT_TRANSLATE_NOOP("Schema", "Aim"), Searched).longText()
        .add(&ImprovementPlan::measure, u"measure", QT_TRANSLATE_NOOP("Schema", "Measure"), Searched | Listed)
        .add(&ImprovementPlan::baseline, u"baseline", QT_TRANSLATE_NOOP("Schema", "Baseline"))
        .add(&ImprovementPlan::latest, u"latest", QT_TRANSLATE_NOOP("Schema", "Latest value"))
        .add(&ImprovementPlan::beginsOn, u"begins_on", QT_TRANSLATE_NOOP("Schema", "Begun on"))
        .add(&ImprovementPlan::reviewDueOn, u"review_due_on", QT_TRANSLATE_NOOP("Schema", "Review due on"), Listed)
        .build();
    return schema;
}

} // namespace candour
