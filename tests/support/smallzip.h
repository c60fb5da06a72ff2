#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

#include <utility>

namespace candour {

/// \brief A zip archive of a few parts, written sign by sign so that tests can make the workbooks that no program writes.
/// Source: PKWARE APPNOTE 4.3 and 4.4.
class SmallZip
{
public:
    /// \param claimed how many bytes the list says that the part unpacks to; -1: the truth
    void add(const QByteArray &name, const QByteArray &content, bool packed = true, qint64 claimed = -1)
    {
        QByteArray data = content;
        if (packed) {
            // zlib's own head and tail are not part of what a zip archive holds.
            uLongf size = compressBound(uLong(content.size()));
            QByteArray wrapped(qsizetype(size), Qt::Uninitialized);
            compress2(reinterpret_cast<Bytef *>(wrapped.data()), &size, reinterpret_cast<const Bytef *>(content.constData()), uLong(content.size()), 9);
            data = wrapped.mid(2, qsizetype(size) - 6);
        }
        const quint32 sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
        const QByteArray common = number16(20) + number16(flags) + number16(packed ? 8 : 0) + number16(0) + number16(0x5A21) + number32(sum)
            + number32(quint32(data.size())) + number32(quint32(claimed < 0 ? content.size() : claimed)) + number16(quint16(name.size())) + number16(0);
        m_list += "PK\x01\x02" + number16(20) + common + number16(0) + number16(0) + number16(0) + number32(0) + number32(quint32(m_bytes.size())) + name;
        m_bytes += "PK\x03\x04" + common + name + data;
        ++m_parts;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        return m_bytes + m_list + "PK\x05\x06" + number32(0) + number16(m_parts) + number16(m_parts) + number32(quint32(m_list.size())) + number32(quint32(m_bytes.size())) + number16(0);
    }

    quint16 flags = 0; ///< 1: says that parts are locked with a password

private:
    static QByteArray number16(quint16 value)
    {
        QByteArray bytes(2, 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray number32(quint32 value)
    {
        QByteArray bytes(4, 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }

    QByteArray m_bytes;
    QByteArray m_list;
    quint16 m_parts = 0;
};

/// \brief The parts of a workbook that has one sheet, "Cases", as Excel names them.
/// \param sheet what stands within <worksheet>
/// \param properties what stands within <workbook> before the sheets
inline SmallZip smallWorkbook(const QByteArray &sheet, const QByteArray &texts = {}, const QByteArray &properties = {}, const QByteArray &styles = {})
{
    const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const QByteArray relations("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    const QByteArray main("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    SmallZip zip;
    zip.add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    zip.add("_rels/.rels", relations + "<Relationship Id=\"r1\" Type=\"" + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/_rels/workbook.xml.rels", relations + "<Relationship Id=\"r1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
            + office + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", "<workbook " + main + " xmlns:r=\"" + office + "\">" + properties + "<sheets><sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    zip.add("xl/sharedStrings.xml", "<sst " + main + ">" + texts + "</sst>");
    zip.add("xl/styles.xml", "<styleSheet " + main + ">" + styles + "</styleSheet>");
    zip.add("xl/worksheets/sheet1.xml", "<worksheet " + main + ">" + sheet + "</worksheet>");
    return zip;
}

/// \brief The parts of an OpenDocument spreadsheet (.ods), as LibreOffice names them.
/// \param sheets what stands within <office:spreadsheet>
inline SmallZip smallOpenSheet(const QByteArray &sheets, const QByteArray &manifest = {})
{
    const QByteArray oasis("urn:oasis:names:tc:opendocument:xmlns:");
    SmallZip zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", false);
    zip.add("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"" + oasis + "manifest:1.0\">" + manifest + "</manifest:manifest>");
    zip.add("content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + oasis + "office:1.0\" xmlns:table=\"" + oasis + "table:1.0\" xmlns:text=\"" + oasis
            + "text:1.0\" xmlns:draw=\"" + oasis + "drawing:1.0\"><office:body><office:spreadsheet>" + sheets + "</office:spreadsheet></office:body></office:document-content>");
    return zip;
}

} // namespace candour
