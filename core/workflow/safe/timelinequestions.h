#pragma once

#include "records/safe/timeline.h"

#include <QList>

#include <chrono>

namespace candour {

class ReferenceData;

/// \brief Entries in the order in which a timeline is read: by time, save where somebody put one between two others.
/// Entries without a time and without a place come last, oldest first.
[[nodiscard]] QList<TimelineEntry> timelineOrder(QList<TimelineEntry> entries);

/// \brief The place to give an entry that is put after `before` and ahead of `after`; null stands for either end.
/// Fits between the places of both, whether they were set or follow from their times.
[[nodiscard]] double placeBetween(const TimelineEntry *before, const TimelineEntry *after);

/// \brief Something that the timeline asks: a question for the people who were there, never a failing.
struct TimelineQuestion
{
    enum class Kind { Interval, Order, Evidence, Imprecise, Conflict };

    Kind kind = Kind::Interval;
    RecordId from;   ///< the entry asked about, or the one before the interval
    RecordId to;     ///< the entry after it; null for questions about one entry
    QDateTime begins;
    QDateTime ends;
    std::chrono::minutes length {0}; ///< of an interval; 0 otherwise
    QString rule;    ///< the expectation in force on the day of the first entry, in words; intervals only
    QString sentence;
    bool reviewed = false; ///< somebody has written down what was found out
};

/// Stable key of a kind, as the list timeline_question and gap reviews hold it: "interval", "order", ...
[[nodiscard]] QString timelineQuestionKey(TimelineQuestion::Kind kind);

/// \brief Every question that a timeline raises, in the order of the timeline.
///
/// Intervals between readings of one kind are held against the list timeline_expectation as it was on the day of the
/// reading that set the pace: the score decides how soon the next observation was expected. A later entry with any
/// reading that counts as an observation ends the interval. Times that are not exact are asked about, never measured.
/// Source: PSIRF domain page section 4, row 4, and scenario 15.
/// \param entries any order; \param reviews of the same response
[[nodiscard]] QList<TimelineQuestion> timelineQuestions(const QList<TimelineEntry> &entries, const QList<GapReview> &reviews, const ReferenceData &reference);

/// "3 h 45", "45 min": as clinical notes write it.
[[nodiscard]] QString durationText(std::chrono::minutes length);

/// The first and the last time that a team was there. Only entries with a team and a time count.
struct TeamContact
{
    QString team;
    QDateTime first;
    QDateTime last;
    RecordId firstEntry;
    RecordId lastEntry;
};

/// Contacts of each team, by first contact.
[[nodiscard]] QList<TeamContact> teamContacts(const QList<TimelineEntry> &entries);

} // namespace candour
