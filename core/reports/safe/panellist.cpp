#include "base/dates.h"
#include "base/numbers.h"
#include "reports/safe/saferecords.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString harmOf(const ReportRequest &request, const RecordId &event)
{
    QStringList lines;
    for (const RecordData &person : patientsOf(request.reg, event)) {
        const HarmGrades harm = currentHarm(request.reg, person);
        lines << QCoreApplication::translate("Reports", "%1: %2, %3").arg(person.name(), request.reference.label(u"physical_harm"_qs, harm.physical), request.reference.label(u"psychological_harm"_qs, harm.psychological));
    }
    return lines.join(u"; "_qs);
}

QString mandatedOf(const ReportRequest &request, const RecordId &event)
{
    QStringList lines;
    for (const RecordData &screen : relatedTo(request.reg, u"mandated_screen"_qs, u"incident"_qs, event)) {
        if (screen.text(u"answer") == u"yes" || screen.text(u"answer") == u"unclear")
            lines << QCoreApplication::translate("Reports", "%1 (%2)").arg(shownField(request, screen, u"category"_qs), shownField(request, screen, u"answer"_qs));
    }
    return lines.isEmpty() ? QCoreApplication::translate("Reports", "none") : lines.join(u"; "_qs);
}

QString candourOf(const ReportRequest &request, const RecordId &event)
{
    QStringList lines;
    for (const RecordData &candour : relatedTo(request.reg, u"candour_case"_qs, u"incident"_qs, event))
        lines << shownField(request, candour, u"state"_qs);
    return lines.join(u"; "_qs);
}

Result<QList<RecordData>> triagesIn(const ReportRequest &request, const QString &state)
{
    Query query;
    query.type = u"triage"_qs;
    query.where = {{u"state"_qs, Condition::Operator::Equals, state}};
    query.order = Qt::AscendingOrder;
    return request.reg.all(query);
}

} // namespace

Result<Report> panelListReport(const ReportRequest &request)
{
    if (request.forPublic)
        return Error {Error::Kind::Refused, QCoreApplication::translate("Reports", "The panel's list speaks of single events and is never public."), {}};
    const auto ready = triagesIn(request, u"decision"_qs);
    const auto waiting = triagesIn(request, u"triage"_qs);
    if (!ready)
        return ready.error();
    if (!waiting)
        return waiting.error();
    Table table(QCoreApplication::translate("Reports", "For decision"));
    table.text(QCoreApplication::translate("Reports", "Event")).text(QCoreApplication::translate("Reports", "What happened")).text(QCoreApplication::translate("Reports", "Where and when"))
        .text(QCoreApplication::translate("Reports", "Harm")).text(QCoreApplication::translate("Reports", "Mandated categories")).text(QCoreApplication::translate("Reports", "Candour"));
    for (const RecordData &triage : *ready) {
        const auto event = referred(request.reg, triage, u"incident"_qs);
        if (!event)
            continue;
        const QString place = shownField(request, *event, u"unit"_qs);
        table.row({event->name(), event->text(u"title"), (place.isEmpty() ? QString() : place + u", "_qs) + dateText(event->date(u"occurred_on")),
            harmOf(request, event->id), mandatedOf(request, event->id), candourOf(request, event->id)});
    }
    table.note(QCoreApplication::translate("Reports", "Harm does not decide which response fits: there is no threshold. Weigh what could happen, how likely it is, and what is still to be learned."));
    Report report(safeFacts(request, QCoreApplication::translate("Reports", "Patient safety panel: events for decision"), QCoreApplication::translate("Reports", "Confidential: for the panel")));
    report.heading(1, QCoreApplication::translate("Reports", "Events for decision"));
    if (ready->isEmpty())
        report.paragraph(QCoreApplication::translate("Reports", "No event stands before the panel."));
    else
        report.table(table);
    report.paragraph(QCoreApplication::translate("Reports", "Still in triage: %1.").arg(countText(waiting->size())));
    report.heading(2, QCoreApplication::translate("Reports", "At the panel"));
    report.paragraph(QCoreApplication::translate("Reports", "Roles present, and whether a Patient Safety Partner was there, are recorded with each decision."));
    return report;
}

} // namespace candour
