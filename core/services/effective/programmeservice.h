#pragma once

#include "base/financialyear.h"
#include "storage/register.h"

namespace candour {

class ReferenceData;

/// Where an entry of the programme stands on a day.
enum class EntryStage { NotStarted, Collecting, Reporting, Completed, Deferred, Abandoned };
/// "not_started", "collecting", "reporting", "completed", "deferred", "abandoned".
[[nodiscard]] QString stageKey(EntryStage stage);
[[nodiscard]] QString stageText(EntryStage stage);

/// \brief An entry with its project, as pages, reports and the roll-over see it.
struct EntryPosition
{
    RecordData entry;
    std::optional<RecordData> project; ///< none: not registered yet
    EntryStage stage = EntryStage::NotStarted;
    bool isBaseline = false;
    bool isBehind = false;             ///< its reporting quarter has ended and it is not completed
    bool isStale = false;              ///< no news for longer than the clock allows
    int carriedForward = 0;
};

/// Counts of entries by stage.
struct StageCounts
{
    int all = 0;
    int notStarted = 0;
    int collecting = 0;
    int reporting = 0;
    int completed = 0;
    int deferred = 0;
    int abandoned = 0;

    /// Entries that are still to be delivered or have been: without the deferred and abandoned.
    [[nodiscard]] int live() const { return all - deferred - abandoned; }
    void add(EntryStage stage);
};

/// \brief The figures of a year's programme on a day: what the quarterly report prints.
/// Source: clinical audit domain page, section 2.4 and section 5, row 37.
struct ProgrammeFigures
{
    FinancialYear year;
    QDate on;
    StageCounts baseline;           ///< entries in the programme as approved
    StageCounts added;              ///< entries added in the year
    int carried = 0;                ///< entries that came from an earlier year
    int onTrack = 0;
    int behind = 0;
    int stale = 0;
    int reportsIssued = 0;
    int reportsWithinClock = 0;     ///< drafted within 20 working days of the end of collection
    int loopsClosedImproved = 0;
    int openEscalations = 0;
    int openActions = 0;
    int overdue0To30 = 0;           ///< overdue actions by days late
    int overdue31To90 = 0;
    int overdueOver90 = 0;
    QMap<QString, int> assurance;   ///< rating > projects
    QList<EntryPosition> entries;

    /// Completed entries of the baseline: the headline's numerator over baseline.all.
    [[nodiscard]] int completedAll() const { return baseline.completed + added.completed; }
    /// Of the live plan of the baseline: row 37 has 31 of 106.
    [[nodiscard]] int livePlan() const { return baseline.live(); }
};

/// What the roll-over would do with one entry.
struct RollOverLine
{
    EntryPosition position;
    QString outcome;               ///< reference set programme_outcome; empty: undecided
    bool makesNewEntry = false;
    bool needsDecision = false;    ///< deferred without a quarter
    bool isSecondCarry = false;    ///< a committee has to decide: carried forward before
    bool isDone = false;           ///< next year's entry is there already
};

/// \brief The dry run of a roll-over: everything it would do, and what stands in its way.
struct RollOver
{
    FinancialYear from;
    QList<RollOverLine> lines;
    StageCounts baseline;
    StageCounts added;
    int newEntries = 0;
    int undecided = 0;
    int alreadyDone = 0;
    QStringList problems;          ///< one sentence for each entry that has to be decided first

    [[nodiscard]] bool isReady() const { return problems.isEmpty(); }
};

/// \name Reading a year's programme
/// Errors: what reading the register gives.
/// @{
/// \brief The entries of a year in their order: level, then within levels 2 and 3 the tie-break score, then the title.
/// \param unit only entries of this directorate or service; empty: all
[[nodiscard]] Result<QList<EntryPosition>> programmeEntries(const Register &reg, const ReferenceData &reference, const FinancialYear &year, QDate on, const QString &unit = {});
[[nodiscard]] Result<ProgrammeFigures> programmeFigures(const Register &reg, const ReferenceData &reference, const FinancialYear &year, QDate on, const QString &unit = {});
/// What rolling the year over would do; nothing is written.
[[nodiscard]] Result<RollOver> rollOverPlan(const Register &reg, const ReferenceData &reference, const FinancialYear &year);
/// @}

/// \brief Approves annual programmes and rolls them over. Borrows what it is given.
class ProgrammeService
{
public:
    ProgrammeService(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    /// The programme of a year, or NotFound.
    [[nodiscard]] Result<RecordData> programmeOf(const FinancialYear &year) const;

    /// \brief Approves a programme and freezes its baseline: every entry of the year is marked, and counted once.
    /// Refused before consultation, without body or day, and where it is approved already.
    Result<ChangeSet> approve(const RecordData &programme, const QString &committee, QDate on);

    /// \brief Rolls the year over as one step that can be undone: outcomes, next year's entries with the same projects, next
    /// year's programme, the closing figures as a snapshot. Doing it again makes nothing twice. Actions and re-audits belong
    /// to projects and stay where they are.
    /// Refused while an entry has no decision.
    Result<ChangeSet> rollOver(const FinancialYear &year);

    /// \brief Sets the quarters in which an entry begins and reports, each 1 to 4 of its year.
    /// Refused outside the year, and for a report before the beginning.
    Result<RecordData> schedule(const RecordData &entry, int startQuarter, int reportQuarter);

private:
    Status appendNextEntry(const RollOverLine &line, const FinancialYear &next, ChangeSet &step);
    Status appendProgrammes(const RollOver &plan, ChangeSet &step);

    Register &m_register;
    const ReferenceData &m_reference;
};

/// The sum of an entry's tie-break scores, 0 to 21. It never moves an entry of level 1.
[[nodiscard]] int tieBreakScore(const RecordData &entry);

} // namespace candour
