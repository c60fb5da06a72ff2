#include "print/reportfile.h"

#include "print/pdfreport.h"
#include "reports/reportkinds.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

Status writeReportFile(const Report &report, const QString &path)
{
    const bool isPdf = QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0;
    return isPdf ? writePdf(report, path) : writeTextReport(report, path);
}

QString reportFileFilter(const QString &ending)
{
    if (ending == u"odt")
        return QCoreApplication::translate("ReportFile", "Text documents (*.odt)");
    if (ending == u"html")
        return QCoreApplication::translate("ReportFile", "Web pages (*.html)");
    return QCoreApplication::translate("ReportFile", "PDF (*.pdf)");
}

} // namespace candour
