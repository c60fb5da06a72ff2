#include "measures/audit/participation.h"

#include "base/numbers.h"

#include <QCoreApplication>

namespace candour {

QString OpenRate::text() const
{
    return required ? percentText(counted, *required) : QCoreApplication::translate("Measures", "not stated");
}

QString ascertainmentRemark(const OpenRate &rate, const QString &source)
{
    if (rate.isAbove100())
        return QCoreApplication::translate("Measures", "Above 100% because the required count is from %1.").arg(source);
    if (rate.asksAboutParticipation())
        return QCoreApplication::translate("Measures", "No case was submitted: ask whether we take part.");
    return {};
}

QString QualityAccountParticipation::statement() const
{
    return percentText(participated, listed - withoutData, 0);
}

Result<LearningFromDeaths> learningFromDeaths(const QList<DeathsQuarter> &quarters)
{
    LearningFromDeaths result;
    for (const DeathsQuarter &quarter : quarters) {
        if (quarter.dueToProblems < 0 || quarter.dueToProblems > quarter.reviewed || quarter.reviewed > quarter.deaths)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "Reviews cannot be more than deaths, nor deaths due to problems more than reviews. Check the quarter."), {}};
        result.year.deaths += quarter.deaths;
        result.year.reviewed += quarter.reviewed;
        result.year.dueToProblems += quarter.dueToProblems;
    }
    result.reviewedText = percentText(result.year.reviewed, result.year.deaths);
    result.dueToProblemsText = percentText(result.year.dueToProblems, result.year.deaths);
    if (result.year.dueToProblems > 0 && result.dueToProblemsText == percentText(0, 1))
        result.dueToProblemsText = percentText(result.year.dueToProblems, result.year.deaths, 2);
    return result;
}

} // namespace candour
