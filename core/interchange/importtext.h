#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace candour {

/// The words of a text without regard to case, punctuation and blanks, so that "Service type 1", "service_type_1"
/// and "SERVICE TYPE:1" are one. Apostrophes vanish: "Don’t know" is "dont know".
[[nodiscard]] QString plainForm(const QString &text);

/// \brief From bytes to small numbers, as quick as a flat hash can be. A value; copies the keys.
class ByteTable
{
public:
    ByteTable();

    /// The number of a key, or -1.
    [[nodiscard]] int find(QByteArrayView key) const;
    /// Keeps the number that a known key has.
    void insert(QByteArrayView key, int number);
    [[nodiscard]] int size() const { return m_size; }

private:
    struct Slot
    {
        size_t hash = 0;
        QByteArray key;
        int number = -1;
    };

    [[nodiscard]] size_t slotFor(QByteArrayView key, size_t hash) const;
    void grow();

    std::vector<Slot> m_slots;
    int m_size = 0;
};

} // namespace candour
