#include "pages/safe/mappicture.h"

#include "look/fonts.h"
#include "print/drawingpainter.h"
#include "print/pdfreport.h"
#include "reports/report.h"
#include "reports/svgwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

namespace candour {

namespace {

constexpr double pixelsPerUnit = 3;

QByteArray figurePng(const Figure &figure)
{
    registerFonts();
    QImage image((figure.drawing.size * pixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Title"_qs, figure.caption);
    image.setText(u"Description"_qs, figure.textAlternative);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, figure.drawing, QRectF(image.rect()), shippedFamily());
    painter.end();
    QBuffer buffer;
    return image.save(&buffer, "png") ? buffer.data() : QByteArray();
}

} // namespace

Status saveFigure(const Figure &figure, const DocumentFacts &facts, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf") {
        Report report(facts);
        report.figure(figure);
        return writePdf(report, path);
    }
    if (ending != u"svg" && ending != u"png")
        return invalid(QCoreApplication::translate("SystemMap", "A map is saved as .svg, .pdf or .png; “%1” is none of them.").arg(QFileInfo(path).fileName()));
    const QByteArray bytes = ending == u"svg" ? svgFile(figure.drawing, figure.caption, figure.textAlternative).toUtf8() : figurePng(figure);
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error {Error::Kind::Failed, QCoreApplication::translate("SystemMap", "“%1” could not be written: %2. Choose another folder, or make room.").arg(QFileInfo(path).fileName(), file.errorString()), {}};
}

} // namespace candour
