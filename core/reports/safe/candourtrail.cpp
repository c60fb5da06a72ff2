#include "base/dates.h"
#include "reports/safe/saferecords.h"
#include "services/safe/candourservice.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString notOnRecord()
{
    return QCoreApplication::translate("Reports", "not on record");
}

QDate dayOf(const RecordData &step)
{
    return step.value(u"done_at").toDateTime().toLocalTime().date();
}

/// Left a label, right a value: the head of the page.
Table factsTable(const ReportRequest &request, const CandourTrail &trail)
{
    Table table(QCoreApplication::translate("Reports", "The case"));
    table.text(QCoreApplication::translate("Reports", "What")).text(QCoreApplication::translate("Reports", "On record"));
    const auto line = [&](const char *label, const QString &value) { table.row({QCoreApplication::translate("Reports", label), value.isEmpty() ? notOnRecord() : value}); };
    line(QT_TRANSLATE_NOOP("Reports", "Event"), trail.event.name());
    line(QT_TRANSLATE_NOOP("Reports", "Date of the event"), dateText(trail.event.date(u"occurred_on")));
    line(QT_TRANSLATE_NOOP("Reports", "Reported on"), dateText(trail.event.date(u"reported_on")));
    line(QT_TRANSLATE_NOOP("Reports", "Person affected"), trail.person.name());
    line(QT_TRANSLATE_NOOP("Reports", "State"), shownField(request, trail.candour, u"state"_qs));
    line(QT_TRANSLATE_NOOP("Reports", "Test that applies"), shownField(request, trail.candour, u"provider_type"_qs));
    line(QT_TRANSLATE_NOOP("Reports", "Link to the outcome"), shownField(request, trail.candour, u"causation"_qs));
    line(QT_TRANSLATE_NOOP("Reports", "Outcome in the regulation's words"), shownField(request, trail.candour, u"limb"_qs));
    line(QT_TRANSLATE_NOOP("Reports", "Judged by"), trail.candour.text(u"judged_by"));
    line(QT_TRANSLATE_NOOP("Reports", "Judged on"), dateText(trail.candour.date(u"judged_on")));
    line(QT_TRANSLATE_NOOP("Reports", "Reasons"), trail.candour.text(u"judged_reasons"));
    line(QT_TRANSLATE_NOOP("Reports", "Relevant person"), shownField(request, trail.candour, u"relation_basis"_qs));
    line(QT_TRANSLATE_NOOP("Reports", "Named contact"), shownReference(request, trail.candour, u"owner"_qs));
    return table;
}

Table clocksTable(const CandourTrail &trail)
{
    Table table(QCoreApplication::translate("Reports", "Clocks of the duty"));
    table.text(QCoreApplication::translate("Reports", "Clock")).text(QCoreApplication::translate("Reports", "By")).text(QCoreApplication::translate("Reports", "Done"));
    const QString done = dayOr(trail.candour.date(u"verbal_on"), QCoreApplication::translate("Reports", "not yet"));
    table.row({QCoreApplication::translate("Reports", "Statute: tell in person"), QCoreApplication::translate("Reports", "as soon as reasonably practicable"), done});
    table.row({QCoreApplication::translate("Reports", "NHS Standard Contract: from the report"),
        dayOr(trail.contractDue, QCoreApplication::translate("Reports", "cannot be computed")), done});
    if (trail.secondDue.isValid())
        table.row({QCoreApplication::translate("Reports", "NHS Standard Contract: from becoming notifiable"), dateText(trail.secondDue), done});
    table.row({QCoreApplication::translate("Reports", "Written follow-up"), QCoreApplication::translate("Reports", "local standard"), dayOr(trail.candour.date(u"written_on"), QCoreApplication::translate("Reports", "not yet"))});
    table.row({QCoreApplication::translate("Reports", "Findings shared"), QCoreApplication::translate("Reports", "local standard"), dayOr(trail.candour.date(u"findings_on"), QCoreApplication::translate("Reports", "not yet"))});
    return table;
}

Table gradingsTable(const ReportRequest &request, const CandourTrail &trail)
{
    Table table(QCoreApplication::translate("Reports", "Harm as graded"));
    table.text(QCoreApplication::translate("Reports", "On")).text(QCoreApplication::translate("Reports", "Physical")).text(QCoreApplication::translate("Reports", "Psychological"))
        .text(QCoreApplication::translate("Reports", "By")).text(QCoreApplication::translate("Reports", "Why"));
    table.row({QCoreApplication::translate("Reports", "As reported"), shownField(request, trail.person, u"physical_harm"_qs), shownField(request, trail.person, u"psychological_harm"_qs), QString(), QString()});
    for (const RecordData &grading : trail.gradings)
        table.row({dateText(grading.date(u"graded_on")), shownField(request, grading, u"physical_after"_qs), shownField(request, grading, u"psychological_after"_qs), grading.text(u"graded_by"), grading.text(u"reason")});
    table.note(QCoreApplication::translate("Reports", "Grades of harm are LFPSE's. They do not decide whether the duty of candour applies."));
    return table;
}

/// The ticks of a step as words, and those that are missing said plainly.
QString contentsOf(const RecordData &step)
{
    QStringList given;
    const auto tick = [&](QStringView field, const char *name) {
        if (step.value(field).toBool())
            given << QCoreApplication::translate("Reports", name);
    };
    tick(u"facts", QT_TRANSLATE_NOOP("Reports", "facts"));
    tick(u"enquiries", QT_TRANSLATE_NOOP("Reports", "enquiries"));
    tick(u"apology", QT_TRANSLATE_NOOP("Reports", "apology"));
    tick(u"support", QT_TRANSLATE_NOOP("Reports", "support"));
    tick(u"results", QT_TRANSLATE_NOOP("Reports", "results"));
    tick(u"recorded", QT_TRANSLATE_NOOP("Reports", "written record"));
    return given.isEmpty() ? QStringLiteral("–") : given.join(u", "_qs);
}

Table stepsTable(const ReportRequest &request, const CandourTrail &trail)
{
    Table table(QCoreApplication::translate("Reports", "What was done"));
    table.text(QCoreApplication::translate("Reports", "On")).text(QCoreApplication::translate("Reports", "Step")).text(QCoreApplication::translate("Reports", "How"))
        .text(QCoreApplication::translate("Reports", "By")).text(QCoreApplication::translate("Reports", "Contents")).text(QCoreApplication::translate("Reports", "Outcome"));
    for (const RecordData &step : trail.steps)
        table.row({dateText(dayOf(step)), shownField(request, step, u"kind"_qs), shownField(request, step, u"method"_qs), step.text(u"done_by"), contentsOf(step), shownField(request, step, u"outcome"_qs)});
    return table;
}

} // namespace

Result<Report> candourTrailReport(const ReportRequest &request)
{
    if (request.forPublic)
        return Error {Error::Kind::Refused, QCoreApplication::translate("Reports", "The trail of a candour case speaks of one person and is never public."), {}};
    const auto candour = requestedRecord(request, u"candour_case"_qs);
    if (!candour)
        return candour.error();
    const auto trail = candourTrail(request.reg, request.reference, candour->id, request.today);
    if (!trail)
        return trail.error();
    Report report(safeFacts(request, QCoreApplication::translate("Reports", "Duty of candour: evidence trail of %1").arg(candour->name()), QCoreApplication::translate("Reports", "Confidential: personal")));
    report.heading(1, QCoreApplication::translate("Reports", "Evidence trail of %1").arg(candour->name())).table(factsTable(request, *trail)).table(clocksTable(*trail))
        .table(gradingsTable(request, *trail));
    if (trail->steps.empty())
        report.paragraph(QCoreApplication::translate("Reports", "No step is on record."));
    else
        report.table(stepsTable(request, *trail));
    for (const RecordData &step : trail->steps) {
        if (!isAbsent(step.value(u"apology_words")))
            report.paragraph(RichText().bold(QCoreApplication::translate("Reports", "Apology of %1, word for word: ").arg(dateText(dayOf(step)))).plain(step.text(u"apology_words")));
    }
    for (const ClockState &clock : trail->clocks)
        report.note(QString(clock.sentence() + u". "_qs + clock.ruleText));
    return report;
}

} // namespace candour
