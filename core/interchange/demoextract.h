#pragma once

#include "interchange/importmapping.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace candour {

/// \brief What to invent. The same values give the same bytes.
struct DemoOptions
{
    int rows = 0;
    quint32 seed = 1;
    QStringList units;          ///< names of wards, as the register spells them; the file writes some in other cases
    QDate from;
    QDate to;                   ///< last day on which anything happens or is reported
    bool windows1252 = false;   ///< as older Windows programs write, instead of UTF-8
};

/// \brief An invented extract of a reporting system, with the mess that real ones have, and a count of that mess.
struct DemoIncidentExtract
{
    QByteArray csv;
    int rows = 0;
    int events = 0;             ///< incidents that can be taken
    int affected = 0;           ///< affected people of those
    int secondPatients = 0;     ///< further patients of an event that another row tells
    int repeatedRows = 0;       ///< rows that stand twice
    int impossibleDates = 0;    ///< such as 31 February
    int occurredAfterReported = 0;
    int blankPsychological = 0; ///< affected people without that grade
};

/// \brief An invented feedback file: one row for each comment, some people with two.
struct DemoFeedback
{
    QByteArray csv;
    int rows = 0;
    int people = 0;             ///< with at least one row that can be taken
    int monthFirst = 0;         ///< rows whose date only makes sense with the month in front
    int unknownCodes = 0;       ///< rows with score 7, which no list knows
    int placeholders = 0;       ///< "n/a" and empty comments, among the rows that can be taken
};

/// Events of LFPSE's kinds by national code or by label, wards in mixed case, texts with line breaks and quotation
/// marks. Texts are invented and name roles, never people. At least one unit and 100 rows are needed.
[[nodiscard]] DemoIncidentExtract demoIncidentExtract(const DemoOptions &options);

/// Friends and Family Test answers. At least one unit and 100 rows are needed.
[[nodiscard]] DemoFeedback demoFeedback(const DemoOptions &options);

/// How the invented feedback file is read: 1 is best, 7 is no answer.
[[nodiscard]] ImportMapping demoFeedbackMapping();

} // namespace candour
