#include "reports/report.h"

#include <algorithm>

namespace candour {

namespace {

/// "Falls & fractures, 2026/27" becomes "falls-fractures-2026-27".
QString slug(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            result += c;
        else if (!c.isMark() && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-'))
        result.chop(1);
    return result.isEmpty() ? QStringLiteral("section") : result;
}

QString numbered(const QString &label, const QString &caption)
{
    return caption.isEmpty() ? label : QString(label % u". " % caption);
}

List plainList(List::Kind kind, const QStringList &items)
{
    List list;
    list.kind = kind;
    for (const QString &item : items)
        list.items.emplace_back(item);
    return list;
}

} // namespace

Report &Report::cover(const CoverSheet &sheet)
{
    m_cover = sheet;
    return *this;
}

Report &Report::heading(int level, const QString &text, const QString &anchor)
{
    m_lastLevel = std::clamp(level, 1, std::min(3, m_lastLevel + 1));
    m_blocks.emplace_back(Heading { m_lastLevel, text, freeAnchor(slug(anchor.isEmpty() ? text : anchor)) });
    return *this;
}

Report &Report::paragraph(const RichText &text)
{
    if (!text.isEmpty())
        m_blocks.emplace_back(Paragraph { text });
    return *this;
}

Report &Report::bullets(const QStringList &items)
{
    return list(plainList(List::Kind::Bulleted, items));
}

Report &Report::numbered(const QStringList &items)
{
    return list(plainList(List::Kind::Numbered, items));
}

Report &Report::list(const List &list)
{
    if (!list.items.empty())
        m_blocks.emplace_back(list);
    return *this;
}

Report &Report::table(const Table &table)
{
    if (table.isEmpty())
        return *this;
    Table numberedTable = table.regular();
    numberedTable.ordinal = ++m_tables;
    m_blocks.emplace_back(numberedTable);
    return *this;
}

Report &Report::figure(const Figure &figure)
{
    Figure numberedFigure = figure;
    numberedFigure.ordinal = ++m_figures;
    numberedFigure.data = figure.data.regular();
    m_blocks.emplace_back(numberedFigure);
    return *this;
}

Report &Report::note(const RichText &text)
{
    if (!text.isEmpty())
        m_blocks.emplace_back(Note { text });
    return *this;
}

Report &Report::pageBreak()
{
    m_blocks.emplace_back(PageBreak {});
    return *this;
}

Report &Report::append(const Report &other)
{
    const std::vector<Block> blocks = other.m_blocks;
    for (const Block &block : blocks) {
        if (const auto *part = std::get_if<Heading>(&block))
            heading(part->level, part->text, part->anchor);
        else if (const auto *data = std::get_if<Table>(&block))
            table(*data);
        else if (const auto *picture = std::get_if<Figure>(&block))
            figure(*picture);
        else
            m_blocks.push_back(block);
    }
    return *this;
}

std::vector<Heading> Report::headings() const
{
    std::vector<Heading> found;
    for (const Block &block : m_blocks)
        if (const auto *part = std::get_if<Heading>(&block))
            found.push_back(*part);
    return found;
}

QString Report::title() const
{
    if (m_cover && !m_cover->paperTitle.isEmpty())
        return m_cover->paperTitle;
    return m_facts.title.isEmpty() ? tr("Report") : m_facts.title;
}

QString Report::freeAnchor(const QString &wish) const
{
    const std::vector<Heading> taken = headings();
    const auto isTaken = [&taken](const QString &name) {
        return std::any_of(taken.begin(), taken.end(), [&name](const Heading &h) { return h.anchor == name; });
    };
    QString name = wish;
    for (int i = 2; isTaken(name); ++i)
        name = wish + u'-' + QString::number(i);
    return name;
}

QString numberedCaption(const Table &table)
{
    if (table.ordinal == 0)
        return table.caption;
    return numbered(Report::tr("Table %1").arg(table.ordinal), table.caption);
}

QString numberedCaption(const Figure &figure)
{
    return numbered(Report::tr("Figure %1").arg(figure.ordinal), figure.caption);
}

Report withFigureData(const Report &report)
{
    Report longer = report;
    bool begun = false;
    for (const Block &block : report.blocks()) {
        const auto *figure = std::get_if<Figure>(&block);
        if (!figure || figure->data.isEmpty())
            continue;
        if (!begun)
            longer.heading(1, Report::tr("Numbers behind the figures"));
        begun = true;
        Table data = figure->data;
        data.caption = Report::tr("Numbers behind figure %1: %2").arg(QString::number(figure->ordinal), figure->caption);
        longer.table(data);
    }
    return longer;
}

} // namespace candour
