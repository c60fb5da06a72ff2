#pragma once

#include "base/result.h"
#include "storage/changeset.h"

#include <QList>
#include <QObject>

namespace candour {

class Register;

/// \brief The steps taken in this window, for Undo and Redo.
///
/// Watches the register's own steps; what others wrote is never taken back here. Undoing and redoing are new steps of the
/// history like any other, so nothing is ever lost. Undoing an import withdraws the batch.
/// Owned by the window; borrows the register, which outlives it.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    explicit UndoHistory(Register &reg, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    /// Summary of the step that undo() would take back; empty without one.
    [[nodiscard]] QString undoText() const;
    /// Summary of the step that redo() would take again; empty without one.
    [[nodiscard]] QString redoText() const;

    /// \brief Takes the latest step back.
    /// \return the step that did so. After an error, such as a Conflict because somebody else changed the field since,
    /// the history is as before and the same step can be tried again. Refused where there is nothing to undo.
    Result<ChangeSet> undo();
    /// \brief Takes the step undone last again; errors as of undo().
    Result<ChangeSet> redo();

    /// Takes in a step of this window that was written through a register of its own, as long work does.
    void take(const ChangeSet &set) { remember(set); }

Q_SIGNALS:
    /// What can be undone or redone is different now.
    void changed();

private:
    /// A step, and what people know it by: "Edit incident", even after it was undone and redone.
    struct Entry
    {
        ChangeSet step;
        QString summary;
    };

    void remember(const ChangeSet &set);
    Result<ChangeSet> takeBack(QList<Entry> &from, QList<Entry> &to, const QString &summary);

    /// Enough for a day's work; the oldest steps go first.
    static constexpr qsizetype mostSteps = 200;

    Register &m_register;
    QList<Entry> m_undo;
    QList<Entry> m_redo;
    RecordId m_takingBack; ///< the step whose inverse is being applied, or null
};

} // namespace candour
