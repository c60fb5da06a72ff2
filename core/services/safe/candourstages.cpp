#include "services/safe/candourstages.h"

#include "base/dates.h"
#include "workflow/workflow.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Standing = CandourStage::Standing;

QDate stepDay(const RecordData &step)
{
    return step.value(u"done_at").toDateTime().toLocalTime().date();
}

/// Reads stages off one trail; what is missing comes from the guards of the workflow, so that nothing is judged twice.
class StageReader
{
public:
    StageReader(const CandourTrail &trail, const Register &reg, const ReferenceData &reference, QDate today)
        : m_trail(trail), m_reg(reg), m_reference(reference), m_today(today), m_state(trail.candour.text(u"state"))
    {
    }

    [[nodiscard]] QList<CandourStage> stages() const
    {
        QList<CandourStage> all {threshold()};
        if (m_state == u"not_notifiable")
            return all;
        all << attempts() << verbal() << apology() << written() << findings() << refusal();
        return all;
    }

private:
    [[nodiscard]] QList<RecordData> steps(const QString &kind) const
    {
        QList<RecordData> found;
        for (const RecordData &step : m_trail.steps) {
            if (step.text(u"kind") == kind)
                found.append(step);
        }
        return found;
    }
    [[nodiscard]] QStringList missingFor(const QString &from, const QString &to) const
    {
        const Transition *transition = workflowOf(u"candour_case"_qs)->find(from, to);
        return transition ? checkStep(*transition, {m_trail.candour, m_reg, m_reference, m_today}).sentences(Guard::Kind::Hard) : QStringList();
    }
    [[nodiscard]] QString label(const RecordData &record, const QString &field) const
    {
        return isAbsent(record.value(field)) ? QString() : m_reference.displayText(*record.schema().field(field), record);
    }
    /// "5 Nov 2026: In person, by Consultant. Reached"
    [[nodiscard]] QString line(const RecordData &step) const
    {
        QString words = QCoreApplication::translate("CandourStages", "%1: %2, by %3").arg(dateText(stepDay(step)), label(step, u"method"_qs), step.text(u"done_by"));
        if (const QString outcome = label(step, u"outcome"_qs); !outcome.isEmpty())
            words += u". "_qs + outcome;
        return words;
    }
    [[nodiscard]] QStringList lines(const QList<RecordData> &done) const
    {
        QStringList words;
        for (const RecordData &step : done)
            words << line(step);
        return words;
    }
    [[nodiscard]] bool isMet() const
    {
        return QStringList {u"declined"_qs, u"uncontactable"_qs, u"complete"_qs}.contains(m_state);
    }
    /// A stage of steps of one kind: done on a day, begun with gaps, or not begun.
    [[nodiscard]] CandourStage stage(const QString &kind, const QString &title, QDate on, const QStringList &missing) const
    {
        const QList<RecordData> done = steps(kind);
        CandourStage stage {kind, title, Standing::Open, on, lines(done), missing};
        if (missing.isEmpty() && (on.isValid() || !done.isEmpty()))
            stage.standing = Standing::Done;
        else if (!done.isEmpty())
            stage.standing = Standing::Lacking;
        else if (isMet() || m_state == u"complete")
            stage.standing = Standing::NotNeeded;
        if (stage.standing == Standing::NotNeeded)
            stage.missing.clear();
        return stage;
    }

    [[nodiscard]] CandourStage threshold() const
    {
        const bool isDecided = m_state != u"not_assessed" && m_state != u"awaiting_information";
        CandourStage stage {u"threshold"_qs, QCoreApplication::translate("CandourStages", "Threshold decision"), isDecided ? Standing::Done : Standing::Lacking, m_trail.candour.date(u"judged_on"), {}, {}};
        stage.words << workflowOf(u"candour_case"_qs)->state(m_state)->title();
        if (isDecided && m_state != u"not_notifiable")
            stage.words = {QStringList {label(m_trail.candour, u"causation"_qs), label(m_trail.candour, u"limb"_qs)}.join(u": "_qs)};
        if (!isAbsent(m_trail.candour.value(u"judged_by")))
            stage.words << QCoreApplication::translate("CandourStages", "Judged by %1. %2").arg(m_trail.candour.text(u"judged_by"), m_trail.candour.text(u"judged_reasons"));
        if (!isDecided)
            stage.missing = missingFor(u"not_assessed"_qs, u"notifiable"_qs);
        return stage;
    }
    [[nodiscard]] CandourStage attempts() const
    {
        CandourStage stage = this->stage(u"attempt"_qs, QCoreApplication::translate("CandourStages", "Attempts to reach them"), {}, {});
        if (stage.words.isEmpty()) {
            stage.standing = Standing::NotNeeded;
            stage.words << QCoreApplication::translate("CandourStages", "Only where they cannot be reached at once: each attempt is recorded, no tick replaces it.");
        } else if (m_state == u"notifiable" || m_state == u"attempts") {
            stage.missing = missingFor(u"attempts"_qs, u"uncontactable"_qs);
            stage.standing = stage.missing.isEmpty() ? Standing::Done : Standing::Lacking;
        }
        return stage;
    }
    [[nodiscard]] CandourStage verbal() const
    {
        return stage(u"verbal"_qs, QCoreApplication::translate("CandourStages", "Told in person"), m_trail.candour.date(u"verbal_on"), missingFor(u"notifiable"_qs, u"verbal_given"_qs));
    }
    [[nodiscard]] CandourStage apology() const
    {
        CandourStage stage {u"apology"_qs, QCoreApplication::translate("CandourStages", "Apology, word for word"), isMet() ? Standing::NotNeeded : Standing::Open, {}, {}, {}};
        for (const RecordData &step : m_trail.steps) {
            if (isAbsent(step.value(u"apology_words")))
                continue;
            stage.on = stepDay(step);
            stage.words = {u"“%1”"_qs.arg(step.text(u"apology_words"))};
            stage.standing = Standing::Done;
        }
        if (stage.words.isEmpty() && !steps(u"verbal"_qs).isEmpty()) {
            stage.standing = Standing::Lacking;
            stage.missing << QCoreApplication::translate("CandourStages", "The words of the apology are not on record.");
        }
        if (stage.words.join(u' ').contains(u"sorry if", Qt::CaseInsensitive)) {
            stage.standing = Standing::Lacking;
            stage.missing << QCoreApplication::translate("CandourStages", "“Sorry if” is no apology: say what you are sorry for.");
        }
        return stage;
    }
    [[nodiscard]] CandourStage written() const
    {
        CandourStage stage = this->stage(u"written"_qs, QCoreApplication::translate("CandourStages", "Written follow-up"), m_trail.candour.date(u"written_on"), missingFor(u"verbal_given"_qs, u"written_sent"_qs));
        for (const RecordData &step : steps(u"written"_qs)) {
            if (!isAbsent(step.value(u"letter")))
                stage.words << QCoreApplication::translate("CandourStages", "The letter is kept: %1").arg(step.text(u"letter"));
        }
        return stage;
    }
    [[nodiscard]] CandourStage findings() const
    {
        if (isAbsent(m_trail.candour.value(u"learning_response")) && steps(u"findings"_qs).isEmpty()) {
            CandourStage stage {u"explained"_qs, QCoreApplication::translate("CandourStages", "Explained that no learning response follows"), Standing::Open, m_trail.candour.date(u"no_response_explained_on"), {}, {}};
            stage.missing = missingFor(u"written_sent"_qs, u"complete"_qs);
            if (stage.missing.isEmpty())
                stage.standing = Standing::Done;
            else if (isMet())
                stage = {stage.key, stage.title, Standing::NotNeeded, {}, {}, {}};
            return stage;
        }
        return stage(u"findings"_qs, QCoreApplication::translate("CandourStages", "Results shared in writing"), m_trail.candour.date(u"findings_on"), missingFor(u"written_sent"_qs, u"findings_shared"_qs));
    }
    [[nodiscard]] CandourStage refusal() const
    {
        CandourStage stage = this->stage(u"refusal"_qs, QCoreApplication::translate("CandourStages", "Declined by the relevant person"), m_trail.candour.date(u"declined_on"), {});
        if (stage.words.isEmpty()) {
            stage.standing = Standing::NotNeeded;
            stage.words << QCoreApplication::translate("CandourStages", "Only where they say so. What they said is the record; the letter is still offered.");
        }
        return stage;
    }

    const CandourTrail &m_trail;
    const Register &m_reg;
    const ReferenceData &m_reference;
    QDate m_today;
    QString m_state;
};

/// Where a clock of the register stands, briefly.
QString standingOfClock(const ClockState &state)
{
    return state.problem.isEmpty() ? state.shortText() : state.problem;
}

DutyClock withSentence(DutyClock clock)
{
    clock.sentence = QStringList({clock.source + u": "_qs + clock.words, clock.standing}).join(u", "_qs);
    return clock;
}

/// The contract's day, and whether it was kept.
DutyClock contractClock(const CandourTrail &trail, const QString &key, QDate due, const QString &words)
{
    DutyClock clock {QCoreApplication::translate("CandourStages", "NHS Standard Contract"), words.arg(due.isValid() ? dateText(due) : QStringLiteral("?")), {}, {}, ClockState::Status::Running, false};
    const QDate told = trail.candour.date(u"verbal_on");
    if (told.isValid()) {
        clock.isDone = true;
        clock.standing = due.isValid() && told > due ? QCoreApplication::translate("CandourStages", "told on %1, after the day").arg(dateText(told)) : QCoreApplication::translate("CandourStages", "told on %1, in time").arg(dateText(told));
        clock.status = due.isValid() && told > due ? ClockState::Status::Overdue : ClockState::Status::Running;
        return withSentence(clock);
    }
    for (const ClockState &state : trail.clocks) {
        if (state.key == key) {
            clock.status = state.status;
            clock.standing = standingOfClock(state);
        }
    }
    return withSentence(clock);
}

} // namespace

QList<CandourStage> candourStages(const CandourTrail &trail, const Register &reg, const ReferenceData &reference, QDate today)
{
    return StageReader(trail, reg, reference, today).stages();
}

QList<DutyClock> dutyClocks(const CandourTrail &trail)
{
    if (trail.candour.text(u"state") == u"not_notifiable")
        return {};
    const QDate told = trail.candour.date(u"verbal_on");
    QList<DutyClock> clocks {withSentence({QCoreApplication::translate("CandourStages", "Statute (Regulation 20)"), QCoreApplication::translate("CandourStages", "tell in person as soon as reasonably practicable"),
        told.isValid() ? QCoreApplication::translate("CandourStages", "told on %1").arg(dateText(told)) : QCoreApplication::translate("CandourStages", "the law gives no number of days"), {}, ClockState::Status::Running, told.isValid()})};
    clocks << contractClock(trail, u"candour_verbal"_qs, trail.contractDue, QCoreApplication::translate("CandourStages", "tell in person by %1, counted from the report"));
    if (trail.secondDue.isValid())
        clocks << contractClock(trail, u"candour_verbal_regrade"_qs, trail.secondDue, QCoreApplication::translate("CandourStages", "tell in person by %1, counted from becoming notifiable"));
    for (const ClockState &state : trail.clocks) {
        if (state.key == u"candour_verbal" || state.key == u"candour_verbal_regrade")
            continue;
        clocks << withSentence({QCoreApplication::translate("CandourStages", "Local standard"), state.due.isValid() ? QCoreApplication::translate("CandourStages", "%1 by %2").arg(state.label, dateText(state.due)) : state.label, standingOfClock(state), {}, state.status, false});
    }
    return clocks;
}

} // namespace candour
