#include "records/safe/candour.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &CandourCase::schema()
{
    static const Schema schema = SchemaBuilder<CandourCase>(u"candour_case", QT_TRANSLATE_NOOP("Schema", "Candour case"),
        QT_TRANSLATE_NOOP("Schema", "Candour cases"), Workspace::Safety)
        .reference(&CandourCase::reference, u"CND")
        .add(&CandourCase::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:candour_case").isState()
        .add(&CandourCase::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Required | Listed | Filtered)
        .add(&CandourCase::affectedPerson, u"affected_person", QT_TRANSLATE_NOOP("Schema", "Person affected"), u"affected_person", Required | Listed).isTitle()
        .add(&CandourCase::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Named contact"), u"person", Listed | Filtered)
        .add(&CandourCase::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", None)
        .section(QT_TRANSLATE_NOOP("Schema", "Threshold decision"), {u"not_assessed"_qs, u"awaiting_information"_qs, u"not_notifiable"_qs, u"notifiable"_qs})
        .add(&CandourCase::providerType, u"provider_type", QT_TRANSLATE_NOOP("Schema", "Test that applies"), Required).choiceOf(u"provider_type")
            .help(QT_TRANSLATE_NOOP("Schema", "NHS bodies and other registered providers have different tests."))
        .add(&CandourCase::unintended, u"unintended", QT_TRANSLATE_NOOP("Schema", "Unintended or unexpected")).choiceOf(u"yes_no_unknown")
            .help(QT_TRANSLATE_NOOP("Schema", "Known complications and fault do not settle it either way."))
        .add(&CandourCase::causation, u"causation", QT_TRANSLATE_NOOP("Schema", "Link to the outcome")).choiceOf(u"candour_causation")
        .add(&CandourCase::limb, u"limb", QT_TRANSLATE_NOOP("Schema", "Outcome in the regulation's own words")).choiceOf(u"candour_limb")
            .help(QT_TRANSLATE_NOOP("Schema", "Moderate harm in LFPSE and in Regulation 20 overlap, but neither implies the other."))
        .add(&CandourCase::prolonged, u"prolonged", QT_TRANSLATE_NOOP("Schema", "Continuous for 28 days or more")).choiceOf(u"yes_no_unknown")
        .add(&CandourCase::judgedBy, u"judged_by", QT_TRANSLATE_NOOP("Schema", "Judged by (health care professional, role)"))
        .add(&CandourCase::judgedOn, u"judged_on", QT_TRANSLATE_NOOP("Schema", "Judged on"), Listed)
        .add(&CandourCase::judgedReasons, u"judged_reasons", QT_TRANSLATE_NOOP("Schema", "Reasons"), Searched | FreeText | Guarded).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "A “no” needs reasons as well."))
        .add(&CandourCase::notifiableOn, u"notifiable_on", QT_TRANSLATE_NOOP("Schema", "Became notifiable on"), Listed)
        .add(&CandourCase::askedAgainOn, u"asked_again_on", QT_TRANSLATE_NOOP("Schema", "Asked again on"), ReadOnly)
            .help(QT_TRANSLATE_NOOP("Schema", "Set when the harm is graded again."))
        .add(&CandourCase::askedAgainReason, u"asked_again_reason", QT_TRANSLATE_NOOP("Schema", "Why it was asked again"), ReadOnly | FreeText).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Relevant person"))
        .add(&CandourCase::relationBasis, u"relation_basis", QT_TRANSLATE_NOOP("Schema", "Relevant person"), Listed).choiceOf(u"relation_basis")
        .add(&CandourCase::relation, u"relation", QT_TRANSLATE_NOOP("Schema", "Relation and how it was established"), FreeText).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Roles, no names."))
        .section(QT_TRANSLATE_NOOP("Schema", "What was done"), {u"notifiable"_qs, u"attempts"_qs, u"verbal_given"_qs, u"written_sent"_qs, u"findings_shared"_qs, u"declined"_qs, u"uncontactable"_qs, u"complete"_qs})
        .add(&CandourCase::verbalOn, u"verbal_on", QT_TRANSLATE_NOOP("Schema", "Told in person on"), ReadOnly | Listed)
        .add(&CandourCase::writtenOn, u"written_on", QT_TRANSLATE_NOOP("Schema", "Written follow-up sent on"), ReadOnly | Listed)
        .add(&CandourCase::findingsOn, u"findings_on", QT_TRANSLATE_NOOP("Schema", "Findings shared on"), ReadOnly | Listed)
        .add(&CandourCase::declinedOn, u"declined_on", QT_TRANSLATE_NOOP("Schema", "Declined on"), ReadOnly | Listed)
        .add(&CandourCase::noResponseExplainedOn, u"no_response_explained_on", QT_TRANSLATE_NOOP("Schema", "Explained that there is no learning response, on"))
        .add(&CandourCase::correspondence, u"correspondence", QT_TRANSLATE_NOOP("Schema", "Where the correspondence is kept"))
        .build();
    return schema;
}

const Schema &CandourStep::schema()
{
    static const Schema schema = SchemaBuilder<CandourStep>(u"candour_step", QT_TRANSLATE_NOOP("Schema", "Candour step"),
        QT_TRANSLATE_NOOP("Schema", "Candour steps"), Workspace::Safety)
        .add(&CandourStep::candourCase, u"candour_case", QT_TRANSLATE_NOOP("Schema", "Candour case"), u"candour_case", Required | Listed | Filtered)
        .add(&CandourStep::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "What was done"), Required | Listed | Filtered).choiceOf(u"candour_step_kind").isTitle()
        .add(&CandourStep::doneAt, u"done_at", QT_TRANSLATE_NOOP("Schema", "When"), Required | Listed)
        .add(&CandourStep::doneBy, u"done_by", QT_TRANSLATE_NOOP("Schema", "By (role)"), Required | Listed)
        .add(&CandourStep::method, u"method", QT_TRANSLATE_NOOP("Schema", "How"), Required | Listed | Filtered).choiceOf(u"contact_method")
        .add(&CandourStep::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Outcome"), Listed | Filtered).choiceOf(u"contact_outcome")
        .add(&CandourStep::attendees, u"attendees", QT_TRANSLATE_NOOP("Schema", "Who was there (roles)"), FreeText).longText()
        .add(&CandourStep::notInPersonReason, u"not_in_person_reason", QT_TRANSLATE_NOOP("Schema", "Why not in person"), FreeText).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Content"))
        .add(&CandourStep::facts, u"facts", QT_TRANSLATE_NOOP("Schema", "All facts known at that date"))
        .add(&CandourStep::enquiries, u"enquiries", QT_TRANSLATE_NOOP("Schema", "What further enquiries are appropriate"))
        .add(&CandourStep::apology, u"apology", QT_TRANSLATE_NOOP("Schema", "Apology"))
        .add(&CandourStep::apologyWords, u"apology_words", QT_TRANSLATE_NOOP("Schema", "The apology, word for word"), Searched | FreeText).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "“Sorry if” is no apology."))
        .add(&CandourStep::support, u"support", QT_TRANSLATE_NOOP("Schema", "Reasonable support offered"))
        .add(&CandourStep::supportKinds, u"support_kinds", QT_TRANSLATE_NOOP("Schema", "Support")).choiceOf(u"candour_support")
        .add(&CandourStep::results, u"results", QT_TRANSLATE_NOOP("Schema", "Results of enquiries given"))
        .add(&CandourStep::recorded, u"recorded", QT_TRANSLATE_NOOP("Schema", "Written record made and kept"))
        .add(&CandourStep::letter, u"letter", QT_TRANSLATE_NOOP("Schema", "Letter (file or place where it is kept)"))
        .add(&CandourStep::note, u"note", QT_TRANSLATE_NOOP("Schema", "Note"), Searched | FreeText).longText()
        .build();
    return schema;
}

} // namespace candour
