// Drawing charts: one to PNG (1280x720), a dashboard page of thirty, and reading two hundred measures from a register:
// bench_charts. Prints one line of "name value" pairs, medians in milliseconds. Needs QT_QPA_PLATFORM=offscreen.

#include "charts/chartpicture.h"
#include "look/theme.h"
#include "pages/dashboard/dashboardmodel.h"
#include "pages/dashboard/tiledelegate.h"
#include "records/catalogue.h"
#include "reports/charts/measurechart.h"
#include "services/shared/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace candour;

namespace {

template <typename Work>
double median(int runs, const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[std::size_t(runs) / 2];
}

/// Two hundred measures with sixty months each.
void fill(Session &session)
{
    ChangeSet step;
    step.summary = QStringLiteral("Fill");
    for (int i = 0; i < 200; ++i) {
        auto measure = session.records().blank(QStringLiteral("measure"));
        measure = session.records().withTexts(*measure, {{QStringLiteral("name"), QStringLiteral("Measure %1").arg(i)}, {QStringLiteral("workspace"), QStringLiteral("safety")},
            {QStringLiteral("chart_kind"), QStringLiteral("xmr")}, {QStringLiteral("improvement_direction"), QStringLiteral("decrease")}, {QStringLiteral("target"), QStringLiteral("95")},
            {QStringLiteral("period"), QStringLiteral("month")}, {QStringLiteral("numerator_source"), QStringLiteral("imported")}});
        append(step, created(QStringLiteral("Add"), *measure));
        for (int month = 0; month < 60; ++month) {
            auto value = session.records().blank(QStringLiteral("measure_value"));
            value->setValue(u"measure", measure->id.toString());
            value->setValue(u"period_on", QDate(2021, 11, 1).addMonths(month));
            value->setValue(u"value", 100 + (i * 7 + month * 13) % 23 - month / 12.0);
            append(step, created(QStringLiteral("Add"), *value));
        }
    }
    if (!session.reg().apply(step))
        qFatal("the register cannot be filled");
}

/// What the dashboard paints for its first thirty tiles, into a picture.
void paintPage(const DashboardModel &model, const TileDelegate &delegate, QImage &page)
{
    page.fill(Qt::white);
    QPainter painter(&page);
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    for (int i = 0; i < 30; ++i) {
        const QModelIndex tile = model.index(i + 1);
        option.rect = QRect(QPoint(i % 5 * 320, i / 5 * 200), delegate.sizeHint(option, tile));
        delegate.paint(&painter, option, tile);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Theme theme({Theme::Scheme::Light, 100});
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 23));
    const Catalogue catalogue = allRecordTypes();
    auto reg = createRegister(folder.filePath(QStringLiteral("bench.candour")), {catalogue, clock, QStringLiteral("bench"), {}});
    if (!reg)
        return 2;
    Session session(std::move(*reg));
    fill(session);
    const MeasureService service(session.reg(), session.reference());
    const auto measures = service.measures();
    const auto spec = measureChart(*service.series(measures->first()));

    const double png = median(21, [&] { (void)chartPng(*spec); });
    QImage page(1600, 1200, QImage::Format_RGB32);
    QElapsedTimer timer;
    timer.start();
    DashboardModel model(session, nullptr);
    const TileDelegate delegate(model, nullptr);
    paintPage(model, delegate, page);   // cold: reads, computes and draws thirty charts
    const double cold = double(timer.nsecsElapsed()) / 1e6;
    const double warm = median(11, [&] { paintPage(model, delegate, page); });
    const double all = median(3, [&] {
        for (const Measure &measure : *measures)
            (void)measureChart(*service.series(measure));
    });
    std::printf("png_ms %.2f page_cold_ms %.2f page_warm_ms %.2f measures200_ms %.2f\n", png, cold, warm, all);
    return 0;
}
