#pragma once

#include "reports/coversheet.h"
#include "reports/figure.h"
#include "reports/richtext.h"
#include "reports/table.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace candour {

/// \brief A section's name. Level 1 to 3, below the document's title, which is the only level 0.
struct Heading
{
    int level = 1;
    QString text;
    QString anchor; ///< unique within the report: letters, digits and hyphens
};

struct Paragraph
{
    RichText text;
};

struct List
{
    enum class Kind { Bulleted, Numbered };
    Kind kind = Kind::Bulleted;
    std::vector<RichText> items;
};

/// \brief Small print: sources, definitions, what was left out and why.
struct Note
{
    RichText text;
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Note, PageBreak>;

/// \brief What stands on every page and in the file's properties.
struct DocumentFacts
{
    QString title;
    QString subtitle = {};
    QString language = QStringLiteral("en-GB"); ///< BCP 47
    QString organisation = {};
    QDate date = {};             ///< the day the report speaks of; the only date that enters the file
    QString classification = {}; ///< such as "Official: public" or "Confidential"
    bool isLetter = false;       ///< printed without a band of colour; its date stands in its text
};

/// \brief A report as a value: facts, a cover sheet and blocks, built in reading order.
///
/// The same value gives the same bytes in every renderer. Text is finished text: rounding, suppression of small
/// numbers and redaction have happened before it comes here.
///
///     Report report({ .title = tr("Falls, quarter 3") });
///     report.heading(1, tr("What we found")).paragraph(finding).table(byWard).note(source);
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    Report() = default;
    explicit Report(const DocumentFacts &facts) : m_facts(facts) { }

    Report &cover(const CoverSheet &sheet);

    /// \param level 1 to 3; one that would skip a level is lifted, as a skipped level misleads screen readers
    /// \param anchor made from the text where empty; made unique with a number where taken
    Report &heading(int level, const QString &text, const QString &anchor = {});
    /// Empty text adds nothing.
    Report &paragraph(const RichText &text);
    Report &bullets(const QStringList &items);
    Report &numbered(const QStringList &items);
    /// A list without items adds nothing.
    Report &list(const List &list);
    /// Numbers the table and squares up its rows. A table without columns adds nothing.
    Report &table(const Table &table);
    Report &figure(const Figure &figure);
    Report &note(const RichText &text);
    Report &pageBreak();
    /// Adds another report's blocks, with tables and figures numbered on and anchors kept apart.
    Report &append(const Report &other);

    [[nodiscard]] const DocumentFacts &facts() const { return m_facts; }
    [[nodiscard]] const std::optional<CoverSheet> &coverSheet() const { return m_cover; }
    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] std::vector<Heading> headings() const;
    /// The paper's title on the cover sheet, or the document's, or "Report".
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QString freeAnchor(const QString &wish) const;

    DocumentFacts m_facts;
    std::optional<CoverSheet> m_cover;
    std::vector<Block> m_blocks;
    int m_lastLevel = 0;
    int m_tables = 0;
    int m_figures = 0;
};

/// "Table 2. Falls by ward"; "Table 2" without a caption.
[[nodiscard]] QString numberedCaption(const Table &table);
/// "Figure 2. Falls are going down"; "Figure 2" without a caption.
[[nodiscard]] QString numberedCaption(const Figure &figure);

/// The report with one more section at its end: the numbers behind each of its figures, as tables.
/// The same report where no figure carries numbers.
[[nodiscard]] Report withFigureData(const Report &report);

} // namespace candour
