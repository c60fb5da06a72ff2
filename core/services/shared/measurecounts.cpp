#include "services/shared/measurecounts.h"

#include "services/shared/conditiontext.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

Error noSuch(const QString &what)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The measure cannot be counted: there is no %1. Correct it in the measure.").arg(what), {}};
}

/// The type and date field a measure counts by, checked.
Result<const Schema *> countedSchema(const Register &reg, const Measure &measure)
{
    const Schema *schema = reg.catalogue().find(measure.recordType);
    if (!schema)
        return noSuch(QCoreApplication::translate("Measures", "record type “%1”").arg(measure.recordType));
    const Field *date = schema->field(measure.dateField);
    if (!date || (date->type != FieldType::Date && date->type != FieldType::DateTime))
        return noSuch(QCoreApplication::translate("Measures", "date field “%1”").arg(measure.dateField));
    return schema;
}

/// How many records fall into each period.
Result<QMap<QDate, double>> countsByPeriod(const Register &reg, const Measure &measure, const QList<Condition> &where)
{
    Query query;
    query.type = measure.recordType;
    query.where = where;
    const auto tally = reg.tally(measure.dateField, query);
    if (!tally)
        return tally.error();
    QMap<QDate, double> counts;
    const int months = periodMonths(measure);
    for (const auto &[value, count] : *tally) {
        const QDate day = value.toDate();
        if (day.isValid())
            counts[periodStart(day, months)] += double(count);
    }
    return counts;
}

} // namespace

Result<MeasureCells> storedCells(const Register &reg, const Measure &measure)
{
    Query query;
    query.type = MeasureValue::schema().type();
    query.where = {{u"measure"_qs, Condition::Operator::Equals, measure.id.toString()}};
    const auto rows = reg.all(query);
    if (!rows)
        return rows.error();
    QList<MeasureValue> values;
    for (const RecordData &row : *rows)
        values.append(typed<MeasureValue>(row));
    // Ids grow with time.
    std::sort(values.begin(), values.end(), [](const MeasureValue &a, const MeasureValue &b) { return a.id < b.id; });
    MeasureCells cells;
    const int months = periodMonths(measure);
    for (const MeasureValue &value : values)
        cells[periodStart(value.periodOn, months)][value.category] = {value.value, value.denominator};
    return cells;
}

Result<MeasureCells> countedCells(const Register &reg, const Measure &measure)
{
    const auto schema = countedSchema(reg, measure);
    if (!schema)
        return schema.error();
    const auto conditions = conditionsFromText(measure.conditions, **schema, reg);
    if (!conditions)
        return conditions.error();
    const auto any = countsByPeriod(reg, measure, {});
    if (!any)
        return any.error();
    const auto wanted = conditions->isEmpty() ? any : countsByPeriod(reg, measure, *conditions);
    if (!wanted)
        return wanted.error();
    MeasureCells cells;
    const int months = periodMonths(measure);
    for (auto period = any->begin(); period != any->end(); ++period) {
        const bool isOver = period.key().addMonths(months) <= reg.clock().today();
        if (isOver)
            cells[period.key()][{}] = {wanted->value(period.key(), 0), {}};
    }
    return cells;
}

Result<std::vector<MeasurePart>> countedParts(const Register &reg, const ReferenceData &reference, const Measure &measure, QDate from, QDate to)
{
    const auto schema = countedSchema(reg, measure);
    if (!schema)
        return schema.error();
    const Field *group = (*schema)->field(measure.groupField);
    if (!group)
        return noSuch(QCoreApplication::translate("Measures", "field “%1” to make bars of").arg(measure.groupField));
    auto conditions = conditionsFromText(measure.conditions, **schema, reg);
    if (!conditions)
        return conditions.error();
    Query query;
    query.type = measure.recordType;
    query.where = *conditions + QList<Condition> {{measure.dateField, Condition::Operator::AtLeast, from}, {measure.dateField, Condition::Operator::AtMost, to}};
    const auto tally = reg.tally(measure.groupField, query);
    if (!tally)
        return tally.error();
    std::vector<MeasurePart> parts;
    for (const auto &[value, count] : *tally) {
        const QString name = reference.displayText(*group, value);
        parts.push_back({name.isEmpty() ? QCoreApplication::translate("Measures", "Not recorded") : name, double(count), {}});
    }
    return parts;
}

} // namespace candour
