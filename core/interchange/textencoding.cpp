#include "interchange/textencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

namespace candour {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf16LittleMark("\xFF\xFE");
constexpr QByteArrayView utf16BigMark("\xFE\xFF");

/// Windows-1252 from 0x80 to 0x9F; the rest of it is Latin-1. Five bytes have no character.
/// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr bool isHigh(char byte)
{
    return (static_cast<uchar>(byte) & 0x80) != 0;
}

/// How many bytes a UTF-8 character has that begins with `lead`; 0 where none can.
constexpr qsizetype utf8Length(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return 3;
    return lead < 0xF5 ? 4 : 0;
}

/// Length of the valid UTF-8 character at `at`; 0 where there is none.
qsizetype validLength(QByteArrayView bytes, qsizetype at)
{
    const qsizetype length = utf8Length(static_cast<uchar>(bytes[at]));
    if (length == 0 || at + length > bytes.size())
        return 0;
    return bytes.sliced(at, length).isValidUtf8() ? length : 0;
}

/// How many bytes at the end begin a character that the next chunk may complete.
qsizetype cutOffLength(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(3, bytes.size());
    for (qsizetype back = 1; back <= most; ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0)
            return utf8Length(byte) > back ? back : 0;
    }
    return 0;
}

bool hasHighByte(QByteArrayView bytes)
{
    // Without an early end, which lets the compiler look at many bytes at a time.
    char seen = 0;
    for (const char byte : bytes)
        seen = static_cast<char>(seen | byte);
    return isHigh(seen);
}

bool hasNul(QByteArrayView bytes)
{
    return !bytes.isEmpty() && std::memchr(bytes.data(), 0, static_cast<size_t>(bytes.size())) != nullptr;
}

qint64 countOf(QByteArrayView bytes, QByteArrayView pattern)
{
    qint64 count = 0;
    for (qsizetype at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + pattern.size()))
        ++count;
    return count;
}

struct NulPattern
{
    qsizetype even = 0;
    qsizetype odd = 0;
};

NulPattern nulPattern(QByteArrayView head)
{
    NulPattern nuls;
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (head[at] == '\0')
            ++(at % 2 == 0 ? nuls.even : nuls.odd);
    }
    return nuls;
}

/// Western text in UTF-16 has a NUL as nearly every other byte, and nearly none between them.
bool isUtf16(qsizetype nulsOfHighBytes, qsizetype nulsOfLowBytes, qsizetype bytes)
{
    return nulsOfHighBytes * 10 >= bytes * 3 && nulsOfLowBytes * 50 <= nulsOfHighBytes;
}

bool looksLikeControlCodes(QByteArrayView head)
{
    const auto isControl = [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1A
            && code != 0x1E && code != 0x1F;
    };
    return std::count_if(head.begin(), head.end(), isControl) * 20 > head.size();
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QCoreApplication::translate("TextEncoding", "UTF-8");
    case TextEncoding::Utf8WithMark:
        return QCoreApplication::translate("TextEncoding", "UTF-8 (with a byte order mark)");
    case TextEncoding::Utf16LittleEndian:
        return QCoreApplication::translate("TextEncoding", "UTF-16 (Excel's “Unicode text”)");
    case TextEncoding::Utf16BigEndian:
        return QCoreApplication::translate("TextEncoding", "UTF-16 (big endian)");
    case TextEncoding::Windows1252:
        break;
    }
    return QCoreApplication::translate("TextEncoding", "Windows-1252 (older Windows programs)");
}

FileKind fileKind(QByteArrayView head)
{
    if (head.startsWith("SQLite format 3"))
        return FileKind::SqliteDatabase;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        // The first part of an OpenDocument file is its kind, stored as it is. Source: OpenDocument 1.3 part 2, 3.3.
        if (head.sliced(0, std::min<qsizetype>(head.size(), 200)).contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"))
            return FileKind::OpenSpreadsheet;
        const bool workbook = head.contains("[Content_Types].xml") || head.contains("xl/");
        return workbook ? FileKind::ExcelWorkbook : FileKind::ZipArchive;
    }
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::OldExcelWorkbook;
    if (head.startsWith("%PDF-"))
        return FileKind::Pdf;
    const auto [even, odd] = nulPattern(head);
    if (even == 0 && odd == 0)
        return looksLikeControlCodes(head) ? FileKind::OtherBinary : FileKind::Text;
    const bool marked = head.startsWith(utf16LittleMark) || head.startsWith(utf16BigMark);
    // A NUL character (four zero bytes of UTF-32, or a machine's data behind a lucky mark) is two in a row.
    const bool nulCharacters = head.contains(QByteArrayView("\0\0\0", 3));
    const bool patterned = isUtf16(odd, even, head.size()) || isUtf16(even, odd, head.size());
    return (marked || patterned) && !nulCharacters ? FileKind::Text : FileKind::OtherBinary;
}

TextEncoding detectEncoding(QByteArrayView head, bool complete)
{
    if (head.startsWith(utf8Mark))
        return TextEncoding::Utf8WithMark;
    if (head.startsWith(utf16LittleMark))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith(utf16BigMark))
        return TextEncoding::Utf16BigEndian;
    const auto [even, odd] = nulPattern(head);
    if (odd > 0 && isUtf16(odd, even, head.size()))
        return TextEncoding::Utf16LittleEndian;
    if (even > 0 && isUtf16(even, odd, head.size()))
        return TextEncoding::Utf16BigEndian;

    const QByteArrayView whole = complete ? head : head.chopped(cutOffLength(head));
    if (whole.isValidUtf8())
        return TextEncoding::Utf8;
    qsizetype valid = 0;
    qsizetype invalid = 0;
    for (qsizetype at = 0; at < whole.size();) {
        const qsizetype length = validLength(whole, at);
        if (length > 1)
            ++valid;
        else if (length == 0)
            ++invalid;
        at += std::max<qsizetype>(1, length);
    }
    return valid > invalid ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

TextDamage damageIn(QByteArrayView utf8)
{
    TextDamage damage;
    damage.replaced = countOf(utf8, "\xEF\xBF\xBD");
    // "Ã" or "Â" before a sign of U+0080 to U+00BF, and "â€": what UTF-8 looks like when read as Windows-1252.
    damage.garbled = countOf(utf8, "\xC3\x83\xC2") + countOf(utf8, "\xC3\x82\xC2")
        + countOf(utf8, "\xC3\xA2\xE2\x82\xAC");
    return damage;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_toUtf8(QStringConverter::Utf8)
{
    if (encoding == TextEncoding::Utf16LittleEndian)
        m_fromUtf16 = QStringDecoder(QStringConverter::Utf16LE);
    else if (encoding == TextEncoding::Utf16BigEndian)
        m_fromUtf16 = QStringDecoder(QStringConverter::Utf16BE);
}

QByteArrayView TextDecoder::decode(QByteArrayView bytes)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return noted(withoutMark(decodeUtf8(bytes)));
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return noted(withoutMark(decodeUtf16(bytes)));
    case TextEncoding::Windows1252:
        break;
    }
    m_output.resize(0);
    for (const char byte : bytes)
        appendWindows1252(static_cast<uchar>(byte));
    return noted(m_output);
}

QByteArrayView TextDecoder::finish()
{
    m_output.resize(0);
    if (m_oddByte)
        m_output.append("\xEF\xBF\xBD");
    appendMended(m_held);
    m_held.clear();
    return noted(m_output);
}

TextEncoding TextDecoder::encoding() const
{
    const bool onlyWindows = m_encoding == TextEncoding::Utf8 && m_windowsBytes > 0 && !m_sawMultibyte;
    return onlyWindows ? TextEncoding::Windows1252 : m_encoding;
}

TextDamage TextDecoder::damage() const
{
    TextDamage damage = m_damage;
    const bool utf8 = encoding() == TextEncoding::Utf8 || encoding() == TextEncoding::Utf8WithMark;
    damage.mixed = utf8 ? m_windowsBytes : 0;
    return damage;
}

QByteArrayView TextDecoder::decodeUtf8(QByteArrayView bytes)
{
    if (!m_held.isEmpty()) {
        m_input = m_held;
        m_input.append(bytes.data(), bytes.size());
        bytes = m_input;
    }
    const qsizetype cutOff = cutOffLength(bytes);
    m_held = bytes.last(cutOff).toByteArray();
    bytes.chop(cutOff);

    if (bytes.isValidUtf8()) {
        m_sawMultibyte = m_sawMultibyte || hasHighByte(bytes);
        return bytes;
    }
    m_output.resize(0);
    appendMended(bytes);
    return m_output;
}

QByteArrayView TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    m_oddByte = m_oddByte != (bytes.size() % 2 != 0);
    const QString text = m_fromUtf16.decode(bytes);
    m_output = m_toUtf8.encode(text);
    return m_output;
}

/// Keeps valid UTF-8 and reads every other byte as Windows-1252.
void TextDecoder::appendMended(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = validLength(bytes, at);
        if (length == 0) {
            appendWindows1252(static_cast<uchar>(bytes[at]));
            ++m_windowsBytes;
            ++at;
            continue;
        }
        m_sawMultibyte = m_sawMultibyte || length > 1;
        m_output.append(bytes.data() + at, length);
        at += length;
    }
}

void TextDecoder::appendWindows1252(uchar byte)
{
    if (byte < 0x80) {
        m_output.append(static_cast<char>(byte));
        return;
    }
    const char16_t code = byte < 0xA0 ? windows1252[byte - 0x80U] : static_cast<char16_t>(byte);
    if (code >= 0x800)
        m_output.append(static_cast<char>(0xE0 | (code >> 12))).append(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
    else
        m_output.append(static_cast<char>(0xC0 | (code >> 6)));
    m_output.append(static_cast<char>(0x80 | (code & 0x3F)));
}

QByteArrayView TextDecoder::noted(QByteArrayView utf8)
{
    m_sawNul = m_sawNul || hasNul(utf8);
    if (!hasHighByte(utf8))
        return utf8;
    const TextDamage found = damageIn(utf8);
    m_damage.replaced += found.replaced;
    m_damage.garbled += found.garbled;
    return utf8;
}

QByteArrayView TextDecoder::withoutMark(QByteArrayView utf8)
{
    if (!m_atStart || utf8.isEmpty())
        return utf8;
    m_atStart = false;
    return utf8.startsWith(utf8Mark) ? utf8.sliced(utf8Mark.size()) : utf8;
}

} // namespace candour
