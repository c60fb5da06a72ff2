// Pictures of every chart of the demo Trust for people to judge: colour, greyscale and dark side by side, and the icons.
// candour_chartgallery FOLDER. Not a test.

#include "charts/chartcolours.h"
#include "charts/chartpicture.h"
#include "interchange/demotrust.h"
#include "look/fonts.h"
#include "print/drawingpainter.h"
#include "records/catalogue.h"
#include "reports/charts/chartdrawing.h"
#include "reports/charts/charticons.h"
#include "reports/charts/measurechart.h"
#include "services/shared/session.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace candour;

namespace {

QImage painted(const Drawing &drawing, const Colours &colours, double scale = 1)
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(colours[Role::Raised]);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, drawing, QRectF(QPointF(), drawing.size * scale), shippedFamily(), [&colours](const Ink &ink) { return chartColour(ink, colours); });
    return image;
}

QImage greyscale(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
}

/// Colour, greyscale and dark of one chart, one below the other.
QImage sheet(const ChartSpec &spec)
{
    ChartLook look;
    look.around = ChartLook::Around::Everything;
    look.size = {800, 450};
    const QImage colour = painted(chartDrawing(spec, look), Colours::light());
    QImage all(1600, 900, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    painter.drawImage(0, 0, colour);
    painter.drawImage(800, 0, greyscale(colour));
    painter.drawImage(0, 450, painted(chartDrawing(spec, look), Colours::dark()));
    painter.drawImage(800, 450, painted(chartDrawing(spec, {{640, 380}, ChartLook::Around::NoTitle}), Colours::light()));
    return all;
}

QImage icons()
{
    QImage all(60 * 8, 60 * 4, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    const QList<VariationIcon> variations {VariationIcon::None, VariationIcon::CommonCause, VariationIcon::ImprovementHigh, VariationIcon::ImprovementLow,
        VariationIcon::ConcernHigh, VariationIcon::ConcernLow, VariationIcon::NeitherHigh, VariationIcon::NeitherLow};
    for (qsizetype i = 0; i < variations.size(); ++i) {
        const QImage icon = painted(iconDrawing(variations.at(i)), Colours::light(), 1.4);
        painter.drawImage(int(i) * 60, 0, icon);
        painter.drawImage(int(i) * 60, 60, greyscale(icon));
    }
    int place = 0;
    for (const AssuranceIcon icon : {AssuranceIcon::Pass, AssuranceIcon::HitOrMiss, AssuranceIcon::Fail, AssuranceIcon::None}) {
        for (const Improvement improvement : {Improvement::Increase, Improvement::Decrease}) {
            const QImage picture = painted(iconDrawing(icon, improvement), Colours::light(), 1.4);
            painter.drawImage(place * 60, 120, picture);
            painter.drawImage(place++ * 60, 180, painted(iconDrawing(icon, improvement), Colours::dark(), 1.4));
        }
    }
    return all.scaled(all.size() * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    registerFonts();
    const QDir folder(QString::fromLocal8Bit(argv[argc - 1]));
    const QTemporaryDir work;
    const FixedClock clock(QDate(2026, 11, 23));
    const Catalogue catalogue = allRecordTypes();
    auto reg = createRegister(work.filePath(QStringLiteral("demo.candour")), {catalogue, clock, QStringLiteral("gallery"), {}});
    if (!reg)
        return 2;
    Session session(std::move(*reg));
    if (const Status filled = fillWithDemoTrust(session, [](const QString &) { }); !filled) {
        qWarning("%s", qPrintable(filled.error().message));
        return 2;
    }
    icons().save(folder.filePath(QStringLiteral("icons.png")));
    const MeasureService service(session.reg(), session.reference());
    const auto measures = service.measures();
    for (const Measure &measure : measures ? *measures : QList<Measure>()) {
        const auto series = service.series(measure);
        const auto spec = series ? measureChart(*series) : Result<ChartSpec>(series.error());
        if (!spec) {
            qWarning("%s: %s", qPrintable(measure.code), qPrintable(spec.error().message));
            continue;
        }
        sheet(*spec).save(folder.filePath(measure.code + QStringLiteral(".png")));
    }
    return 0;
}
