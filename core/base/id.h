#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QString>
#include <QStringView>

#include <compare>

namespace candour {

class Clock;

/// \brief What a record is known by, in every copy of the register: a 128-bit UUID. A plain value.
///
/// New ones are UUIDv7 (RFC 9562): 48 bits of Unix time in milliseconds, then a counter and chance, so that
/// copies made apart never collide and ids sort by age. Order and text order agree.
///
/// The rows of an import batch need no ids of their own: each is the batch's id, whose low 32 bits are zero,
/// with the row's ordinal in those bits.
class RecordId
{
public:
    /// The null id, which names no record.
    constexpr RecordId() = default;
    constexpr RecordId(quint64 high, quint64 low) : m_high(high), m_low(low) { }

    /// Reads the 36 characters of toString(), in either case. Any UUID is taken, whatever its version,
    /// because foreign formats bring their own.
    [[nodiscard]] static Result<RecordId> fromString(QStringView text);

    [[nodiscard]] constexpr bool isNull() const { return m_high == 0 && m_low == 0; }

    /// 36 characters in lower case: "018f0e5c-7a10-7abc-9def-0123456789ab".
    [[nodiscard]] QString toString() const;

    [[nodiscard]] constexpr quint64 high() const { return m_high; }
    [[nodiscard]] constexpr quint64 low() const { return m_low; }

    /// The id with its low 32 bits replaced: row `ordinal` of a batch. Count rows from 1; 0 is the batch itself.
    [[nodiscard]] constexpr RecordId withOrdinal(quint32 ordinal) const
    {
        return {m_high, (m_low & ~OrdinalBits) | ordinal};
    }
    /// The low 32 bits: which row of its batch this is. Without meaning for an id that is not of a batch.
    [[nodiscard]] constexpr quint32 ordinal() const { return quint32(m_low & OrdinalBits); }
    /// The id with its low 32 bits cleared: the batch that a row belongs to.
    [[nodiscard]] constexpr RecordId batch() const { return withOrdinal(0); }

    friend constexpr auto operator<=>(const RecordId &, const RecordId &) = default;
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return qHashMulti(seed, id.m_high, id.m_low); }

private:
    static constexpr quint64 OrdinalBits = 0xffffffffu;

    quint64 m_high = 0;
    quint64 m_low = 0;
};

/// \brief A RecordId that knows what it names, so that an incident's id cannot be passed as an action's.
///
/// Becomes a RecordId by itself; the other way must be said (`Id<Incident>(recordId)`). T may be incomplete.
template <typename T>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(RecordId id) : m_id(id) { }

    constexpr operator RecordId() const { return m_id; }

    [[nodiscard]] constexpr bool isNull() const { return m_id.isNull(); }
    [[nodiscard]] QString toString() const { return m_id.toString(); }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_id, seed); }

private:
    RecordId m_id;
};

/// \brief Makes new ids. Each is greater than all before it from the same generator, even within one
/// millisecond and when the clock steps back.
///
/// Owned by whoever makes records, one per open register; used on one thread only.
class IdGenerator
{
public:
    /// \param clock must outlive the generator
    /// \param random replaced where the same ids must come out again, as in the fictional Trust and in tests
    explicit IdGenerator(const Clock &clock, QRandomGenerator random = QRandomGenerator::securelySeeded());

    [[nodiscard]] RecordId next();

    /// A new id whose low 32 bits are zero, for an import batch; see RecordId::withOrdinal().
    [[nodiscard]] RecordId nextBatch();

private:
    const Clock &m_clock;
    QRandomGenerator m_random;
    quint64 m_milliseconds = 0;
    quint32 m_counter = 0;
};

} // namespace candour
