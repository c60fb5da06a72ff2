#include "records/effective/auditresult.h"

#include "records/shared/theme.h"
#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> noActionIsApproved(const RecordData &finding)
{
    if (isAbsent(finding.value(u"no_action_reason")) || !isAbsent(finding.value(u"no_action_approver")))
        return std::nullopt;
    return Problem {u"no_action_approver"_qs, QCoreApplication::translate("Schema", "Taking no action is approved by somebody: say who.")};
}

} // namespace

const Schema &CriterionResult::schema()
{
    static const Schema schema = SchemaBuilder<CriterionResult>(u"criterion_result", QT_TRANSLATE_NOOP("Schema", "Result of a criterion"),
        QT_TRANSLATE_NOOP("Schema", "Results of criteria"), Workspace::Audit)
        .computed()
        .add(&CriterionResult::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed | Filtered | ReadOnly)
        .add(&CriterionResult::criterion, u"criterion", QT_TRANSLATE_NOOP("Schema", "Criterion"), u"criterion", Required | ReadOnly)
        .add(&CriterionResult::code, u"code", QT_TRANSLATE_NOOP("Schema", "Code"), Required | Listed | ReadOnly)
        .add(&CriterionResult::statement, u"statement", QT_TRANSLATE_NOOP("Schema", "Statement"), Required | Listed | ReadOnly).isTitle().longText()
        .add(&CriterionResult::versionNumber, u"version_number", QT_TRANSLATE_NOOP("Schema", "Version"), ReadOnly)
        .add(&CriterionResult::yes, u"yes_count", QT_TRANSLATE_NOOP("Schema", "Met"), ReadOnly).range(0, 1e9)
        .add(&CriterionResult::no, u"no_count", QT_TRANSLATE_NOOP("Schema", "Not met"), ReadOnly).range(0, 1e9)
        .add(&CriterionResult::notApplicable, u"na_count", QT_TRANSLATE_NOOP("Schema", "Not applicable"), ReadOnly).range(0, 1e9)
        .add(&CriterionResult::exceptions, u"exception_count", QT_TRANSLATE_NOOP("Schema", "Exceptions"), ReadOnly).range(0, 1e9)
        .add(&CriterionResult::blank, u"blank_count", QT_TRANSLATE_NOOP("Schema", "Blank"), ReadOnly).range(0, 1e9)
        .add(&CriterionResult::excluded, u"excluded_count", QT_TRANSLATE_NOOP("Schema", "Cases excluded"), ReadOnly).range(0, 1e9)
        .add(&CriterionResult::numerator, u"numerator", QT_TRANSLATE_NOOP("Schema", "Numerator"), Listed | ReadOnly).range(0, 1e9)
        .add(&CriterionResult::denominator, u"denominator", QT_TRANSLATE_NOOP("Schema", "Denominator"), Listed | ReadOnly).range(0, 1e9)
        .add(&CriterionResult::target, u"target", QT_TRANSLATE_NOOP("Schema", "Target (%)"), Listed | ReadOnly).range(0, 100)
        .add(&CriterionResult::direction, u"direction", QT_TRANSLATE_NOOP("Schema", "Direction"), ReadOnly).choiceOf(u"criterion_direction")
        .add(&CriterionResult::convention, u"exception_convention", QT_TRANSLATE_NOOP("Schema", "What an exception counts as"), ReadOnly).choiceOf(u"exception_convention")
        .add(&CriterionResult::inclusion, u"inclusion", QT_TRANSLATE_NOOP("Schema", "Which cases it applies to"), ReadOnly).longText()
        .add(&CriterionResult::critical, u"critical", QT_TRANSLATE_NOOP("Schema", "Critical"), Listed | ReadOnly)
        .add(&CriterionResult::met, u"target_met", QT_TRANSLATE_NOOP("Schema", "Target met"), Listed | Filtered | ReadOnly)
        .add(&CriterionResult::provisional, u"provisional", QT_TRANSLATE_NOOP("Schema", "Provisional"), ReadOnly)
        .add(&CriterionResult::frozenOn, u"frozen_on", QT_TRANSLATE_NOOP("Schema", "Frozen on"), Required | Listed | ReadOnly)
        .build();
    return schema;
}

const Schema &AuditFinding::schema()
{
    static const Schema schema = SchemaBuilder<AuditFinding>(u"audit_finding", QT_TRANSLATE_NOOP("Schema", "Audit finding"),
        QT_TRANSLATE_NOOP("Schema", "Audit findings"), Workspace::Audit)
        .add(&AuditFinding::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed | Filtered)
        .add(&AuditFinding::finding, u"finding", QT_TRANSLATE_NOOP("Schema", "Finding"), Required | Searched | Listed).isTitle().longText()
        .add(&AuditFinding::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"finding_kind")
        .add(&AuditFinding::criteria, u"criteria", QT_TRANSLATE_NOOP("Schema", "Criteria"), u"criterion", None)
        .add(&AuditFinding::rootCause, u"root_cause", QT_TRANSLATE_NOOP("Schema", "What lies behind it"), Searched).longText()
        .add(&AuditFinding::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Listed | Filtered)
        .add(&AuditFinding::harm, u"harm_identified", QT_TRANSLATE_NOOP("Schema", "Harm was found"), Filtered)
        .add(&AuditFinding::recommendation, u"recommendation", QT_TRANSLATE_NOOP("Schema", "Recommendation"), Searched).longText()
        .add(&AuditFinding::noActionReason, u"no_action_reason", QT_TRANSLATE_NOOP("Schema", "Why no action is taken")).longText()
        .add(&AuditFinding::noActionApprover, u"no_action_approver", QT_TRANSLATE_NOOP("Schema", "No action approved by"), u"person", None)
        .check(noActionIsApproved)
        .build();
    return schema;
}

} // namespace candour
