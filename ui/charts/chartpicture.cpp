#include "charts/chartpicture.h"

#include "look/fonts.h"
#include "print/drawingpainter.h"
#include "reports/charts/chartdrawing.h"
#include "reports/charts/chartwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

namespace candour {

namespace {

constexpr double widthInUnits = 800; ///< letters stay as large beside the lines, whatever the number of pixels
constexpr int lightPacking = 85;     ///< Qt's quality that stands for deflate level 1

Result<QByteArray> bytesFor(const ChartSpec &spec, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return chartSvg(spec);
    if (ending == u"png")
        return chartPng(spec);
    if (ending == u"csv")
        return chartCsv(spec);
    return Error {Error::Kind::Invalid, QCoreApplication::translate("Charts", "A chart is saved as .svg or .png, its numbers as .csv; “%1” is none of them.").arg(QFileInfo(path).fileName()), {}};
}

} // namespace

QImage chartImage(const ChartSpec &spec, QSize pixels)
{
    registerFonts();
    ChartLook look;
    look.around = ChartLook::Around::Everything;
    look.size = {widthInUnits, widthInUnits * pixels.height() / pixels.width()};
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, chartDrawing(spec, look), QRectF(QPointF(), QSizeF(pixels)), shippedFamily());
    return image;
}

QByteArray chartPng(const ChartSpec &spec, QSize pixels)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    writer.setQuality(lightPacking);
    writer.setText(QStringLiteral("Title"), spec.title);
    writer.setText(QStringLiteral("Description"), chartSentence(spec));
    return writer.write(chartImage(spec, pixels)) ? buffer.data() : QByteArray();
}

Status saveChart(const ChartSpec &spec, const QString &path)
{
    const auto bytes = bytesFor(spec, path);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!bytes->isEmpty() && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return Error {Error::Kind::Failed, QCoreApplication::translate("Charts", "“%1” could not be written: %2. Choose another folder, or make room.").arg(QFileInfo(path).fileName(), file.errorString()), {}};
}

} // namespace candour
