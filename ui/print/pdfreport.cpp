#include "print/pdfreport.h"

#include "print/blockpainter.h"
#include "print/contentspainter.h"
#include "print/coverpainter.h"
#include "print/pagecanvas.h"
#include "print/pagenumbers.h"
#include "print/pdffinish.h"
#include "print/reportfonts.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace candour {

namespace {

constexpr int shortBody = 2; ///< pages of text that nobody needs a list of contents for

RunningText runningText(const Report &report, const PageNumbers &known)
{
    RunningText running;
    running.title = report.title();
    running.organisation = report.facts().organisation;
    running.classification = report.facts().classification;
    running.totalPages = known.total;
    running.headOnFirstPage = false; // the band says it all
    return running;
}

/// \return the page on which the text begins, from 1
int paintReport(PageCanvas &canvas, const Report &report, const PageNumbers &known, bool hasContents)
{
    CoverPainter(canvas, report).paint();
    if (report.coverSheet() && !report.blocks().empty())
        canvas.newPage();
    if (hasContents) {
        paintContents(canvas, report.headings(), known);
        canvas.newPage();
    }
    const int first = canvas.page() + 1;
    BlockPainter(canvas, report.blocks()).paint();
    return first;
}

PageNumbers numbersOf(PageCanvas &canvas)
{
    PageNumbers numbers;
    for (const Destination &place : canvas.tree().destinations())
        numbers.pageOf.insert(place.anchor, place.page + 1);
    numbers.total = canvas.page() + 1;
    return numbers;
}

/// Paints once for nothing but the numbers of the pages.
PageNumbers measured(const QString &family, const Report &report, bool hasContents)
{
    PageCanvas canvas(family, runningText(report, {}));
    const int first = paintReport(canvas, report, {}, hasContents);
    PageNumbers numbers = numbersOf(canvas);
    numbers.firstOfBody = first;
    return numbers;
}

QString folderOf(const QSaveFile &file)
{
    return QDir::toNativeSeparators(QFileInfo(file.fileName()).absolutePath());
}

Error cannotOpen(const QSaveFile &file)
{
    return { Error::Kind::ReadOnly,
        Report::tr("The report could not be saved in the folder %1. Choose a folder that exists and that you may write to.")
            .arg(folderOf(file)),
        file.errorString() };
}

Error cannotWrite(const QSaveFile &file)
{
    return { Error::Kind::Failed,
        Report::tr("The report could not be saved: the disk with the folder %1 may be full. Make room or choose another folder.")
            .arg(folderOf(file)),
        file.errorString() };
}

} // namespace

Result<QByteArray> pdfBytes(const Report &report, const PdfOptions &options)
{
    const Report whole = options.figureNumbers ? withFigureData(report) : report;
    const QString family = options.fontFamily.isEmpty() ? reportFontFamily() : options.fontFamily;
    bool hasContents = whole.headings().size() > 1;
    PageNumbers known = measured(family, whole, hasContents);
    if (hasContents && known.bodyPages() <= shortBody) {
        hasContents = false;
        known = measured(family, whole, hasContents);
    }
    PageCanvas canvas(family, runningText(whole, known));
    paintReport(canvas, whole, known, hasContents);
    const QByteArray painted = canvas.finish();
    return finishPdf(painted, canvas.tree(), whole);
}

Status writePdf(const Report &report, const QString &path, const PdfOptions &options)
{
    const Result<QByteArray> bytes = pdfBytes(report, options);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotOpen(file);
    // A disk that fills up half-way gives a short count and no error, so commit() alone would keep half a file.
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        const Error error = cannotWrite(file);
        file.cancelWriting();
        return error;
    }
    return {};
}

} // namespace candour
