#include "records/shared/measure.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

Problem problem(QStringView field, const char *sentence)
{
    return {field.toString(), QCoreApplication::translate("Schema", sentence)};
}

std::optional<Problem> sourceProblem(const RecordData &measure)
{
    if (measure.text(u"numerator_source") != u"counted")
        return std::nullopt;
    if (measure.text(u"record_type").isEmpty())
        return problem(u"record_type", QT_TRANSLATE_NOOP("Schema", "Say which records are counted."));
    if (measure.text(u"date_field").isEmpty())
        return problem(u"date_field", QT_TRANSLATE_NOOP("Schema", "Say which date of the record counts."));
    return std::nullopt;
}

std::optional<Problem> denominatorProblem(const RecordData &measure)
{
    if (idFromText(measure.text(u"denominator")) == measure.id && !measure.id.isNull())
        return problem(u"denominator", QT_TRANSLATE_NOOP("Schema", "A measure cannot be its own denominator."));
    const QVariant multiplier = measure.value(u"multiplier");
    if (!multiplier.isNull() && multiplier.toDouble() <= 0)
        return problem(u"multiplier", QT_TRANSLATE_NOOP("Schema", "The multiplier is above 0, such as 1000 for “per 1,000”."));
    return std::nullopt;
}

} // namespace

const Schema &Measure::schema()
{
    static const Schema schema = SchemaBuilder<Measure>(u"measure", QT_TRANSLATE_NOOP("Schema", "Measure"),
        QT_TRANSLATE_NOOP("Schema", "Measures"), Workspace::Shared)
        .add(&Measure::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&Measure::code, u"code", QT_TRANSLATE_NOOP("Schema", "Code"), Searched | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "As files of values call it, such as FALLS."))
        .add(&Measure::workspace, u"workspace", QT_TRANSLATE_NOOP("Schema", "Workspace"), Required | Listed | Filtered).choiceOf(u"measure_workspace")
        .add(&Measure::unitWords, u"unit_words", QT_TRANSLATE_NOOP("Schema", "Unit"), Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Such as “per 1,000 bed days” or “per cent”."))
        .add(&Measure::chartKind, u"chart_kind", QT_TRANSLATE_NOOP("Schema", "Chart"), Required | Listed | Filtered).choiceOf(u"chart_kind")
        .add(&Measure::direction, u"improvement_direction", QT_TRANSLATE_NOOP("Schema", "Improvement is"), Required | Listed).choiceOf(u"improvement_direction")
        .add(&Measure::target, u"target", QT_TRANSLATE_NOOP("Schema", "Target"), Listed)
        .add(&Measure::period, u"period", QT_TRANSLATE_NOOP("Schema", "One value for each"), Required).choiceOf(u"measure_period")
        .add(&Measure::baselinePoints, u"baseline_points", QT_TRANSLATE_NOOP("Schema", "Points in the baseline")).range(2, 1000)
            .help(QT_TRANSLATE_NOOP("Schema", "Left empty, limits come from all points of a segment."))
        .add(&Measure::preset, u"preset", QT_TRANSLATE_NOOP("Schema", "Rules")).choiceOf(u"spc_preset")
        .add(&Measure::numeratorSource, u"numerator_source", QT_TRANSLATE_NOOP("Schema", "Values come from"), Required | Filtered).choiceOf(u"measure_source")
        .add(&Measure::recordType, u"record_type", QT_TRANSLATE_NOOP("Schema", "Records counted"))
            .help(QT_TRANSLATE_NOOP("Schema", "A record type such as incident; “candour types” lists them."))
        .add(&Measure::dateField, u"date_field", QT_TRANSLATE_NOOP("Schema", "By the date"))
            .help(QT_TRANSLATE_NOOP("Schema", "A field such as occurred_on."))
        .add(&Measure::conditions, u"conditions", QT_TRANSLATE_NOOP("Schema", "Only those with"))
            .help(QT_TRANSLATE_NOOP("Schema", "FIELD=VALUE, several separated by semicolons."))
        .add(&Measure::groupField, u"group_field", QT_TRANSLATE_NOOP("Schema", "Bars by"))
            .help(QT_TRANSLATE_NOOP("Schema", "For a Pareto chart: a field such as theme."))
        .add(&Measure::denominator, u"denominator", QT_TRANSLATE_NOOP("Schema", "Denominator"), u"measure", None)
        .add(&Measure::multiplier, u"multiplier", QT_TRANSLATE_NOOP("Schema", "Per (multiplier)"))
        .add(&Measure::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Owner"), u"person", Listed | Filtered)
        .add(&Measure::source, u"source", QT_TRANSLATE_NOOP("Schema", "Source")).longText()
        .check(sourceProblem)
        .check(denominatorProblem)
        .build();
    return schema;
}

const Schema &MeasureValue::schema()
{
    static const Schema schema = SchemaBuilder<MeasureValue>(u"measure_value", QT_TRANSLATE_NOOP("Schema", "Value of a measure"),
        QT_TRANSLATE_NOOP("Schema", "Values of measures"), Workspace::Shared)
        .imported()
        .add(&MeasureValue::measure, u"measure", QT_TRANSLATE_NOOP("Schema", "Measure"), u"measure", Required | Listed | Filtered)
        .add(&MeasureValue::periodOn, u"period_on", QT_TRANSLATE_NOOP("Schema", "Period from"), Required | Listed).isTitle()
        .add(&MeasureValue::category, u"category", QT_TRANSLATE_NOOP("Schema", "Part"), Listed | Filtered)
            .help(QT_TRANSLATE_NOOP("Schema", "For funnel and Pareto charts: the ward, the theme."))
        .add(&MeasureValue::value, u"value", QT_TRANSLATE_NOOP("Schema", "Value"), Listed)
        .add(&MeasureValue::denominator, u"denominator", QT_TRANSLATE_NOOP("Schema", "Denominator"), Listed)
        .add(&MeasureValue::note, u"note", QT_TRANSLATE_NOOP("Schema", "Note"))
        .build();
    return schema;
}

const Schema &ChartAnnotation::schema()
{
    static const Schema schema = SchemaBuilder<ChartAnnotation>(u"chart_annotation", QT_TRANSLATE_NOOP("Schema", "Note on a chart"),
        QT_TRANSLATE_NOOP("Schema", "Notes on charts"), Workspace::Shared)
        .add(&ChartAnnotation::measure, u"measure", QT_TRANSLATE_NOOP("Schema", "Measure"), u"measure", Required | Listed | Filtered)
        .add(&ChartAnnotation::onDate, u"on_date", QT_TRANSLATE_NOOP("Schema", "Date"), Required | Listed)
        .add(&ChartAnnotation::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"annotation_kind")
        .add(&ChartAnnotation::text, u"text", QT_TRANSLATE_NOOP("Schema", "Text"), Required | Searched | Listed).isTitle()
        .add(&ChartAnnotation::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Reason"), Searched).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Why the process is believed to have changed. A rebase needs one."))
        .check([](const RecordData &note) -> std::optional<Problem> {
            if (note.text(u"kind") == u"rebase" && note.text(u"reason").trimmed().isEmpty())
                return problem(u"reason", QT_TRANSLATE_NOOP("Schema", "A rebase needs a reason: recalculating limits is a judgement that others must be able to check."));
            return std::nullopt;
        })
        .build();
    return schema;
}

} // namespace candour
