#include "measures/audit/benchmark.h"
#include "measures/audit/elapsedtime.h"
#include "measures/audit/mortality.h"
#include "measures/audit/outlier.h"
#include "measures/audit/participation.h"
#include "measures/json/auditjson.h"
#include "measures/json/jsoninput.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

Result<QJsonObject> benchmark(const QJsonObject &input)
{
    JsonInput in(input);
    const double ours = in.number(u"ours"_qs);
    const double national = in.number(u"national"_qs);
    const double lastYear = in.number(u"last_year"_qs);
    const bool lower = in.flag(u"lower_is_better"_qs, false);
    if (!in.ok())
        return in.error();
    return QJsonObject {{u"status"_qs, benchmarkText(doubleBenchmark(ours, national, lastYear, lower))}};
}

Result<QJsonObject> shmi(const QJsonObject &input)
{
    JsonInput in(input);
    PublishedShmi published {in.number(u"observed"_qs), in.number(u"expected"_qs), in.numberOrNothing(u"lower"_qs), in.numberOrNothing(u"upper"_qs), {}};
    if (in.has(u"band"_qs)) {
        const qint64 code = in.count(u"band"_qs);
        if (code < 1 || code > 3)
            in.refuse(QCoreApplication::translate("Measures", "“band” must be the published code: 1 higher, 2 as expected, 3 lower."));
        published.band = PublishedShmi::Band(code);
    }
    if (!in.ok())
        return in.error();
    const auto value = shmiText(published);
    if (!value)
        return value.error();
    const auto band = shmiBand(published);
    if (!band)
        return band.error();
    return QJsonObject {{u"value"_qs, *value}, {u"band"_qs, int(*band)}, {u"band_text"_qs, shmiBandText(*band)}};
}

QString levelWord(OutlierResult::Level level)
{
    switch (level) {
    case OutlierResult::Level::Alert:
        return u"alert"_qs;
    case OutlierResult::Level::Alarm:
        return u"alarm"_qs;
    case OutlierResult::Level::PositiveAlert:
        return u"positive_alert"_qs;
    case OutlierResult::Level::PositiveAlarm:
        return u"positive_alarm"_qs;
    case OutlierResult::Level::None:
        break;
    }
    return u"none"_qs;
}

Result<QJsonObject> outlier(const QJsonObject &input)
{
    JsonInput in(input);
    OutlierQuestion question {in.count(u"x"_qs), in.count(u"n"_qs), in.number(u"expected"_qs), in.flag(u"lower_is_better"_qs, true)};
    question.alertBeyond = in.number(u"alert_sd"_qs, question.alertBeyond);
    question.alarmBeyond = in.number(u"alarm_sd"_qs, question.alarmBeyond);
    if (!in.ok())
        return in.error();
    const auto found = outlierLevel(question);
    if (!found)
        return found.error();
    return QJsonObject {{u"share"_qs, found->share}, {u"z"_qs, found->z}, {u"level"_qs, levelWord(found->level)},
        {u"alert_limits"_qs, QJsonArray {found->lowerAlert, found->upperAlert}}, {u"alarm_limits"_qs, QJsonArray {found->lowerAlarm, found->upperAlarm}}};
}

QJsonObject jsonRate(const OpenRate &rate)
{
    return {{u"counted"_qs, rate.counted}, {u"required"_qs, jsonCount(rate.required)}, {u"text"_qs, rate.text()}, {u"above_100"_qs, rate.isAbove100()}};
}

Result<QJsonObject> ascertainment(const QJsonObject &input)
{
    JsonInput in(input);
    const OpenRate rate {in.count(u"submitted"_qs), in.has(u"required"_qs) ? std::optional<qint64>(in.count(u"required"_qs)) : std::nullopt};
    const QString source = in.text(u"source"_qs, u"HES"_qs);
    if (!in.ok())
        return in.error();
    QJsonObject out = jsonRate(rate);
    out.insert(u"remark"_qs, ascertainmentRemark(rate, source));
    out.insert(u"asks_about_participation"_qs, rate.asksAboutParticipation());
    return out;
}

Result<QJsonObject> proms(const QJsonObject &input)
{
    JsonInput in(input);
    PromsCounts counts {in.count(u"eligible"_qs), in.count(u"pre_operative"_qs), 0, in.count(u"sent"_qs), in.count(u"returned"_qs)};
    counts.linked = in.count(u"linked"_qs, counts.preOperative);
    if (!in.ok())
        return in.error();
    return QJsonObject {{u"participation"_qs, jsonRate(counts.participation())}, {u"issue"_qs, jsonRate(counts.issue())}, {u"response"_qs, jsonRate(counts.response())}};
}

Result<QJsonObject> deaths(const QJsonObject &input)
{
    JsonInput in(input);
    QList<DeathsQuarter> quarters;
    for (JsonInput part : in.objects(u"quarters"_qs)) {
        quarters.append({part.count(u"deaths"_qs), part.count(u"reviewed"_qs), part.count(u"due_to_problems"_qs)});
        in.takeProblem(part);
    }
    if (!in.ok())
        return in.error();
    const auto found = learningFromDeaths(quarters);
    if (!found)
        return found.error();
    return QJsonObject {{u"deaths"_qs, found->year.deaths}, {u"reviewed"_qs, found->year.reviewed}, {u"due_to_problems"_qs, found->year.dueToProblems},
        {u"reviewed_percent"_qs, found->reviewedText}, {u"due_to_problems_percent"_qs, found->dueToProblemsText}};
}

// "2026-10-25 01:30", with BST or GMT after it where the hour occurs twice.
LocalTime localTime(JsonInput &in, const QString &key)
{
    const QStringList parts = in.text(key).split(u' ', Qt::SkipEmptyParts);
    LocalTime local {QDate::fromString(parts.value(0), Qt::ISODate), QTime::fromString(parts.value(1), u"HH:mm"_qs)};
    if (parts.size() > 2)
        local.clock = parts.at(2) == u"BST" ? LocalClock::SummerTime : LocalClock::WinterTime;
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 3 && parts.at(2) != u"BST" && parts.at(2) != u"GMT"))
        in.refuse(QCoreApplication::translate("Measures", "“%1” must be a local time such as 2026-10-25 01:30, with BST or GMT after it in the repeated hour.").arg(key));
    return local;
}

Result<QJsonObject> elapsedTime(const QJsonObject &input)
{
    JsonInput in(input);
    const LocalTime from = localTime(in, u"from"_qs);
    const LocalTime to = localTime(in, u"to"_qs);
    if (!in.ok())
        return in.error();
    const auto minutes = elapsed(from, to);
    if (!minutes)
        return minutes.error();
    return QJsonObject {{u"minutes"_qs, qint64(minutes->count())}};
}

} // namespace

QList<MeasureKind> nationalKinds()
{
    return {
        {u"double_benchmark"_qs, QCoreApplication::translate("Measures", "ours against the nation and against our last year"), benchmark},
        {u"shmi"_qs, QCoreApplication::translate("Measures", "SHMI as published; the band is never derived"), shmi},
        {u"outlier"_qs, QCoreApplication::translate("Measures", "alert or alarm against an expected share"), outlier},
        {u"ascertainment"_qs, QCoreApplication::translate("Measures", "case ascertainment of a national audit"), ascertainment},
        {u"proms"_qs, QCoreApplication::translate("Measures", "PROMs participation, issue and response rates"), proms},
        {u"learning_from_deaths"_qs, QCoreApplication::translate("Measures", "learning from deaths: a year from its quarters"), deaths},
        {u"elapsed_time"_qs, QCoreApplication::translate("Measures", "minutes between two local times, over the change of clocks"), elapsedTime},
    };
}

} // namespace candour
