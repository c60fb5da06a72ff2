#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace candour {

class WorkingCalendar;

/// \brief One row of a list that changes over the years: a harm grade, a clock, a bank holiday. A plain value.
struct ReferenceEntry
{
    QString set = {};            ///< name of the set it belongs to, "physical_harm"
    QString code = {};           ///< our stable key, "low"; national codes are attributes, because they change
    QString label = {};          ///< what people read
    QString definition = {};     ///< when to choose it, in our own words; may be empty
    int position = 0;            ///< order in which to offer it, from 1
    QDate validFrom = {};        ///< first day in force; invalid: always was
    QDate validTo = {};          ///< last day in force; invalid: still is
    QJsonObject attributes = {}; ///< what this set alone needs to say

    /// Whether it is in force on the day. An invalid date asks for what is in force without an end.
    [[nodiscard]] bool isValidOn(QDate date) const;
};

/// \brief A list with its source and its dates, as shipped in resources/reference or edited in the register.
///
/// One code may have several entries, one after the other, where its label or meaning changed. Ask with the
/// day on which a record was made, so that it still reads the same next year.
struct ReferenceSet
{
    QString name;     ///< "physical_harm"
    QString title;    ///< for people
    QString source;   ///< where it comes from
    QString verified; ///< "yes", or "yes: ..." or "no: ..." with what a person has to check
    QString updated;  ///< "2026-11"
    QList<ReferenceEntry> entries;

    /// Whether somebody compared it with its source.
    [[nodiscard]] bool isVerified() const;

    /// What may be chosen on the day, by position.
    [[nodiscard]] QList<ReferenceEntry> entriesValidOn(QDate date) const;

    /// \brief What a code was called on the day.
    /// Where it was not in force then: its latest name, as old records must stay readable. Where the set does
    /// not know it: the code itself, so that a gap shows.
    [[nodiscard]] QString labelOf(QStringView code, QDate date) const;
};

/// \brief Reads a set from JSON.
/// \param fileName only for messages; may be empty
/// \return Unreadable, naming the file and the entry, for anything not JSON, unknown or missing keys, a bad
/// date, a code that is not lower_snake_case, or one code twice on the same day.
[[nodiscard]] Result<ReferenceSet> parseReferenceSet(const QByteArray &json, const QString &fileName = {});

/// Resource paths of the sets inside the program, sorted.
[[nodiscard]] QStringList shippedReferenceFiles();

/// All sets inside the program, in the order of their files, or the first mistake found.
[[nodiscard]] Result<QList<ReferenceSet>> shippedReferenceSets();

/// \brief The working calendar of a set whose codes are ISO dates.
///
/// A holiday withdrawn before its own day is left out. A year counts as covered only with the eight bank
/// holidays that England always has: half a year at either end of the list is no year.
/// \return Invalid where a code is no date or a year in between is incomplete.
[[nodiscard]] Result<WorkingCalendar> workingCalendar(const ReferenceSet &bankHolidays);

} // namespace candour
