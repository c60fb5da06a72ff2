#include "records/safe/incident.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &Incident::schema()
{
    static const Schema schema = SchemaBuilder<Incident>(u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"),
        QT_TRANSLATE_NOOP("Schema", "Incidents"), Workspace::Safety)
        .imported()
        .reference(&Incident::reference, u"INC", 5)
        .add(&Incident::lrmsReference, u"lrms_reference", QT_TRANSLATE_NOOP("Schema", "Reporting system number"), Searched | Listed)
        .add(&Incident::lfpseReference, u"lfpse_reference", QT_TRANSLATE_NOOP("Schema", "LFPSE reference"), Searched)
        .add(&Incident::taxonomyVersion, u"taxonomy_version", QT_TRANSLATE_NOOP("Schema", "LFPSE taxonomy version"))
        .add(&Incident::eventType, u"event_type", QT_TRANSLATE_NOOP("Schema", "Event type"), Required | Listed | Filtered).choiceOf(u"event_type")
        .add(&Incident::title, u"title", QT_TRANSLATE_NOOP("Schema", "Title"), Required | Searched | Listed | FreeText).isTitle()
        .add(&Incident::occurredOn, u"occurred_on", QT_TRANSLATE_NOOP("Schema", "Date of incident"), Required | Listed)
        .add(&Incident::occurredPrecision, u"occurred_precision", QT_TRANSLATE_NOOP("Schema", "How sure is the date")).choiceOf(u"date_precision")
        .add(&Incident::reportedOn, u"reported_on", QT_TRANSLATE_NOOP("Schema", "Reported on"), Required | Listed)
        .add(&Incident::awareOn, u"aware_on", QT_TRANSLATE_NOOP("Schema", "Trust became aware on"))
        .add(&Incident::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Where"), u"organisation_unit", Listed | Filtered)
        .add(&Incident::locationText, u"location_text", QT_TRANSLATE_NOOP("Schema", "Location as reported"), Searched)
        .add(&Incident::description, u"description", QT_TRANSLATE_NOOP("Schema", "What happened"), Searched | FreeText).longText()
        .add(&Incident::immediateActions, u"immediate_actions", QT_TRANSLATE_NOOP("Schema", "Immediate safety actions"), Searched | FreeText).longText()
        .add(&Incident::processStage, u"process_stage", QT_TRANSLATE_NOOP("Schema", "Stage of care"), Filtered).choiceOf(u"process_stage")
        .add(&Incident::agentsInvolved, u"agents_involved", QT_TRANSLATE_NOOP("Schema", "Involved")).choiceOf(u"agents_involved")
        .add(&Incident::safetyChallenge, u"safety_challenge", QT_TRANSLATE_NOOP("Schema", "Safety challenge"), Filtered).choiceOf(u"safety_challenge")
        .add(&Incident::levelOfConcern, u"level_of_concern", QT_TRANSLATE_NOOP("Schema", "Level of concern")).choiceOf(u"level_of_concern")
        .add(&Incident::neverEvent, u"never_event", QT_TRANSLATE_NOOP("Schema", "Never Event"), Filtered)
        .add(&Incident::neverEventType, u"never_event_type", QT_TRANSLATE_NOOP("Schema", "Never Event type")).choiceOf(u"never_event_type")
        .add(&Incident::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Listed | Filtered)
        .add(&Incident::duplicateOf, u"duplicate_of", QT_TRANSLATE_NOOP("Schema", "Duplicate of"), u"incident", None)
        .section(QT_TRANSLATE_NOOP("Schema", "Time and place"))
        .add(&Incident::occurredFrom, u"occurred_from", QT_TRANSLATE_NOOP("Schema", "Happened from"))
        .add(&Incident::occurredUntil, u"occurred_until", QT_TRANSLATE_NOOP("Schema", "Happened until"))
        .add(&Incident::site, u"site", QT_TRANSLATE_NOOP("Schema", "Site"))
        .add(&Incident::serviceType, u"service_type", QT_TRANSLATE_NOOP("Schema", "Service type"))
        .add(&Incident::specialty, u"specialty", QT_TRANSLATE_NOOP("Schema", "Specialty"))
        .section(QT_TRANSLATE_NOOP("Schema", "LFPSE"))
        .add(&Incident::peopleActions, u"people_actions", QT_TRANSLATE_NOOP("Schema", "Whose actions")).choiceOf(u"people_actions")
        .add(&Incident::detectionPoint, u"detection_point", QT_TRANSLATE_NOOP("Schema", "Noticed when")).choiceOf(u"detection_point")
        .add(&Incident::outcomeTypes, u"outcome_types", QT_TRANSLATE_NOOP("Schema", "Outcome types")).choiceOf(u"outcome_type")
        .add(&Incident::riskThemes, u"risk_themes", QT_TRANSLATE_NOOP("Schema", "Risk themes")).choiceOf(u"risk_theme")
        .add(&Incident::riskTimeframe, u"risk_timeframe", QT_TRANSLATE_NOOP("Schema", "Risk timeframe")).choiceOf(u"risk_timeframe")
        .add(&Incident::riskImminent, u"risk_imminent", QT_TRANSLATE_NOOP("Schema", "Risk is imminent")).choiceOf(u"yes_no_unknown")
            .help(QT_TRANSLATE_NOOP("Schema", "An answer is needed for a risk."))
        .section(QT_TRANSLATE_NOOP("Schema", "Governance"))
        .add(&Incident::cqcCriteria, u"cqc_criteria", QT_TRANSLATE_NOOP("Schema", "CQC criteria")).choiceOf(u"cqc_criterion")
        .add(&Incident::governanceFlags, u"governance_flags", QT_TRANSLATE_NOOP("Schema", "Governance flags")).choiceOf(u"governance_flag")
        .add(&Incident::otherSystemReference, u"other_system_reference", QT_TRANSLATE_NOOP("Schema", "Reference in another system"))
        .check([](const RecordData &incident) -> std::optional<Problem> {
            if (incident.date(u"reported_on").isValid() && incident.date(u"occurred_on") > incident.date(u"reported_on"))
                return Problem {u"occurred_on"_qs, QCoreApplication::translate("Schema", "An incident is reported on or after the day it happened.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

const Schema &AffectedPerson::schema()
{
    static const Schema schema = SchemaBuilder<AffectedPerson>(u"affected_person", QT_TRANSLATE_NOOP("Schema", "Affected person"),
        QT_TRANSLATE_NOOP("Schema", "Affected people"), Workspace::Safety)
        .imported()
        .add(&AffectedPerson::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Required | Listed | Filtered)
        .add(&AffectedPerson::role, u"role", QT_TRANSLATE_NOOP("Schema", "Who"), Required | Listed | Filtered).choiceOf(u"affected_role")
        .add(&AffectedPerson::pseudonym, u"pseudonym", QT_TRANSLATE_NOOP("Schema", "Pseudonym"), Required | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "Such as “Patient A”: never a name or a number that identifies."))
        .add(&AffectedPerson::ageBand, u"age_band", QT_TRANSLATE_NOOP("Schema", "Age band"), Listed | Filtered).choiceOf(u"age_band")
        .add(&AffectedPerson::sex, u"sex", QT_TRANSLATE_NOOP("Schema", "Sex")).choiceOf(u"sex")
        .add(&AffectedPerson::ethnicity, u"ethnicity", QT_TRANSLATE_NOOP("Schema", "Ethnicity")).choiceOf(u"ethnicity")
        .add(&AffectedPerson::firstLanguage, u"first_language", QT_TRANSLATE_NOOP("Schema", "First language"))
        .add(&AffectedPerson::physicalHarm, u"physical_harm", QT_TRANSLATE_NOOP("Schema", "Physical harm"), Listed | Filtered).choiceOf(u"physical_harm")
        .add(&AffectedPerson::psychologicalHarm, u"psychological_harm", QT_TRANSLATE_NOOP("Schema", "Psychological harm"), Listed | Filtered).choiceOf(u"psychological_harm")
        .add(&AffectedPerson::strengthOfAssociation, u"strength_of_association", QT_TRANSLATE_NOOP("Schema", "Link between incident and outcome")).choiceOf(u"strength_of_association")
        .add(&AffectedPerson::harmRationale, u"harm_rationale", QT_TRANSLATE_NOOP("Schema", "Why this grade"), FreeText).longText()
        .build();
    return schema;
}

} // namespace candour
