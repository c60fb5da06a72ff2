#include "interchange/workbook/workbookarchive.h"

#include <QCoreApplication>
#include <QFile>

#include <unzip.h>

#include <array>

namespace candour {

namespace {

constexpr uLong mostParts = 20000;

Error damagedArchive(const char *detail)
{
    return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is damaged. Open it in its own program, save it again, and choose the new file."), QString::fromLatin1(detail)};
}

} // namespace

/// \brief Unpacks one part piece by piece.
class WorkbookArchive::PackedPart final : public WorkbookPart
{
public:
    PackedPart(void *zip, const Part &part) : m_zip(zip), m_part(part) { QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~PackedPart() override { close(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_isClosed; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_isClosed)
            return -1;
        const int size = unzReadCurrentFile(m_zip, data, unsigned(std::min<qint64>(most, 1 << 20)));
        if (size <= 0)
            return end(size < 0);
        m_done += size;
        m_bytesInStep += size;
        m_swells = m_bytesInStep > mostBytesAtOnce || m_done > mostBytes || (m_done > freeBytes && m_done / mostTimesPacked > m_part.packed);
        return m_swells ? end(true) : size;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Closing compares the check sum, so a damaged part is known at its end at the latest.
    qint64 end(bool isDamaged)
    {
        const bool isWhole = unzCloseCurrentFile(m_zip) == UNZ_OK;
        m_isClosed = true;
        if (isDamaged || !isWhole)
            setErrorString(QStringLiteral("damaged"));
        return -1;
    }

    void close() override
    {
        if (!m_isClosed)
            unzCloseCurrentFile(m_zip);
        m_isClosed = true;
        QIODevice::close();
    }

    void *m_zip;
    Part m_part;
    qint64 m_done = 0;
    bool m_isClosed = false;
};

Result<std::unique_ptr<WorkbookArchive>> WorkbookArchive::open(const QString &path)
{
    std::unique_ptr<WorkbookArchive> archive(new WorkbookArchive);
    archive->m_zip = unzOpen64(QFile::encodeName(path).constData());
    unz_global_info64 whole {};
    if (!archive->m_zip || unzGetGlobalInfo64(archive->m_zip, &whole) != UNZ_OK || whole.number_entry > mostParts)
        return damagedArchive("no list of parts, or too long a one");
    int at = unzGoToFirstFile(archive->m_zip);
    for (; at == UNZ_OK; at = unzGoToNextFile(archive->m_zip)) {
        std::array<char, 1024> name {};
        unz_file_info64 info {};
        unz64_file_pos position {};
        if (unzGetCurrentFileInfo64(archive->m_zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(archive->m_zip, &position) != UNZ_OK)
            return damagedArchive("a part without a description");
        archive->m_parts.insert(QString::fromUtf8(name.data()),
            {position.pos_in_zip_directory, position.num_of_file, qint64(info.uncompressed_size), qint64(info.compressed_size), (info.flag & 1) != 0});
    }
    if (at != UNZ_END_OF_LIST_OF_FILE)
        return damagedArchive("a list of parts that breaks off");
    for (const Part &part : std::as_const(archive->m_parts)) {
        if (part.locked)
            return Error {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is protected with a password. Save a copy without one, and choose that."), QStringLiteral("locked zip")};
    }
    return archive;
}

WorkbookArchive::~WorkbookArchive()
{
    if (m_zip)
        unzClose(m_zip);
}

bool WorkbookArchive::has(const QString &part) const
{
    return m_parts.contains(part);
}

qint64 WorkbookArchive::sizeOf(const QString &part) const
{
    return m_parts.value(part).bytes;
}

std::unique_ptr<WorkbookPart> WorkbookArchive::read(const QString &part)
{
    const auto found = m_parts.constFind(part);
    if (found == m_parts.constEnd())
        return nullptr;
    const unz64_file_pos position {found->position, found->number};
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return nullptr;
    return std::make_unique<PackedPart>(m_zip, *found);
}

} // namespace candour
