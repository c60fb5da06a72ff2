#include "records/safe/learningresponse.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> startsAfterCommission(const RecordData &response)
{
    const QDate commissioned = response.date(u"commissioned_on");
    const QDate started = response.date(u"started_on");
    if (commissioned.isValid() && started.isValid() && started < commissioned)
        return Problem {u"started_on"_qs, QCoreApplication::translate("Schema", "A response starts on or after the day it was commissioned.")};
    return std::nullopt;
}

} // namespace

const Schema &LearningResponse::schema()
{
    static const Schema schema = SchemaBuilder<LearningResponse>(u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"),
        QT_TRANSLATE_NOOP("Schema", "Learning responses"), Workspace::Safety)
        .reference(&LearningResponse::reference, u"LR")
        .add(&LearningResponse::type, u"response_type", QT_TRANSLATE_NOOP("Schema", "Type"), Required | Listed | Filtered).choiceOf(u"response_type")
        .add(&LearningResponse::title, u"title", QT_TRANSLATE_NOOP("Schema", "Title"), Required | Searched | Listed | Guarded).isTitle()
        .add(&LearningResponse::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:learning_response").isState()
        .add(&LearningResponse::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Listed)
        .add(&LearningResponse::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Where"), u"organisation_unit", Listed | Filtered)
        .add(&LearningResponse::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Filtered)
        .add(&LearningResponse::lead, u"lead", QT_TRANSLATE_NOOP("Schema", "Lead"), u"person", Listed | Filtered)
        .add(&LearningResponse::leadIndependence, u"lead_independence", QT_TRANSLATE_NOOP("Schema", "Independence of the lead")).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "The lead's own declaration: not involved, and not line manager of those involved."))
        .add(&LearningResponse::supervisor, u"supervisor", QT_TRANSLATE_NOOP("Schema", "Supervisor"), u"person", None)
            .help(QT_TRANSLATE_NOOP("Schema", "Trained, and named where the lead's own training has lapsed."))
        .add(&LearningResponse::engagementLead, u"engagement_lead", QT_TRANSLATE_NOOP("Schema", "Engagement lead"), u"person", None)
        .add(&LearningResponse::executiveSponsor, u"executive_sponsor", QT_TRANSLATE_NOOP("Schema", "Executive sponsor"), u"person", None)
        .section(QT_TRANSLATE_NOOP("Schema", "Decision"))
        .add(&LearningResponse::decision, u"decision", QT_TRANSLATE_NOOP("Schema", "Decision of the panel"), u"response_decision", None)
        .add(&LearningResponse::rationale, u"rationale", QT_TRANSLATE_NOOP("Schema", "Why this response"), Searched | Guarded).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "The plan's priority, the mandated category or the emerging risk that it answers."))
        .add(&LearningResponse::decidedBy, u"decided_by", QT_TRANSLATE_NOOP("Schema", "Decided by (role)"))
        .add(&LearningResponse::commissionedOn, u"commissioned_on", QT_TRANSLATE_NOOP("Schema", "Commissioned on"), Listed)
        .section(QT_TRANSLATE_NOOP("Schema", "Planning"))
        .add(&LearningResponse::startedOn, u"started_on", QT_TRANSLATE_NOOP("Schema", "Started on"))
        .add(&LearningResponse::agreedDueOn, u"agreed_due_on", QT_TRANSLATE_NOOP("Schema", "Agreed due date"), Listed)
        .add(&LearningResponse::agreedWith, u"agreed_with", QT_TRANSLATE_NOOP("Schema", "Agreed with"))
        .add(&LearningResponse::exceptionalReason, u"exceptional_reason", QT_TRANSLATE_NOOP("Schema", "Why longer than six months")).longText()
        .add(&LearningResponse::termsOfReference, u"terms_of_reference", QT_TRANSLATE_NOOP("Schema", "Terms of reference"), Searched).longText()
        .add(&LearningResponse::familyQuestions, u"family_questions", QT_TRANSLATE_NOOP("Schema", "Questions of those affected"), Searched | FreeText).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Their questions; or that they declined, or which attempts were made to reach them."))
        .add(&LearningResponse::noStaffSupportReason, u"no_staff_support_reason", QT_TRANSLATE_NOOP("Schema", "Why no support was offered to staff")).longText()
        .add(&LearningResponse::pausedFrom, u"paused_from", QT_TRANSLATE_NOOP("Schema", "Paused from"), ReadOnly).choiceOf(u"state:learning_response")
        .section(QT_TRANSLATE_NOOP("Schema", "Meeting"), {u"commissioned"_qs, u"held"_qs})
        .add(&LearningResponse::heldOn, u"held_on", QT_TRANSLATE_NOOP("Schema", "Held on"))
        .add(&LearningResponse::participants, u"participants", QT_TRANSLATE_NOOP("Schema", "Participants (roles)")).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "With other organisations"))
        .add(&LearningResponse::crossSystem, u"cross_system", QT_TRANSLATE_NOOP("Schema", "Several organisations"), Filtered)
        .add(&LearningResponse::crossRole, u"cross_role", QT_TRANSLATE_NOOP("Schema", "Our part")).choiceOf(u"cross_role")
        .add(&LearningResponse::leadBody, u"lead_body", QT_TRANSLATE_NOOP("Schema", "Lead body"))
        .add(&LearningResponse::termsShared, u"terms_shared", QT_TRANSLATE_NOOP("Schema", "Shared terms of reference")).longText()
        .add(&LearningResponse::informationSharing, u"information_sharing", QT_TRANSLATE_NOOP("Schema", "Basis for sharing information"))
        .add(&LearningResponse::familyContactBody, u"family_contact_body", QT_TRANSLATE_NOOP("Schema", "Who contacts the family"))
        .section(QT_TRANSLATE_NOOP("Schema", "Learning"))
        .add(&LearningResponse::summary, u"summary", QT_TRANSLATE_NOOP("Schema", "What was learned"), Searched | Guarded).longText()
        .add(&LearningResponse::approvedOn, u"approved_on", QT_TRANSLATE_NOOP("Schema", "Approved on"))
        .add(&LearningResponse::approvedBy, u"approved_by", QT_TRANSLATE_NOOP("Schema", "Approved by (role)"))
        .add(&LearningResponse::sharedWithFamilyOn, u"shared_with_family_on", QT_TRANSLATE_NOOP("Schema", "Shared with those affected on"))
        .add(&LearningResponse::familySharingDeclined, u"family_sharing_declined", QT_TRANSLATE_NOOP("Schema", "Those affected declined to have it"))
        .add(&LearningResponse::staffToldOn, u"staff_told_on", QT_TRANSLATE_NOOP("Schema", "Staff involved told on"))
        .add(&LearningResponse::partnersToldOn, u"partners_told_on", QT_TRANSLATE_NOOP("Schema", "Partners and ICB told on"))
        .section(QT_TRANSLATE_NOOP("Schema", "Report"))
        .add(&LearningResponse::background, u"background", QT_TRANSLATE_NOOP("Schema", "Background and context"), Guarded).longText()
        .add(&LearningResponse::incidentDescription, u"incident_description", QT_TRANSLATE_NOOP("Schema", "Description of the incident"), Guarded).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "With the accounts of those affected and of staff; roles, never names."))
        .add(&LearningResponse::approach, u"approach", QT_TRANSLATE_NOOP("Schema", "How it was investigated"), Guarded).longText()
        .add(&LearningResponse::methods, u"methods", QT_TRANSLATE_NOOP("Schema", "Methods used")).choiceOf(u"response_method")
        .add(&LearningResponse::goodPractice, u"good_practice", QT_TRANSLATE_NOOP("Schema", "What went well"), Guarded).longText()
        .add(&LearningResponse::checkedWithParticipantsOn, u"checked_with_participants_on", QT_TRANSLATE_NOOP("Schema", "Checked with participants on"))
        .add(&LearningResponse::protocol, u"protocol", QT_TRANSLATE_NOOP("Schema", "Protocol of the review")).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Thematic review: sampling, period and coding frame, agreed before anything is coded."))
        .section(QT_TRANSLATE_NOOP("Schema", "Checks of the report"))
        .add(&LearningResponse::wordingJustification, u"wording_justification", QT_TRANSLATE_NOOP("Schema", "Why words that were pointed out stay")).longText()
        .add(&LearningResponse::identifiersCheckedOn, u"identifiers_checked_on", QT_TRANSLATE_NOOP("Schema", "Checked for identifiers on"))
        .add(&LearningResponse::identifiersJustification, u"identifiers_justification", QT_TRANSLATE_NOOP("Schema", "Why what was found may stay")).longText()
        .add(&LearningResponse::reportVersion, u"report_version", QT_TRANSLATE_NOOP("Schema", "Version of the report"), ReadOnly)
        .add(&LearningResponse::reopenedReason, u"reopened_reason", QT_TRANSLATE_NOOP("Schema", "Why it was reopened")).longText()
        .check(startsAfterCommission)
        .build();
    return schema;
}

} // namespace candour
