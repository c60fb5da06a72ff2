#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <vector>

namespace candour {

/// \brief Numbers the ids of a file as they first appear, without keeping their bytes: 96 bits of hash each.
///
/// With a million ids, two share a hash by chance less than once in 10^16 files. A value of one thread.
class ImportIds
{
public:
    /// \param expected about how many ids will come, so that the table need not be copied while it grows
    explicit ImportIds(qint64 expected)
        : m_slots(std::bit_ceil(size_t(std::clamp<qint64>(expected, 16, 50'000'000)) * 3 / 2))
    {
    }

    struct Found
    {
        qint64 number = 0;  ///< from 0, in the order of first appearance
        bool isNew = false;
    };

    Found add(QByteArrayView id)
    {
        if (size_t(m_size) * 4 >= m_slots.size() * 3)
            grow();
        const size_t length = size_t(id.size());
        Slot slot {qHashBits(id.data(), length, 0x9e3779b97f4a7c15u), quint32(qHashBits(id.data(), length, 0xc2b2ae3d27d4eb4fu)), 0};
        Slot &place = m_slots[placeFor(slot)];
        if (place.number > 0)
            return {place.number - 1, false};
        slot.number = ++m_size;
        place = slot;
        return {slot.number - 1, true};
    }

    /// Gives the memory back: nothing was seen.
    void clear()
    {
        m_slots = std::vector<Slot>(16);
        m_size = 0;
    }

private:
    struct Slot
    {
        quint64 high = 0;
        quint32 low = 0;
        quint32 number = 0; ///< 0: free
    };

    [[nodiscard]] size_t placeFor(const Slot &wanted) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = wanted.high & mask;
        while (m_slots[at].number > 0 && (m_slots[at].high != wanted.high || m_slots[at].low != wanted.low))
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        std::swap(old, m_slots);
        for (const Slot &slot : old) {
            if (slot.number > 0)
                m_slots[placeFor(slot)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    quint32 m_size = 0;
};

} // namespace candour
