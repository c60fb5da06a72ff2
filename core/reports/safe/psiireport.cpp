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

QString words(const char *source)
{
    return QCoreApplication::translate("SafetyReports", source);
}

void addFront(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "About this report")), u"about"_qs).table(responseTable(analysis, request))
        .paragraph(words(QT_TRANSLATE_NOOP("SafetyReports", "A patient safety incident investigation looks at how care was arranged and what made things likely, so that it can be made safer. It does not look for blame or liability, and does not decide what caused a death.")))
        .paragraph(words(QT_TRANSLATE_NOOP("SafetyReports", "We are sorry for what happened, and thank everyone affected by it, patients, families and staff, for what they told us.")));
}

void addSummary(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Executive summary")), u"summary"_qs);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "What happened")));
    addParagraphs(report, analysis.response.summary);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Key findings")));
    QStringList findings;
    for (const Finding &finding : analysis.findings)
        findings << finding.text.simplified();
    report.numbered(findings);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "What must change")));
    QStringList areas;
    for (const AreaForImprovement &area : analysis.areas)
        areas << area.text.simplified() + u" ("_qs + request.reference.label(u"improvement_route"_qs, area.route).toLower() + u')';
    report.bullets(areas);
}

Table questionsTable(const Analysis &analysis, const ReportRequest &request)
{
    Table table(words(QT_TRANSLATE_NOOP("SafetyReports", "Terms of reference")));
    table.text(words(QT_TRANSLATE_NOOP("SafetyReports", "No."))).text(words(QT_TRANSLATE_NOOP("SafetyReports", "Question"))).text(words(QT_TRANSLATE_NOOP("SafetyReports", "Raised by"))).text(words(QT_TRANSLATE_NOOP("SafetyReports", "In scope")));
    for (const TorItem &question : analysis.questions) {
        QString scope = words(QT_TRANSLATE_NOOP("SafetyReports", "not decided"));
        if (question.inScope)
            scope = *question.inScope ? words(QT_TRANSLATE_NOOP("SafetyReports", "Yes")) : words(QT_TRANSLATE_NOOP("SafetyReports", "No: %1")).arg(question.outOfScopeReason.simplified());
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
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Investigation approach")), u"approach"_qs);
    addParagraphs(report, analysis.response.approach);
    QStringList team {words(QT_TRANSLATE_NOOP("SafetyReports", "Lead: %1")).arg(roleOf(request, analysis.response.lead)),
        words(QT_TRANSLATE_NOOP("SafetyReports", "Engagement lead: %1")).arg(roleOf(request, analysis.response.engagementLead))};
    for (const RecordData &member : relatedTo(request.reg, u"response_member"_qs, u"learning_response"_qs, analysis.response.id))
        team << roleOf(request, idFromText(member.text(u"person")));
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Team"))).bullets(team);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Terms of reference"))).table(questionsTable(analysis, request));
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Information gathered"))).bullets(informationGathered(analysis, request));
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Involving those affected")));
    addParagraphs(report, analysis.response.familyQuestions);
    QStringList shares;
    for (const DraftShare &share : analysis.shares)
        shares << request.reference.label(u"draft_audience"_qs, share.audience) + (share.declined.value_or(false) ? words(QT_TRANSLATE_NOOP("SafetyReports", ": declined to see the draft")) : words(QT_TRANSLATE_NOOP("SafetyReports", ": draft shared on %1")).arg(dateText(share.sharedOn)));
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
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Other views"))).paragraph(words(QT_TRANSLATE_NOOP("SafetyReports", "Some of those who read the draft see this differently. Their view stands beside ours:"))).bullets(views);
}

void addFindings(Report &report, const Analysis &analysis)
{
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Findings")), u"findings"_qs);
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
        report.note(words(QT_TRANSLATE_NOOP("SafetyReports", "Rests on %1; system factors %2; answers %3.")).arg(
            evidence.isEmpty() ? u"–"_qs : evidence.join(u", "_qs), factors.isEmpty() ? u"–"_qs : factors.join(u", "_qs), questions.isEmpty() ? u"–"_qs : questions.join(u", "_qs)));
    }
    addDifferentViews(report, analysis);
}

Table evidenceTable(const Analysis &analysis, const ReportRequest &request)
{
    Table table(words(QT_TRANSLATE_NOOP("SafetyReports", "What the report rests on")));
    table.text(words(QT_TRANSLATE_NOOP("SafetyReports", "No."))).text(words(QT_TRANSLATE_NOOP("SafetyReports", "Evidence"))).text(words(QT_TRANSLATE_NOOP("SafetyReports", "Type"))).text(words(QT_TRANSLATE_NOOP("SafetyReports", "Obtained")));
    for (const EvidenceItem &item : analysis.evidence)
        table.row({item.number, item.source.simplified(), request.reference.label(u"evidence_type"_qs, item.type), dateText(item.obtainedOn)});
    return table;
}

void addGlossary(Report &report)
{
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Glossary")))
        .bullets({words(QT_TRANSLATE_NOOP("SafetyReports", "Area for improvement: what must change and where, without saying how.")),
            words(QT_TRANSLATE_NOOP("SafetyReports", "Barrier: a condition that made a good outcome harder. Facilitator: one that made it easier.")),
            words(QT_TRANSLATE_NOOP("SafetyReports", "Safety action: what will be done about an area for improvement, by whom, by when, and how its effect will be seen.")),
            words(QT_TRANSLATE_NOOP("SafetyReports", "SEIPS: a model of the work system in six elements: people, tasks, tools and technology, organisation, internal and external environment.")),
            words(QT_TRANSLATE_NOOP("SafetyReports", "Work as done, work as prescribed: how work happens, and how policies and plans say it happens."))});
}

void addAppendices(Report &report, const Analysis &analysis, const ReportRequest &request)
{
    report.pageBreak().heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Appendices")), u"appendices"_qs);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Timeline")));
    for (const Figure &sheet : timelineFigures(analysis, request.reference))
        report.figure(sheet);
    report.table(timelineTable(analysis, request.reference));
    if (const Table questions = timelineQuestionsTable(analysis, request.reference); !questions.rows.empty())
        report.table(questions);
    Figure map = systemMapFigure(analysis, request.reference, request.today);
    Table mapTable;
    std::swap(map.data, mapTable); // the table follows the picture here, not at the end of the report
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "System map"))).figure(map).table(mapTable);
    QStringList methods;
    for (const QString &method : analysis.response.methods)
        methods << request.reference.label(u"response_method"_qs, method);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Methods"))).bullets(methods);
    report.heading(2, words(QT_TRANSLATE_NOOP("SafetyReports", "Evidence"))).table(evidenceTable(analysis, request));
    addGlossary(report);
}

} // namespace

Result<Report> psiiReport(const ReportRequest &request)
{
    const auto analysis = analysisForReport(request);
    if (!analysis)
        return analysis.error();
    Report report(responseFacts(*analysis, request, words(QT_TRANSLATE_NOOP("SafetyReports", "Patient safety incident investigation"))));
    addFront(report, *analysis, request);
    addSummary(report, *analysis, request);
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Background and context")), u"background"_qs);
    addParagraphs(report, analysis->response.background);
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Description of the incident")), u"description"_qs);
    addParagraphs(report, analysis->response.incidentDescription);
    addApproach(report, *analysis, request);
    addFindings(report, *analysis);
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "Summary of findings, areas for improvement and safety actions")), u"actions"_qs).table(actionPlanTable(*analysis, request));
    report.heading(1, words(QT_TRANSLATE_NOOP("SafetyReports", "You asked, what we found, what we will do")), u"answers"_qs);
    addAnswers(report, *analysis, request);
    addAppendices(report, *analysis, request);
    return report;
}

} // namespace candour
