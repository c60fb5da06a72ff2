#include "print/structuretree.h"

#include <utility>

namespace candour {

namespace {

int lastIndex(std::size_t size)
{
    return static_cast<int>(size) - 1;
}

} // namespace

int StructureTree::open(const QByteArray &role)
{
    StructureElement element;
    element.role = role;
    element.parent = m_open.empty() ? -1 : m_open.back();
    m_elements.push_back(element);
    const int index = lastIndex(m_elements.size());
    if (element.parent >= 0)
        m_elements[static_cast<std::size_t>(element.parent)].kids.push_back({ StructureElement::KidKind::Element, index });
    m_open.push_back(index);
    return index;
}

void StructureTree::close()
{
    m_open.pop_back();
}

StructureElement &StructureTree::current()
{
    return m_elements[static_cast<std::size_t>(m_open.back())];
}

int StructureTree::addContent(int page)
{
    m_contents.push_back({ m_open.back(), page });
    const int index = lastIndex(m_contents.size());
    current().kids.push_back({ StructureElement::KidKind::Content, index });
    return index + 1;
}

void StructureTree::addLink(PageLink link)
{
    link.element = m_open.back();
    m_links.push_back(std::move(link));
    current().kids.push_back({ StructureElement::KidKind::Link, lastIndex(m_links.size()) });
}

} // namespace candour
