#include "print/finish/pdfmodule.h"

#include "print/finish/pdffonts.h"
#include "print/finish/pdfmetadata.h"
#include "print/finish/structurewriter.h"

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

} // namespace candour

void candourFinishPdf(const candour::PdfPieces &pieces, candour::FinishedPdf &finished)
{
    using namespace candour;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", pieces.painted.constData(), static_cast<std::size_t>(pieces.painted.size()));
        StructureWriter(pdf, pieces.tree).write();
        writeMetadata(pdf, pieces.title, pieces.facts);
        mendFonts(pdf);
        finished.bytes = written(pdf);
    } catch (const std::exception &exception) {
        finished.failure = QString::fromUtf8(exception.what());
    }
}
