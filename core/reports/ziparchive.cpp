#include "reports/ziparchive.h"

#include <QtEndian>

#include <zlib.h>

namespace candour {

namespace {

constexpr quint16 versionNeeded = 10;   ///< stored files only
constexpr quint16 firstDay = 0x0021;    ///< 1 January 1980: the archive knows no day
constexpr quint32 localHeader = 0x04034b50;
constexpr quint32 directoryHeader = 0x02014b50;
constexpr quint32 endOfDirectory = 0x06054b50;

template <typename Number>
void putNumber(QByteArray &into, Number number)
{
    const Number little = qToLittleEndian(number);
    into.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What the local header and the directory both say of a file.
QByteArray commonPart(const QByteArray &name, const QByteArray &content)
{
    QByteArray part;
    putNumber<quint16>(part, versionNeeded);
    putNumber<quint16>(part, 0); // no flags
    putNumber<quint16>(part, 0); // stored
    putNumber<quint16>(part, 0); // no time of day
    putNumber<quint16>(part, firstDay);
    putNumber<quint32>(part, quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()))));
    putNumber<quint32>(part, quint32(content.size()));
    putNumber<quint32>(part, quint32(content.size()));
    putNumber<quint16>(part, quint16(name.size()));
    putNumber<quint16>(part, 0); // nothing further
    return part;
}

} // namespace

void ZipArchive::add(const QByteArray &name, const QByteArray &content)
{
    const auto offset = quint32(m_files.size());
    const QByteArray common = commonPart(name, content);
    putNumber(m_files, localHeader);
    m_files += common + name + content;
    putNumber(m_directory, directoryHeader);
    putNumber<quint16>(m_directory, versionNeeded);
    m_directory += common;
    putNumber<quint16>(m_directory, 0); // no remark
    putNumber<quint16>(m_directory, 0); // first disk
    putNumber<quint16>(m_directory, 0);
    putNumber<quint32>(m_directory, 0);
    putNumber<quint32>(m_directory, offset);
    m_directory += name;
    ++m_count;
}

QByteArray ZipArchive::bytes() const
{
    QByteArray all = m_files + m_directory;
    putNumber(all, endOfDirectory);
    putNumber<quint16>(all, 0);
    putNumber<quint16>(all, 0);
    putNumber<quint16>(all, quint16(m_count));
    putNumber<quint16>(all, quint16(m_count));
    putNumber<quint32>(all, quint32(m_directory.size()));
    putNumber<quint32>(all, quint32(m_files.size()));
    putNumber<quint16>(all, 0);
    return all;
}

} // namespace candour
