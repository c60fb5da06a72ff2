#include "reports/reportkinds.h"

#include "reports/committee/committeereport.h"
#include "reports/csvrenderer.h"
#include "reports/dashboard/dashboardreport.h"
#include "reports/effective/auditreports.h"
#include "reports/htmlrenderer.h"
#include "reports/safe/responsereports.h"
#include "reports/safe/saferecords.h"
#include "reports/textrenderer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace candour {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Reports", source);
}

Result<QByteArray> rendered(const Report &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html" || ending == u"htm")
        return HtmlRenderer().render(report);
    if (ending == u"txt")
        return TextRenderer().render(report).toUtf8();
    if (ending == u"csv")
        return CsvRenderer().render(report);
    return Error {Error::Kind::Invalid, words(QT_TRANSLATE_NOOP("Reports", "A report is written as .pdf, .html, .txt or .csv; “%1” is none of them.")).arg(QFileInfo(path).fileName()), {}};
}

} // namespace

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds {
        {u"committee"_qs, words(QT_TRANSLATE_NOOP("Reports", "Committee report")),
            words(QT_TRANSLATE_NOOP("Reports", "All three workspaces on one cover sheet: what happened, what was learned, what is late.")), committeeReport},
        {u"dashboard"_qs, words(QT_TRANSLATE_NOOP("Reports", "Dashboard")),
            words(QT_TRANSLATE_NOOP("Reports", "Every measure as a chart with its numbers: what is unusual, and which targets will be missed.")), dashboardReport},
        {u"audit"_qs, words(QT_TRANSLATE_NOOP("Reports", "Audit project report")),
            words(QT_TRANSLATE_NOOP("Reports", "One project from its standards to its re-audit: results, comparison, assurance, risk, actions.")), auditProjectReport, u"audit_project"_qs},
        {u"audit_exception"_qs, words(QT_TRANSLATE_NOOP("Reports", "Audit exception summary")),
            words(QT_TRANSLATE_NOOP("Reports", "One project on one page: what was missed, what is known, what is asked.")), auditExceptionReport, u"audit_project"_qs},
        {u"audit_quarter"_qs, words(QT_TRANSLATE_NOOP("Reports", "Quarterly audit programme report")),
            words(QT_TRANSLATE_NOOP("Reports", "Where the year's programme stands: baseline, live plan, assurance, actions, escalations, decisions asked.")), auditQuarterReport},
        {u"audit_annual"_qs, words(QT_TRANSLATE_NOOP("Reports", "Annual audit report")),
            words(QT_TRANSLATE_NOOP("Reports", "What a year's programme delivered, what it showed, and what goes on into the next.")), auditAnnualReport},
        {u"psii"_qs, words(QT_TRANSLATE_NOOP("Reports", "PSII report")),
            words(QT_TRANSLATE_NOOP("Reports", "One patient safety incident investigation, from its questions to its actions, with timeline and system map.")), psiiReport, u"learning_response"_qs},
        {u"response"_qs, words(QT_TRANSLATE_NOOP("Reports", "Short response report")),
            words(QT_TRANSLATE_NOOP("Reports", "One after action review, swarm huddle or MDT review on one or two pages.")), shortResponseReport, u"learning_response"_qs},
        {u"answers"_qs, words(QT_TRANSLATE_NOOP("Reports", "You asked, what we found, what we will do")),
            words(QT_TRANSLATE_NOOP("Reports", "The questions of those affected and their answers, with the actions still open.")), answersReport, u"learning_response"_qs},
        {u"action_plan"_qs, words(QT_TRANSLATE_NOOP("Reports", "Areas for improvement and safety actions")),
            words(QT_TRANSLATE_NOOP("Reports", "What one response led to: actions, owners, measures, moved dates, and where each stands.")), actionPlanReport, u"learning_response"_qs},
        {u"psirf_quarter"_qs, words(QT_TRANSLATE_NOOP("Reports", "Quarterly PSIRF report")),
            words(QT_TRANSLATE_NOOP("Reports", "What was learned, how those affected were involved, what was decided and for whom, and the plan.")), psirfQuarterReport},
        {u"panel_list"_qs, words(QT_TRANSLATE_NOOP("Reports", "Weekly panel list")),
            words(QT_TRANSLATE_NOOP("Reports", "Events that stand before the panel, with harm, mandated categories and candour.")), panelListReport},
        {u"candour_trail"_qs, words(QT_TRANSLATE_NOOP("Reports", "Candour evidence trail")),
            words(QT_TRANSLATE_NOOP("Reports", "One case of the duty of candour on one page: threshold, clocks, steps, the apology word for word.")), candourTrailReport, u"candour_case"_qs},
        {u"candour_letter"_qs, words(QT_TRANSLATE_NOOP("Reports", "Candour letter")),
            words(QT_TRANSLATE_NOOP("Reports", "The written follow-up, filled from the template; what you must add stands in brackets.")), candourLetter, u"candour_case"_qs},
        {u"psirp"_qs, words(QT_TRANSLATE_NOOP("Reports", "Response plan")),
            words(QT_TRANSLATE_NOOP("Reports", "The patient safety incident response plan under the national headings, with tables A and B.")), psirpReport, u"psirp"_qs},
    };
    return kinds;
}

Result<Report> buildReport(const QString &key, const ReportRequest &request)
{
    QStringList keys;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.key == key && !kind.recordType.isEmpty() && request.record.isEmpty())
            return Error {Error::Kind::Invalid, words(QT_TRANSLATE_NOOP("Reports", "The report “%1” is about one record: name it, such as --record LR-2026-017.")).arg(kind.title), {}};
        if (kind.key == key)
            return kind.build(request);
        keys << kind.key;
    }
    return Error {Error::Kind::NotFound, words(QT_TRANSLATE_NOOP("Reports", "There is no report “%1”. There are: %2.")).arg(key, keys.join(u", "_qs)), {}};
}

Status writeTextReport(const Report &report, const QString &path)
{
    const auto bytes = rendered(report, path);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return Error {Error::Kind::Failed, words(QT_TRANSLATE_NOOP("Reports", "“%1” could not be written: %2. Choose another folder, or make room.")).arg(QFileInfo(path).fileName(), file.errorString()), {}};
}

} // namespace candour
