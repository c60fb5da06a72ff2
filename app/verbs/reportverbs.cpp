// reports, report: papers for committees.

#include "verb.h"

#include "base/financialyear.h"
#include "print/reportfile.h"
#include "reports/reportkinds.h"

#include <QCoreApplication>

namespace candour {

namespace {

Result<QDate> dayOption(const Call &call, const QString &name, QDate otherwise)
{
    if (!call.has(name))
        return otherwise;
    const QDate day = QDate::fromString(call.option(name), Qt::ISODate);
    if (day.isValid())
        return day;
    return Error {Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "--%1 takes a day such as 2027-01-12.").arg(name), {}};
}

} // namespace

int runReports(const Call &call)
{
    QJsonArray kinds;
    for (const ReportKind &kind : reportKinds()) {
        kinds.append(QJsonObject {{u"kind"_qs, kind.key}, {u"title"_qs, kind.title}, {u"sentence"_qs, kind.sentence}, {u"record_type"_qs, kind.recordType.isEmpty() ? QJsonValue() : QJsonValue(kind.recordType)}, {u"letter"_qs, kind.isLetter}});
        call.terminal.line(kind.key.leftJustified(20) + kind.title + u": "_qs + kind.sentence);
    }
    call.terminal.json(kinds);
    return Done;
}

int runReport(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    const QDate today = (*session)->today();
    const auto from = dayOption(call, u"from"_qs, FinancialYear::ofDate(today).start());
    const auto to = dayOption(call, u"to"_qs, today);
    for (const auto *day : {&from, &to}) {
        if (!*day)
            return call.terminal.fail(day->error());
    }
    const auto report = buildReport(call.arguments.at(1), {(*session)->reg(), (*session)->reference(), today, *from, *to, call.has(u"public"_qs), call.option(u"record"_qs)});
    if (!report)
        return call.terminal.fail(report.error());
    const QString path = call.arguments.at(2);
    if (const Status written = writeReportFile(*report, path); !written)
        return call.terminal.fail(written.error());
    call.terminal.line(QCoreApplication::translate("CommandLine", "Wrote %1.").arg(path));
    call.terminal.json(QJsonObject {{u"file"_qs, path}});
    return Done;
}

} // namespace candour
