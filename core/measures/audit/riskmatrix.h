#pragma once

#include "schema/referenceset.h"

namespace candour {

/// \brief One band of the risk matrix and the scores it covers.
struct RiskBand
{
    QString code;  ///< of the set risk_band
    QString label; ///< "High"
    int scoreFrom = 0;
    int scoreTo = 0;
};

/// \brief A risk as it must be kept: consequence and likelihood; the score follows from them, never the other way round.
struct RiskScore
{
    int consequence = 0; ///< 1 to 5
    int likelihood = 0;  ///< 1 to 5
    RiskBand band;

    [[nodiscard]] int score() const { return consequence * likelihood; }
};

/// \brief The 5 x 5 matrix with the bands in force on a day, from the set "risk_band".
class RiskMatrix
{
public:
    /// Invalid where a possible score has no band or two.
    [[nodiscard]] static Result<RiskMatrix> fromReference(const ReferenceSet &riskBands, QDate on);

    /// Invalid outside 1 to 5.
    [[nodiscard]] Result<RiskScore> score(int consequence, int likelihood) const;
    /// \brief The band of a bare score, for old records that kept only the product.
    /// \return Invalid for a number that no consequence times a likelihood gives: 7, 11, 13, 14 ...
    [[nodiscard]] Result<RiskBand> band(int score) const;
    /// The 14 scores that can occur, ascending.
    [[nodiscard]] static QList<int> possibleScores();
    /// How many of the 25 cells are in a band.
    [[nodiscard]] int cells(const QString &bandCode) const;
    [[nodiscard]] const QList<RiskBand> &bands() const { return m_bands; }

private:
    QList<RiskBand> m_bands;
};

/// Source: 5 x 5 matrix after the NPSA model of 2008; clinical audit domain page, 1.10.

} // namespace candour
