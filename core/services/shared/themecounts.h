#pragma once

#include "storage/register.h"
#include "workflow/referencedata.h"

namespace candour {

/// \brief One line of what is known about a theme: so many on it, of how many altogether, in the same days.
struct ThemeLine
{
    enum class Kind { Incidents, LowScores, AuditResult, OtherSource };

    Kind kind = Kind::Incidents;
    QString words;            ///< what is counted: "Incidents", "Mortality reviews with an overall score of 1 or 2"
    QString outOfWords;       ///< what the denominator is: "incidents in these days"
    int count = 0;
    std::optional<int> outOf; ///< nothing where the source does not say
    QString type;             ///< record type behind the number
    QList<RecordId> records;  ///< behind the number
};

/// \brief What incidents, mortality reviews, audits and other sources say about one theme in some days, side by side.
struct ThemeCounts
{
    RecordData theme;
    QDate from;
    QDate to;
    QList<ThemeLine> lines;
    /// What the lines raise together, as a question for people; empty where they raise nothing. Offered, never asserted.
    QString question;
    QList<RecordData> notes; ///< what people have said about these days, newest first

    [[nodiscard]] const ThemeLine *line(ThemeLine::Kind kind) const;
};

/// \brief Counts a theme between two days, both included.
///
/// Incidents by the day they happened, reviews by the day they were scored, audit results by the day they were frozen,
/// figures of other systems where their own days lie within. Each line names its denominator: the numbers are not rates
/// of one population and are never added up. Source: PSIRF domain page section 4, row 8, and scenario 29.
/// Errors: what reading the register gives.
[[nodiscard]] Result<ThemeCounts> themeCounts(const Register &reg, const ReferenceData &reference, const RecordId &theme, QDate from, QDate to);

} // namespace candour
