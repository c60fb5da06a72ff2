#pragma once

#include "workflow/workflow.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace candour {

class ClockFacts;

/// A day 0 that lies in another record, and what to call it where it is missing.
struct ClockDay
{
    QDate day;
    QString title;
};
using ClockStart = std::function<ClockDay(const RecordData &, const ClockFacts &)>;

/// Records that a clock looks at: those of a type whose reference field points to its own record.
struct ClockRelated
{
    QString type = {};
    QString field = {};
};

/// \brief A clock that runs for records of a type: when it starts, where its length is found, when it no longer matters.
/// Lengths, amber marks and words come from the list "clock_rule", so that they can change with the rules.
struct ClockRule
{
    QString key;        ///< entry of the list clock_rule
    QString type;       ///< record type
    QString startField; ///< day 0; or the due date itself, for rules of unit "date_field"
    std::function<bool(const RecordData &)> runs;
    ClockStart start = {};        ///< where day 0 lies in another record
    QString through = {};         ///< the field that leads to that record, so that it can be read ahead
    ClockRelated related = {};    ///< what else it looks at, for the same reason
    QString lengthField = {};     ///< field with this record's own length, such as an agreed interval
    bool onlyOnceStarted = false; ///< runs from its day 0 on; before that it is not missing, but not yet there
    bool restsInPauses = false;   ///< the due date moves by the working days on which the response rested
    /// Where amber is more than a stretch of days, such as time gone without cases; replaces the list's amber mark.
    std::function<bool(const RecordData &, const ReferenceData &, QDate today)> isAmber = {};
};

/// \brief Where a clock stands on a day. Computed, never stored.
struct ClockState
{
    enum class Status { Running, Amber, Overdue, Paused, CannotCompute };

    QString key;
    QString label;                   ///< "PSII ceiling"
    QString ruleText;                ///< the rule in words, with its kind: statute, contract or local standard
    Status status = Status::Running;
    QDate due;                       ///< invalid where it cannot be computed
    std::optional<int> workingDaysLeft; ///< negative when overdue; nothing where the calendar has ended
    QString problem;                 ///< "cannot be computed: Started on"
    QString overdueWords;            ///< what being late means here, such as "past the agreed date"; may be empty
    std::optional<int> elapsed;      ///< working days since day 0, for clocks that rest in pauses
    std::optional<int> net;          ///< the same without the pauses

    /// "Due 12 Jan 2027, 31 working days left": the whole state as one sentence.
    [[nodiscard]] QString sentence() const;
    /// "31 wd", "4 wd late", "?": for a narrow column.
    [[nodiscard]] QString shortText() const;
};

/// Overdue is strictly after the due date; day 0 is the start; months clamp to the end of the month.
[[nodiscard]] ClockState runClock(const ClockRule &rule, const RecordData &record, const ReferenceData &reference, QDate today, const ClockFacts &facts);

/// The clocks of a record that run now, the most urgent first.
[[nodiscard]] QList<ClockState> clocksOf(const RecordData &record, const ReferenceData &reference, QDate today);
/// The same where the facts of many records were read ahead.
[[nodiscard]] QList<ClockState> clocksOf(const RecordData &record, const ReferenceData &reference, QDate today, const ClockFacts &facts);

/// Every clock of the program.
[[nodiscard]] const QList<ClockRule> &allClockRules();

/// "Overdue", "Due soon", and so on: the state as a word, beside which colour and shape only repeat it.
[[nodiscard]] QString statusText(ClockState::Status status);
/// Stable key for JSON: "running", "amber", "overdue", "paused", "cannot_compute".
[[nodiscard]] QString statusKey(ClockState::Status status);

} // namespace candour
