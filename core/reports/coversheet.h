#pragma once

#include "reports/table.h"

#include <QDate>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace candour {

/// \brief What a committee is asked to do with a paper.
enum class Purpose { Assure = 1, Note = 2, Decide = 4, Escalate = 8 };
Q_DECLARE_FLAGS(Purposes, Purpose)
Q_DECLARE_OPERATORS_FOR_FLAGS(Purposes)

/// \brief One group that has seen a paper, and what it said.
struct Approval
{
    QString group;
    QDate date;
    QString outcome;
};

/// \brief The sheet in front of a committee paper: why it comes, what matters, what is asked.
///
/// People appear by role, never by name. Empty parts are left out by every renderer.
struct CoverSheet
{
    QString committee;
    QDate meetingDate;
    QString agendaItem;
    QString paperTitle; ///< the report's own title where empty
    QString executiveRole;
    QString authorRole;
    Purposes purposes;
    QString purposeText;
    QStringList keyPoints;
    QString safe;               ///< implications against the strategy's first aim
    QString effective;          ///< against its second
    QString positiveExperience; ///< against its third
    QString recommendation;
    std::vector<Approval> approvals;

    using Fact = std::pair<QString, QString>;
    /// Label and value of what stands at the head: meeting, agenda item, roles. Without the empty ones.
    [[nodiscard]] std::vector<Fact> facts() const;
    /// Name and text of the implications against each aim; empty where no aim has a text.
    [[nodiscard]] std::vector<Fact> implications() const;
    /// The approval trail: group, date, outcome; without rows where nobody has seen the paper.
    [[nodiscard]] Table approvalTrail() const;
    /// "Assure, decide"; empty without a purpose.
    [[nodiscard]] QString purposeNames() const;
};

/// Every purpose with its translated name, in the order of the sheet.
[[nodiscard]] std::vector<std::pair<Purpose, QString>> allPurposes();

enum class CoverPart { Purpose, KeyPoints, Implications, Recommendation, Approvals };
[[nodiscard]] QString coverHeading(CoverPart part);

} // namespace candour
