#include "interchange/workbook/opensheet.h"

#include "interchange/workbook/sheetreading.h"
#include "interchange/workbook/workbookarchive.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace candour {

namespace {

constexpr qint64 mostOpenColumns = 16384;
constexpr qint64 mostOpenRows = 1048576;
constexpr qsizetype longestOpenCell = 1024 * 1024;               ///< bytes
constexpr qint64 mostRepeatedBytes = Q_INT64_C(64) << 20;        ///< shown again, beyond what stands in the file

const QString officeSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString tableSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString textSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

bool isTableElement(const QXmlStreamReader &xml, QStringView name)
{
    return xml.name() == name && xml.namespaceUri() == tableSpace;
}

qint64 repetitions(const QXmlStreamAttributes &attributes, const QString &name)
{
    return std::max<qint64>(1, attributes.value(tableSpace, name).toLongLong());
}

/// "85.3%", "00042" and "0.30" as the sheet shows them, where what it shows is such a number; else the value in full.
QByteArray shownNumber(const QString &value, const QString &words, bool isPercent)
{
    static const QRegularExpression plain(u"^-?[0-9]+(\\.[0-9]+)?%?$"_qs);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return words.toUtf8();
    const QString shown = words.trimmed();
    if (plain.match(shown).hasMatch() && shown.endsWith(u'%') == isPercent)
        return shown.toUtf8();
    const QByteArray digits = cellNumber(isPercent ? number * 100 : number, {}, false);
    return isPercent ? digits + '%' : digits;
}

/// "2026-11-22T14:05:00" as "2026-11-22 14:05", as days come from other workbooks.
QByteArray shownDay(const QString &value)
{
    QString day = value.section(u'T', 0, 0);
    QString time = value.section(u'T', 1).section(u'.', 0, 0);
    if (time.endsWith(u":00") && time.size() == 8)
        time.chop(3);
    return (time.isEmpty() ? day : QString(day + u' ' + time)).toUtf8();
}

/// "PT13H30M00S" as "13:30".
QByteArray shownTime(const QString &value, const QString &words)
{
    static const QRegularExpression form(u"^(-?)PT(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})(?:\\.[0-9]+)?S)?$"_qs);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return words.toUtf8();
    const qint64 seconds = match.captured(2).toLongLong() * 3600 + match.captured(3).toLongLong() * 60 + match.captured(4).toLongLong();
    const auto two = [](qint64 number) { return QByteArray::number(number).rightJustified(2, '0'); };
    const QByteArray text = match.captured(1).toLatin1() + two(seconds / 3600) + ':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ':' + two(seconds % 60);
}

QByteArray shownValue(const QXmlStreamAttributes &attributes, const QString &words)
{
    const auto kind = attributes.value(officeSpace, u"value-type"_qs);
    const auto value = [&](const QString &name) { return attributes.value(officeSpace, name).toString(); };
    if (kind == u"float" || kind == u"currency" || kind == u"percentage")
        return shownNumber(value(u"value"_qs), words, kind == u"percentage");
    if (kind == u"date")
        return shownDay(value(u"date-value"_qs));
    if (kind == u"time")
        return shownTime(value(u"time-value"_qs), words);
    if (kind == u"boolean")
        return QByteArray(value(u"boolean-value"_qs) == u"true" ? "TRUE" : "FALSE");
    const QString given = value(u"string-value"_qs);
    return (given.isEmpty() ? words : given).left(longestOpenCell).toUtf8();
}

/// White space of the file is one space, and none at the beginning of a paragraph; spaces that count have elements of their own.
void addCollapsed(QString &text, QStringView more, bool &isAfterSpace)
{
    for (const QChar sign : more) {
        const bool isSpace = sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r';
        if (!isSpace || !isAfterSpace)
            text += isSpace ? QChar(u' ') : sign;
        isAfterSpace = isSpace;
    }
}

/// What an element within a paragraph stands for.
QString signOf(const QXmlStreamReader &xml)
{
    if (xml.name() == u"s")
        return QString(qsizetype(std::clamp<qint64>(xml.attributes().value(textSpace, u"c"_qs).toLongLong(), 1, 1000)), u' ');
    if (xml.name() == u"tab")
        return u"\t"_qs;
    return xml.name() == u"line-break" ? u"\n"_qs : QString();
}

bool isPassedOver(const QXmlStreamReader &xml)
{
    static const QStringList names {u"annotation"_qs, u"annotation-end"_qs, u"note"_qs, u"ruby-text"_qs, u"frame"_qs, u"custom-shape"_qs, u"table"_qs, u"g"_qs, u"control"_qs};
    return names.contains(xml.name());
}

} // namespace

/// The paragraphs of the cell that `xml` stands at, up to its end, one to a line.
Result<QString> OpenSheetReading::cellWords(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int paragraphs = 0;
    int paragraphDepth = 0; // 0 outside of a paragraph
    bool isAfterSpace = true;
    while (depth > 0 && !xml.atEnd()) {
        switch (nextToken(xml, m_part)) {
        case QXmlStreamReader::StartElement:
            if (isPassedOver(xml)) {
                for (int below = 1; below > 0 && !xml.atEnd();) { // step by step, so that no part swells unseen
                    const int token = nextToken(xml, m_part);
                    below += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
                }
                break;
            }
            ++depth;
            if (paragraphDepth == 0 && (xml.name() == u"p" || xml.name() == u"h")) {
                paragraphDepth = depth;
                isAfterSpace = true;
                text += ++paragraphs > 1 ? u"\n"_qs : QString();
            } else if (const QString sign = signOf(xml); paragraphDepth > 0 && !sign.isEmpty()) {
                text += sign;
                isAfterSpace = false;
            }
            break;
        case QXmlStreamReader::EndElement:
            if (depth == paragraphDepth)
                paragraphDepth = 0;
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (paragraphDepth > 0)
                addCollapsed(text, xml.text(), isAfterSpace);
            break;
        default:
            break;
        }
        if (text.size() > longestOpenCell)
            return damagedSheet(m_part, QStringLiteral("a text longer than a cell"));
    }
    return xml.hasError() ? Result<QString>(damagedSheet(m_part, xml.errorString())) : Result<QString>(text);
}

Status OpenSheetReading::readCell(QXmlStreamReader &xml, bool isCovered)
{
    const auto attributes = xml.attributes();
    const qint64 times = repetitions(attributes, u"number-columns-repeated"_qs);
    const bool spans = repetitions(attributes, u"number-columns-spanned"_qs) > 1 || repetitions(attributes, u"number-rows-spanned"_qs) > 1;
    const auto words = cellWords(xml);
    if (!words)
        return words.error();
    const QByteArray text = isCovered ? QByteArray() : shownValue(attributes, *words);
    m_mergedRanges += spans && !isCovered;
    const qint64 from = m_column;
    m_column = std::min(mostOpenColumns, from + std::min(times, mostOpenColumns));
    if (text.isEmpty())
        return {};
    if (from + times > mostOpenColumns)
        return damagedSheet(m_part, QStringLiteral("a cell beyond the sheet"));
    m_repeatedBytes += (times - 1) * (text.size() + qint64(sizeof(QByteArray)));
    if (m_repeatedBytes > mostRepeatedBytes)
        return damagedSheet(m_part, QStringLiteral("too many repeated cells"));
    m_cells.resize(std::size_t(m_column));
    std::fill(m_cells.begin() + from, m_cells.end(), text);
    return {};
}

/// Shows the row that was read, as often as it stands there.
Status OpenSheetReading::show(qint64 times)
{
    if (m_cells.empty()) {
        m_row = std::min(mostOpenRows, m_row + std::min(times, mostOpenRows));
        return {};
    }
    if (m_row + times > mostOpenRows || times > mostOpenRows)
        return damagedSheet(m_part, QStringLiteral("a row beyond the sheet"));
    qint64 bytes = 0;
    for (const QByteArray &cell : m_cells)
        bytes += cell.size() + qint64(sizeof(QByteArray));
    m_repeatedBytes += (times - 1) * bytes;
    if (m_repeatedBytes > mostRepeatedBytes)
        return damagedSheet(m_part, QStringLiteral("too many repeated rows"));
    for (qint64 each = 0; each < times && !m_isStopped; ++each)
        m_isStopped = !m_visit(++m_row, m_cells);
    return {};
}

Status OpenSheetReading::readRow(QXmlStreamReader &xml)
{
    const qint64 times = repetitions(xml.attributes(), u"number-rows-repeated"_qs);
    m_cells.clear();
    m_column = 0;
    while (!xml.atEnd()) {
        const auto token = nextToken(xml, m_part);
        if (token == QXmlStreamReader::EndElement && isTableElement(xml, u"table-row"))
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const bool isCovered = isTableElement(xml, u"covered-table-cell");
        if (!isCovered && !isTableElement(xml, u"table-cell"))
            continue;
        if (const Status status = readCell(xml, isCovered); !status)
            return status;
    }
    if (xml.hasError())
        return damagedSheet(m_part, xml.errorString());
    return show(times);
}

/// The rows of the table that `xml` stands at.
Status OpenSheetReading::readTable(QXmlStreamReader &xml, const Workbook::Progress &progress, qint64 total)
{
    qint64 rows = 0;
    while (!xml.atEnd() && !m_isStopped) {
        const auto token = nextToken(xml, m_part);
        if (token == QXmlStreamReader::EndElement && isTableElement(xml, u"table"))
            return {};
        if (token != QXmlStreamReader::StartElement || !isTableElement(xml, u"table-row"))
            continue;
        if (const Status status = readRow(xml); !status)
            return status;
        if (progress && ++rows % 1000 == 0 && !progress(std::min(total, qint64(xml.characterOffset())), total))
            return Error {Error::Kind::Cancelled, QCoreApplication::translate("Workbook", "Reading was stopped."), {}};
    }
    return xml.hasError() && !m_isStopped ? Status(damagedSheet(m_part, xml.errorString())) : Status();
}

Status OpenSheetReading::run(const Workbook::Progress &progress, qint64 total)
{
    QXmlStreamReader xml(&m_part);
    int sheet = -1;
    int depth = 0; // of tables: those within tables are no sheets
    while (!xml.atEnd()) {
        const auto token = nextToken(xml, m_part);
        if (token == QXmlStreamReader::EndElement && isTableElement(xml, u"table"))
            --depth;
        if (token != QXmlStreamReader::StartElement || !isTableElement(xml, u"table"))
            continue;
        if (depth++ == 0 && ++sheet == m_sheet)
            return readTable(xml, progress, total);
    }
    return damagedSheet(m_part, xml.hasError() ? xml.errorString() : QStringLiteral("the sheet is not there"));
}

Result<QStringList> openSheetNames(WorkbookArchive &archive)
{
    const auto locked = [&archive] {
        const auto manifest = archive.read(u"META-INF/manifest.xml"_qs);
        return archive.has(u"encrypted-package"_qs) || (manifest && manifest->read(1 << 20).contains("encryption-data"));
    };
    if (locked())
        return Error {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is protected with a password. Save a copy without one, and choose that."), QStringLiteral("locked ods")};
    const auto device = archive.read(openContentPart);
    if (!device)
        return Error {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is damaged. Open it in its own program, save it again, and choose the new file."), QStringLiteral("no content")};
    QXmlStreamReader xml(device.get());
    QStringList names;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = nextToken(xml, *device);
        if (token == QXmlStreamReader::EndElement && isTableElement(xml, u"table"))
            --depth;
        if (token == QXmlStreamReader::StartElement && isTableElement(xml, u"table") && depth++ == 0)
            names << xml.attributes().value(tableSpace, u"name"_qs).toString();
    }
    if (xml.hasError() || names.isEmpty())
        return damagedSheet(*device, xml.hasError() ? xml.errorString() : QStringLiteral("no sheet"));
    return names;
}

} // namespace candour
