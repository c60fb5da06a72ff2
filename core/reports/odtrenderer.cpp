#include "reports/odtrenderer.h"

#include "base/dates.h"
#include "reports/odtstyles.h"
#include "reports/report.h"
#include "reports/svgwriter.h"
#include "reports/ziparchive.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace candour {

namespace {

constexpr double widestPicture = 160; ///< mm between the margins of the page
constexpr double tallestPicture = 200;

const std::pair<const char *, const char *> odtNamespaces[] {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"}, {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}, {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"}, {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"}, {"xlink", "http://www.w3.org/1999/xlink"},
    {"dc", "http://purl.org/dc/elements/1.1/"}, {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}};

void beginDocument(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument();
    for (const auto &[prefix, uri] : odtNamespaces)
        xml.writeNamespace(QString::fromLatin1(uri), QString::fromLatin1(prefix));
    xml.writeStartElement(root);
    xml.writeAttribute(u"office:version"_qs, u"1.3"_qs);
}

/// \brief Writes each kind of block into content.xml, and keeps the pictures that go beside it.
class OdtBody
{
public:
    explicit OdtBody(QXmlStreamWriter &xml) : m_xml(xml) { }

    void paragraph(const RichText &text, const QString &style)
    {
        m_xml.writeStartElement(u"text:p"_qs);
        m_xml.writeAttribute(u"text:style-name"_qs, style);
        words(text);
        m_xml.writeEndElement();
    }
    void heading(int level, const QString &text)
    {
        m_xml.writeStartElement(u"text:h"_qs);
        m_xml.writeAttribute(u"text:style-name"_qs, u"Heading_20_%1"_qs.arg(level));
        m_xml.writeAttribute(u"text:outline-level"_qs, QString::number(level));
        m_xml.writeCharacters(printable(text));
        m_xml.writeEndElement();
    }
    void bullets(const QStringList &items)
    {
        List list;
        for (const QString &item : items)
            list.items.push_back(item);
        (*this)(list);
    }

    void operator()(const Heading &block) { heading(block.level, block.text); }
    void operator()(const Paragraph &block) { paragraph(block.text, u"Text_20_body"_qs); }
    void operator()(const Note &block) { paragraph(block.text, u"Note"_qs); }
    void operator()(const PageBreak &) { paragraph({}, u"NewPage"_qs); }
    void operator()(const List &block)
    {
        m_xml.writeStartElement(u"text:list"_qs);
        m_xml.writeAttribute(u"text:style-name"_qs, block.kind == List::Kind::Bulleted ? u"Bullets"_qs : u"Numbers"_qs);
        for (const RichText &item : block.items) {
            m_xml.writeStartElement(u"text:list-item"_qs);
            paragraph(item, u"Text_20_body"_qs);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void operator()(const Table &block)
    {
        if (const QString caption = numberedCaption(block); block.ordinal > 0 || !block.caption.isEmpty())
            paragraph(caption, u"Caption"_qs);
        m_xml.writeStartElement(u"table:table"_qs);
        m_xml.writeAttribute(u"table:name"_qs, u"Table%1"_qs.arg(++m_tables));
        m_xml.writeStartElement(u"table:table-column"_qs);
        m_xml.writeAttribute(u"table:number-columns-repeated"_qs, QString::number(block.columns.size()));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"table:table-header-rows"_qs);
        m_xml.writeStartElement(u"table:table-row"_qs);
        for (const struct Column &column : block.columns)
            cell(column.header, u"Table_20_Heading"_qs);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const QStringList &row : block.rows)
            tableRow(block, row);
        m_xml.writeEndElement();
        for (const QString &note : block.notes)
            paragraph(note, u"Note"_qs);
    }
    void operator()(const Figure &block)
    {
        const QString file = u"Pictures/figure%1.svg"_qs.arg(block.ordinal);
        pictures.append({file, svgFile(block.drawing, block.caption, block.textAlternative).toUtf8()});
        const QSizeF size = block.drawing.size.isEmpty() ? QSizeF(4, 3) : block.drawing.size;
        const double scale = std::min(widestPicture / size.width(), tallestPicture / size.height());
        m_xml.writeStartElement(u"text:p"_qs);
        m_xml.writeAttribute(u"text:style-name"_qs, u"Text_20_body"_qs);
        m_xml.writeStartElement(u"draw:frame"_qs);
        m_xml.writeAttribute(u"draw:name"_qs, u"Figure%1"_qs.arg(block.ordinal));
        m_xml.writeAttribute(u"text:anchor-type"_qs, u"as-char"_qs);
        m_xml.writeAttribute(u"svg:width"_qs, u"%1mm"_qs.arg(size.width() * scale, 0, 'f', 1));
        m_xml.writeAttribute(u"svg:height"_qs, u"%1mm"_qs.arg(size.height() * scale, 0, 'f', 1));
        m_xml.writeStartElement(u"draw:image"_qs);
        m_xml.writeAttribute(u"xlink:href"_qs, file);
        m_xml.writeAttribute(u"xlink:type"_qs, u"simple"_qs);
        m_xml.writeEndElement();
        m_xml.writeTextElement(u"svg:title"_qs, printable(numberedCaption(block)));
        m_xml.writeTextElement(u"svg:desc"_qs, printable(block.textAlternative));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        paragraph(numberedCaption(block), u"Caption"_qs);
    }

    QList<std::pair<QString, QByteArray>> pictures;

private:
    void words(const RichText &text)
    {
        for (const Span &span : text.spans()) {
            if (span.bold) {
                m_xml.writeStartElement(u"text:span"_qs);
                m_xml.writeAttribute(u"text:style-name"_qs, u"Strong"_qs);
            }
            m_xml.writeCharacters(printable(span.text));
            if (span.bold)
                m_xml.writeEndElement();
        }
    }
    void cell(const QString &text, const QString &style)
    {
        m_xml.writeStartElement(u"table:table-cell"_qs);
        m_xml.writeAttribute(u"table:style-name"_qs, u"Cell"_qs);
        m_xml.writeAttribute(u"office:value-type"_qs, u"string"_qs);
        paragraph(text, style);
        m_xml.writeEndElement();
    }
    void tableRow(const Table &table, const QStringList &row)
    {
        m_xml.writeStartElement(u"table:table-row"_qs);
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const bool isFigure = table.columns[std::size_t(column)].align == Align::End;
            cell(row.value(column), isFigure ? u"Table_20_Figures"_qs : table.isRowHeader(column) ? u"Table_20_Heading"_qs : u"Table_20_Contents"_qs);
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    int m_tables = 0;
};

/// Styles that only the content uses: a new page, and the hairlines of a table.
void writeContentStyles(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:automatic-styles"_qs);
    xml.writeStartElement(u"style:style"_qs);
    xml.writeAttribute(u"style:name"_qs, u"NewPage"_qs);
    xml.writeAttribute(u"style:family"_qs, u"paragraph"_qs);
    xml.writeStartElement(u"style:paragraph-properties"_qs);
    xml.writeAttribute(u"fo:break-before"_qs, u"page"_qs);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"style:style"_qs);
    xml.writeAttribute(u"style:name"_qs, u"Cell"_qs);
    xml.writeAttribute(u"style:family"_qs, u"table-cell"_qs);
    xml.writeStartElement(u"style:table-cell-properties"_qs);
    xml.writeAttribute(u"fo:border-bottom"_qs, u"0.5pt solid #768692"_qs);
    xml.writeAttribute(u"fo:padding"_qs, u"1mm"_qs);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCover(OdtBody &body, const CoverSheet &sheet)
{
    for (const auto &[label, value] : sheet.facts())
        body.paragraph(RichText().bold(label + u": "_qs).plain(value), u"Text_20_body"_qs);
    const auto part = [&body](CoverPart which, const QString &text) {
        if (text.isEmpty())
            return;
        body.heading(1, coverHeading(which));
        body.paragraph(text, u"Text_20_body"_qs);
    };
    part(CoverPart::Purpose, QStringList({sheet.purposeNames(), sheet.purposeText}).join(u' ').trimmed());
    if (!sheet.keyPoints.isEmpty()) {
        body.heading(1, coverHeading(CoverPart::KeyPoints));
        body.bullets(sheet.keyPoints);
    }
    for (const auto &[aim, text] : sheet.implications())
        body.paragraph(RichText().bold(aim + u": "_qs).plain(text), u"Text_20_body"_qs);
    part(CoverPart::Recommendation, sheet.recommendation);
    if (!sheet.approvals.empty())
        body(sheet.approvalTrail());
}

QByteArray contentOf(const Report &report, QList<std::pair<QString, QByteArray>> &pictures)
{
    QByteArray content;
    QXmlStreamWriter xml(&content);
    beginDocument(xml, u"office:document-content"_qs);
    writeContentStyles(xml);
    xml.writeStartElement(u"office:body"_qs);
    xml.writeStartElement(u"office:text"_qs);
    OdtBody body(xml);
    const DocumentFacts &facts = report.facts();
    QStringList meta {facts.organisation, facts.subtitle, facts.isLetter ? QString() : dateText(facts.date), facts.classification};
    meta.removeAll(QString());
    body.paragraph(report.title(), u"Title"_qs);
    if (!meta.isEmpty())
        body.paragraph(meta.join(u" · "_qs), u"Subtitle"_qs);
    if (report.coverSheet())
        writeCover(body, *report.coverSheet());
    for (const Block &block : report.blocks())
        std::visit(body, block);
    pictures = body.pictures;
    xml.writeEndDocument();
    return content;
}

QByteArray metaOf(const Report &report)
{
    QByteArray meta;
    QXmlStreamWriter xml(&meta);
    beginDocument(xml, u"office:document-meta"_qs);
    xml.writeStartElement(u"office:meta"_qs);
    xml.writeTextElement(u"meta:generator"_qs, u"Candour"_qs);
    xml.writeTextElement(u"dc:title"_qs, printable(report.title()));
    xml.writeTextElement(u"dc:language"_qs, report.facts().language);
    if (report.facts().date.isValid())
        xml.writeTextElement(u"meta:creation-date"_qs, report.facts().date.toString(Qt::ISODate));
    xml.writeEndDocument();
    return meta;
}

QByteArray manifestOf(const QList<std::pair<QString, QByteArray>> &pictures)
{
    QByteArray manifest;
    QXmlStreamWriter xml(&manifest);
    const QString uri = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_qs;
    xml.writeStartDocument();
    xml.writeNamespace(uri, u"manifest"_qs);
    xml.writeStartElement(uri, u"manifest"_qs);
    xml.writeAttribute(uri, u"version"_qs, u"1.3"_qs);
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(uri, u"file-entry"_qs);
        xml.writeAttribute(uri, u"full-path"_qs, path);
        xml.writeAttribute(uri, u"media-type"_qs, type);
    };
    entry(u"/"_qs, u"application/vnd.oasis.opendocument.text"_qs);
    for (const QString &part : {u"content.xml"_qs, u"styles.xml"_qs, u"meta.xml"_qs})
        entry(part, u"text/xml"_qs);
    for (const auto &[name, picture] : pictures)
        entry(name, u"image/svg+xml"_qs);
    xml.writeEndDocument();
    return manifest;
}

} // namespace

QByteArray OdtRenderer::render(const Report &report) const
{
    QList<std::pair<QString, QByteArray>> pictures;
    const QByteArray content = contentOf(report, pictures);
    ZipArchive archive;
    archive.add("mimetype", "application/vnd.oasis.opendocument.text"); // first and stored, as the standard asks
    archive.add("content.xml", content);
    archive.add("styles.xml", odtStyles(report.facts().language));
    archive.add("meta.xml", metaOf(report));
    for (const auto &[name, picture] : std::as_const(pictures))
        archive.add(name.toLatin1(), picture);
    archive.add("META-INF/manifest.xml", manifestOf(pictures));
    return archive.bytes();
}

} // namespace candour
