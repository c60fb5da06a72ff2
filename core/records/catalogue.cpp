#include "records/catalogue.h"

#include "records/effective/auditcase.h"
#include "records/effective/auditproject.h"
#include "records/effective/auditrisk.h"
#include "records/effective/programme.h"
#include "records/experience/feedback.h"
#include "records/safe/alert.h"
#include "records/safe/candour.h"
#include "records/safe/datechange.h"
#include "records/safe/decision.h"
#include "records/safe/draft.h"
#include "records/safe/engagement.h"
#include "records/safe/evidence.h"
#include "records/safe/externalprocess.h"
#include "records/safe/finding.h"
#include "records/safe/harm.h"
#include "records/safe/incident.h"
#include "records/safe/learningresponse.h"
#include "records/safe/mortality.h"
#include "records/safe/partner.h"
#include "records/safe/plan.h"
#include "records/safe/responselinks.h"
#include "records/safe/systemmap.h"
#include "records/safe/timeline.h"
#include "records/safe/toritem.h"
#include "records/safe/triage.h"
#include "records/safe/waitinglist.h"
#include "records/shared/action.h"
#include "records/shared/committee.h"
#include "records/shared/measure.h"
#include "records/shared/meetingdecision.h"
#include "records/shared/organisation.h"
#include "records/shared/settings.h"
#include "records/shared/theme.h"
#include "records/shared/themeevidence.h"
#include "storage/importbatch.h"

namespace candour {

Catalogue allRecordTypes()
{
    return Catalogue({
        &Incident::schema(), &AffectedPerson::schema(), &LearningResponse::schema(),
        &Triage::schema(), &MandatedScreen::schema(), &HarmRegrade::schema(), &PersonProfile::schema(),
        &ResponseDecision::schema(), &ResponseEvent::schema(), &ResponseMember::schema(), &InvolvedStaff::schema(),
        &ResponsePause::schema(), &ResponseChange::schema(), &ExternalProcess::schema(),
        &CandourCase::schema(), &CandourStep::schema(), &EngagementCase::schema(), &EngagementContact::schema(),
        &NoContactDay::schema(), &StaffSupport::schema(),
        &Psirp::schema(), &PsirpPriority::schema(), &PsirpSource::schema(), &PsirpStakeholder::schema(), &ImprovementPlan::schema(),
        &PartnerInvolvement::schema(), &TrainingRecord::schema(), &SafetyAlert::schema(), &AlertAction::schema(),
        &EnduringStandard::schema(), &WaitingListReview::schema(),
        &MortalityReview::schema(), &ThemeFigure::schema(), &ThemeNote::schema(),
        &TorItem::schema(), &EvidenceItem::schema(), &Interview::schema(), &TimelineEntry::schema(), &GapReview::schema(),
        &SystemFactor::schema(), &FactorInteraction::schema(), &ElementConsideration::schema(), &Finding::schema(), &AreaForImprovement::schema(),
        &DraftShare::schema(), &DraftComment::schema(), &QualityReview::schema(), &LearningShared::schema(), &DateChange::schema(),
        &AuditProject::schema(), &ProgrammeEntry::schema(), &NationalAudit::schema(),
        &AuditProgramme::schema(), &TopicCall::schema(), &EvidenceReference::schema(), &GuidanceChange::schema(),
        &Criterion::schema(), &AuditQuestion::schema(), &SamplePlan::schema(), &AuditCase::schema(),
        &CriterionResult::schema(), &AuditFinding::schema(), &RiskAssessment::schema(), &Escalation::schema(),
        &MeetingDecision::schema(),
        &Respondent::schema(), &Comment::schema(),
        &Action::schema(), &SharedTheme::schema(), &OrganisationUnit::schema(), &Person::schema(),
        &Committee::schema(), &Meeting::schema(),
        &Measure::schema(), &MeasureValue::schema(), &ChartAnnotation::schema(),
        &ImportBatch::schema(), &QuarantinedRow::schema(),
        &ReferenceItem::schema(), &SavedView::schema(), &ImportMap::schema(),
    });
}

} // namespace candour
