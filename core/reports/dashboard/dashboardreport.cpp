#include "reports/dashboard/dashboardreport.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "measures/spc/spcsentences.h"
#include "reports/charts/chartwords.h"
#include "reports/charts/measurechart.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

struct Charted
{
    Measure measure;
    std::optional<ChartSpec> spec;
    QString problem;
};

bool isSmall(std::optional<double> number)
{
    // A share or a mean is no count; a whole number may be one.
    return number && *number >= 1 && *number < 5 && std::floor(*number) == *number;
}

/// Whether the chart of a measure would print a count that could point to somebody.
bool showsSmallNumbers(const MeasureSeries &series)
{
    const bool counts = series.measure.chartKind != u"xmr" && series.measure.chartKind != u"run" && series.measure.chartKind != u"t";
    const bool points = std::any_of(series.points.begin(), series.points.end(), [](const MeasurePoint &point) { return isSmall(point.numerator); });
    const bool parts = std::any_of(series.parts.begin(), series.parts.end(), [](const MeasurePart &part) { return isSmall(part.numerator); });
    return counts && (series.parts.empty() ? points : parts);
}

Charted charted(const ReportRequest &request, const MeasureService &service, const Measure &measure)
{
    Charted made {measure, {}, {}};
    const auto series = service.series(measure);
    const auto spec = series ? measureChart(*series) : Result<ChartSpec>(series.error());
    if (!spec)
        made.problem = spec.error().message;
    else if (request.forPublic && showsSmallNumbers(*series))
        made.problem = QCoreApplication::translate("Reports", "left out of the public version because it shows counts below 5");
    else
        made.spec = *spec;
    return made;
}

QString latestText(const ChartSpec &spec)
{
    const int last = spec.latest();
    if (last < 0)
        return QCoreApplication::translate("Reports", "no values yet");
    if (!spec.isOverTime() && spec.kind != ChartSpec::Kind::Bars)
        return QCoreApplication::translate("Reports", "see the figure");
    return QCoreApplication::translate("Reports", "%1 in %2").arg(spec.valueText(spec.points[std::size_t(last)].value), spec.points[std::size_t(last)].label);
}

Table overview(const QList<Charted> &charts)
{
    Table table(QCoreApplication::translate("Reports", "What the charts say"));
    table.text(QCoreApplication::translate("Reports", "Measure")).text(QCoreApplication::translate("Reports", "Latest value")).text(QCoreApplication::translate("Reports", "Target"))
        .text(QCoreApplication::translate("Reports", "Variation")).text(QCoreApplication::translate("Reports", "Assurance"));
    for (const Charted &chart : charts) {
        if (!chart.spec) {
            table.row({chart.measure.name, chart.problem});
            continue;
        }
        const ChartSpec &spec = *chart.spec;
        table.row({chart.measure.name, latestText(spec), spec.target ? spec.lineText(spec.target->value) : QCoreApplication::translate("Reports", "none"),
            spec.hasIcons ? variationName(spec.variation) : QCoreApplication::translate("Reports", "not judged"),
            spec.hasIcons ? assuranceName(spec.assurance) : QCoreApplication::translate("Reports", "not judged")});
    }
    table.note(QCoreApplication::translate("Reports", "Variation speaks of the latest point; assurance of what the process will do unless something changes, not of whether the latest value met the target."));
    return table;
}

bool isConcern(const Charted &chart)
{
    return chart.spec && chart.spec->hasIcons && (chart.spec->variation == VariationIcon::ConcernHigh || chart.spec->variation == VariationIcon::ConcernLow);
}

bool isFailing(const Charted &chart)
{
    return chart.spec && chart.spec->hasIcons && chart.spec->assurance == AssuranceIcon::Fail;
}

QString keyPoint(const QString &workspace, const QList<Charted> &charts)
{
    const int concern = int(std::count_if(charts.begin(), charts.end(), isConcern));
    const int failing = int(std::count_if(charts.begin(), charts.end(), isFailing));
    const QString measures = QCoreApplication::translate("Reports", "%n measure(s)", nullptr, int(charts.size()));
    return QCoreApplication::translate("Reports", "%1: %2, %3 with a special cause of concern, %4 that will miss the target unless something changes.")
        .arg(workspace, measures, countText(concern), countText(failing));
}

Report section(const QString &name, const QString &key, const QList<Charted> &charts)
{
    Report report;
    report.heading(1, name, key).paragraph(keyPoint(name, charts)).table(overview(charts));
    for (const Charted &chart : charts) {
        report.heading(2, chart.measure.name);
        if (chart.spec)
            report.figure(chartFigure(*chart.spec));
        else
            report.paragraph(QCoreApplication::translate("Reports", "No chart: %1.").arg(chart.problem));
    }
    return report;
}

DocumentFacts factsOf(const ReportRequest &request)
{
    DocumentFacts facts;
    facts.title = QCoreApplication::translate("Reports", "Dashboard: measures over time");
    facts.subtitle = QCoreApplication::translate("Reports", "As the register stands on %1").arg(dateText(request.today));
    const auto trust = request.reg.findBy(u"organisation_unit"_qs, u"level"_qs, u"trust"_qs);
    facts.organisation = trust ? trust->text(u"name") : QString();
    facts.date = request.today;
    facts.classification = request.forPublic ? QCoreApplication::translate("Reports", "Official: public") : QCoreApplication::translate("Reports", "Official: for the committee");
    return facts;
}

CoverSheet coverOf(const ReportRequest &request, const QStringList &keyPoints)
{
    CoverSheet sheet;
    sheet.executiveRole = QCoreApplication::translate("Reports", "Quality Director");
    sheet.authorRole = request.reg.actor().role.isEmpty() ? QCoreApplication::translate("Reports", "Quality governance manager") : request.reg.actor().role;
    sheet.purposes = Purpose::Assure;
    sheet.purposeText = QCoreApplication::translate("Reports", "To show the measures of safety, clinical audit and patient experience over time, and what is unusual in them.");
    sheet.keyPoints = keyPoints;
    sheet.recommendation = QCoreApplication::translate("Reports", "The committee is asked to look first at special causes of concern and at targets that will be missed, and to leave common cause variation alone.");
    return sheet;
}

} // namespace

Result<Report> dashboardReport(const ReportRequest &request)
{
    const MeasureService service(request.reg, request.reference);
    const auto measures = service.measures();
    if (!measures)
        return measures.error();
    QStringList keyPoints;
    QList<Report> sections;
    for (const ReferenceEntry &workspace : request.reference.choices(u"measure_workspace"_qs)) {
        QList<Charted> charts;
        for (const Measure &measure : *measures)
            if (measure.workspace == workspace.code)
                charts.append(charted(request, service, measure));
        if (charts.isEmpty())
            continue;
        keyPoints << keyPoint(workspace.label, charts);
        sections.append(section(workspace.label, workspace.code, charts));
    }
    if (sections.isEmpty())
        keyPoints << QCoreApplication::translate("Reports", "No measure is on the register yet.");
    Report report(factsOf(request));
    report.cover(coverOf(request, keyPoints));
    if (sections.isEmpty())
        report.heading(1, QCoreApplication::translate("Reports", "Measures")).paragraph(keyPoints.first());
    for (const Report &each : sections)
        report.append(each);
    return report;
}

} // namespace candour
