#include "reports/charts/chartwords.h"

#include "base/dates.h"
#include "reports/axisscale.h"
#include "reports/charts/chartdrawing.h"
#include "reports/csvrenderer.h"
#include "reports/figure.h"
#include "reports/report.h"
#include "reports/svgwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace candour {

namespace {

constexpr int mostNamed = 12;

bool isMonthly(const ChartSpec &spec)
{
    return std::all_of(spec.points.begin(), spec.points.end(), [](const ChartPoint &point) { return point.date.isValid() && point.date.day() == 1; });
}

QString linesOf(const ChartSpec &spec, const ChartPoint &point)
{
    QStringList parts;
    if (point.centre && !spec.centreName.isEmpty())
        parts << spec.centreName.toLower() + u' ' + spec.lineText(*point.centre);
    if (point.lower && point.upper)
        parts << QCoreApplication::translate("Charts", "limits %1 to %2").arg(spec.lineText(*point.lower), spec.lineText(*point.upper));
    else if (point.upper)
        parts << QCoreApplication::translate("Charts", "upper limit %1").arg(spec.lineText(*point.upper));
    if (point.numerator && point.denominator)
        parts << QCoreApplication::translate("Charts", "%1 of %2").arg(numberText(point.numerator, decimalsFor({point.numerator})), numberText(point.denominator, decimalsFor({point.denominator})));
    return parts.isEmpty() ? QString() : QString(u", "_qs + parts.join(u", "_qs));
}

/// The points with a signal, but for the latest: what the latest says has been said.
QString otherSignals(const ChartSpec &spec)
{
    QStringList names;
    int count = 0;
    for (std::size_t i = 0; i < spec.points.size(); ++i) {
        if (spec.points[i].signal.isEmpty() || int(i) == spec.latest())
            continue;
        if (++count <= mostNamed)
            names << QString(pointName(spec, i) + u" ("_qs + spec.points[i].signal + u')');
    }
    if (count == 0)
        return {};
    const QString rest = count > mostNamed ? QCoreApplication::translate("Charts", " and %n more", nullptr, count - mostNamed) : QString();
    return QCoreApplication::translate("Charts", "%n other point(s) stand out: ", nullptr, count) + names.join(u"; "_qs) + rest + u'.';
}

QString gaps(const ChartSpec &spec)
{
    QStringList names;
    for (std::size_t i = 0; i < spec.points.size(); ++i)
        if (!spec.points[i].value)
            names << pointName(spec, i);
    if (names.isEmpty())
        return {};
    const int count = int(names.size());
    if (count > mostNamed)
        names = names.first(mostNamed) << QString(QChar(0x2026));
    return QCoreApplication::translate("Charts", "%n point(s) without a value: ", nullptr, count) + names.join(u", "_qs) + u'.';
}

QString noteSentence(const ChartNote &note)
{
    const QString text = note.rebase ? QCoreApplication::translate("Charts", "Limits start anew on %1: %2.") : QCoreApplication::translate("Charts", "On %1: %2.");
    QString what = note.text;
    if (note.rebase && !note.reason.isEmpty() && note.reason != note.text)
        what += u", "_qs + note.reason;
    while (what.endsWith(u'.'))
        what.chop(1);
    return text.arg(dateText(note.on), what);
}

QString overview(const ChartSpec &spec)
{
    const int last = spec.latest();
    if (last < 0)
        return QCoreApplication::translate("Charts", "There are no values yet.");
    const QString count = QCoreApplication::translate("Charts", "%n value(s)", nullptr, spec.recorded());
    if (!spec.isOverTime())
        return count + u'.';
    return QCoreApplication::translate("Charts", "%1 from %2 to %3.").arg(count, pointName(spec, 0), pointName(spec, spec.points.size() - 1));
}

/// The bars or units from the front of a chart that has no latest point.
QString leading(const ChartSpec &spec)
{
    QStringList parts;
    for (std::size_t i = 0; i < spec.points.size() && parts.size() < 5; ++i)
        if (spec.points[i].value && (spec.kind == ChartSpec::Kind::Pareto || spec.kind == ChartSpec::Kind::Bars))
            parts << QString(pointName(spec, i) + u' ' + spec.valueText(spec.points[i].value));
    return parts.isEmpty() ? QString() : QString(parts.join(u", "_qs) + u'.');
}

/// A column of the table: its head, and what it says of a point; left out where no point has anything to say.
struct TableColumn
{
    QString head;
    std::function<QString(const ChartPoint &)> cell;
    bool number = true;
};

std::vector<TableColumn> tableColumns(const ChartSpec &spec)
{
    const auto line = [&spec](std::optional<double> ChartPoint::*member) {
        return [&spec, member](const ChartPoint &point) { return point.*member ? spec.lineText(point.*member) : QString(); };
    };
    const auto count = [](std::optional<double> ChartPoint::*member) {
        return [member](const ChartPoint &point) { return point.*member ? numberText(point.*member, decimalsFor({point.*member})) : QString(); };
    };
    const auto size = [](const ChartPoint &point) { return point.size > 0 ? numberText(point.size, decimalsFor({point.size})) : QString(); };
    std::vector<TableColumn> columns {
        {spec.valueTitle, [&spec](const ChartPoint &point) { return point.value ? spec.valueText(point.value) : QCoreApplication::translate("Charts", "no value"); }},
        {QCoreApplication::translate("Charts", "Numerator"), count(&ChartPoint::numerator)},
        {QCoreApplication::translate("Charts", "Denominator"), count(&ChartPoint::denominator)},
    };
    if (!spec.sizeTitle.isEmpty())
        columns.push_back({spec.sizeTitle, size});
    columns.push_back({spec.centreName.isEmpty() ? QCoreApplication::translate("Charts", "Mean") : spec.centreName, line(&ChartPoint::centre)});
    columns.push_back({QCoreApplication::translate("Charts", "Lower limit"), line(&ChartPoint::lower)});
    columns.push_back({QCoreApplication::translate("Charts", "Upper limit"), line(&ChartPoint::upper)});
    if (spec.target)
        columns.push_back({QCoreApplication::translate("Charts", "Target"), [&spec](const ChartPoint &) { return spec.lineText(spec.target->value); }});
    columns.push_back({QCoreApplication::translate("Charts", "Signal"), [](const ChartPoint &point) { return point.signal; }, false});
    return columns;
}

/// Further lines of the chart that have a value at each point: trajectories, the running share, other series.
std::vector<TableColumn> curveColumns(const ChartSpec &spec)
{
    std::vector<TableColumn> columns;
    for (const ChartCurve &curve : spec.curves) {
        if (spec.kind == ChartSpec::Kind::Funnel || curve.points.size() != spec.points.size())
            continue;
        columns.push_back({curve.name, [&spec, &curve](const ChartPoint &point) {
            const double y = curve.points[std::size_t(&point - spec.points.data())].y();
            return curve.role == ChartCurve::Role::Running ? QString(numberText(y * 100, 1) + u'%') : spec.valueText(y);
        }});
    }
    return columns;
}

void addNotes(const ChartSpec &spec, Table &table)
{
    for (const ChartNote &note : spec.notes)
        table.note(noteSentence(note));
    for (const QString &caution : spec.cautions)
        table.note(caution);
    for (const QString &note : {spec.preset, spec.source.isEmpty() ? QString() : QCoreApplication::translate("Charts", "Source: %1").arg(spec.source)})
        if (!note.isEmpty())
            table.note(note);
}

} // namespace

QString pointName(const ChartSpec &spec, std::size_t point)
{
    const ChartPoint &each = spec.points[point];
    if (!each.date.isValid())
        return each.label;
    return isMonthly(spec) ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(each.date, QStringLiteral("MMMM yyyy")) : dateText(each.date);
}

QString pointSentence(const ChartSpec &spec, std::size_t point)
{
    const ChartPoint &each = spec.points[point];
    const QString name = pointName(spec, point);
    if (!each.value)
        return QCoreApplication::translate("Charts", "%1: no value.").arg(name);
    const QString value = spec.valueText(each.value);
    if (each.signal.isEmpty())
        return QCoreApplication::translate("Charts", "%1: %2%3.").arg(name, value, linesOf(spec, each));
    if (each.mark == PointMark::Plain || spec.kind == ChartSpec::Kind::Funnel)
        return QCoreApplication::translate("Charts", "%1, %2: value %3%4.").arg(name, each.signal, value, linesOf(spec, each));
    return QCoreApplication::translate("Charts", "%1 is a %2. Value %3%4.").arg(name, each.signal, value, linesOf(spec, each));
}

QString chartSentence(const ChartSpec &spec)
{
    QStringList parts {spec.title + u'.'};
    if (!spec.subtitle.isEmpty())
        parts << spec.subtitle + u'.';
    parts << overview(spec);
    if (spec.latest() >= 0 && spec.isOverTime())
        parts << pointSentence(spec, std::size_t(spec.latest()));
    parts << leading(spec) << spec.meaning << otherSignals(spec) << gaps(spec);
    if (spec.target)
        parts << spec.target->label + u'.';
    for (const ChartNote &note : spec.notes)
        parts << noteSentence(note);
    parts << spec.cautions << spec.preset;
    parts.removeAll(QString());
    return parts.join(u' ');
}

Table chartTable(const ChartSpec &spec)
{
    std::vector<TableColumn> columns = tableColumns(spec);
    for (TableColumn &column : curveColumns(spec))
        columns.insert(columns.end() - 1, column);
    std::erase_if(columns, [&spec](const TableColumn &column) {
        return std::all_of(spec.points.begin(), spec.points.end(), [&column](const ChartPoint &point) { return column.cell(point).isEmpty(); });
    });
    Table table(spec.name);
    table.text(spec.pointTitle);
    for (const TableColumn &column : columns)
        column.number ? table.number(column.head) : table.text(column.head);
    for (std::size_t i = 0; i < spec.points.size(); ++i) {
        QStringList row {pointName(spec, i)};
        for (const TableColumn &column : columns)
            row << column.cell(spec.points[i]);
        table.row(row);
    }
    addNotes(spec, table);
    return table;
}

QByteArray chartCsv(const ChartSpec &spec)
{
    Report report({.title = spec.title});
    Table table = chartTable(spec);
    // A true minus sign reads well and computes badly: spreadsheets want a hyphen.
    for (QStringList &row : table.rows)
        row.replaceInStrings(QString(QChar(0x2212)), QStringLiteral("-"));
    report.table(table);
    return CsvRenderer().render(report);
}

QByteArray chartSvg(const ChartSpec &spec)
{
    ChartLook look;
    look.around = ChartLook::Around::Everything;
    look.size = {800, 450};
    return svgFile(chartDrawing(spec, look), spec.title, chartSentence(spec)).toUtf8();
}

Figure chartFigure(const ChartSpec &spec)
{
    Figure figure;
    figure.caption = spec.title;
    figure.textAlternative = chartSentence(spec);
    figure.drawing = chartDrawing(spec);
    figure.data = chartTable(spec);
    figure.data.caption.clear();
    return figure;
}

} // namespace candour
