#include "records/shared/action.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &Action::schema()
{
    static const Schema schema = SchemaBuilder<Action>(u"action", QT_TRANSLATE_NOOP("Schema", "Action"),
        QT_TRANSLATE_NOOP("Schema", "Actions"), Workspace::Shared)
        .reference(&Action::reference, u"ACT")
        .add(&Action::title, u"title", QT_TRANSLATE_NOOP("Schema", "What will be done"), Required | Searched | Listed | Guarded).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "One action, one sentence, a verb that changes the work system."))
        .add(&Action::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:action").isState()
        .add(&Action::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", None)
        .add(&Action::auditProject, u"audit_project", QT_TRANSLATE_NOOP("Schema", "Audit project"), u"audit_project", None)
        .add(&Action::auditFinding, u"audit_finding", QT_TRANSLATE_NOOP("Schema", "Audit finding"), u"audit_finding", None)
        .add(&Action::areas, u"areas", QT_TRANSLATE_NOOP("Schema", "Areas for improvement"), u"area_for_improvement", None)
        .add(&Action::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Filtered)
        .add(&Action::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Where"), u"organisation_unit", Listed | Filtered)
        .add(&Action::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Owner"), u"person", Listed | Filtered)
        .add(&Action::acceptedOn, u"accepted_on", QT_TRANSLATE_NOOP("Schema", "Accepted by the owner on"))
        .add(&Action::authorityConfirmed, u"authority_confirmed", QT_TRANSLATE_NOOP("Schema", "Owner has the authority"))
        .add(&Action::sponsor, u"sponsor", QT_TRANSLATE_NOOP("Schema", "Sponsor"), u"person", None)
        .add(&Action::systemElement, u"system_element", QT_TRANSLATE_NOOP("Schema", "Part of the work system it changes"), Filtered).choiceOf(u"seips_element")
        .add(&Action::strength, u"strength", QT_TRANSLATE_NOOP("Schema", "Strength"), Listed | Filtered).choiceOf(u"action_strength")
        .add(&Action::strengthReason, u"strength_reason", QT_TRANSLATE_NOOP("Schema", "Why this strength"))
        .section(QT_TRANSLATE_NOOP("Schema", "Judgement (iFACES)"))
        .add(&Action::ifacesInequality, u"ifaces_inequality", QT_TRANSLATE_NOOP("Schema", "Inequality")).choiceOf(u"ifaces_rating")
        .add(&Action::ifacesFeasibility, u"ifaces_feasibility", QT_TRANSLATE_NOOP("Schema", "Feasibility")).choiceOf(u"ifaces_rating")
        .add(&Action::ifacesAcceptability, u"ifaces_acceptability", QT_TRANSLATE_NOOP("Schema", "Acceptability")).choiceOf(u"ifaces_rating")
        .add(&Action::ifacesCostBenefit, u"ifaces_cost_benefit", QT_TRANSLATE_NOOP("Schema", "Cost and benefit")).choiceOf(u"ifaces_rating")
        .add(&Action::ifacesEffectiveness, u"ifaces_effectiveness", QT_TRANSLATE_NOOP("Schema", "Expected effect")).choiceOf(u"ifaces_rating")
        .add(&Action::ifacesSustainability, u"ifaces_sustainability", QT_TRANSLATE_NOOP("Schema", "Sustainability")).choiceOf(u"ifaces_rating")
        .add(&Action::ifacesNotes, u"ifaces_notes", QT_TRANSLATE_NOOP("Schema", "Notes on these judgements")).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Measure and dates"))
        .add(&Action::measure, u"measure", QT_TRANSLATE_NOOP("Schema", "Measure"), Searched).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "What will show that it worked; completing it is not a measure."))
        .add(&Action::measureType, u"measure_type", QT_TRANSLATE_NOOP("Schema", "Kind of measure")).choiceOf(u"measure_type")
        .add(&Action::dataSource, u"data_source", QT_TRANSLATE_NOOP("Schema", "Data source"))
        .add(&Action::frequency, u"frequency", QT_TRANSLATE_NOOP("Schema", "How often it is measured")).choiceOf(u"measurement_frequency")
        .add(&Action::baseline, u"baseline", QT_TRANSLATE_NOOP("Schema", "Baseline"))
        .add(&Action::aim, u"aim", QT_TRANSLATE_NOOP("Schema", "Aim"))
        .add(&Action::monitoredBy, u"monitored_by", QT_TRANSLATE_NOOP("Schema", "Monitored by"))
        .add(&Action::dueOn, u"due_on", QT_TRANSLATE_NOOP("Schema", "Due"), Listed)
        .add(&Action::originalDueOn, u"original_due_on", QT_TRANSLATE_NOOP("Schema", "First due date"), ReadOnly)
        .add(&Action::rebased, u"rebased", QT_TRANSLATE_NOOP("Schema", "Due date moved (times)"), ReadOnly)
        .add(&Action::milestones, u"milestones", QT_TRANSLATE_NOOP("Schema", "Milestones")).longText()
        .add(&Action::wordingJustification, u"wording_justification", QT_TRANSLATE_NOOP("Schema", "Why a warning stands")).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "For what was pointed out about this action and stays as it is."))
        .section(QT_TRANSLATE_NOOP("Schema", "Carried out, and did it work"))
        .add(&Action::implementedOn, u"implemented_on", QT_TRANSLATE_NOOP("Schema", "Implemented on"))
        .add(&Action::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), Searched).longText()
        .add(&Action::effectivenessDueOn, u"effectiveness_due_on", QT_TRANSLATE_NOOP("Schema", "Effectiveness review due"))
        .add(&Action::verdict, u"verdict", QT_TRANSLATE_NOOP("Schema", "Did it work?"), Filtered).choiceOf(u"effectiveness_verdict")
        .add(&Action::verdictReason, u"verdict_reason", QT_TRANSLATE_NOOP("Schema", "What shows it")).longText()
        .add(&Action::progress, u"progress", QT_TRANSLATE_NOOP("Schema", "Progress")).longText()
        .add(&Action::verifiedBy, u"verified_by", QT_TRANSLATE_NOOP("Schema", "Verified by"), u"person", None)
        .add(&Action::verifiedOn, u"verified_on", QT_TRANSLATE_NOOP("Schema", "Verified on"))
        .add(&Action::effectivenessMethod, u"effectiveness_method", QT_TRANSLATE_NOOP("Schema", "How the effect was reviewed"))
        .add(&Action::nextStep, u"next_step", QT_TRANSLATE_NOOP("Schema", "Next step")).longText()
        .add(&Action::replacedBy, u"replaced_by", QT_TRANSLATE_NOOP("Schema", "Replaced by"), u"action", None)
        .add(&Action::riskAcceptedBy, u"risk_accepted_by", QT_TRANSLATE_NOOP("Schema", "Risk accepted by (role)"))
        .add(&Action::riskAcceptedWords, u"risk_accepted_words", QT_TRANSLATE_NOOP("Schema", "Why the risk is accepted")).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Links and closing"))
        .add(&Action::linkedAudit, u"linked_audit", QT_TRANSLATE_NOOP("Schema", "Audit that checks it"), u"audit_project", None)
        .add(&Action::linkedProject, u"linked_project", QT_TRANSLATE_NOOP("Schema", "Improvement project"))
        .add(&Action::linkedRisk, u"linked_risk", QT_TRANSLATE_NOOP("Schema", "Risk register entry"))
        .add(&Action::linkedStandard, u"linked_standard", QT_TRANSLATE_NOOP("Schema", "Enduring standard"))
        .add(&Action::promisedToFamily, u"promised_to_family", QT_TRANSLATE_NOOP("Schema", "Promised to those affected"))
        .add(&Action::familyToldOn, u"family_told_on", QT_TRANSLATE_NOOP("Schema", "Those affected told on"))
        .add(&Action::closureApprover, u"closure_approver", QT_TRANSLATE_NOOP("Schema", "Closure approved by (role)"))
        .check([](const RecordData &action) -> std::optional<Problem> {
            const QDate implemented = action.date(u"implemented_on");
            const QDate review = action.date(u"effectiveness_due_on");
            if (implemented.isValid() && review.isValid() && review < implemented)
                return Problem {u"effectiveness_due_on"_qs, QCoreApplication::translate("Schema", "The effectiveness review comes after the action was implemented.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

} // namespace candour
