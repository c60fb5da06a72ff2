#include "measures/audit/riskmatrix.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr int grades = 5;

bool covers(const RiskBand &band, int score)
{
    return score >= band.scoreFrom && score <= band.scoreTo;
}

} // namespace

Result<RiskMatrix> RiskMatrix::fromReference(const ReferenceSet &riskBands, QDate on)
{
    RiskMatrix matrix;
    for (const ReferenceEntry &entry : riskBands.entriesValidOn(on))
        matrix.m_bands.append({entry.code, entry.label, entry.attributes.value(u"score_from").toInt(), entry.attributes.value(u"score_to").toInt()});
    for (const int score : possibleScores()) {
        const auto bands = std::count_if(matrix.m_bands.begin(), matrix.m_bands.end(), [score](const RiskBand &band) { return covers(band, score); });
        if (bands != 1)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The risk bands do not give the score %1 exactly one band. Correct the list of risk bands.").arg(score), {}};
    }
    return matrix;
}

Result<RiskScore> RiskMatrix::score(int consequence, int likelihood) const
{
    if (consequence < 1 || consequence > grades || likelihood < 1 || likelihood > grades)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "Consequence and likelihood must each be 1 to 5."), {}};
    const auto found = band(consequence * likelihood);
    if (!found)
        return found.error();
    return RiskScore {consequence, likelihood, *found};
}

Result<RiskBand> RiskMatrix::band(int score) const
{
    if (!possibleScores().contains(score))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "No consequence and likelihood give the score %1. Record the two, not their product.").arg(score), {}};
    const auto found = std::find_if(m_bands.begin(), m_bands.end(), [score](const RiskBand &band) { return covers(band, score); });
    if (found == m_bands.end())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The risk bands do not give the score %1 exactly one band. Correct the list of risk bands.").arg(score), {}};
    return *found;
}

QList<int> RiskMatrix::possibleScores()
{
    QList<int> scores;
    for (int consequence = 1; consequence <= grades; ++consequence) {
        for (int likelihood = consequence; likelihood <= grades; ++likelihood) {
            if (!scores.contains(consequence * likelihood))
                scores.append(consequence * likelihood);
        }
    }
    std::sort(scores.begin(), scores.end());
    return scores;
}

int RiskMatrix::cells(const QString &bandCode) const
{
    int count = 0;
    for (int consequence = 1; consequence <= grades; ++consequence) {
        for (int likelihood = 1; likelihood <= grades; ++likelihood) {
            const auto found = band(consequence * likelihood);
            count += found && found->code == bandCode ? 1 : 0;
        }
    }
    return count;
}

} // namespace candour
