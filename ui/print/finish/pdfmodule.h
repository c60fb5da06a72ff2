#pragma once

#include "print/structuretree.h"
#include "reports/report.h"

#include <QByteArray>
#include <QString>

namespace candour {

/// \brief What a finished file is made of.
struct PdfPieces
{
    const QByteArray &painted; ///< pages with off-page marks
    const StructureTree &tree;
    const DocumentFacts &facts;
    QString title;
};

/// \brief What came of it.
struct FinishedPdf
{
    QByteArray bytes;
    QString failure; ///< what libqpdf said, untranslated; empty when it went well
};

} // namespace candour

extern "C" {
/// The one function of the module, which is read when the first PDF is made: libqpdf brings libraries that would
/// cost every start of the program a tenth of its time. Throws nothing.
Q_DECL_EXPORT void candourFinishPdf(const candour::PdfPieces &pieces, candour::FinishedPdf &finished);
}
