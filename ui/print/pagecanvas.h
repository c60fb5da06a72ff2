#pragma once

#include "print/structuretree.h"
#include "print/textblock.h"

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

namespace candour {

/// \brief What stands at the head and foot of every page.
struct RunningText
{
    QString title;
    QString organisation;
    QString classification;
    int totalPages = 0; ///< 0 while it is not known
    bool headOnFirstPage = true;
};

/// \brief A4 pages painted one after the other, together with the structure of what is on them.
///
/// Measures are points from the page's top left corner. What is painted inside a ContentScope belongs to the open
/// element; all else becomes an artifact. The marks are rectangles painted far off the page, which finishPdf() turns
/// into marked content: QPainter has no other way to carry them. Owned by the painter of one report.
class PageCanvas
{
public:
    static constexpr double pageWidth = 595.0; ///< A4 in whole points, as QPdfWriter writes it
    static constexpr double pageHeight = 842.0;
    static constexpr double margin = 56.693; ///< 20 mm
    static constexpr double markRow = -77777; ///< where the off-page marks are, in device units

    enum class ArtifactKind { Header = -1, Footer = -2, Other = -3 };

    PageCanvas(const QString &family, const RunningText &running);
    ~PageCanvas();
    PageCanvas(const PageCanvas &) = delete;
    PageCanvas &operator=(const PageCanvas &) = delete;

    [[nodiscard]] static double left() { return margin; }
    [[nodiscard]] static double width() { return pageWidth - 2 * margin; }
    [[nodiscard]] static double bodyHeight() { return pageHeight - 2 * margin; }
    [[nodiscard]] const QString &family() const { return m_family; }
    [[nodiscard]] int page() const { return m_page; }

    /// Where the next block goes.
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void advance(double height) { m_y += height; }
    [[nodiscard]] double room() const { return pageHeight - margin - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= margin + 0.5; }
    /// Leaves space before a block, but not at the top of a page.
    void space(double height);
    void newPage();
    /// Begins a new page unless this one has room for `height`.
    void ensure(double height);

    [[nodiscard]] TextBlock layout(const RichText &text, const TextStyle &style, double textWidth) const;
    void text(const TextBlock &block, QPointF topLeft);
    void text(const TextBlock &block, QPointF topLeft, int from, int to);
    void rule(QPointF from, QPointF to, const Ink &ink, double thickness);
    void fill(const QRectF &rect, const Ink &ink);
    void drawing(const Drawing &drawing, const QRectF &target);

    /// Text that flows from y() down, over pages where it must, as content of the open element.
    void flow(const TextBlock &block, double x);

    [[nodiscard]] StructureTree &tree() { return m_tree; }
    /// Ends the last page. \return the painted file, without its structure
    [[nodiscard]] QByteArray finish();

private:
    friend class ContentScope;
    friend class ArtifactScope;
    void mark(int number);
    void paintRunningText();

    QString m_family;
    RunningText m_running;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    StructureTree m_tree;
    int m_page = 0;
    double m_y = margin;
};

/// \brief Opens a structure element for as long as it lives.
class ElementScope
{
public:
    ElementScope(PageCanvas &canvas, const QByteArray &role) : m_canvas(canvas) { canvas.tree().open(role); }
    ~ElementScope() { m_canvas.tree().close(); }
    ElementScope(const ElementScope &) = delete;
    ElementScope &operator=(const ElementScope &) = delete;

    [[nodiscard]] StructureElement &element() { return m_canvas.tree().current(); }

private:
    PageCanvas &m_canvas;
};

/// \brief What is painted while it lives is content of the open element. Never across pages, never nested.
class ContentScope
{
public:
    explicit ContentScope(PageCanvas &canvas) : m_canvas(canvas) { canvas.mark(canvas.tree().addContent(canvas.page())); }
    ~ContentScope() { m_canvas.mark(0); }
    ContentScope(const ContentScope &) = delete;
    ContentScope &operator=(const ContentScope &) = delete;

private:
    PageCanvas &m_canvas;
};

/// \brief What is painted while it lives means nothing: rules, tints, running text, repeated table heads.
class ArtifactScope
{
public:
    ArtifactScope(PageCanvas &canvas, PageCanvas::ArtifactKind kind) : m_canvas(canvas) { canvas.mark(static_cast<int>(kind)); }
    ~ArtifactScope() { m_canvas.mark(0); }
    ArtifactScope(const ArtifactScope &) = delete;
    ArtifactScope &operator=(const ArtifactScope &) = delete;

private:
    PageCanvas &m_canvas;
};

} // namespace candour
