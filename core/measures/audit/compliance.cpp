#include "measures/audit/compliance.h"

#include "base/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr qint64 whole = 10'000; // hundredths of a per cent

} // namespace

bool Target::isMetBy(qint64 met, qint64 applicable) const
{
    return lowerIsBetter ? whole * met <= hundredthsOfPercent * applicable : whole * met >= hundredthsOfPercent * applicable;
}

bool Target::isMissedByMoreThan(qint64 points, qint64 met, qint64 applicable) const
{
    const qint64 missing = hundredthsOfPercent * applicable - whole * met;
    return (lowerIsBetter ? -missing : missing) > points * 100 * applicable;
}

Result<Target> targetOfPercent(double percent, bool lowerIsBetter)
{
    const double hundredths = std::round(percent * 100);
    if (!(percent >= 0 && percent <= 100) || std::abs(hundredths - percent * 100) > 1e-6)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A target must be between 0 and 100 per cent, with at most two decimals."), {}};
    return Target {qint64(hundredths), lowerIsBetter};
}

std::optional<double> Compliance::lowerBound() const
{
    return applicable + blanks > 0 ? std::optional<double>(double(met) / double(applicable + blanks)) : std::nullopt;
}

std::optional<double> Compliance::upperBound() const
{
    return applicable + blanks > 0 ? std::optional<double>(double(met + blanks) / double(applicable + blanks)) : std::nullopt;
}

std::optional<Interval> Compliance::interval() const
{
    return applicable > 0 ? std::optional<Interval>(wilson({met, applicable, 0.95})) : std::nullopt;
}

QString Compliance::text() const
{
    const QString rest = QCoreApplication::translate("Measures", "NA %1, EX %2, blank %3").arg(notApplicable).arg(exceptions).arg(blanks);
    if (!hasApplicableCases())
        return QCoreApplication::translate("Measures", "no applicable cases") + u", "_qs + rest;
    return u"%1/%2 (%3), "_qs.arg(met).arg(applicable).arg(percentText(met, applicable)) + rest;
}

Compliance compliance(const QList<Answer> &answers, ExceptionConvention convention)
{
    Compliance result;
    result.cases = answers.size();
    for (const Answer answer : answers) {
        const bool counts = answer == Answer::Yes || answer == Answer::No || (answer == Answer::Exception && convention == ExceptionConvention::CountsAsMet);
        result.applicable += counts ? 1 : 0;
        result.met += counts && answer != Answer::No ? 1 : 0;
        result.notApplicable += answer == Answer::NotApplicable ? 1 : 0;
        result.exceptions += answer == Answer::Exception ? 1 : 0;
        result.blanks += answer == Answer::Blank ? 1 : 0;
    }
    return result;
}

QString percentBesideTarget(qint64 met, qint64 applicable, const Target &target)
{
    const QString shown = percentText(met, applicable);
    const bool missed = applicable > 0 && !target.isMetBy(met, applicable);
    return missed && shown == percentText(target.hundredthsOfPercent, whole) ? percentText(met, applicable, 2) : shown;
}

std::optional<TargetCertainty> certainty(const Compliance &result, const Target &target)
{
    const auto interval = result.interval();
    if (!interval)
        return std::nullopt;
    const double share = double(target.hundredthsOfPercent) / double(whole);
    if (target.lowerIsBetter ? interval->upper <= share : interval->lower >= share)
        return TargetCertainty::ReliablyMet;
    if (target.lowerIsBetter ? interval->lower > share : interval->upper < share)
        return TargetCertainty::ReliablyMissed;
    return TargetCertainty::CannotTell;
}

QString certaintyText(TargetCertainty certainty, const Target &target)
{
    if (certainty == TargetCertainty::CannotTell)
        return QCoreApplication::translate("Measures", "cannot tell, n too small");
    return (certainty == TargetCertainty::ReliablyMet) != target.lowerIsBetter ? QCoreApplication::translate("Measures", "reliably above target")
                                                                                : QCoreApplication::translate("Measures", "reliably below target");
}

Compliance pooled(const QList<Compliance> &results)
{
    Compliance sum;
    for (const Compliance &result : results) {
        sum.met += result.met;
        sum.applicable += result.applicable;
        sum.notApplicable += result.notApplicable;
        sum.exceptions += result.exceptions;
        sum.blanks += result.blanks;
        sum.cases += result.cases;
    }
    return sum;
}

std::optional<double> meanOfPercentages(const QList<Compliance> &results)
{
    double sum = 0;
    int counted = 0;
    for (const Compliance &result : results) {
        if (!result.hasApplicableCases())
            continue;
        sum += double(result.met) / double(result.applicable);
        ++counted;
    }
    return counted > 0 ? std::optional<double>(sum / counted) : std::nullopt;
}

Compliance allOrNone(const QList<QList<Answer>> &cases, ExceptionConvention convention)
{
    QList<Answer> whole;
    for (const QList<Answer> &answers : cases) {
        const Compliance of = compliance(answers, convention);
        if (of.met < of.applicable)
            whole.append(Answer::No);
        else if (of.isProvisional())
            whole.append(Answer::Blank);
        else
            whole.append(of.hasApplicableCases() ? Answer::Yes : Answer::NotApplicable);
    }
    return compliance(whole, convention);
}

} // namespace candour
