#include "reports/htmlrenderer.h"

#include "base/dates.h"
#include "reports/htmlstyles.h"
#include "reports/printable.h"
#include "reports/report.h"
#include "reports/svgwriter.h"

namespace candour {

namespace {

QString element(QStringView tag, const QString &inner, const QString &attributes = {})
{
    return u'<' % tag % attributes % u'>' % inner % u"</" % tag % u">\n";
}

QString attribute(QStringView name, const QString &value)
{
    return value.isEmpty() ? QString() : QString(u' ' % name % u"=\"" % markupText(value) % u'"');
}

QString words(const RichText &text)
{
    QString html;
    for (const Span &span : text.spans()) {
        const QString escaped = markupText(span.text);
        html += span.bold ? QString(u"<strong>" % escaped % u"</strong>") : escaped;
    }
    return html;
}

QString alignClass(Align align)
{
    if (align == Align::End)
        return QStringLiteral("end");
    return align == Align::Centre ? QStringLiteral("centre") : QString();
}

QString bullets(const QStringList &items)
{
    QString html;
    for (const QString &item : items)
        html += element(u"li", markupText(item));
    return element(u"ul", html);
}

QString factList(const std::vector<CoverSheet::Fact> &facts)
{
    QString html;
    for (const auto &[label, value] : facts)
        html += element(u"dt", markupText(label)) + element(u"dd", markupText(value));
    return facts.empty() ? QString() : element(u"dl", html);
}

QString tableHead(const Table &table)
{
    QString cells;
    for (const Column &column : table.columns)
        cells += element(
            u"th", markupText(column.header), attribute(u"scope", QStringLiteral("col")) + attribute(u"class", alignClass(column.align)));
    return element(u"thead", element(u"tr", cells));
}

QString tableRow(const Table &table, const QStringList &row, bool total)
{
    QString cells;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        const QString look = attribute(u"class", alignClass(table.columns[static_cast<std::size_t>(c)].align));
        cells += table.isRowHeader(c) ? element(u"th", markupText(row[c]), attribute(u"scope", QStringLiteral("row")) + look)
                                      : element(u"td", markupText(row[c]), look);
    }
    return element(u"tr", cells, total ? attribute(u"class", QStringLiteral("total")) : QString());
}

QString tableElement(const Table &table, const QString &caption)
{
    QString body;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        body += tableRow(table, table.rows[r], table.lastRowIsTotal && r + 1 == table.rows.size());
    const QString captionElement = caption.isEmpty() ? QString() : element(u"caption", markupText(caption));
    const QString name = caption.isEmpty() ? Report::tr("Table") : caption;
    QString html = element(u"div", element(u"table", captionElement + tableHead(table) + element(u"tbody", body)),
        QStringLiteral(" class=\"scroll\" role=\"region\" tabindex=\"0\"") + attribute(u"aria-label", name));
    for (const QString &note : table.notes)
        html += element(u"p", markupText(note), attribute(u"class", QStringLiteral("note")));
    return html;
}

/// Writes each kind of block as HTML.
struct HtmlBlock
{
    QString operator()(const Heading &heading) const
    {
        const QString tag = QStringLiteral("h%1").arg(heading.level + 1);
        return element(tag, markupText(heading.text), attribute(u"id", heading.anchor));
    }

    QString operator()(const Paragraph &paragraph) const { return element(u"p", words(paragraph.text)); }

    QString operator()(const List &list) const
    {
        QString items;
        for (const RichText &item : list.items)
            items += element(u"li", words(item));
        return element(list.kind == List::Kind::Bulleted ? u"ul" : u"ol", items);
    }

    QString operator()(const Table &table) const { return tableElement(table, numberedCaption(table)); }

    QString operator()(const Figure &figure) const
    {
        const QString id = QStringLiteral("figure-%1").arg(figure.ordinal);
        const QString caption = numberedCaption(figure);
        QString inner = element(u"figcaption", markupText(caption))
            + svgElement(figure.drawing, caption, figure.textAlternative, id);
        if (!figure.data.isEmpty()) {
            const QString name = Report::tr("Numbers behind figure %1").arg(figure.ordinal);
            inner += element(u"details", element(u"summary", markupText(name)) + tableElement(figure.data, name));
        }
        return element(u"figure", inner, attribute(u"id", id));
    }

    QString operator()(const Note &note) const
    {
        return element(u"p", words(note.text), attribute(u"class", QStringLiteral("note")));
    }

    QString operator()(const PageBreak &) const { return QStringLiteral("<div class=\"page-break\"></div>\n"); }
};

QString coverPart(CoverPart part, const QString &content)
{
    return content.isEmpty() ? QString() : QString(element(u"h2", markupText(coverHeading(part))) + content);
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : element(u"p", markupText(text));
}

QString cover(const CoverSheet &sheet)
{
    QString html = factList(sheet.facts());
    html += coverPart(CoverPart::Purpose, paragraph(sheet.purposeNames()) + paragraph(sheet.purposeText));
    html += coverPart(CoverPart::KeyPoints, sheet.keyPoints.isEmpty() ? QString() : bullets(sheet.keyPoints));
    html += coverPart(CoverPart::Implications, factList(sheet.implications()));
    html += coverPart(CoverPart::Recommendation, paragraph(sheet.recommendation));
    if (!sheet.approvals.empty())
        html += coverPart(CoverPart::Approvals, tableElement(sheet.approvalTrail(), coverHeading(CoverPart::Approvals)));
    return element(u"section", html, QStringLiteral(" class=\"cover\"") + attribute(u"aria-label", Report::tr("Cover sheet")));
}

QString header(const Report &report)
{
    const DocumentFacts &facts = report.facts();
    const auto line = [](const QString &text, const QString &look) {
        return text.isEmpty() ? QString() : element(u"p", markupText(text), attribute(u"class", look));
    };
    QStringList meta { dateText(facts.date), facts.classification };
    meta.removeAll(QString());
    return element(u"header",
        line(facts.organisation, QStringLiteral("organisation")) + element(u"h1", markupText(report.title()))
            + line(facts.subtitle, QStringLiteral("subtitle")) + line(meta.join(QStringLiteral(" · ")), QStringLiteral("meta")));
}

QString contents(const Report &report)
{
    QString items;
    for (const Heading &heading : report.headings())
        items += element(u"li", element(u"a", markupText(heading.text), attribute(u"href", u'#' + heading.anchor)),
            attribute(u"class", QStringLiteral("level-%1").arg(heading.level)));
    if (items.isEmpty())
        return {};
    return element(u"nav",
        element(u"h2", markupText(Report::tr("Contents")), QStringLiteral(" id=\"report-contents\"")) + element(u"ol", items),
        QStringLiteral(" aria-labelledby=\"report-contents\""));
}

} // namespace

QByteArray HtmlRenderer::render(const Report &report) const
{
    QString main = report.coverSheet() ? cover(*report.coverSheet()) : QString();
    QString body;
    for (const Block &block : report.blocks())
        body += std::visit(HtmlBlock {}, block);
    const DocumentFacts &facts = report.facts();
    QStringList last { facts.organisation, facts.classification };
    last.removeAll(QString());

    const QString head = QStringLiteral("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                        "<meta name=\"generator\" content=\"Candour\">\n")
        + element(u"title", markupText(report.title())) + element(u"style", htmlStyles());
    const QString page = element(u"a", markupText(Report::tr("Skip to the report")), QStringLiteral(" class=\"skip\" href=\"#report\""))
        + header(report) + contents(report) + element(u"main", main + body, QStringLiteral(" id=\"report\""))
        + element(u"footer", element(u"p", markupText(last.join(QStringLiteral(" · "))), attribute(u"class", QStringLiteral("meta"))));
    return QString(QStringLiteral("<!doctype html>\n")
        + element(u"html", u'\n' + element(u"head", u'\n' + head) + element(u"body", u'\n' + page), attribute(u"lang", facts.language)))
        .toUtf8();
}

} // namespace candour
