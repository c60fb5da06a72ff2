#include "charts/chartpicture.h"

#include "look/fonts.h"
#include "print/drawingpainter.h"
#include "reports/charts/chartdrawing.h"
#include "reports/charts/chartwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

#include <csetjmp>
#include <png.h>

namespace candour {

namespace {

constexpr double widthInUnits = 800; ///< letters stay as large beside the lines, whatever the number of pixels

/// Hands what libpng writes to a byte array.
void takeBytes(png_structp png, png_bytep bytes, png_size_t count)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
}

/// One text of a picture's description, in UTF-8.
png_text textChunk(const char *key, const QByteArray &words)
{
    png_text text {};
    text.compression = PNG_ITXT_COMPRESSION_NONE;
    text.key = const_cast<char *>(key);
    text.text = const_cast<char *>(words.constData());
    text.itxt_length = size_t(words.size());
    return text;
}

/// \brief A picture as PNG with title and description; empty where memory ran out.
/// Rows are packed as they are, without the filters that Qt's writer tries on each: on the flat colours of a chart they
/// take most of the time and save nothing.
QByteArray flatPng(const QImage &image, const QByteArray &title, const QByteArray &description)
{
    QByteArray bytes;
    const QImage rows = image.convertToFormat(QImage::Format_RGB888);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return {};
    }
    png_set_write_fn(png, &bytes, takeBytes, nullptr);
    png_set_compression_level(png, 1);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(png, info, png_uint_32(rows.width()), png_uint_32(rows.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_text texts[] {textChunk("Title", title), textChunk("Description", description)};
    png_set_text(png, info, texts, 2);
    png_write_info(png, info);
    for (int row = 0; row < rows.height(); ++row)
        png_write_row(png, rows.constScanLine(row));
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return bytes;
}

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
    return flatPng(chartImage(spec, pixels), spec.title.toUtf8(), chartSentence(spec).toUtf8());
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
