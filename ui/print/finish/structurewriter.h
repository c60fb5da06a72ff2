#pragma once

#include "print/structuretree.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <string>
#include <vector>

namespace candour {

/// \brief Writes a structure tree, its links and its bookmarks into a painted file.
/// Lives for one file. May throw what libqpdf throws.
class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const StructureTree &tree);

    void write();

private:
    void makeElements();
    void markPage(std::size_t page);
    void makeLinks();
    void joinElements();
    void writeRoot();
    [[nodiscard]] QPDFObjectHandle kid(const StructureElement::Kid &kid) const;
    [[nodiscard]] QPDFObjectHandle destination(const Destination &place) const;
    void addToParentTree(int key, const QPDFObjectHandle &value);

    QPDF &m_pdf;
    const StructureTree &m_tree;
    std::vector<QPDFPageObjectHelper> m_pages;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_parentNumbers;
    int m_nextKey = 0;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<QPDFObjectHandle> m_annotations;
    std::vector<int> m_mcids;         ///< by content
    std::vector<std::string> m_roles; ///< by content
};

/// Writes the headings as nested bookmarks. Nothing where there are none.
void writeOutline(QPDF &pdf, const std::vector<Destination> &destinations);

/// Where a bookmark or link goes: the page, with the heading at the window's top.
[[nodiscard]] QPDFObjectHandle explicitDestination(const QPDFObjectHandle &page, const Destination &place);

} // namespace candour
