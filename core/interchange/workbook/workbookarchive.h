#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QMap>

#include <memory>

namespace candour {

/// \brief The bytes of one part of a workbook, to be read once. Fails, rather than going on, where it grows as only a trap does.
class WorkbookPart : public QIODevice
{
public:
    /// Told after every step of the reader: a single step that needs more than `mostBytesAtOnce` is no honest one.
    void stepDone() { m_bytesInStep = 0; }
    /// Whether reading ended because the part grew too far.
    [[nodiscard]] bool swells() const { return m_swells; }

    static constexpr qint64 mostBytesAtOnce = Q_INT64_C(8) << 20;

protected:
    qint64 m_bytesInStep = 0;
    bool m_swells = false;
};

/// \brief The parts inside a workbook: a zip archive opened with minizip. One thread; one part is read at a time.
///
/// Nothing is unpacked to disk or whole into memory, so that a small file cannot fill either: a part is read in pieces,
/// and reading stops with an error where it swells beyond any honest workbook.
class WorkbookArchive
{
public:
    /// Errors: Unreadable for a damaged archive, one with a password, or one with more parts than a workbook has.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookArchive>> open(const QString &path);
    ~WorkbookArchive();

    [[nodiscard]] bool has(const QString &part) const;
    /// How many bytes a part says that it unpacks to; for progress.
    [[nodiscard]] qint64 sizeOf(const QString &part) const;

    /// A part from its beginning; null where there is none. Ends when the next one is opened.
    [[nodiscard]] std::unique_ptr<WorkbookPart> read(const QString &part);

    static constexpr qint64 mostBytes = Q_INT64_C(4) << 30;         ///< of one part, unpacked
    static constexpr qint64 freeBytes = Q_INT64_C(32) << 20;        ///< up to here the packing is not looked at
    static constexpr qint64 mostTimesPacked = 400;                  ///< sheets of one repeated value reach about 250

private:
    class PackedPart;
    struct Part
    {
        quint64 position = 0;   ///< in the archive's list, as minizip remembers it
        quint64 number = 0;
        qint64 bytes = 0;
        qint64 packed = 0;
        bool locked = false;
    };

    WorkbookArchive() = default;

    void *m_zip = nullptr;
    QMap<QString, Part> m_parts;
};

} // namespace candour
