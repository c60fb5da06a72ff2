#pragma once

#include "services/safe/candourservice.h"

namespace candour {

/// \brief One stage of the duty towards one person: what is on record, and what it still lacks.
struct CandourStage
{
    enum class Standing {
        Done,
        Lacking, ///< begun or due, with something missing
        Open,    ///< not begun
        NotNeeded
    };

    QString key;      ///< "threshold", or the kind of step that takes it forward: "verbal", "attempt", "written", "findings", "refusal";
                      ///< "apology"; "explained" where no learning response follows
    QString title;
    Standing standing = Standing::Open;
    QDate on;         ///< the day it was done; invalid before
    QStringList words;   ///< what is on record, a line each
    QStringList missing; ///< what it still lacks, a sentence each: what its workflow step would say
};

/// \brief The stages in the order in which the law sees them. A case that is not notifiable has the threshold alone.
/// Source: PSIRF domain page 1.6; nothing but steps on record moves a stage (traps 6 to 8).
[[nodiscard]] QList<CandourStage> candourStages(const CandourTrail &trail, const Register &reg, const ReferenceData &reference, QDate today);

/// \brief One clock of the duty with the authority it comes from. Statute and contract are never one clock.
struct DutyClock
{
    QString source;   ///< "Statute (Regulation 20)", "NHS Standard Contract", "Local standard"
    QString words;    ///< "as soon as reasonably practicable", "tell in person by 6 Jan 2026"
    QString standing; ///< "told on 5 Jan 2026, in time", "31 wd"; empty where nothing is to be said
    QString sentence; ///< the whole as one sentence, for tooltips and screen readers
    ClockState::Status status = ClockState::Status::Running;
    bool isDone = false;
};

/// Statute first, then the contract from the report, the second one after a regrade, and the local clocks that run.
[[nodiscard]] QList<DutyClock> dutyClocks(const CandourTrail &trail);

} // namespace candour
