#include "reports/reportkinds.h"

#include "reports/committee/committeereport.h"
#include "reports/csvrenderer.h"
#include "reports/dashboard/dashboardreport.h"
#include "reports/effective/auditreports.h"
#include "reports/htmlrenderer.h"
#include "reports/odtrenderer.h"
#include "reports/safe/responsereports.h"
#include "reports/safe/saferecords.h"
#include "reports/textrenderer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace candour {

namespace {

Result<QByteArray> rendered(const Report &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html" || ending == u"htm")
        return HtmlRenderer().render(report);
    if (ending == u"txt")
        return TextRenderer().render(report).toUtf8();
    if (ending == u"csv")
        return CsvRenderer().render(report);
    if (ending == u"odt")
        return OdtRenderer().render(report);
    return Error {Error::Kind::Invalid, QCoreApplication::translate("Reports", "A report is written as .pdf, .odt, .html, .txt or .csv; “%1” is none of them.").arg(QFileInfo(path).fileName()), {}};
}

} // namespace

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds {
        {u"committee"_qs, QCoreApplication::translate("Reports", "Committee report"),
            QCoreApplication::translate("Reports", "All three workspaces on one cover sheet: what happened, what was learned, what is late."), committeeReport},
        {u"dashboard"_qs, QCoreApplication::translate("Reports", "Dashboard"),
            QCoreApplication::translate("Reports", "Every measure as a chart with its numbers: what is unusual, and which targets will be missed."), dashboardReport},
        {u"audit"_qs, QCoreApplication::translate("Reports", "Audit project report"),
            QCoreApplication::translate("Reports", "One project from its standards to its re-audit: results, comparison, assurance, risk, actions."), auditProjectReport, u"audit_project"_qs},
        {u"audit_exception"_qs, QCoreApplication::translate("Reports", "Audit exception summary"),
            QCoreApplication::translate("Reports", "One project on one page: what was missed, what is known, what is asked."), auditExceptionReport, u"audit_project"_qs},
        {u"audit_quarter"_qs, QCoreApplication::translate("Reports", "Quarterly audit programme report"),
            QCoreApplication::translate("Reports", "Where the year's programme stands: baseline, live plan, assurance, actions, escalations, decisions asked."), auditQuarterReport},
        {u"audit_annual"_qs, QCoreApplication::translate("Reports", "Annual audit report"),
            QCoreApplication::translate("Reports", "What a year's programme delivered, what it showed, and what goes on into the next."), auditAnnualReport},
        {u"training"_qs, QCoreApplication::translate("Reports", "Training register"),
            QCoreApplication::translate("Reports", "Who holds which course, what has lapsed and what soon will; people by role."), trainingRegisterReport},
        {u"method_choice"_qs, QCoreApplication::translate("Reports", "Choice of method"),
            QCoreApplication::translate("Reports", "What was proposed, which method its answers point to, and what has to be stopped or renamed."), methodChoiceReport},
        {u"psii"_qs, QCoreApplication::translate("Reports", "PSII report"),
            QCoreApplication::translate("Reports", "One patient safety incident investigation, from its questions to its actions, with timeline and system map."), psiiReport, u"learning_response"_qs},
        {u"response"_qs, QCoreApplication::translate("Reports", "Short response report"),
            QCoreApplication::translate("Reports", "One after action review, swarm huddle or MDT review on one or two pages."), shortResponseReport, u"learning_response"_qs},
        {u"answers"_qs, QCoreApplication::translate("Reports", "You asked, what we found, what we will do"),
            QCoreApplication::translate("Reports", "The questions of those affected and their answers, with the actions still open."), answersReport, u"learning_response"_qs},
        {u"action_plan"_qs, QCoreApplication::translate("Reports", "Areas for improvement and safety actions"),
            QCoreApplication::translate("Reports", "What one response led to: actions, owners, measures, moved dates, and where each stands."), actionPlanReport, u"learning_response"_qs},
        {u"psirf_quarter"_qs, QCoreApplication::translate("Reports", "Quarterly PSIRF report"),
            QCoreApplication::translate("Reports", "What was learned, how those affected were involved, what was decided and for whom, and the plan."), psirfQuarterReport},
        {u"panel_list"_qs, QCoreApplication::translate("Reports", "Weekly panel list"),
            QCoreApplication::translate("Reports", "Events that stand before the panel, with harm, mandated categories and candour."), panelListReport},
        {u"candour_trail"_qs, QCoreApplication::translate("Reports", "Candour evidence trail"),
            QCoreApplication::translate("Reports", "One case of the duty of candour on one page: threshold, clocks, steps, the apology word for word."), candourTrailReport, u"candour_case"_qs},
        {u"candour_letter"_qs, QCoreApplication::translate("Reports", "Candour letter: written follow-up"),
            QCoreApplication::translate("Reports", "What was said, what will be looked into, the apology word for word. A private letter that names the contact, never a publication; what you must add stands in brackets."), candourLetter, u"candour_case"_qs, true},
        {u"candour_update_letter"_qs, QCoreApplication::translate("Reports", "Candour letter: update"),
            QCoreApplication::translate("Reports", "How far the enquiries are and what is still open. A private letter that names the contact, never a publication."), candourUpdateLetter, u"candour_case"_qs, true},
        {u"candour_findings_letter"_qs, QCoreApplication::translate("Reports", "Candour letter: findings"),
            QCoreApplication::translate("Reports", "Their questions with what was found, and which actions are still open. A private letter that names the contact, never a publication."), candourFindingsLetter, u"candour_case"_qs, true},
        {u"candour_no_response_letter"_qs, QCoreApplication::translate("Reports", "Candour letter: no learning response"),
            QCoreApplication::translate("Reports", "Why there is no learning response, with the apology. A private letter that names the contact, never a publication."), candourNoResponseLetter, u"candour_case"_qs, true},
        {u"psirp"_qs, QCoreApplication::translate("Reports", "Response plan"),
            QCoreApplication::translate("Reports", "The patient safety incident response plan under the national headings, with tables A and B."), psirpReport, u"psirp"_qs},
    };
    return kinds;
}

Result<Report> buildReport(const QString &key, const ReportRequest &request)
{
    QStringList keys;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.key == key && !kind.recordType.isEmpty() && request.record.isEmpty())
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Reports", "The report “%1” is about one record: name it, such as --record LR-2026-017.").arg(kind.title), {}};
        if (kind.key == key)
            return kind.build(request);
        keys << kind.key;
    }
    return Error {Error::Kind::NotFound, QCoreApplication::translate("Reports", "There is no report “%1”. There are: %2.").arg(key, keys.join(u", "_qs)), {}};
}

Status writeTextReport(const Report &report, const QString &path)
{
    const auto bytes = rendered(report, path);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return Error {Error::Kind::Failed, QCoreApplication::translate("Reports", "“%1” could not be written: %2. Choose another folder, or make room.").arg(QFileInfo(path).fileName(), file.errorString()), {}};
}

} // namespace candour
