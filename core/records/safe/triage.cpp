#include "records/safe/triage.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &Triage::schema()
{
    static const Schema schema = SchemaBuilder<Triage>(u"triage", QT_TRANSLATE_NOOP("Schema", "Triage"),
        QT_TRANSLATE_NOOP("Schema", "Triages"), Workspace::Safety)
        .reference(&Triage::reference, u"TRG")
        .add(&Triage::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:triage").isState()
        .add(&Triage::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Required | Listed | Filtered).isTitle()
        .add(&Triage::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Who triages"), u"person", Listed | Filtered)
        .add(&Triage::openedOn, u"opened_on", QT_TRANSLATE_NOOP("Schema", "Triage began"), Listed)
        .section(QT_TRANSLATE_NOOP("Schema", "The event"))
        .add(&Triage::occurredPrecision, u"occurred_precision", QT_TRANSLATE_NOOP("Schema", "How sure is the date")).choiceOf(u"date_precision")
            .help(QT_TRANSLATE_NOOP("Schema", "Only where the report does not say."))
        .add(&Triage::immediateActions, u"immediate_actions", QT_TRANSLATE_NOOP("Schema", "Immediate safety actions")).choiceOf(u"immediate_actions")
            .help(QT_TRANSLATE_NOOP("Schema", "An answer is needed, and it may be that none are needed."))
        .add(&Triage::immediateActionsTaken, u"immediate_actions_taken", QT_TRANSLATE_NOOP("Schema", "What was done at once"), Searched | FreeText | Guarded).longText()
        .add(&Triage::lfpseUpdateNeeded, u"lfpse_update_needed", QT_TRANSLATE_NOOP("Schema", "LFPSE record needs updating"), ReadOnly | Listed | Filtered)
            .help(QT_TRANSLATE_NOOP("Schema", "Set when a harm grade changes here; LFPSE itself is updated in the reporting system."))
        .add(&Triage::lfpseUpdatedOn, u"lfpse_updated_on", QT_TRANSLATE_NOOP("Schema", "LFPSE record updated on"))
        .section(QT_TRANSLATE_NOOP("Schema", "Duplicates and links"))
        .add(&Triage::duplicates, u"duplicates", QT_TRANSLATE_NOOP("Schema", "Possible duplicates")).choiceOf(u"duplicate_review")
        .add(&Triage::duplicateOf, u"duplicate_of", QT_TRANSLATE_NOOP("Schema", "Duplicate of"), u"incident", None)
        .add(&Triage::linkedNote, u"linked_note", QT_TRANSLATE_NOOP("Schema", "Other events that belong with it"), Searched | FreeText | Guarded).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Towards the decision"), {u"triage"_qs, u"decision"_qs})
        .add(&Triage::unclear, u"unclear", QT_TRANSLATE_NOOP("Schema", "Assessment needed first"), Filtered)
            .help(QT_TRANSLATE_NOOP("Schema", "Where it is unclear which response fits, an assessment comes before the decision."))
        .add(&Triage::assessment, u"assessment", QT_TRANSLATE_NOOP("Schema", "Assessment"), u"learning_response", None)
        .add(&Triage::sentToPanelOn, u"sent_to_panel_on", QT_TRANSLATE_NOOP("Schema", "Sent to the panel on"))
        .section(QT_TRANSLATE_NOOP("Schema", "Decision"), {u"decision"_qs, u"decided"_qs, u"no_response"_qs})
        .add(&Triage::decision, u"decision", QT_TRANSLATE_NOOP("Schema", "Decision"), u"response_decision", Listed)
        .add(&Triage::feedbackOn, u"feedback_on", QT_TRANSLATE_NOOP("Schema", "Feedback to the reporter on"), Listed)
        .add(&Triage::feedback, u"feedback", QT_TRANSLATE_NOOP("Schema", "What the reporter was told"), Searched | FreeText | Guarded).longText()
        .build();
    return schema;
}

const Schema &MandatedScreen::schema()
{
    static const Schema schema = SchemaBuilder<MandatedScreen>(u"mandated_screen", QT_TRANSLATE_NOOP("Schema", "Mandated category answer"),
        QT_TRANSLATE_NOOP("Schema", "Mandated category answers"), Workspace::Safety)
        .add(&MandatedScreen::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Required | Listed | Filtered)
        .add(&MandatedScreen::category, u"category", QT_TRANSLATE_NOOP("Schema", "Category"), Required | Listed | Filtered).choiceOf(u"mandated_category").isTitle().asOf(u"rule_day")
        .add(&MandatedScreen::answer, u"answer", QT_TRANSLATE_NOOP("Schema", "Answer"), Listed | Filtered).choiceOf(u"screen_answer")
        .add(&MandatedScreen::answeredOn, u"answered_on", QT_TRANSLATE_NOOP("Schema", "Answered on"), Listed)
        .add(&MandatedScreen::answeredBy, u"answered_by", QT_TRANSLATE_NOOP("Schema", "Answered by (role)"))
        .add(&MandatedScreen::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Searched | FreeText | Guarded).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "The rule on the day of the event"))
        .add(&MandatedScreen::ruleDay, u"rule_day", QT_TRANSLATE_NOOP("Schema", "Rule as of"), ReadOnly)
        .add(&MandatedScreen::psiiRequired, u"psii_required", QT_TRANSLATE_NOOP("Schema", "PSII required"), ReadOnly | Listed)
        .add(&MandatedScreen::referralRequired, u"referral_required", QT_TRANSLATE_NOOP("Schema", "Referral required"), ReadOnly | Listed)
        .add(&MandatedScreen::leadBody, u"lead_body", QT_TRANSLATE_NOOP("Schema", "Lead body"), ReadOnly)
        .add(&MandatedScreen::referTo, u"refer_to", QT_TRANSLATE_NOOP("Schema", "Refer to"), ReadOnly)
        .build();
    return schema;
}

} // namespace candour
