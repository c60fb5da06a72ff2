#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace candour {

/// \brief One element of a tagged PDF's structure tree, such as a paragraph or a table cell.
struct StructureElement
{
    enum class KidKind { Element, Content, Link };
    struct Kid
    {
        KidKind kind;
        int index; ///< into the tree's elements, contents or links
    };

    QByteArray role; ///< a standard structure type of ISO 32000-1, 14.8.4: "H1", "TD"
    int parent = -1; ///< -1 for the document
    QString alternative;
    QByteArray attributes; ///< a PDF dictionary, such as "<< /O /Table /Scope /Row >>"; empty for none
    std::vector<Kid> kids;
};

/// \brief A stretch of one page's content that belongs to an element.
struct MarkedContent
{
    int element = 0;
    int page = 0; ///< from 0
};

/// \brief A place that can be clicked and leads to a heading.
struct PageLink
{
    int element = 0;
    int page = 0;
    QRectF area; ///< points from the page's top left corner
    QString anchor;
    QString words; ///< what a screen reader says about it
};

/// \brief A heading as a place to go to and a bookmark.
struct Destination
{
    QString anchor;
    QString title;
    int level = 1;
    int page = 0;
    double top = 0; ///< points from the page's top edge
};

/// \brief The structure of a document while it is painted: what every stretch of content means.
///
/// Painting opens and closes elements as it goes; PdfFinisher writes them into the file afterwards.
/// Owned by PageCanvas.
class StructureTree
{
public:
    /// Opens an element below the one that is open; the first is the document itself.
    int open(const QByteArray &role);
    /// Goes on with an element that was closed, such as a cell that continues on the next page.
    void reopen(int element) { m_open.push_back(element); }
    void close();
    [[nodiscard]] StructureElement &current();
    [[nodiscard]] int currentIndex() const { return m_open.back(); }

    /// Adds content of the open element. \return its number, from 1 over the whole document
    int addContent(int page);
    void addLink(PageLink link);
    void addDestination(const Destination &destination) { m_destinations.push_back(destination); }

    [[nodiscard]] const std::vector<StructureElement> &elements() const { return m_elements; }
    [[nodiscard]] const std::vector<MarkedContent> &contents() const { return m_contents; }
    [[nodiscard]] const std::vector<PageLink> &links() const { return m_links; }
    [[nodiscard]] const std::vector<Destination> &destinations() const { return m_destinations; }

private:
    std::vector<StructureElement> m_elements;
    std::vector<MarkedContent> m_contents;
    std::vector<PageLink> m_links;
    std::vector<Destination> m_destinations;
    std::vector<int> m_open;
};

} // namespace candour
