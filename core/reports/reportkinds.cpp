#include "reports/reportkinds.h"

#include "reports/committee/committeereport.h"
#include "reports/csvrenderer.h"
#include "reports/effective/auditreports.h"
#include "reports/htmlrenderer.h"
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
        {u"audit"_qs, words(QT_TRANSLATE_NOOP("Reports", "Audit project report")),
            words(QT_TRANSLATE_NOOP("Reports", "One project from its standards to its re-audit: results, comparison, assurance, risk, actions.")), auditProjectReport, u"audit_project"_qs},
        {u"audit_exception"_qs, words(QT_TRANSLATE_NOOP("Reports", "Audit exception summary")),
            words(QT_TRANSLATE_NOOP("Reports", "One project on one page: what was missed, what is known, what is asked.")), auditExceptionReport, u"audit_project"_qs},
        {u"audit_quarter"_qs, words(QT_TRANSLATE_NOOP("Reports", "Quarterly audit programme report")),
            words(QT_TRANSLATE_NOOP("Reports", "Where the year's programme stands: baseline, live plan, assurance, actions, escalations, decisions asked.")), auditQuarterReport},
        {u"audit_annual"_qs, words(QT_TRANSLATE_NOOP("Reports", "Annual audit report")),
            words(QT_TRANSLATE_NOOP("Reports", "What a year's programme delivered, what it showed, and what goes on into the next.")), auditAnnualReport},
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
