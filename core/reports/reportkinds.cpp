#include "reports/reportkinds.h"

#include "reports/committee/committeereport.h"
#include "reports/csvrenderer.h"
#include "reports/htmlrenderer.h"
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
    return Error {Error::Kind::Invalid, QCoreApplication::translate("Reports", "A report is written as .pdf, .html, .txt or .csv; “%1” is none of them.").arg(QFileInfo(path).fileName()), {}};
}

} // namespace

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds {
        {u"committee"_qs, QCoreApplication::translate("Reports", "Committee report"),
            QCoreApplication::translate("Reports", "All three workspaces on one cover sheet: what happened, what was learned, what is late."), committeeReport},
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
