#include "records/safe/alert.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &SafetyAlert::schema()
{
    static const Schema schema = SchemaBuilder<SafetyAlert>(u"safety_alert", QT_TRANSLATE_NOOP("Schema", "National Patient Safety Alert"),
        QT_TRANSLATE_NOOP("Schema", "National Patient Safety Alerts"), Workspace::Safety)
        .reference(&SafetyAlert::reference, u"ALT")
        .add(&SafetyAlert::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:safety_alert").isState()
        .add(&SafetyAlert::nationalReference, u"national_reference", QT_TRANSLATE_NOOP("Schema", "National reference"), Required | Searched | Listed)
        .add(&SafetyAlert::title, u"title", QT_TRANSLATE_NOOP("Schema", "Title"), Required | Searched | Listed).isTitle()
        .add(&SafetyAlert::issuer, u"issuer", QT_TRANSLATE_NOOP("Schema", "Issuer"), Listed | Filtered).choiceOf(u"alert_issuer")
        .add(&SafetyAlert::issuedOn, u"issued_on", QT_TRANSLATE_NOOP("Schema", "Issued on"), Required | Listed)
        .add(&SafetyAlert::deadlineOn, u"deadline_on", QT_TRANSLATE_NOOP("Schema", "Actions complete by"), Listed)
        .add(&SafetyAlert::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Executive lead"), u"person", Listed | Filtered)
        .add(&SafetyAlert::relevant, u"relevant", QT_TRANSLATE_NOOP("Schema", "Concerns our services"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&SafetyAlert::relevanceReason, u"relevance_reason", QT_TRANSLATE_NOOP("Schema", "Why it does or does not"), Searched).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Closing"))
        .add(&SafetyAlert::completedOn, u"completed_on", QT_TRANSLATE_NOOP("Schema", "Actions completed on"), Listed)
        .add(&SafetyAlert::assuranceAudit, u"assurance_audit", QT_TRANSLATE_NOOP("Schema", "Audit of sustained assurance"), u"audit_project", None)
        .add(&SafetyAlert::assurance, u"assurance", QT_TRANSLATE_NOOP("Schema", "How it is known to last"), Searched).longText()
        .build();
    return schema;
}

const Schema &AlertAction::schema()
{
    static const Schema schema = SchemaBuilder<AlertAction>(u"alert_action", QT_TRANSLATE_NOOP("Schema", "Alert action"),
        QT_TRANSLATE_NOOP("Schema", "Alert actions"), Workspace::Safety)
        .add(&AlertAction::safetyAlert, u"safety_alert", QT_TRANSLATE_NOOP("Schema", "Alert"), u"safety_alert", Required | Listed | Filtered)
        .add(&AlertAction::title, u"title", QT_TRANSLATE_NOOP("Schema", "Action"), Required | Searched | Listed).isTitle()
        .add(&AlertAction::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Where"), u"organisation_unit", Listed | Filtered)
        .add(&AlertAction::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Owner"), u"person", Listed | Filtered)
        .add(&AlertAction::dueOn, u"due_on", QT_TRANSLATE_NOOP("Schema", "Due"), Listed)
        .add(&AlertAction::doneOn, u"done_on", QT_TRANSLATE_NOOP("Schema", "Done on"), Listed)
        .add(&AlertAction::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), Searched).longText()
        .add(&AlertAction::notRelevantReason, u"not_relevant_reason", QT_TRANSLATE_NOOP("Schema", "Why it does not concern this part"), Searched).longText()
        .build();
    return schema;
}

const Schema &EnduringStandard::schema()
{
    static const Schema schema = SchemaBuilder<EnduringStandard>(u"enduring_standard", QT_TRANSLATE_NOOP("Schema", "Enduring standard"),
        QT_TRANSLATE_NOOP("Schema", "Enduring standards"), Workspace::Safety)
        .reference(&EnduringStandard::reference, u"STD")
        .add(&EnduringStandard::title, u"title", QT_TRANSLATE_NOOP("Schema", "Standard"), Required | Searched | Listed).isTitle()
        .add(&EnduringStandard::standardGroup, u"standard_group", QT_TRANSLATE_NOOP("Schema", "Group"), Required | Listed | Filtered).choiceOf(u"standard_group")
        .add(&EnduringStandard::sourceAlert, u"source_alert", QT_TRANSLATE_NOOP("Schema", "From the alert"), Searched)
        .add(&EnduringStandard::embedded, u"embedded", QT_TRANSLATE_NOOP("Schema", "Embedded here"), Listed | Filtered).choiceOf(u"embedding")
        .add(&EnduringStandard::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), Searched).longText()
        .add(&EnduringStandard::lastAssuredOn, u"last_assured_on", QT_TRANSLATE_NOOP("Schema", "Last assured on"), Listed)
        .add(&EnduringStandard::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Owner"), u"person", Listed | Filtered)
        .add(&EnduringStandard::gap, u"gap", QT_TRANSLATE_NOOP("Schema", "Gap"), Searched).longText()
        .add(&EnduringStandard::assuranceAudit, u"assurance_audit", QT_TRANSLATE_NOOP("Schema", "Audit"), u"audit_project", None)
        .add(&EnduringStandard::action, u"action", QT_TRANSLATE_NOOP("Schema", "Action"), u"action", None)
        .build();
    return schema;
}

} // namespace candour
