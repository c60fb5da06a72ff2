#include "workflow/safe/leadchecks.h"

#include "base/dates.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace candour {

namespace {

/// Everybody above a person, each once: a chain that bites its own tail ends.
QStringList managersOf(const Register &reg, QString person)
{
    QStringList managers;
    while (!person.isEmpty()) {
        const auto found = reg.find(u"person"_qs, idFromText(person));
        person = found ? found->text(u"line_manager") : QString();
        if (person.isEmpty() || managers.contains(person))
            break;
        managers << person;
    }
    return managers;
}

/// The last day on which a course counts for a person; nothing where it was never done, an invalid date where it never lapses.
std::optional<QDate> countsUntil(const Register &reg, const RecordId &person, const QString &course)
{
    std::optional<QDate> latest;
    for (const RecordData &record : relatedTo(reg, u"training_record"_qs, u"person"_qs, person)) {
        if (record.text(u"course") != course)
            continue;
        const QDate until = record.date(u"expires_on");
        if (!until.isValid())
            return QDate();
        if (!latest || until > *latest)
            latest = until;
    }
    return latest;
}

} // namespace

std::optional<QString> whyLeadIsNotIndependent(const Register &reg, const RecordData &response)
{
    const QString lead = response.text(u"lead");
    if (lead.isEmpty())
        return std::nullopt;
    for (const RecordData &involved : relatedTo(reg, u"involved_staff"_qs, u"learning_response"_qs, response.id)) {
        const QString person = involved.text(u"person");
        if (person == lead)
            return QCoreApplication::translate("Workflow", "The lead was involved in the event (%1).").arg(involved.name());
        const QString direct = involved.text(u"line_manager");
        if (direct == lead || managersOf(reg, person).contains(lead) || managersOf(reg, direct).contains(lead))
            return QCoreApplication::translate("Workflow", "The lead is a line manager of somebody involved (%1).").arg(involved.name());
    }
    return std::nullopt;
}

QStringList missingCourses(const Register &reg, const ReferenceData &reference, const RecordId &person, const QString &purpose, QDate on)
{
    QStringList missing;
    for (const ReferenceEntry &course : reference.set(u"training_course"_qs).entriesValidOn(on)) {
        if (!course.attributes.value(u"needed_for").toArray().contains(purpose))
            continue;
        const auto until = countsUntil(reg, person, course.code);
        if (!until)
            missing << QCoreApplication::translate("Workflow", "%1: not on record").arg(course.label);
        else if (until->isValid() && *until < on)
            missing << QCoreApplication::translate("Workflow", "%1: counted until %2").arg(course.label, dateText(*until));
    }
    return missing;
}

std::optional<QString> whyLeadIsNotTrained(const Register &reg, const ReferenceData &reference, const RecordData &response, QDate on)
{
    const RecordId lead = idFromText(response.text(u"lead"));
    if (lead.isNull())
        return std::nullopt;
    const QStringList missing = missingCourses(reg, reference, lead, u"psii_lead"_qs, on);
    if (missing.isEmpty())
        return std::nullopt;
    return QCoreApplication::translate("Workflow", "The lead's training is not in date: %1.").arg(missing.join(u"; "_qs));
}

bool hasTrainedSupervisor(const Register &reg, const ReferenceData &reference, const RecordData &response, QDate on)
{
    const RecordId supervisor = idFromText(response.text(u"supervisor"));
    return !supervisor.isNull() && response.text(u"supervisor") != response.text(u"lead")
        && missingCourses(reg, reference, supervisor, u"psii_lead"_qs, on).isEmpty();
}

} // namespace candour
