#pragma once

#include "storage/register.h"

namespace candour {

class ReferenceData;

/// An earlier project that may be the same one again.
struct EarlierProject
{
    RecordData project;
    double titleSimilarity = 0;     ///< shared words of both titles / all words of both, 0 to 1
    QStringList sharedStandards;    ///< guidance that both cite for the same service: "NG89"
    QList<RecordData> openActions;
};

/// \brief How far a project's data have come: complete cases of those planned. The only progress there is; a new cycle
/// begins with none.
struct ProjectProgress
{
    int complete = 0;
    int planned = 0;

    /// 0 to 1, at most 1; nothing without a plan.
    [[nodiscard]] std::optional<double> share() const { return planned > 0 ? std::optional<double>(std::min(1.0, double(complete) / planned)) : std::nullopt; }
};

/// A project whose lead has left or is about to, with the day.
struct HandoverDue
{
    RecordData project;
    QDate leavesOn;
};

/// \brief Finds, continues and hands over audit projects. Borrows what it is given.
class AuditProjectService
{
public:
    AuditProjectService(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    /// \brief Earlier projects of the last three years that cite the same guidance for the same service, or whose titles
    /// share 60 % of their words; the most alike first. Withdrawn ones are left out, abandoned ones are not.
    /// Source: clinical audit domain page, section 2.1 and section 5, row 42.
    [[nodiscard]] Result<QList<EarlierProject>> earlierProjects(const RecordData &project) const;

    /// Whether a project has done its work, so that a next cycle may follow: ready for re-audit, or closed.
    [[nodiscard]] static bool isFinished(const RecordData &project);
    /// Whether a project still has work to do or waits with it, and so needs somebody to lead it.
    [[nodiscard]] static bool isRunning(const RecordData &project);

    /// Why no next cycle can start from a project, in a sentence: it is not finished, or another project goes on with it already.
    [[nodiscard]] std::optional<QString> nextCycleProblem(const RecordData &project) const;

    /// \brief Starts the next cycle of a project: a project of its own in design, with criteria, questions and plan copied
    /// and open to change, without answers, approvals or dates. Refused where nextCycleProblem() says so.
    Result<RecordData> startNextCycle(const RecordData &project);

    /// \brief Makes a proposal the next cycle of an earlier project: it keeps its reference and what was written, takes criteria,
    /// questions and plan of the earlier one, and goes on to design. One step.
    /// Refused once the proposal has a tool of its own or was registered, and for one that is its own earlier cycle.
    Result<RecordData> becomeNextCycle(const RecordData &proposal, const RecordData &earlier);

    [[nodiscard]] ProjectProgress progress(const RecordData &project) const;

    /// \brief Gives a project to another lead, from a day on and for a reason, which its history keeps.
    /// Refused without a reason or a day, for a day to come, for the lead it has, and for somebody who has left by then.
    Result<RecordData> handOver(const RecordData &project, const QString &person, QDate on, const QString &reason);
    /// Unfinished projects whose lead leaves within so many days, or has left.
    [[nodiscard]] Result<QList<HandoverDue>> handoversDue(QDate today, int daysAhead = 30) const;

    /// \brief Standards that changed while a project collects data and for which no decision is open or taken: one unsaved
    /// guidance_change for each, filled as far as it can be.
    [[nodiscard]] Result<QList<RecordData>> undecidedGuidance(const RecordData &project) const;

    /// \brief When the next cycle is due after sign-off: 6 months after limited or no assurance, 12 after significant, 24 after
    /// full with a critical criterion, by the lengths of the list of clocks. Invalid where no re-audit is asked for.
    [[nodiscard]] QDate proposedReaudit(const RecordData &project) const;

private:
    void continueFrom(const RecordData &earlier, RecordData &next) const;
    Status copyTool(const RecordData &from, const RecordData &to, ChangeSet &step);
    Register &m_register;
    const ReferenceData &m_reference;
};

/// Shared words / all words of two titles, without words such as "audit" and "of"; 0 to 1.
[[nodiscard]] double titleSimilarity(const QString &a, const QString &b);
/// "NG89 1.2.3; QS66 Statement 4" as the guidance cited: NG89, QS66.
[[nodiscard]] QStringList citedGuidance(const QString &references);

} // namespace candour
