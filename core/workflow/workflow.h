#pragma once

#include "schema/referenceset.h"
#include "storage/register.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace candour {

class ReferenceData;

/// What a guard or a clock may look at.
struct WorkflowContext
{
    const RecordData &record;
    const Register &reg;
    const ReferenceData &reference;
    QDate today;
};

/// \brief Something that must hold before a step.
struct Guard
{
    enum class Kind {
        Hard,     ///< without it the step is refused
        Override, ///< the step may be taken all the same, with a role and a reason, which are counted in reports
        Warning   ///< said, not asked for
    };

    Kind kind = Kind::Hard;
    QString field; ///< where to mend it; may be empty
    /// What is missing, a sentence in a line of its own for each thing; nothing where the guard holds.
    std::function<std::optional<QString>(const WorkflowContext &)> missing;
};

/// \brief One state of a record: a word and a shape.
struct WorkflowState
{
    enum class Shape { Open, Half, Full, Paused, Ended };

    QString key;
    QString label; ///< source text in the "Workflow" context
    Shape shape = Shape::Open;

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isFinal() const { return shape == Shape::Full || shape == Shape::Ended; }
};

/// \brief One step from a state to another, with its guards.
struct Transition
{
    QString from;
    QString to;
    QString verb; ///< source text: what the button says, such as "Start analysis"
    QList<Guard> guards;
    /// For which records the step exists, where a type has several paths; none: for all.
    std::function<bool(const WorkflowContext &)> applies = {};
    /// What else the step writes into the record, such as where it was paused; none: the state alone.
    std::function<void(const WorkflowContext &, RecordData &)> effect = {};

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isFor(const WorkflowContext &context) const { return !applies || applies(context); }
};

/// \brief The life of one record type as a value: what services evaluate and pages show.
struct Workflow
{
    QString type;
    QList<WorkflowState> states; ///< the first is where a new record begins
    QList<Transition> transitions;

    [[nodiscard]] const WorkflowState *state(const QString &key) const;
    [[nodiscard]] QList<const Transition *> from(const QString &state) const;
    [[nodiscard]] const Transition *find(const QString &from, const QString &to) const;
    /// The steps that a record may take from where it is, on the path of its kind.
    [[nodiscard]] QList<const Transition *> stepsFor(const WorkflowContext &context) const;
    [[nodiscard]] QStringList unfinishedStates() const;
    /// The states as a list to choose from and to label, named "state:" and the type.
    [[nodiscard]] ReferenceSet asReferenceSet() const;
};

/// A guard that does not hold, with what to say.
struct Unmet
{
    Guard::Kind kind = Guard::Kind::Hard;
    QString field;
    QString sentence;
};

/// What stands between a record and one of its next states.
struct StepCheck
{
    const Transition *transition = nullptr;
    QList<Unmet> unmet;

    [[nodiscard]] QList<Unmet> of(Guard::Kind kind) const;
    [[nodiscard]] QStringList sentences(Guard::Kind kind) const;
    [[nodiscard]] bool isOpen() const { return of(Guard::Kind::Hard).isEmpty(); }
};

[[nodiscard]] StepCheck checkStep(const Transition &transition, const WorkflowContext &context);

/// \name Guards that many steps share
/// @{
[[nodiscard]] Guard needs(const QString &field, const char *sentence, Guard::Kind kind = Guard::Kind::Hard);
/// @}

/// Every workflow of the program.
[[nodiscard]] const QList<Workflow> &allWorkflows();
/// \return the workflow of a type, or null
[[nodiscard]] const Workflow *workflowOf(const QString &type);
/// Lists that the program brings itself: the states of every workflow.
[[nodiscard]] QList<ReferenceSet> stateSets();

} // namespace candour
