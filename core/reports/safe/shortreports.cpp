#include "reports/safe/responsereports.h"

#include "base/dates.h"
#include "reports/safe/responseparts.h"
#include "services/safe/actiondates.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/actionstanding.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// Where each action stands, its strength, and how its date has moved: counted against the first date.
Table standingTable(const Analysis &analysis, const ReportRequest &request)
{
    Table table(QCoreApplication::translate("SafetyReports", "Where each action stands"));
    for (const char *head : {QT_TRANSLATE_NOOP("SafetyReports", "Action"), QT_TRANSLATE_NOOP("SafetyReports", "Stands"), QT_TRANSLATE_NOOP("SafetyReports", "Strength"),
             QT_TRANSLATE_NOOP("SafetyReports", "First date"), QT_TRANSLATE_NOOP("SafetyReports", "Date now"), QT_TRANSLATE_NOOP("SafetyReports", "Against the first date"), QT_TRANSLATE_NOOP("SafetyReports", "Moved"), QT_TRANSLATE_NOOP("SafetyReports", "Approved by")})
        table.text(QCoreApplication::translate("SafetyReports", head));
    for (const Action &action : analysis.actions) {
        const RecordData data = untyped(action);
        const Rebasing rebasing = rebasingOf(request.reg, data);
        QString approvers = rebasing.approvers.join(u", "_qs);
        if (rebasing.unexplained > 0)
            approvers += (approvers.isEmpty() ? QString() : u"; "_qs) + QCoreApplication::translate("SafetyReports", "not recorded");
        table.row({action.reference + u": "_qs + action.title, actionStanding(data, request.reference, request.today), request.reference.label(u"action_strength"_qs, action.strength),
            dateText(rebasing.first), dateText(rebasing.now), isLateAgainstFirstDate(data, request.today) ? QCoreApplication::translate("SafetyReports", "overdue") : QCoreApplication::translate("SafetyReports", "in time"),
            rebasing.inWords(), approvers});
    }
    return table;
}

/// A reader learns that something was not written down, rather than meeting a heading with nothing below it.
void addWrittenSection(Report &report, const QString &title, const QString &text)
{
    report.heading(1, title);
    addParagraphs(report, text.simplified().isEmpty() ? QCoreApplication::translate("SafetyReports", "Not recorded.") : text);
}

} // namespace

Result<Report> shortResponseReport(const ReportRequest &request)
{
    const auto analysis = analysisForReport(request);
    if (!analysis)
        return analysis.error();
    const LearningResponse &response = analysis->response;
    Report report(responseFacts(*analysis, request, request.reference.label(u"response_type"_qs, response.type)));
    report.table(responseTable(*analysis, request));
    addWrittenSection(report, QCoreApplication::translate("SafetyReports", "Who took part"), response.participants);
    addWrittenSection(report, QCoreApplication::translate("SafetyReports", "What happened"), response.incidentDescription);
    addWrittenSection(report, QCoreApplication::translate("SafetyReports", "What we learned"), response.summary);
    if (!analysis->factors.isEmpty() || !analysis->considerations.isEmpty()) {
        report.heading(2, QCoreApplication::translate("SafetyReports", "What the work system showed"));
        addFactorsByElement(report, *analysis, request);
    }
    if (!response.goodPractice.isEmpty())
        addWrittenSection(report, QCoreApplication::translate("SafetyReports", "What went well"), response.goodPractice);
    report.heading(1, QCoreApplication::translate("SafetyReports", "What will be done, and by whom"));
    const Table plan = actionPlanTable(*analysis, request);
    if (plan.rows.empty())
        report.paragraph(QCoreApplication::translate("SafetyReports", "No area for improvement was agreed."));
    else
        report.table(plan);
    return report;
}

Result<Report> answersReport(const ReportRequest &request)
{
    const auto analysis = analysisForReport(request);
    if (!analysis)
        return analysis.error();
    Report report(responseFacts(*analysis, request, QCoreApplication::translate("SafetyReports", "You asked, what we found, what we will do")));
    report.heading(1, QCoreApplication::translate("SafetyReports", "Your questions"));
    if (analysis->questions.isEmpty())
        report.paragraph(QCoreApplication::translate("SafetyReports", "No question is recorded."));
    addAnswers(report, *analysis, request);
    report.heading(1, QCoreApplication::translate("SafetyReports", "What is still open"), u"open-actions"_qs);
    addOpenActions(report, *analysis, request);
    return report;
}

Result<Report> actionPlanReport(const ReportRequest &request)
{
    const auto analysis = analysisForReport(request);
    if (!analysis)
        return analysis.error();
    Report report(responseFacts(*analysis, request, QCoreApplication::translate("SafetyReports", "Areas for improvement and safety actions")));
    report.heading(1, QCoreApplication::translate("SafetyReports", "Areas for improvement and safety actions")).table(actionPlanTable(*analysis, request)).table(standingTable(*analysis, request));
    return report;
}

} // namespace candour
