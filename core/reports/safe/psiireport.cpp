#include "reports/safe/responsereports.h"

#include "base/dates.h"
#include "reports/safe/responseparts.h"
#include "reports/safe/systemmapfigure.h"
#include "reports/safe/timelinefigure.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace candour {

namespace {

void addFront(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.heading(1, QCoreApplication::translate("SafetyReports", "About this report"), u"about"_qs).table(responseTable(analysis, request))
        .paragraph(QCoreApplication::translate("SafetyReports", "A patient safety incident investigation looks at how care was arranged and what made things likely, so that it can be made safer. It does not look for blame or liability, and does not decide what caused a death."))
        .paragraph(QCoreApplication::translate("SafetyReports", "We are sorry for what happened, and thank everyone affected by it, patients, families and staff, for what they told us."));
}

void addSummary(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.heading(1, QCoreApplication::translate("SafetyReports", "Executive summary"), u"summary"_qs);
    report.heading(2, QCoreApplication::translate("SafetyReports", "What happened"));
    addParagraphs(report, analysis.response.summary);
    report.heading(2, QCoreApplication::translate("SafetyReports", "Key findings"));
    QStringList findings;
    for (const Finding &finding : analysis.findings)
        findings << finding.text.simplified();
    report.numbered(findings);
    report.heading(2, QCoreApplication::translate("SafetyReports", "What must change"));
    QStringList areas;
    for (const AreaForImprovement &area : analysis.areas)
        areas << area.text.simplified() + u" ("_qs + request.reference.label(u"improvement_route"_qs, area.route).toLower() + u')';
    report.bullets(areas);
}

Table questionsTable(const Analysis &analysis, const ReportRequest &request)
{
    Table table(QCoreApplication::translate("SafetyReports", "Terms of reference"));
    table.text(QCoreApplication::translate("SafetyReports", "No.")).text(QCoreApplication::translate("SafetyReports", "Question")).text(QCoreApplication::translate("SafetyReports", "Raised by")).text(QCoreApplication::translate("SafetyReports", "In scope"));
    for (const TorItem &question : analysis.questions) {
        QString scope = QCoreApplication::translate("SafetyReports", "not decided");
        if (question.inScope)
            scope = *question.inScope ? QCoreApplication::translate("SafetyReports", "Yes") : QCoreApplication::translate("SafetyReports", "No: %1").arg(question.outOfScopeReason.simplified());
        table.row({question.number, question.text.simplified(), request.reference.label(u"tor_raised_by"_qs, question.raisedBy), scope});
    }
    return table;
}

QStringList informationGathered(const Analysis &analysis, const ReportRequest &request)
{
    QStringList lines;
    for (const ReferenceEntry &type : request.reference.choices(u"evidence_type"_qs)) {
        const auto count = std::count_if(analysis.evidence.begin(), analysis.evidence.end(), [&](const EvidenceItem &item) { return item.type == type.code; });
        if (count > 0)
            lines << type.label + u": "_qs + QString::number(count);
    }
    return lines;
}

void addApproach(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.heading(1, QCoreApplication::translate("SafetyReports", "Investigation approach"), u"approach"_qs);
    addParagraphs(report, analysis.response.approach);
    QStringList team {QCoreApplication::translate("SafetyReports", "Lead: %1").arg(roleOf(request, analysis.response.lead)),
        QCoreApplication::translate("SafetyReports", "Engagement lead: %1").arg(roleOf(request, analysis.response.engagementLead))};
    for (const RecordData &member : relatedTo(request.reg, u"response_member"_qs, u"learning_response"_qs, analysis.response.id))
        team << roleOf(request, idFromText(member.text(u"person")));
    report.heading(2, QCoreApplication::translate("SafetyReports", "Team")).bullets(team);
    report.heading(2, QCoreApplication::translate("SafetyReports", "Terms of reference")).table(questionsTable(analysis, request));
    report.heading(2, QCoreApplication::translate("SafetyReports", "Information gathered")).bullets(informationGathered(analysis, request));
    report.heading(2, QCoreApplication::translate("SafetyReports", "Involving those affected"));
    addParagraphs(report, analysis.response.familyQuestions);
    QStringList shares;
    for (const DraftShare &share : analysis.shares)
        shares << request.reference.label(u"draft_audience"_qs, share.audience) + (share.declined.value_or(false) ? QCoreApplication::translate("SafetyReports", ": declined to see the draft") : QCoreApplication::translate("SafetyReports", ": draft shared on %1").arg(dateText(share.sharedOn)));
    report.bullets(shares);
}

void addDifferentViews(Report &report, const Analysis &analysis)
{
    QStringList views;
    for (const DraftComment &comment : analysis.comments) {
        if (comment.disposition == u"different_view")
            views << comment.dispositionWords.simplified();
    }
    if (views.isEmpty())
        return;
    report.heading(2, QCoreApplication::translate("SafetyReports", "Other views")).paragraph(QCoreApplication::translate("SafetyReports", "Some of those who read the draft see this differently. Their view stands beside ours:")).bullets(views);
}

void addFindings(Report &report, const Analysis &analysis)
{
    report.heading(1, QCoreApplication::translate("SafetyReports", "Findings"), u"findings"_qs);
    for (const Finding &finding : analysis.findings) {
        report.heading(2, finding.number + u": "_qs + finding.text.simplified());
        addParagraphs(report, finding.narrative);
        QStringList evidence;
        QStringList factors;
        QStringList questions;
        for (const auto &id : finding.evidence)
            evidence << (analysis.evidenceItem(id) ? analysis.evidenceItem(id)->number : QString());
        for (const auto &id : finding.factors)
            factors << (analysis.factor(id) ? analysis.factor(id)->number : QString());
        for (const auto &id : finding.torItems)
            questions << (analysis.question(id) ? analysis.question(id)->number : QString());
        for (QStringList *list : {&evidence, &factors, &questions})
            list->removeAll(QString());
        report.note(QCoreApplication::translate("SafetyReports", "Rests on %1; system factors %2; answers %3.").arg(
            evidence.isEmpty() ? u"–"_qs : evidence.join(u", "_qs), factors.isEmpty() ? u"–"_qs : factors.join(u", "_qs), questions.isEmpty() ? u"–"_qs : questions.join(u", "_qs)));
    }
    addDifferentViews(report, analysis);
}

Table evidenceTable(const Analysis &analysis, const ReportRequest &request)
{
    Table table(QCoreApplication::translate("SafetyReports", "What the report rests on"));
    table.text(QCoreApplication::translate("SafetyReports", "No.")).text(QCoreApplication::translate("SafetyReports", "Evidence")).text(QCoreApplication::translate("SafetyReports", "Type")).text(QCoreApplication::translate("SafetyReports", "Obtained"));
    for (const EvidenceItem &item : analysis.evidence)
        table.row({item.number, item.source.simplified(), request.reference.label(u"evidence_type"_qs, item.type), dateText(item.obtainedOn)});
    return table;
}

void addGlossary(Report &report)
{
    report.heading(2, QCoreApplication::translate("SafetyReports", "Glossary"))
        .bullets({QCoreApplication::translate("SafetyReports", "Area for improvement: what must change and where, without saying how."),
            QCoreApplication::translate("SafetyReports", "Barrier: a condition that made a good outcome harder. Facilitator: one that made it easier."),
            QCoreApplication::translate("SafetyReports", "Safety action: what will be done about an area for improvement, by whom, by when, and how its effect will be seen."),
            QCoreApplication::translate("SafetyReports", "SEIPS: a model of the work system in six elements: people, tasks, tools and technology, organisation, internal and external environment."),
            QCoreApplication::translate("SafetyReports", "Work as done, work as prescribed: how work happens, and how policies and plans say it happens.")});
}

void addAppendices(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.pageBreak().heading(1, QCoreApplication::translate("SafetyReports", "Appendices"), u"appendices"_qs);
    report.heading(2, QCoreApplication::translate("SafetyReports", "Timeline"));
    for (const Figure &sheet : timelineFigures(analysis, request.reference))
        report.figure(sheet);
    report.table(timelineTable(analysis, request.reference));
    if (const Table questions = timelineQuestionsTable(analysis, request.reference); !questions.rows.empty())
        report.table(questions);
    Figure map = systemMapFigure(analysis, request.reference, request.today);
    Table mapTable;
    std::swap(map.data, mapTable); // the table follows the picture here, not at the end of the report
    report.heading(2, QCoreApplication::translate("SafetyReports", "System map")).figure(map).table(mapTable);
    QStringList methods;
    for (const QString &method : analysis.response.methods)
        methods << request.reference.label(u"response_method"_qs, method);
    report.heading(2, QCoreApplication::translate("SafetyReports", "Methods")).bullets(methods);
    report.heading(2, QCoreApplication::translate("SafetyReports", "Evidence")).table(evidenceTable(analysis, request));
    addGlossary(report);
}

} // namespace

Result<Report> psiiReport(const ReportRequest &request)
{
    const auto analysis = analysisForReport(request);
    if (!analysis)
        return analysis.error();
    Report report(responseFacts(*analysis, request, QCoreApplication::translate("SafetyReports", "Patient safety incident investigation")));
    addFront(report, *analysis, request);
    addSummary(report, *analysis, request);
    report.heading(1, QCoreApplication::translate("SafetyReports", "Background and context"), u"background"_qs);
    addParagraphs(report, analysis->response.background);
    report.heading(1, QCoreApplication::translate("SafetyReports", "Description of the incident"), u"description"_qs);
    addParagraphs(report, analysis->response.incidentDescription);
    addApproach(report, *analysis, request);
    addFindings(report, *analysis);
    report.heading(1, QCoreApplication::translate("SafetyReports", "Summary of findings, areas for improvement and safety actions"), u"actions"_qs).table(actionPlanTable(*analysis, request));
    report.heading(1, QCoreApplication::translate("SafetyReports", "You asked, what we found, what we will do"), u"answers"_qs);
    addAnswers(report, *analysis, request);
    addAppendices(report, *analysis, request);
    return report;
}

} // namespace candour
