#include "records/effective/auditrisk.h"

namespace candour {

using enum FieldFlag;

const Schema &RiskAssessment::schema()
{
    static const Schema schema = SchemaBuilder<RiskAssessment>(u"risk_assessment", QT_TRANSLATE_NOOP("Schema", "Risk assessment"),
        QT_TRANSLATE_NOOP("Schema", "Risk assessments"), Workspace::Audit)
        .add(&RiskAssessment::project, u"project", QT_TRANSLATE_NOOP("Schema", "Audit project"), u"audit_project", Listed)
        .add(&RiskAssessment::finding, u"finding", QT_TRANSLATE_NOOP("Schema", "Finding"), u"audit_finding", Listed)
        .add(&RiskAssessment::risk, u"risk", QT_TRANSLATE_NOOP("Schema", "Risk"), Required | Searched | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "Cause, event, effect in one sentence."))
        .add(&RiskAssessment::stage, u"stage", QT_TRANSLATE_NOOP("Schema", "Stage"), Required | Listed | Filtered).choiceOf(u"risk_stage")
        .add(&RiskAssessment::domain, u"domain", QT_TRANSLATE_NOOP("Schema", "Domain")).choiceOf(u"risk_domain")
        .add(&RiskAssessment::consequence, u"consequence", QT_TRANSLATE_NOOP("Schema", "Consequence"), Required | Listed).choiceOf(u"consequence")
        .add(&RiskAssessment::likelihood, u"likelihood", QT_TRANSLATE_NOOP("Schema", "Likelihood"), Required | Listed).choiceOf(u"likelihood")
        .add(&RiskAssessment::basis, u"likelihood_basis", QT_TRANSLATE_NOOP("Schema", "Likelihood judged by")).choiceOf(u"likelihood_basis")
        .add(&RiskAssessment::controls, u"controls", QT_TRANSLATE_NOOP("Schema", "Controls")).longText()
        .add(&RiskAssessment::rationale, u"rationale", QT_TRANSLATE_NOOP("Schema", "Rationale")).longText()
        .add(&RiskAssessment::assessedOn, u"assessed_on", QT_TRANSLATE_NOOP("Schema", "Assessed on"), Required | Listed)
        .add(&RiskAssessment::assessedBy, u"assessed_by", QT_TRANSLATE_NOOP("Schema", "Assessed by"), u"person", None)
        .build();
    return schema;
}

const Schema &Escalation::schema()
{
    static const Schema schema = SchemaBuilder<Escalation>(u"escalation", QT_TRANSLATE_NOOP("Schema", "Escalation"),
        QT_TRANSLATE_NOOP("Schema", "Escalations"), Workspace::Audit)
        .reference(&Escalation::reference, u"ESC")
        .add(&Escalation::title, u"title", QT_TRANSLATE_NOOP("Schema", "What is escalated"), Required | Searched | Listed).isTitle()
        .add(&Escalation::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:escalation").isState()
        .add(&Escalation::project, u"project", QT_TRANSLATE_NOOP("Schema", "Audit project"), u"audit_project", Listed)
        .add(&Escalation::finding, u"finding", QT_TRANSLATE_NOOP("Schema", "Finding"), u"audit_finding", None)
        .add(&Escalation::risk, u"risk_assessment", QT_TRANSLATE_NOOP("Schema", "Risk assessment"), u"risk_assessment", None)
        .add(&Escalation::trigger, u"trigger_code", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Listed | Filtered).choiceOf(u"escalation_trigger")
        .add(&Escalation::band, u"band", QT_TRANSLATE_NOOP("Schema", "Band"), Required | Listed | Filtered).choiceOf(u"risk_band")
        .add(&Escalation::scoredOn, u"scored_on", QT_TRANSLATE_NOOP("Schema", "Recorded on"), Required | Listed)
        .add(&Escalation::notified, u"notified", QT_TRANSLATE_NOOP("Schema", "Who was told, by role"))
        .add(&Escalation::acknowledgedBy, u"acknowledged_by", QT_TRANSLATE_NOOP("Schema", "Acknowledged by"), u"person", None)
        .add(&Escalation::acknowledgedOn, u"acknowledged_on", QT_TRANSLATE_NOOP("Schema", "Acknowledged on"))
        .add(&Escalation::mitigation, u"mitigation", QT_TRANSLATE_NOOP("Schema", "Immediate mitigation")).longText()
        .add(&Escalation::mitigatedOn, u"mitigated_on", QT_TRANSLATE_NOOP("Schema", "Mitigated on"))
        .add(&Escalation::riskRegister, u"risk_register_reference", QT_TRANSLATE_NOOP("Schema", "Risk register reference"))
        .add(&Escalation::planOn, u"plan_agreed_on", QT_TRANSLATE_NOOP("Schema", "Plan agreed on"))
        .add(&Escalation::declinedBy, u"declined_by", QT_TRANSLATE_NOOP("Schema", "Declined by"), u"person", None)
        .add(&Escalation::declinedReason, u"declined_reason", QT_TRANSLATE_NOOP("Schema", "Why it was declined")).longText()
        .add(&Escalation::minute, u"minute_reference", QT_TRANSLATE_NOOP("Schema", "Minute"))
        .add(&Escalation::closedOn, u"closed_on", QT_TRANSLATE_NOOP("Schema", "Closed on"))
        .build();
    return schema;
}

} // namespace candour
