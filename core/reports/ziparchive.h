#pragma once

#include <QByteArray>

namespace candour {

/// \brief Puts files into one archive, uncompressed and without the time of day, so that the same files give the same bytes.
///
/// For documents that are archives of their own, such as OpenDocument. A value; small files only: it lies in memory.
/// Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
class ZipArchive
{
public:
    /// \param name ASCII, with slashes between folders
    void add(const QByteArray &name, const QByteArray &content);
    /// The whole archive with its directory.
    [[nodiscard]] QByteArray bytes() const;

private:
    QByteArray m_files;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace candour
