#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringConverter>

namespace candour {

/// \brief How the text of a foreign file is written down.
enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// \brief What a file is, as far as its first bytes tell.
enum class FileKind { Text, SqliteDatabase, ExcelWorkbook, OpenSpreadsheet, OldExcelWorkbook, ZipArchive, Pdf, OtherBinary };

/// \brief Signs that text was spoilt before it reached us. Counts, not places: they hold no one's words.
struct TextDamage
{
    qint64 replaced = 0;   ///< characters that are lost: U+FFFD in the file, or bytes that no encoding explains
    qint64 garbled = 0;    ///< UTF-8 once read as Windows-1252, such as "Ã©" for "é"
    qint64 mixed = 0;      ///< Windows-1252 bytes inside a UTF-8 file; they were read as Windows-1252

    [[nodiscard]] bool any() const { return replaced > 0 || garbled > 0 || mixed > 0; }
};

/// The encoding in words for people, such as "Windows-1252 (older Windows programs)".
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// What the first bytes (64 KiB will do) belong to. Zip archives with the names of a workbook's parts are
/// ExcelWorkbook, one that begins with the kind of an OpenDocument spreadsheet is that. NULs in the pattern of UTF-16 are text; other NULs, or many control characters, are not.
[[nodiscard]] FileKind fileKind(QByteArrayView head);

/// The encoding of text that begins with `head`. Without a byte order mark: UTF-16 by its NULs, UTF-8 when more
/// of the characters beyond ASCII are valid UTF-8 than not, otherwise Windows-1252.
/// \param complete whether `head` is the whole file; if not, a character cut off at its end is no fault.
[[nodiscard]] TextEncoding detectEncoding(QByteArrayView head, bool complete);

/// Counts lost and garbled characters in UTF-8 text.
[[nodiscard]] TextDamage damageIn(QByteArrayView utf8);

/// \brief Turns the bytes of a file, chunk by chunk, into UTF-8. Owned by whoever reads the file; one thread.
///
/// Valid UTF-8 passes through without a copy. A byte that is not valid UTF-8 is read as Windows-1252, so a file
/// whose first accented letter comes after the sniffed part is still read right.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    /// The next bytes as UTF-8, without a byte order mark. The view lives until the next call, and no longer
    /// than `bytes`.
    /// Holds back a character that is cut off at the end of `bytes`.
    [[nodiscard]] QByteArrayView decode(QByteArrayView bytes);

    /// What was held back. Call once, at the end of the file.
    [[nodiscard]] QByteArrayView finish();

    /// What the file turned out to be: UTF-8 becomes Windows-1252 when nothing but ASCII was valid UTF-8.
    [[nodiscard]] TextEncoding encoding() const;
    [[nodiscard]] TextDamage damage() const;
    /// Whether a NUL character came along, which no text holds.
    [[nodiscard]] bool sawNul() const { return m_sawNul; }

private:
    [[nodiscard]] QByteArrayView decodeUtf8(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView decodeUtf16(QByteArrayView bytes);
    void appendMended(QByteArrayView bytes);
    void appendWindows1252(uchar byte);
    QByteArrayView noted(QByteArrayView utf8);
    QByteArrayView withoutMark(QByteArrayView utf8);

    TextEncoding m_encoding;
    QStringDecoder m_fromUtf16;
    QStringEncoder m_toUtf8;
    QByteArray m_held;
    QByteArray m_input;
    QByteArray m_output;
    TextDamage m_damage;
    qint64 m_windowsBytes = 0;
    bool m_atStart = true;
    bool m_oddByte = false;
    bool m_sawMultibyte = false;
    bool m_sawNul = false;
};

} // namespace candour
