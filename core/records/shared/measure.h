#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

/// \brief Something that is followed over time: what is counted, per what, and how its chart is drawn and judged.
///
/// What is plotted: value / denominator x multiplier where both are given, else the value itself. Proportions and rates
/// that are charted as counts (p, u) keep numerator and denominator apart.
struct Measure : Record
{
    QString name;
    QString code;               ///< short key that files call it by, such as "FALLS"
    QString workspace;          ///< reference set measure_workspace
    QString unitWords;          ///< what one unit of the plotted value is: "per 1,000 bed days", "per cent"
    QString chartKind;          ///< reference set chart_kind
    QString direction;          ///< reference set improvement_direction
    std::optional<double> target;
    QString period;             ///< reference set measure_period: how far its values lie apart
    std::optional<int> baselinePoints; ///< limits come from the first so many points; absent: from all
    QString preset;             ///< reference set spc_preset
    QString numeratorSource;    ///< reference set measure_source: imported or entered values, or counted in the register
    QString recordType;         ///< counted: the type of record, such as "incident"
    QString dateField;          ///< counted: the field that says when
    QString conditions;         ///< counted: "FIELD=VALUE", several separated by semicolons
    QString groupField;         ///< counted, for a Pareto chart: the field whose values are the bars
    Id<Measure> denominator;    ///< another measure whose values are the denominator, such as bed days
    std::optional<double> multiplier; ///< such as 1000 for "per 1,000"
    Id<Person> owner;
    QString source;             ///< where the numbers come from, as printed under the chart

    [[nodiscard]] static const Schema &schema();
};

/// \brief One value of a measure. Those that came in an import stay as they came.
struct MeasureValue : Record
{
    Id<Measure> measure;
    QDate periodOn;             ///< the first day of its month, quarter or year
    QString category;           ///< for funnel and Pareto charts: the ward, the theme
    std::optional<double> value; ///< absent: nothing was recorded, which is not zero
    std::optional<double> denominator;
    QString note;

    [[nodiscard]] static const Schema &schema();
};

/// \brief What a person wrote on a chart at a date: a note, or a rebase, after which limits are computed anew.
/// Who placed it and when is in the history.
struct ChartAnnotation : Record
{
    Id<Measure> measure;
    QDate onDate;
    QString kind;               ///< reference set annotation_kind
    QString text;               ///< as it stands under the chart
    QString reason;             ///< why the process is believed to have changed; a rebase needs one

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
