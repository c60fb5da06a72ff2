#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace candour::test {

/// \brief A register's file as another program sees it: plain SQLite, without Candour's rules.
/// For tampering, holding locks and looking at tables.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// Runs statements separated by semicolons. \return the message of an error, or an empty text
    QString run(const QString &sql);
    /// The first column of all rows.
    [[nodiscard]] QStringList column(const QString &sql);
    /// The first column of the first row.
    [[nodiscard]] QString value(const QString &sql);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

/// All bytes of a file.
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace candour::test
