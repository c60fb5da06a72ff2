#include "print/pdffinish.h"

#include "print/pdffonts.h"
#include "print/pdfmetadata.h"
#include "print/structurewriter.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace candour {

namespace {

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &painted, const StructureTree &tree, const Report &report)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), static_cast<std::size_t>(painted.size()));
        StructureWriter(pdf, tree).write();
        writeMetadata(pdf, report);
        mendFonts(pdf);
        return written(pdf);
    } catch (const std::exception &exception) {
        return Error { Error::Kind::Failed,
            Report::tr("The PDF could not be put together. Save the report as a web page (HTML) instead."),
            QString::fromUtf8(exception.what()) };
    }
}

} // namespace candour
