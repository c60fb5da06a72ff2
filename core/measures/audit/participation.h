#pragma once

#include "base/result.h"

#include <QList>

#include <optional>

namespace candour {

/// \brief A rate whose two counts come from different sources, so that it may be above 100 per cent: shown and flagged, never cut.
struct OpenRate
{
    qint64 counted = 0;
    std::optional<qint64> required; ///< nothing where the source does not say

    /// "95.8%"; "not stated" where nothing is required known; "–" where 0 were required.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isAbove100() const { return required && *required > 0 && counted > *required; }
    /// None of the required cases were submitted: ask whether we take part at all.
    [[nodiscard]] bool asksAboutParticipation() const { return required && *required > 0 && counted == 0; }
};

/// Case ascertainment of a national audit; `source` says where the required count is from, such as HES. Empty without a remark.
[[nodiscard]] QString ascertainmentRemark(const OpenRate &rate, const QString &source);

/// \brief Patient-reported outcome measures: three rates, each with its own denominator.
struct PromsCounts
{
    qint64 eligible = 0;         ///< eligible episodes
    qint64 preOperative = 0;     ///< questionnaires returned before the operation
    qint64 linked = 0;           ///< of those, linked to an episode
    qint64 sent = 0;             ///< questionnaires sent afterwards
    qint64 returned = 0;         ///< of those, returned

    [[nodiscard]] OpenRate participation() const { return {preOperative, eligible}; }
    [[nodiscard]] OpenRate issue() const { return {sent, linked}; }
    [[nodiscard]] OpenRate response() const { return {returned, sent}; }
};

/// \brief Participation as the Quality Account states it: audits that collected nothing in the year do not count.
struct QualityAccountParticipation
{
    qint64 listed = 0;       ///< audits on the list that cover us
    qint64 withoutData = 0;  ///< of those, the ones that collected no data in the year
    qint64 participated = 0;

    [[nodiscard]] OpenRate rate() const { return {participated, listed - withoutData}; }
    /// The whole per cent of the statement: "97%".
    [[nodiscard]] QString statement() const;
};

/// \brief One quarter of the learning from deaths return.
struct DeathsQuarter
{
    qint64 deaths = 0;        ///< 27.1
    qint64 reviewed = 0;      ///< 27.2: deaths with a review or an investigation, each counted once
    qint64 dueToProblems = 0; ///< 27.3: judged more likely than not due to problems in care
};

/// \brief Learning from deaths over a year: counts are added up, percentages are of deaths, not of reviews.
struct LearningFromDeaths
{
    DeathsQuarter year;
    QString reviewedText;      ///< "7.9%"
    QString dueToProblemsText; ///< one decimal, as printed; two where one would read 0.0%
};

/// \return Invalid where a count is negative or a part is larger than its whole
/// Source: NHS (Quality Accounts) Regulations, items 27.1 to 27.3; clinical audit domain page, 1.17.
[[nodiscard]] Result<LearningFromDeaths> learningFromDeaths(const QList<DeathsQuarter> &quarters);

/// 27.9: the previous year's estimate revised, its own 27.3 plus what this year's late reviews found (27.8).
[[nodiscard]] inline qint64 revisedEstimate(qint64 previousDueToProblems, qint64 foundLate)
{
    return previousDueToProblems + foundLate;
}

} // namespace candour
