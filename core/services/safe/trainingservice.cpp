#include "services/safe/trainingservice.h"

#include "workflow/safe/leadchecks.h"

#include <QMap>
#include <QSet>

namespace candour {

namespace {

Result<QList<RecordData>> peopleOn(const Register &reg, QDate on)
{
    Query query;
    query.type = u"person"_qs;
    query.sortField = u"role"_qs;
    auto people = reg.all(query);
    if (!people)
        return people;
    people->removeIf([on](const RecordData &person) { return person.date(u"left_on").isValid() && person.date(u"left_on") <= on; });
    return people;
}

/// People who hold the course on the day, by id.
Result<QSet<QString>> holdersOf(const Register &reg, const QString &course, QDate on)
{
    Query query;
    query.type = u"training_record"_qs;
    query.where = {{u"course"_qs, Condition::Operator::Equals, course}};
    const auto records = reg.all(query);
    if (!records)
        return records.error();
    QSet<QString> holders;
    for (const RecordData &record : *records) {
        const QDate until = record.date(u"expires_on");
        if (record.date(u"completed_on") <= on && (!until.isValid() || until >= on))
            holders.insert(record.text(u"person"));
    }
    return holders;
}

} // namespace

Result<QList<TrainingCompliance>> trainingCompliance(const Register &reg, const QString &course, QDate on)
{
    const auto people = peopleOn(reg, on);
    const auto holders = holdersOf(reg, course, on);
    if (!people)
        return people.error();
    if (!holders)
        return holders.error();
    QMap<QString, TrainingCompliance> byName;
    for (const RecordData &person : *people) {
        const RecordId unit = idFromText(person.text(u"unit"));
        const auto found = reg.find(u"organisation_unit"_qs, unit);
        TrainingCompliance &line = byName[found ? found->text(u"name") : QString()];
        line.unit = unit;
        line.course = course;
        ++line.people;
        line.inDate += holders->contains(person.id.toString());
    }
    return byName.values();
}

Result<QList<RecordData>> trainedFor(const Register &reg, const ReferenceData &reference, const QString &purpose, QDate on)
{
    auto people = peopleOn(reg, on);
    if (!people)
        return people;
    people->removeIf([&](const RecordData &person) { return !missingCourses(reg, reference, person.id, purpose, on).isEmpty(); });
    return people;
}

} // namespace candour
