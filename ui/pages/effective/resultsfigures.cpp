#include "pages/effective/resultspart.h"

#include "base/numbers.h"
#include "reports/effective/auditreporttables.h"
#include "reports/simplecharts.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

Table criteriaTable(const ProjectResults &results)
{
    Table table = resultsTable(results);
    const bool hasBlanks = std::any_of(results.criteria.begin(), results.criteria.end(), [](const CriterionOutcome &outcome) { return outcome.result.isProvisional(); });
    table.text(ResultsPart::tr("What the interval says"));
    if (hasBlanks)
        table.text(ResultsPart::tr("With the blanks"));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const CriterionOutcome &outcome = results.criteria.at(qsizetype(row));
        table.rows[row] << outcome.certaintyText();
        if (hasBlanks)
            table.rows[row] << outcome.boundsText();
    }
    return table;
}

Table sitesTable(const ProjectResults &results)
{
    Table table(ResultsPart::tr("Results by site or ward"));
    if (results.sites.size() < 2)
        return table;
    table.text(ResultsPart::tr("Site or ward")).number(ResultsPart::tr("Cases"));
    QStringList codes;
    for (const CriterionOutcome &outcome : results.criteria) {
        if (codes.contains(outcome.criterion.code))
            continue;
        codes << outcome.criterion.code;
        table.number(outcome.criterion.code);
    }
    for (const SiteOutcome &site : results.sites) {
        QStringList row {site.site, countText(site.cases)};
        for (const QString &code : codes) {
            const Compliance one = site.byCriterion.value(code);
            row << (one.hasApplicableCases() ? u"%1/%2 (%3)"_qs.arg(one.met).arg(one.applicable).arg(percentText(one.met, one.applicable)) : ResultsPart::tr("no applicable cases"));
        }
        table.row(row);
    }
    return table;
}

Figure sharesFigure(const ProjectResults &results, double width)
{
    BarChart chart;
    chart.width = width;
    chart.categoryTitle = ResultsPart::tr("Criterion");
    chart.valueTitle = ResultsPart::tr("Share of applicable cases that met it (%)");
    QStringList sentences;
    for (const CriterionOutcome &outcome : results.criteria) {
        const Compliance &result = outcome.result;
        const QString count = result.hasApplicableCases() ? u"%1/%2 (%3)"_qs.arg(result.met).arg(result.applicable).arg(outcome.shareText()) : outcome.shareText();
        const std::optional<double> share = result.hasApplicableCases() ? std::optional(100.0 * double(result.met) / double(result.applicable)) : std::nullopt;
        chart.bars.push_back({outcome.criterion.code, share, count, outcome.met() == std::optional(false)});
        sentences << outcome.criterion.code + u": "_qs + count;
    }
    chart.caption = ResultsPart::tr("%1 of %2 criteria met their target").arg(results.criteriaMet()).arg(results.criteriaApplicable());
    chart.textAlternative = sentences.join(u"; "_qs);
    return barChart(chart);
}

} // namespace candour
