#include "interchange/workbook/sheetreading.h"

#include "interchange/workbook/workbookarchive.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace candour {

namespace {

constexpr int mostColumns = 16384;
constexpr qint64 mostRows = 1048576;
constexpr qsizetype longestCell = 1024 * 1024; ///< bytes; Excel itself stops at 32,767 characters

/// "_x000D_" as the sign that it stands for. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const uint sign = QStringView(text).mid(at + 2, 4).toUInt(&isHex, 16);
        if (isHex && at + 6 < text.size() && text[at + 6] == u'_')
            text.replace(at, 7, QChar(char16_t(sign)));
    }
    return text;
}

/// The column of "BC12", from 0; -1 for anything else.
int columnOf(QStringView address)
{
    int column = 0;
    for (const QChar sign : address) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

/// The row of "BC12", from 1; 0 for anything else.
qint64 rowOf(QStringView address)
{
    while (!address.isEmpty() && !address.front().isDigit())
        address = address.mid(1);
    return std::clamp<qint64>(address.toLongLong(), 0, mostRows);
}

} // namespace

int nextToken(QXmlStreamReader &xml, WorkbookPart &part)
{
    const int token = xml.readNext();
    part.stepDone();
    return token;
}

Error damagedSheet(const WorkbookPart &part, const QString &detail)
{
    if (part.swells())
        return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook unpacks to far more than it should hold, as a harmful or damaged file does. It was not read. Ask whoever sent it for a new export."), detail};
    return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is damaged. Open it in its own program, save it again, and choose the new file."), detail};
}

Result<QByteArray> richText(QXmlStreamReader &xml, WorkbookPart &part)
{
    QString text;
    int depth = 1;
    int aloud = 0; // depth of a phonetic run, whose text is not part of the cell
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (nextToken(xml, part)) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"rPh")
                aloud = depth;
            isText = xml.name() == u"t" && aloud == 0;
            break;
        case QXmlStreamReader::EndElement:
            if (aloud == depth)
                aloud = 0;
            --depth;
            isText = false;
            break;
        case QXmlStreamReader::Characters:
            if (isText)
                text += xml.text();
            break;
        default:
            break;
        }
        if (text.size() > longestCell)
            return damagedSheet(part, QStringLiteral("a text longer than a cell"));
    }
    if (xml.hasError())
        return damagedSheet(part, xml.errorString());
    return withoutEscapes(text).toUtf8();
}

Status SheetReading::run(const Workbook::Progress &progress, qint64 total)
{
    QXmlStreamReader xml(&m_part);
    qint64 rows = 0;
    while (!xml.atEnd() && !m_isStopped) {
        if (nextToken(xml, m_part) != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row") {
            if (const Status status = readRow(xml); !status)
                return status;
            if (progress && ++rows % 1000 == 0 && !progress(std::min(total, qint64(xml.characterOffset())), total))
                return Error {Error::Kind::Cancelled, QCoreApplication::translate("Workbook", "Reading was stopped."), {}};
        } else if (xml.name() == u"dimension") {
            m_statedRows = rowOf(xml.attributes().value(u"ref"_qs).toString().section(u':', -1));
        } else if (xml.name() == u"mergeCell") {
            ++m_mergedRanges;
        }
    }
    if (xml.hasError() && !m_isStopped)
        return damagedSheet(m_part, xml.errorString());
    return {};
}

Status SheetReading::readRow(QXmlStreamReader &xml)
{
    const auto given = xml.attributes().value(u"r"_qs);
    m_row = given.isEmpty() ? m_row + 1 : given.toLongLong();
    if (m_row < 1 || m_row > mostRows)
        return damagedSheet(m_part, QStringLiteral("a row beyond the sheet"));
    m_cells.clear();
    m_column = -1;
    while (!xml.atEnd()) {
        const auto token = nextToken(xml, m_part);
        if (token == QXmlStreamReader::EndElement && xml.name() == u"row")
            break;
        if (token != QXmlStreamReader::StartElement || xml.name() != u"c")
            continue;
        if (const Status status = readCell(xml); !status)
            return status;
    }
    if (xml.hasError())
        return damagedSheet(m_part, xml.errorString());
    while (!m_cells.empty() && m_cells.back().isEmpty())
        m_cells.pop_back();
    m_isStopped = !m_cells.empty() && !m_visit(m_row, m_cells);
    return {};
}

Status SheetReading::readCell(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    const auto address = attributes.value(u"r"_qs);
    m_column = address.isEmpty() ? m_column + 1 : columnOf(address);
    if (m_column < 0 || m_column >= mostColumns)
        return damagedSheet(m_part, QStringLiteral("a cell beyond the sheet"));
    const QString kind = attributes.value(u"t"_qs).toString();
    const int style = attributes.value(u"s"_qs).toInt();
    QByteArray text;
    while (!xml.atEnd()) {
        const auto token = nextToken(xml, m_part);
        if (token == QXmlStreamReader::EndElement && xml.name() == u"c")
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"is" || xml.name() == u"v") {
            auto read = xml.name() == u"is" ? richText(xml, m_part) : cellText(kind, style, xml.readElementText(QXmlStreamReader::SkipChildElements));
            if (!read)
                return read.error();
            text = *read;
        } else {
            xml.skipCurrentElement(); // a formula: what it gave stands beside it
        }
    }
    if (text.isEmpty())
        return {};
    if (m_cells.size() <= std::size_t(m_column))
        m_cells.resize(std::size_t(m_column) + 1);
    m_cells[std::size_t(m_column)] = text;
    return {};
}

Result<QByteArray> SheetReading::cellText(QStringView kind, int style, const QString &value)
{
    if (kind == u"s") {
        bool isNumber = false;
        const qlonglong index = value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || std::size_t(index) >= m_words.texts.size())
            return damagedSheet(m_part, QStringLiteral("a text that is not there"));
        return m_words.texts[std::size_t(index)];
    }
    if (kind == u"str" || kind == u"e" || kind == u"d")
        return withoutEscapes(value.left(longestCell)).toUtf8();
    if (kind == u"b")
        return QByteArray(value == u"1" || value == u"true" ? "TRUE" : "FALSE");
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return value.toUtf8();
    const bool isStyled = style >= 0 && std::size_t(style) < m_words.formats.size();
    return cellNumber(number, isStyled ? m_words.formats[std::size_t(style)] : CellFormat(), m_words.countsFrom1904);
}

} // namespace candour
