#include "pages/recordparts.h"

#include "pages/effective/boardpart.h"
#include "pages/effective/casespart.h"
#include "pages/effective/earlierpart.h"
#include "pages/effective/resultspart.h"
#include "pages/effective/secondpart.h"
#include "pages/effective/toolpart.h"
#include "pages/effective/yearpart.h"
#include "pages/reportspart.h"
#include "pages/safe/answerspart.h"
#include "pages/safe/decisionpart.h"
#include "pages/safe/candourpart.h"
#include "pages/safe/draftpart.h"
#include "pages/safe/familypart.h"
#include "pages/safe/findingspart.h"
#include "pages/safe/planpart.h"
#include "pages/safe/qualitypart.h"
#include "pages/safe/systemmappart.h"
#include "pages/safe/themepart.h"
#include "pages/safe/timelinepart.h"
#include "pages/safe/triagepart.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// A part for every record of a type.
/// \param places what guards may name because it is mended there
template <typename Part>
RecordPartDescription part(const QString &type, const QString &key, const QString &title, const QStringList &places = {})
{
    return {type, key, title, {}, [](Session &session, Ask &ask, QWidget *parent) -> RecordPart * {
        if constexpr (std::is_constructible_v<Part, Session &, Ask &, QWidget *>)
            return new Part(session, ask, parent);
        else
            return new Part(session, parent);
    }, places};
}

/// An audit project that was not yet registered.
bool isProposal(const RecordData &project)
{
    return QStringList {u"proposed"_qs, u"in_review"_qs, u"returned"_qs}.contains(project.text(u"state"));
}

} // namespace

QList<RecordPartDescription> allRecordParts()
{
    const QString response = u"learning_response"_qs;
    const QString project = u"audit_project"_qs;
    const QString triage = QCoreApplication::translate("RecordParts", "Triage");
    const QString decision = QCoreApplication::translate("RecordParts", "Decision");
    return {
        part<TriagePart>(u"incident"_qs, u"triagePart"_qs, triage),
        part<DecisionPart>(u"incident"_qs, u"decisionPart"_qs, decision),
        part<TriagePart>(u"triage"_qs, u"triagePart"_qs, triage, {u"people"_qs, u"candour"_qs, u"categories"_qs}),
        part<DecisionPart>(u"triage"_qs, u"decisionPart"_qs, decision),
        part<DecisionPart>(u"response_decision"_qs, u"decisionPart"_qs, decision),
        part<TimelinePart>(response, u"timeline"_qs, QCoreApplication::translate("RecordParts", "Timeline")),
        part<SystemMapPart>(response, u"systemMap"_qs, QCoreApplication::translate("RecordParts", "System map")),
        part<AnswersPart>(response, u"questionsAndAnswers"_qs, QCoreApplication::translate("RecordParts", "Questions and answers")),
        part<FindingsPart>(response, u"findingsAndActions"_qs, QCoreApplication::translate("RecordParts", "Findings and actions"), {u"findings"_qs, u"areas"_qs, u"actions"_qs}),
        part<DraftPart>(response, u"draft"_qs, QCoreApplication::translate("RecordParts", "Draft"), {u"drafts"_qs, u"comments"_qs}),
        part<QualityPart>(response, u"qualityReview"_qs, QCoreApplication::translate("RecordParts", "Quality review"), {u"quality_review"_qs}),
        part<ReportsPart>(response, u"reports"_qs, QCoreApplication::translate("RecordParts", "Reports")),
        part<CandourPart>(u"candour_case"_qs, u"duty"_qs, QCoreApplication::translate("RecordParts", "Duty of candour")),
        part<FamilyPart>(response, u"familyAndStaff"_qs, QCoreApplication::translate("RecordParts", "Family and staff")),
        part<FamilyPart>(u"engagement_case"_qs, u"familyAndStaff"_qs, QCoreApplication::translate("RecordParts", "Family and staff")),
        part<PlanPart>(u"psirp"_qs, u"plan"_qs, QCoreApplication::translate("RecordParts", "Plan")),
        part<ThemePart>(u"theme"_qs, u"evidence"_qs, QCoreApplication::translate("RecordParts", "What is known")),
        {project, u"earlier"_qs, QCoreApplication::translate("RecordParts", "Earlier projects"), isProposal, [](Session &session, Ask &ask, QWidget *parent) -> RecordPart * { return new EarlierPart(session, ask, parent); }},
        part<ToolPart>(project, u"tool"_qs, QCoreApplication::translate("RecordParts", "Tool")),
        part<CasesPart>(project, u"cases"_qs, QCoreApplication::translate("RecordParts", "Cases")),
        part<SecondPart>(project, u"second"_qs, QCoreApplication::translate("RecordParts", "Second look")),
        part<ResultsPart>(project, u"results"_qs, QCoreApplication::translate("RecordParts", "Results")),
        part<ReportsPart>(project, u"reports"_qs, QCoreApplication::translate("RecordParts", "Reports")),
        part<YearPart>(u"audit_programme"_qs, u"year"_qs, QCoreApplication::translate("RecordParts", "Year")),
        part<BoardPart>(u"audit_programme"_qs, u"board"_qs, QCoreApplication::translate("RecordParts", "Board")),
    };
}

} // namespace candour
