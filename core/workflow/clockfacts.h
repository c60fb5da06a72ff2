#pragma once

#include "storage/register.h"

#include <QSet>

#include <optional>

namespace candour {

/// \brief What clocks look up in other records: asked of the register one by one, or read ahead for many records at once.
///
/// A value for one look at the clocks; it does not see what is written after it has read ahead. Borrows the register.
/// Where the register cannot be read, nothing is found.
class ClockFacts
{
public:
    explicit ClockFacts(const Register &reg) : m_register(reg) { }

    /// Reads all that the clocks of these records will look up. The records are of one type.
    Status readAhead(const QList<RecordData> &records);

    /// The record that a field refers to.
    [[nodiscard]] std::optional<RecordData> referred(const RecordData &record, const QString &field) const;
    /// Records of a type whose reference field points to the record.
    [[nodiscard]] QList<RecordData> related(const QString &type, const QString &field, const RecordId &id) const;

private:
    Status readReferred(const QList<RecordData> &records, const QString &field);
    Status readRelated(const QList<RecordData> &records, const QString &type, const QString &field);

    const Register &m_register;
    QHash<RecordId, RecordData> m_referred;
    /// By "type.field", then by the record that they point to.
    QHash<QString, QHash<QString, QList<RecordData>>> m_related;
    QHash<QString, QSet<QString>> m_asked; ///< by "type.field": for which records the related ones were read
};

} // namespace candour
