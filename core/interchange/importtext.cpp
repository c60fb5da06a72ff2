#include "interchange/importtext.h"

#include <QHashFunctions>

#include <utility>

namespace candour {

namespace {

constexpr size_t firstSlots = 64;

} // namespace

QString plainForm(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar sign : text.toCaseFolded()) {
        if (sign == u'\'' || sign == QChar(0x2019))
            continue;
        if (sign.isLetterOrNumber())
            plain.append(sign);
        else if (!plain.isEmpty() && plain.back() != u' ')
            plain.append(u' ');
    }
    return plain.trimmed();
}

ByteTable::ByteTable()
    : m_slots(firstSlots)
{
}

size_t ByteTable::slotFor(QByteArrayView key, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].number >= 0 && (m_slots[at].hash != hash || m_slots[at].key != key))
        at = (at + 1) & mask;
    return at;
}

int ByteTable::find(QByteArrayView key) const
{
    return m_slots[slotFor(key, qHashBits(key.data(), size_t(key.size())))].number;
}

void ByteTable::insert(QByteArrayView key, int number)
{
    if (size_t(m_size) * 2 >= m_slots.size())
        grow();
    const size_t hash = qHashBits(key.data(), size_t(key.size()));
    Slot &slot = m_slots[slotFor(key, hash)];
    if (slot.number >= 0)
        return;
    slot = {hash, key.toByteArray(), number};
    ++m_size;
}

void ByteTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    std::swap(old, m_slots);
    for (Slot &slot : old) {
        if (slot.number >= 0)
            m_slots[slotFor(slot.key, slot.hash)] = std::move(slot);
    }
}

} // namespace candour
