#pragma once

#include "base/result.h"
#include "storage/changeset.h"

#include <functional>

namespace candour {

class Connection;

/// \brief The append-only record of every step: change_set and change, which triggers keep from being altered.
///
/// Each step carries a SHA-256 over itself and its device's step before, so that a byte changed later shows.
/// Borrows the connection; Register calls it inside a transaction.
class AuditTrail
{
public:
    AuditTrail(Connection &connection, const Catalogue &catalogue);

    /// Gives the step its number, what it had seen and its hash, and writes it.
    /// Expects id, device, time, actor and changes.
    Status append(ChangeSet &set);

    /// The steps that touched a record, oldest first, each with that record's changes only.
    [[nodiscard]] Result<QList<ChangeSet>> history(const Schema &schema, const RecordId &record);
    /// One step with all its changes. NotFound where there is none.
    [[nodiscard]] Result<ChangeSet> step(const RecordId &id);
    /// The latest steps, newest first, without their changes.
    [[nodiscard]] Result<QList<ChangeSet>> latest(int count);
    /// The time of the newest step, to start the clock from; zero in an empty file.
    [[nodiscard]] HybridTime lastTime();

    /// \brief Recomputes every hash of every device's chain.
    /// \return the number of steps; an error names the first step that does not fit.
    [[nodiscard]] Result<qint64> verify();

    /// Calls `visit` with every step, oldest first, values as stored texts.
    /// Stops with an error where the file holds something that this class would not have written.
    Status forEach(const std::function<Status(const ChangeSet &)> &visit);

private:
    Status noteSeen(ChangeSet &set);
    Status appendChange(qint64 setRow, int position, const RecordChange &change);

    Connection &m_connection;
    const Catalogue &m_catalogue;
};

} // namespace candour
