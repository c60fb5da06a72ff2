#pragma once

// What the inventors of demonstration files share.

#include "interchange/csvwriter.h"

#include <QBuffer>
#include <QDate>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>

namespace candour {

/// \brief Chance that falls the same way each time. A value.
class DemoChance
{
public:
    explicit DemoChance(quint32 seed) : m_random(seed) { }

    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool perMille(int chance) { return below(1000) < chance; }

    template <typename List>
    [[nodiscard]] auto one(const List &list) { return list[typename List::size_type(below(int(std::size(list))))]; }

    /// \return the place of one of the weights
    template <size_t Count>
    [[nodiscard]] size_t weighted(const std::array<int, Count> &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = below(total);
        size_t at = 0;
        while (left >= weights[at])
            left -= weights[at++];
        return at;
    }

    [[nodiscard]] QDate day(QDate from, QDate to) { return from.addDays(below(int(std::max<qint64>(1, from.daysTo(to) + 1)))); }

private:
    QRandomGenerator m_random;
};

inline QByteArray asWindows1252(const QByteArray &utf8)
{
    // Beyond Latin-1, our texts hold one sign: the typographic apostrophe.
    return QString::fromUtf8(utf8).replace(QChar(0x2019), QChar(0x92)).toLatin1();
}

/// \brief A CSV table in memory. Owned by what invents its rows.
class DemoCsv
{
public:
    explicit DemoCsv(const QStringList &columns)
        : m_writer(open(m_buffer), {',', false, false})
    {
        m_good = m_writer.begin(columns).ok();
    }

    void add(const QVariantList &row) { m_good = m_good && m_writer.row(row).ok(); }

    QByteArray finish(bool windows1252)
    {
        m_good = m_good && m_writer.finish().ok();
        Q_ASSERT(m_good);
        return windows1252 ? asWindows1252(m_buffer.data()) : m_buffer.data();
    }

private:
    static QIODevice &open(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return buffer;
    }

    QBuffer m_buffer;
    CsvWriter m_writer;
    bool m_good = false;
};

} // namespace candour
