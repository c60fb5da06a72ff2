#include "interchange/importlists.h"

#include "interchange/importmeasures.h"
#include "records/effective/auditproject.h"
#include "records/safe/incident.h"
#include "records/shared/measure.h"
#include "records/shared/organisation.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

namespace candour {

namespace {

Status readSets(const ReferenceData &reference, ImportLists &lists)
{
    const auto shipped = shippedReferenceSets();
    if (!shipped)
        return shipped.error();
    for (const ReferenceSet &set : *shipped)
        lists.sets.insert(set.name, set);
    for (const QString &name : reference.names()) {
        if (!reference.set(name).entries.isEmpty())
            lists.sets.insert(name, reference.set(name));
    }
    return {};
}

Status readUnits(const Register &reg, ImportLists &lists)
{
    Query query;
    query.type = OrganisationUnit::schema().type();
    const auto units = reg.all(query);
    if (!units)
        return units.error();
    for (const RecordData &record : *units) {
        const OrganisationUnit unit = typed<OrganisationUnit>(record);
        lists.units.append({unit.id, QStringList {unit.name, unit.code} + unit.otherNames.split(u';', Qt::SkipEmptyParts)});
    }
    return {};
}

Status readEarlierFiles(const Register &reg, const QString &kind, ImportLists &lists)
{
    Query query;
    query.type = ImportBatch::schema().type();
    query.where = {{u"kind"_qs, Condition::Operator::Equals, kind}};
    const auto batches = reg.all(query);
    if (!batches)
        return batches.error();
    for (const RecordData &batch : *batches)
        lists.earlierFiles.insert(batch.text(u"sha256"), batch.name());
    return {};
}

Status readKnownIds(const Register &reg, const QString &type, QStringView field, ImportLists &lists)
{
    Query query;
    query.type = type;
    const auto records = reg.all(query);
    if (!records)
        return records.error();
    for (const RecordData &record : *records) {
        if (const QByteArray id = plainId(record.text(field).toUtf8()); !id.isEmpty())
            lists.knownIds.insert(id);
    }
    return {};
}

Status readMeasures(const Register &reg, ImportLists &lists)
{
    Query query;
    query.type = Measure::schema().type();
    const auto measures = reg.all(query);
    if (!measures)
        return measures.error();
    for (const RecordData &measure : *measures)
        lists.measures.append({measure.id, {measure.text(u"code"), measure.text(u"name")}});
    query.type = MeasureValue::schema().type();
    const auto values = reg.all(query);
    if (!values)
        return values.error();
    for (const RecordData &record : *values) {
        const MeasureValue value = typed<MeasureValue>(record);
        lists.measureValues.insert(measureValueKey(value.measure.toString().toUtf8(), value.periodOn, value.category), measureValueText(value.value, value.denominator));
    }
    return {};
}

} // namespace

QByteArray plainId(QByteArrayView id)
{
    return id.trimmed().toByteArray().toUpper();
}

Result<ImportLists> ImportLists::of(const Register &reg, const ReferenceData &reference, const QString &kind)
{
    ImportLists lists;
    lists.today = reg.clock().today();
    Status status = readSets(reference, lists);
    if (status)
        status = readUnits(reg, lists);
    if (status)
        status = readEarlierFiles(reg, kind, lists);
    if (status && kind == u"incidents")
        status = readKnownIds(reg, Incident::schema().type(), u"lrms_reference", lists);
    if (status && kind == u"national_audits")
        status = readKnownIds(reg, NationalAudit::schema().type(), u"name", lists);
    if (status && kind == u"measures")
        status = readMeasures(reg, lists);
    if (status && kind == u"waiting_list")
        status = readKnownIds(reg, u"waiting_list_review"_qs, u"pathway", lists);
    if (status && kind == u"mortality_reviews")
        status = readKnownIds(reg, u"mortality_review"_qs, u"review_number", lists);
    return status ? Result<ImportLists>(std::move(lists)) : Result<ImportLists>(status.error());
}

} // namespace candour
