#include "print/pdffinish.h"

#include "base/latemodule.h"
#include "print/finish/pdfmodule.h"

namespace candour {

Result<QByteArray> finishPdf(const QByteArray &painted, const StructureTree &tree, const Report &report)
{
    decltype(&candourFinishPdf) finish = nullptr;
    if (const Status found = findLate("candour_pdf", "candourFinishPdf", finish); !found)
        return found.error();
    FinishedPdf finished;
    finish({painted, tree, report.facts(), report.title()}, finished);
    if (finished.failure.isEmpty())
        return finished.bytes;
    return Error {Error::Kind::Failed,
        Report::tr("The PDF could not be put together. Save the report as a web page (HTML) instead."), finished.failure};
}

} // namespace candour
