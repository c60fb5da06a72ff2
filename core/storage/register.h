#pragma once

#include "base/clock.h"
#include "base/hybridclock.h"
#include "base/id.h"
#include "storage/changeset.h"
#include "storage/importbatch.h"
#include "storage/query.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace candour {

class AuditTrail;
class BackgroundReader;
class BatchWriter;
class Connection;
class RowStore;

/// A field that two people changed: what the file holds now, and what was to be written.
struct FieldConflict
{
    QString type;
    RecordId record;
    QString field;
    QVariant theirs;
    QVariant ours;
};

/// \brief One open register: the only way to read and write records.
///
/// Owns its connection; lives on the thread that opened it. Long work opens a register of its own on its own thread.
/// Every write is a ChangeSet: rows, history and word index in one transaction, all or nothing.
class Register : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };
    using BatchFilling = std::function<Status(BatchWriter &, ImportBatch &)>;

    /// What a register needs to know about where it is opened.
    struct Desk
    {
        const Catalogue &catalogue;
        const Clock &clock;
        QString device; ///< id of this desk for this file, see deskFor()
        Actor actor;
        std::chrono::milliseconds patience {5000}; ///< how long to wait while another program writes
    };

    /// Makes a new, empty register. Refused where the file exists; a crash half-way leaves no file of that name.
    [[nodiscard]] static Result<std::unique_ptr<Register>> create(const QString &path, const Desk &desk);
    /// Opens a register, after a backup brings one of an earlier format up to date. Errors: see Migrations::inspect();
    /// on a network drive only Mode::ReadOnly, because SQLite's locks do not hold there.
    [[nodiscard]] static Result<std::unique_ptr<Register>> open(const QString &path, const Desk &desk, Mode mode = Mode::ReadWrite);
    ~Register() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_desk.catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_desk.clock; }
    [[nodiscard]] const Actor &actor() const { return m_desk.actor; }
    [[nodiscard]] const QString &device() const { return m_desk.device; }
    void setActor(const Actor &actor) { m_desk.actor = actor; }
    /// Where an earlier format was copied to when this register was opened; empty if it was of today's.
    [[nodiscard]] const QString &backup() const { return m_backup; }

    /// \name Reading
    /// Errors: NotFound, and what a damaged or busy file gives.
    /// @{
    [[nodiscard]] Result<RecordData> find(const QString &type, const RecordId &id) const;
    /// Many at once, by their ids; one that is not there is left out.
    [[nodiscard]] Result<QHash<RecordId, RecordData>> findAll(const QString &type, const QList<RecordId> &ids) const;
    [[nodiscard]] Result<RecordData> findByReference(const QString &type, const QString &reference) const;
    [[nodiscard]] Result<RecordData> findBy(const QString &type, const QString &field, const QVariant &value) const;
    [[nodiscard]] Result<Page> page(const Query &query) const;
    /// All records of a query, whatever its limit: for types of moderate size only.
    [[nodiscard]] Result<QList<RecordData>> all(Query query) const;
    [[nodiscard]] Result<qint64> count(const Query &query) const;
    /// How many records hold each value of a field, most first.
    [[nodiscard]] Result<QList<std::pair<QVariant, qint64>>> tally(const QString &field, const Query &query) const;
    [[nodiscard]] Result<QList<ChangeSet>> history(const QString &type, const RecordId &id) const;
    [[nodiscard]] Result<QList<ChangeSet>> latestSteps(int count) const;
    /// A step of the history with everything that it changed.
    [[nodiscard]] Result<ChangeSet> step(const RecordId &id) const;

    template <typename T>
    [[nodiscard]] Result<T> find(Id<T> id) const
    {
        const auto data = find(T::schema().type(), id);
        return data ? Result<T>(typed<T>(*data)) : Result<T>(data.error());
    }
    /// @}

    /// A blank record of a type with a new id, to be filled and passed to created().
    [[nodiscard]] Result<RecordData> blank(const QString &type);
    [[nodiscard]] RecordId newId() { return m_ids.next(); }

    /// \brief Writes a step: the one way to change anything.
    /// Changes of different fields combine; a field that somebody else changed since it was read is a Conflict,
    /// and conflicts() then says what both wrote. Rows that came in an import are refused.
    /// \return the step as it stands in the history
    Result<ChangeSet> apply(ChangeSet set);
    [[nodiscard]] QList<FieldConflict> conflicts(const ChangeSet &set) const;

    /// \brief Writes an import: the batch as one step, and its rows.
    /// \param expectedRows about how many rows will come; many rebuild the indexes at the end
    /// \param keepGoing asked now and then, also while indexes are built; false cancels, and nothing is changed
    /// \param write fills in the rows, and the batch's counts
    Result<ChangeSet> importBatch(ImportBatch batch, qint64 expectedRows, const std::function<bool()> &keepGoing,
        const BatchFilling &write);

    /// \brief Checks the file: structure, every hash of the history, every row against its history, the word index.
    /// \return sentences about what was checked; an error names the first thing that is wrong
    [[nodiscard]] Result<QStringList> check();
    /// SHA-256 over all records that are not withdrawn, in the order of their ids: equal content, equal digest.
    [[nodiscard]] Result<QByteArray> contentDigest() const;

    /// For what takes long to look up: sees what is written when a question's turn comes.
    [[nodiscard]] BackgroundReader &background();

    /// Asks the file whether another window or program has written; emits changedElsewhere() if so.
    void poll();
    /// Ends a long query of this register, from another thread.
    void interrupt();

Q_SIGNALS:
    /// A step was written here.
    void changed(const candour::ChangeSet &set);
    /// Something was written by another window or program: read again.
    void changedElsewhere();

private:
    Register(QString path, Desk desk, Mode mode, std::unique_ptr<Connection> connection);
    const Schema *schemaFor(const QString &type) const;
    Status writeChange(RecordChange &change);
    Status writeNew(RecordChange &change, const Schema &schema);
    Status writeEdit(RecordChange &change, const Schema &schema);
    Status giveReference(RecordChange &change, RecordData &record);
    Status complete(ChangeSet &set);
    Result<ChangeSet> writeBatch(ImportBatch &batch, qint64 expectedRows, const std::function<bool()> &keepGoing, const BatchFilling &write);

    QString m_path;
    Desk m_desk;
    Mode m_mode;
    QString m_backup;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RowStore> m_rows;
    std::unique_ptr<AuditTrail> m_trail;
    IdGenerator m_ids;
    HybridClock m_hybridClock;
    qint64 m_dataVersion = 0;
    std::unique_ptr<BackgroundReader> m_background;
};

} // namespace candour
