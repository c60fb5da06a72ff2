#include "print/finish/pdfmetadata.h"
#include "print/finish/structurewriter.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace candour {

namespace {

using Handle = QPDFObjectHandle;

/// One place in the tree of bookmarks while it grows.
struct Branch
{
    Handle object;
    int level = 0;
    int children = 0;
    Handle lastChild = Handle::newNull();
};

void append(Branch &parent, Handle item)
{
    item.replaceKey("/Parent", parent.object);
    if (parent.children++ == 0) {
        parent.object.replaceKey("/First", item);
    } else {
        item.replaceKey("/Prev", parent.lastChild);
        parent.lastChild.replaceKey("/Next", item);
    }
    parent.lastChild = item;
    parent.object.replaceKey("/Last", item);
}

/// Below the top, branches begin closed: a negative count says so (ISO 32000-1, 12.3.3).
void closeBranch(Branch &branch)
{
    if (branch.children > 0)
        branch.object.replaceKey("/Count", Handle::newInteger(branch.level == 0 ? branch.children : -branch.children));
}

} // namespace

void writeOutline(QPDF &pdf, const std::vector<Destination> &destinations)
{
    if (destinations.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto root = pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Branch> open { Branch { root } };
    for (const Destination &place : destinations) {
        while (open.size() > 1 && open.back().level >= place.level) {
            closeBranch(open.back());
            open.pop_back();
        }
        auto item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(pdfText(place.title)));
        item.replaceKey("/Dest", explicitDestination(pages.at(static_cast<std::size_t>(place.page)).getObjectHandle(), place));
        append(open.back(), item);
        open.push_back(Branch { item, place.level });
    }
    for (Branch &branch : open)
        closeBranch(branch);
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace candour
