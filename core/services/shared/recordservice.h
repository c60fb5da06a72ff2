#pragma once

#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QHash>

namespace candour {

/// \brief Adds, edits, withdraws and restores records of any type, after checking them against their description,
/// the reference lists and the rules of their type. Borrows what it is given.
class RecordService
{
public:
    RecordService(Register &reg, const ReferenceData &reference);

    /// \brief What is wrong with a record as it stands: fields needed, ranges, the type's own checks, codes that are
    /// not in their list today, references to nothing. Codes that an older record has kept are fine.
    /// \param before the record as stored, or null for a new one
    [[nodiscard]] QList<Problem> problems(const RecordData &record, const RecordData *before = nullptr) const;

    /// A blank record of a type: new id, first state of its workflow.
    [[nodiscard]] Result<RecordData> blank(const QString &type);
    /// Writes a new record. Refused with every problem listed.
    Result<RecordData> add(const RecordData &record);
    /// Writes what differs; nothing is written where nothing does. Fields that the program sets are kept.
    Result<RecordData> save(const RecordData &before, RecordData after);
    /// Sets one field of many records, as one step. All or none.
    Result<ChangeSet> saveMany(const QList<RecordData> &records, const QString &field, const QVariant &value);
    /// An import takes what it wrote with it, and brings it back.
    Result<ChangeSet> withdraw(const QList<RecordData> &records, const QString &reason);
    Result<ChangeSet> restore(const QList<RecordData> &records);
    /// A copy of a record, new and not yet stored: without reference, state, dates of what has happened.
    [[nodiscard]] Result<RecordData> duplicate(const RecordData &record);

    /// \brief Sets fields from texts as a command line gives them: codes or labels of choices, ISO dates, references
    /// ("LR-2026-017"), names of what is referred to, several with commas between them. A text that cannot be read is refused, naming the field.
    [[nodiscard]] Result<RecordData> withTexts(RecordData record, const QList<std::pair<QString, QString>> &texts) const;

private:
    [[nodiscard]] std::optional<Problem> problemOf(const RecordData &record, const Field &field, const RecordData *before) const;
    Status giveNumber(RecordData &record) const;
    [[nodiscard]] Result<QVariant> valueOf(const Field &field, const QString &text) const;
    [[nodiscard]] Result<QVariant> recordsFrom(const Field &field, const QString &text) const;

    Register &m_register;
    const ReferenceData &m_reference;
};

/// The problems as one refusal: a sentence, and each problem on a line of its own.
[[nodiscard]] Error refusal(const QList<Problem> &problems);

} // namespace candour
