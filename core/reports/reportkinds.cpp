#include "reports/reportkinds.h"

#include "reports/committee/committeereport.h"
#include "reports/csvrenderer.h"
#include "reports/dashboard/dashboardreport.h"
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
        {u"dashboard"_qs, words(QT_TRANSLATE_NOOP("Reports", "Dashboard")),
            words(QT_TRANSLATE_NOOP("Reports", "Every measure as a chart with its numbers: what is unusual, and which targets will be missed.")), dashboardReport},
    };
    return kinds;
}

Result<Report> buildReport(const QString &key, const ReportRequest &request)
{
    QStringList keys;
    for (const ReportKind &kind : reportKinds()) {
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
