#include "workflow/safe/lookups.h"

#include "records/safe/incident.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace candour {

QList<RecordData> relatedTo(const Register &reg, const QString &type, const QString &field, const RecordId &id)
{
    const Schema *schema = reg.catalogue().find(type);
    if (!schema || !schema->field(field) || id.isNull())
        return {};
    Query query;
    query.type = type;
    const Field *described = schema->field(field);
    const bool several = described->type == FieldType::References;
    query.where = {{field, several ? Condition::Operator::Contains : Condition::Operator::Equals, referenceTo(*described, id)}};
    const auto records = reg.all(query);
    return records ? *records : QList<RecordData>();
}

std::optional<RecordData> referred(const Register &reg, const RecordData &record, const QString &field)
{
    const Field *described = record.schema().field(field);
    const RecordId id = idFromText(record.text(field));
    if (!described || id.isNull())
        return std::nullopt;
    const auto found = reg.find(described->target, id);
    return found ? std::optional<RecordData>(*found) : std::nullopt;
}

HarmGrades currentHarm(const Register &reg, const RecordData &affectedPerson)
{
    HarmGrades grades {affectedPerson.text(u"physical_harm"), affectedPerson.text(u"psychological_harm")};
    QList<RecordData> gradings = relatedTo(reg, u"harm_regrade"_qs, u"affected_person"_qs, affectedPerson.id);
    // Ids grow with time, so that two gradings of one day keep their order.
    std::sort(gradings.begin(), gradings.end(), [](const RecordData &a, const RecordData &b) {
        return std::pair(a.date(u"graded_on"), a.id.toString()) < std::pair(b.date(u"graded_on"), b.id.toString());
    });
    for (const RecordData &grading : gradings) {
        if (!isAbsent(grading.value(u"physical_after")))
            grades.physical = grading.text(u"physical_after");
        if (!isAbsent(grading.value(u"psychological_after")))
            grades.psychological = grading.text(u"psychological_after");
    }
    return grades;
}

int harmRank(const ReferenceData &reference, const QString &set, const QString &grade)
{
    for (const ReferenceEntry &entry : reference.set(set).entries) {
        if (entry.code == grade)
            return entry.attributes.value(u"rank").toInt(-1);
    }
    return -1;
}

bool needsHarm(const ReferenceData &reference, const RecordData &incident)
{
    const auto type = reference.entry(u"event_type"_qs, incident.text(u"event_type"), incident.date(u"reported_on"));
    return type && type->attributes.value(u"needs_harm").toBool();
}

QList<RecordData> patientsOf(const Register &reg, const RecordId &incident)
{
    QList<RecordData> patients;
    for (const RecordData &person : relatedTo(reg, u"affected_person"_qs, u"incident"_qs, incident)) {
        if (person.text(u"role") == u"patient")
            patients.append(person);
    }
    return patients;
}

QList<RecordData> eventsOf(const Register &reg, const RecordData &response)
{
    QList<RecordData> events;
    if (const auto first = referred(reg, response, u"incident"_qs))
        events.append(*first);
    for (const RecordData &link : relatedTo(reg, u"response_event"_qs, u"learning_response"_qs, response.id)) {
        const auto event = referred(reg, link, u"incident"_qs);
        const bool isKnown = event && std::any_of(events.begin(), events.end(), [&](const RecordData &known) { return known.id == event->id; });
        if (event && !isKnown)
            events.append(*event);
    }
    return events;
}

QList<RecordData> eventsOfDecision(const Register &reg, const RecordId &decision)
{
    QList<RecordData> events;
    for (const RecordData &triage : relatedTo(reg, u"triage"_qs, u"decision"_qs, decision)) {
        if (const auto event = referred(reg, triage, u"incident"_qs))
            events.append(*event);
    }
    return events;
}

QJsonValue localSetting(const ReferenceData &reference, const QString &code)
{
    const auto entry = reference.entry(u"local_setting"_qs, code);
    return entry ? entry->attributes.value(u"value") : QJsonValue();
}

int commissionedUnder(const Register &reg, const RecordId &priority)
{
    int count = 0;
    for (const RecordData &decision : relatedTo(reg, u"response_decision"_qs, u"priority"_qs, priority)) {
        const QString type = decision.text(u"response_type");
        count += decision.text(u"state") == u"made" && type != u"none" && type != u"improvement";
    }
    return count;
}

QStringList authorityFor(const ReferenceData &reference, const QString &responseType)
{
    QStringList roles;
    if (const auto type = reference.entry(u"response_type"_qs, responseType)) {
        for (const QJsonValue &role : type->attributes.value(u"authority").toArray())
            roles << role.toString();
    }
    return roles;
}

bool isLightResponse(const ReferenceData &reference, const QString &responseType)
{
    const auto type = reference.entry(u"response_type"_qs, responseType);
    return type && type->attributes.value(u"path").toString() == u"light";
}

Guard hard(const QString &field, Missing missing)
{
    return {Guard::Kind::Hard, field, std::move(missing)};
}

Guard overridable(const QString &field, Missing missing)
{
    return {Guard::Kind::Override, field, std::move(missing)};
}

Guard warning(const QString &field, Missing missing)
{
    return {Guard::Kind::Warning, field, std::move(missing)};
}

std::optional<QString> unless(bool holds, const char *sentence)
{
    return holds ? std::nullopt : std::optional<QString>(QCoreApplication::translate("Workflow", sentence));
}

} // namespace candour
