#include "measures/json/experiencejson.h"

#include "base/numbers.h"
#include "measures/experience/disclosure.h"
#include "measures/experience/fftdisclosure.h"
#include "measures/experience/prevalence.h"
#include "measures/json/jsoninput.h"
#include "measures/json/proportionjson.h"
#include "measures/proportions/proportioninterval.h"

#include <QCoreApplication>

namespace candour {

namespace {

FriendsAndFamily answersOf(JsonInput &in)
{
    return {in.count(u"very_good"_qs), in.count(u"good"_qs), in.count(u"neither"_qs), in.count(u"poor"_qs), in.count(u"very_poor"_qs), in.count(u"dont_know"_qs), in.count(u"unanswered"_qs, 0)};
}

QJsonObject jsonShare(qint64 part, qint64 total)
{
    const bool exists = total > 0;
    return {{u"count"_qs, part}, {u"percent"_qs, exists ? QJsonValue(percentText(part, total)) : QJsonValue(u"–"_qs)},
        {u"wilson"_qs, exists ? QJsonValue(jsonInterval(wilson({part, total, 0.95}))) : QJsonValue()}};
}

Result<QJsonObject> fft(const QJsonObject &input)
{
    JsonInput in(input);
    const FriendsAndFamily answers = answersOf(in);
    const std::optional<qint64> eligible = in.has(u"eligible"_qs) ? std::optional<qint64>(in.count(u"eligible"_qs)) : std::nullopt;
    if (!in.ok())
        return in.error();
    return QJsonObject {{u"total"_qs, answers.total()}, {u"unanswered"_qs, answers.unanswered}, {u"positive"_qs, jsonShare(answers.positive(), answers.total())},
        {u"negative"_qs, jsonShare(answers.negative(), answers.total())}, {u"small_numbers"_qs, answers.isFew()},
        {u"response_rate"_qs, eligible ? QJsonValue(percentText(answers.total(), *eligible)) : QJsonValue()}};
}

Result<QJsonObject> units(const QJsonObject &input)
{
    JsonInput in(input);
    QList<FftUnit> asked;
    for (JsonInput part : in.objects(u"units"_qs)) {
        asked.append({part.text(u"specialty"_qs, QString()), part.text(u"name"_qs), answersOf(part)});
        in.takeProblem(part);
    }
    const bool parentHidden = in.flag(u"parent_hidden"_qs, false);
    if (!in.ok())
        return in.error();
    const QList<FftUnit> shown = publishableUnits(asked, parentHidden);
    QJsonArray out;
    for (const FftUnit &unit : shown) {
        const qint64 total = unit.answers.total();
        out.append(QJsonObject {{u"name"_qs, unit.name}, {u"total"_qs, total}, {u"breakdown_shown"_qs, unit.showsBreakdown},
            {u"positive"_qs, unit.showsPercentages ? percentText(unit.answers.positive(), total) : u"*"_qs},
            {u"negative"_qs, unit.showsPercentages ? percentText(unit.answers.negative(), total) : u"*"_qs}});
    }
    return QJsonObject {{u"units"_qs, out}, {u"parent_must_be_hidden"_qs, parentGivesAway(shown)}};
}

Result<QJsonObject> disclosure(const QJsonObject &input)
{
    JsonInput in(input);
    QList<QList<qint64>> counts;
    for (const QJsonArray &row : in.rows(u"table"_qs)) {
        JsonInput part(QJsonObject {{u"table"_qs, row}});
        counts.append(part.counts(u"table"_qs));
        in.takeProblem(part);
    }
    const qint64 leastShown = in.count(u"least_shown"_qs, 5);
    if (!in.ok())
        return in.error();
    const auto table = publishableTable(counts, leastShown);
    if (!table)
        return table.error();
    QJsonArray rows;
    for (const auto &row : table->cells) {
        QJsonArray cells;
        for (const auto &cell : row)
            cells.append(jsonCount(cell));
        rows.append(cells);
    }
    return QJsonObject {{u"table_with_totals"_qs, rows}, {u"hidden_as_small"_qs, table->hiddenAsSmall}, {u"hidden_to_protect"_qs, table->hiddenToProtect},
        {u"recoverable"_qs, recoverableCells(table->cells).size()}};
}

Result<QJsonObject> prevalence(const QJsonObject &input)
{
    JsonInput in(input);
    QList<ThemeCount> counts;
    for (JsonInput part : in.objects(u"themes"_qs)) {
        counts.append({part.text(u"code"_qs), part.count(u"comments"_qs)});
        in.takeProblem(part);
    }
    const qint64 codable = in.count(u"codable"_qs);
    if (!in.ok())
        return in.error();
    const auto found = themePrevalence(counts, codable);
    if (!found)
        return found.error();
    QJsonArray themes;
    for (const auto &theme : found->themes)
        themes.append(QJsonObject {{u"code"_qs, theme.code}, {u"comments"_qs, theme.comments}, {u"percent"_qs, theme.percent}});
    return QJsonObject {{u"themes"_qs, themes}, {u"codable"_qs, found->codable}, {u"labels"_qs, found->labels},
        {u"note"_qs, QCoreApplication::translate("Measures", "of comments, may total over 100%")}};
}

} // namespace

QList<MeasureKind> experienceKinds()
{
    return {
        {u"fft"_qs, QCoreApplication::translate("Measures", "Friends and Family Test: positive, negative, response rate"), fft},
        {u"fft_units"_qs, QCoreApplication::translate("Measures", "Friends and Family Test by unit, as it may be published"), units},
        {u"disclosure"_qs, QCoreApplication::translate("Measures", "a table of counts with small numbers hidden beyond subtraction"), disclosure},
        {u"theme_prevalence"_qs, QCoreApplication::translate("Measures", "themes as shares of codable comments"), prevalence},
    };
}

} // namespace candour
