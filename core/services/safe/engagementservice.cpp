#include "services/safe/engagementservice.h"

#include "workflow/clocks.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// The same day in another year; 29 February falls on 28 February where there is none.
QDate inYear(QDate day, int year)
{
    return day.addYears(year - day.year());
}

bool covers(const RecordData &time, QDate day)
{
    const QDate begins = time.date(u"begins_on");
    const QDate ends = time.date(u"ends_on").isValid() ? time.date(u"ends_on") : begins;
    if (!time.value(u"every_year").toBool())
        return begins <= day && day <= ends;
    const qint64 length = begins.daysTo(ends);
    // A time may reach over the turn of the year.
    for (const int year : {day.year() - 1, day.year()}) {
        const QDate first = inYear(begins, year);
        if (first <= day && day <= first.addDays(length))
            return true;
    }
    return false;
}

} // namespace

std::optional<QString> whyNoContact(const Register &reg, const RecordId &engagementCase, QDate day)
{
    for (const RecordData &time : relatedTo(reg, u"no_contact_day"_qs, u"engagement_case"_qs, engagementCase)) {
        if (covers(time, day))
            return time.text(u"reason");
    }
    return std::nullopt;
}

std::optional<QDate> nextUpdate(const Register &reg, const ReferenceData &reference, const RecordData &engagementCase, QDate today)
{
    for (const ClockState &clock : clocksOf(engagementCase, reference, today)) {
        if (clock.key != u"family_update" || !clock.due.isValid())
            continue;
        QDate day = clock.due;
        while (whyNoContact(reg, engagementCase.id, day)) {
            const auto next = reference.calendar().nextWorkingDay(day);
            if (!next)
                return std::nullopt;
            day = *next;
        }
        return day;
    }
    return std::nullopt;
}

Result<ChangeSet> openEngagement(Register &reg, RecordService &records, const RecordData &response)
{
    ChangeSet step;
    for (const RecordData &event : eventsOf(reg, response)) {
        for (const RecordData &patient : patientsOf(reg, event.id)) {
            if (!relatedTo(reg, u"engagement_case"_qs, u"affected_person"_qs, patient.id).isEmpty())
                continue;
            auto engagement = records.blank(u"engagement_case"_qs);
            if (!engagement)
                return engagement.error();
            engagement->setValue(u"incident", event.id.toString());
            engagement->setValue(u"affected_person", patient.id.toString());
            engagement->setValue(u"learning_response", response.id.toString());
            append(step, created({}, *engagement));
        }
    }
    step.summary = QCoreApplication::translate("EngagementService", "Begin involving those affected by %1").arg(response.name());
    return reg.apply(step);
}

QList<RecordData> engagementOf(const Register &reg, const RecordData &response)
{
    return relatedTo(reg, u"engagement_case"_qs, u"learning_response"_qs, response.id);
}

} // namespace candour
