#include "reports/textrenderer.h"

#include "base/dates.h"
#include "reports/printable.h"
#include "reports/report.h"
#include "reports/texttable.h"

namespace candour {

namespace {

/// Gathers the lines of one report; blocks are set apart by one empty line.
class TextWriter
{
public:
    explicit TextWriter(int width) : m_width(width) { }

    void head(const Report &report);
    void cover(const CoverSheet &sheet);
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph) { words(paragraph.text.toPlain()); }
    void operator()(const List &list);
    void operator()(const Table &table);
    void operator()(const Figure &figure);
    void operator()(const Note &note) { words(note.text.toPlain()); }
    void operator()(const PageBreak &) { }

private:
    void words(const QString &text) { block(wrapped(printable(text), m_width)); }
    void block(const QStringList &lines);
    void underlined(const QString &text, QChar rule);
    void item(QStringList &lines, const QString &mark, const QString &text) const;
    void facts(const std::vector<CoverSheet::Fact> &facts);

    int m_width;
    QStringList m_lines;
};

void TextWriter::block(const QStringList &lines)
{
    if (!m_lines.isEmpty())
        m_lines.append(QString());
    m_lines.append(lines);
}

void TextWriter::underlined(const QString &text, QChar rule)
{
    QStringList lines = wrapped(printable(text), m_width);
    lines.append(QString(lines.last().size(), rule));
    block(lines);
}

void TextWriter::item(QStringList &lines, const QString &mark, const QString &text) const
{
    const QStringList parts = wrapped(printable(text), m_width - static_cast<int>(mark.size()));
    for (qsizetype i = 0; i < parts.size(); ++i)
        lines.append((i == 0 ? mark : QString(mark.size(), u' ')) + parts[i]);
}

void TextWriter::facts(const std::vector<CoverSheet::Fact> &facts)
{
    if (facts.empty())
        return;
    QStringList lines;
    for (const auto &[label, value] : facts)
        item(lines, label + QStringLiteral(": "), value);
    block(lines);
}

void TextWriter::head(const Report &report)
{
    underlined(report.title(), u'=');
    QStringList lines;
    const DocumentFacts &facts = report.facts();
    for (const QString &line : { facts.subtitle, facts.organisation, dateText(facts.date), facts.classification })
        if (!line.isEmpty())
            lines.append(wrapped(printable(line), m_width));
    if (!lines.isEmpty())
        block(lines);
}

void TextWriter::cover(const CoverSheet &sheet)
{
    facts(sheet.facts());
    if (sheet.purposes || !sheet.purposeText.isEmpty()) {
        underlined(coverHeading(CoverPart::Purpose), u'-');
        if (sheet.purposes)
            words(sheet.purposeNames());
        if (!sheet.purposeText.isEmpty())
            words(sheet.purposeText);
    }
    if (!sheet.keyPoints.isEmpty()) {
        underlined(coverHeading(CoverPart::KeyPoints), u'-');
        QStringList lines;
        for (const QString &point : sheet.keyPoints)
            item(lines, QStringLiteral("- "), point);
        block(lines);
    }
    if (!sheet.implications().empty()) {
        underlined(coverHeading(CoverPart::Implications), u'-');
        facts(sheet.implications());
    }
    if (!sheet.recommendation.isEmpty()) {
        underlined(coverHeading(CoverPart::Recommendation), u'-');
        words(sheet.recommendation);
    }
    if (!sheet.approvals.empty()) {
        underlined(coverHeading(CoverPart::Approvals), u'-');
        block(textTable(sheet.approvalTrail(), m_width));
    }
}

void TextWriter::operator()(const Heading &heading)
{
    if (heading.level == 3)
        words(heading.text);
    else
        underlined(heading.text, heading.level == 1 ? u'=' : u'-');
}

void TextWriter::operator()(const List &list)
{
    QStringList lines;
    int number = 0;
    for (const RichText &text : list.items) {
        ++number;
        const bool bulleted = list.kind == List::Kind::Bulleted;
        item(lines, bulleted ? QStringLiteral("- ") : QString(QString::number(number) % u". "), text.toPlain());
    }
    block(lines);
}

void TextWriter::operator()(const Table &table)
{
    const QString caption = numberedCaption(table);
    if (!caption.isEmpty())
        words(caption);
    block(textTable(table, m_width));
    for (const QString &note : table.notes)
        words(note);
}

void TextWriter::operator()(const Figure &figure)
{
    words(numberedCaption(figure));
    if (!figure.textAlternative.isEmpty())
        words(figure.textAlternative);
    if (!figure.data.isEmpty())
        (*this)(figure.data);
}

} // namespace

QString TextRenderer::render(const Report &report) const
{
    TextWriter writer(m_width);
    writer.head(report);
    if (report.coverSheet())
        writer.cover(*report.coverSheet());
    for (const Block &block : report.blocks())
        std::visit(writer, block);
    return writer.text();
}

} // namespace candour
