#include "services/effective/auditrule.h"

#include "measures/audit/elapsedtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <compare>

namespace candour {

namespace {

/// One comparison of a rule, taken apart.
struct Comparison
{
    QString function; ///< minutes, hours, days, or empty
    QString first;
    QString second;
    QString sign;
    QString literal;
    bool quoted = false;
};

Error unreadable(const QString &part)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("AuditRule", "“%1” is no rule. Rules read like minutes(arrived, antibiotic) <= 60 or age >= 65 and ward = 'AMU'.").arg(part.trimmed()), {}};
}

Result<Comparison> parseComparison(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:(minutes|hours|days)\\s*\\(\\s*(\\w+)\\s*,\\s*(\\w+)\\s*\\)|(\\w+))\\s*(<=|>=|<>|=|<|>)\\s*(?:'([^']*)'|(-?\\d+(?:\\.\\d+)?|Y|N|NA|EX))\\s*$"_qs);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return unreadable(text);
    Comparison comparison;
    comparison.function = match.captured(1);
    comparison.first = comparison.function.isEmpty() ? match.captured(4) : match.captured(2);
    comparison.second = match.captured(3);
    comparison.sign = match.captured(5);
    comparison.quoted = match.capturedStart(6) >= 0;
    comparison.literal = comparison.quoted ? match.captured(6) : match.captured(7);
    return comparison;
}

/// The comparisons and whether all of them are needed.
Result<std::pair<QList<Comparison>, bool>> parseRule(const QString &rule)
{
    static const QRegularExpression conjunction(u"\\s+and\\s+"_qs);
    static const QRegularExpression disjunction(u"\\s+or\\s+"_qs);
    const bool all = rule.contains(conjunction);
    if (all && rule.contains(disjunction))
        return unreadable(rule);
    QList<Comparison> comparisons;
    for (const QString &part : rule.split(all ? conjunction : disjunction)) {
        const auto comparison = parseComparison(part);
        if (!comparison)
            return comparison.error();
        comparisons.append(*comparison);
    }
    return std::pair(comparisons, all);
}

RuleOutcome compared(std::partial_ordering order, const QString &sign)
{
    const bool holds = sign == u"=" ? order == 0 : sign == u"<>" ? order != 0 : sign == u"<" ? order < 0
        : sign == u"<=" ? order <= 0 : sign == u">" ? order > 0 : order >= 0;
    return holds ? RuleOutcome::True : RuleOutcome::False;
}

/// An answer where the code is a criterion's, else the text of the context field.
QString answeredValue(const AnswerSheet &sheet, const QString &code)
{
    const QString answer = answerText(sheet.answer(code).value);
    return answer.isEmpty() ? sheet.context(code) : answer;
}

/// "2026-10-25T01:30+01:00", or as people write it: "2026-10-25 01:30", with BST or GMT in the repeated hour of autumn.
/// Invalid for anything else, and for the repeated hour without its clock.
QDateTime instantFrom(const QString &text)
{
    static const QRegularExpression local(u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d)?(?: (BST|GMT))?$"_qs);
    const QRegularExpressionMatch match = local.match(text.trimmed());
    if (!match.hasMatch())
        return QDateTime::fromString(text.trimmed(), Qt::ISODate);
    LocalTime time {QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), u"HH:mm"_qs), {}};
    if (!match.captured(3).isEmpty())
        time.clock = match.captured(3) == u"BST" ? LocalClock::SummerTime : LocalClock::WinterTime;
    const auto instant = instantOf(time);
    return instant ? *instant : QDateTime();
}

RuleOutcome betweenOutcome(const Comparison &comparison, const AnswerSheet &sheet)
{
    const QString from = sheet.context(comparison.first);
    const QString to = sheet.context(comparison.second);
    if (from.isEmpty() || to.isEmpty())
        return RuleOutcome::Unknown;
    if (comparison.function == u"days") {
        const QDate start = QDate::fromString(from.left(10), Qt::ISODate);
        const QDate end = QDate::fromString(to.left(10), Qt::ISODate);
        if (!start.isValid() || !end.isValid() || end < start)
            return RuleOutcome::DataError;
        return compared(double(start.daysTo(end)) <=> comparison.literal.toDouble(), comparison.sign);
    }
    const QDateTime start = instantFrom(from);
    const QDateTime end = instantFrom(to);
    if (!start.isValid() || !end.isValid() || end < start)
        return RuleOutcome::DataError;
    const double minutes = double(start.secsTo(end)) / 60;
    return compared((comparison.function == u"hours" ? minutes / 60 : minutes) <=> comparison.literal.toDouble(), comparison.sign);
}

RuleOutcome outcomeOf(const Comparison &comparison, const AnswerSheet &sheet)
{
    if (!comparison.function.isEmpty())
        return betweenOutcome(comparison, sheet);
    const QString value = answeredValue(sheet, comparison.first);
    if (value.isEmpty())
        return RuleOutcome::Unknown;
    bool isNumber = false;
    const double wanted = comparison.literal.toDouble(&isNumber);
    if (comparison.quoted || !isNumber)
        return compared(QString::compare(value, comparison.literal, Qt::CaseInsensitive) <=> 0, comparison.sign);
    const double number = value.toDouble(&isNumber);
    return isNumber ? compared(number <=> wanted, comparison.sign) : RuleOutcome::DataError;
}

} // namespace

Result<RuleOutcome> evaluateRule(const QString &rule, const AnswerSheet &sheet)
{
    const auto parsed = parseRule(rule);
    if (!parsed)
        return parsed.error();
    const auto &[comparisons, all] = *parsed;
    const RuleOutcome deciding = all ? RuleOutcome::False : RuleOutcome::True;
    RuleOutcome outcome = all ? RuleOutcome::True : RuleOutcome::False;
    for (const Comparison &comparison : comparisons) {
        const RuleOutcome one = outcomeOf(comparison, sheet);
        if (one == deciding)
            return one;
        if (one == RuleOutcome::DataError || (one == RuleOutcome::Unknown && outcome != RuleOutcome::DataError))
            outcome = one;
    }
    return outcome;
}

Status checkRule(const QString &rule, const QStringList &codes)
{
    if (rule.trimmed().isEmpty())
        return {};
    const auto parsed = parseRule(rule);
    if (!parsed)
        return parsed.error();
    for (const Comparison &comparison : parsed->first) {
        for (const QString &code : {comparison.first, comparison.second}) {
            if (!code.isEmpty() && !codes.contains(code))
                return Error {Error::Kind::Invalid, QCoreApplication::translate("AuditRule", "The rule speaks of “%1”, which the tool does not have.").arg(code), {}};
        }
    }
    return {};
}

} // namespace candour
