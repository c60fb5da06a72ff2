#include "records/catalogue.h"

#include "records/effective/auditcase.h"
#include "records/effective/auditproject.h"
#include "records/effective/auditrisk.h"
#include "records/effective/programme.h"
#include "records/experience/feedback.h"
#include "records/safe/incident.h"
#include "records/safe/learningresponse.h"
#include "records/shared/action.h"
#include "records/shared/actionextension.h"
#include "records/shared/committee.h"
#include "records/shared/meetingdecision.h"
#include "records/shared/organisation.h"
#include "records/shared/settings.h"
#include "records/shared/theme.h"
#include "storage/importbatch.h"

namespace candour {

Catalogue allRecordTypes()
{
    return Catalogue({
        &Incident::schema(), &AffectedPerson::schema(), &LearningResponse::schema(),
        &AuditProject::schema(), &ProgrammeEntry::schema(), &NationalAudit::schema(),
        &AuditProgramme::schema(), &TopicCall::schema(), &EvidenceReference::schema(), &GuidanceChange::schema(),
        &Criterion::schema(), &AuditQuestion::schema(), &SamplePlan::schema(), &AuditCase::schema(),
        &CriterionResult::schema(), &AuditFinding::schema(), &RiskAssessment::schema(), &Escalation::schema(),
        &ActionExtension::schema(), &MeetingDecision::schema(),
        &Respondent::schema(), &Comment::schema(),
        &Action::schema(), &SharedTheme::schema(), &OrganisationUnit::schema(), &Person::schema(),
        &Committee::schema(), &Meeting::schema(),
        &ImportBatch::schema(), &QuarantinedRow::schema(),
        &ReferenceItem::schema(), &SavedView::schema(), &ImportMap::schema(),
    });
}

} // namespace candour
