#pragma once

#include "base/hybridclock.h"
#include "schema/recorddata.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace candour {

/// Who acts, and from where. The device is one copy of a register at one desk.
struct Actor
{
    QString name;
    QString role;
};

/// \brief One field of one record, before and after.
struct FieldChange
{
    QString field;
    QVariant before;
    QVariant after;
};

/// \brief What happened to one record.
struct RecordChange
{
    enum class Kind { Create, Update, Withdraw, Restore };

    QString type;
    RecordId record;
    Kind kind = Kind::Update;
    int baseVersion = 0; ///< the version that the person saw; 0 for a new record
    QList<FieldChange> fields;
};

/// \brief One step that a person took: the one value for writing, audit, undo, refresh and merge.
///
/// Made by Register::created() and friends, completed (who, when, device, number, hash) by Register::apply().
struct ChangeSet
{
    RecordId id;
    QString device;
    qint64 number = 0;              ///< running number of the device, from 1
    HybridTime time;
    QMap<QString, qint64> seen;     ///< other devices' numbers that this device had seen
    Actor actor;
    QString summary;                ///< "Edit incident INC-2026-00431": people read it in Undo and in the history
    QString reason;                 ///< why, where a step needs one (an override, a withdrawal)
    RecordId undoes;                ///< the step that this one takes back, or null
    QList<RecordChange> changes;
    QByteArray previousHash;        ///< of the device's step before, empty for its first
    QByteArray hash;                ///< SHA-256 over canonicalBytes()

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    [[nodiscard]] bool touches(const QString &type) const;

    /// The step that takes this one back. Applied, it is a new audited step: what was created is withdrawn.
    [[nodiscard]] ChangeSet inverse(const QString &newSummary) const;

    /// Everything but the hash, in one fixed order, each part with its length in front and each list with its
    /// count, so that no two different steps have the same bytes. Values are as stored.
    [[nodiscard]] QByteArray canonicalBytes(const Catalogue &catalogue) const;
};

/// Stable text keys of the kinds in the file.
[[nodiscard]] QString kindKey(RecordChange::Kind kind);
[[nodiscard]] RecordChange::Kind kindFromKey(const QString &key);

/// \name Steps over one record
/// @{
[[nodiscard]] ChangeSet created(const QString &summary, const RecordData &record);
[[nodiscard]] ChangeSet edited(const QString &summary, const RecordData &before, const RecordData &after);
[[nodiscard]] ChangeSet withdrawn(const QString &summary, const RecordData &record);
[[nodiscard]] ChangeSet restored(const QString &summary, const RecordData &record);
/// @}

/// Adds the changes of `more` to `set`, as one step.
void append(ChangeSet &set, const ChangeSet &more);

} // namespace candour
