#include "print/finish/structurewriter.h"

#include "print/finish/contentmarker.h"
#include "print/pagecanvas.h"
#include "print/finish/pdfmetadata.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace candour {

namespace {

using Handle = QPDFObjectHandle;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::vector<std::string> rolesByContent(const StructureTree &tree)
{
    std::vector<std::string> roles;
    for (const MarkedContent &content : tree.contents())
        roles.push_back(tree.elements()[at(content.element)].role.toStdString());
    return roles;
}

Handle rectangle(const QRectF &area)
{
    const double page = PageCanvas::pageHeight;
    return Handle::newArray(Handle::Rectangle(area.left(), page - area.bottom(), area.right(), page - area.top()));
}

} // namespace

StructureWriter::StructureWriter(QPDF &pdf, const StructureTree &tree)
    : m_pdf(pdf)
    , m_tree(tree)
    , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    , m_root(pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot >>")))
    , m_parentNumbers(Handle::newArray())
    , m_mcids(tree.contents().size(), 0)
    , m_roles(rolesByContent(tree))
{
}

void StructureWriter::write()
{
    makeElements();
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        markPage(page);
    makeLinks();
    joinElements();
    writeRoot();
    writeOutline(m_pdf, m_tree.destinations());
}

void StructureWriter::makeElements()
{
    for (const StructureElement &element : m_tree.elements()) {
        auto object = Handle::newDictionary();
        object.replaceKey("/Type", Handle::newName("/StructElem"));
        object.replaceKey("/S", Handle::newName("/" + element.role.toStdString()));
        if (!element.alternative.isEmpty())
            object.replaceKey("/Alt", Handle::newUnicodeString(pdfText(element.alternative)));
        if (!element.attributes.isEmpty())
            object.replaceKey("/A", Handle::parse(element.attributes.toStdString()));
        m_elements.push_back(m_pdf.makeIndirectObject(object));
    }
}

void StructureWriter::markPage(std::size_t page)
{
    ContentMarker marker(m_roles);
    std::string marked;
    Pl_String output("marked content", nullptr, marked);
    m_pages[page].filterContents(&marker, &output);

    Handle object = m_pages[page].getObjectHandle();
    object.replaceKey("/Contents", Handle::newStream(&m_pdf, marked));
    object.replaceKey("/StructParents", Handle::newInteger(m_nextKey));
    object.replaceKey("/Tabs", Handle::newName("/S"));
    auto parents = Handle::newArray();
    int mcid = 0;
    for (const int number : marker.order()) {
        const int content = number - 1;
        m_mcids[at(content)] = mcid++;
        parents.appendItem(m_elements[at(m_tree.contents()[at(content)].element)]);
    }
    addToParentTree(m_nextKey++, m_pdf.makeIndirectObject(parents));
}

void StructureWriter::makeLinks()
{
    for (const PageLink &link : m_tree.links()) {
        auto annotation = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey("/Rect", rectangle(link.area));
        annotation.replaceKey("/Contents", Handle::newUnicodeString(pdfText(link.words)));
        annotation.replaceKey("/StructParent", Handle::newInteger(m_nextKey));
        for (const Destination &place : m_tree.destinations())
            if (place.anchor == link.anchor)
                annotation.replaceKey("/Dest", destination(place));
        m_annotations.push_back(m_pdf.makeIndirectObject(annotation));
        Handle page = m_pages.at(at(link.page)).getObjectHandle();
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(m_annotations.back());
        addToParentTree(m_nextKey++, m_elements[at(link.element)]);
    }
}

Handle StructureWriter::kid(const StructureElement::Kid &kid) const
{
    if (kid.kind == StructureElement::KidKind::Element)
        return m_elements[at(kid.index)];
    auto reference = Handle::newDictionary();
    if (kid.kind == StructureElement::KidKind::Content) {
        reference.replaceKey("/Type", Handle::newName("/MCR"));
        reference.replaceKey("/Pg", m_pages.at(at(m_tree.contents()[at(kid.index)].page)).getObjectHandle());
        reference.replaceKey("/MCID", Handle::newInteger(m_mcids[at(kid.index)]));
    } else {
        reference.replaceKey("/Type", Handle::newName("/OBJR"));
        reference.replaceKey("/Pg", m_pages.at(at(m_tree.links()[at(kid.index)].page)).getObjectHandle());
        reference.replaceKey("/Obj", m_annotations[at(kid.index)]);
    }
    return reference;
}

void StructureWriter::joinElements()
{
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const StructureElement &element = m_tree.elements()[i];
        m_elements[i].replaceKey("/P", element.parent < 0 ? m_root : m_elements[at(element.parent)]);
        if (element.kids.empty())
            continue;
        auto kids = Handle::newArray();
        for (const StructureElement::Kid &child : element.kids)
            kids.appendItem(kid(child));
        m_elements[i].replaceKey("/K", kids);
    }
}

void StructureWriter::writeRoot()
{
    auto parentTree = Handle::newDictionary();
    parentTree.replaceKey("/Nums", m_parentNumbers);
    m_root.replaceKey("/K", m_elements.front());
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree));
    m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(m_nextKey));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
}

Handle StructureWriter::destination(const Destination &place) const
{
    return explicitDestination(m_pages.at(at(place.page)).getObjectHandle(), place);
}

void StructureWriter::addToParentTree(int key, const Handle &value)
{
    m_parentNumbers.appendItem(Handle::newInteger(key));
    m_parentNumbers.appendItem(value);
}

Handle explicitDestination(const Handle &page, const Destination &place)
{
    auto array = Handle::newArray();
    array.appendItem(page);
    array.appendItem(Handle::newName("/XYZ"));
    array.appendItem(Handle::newInteger(0));
    array.appendItem(Handle::newReal(PageCanvas::pageHeight - place.top, 2));
    array.appendItem(Handle::newNull());
    return array;
}

} // namespace candour
