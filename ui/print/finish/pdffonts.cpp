#include "print/finish/pdffonts.h"

#include <string>

namespace candour {

namespace {

/// "CNDAAA", "CNDAAB" and so on, by the fonts' order in the file.
std::string subsetTag(int index)
{
    std::string tag = "CNDAAA";
    for (std::size_t place = tag.size(); place > 3; --place) {
        tag[place - 1] = static_cast<char>('A' + index % 26);
        index /= 26;
    }
    return tag;
}

void prefixName(QPDFObjectHandle dictionary, const std::string &key, const std::string &tag)
{
    const std::string name = dictionary.getKey(key).getName();
    if (name.find('+') == std::string::npos)
        dictionary.replaceKey(key, QPDFObjectHandle::newName("/" + tag + "+" + name.substr(1)));
}

void mendToUnicode(QPDFObjectHandle map)
{
    const auto buffer = map.getStreamData();
    std::string text(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
    const std::string tab = "<0009>";
    for (auto at = text.find(tab); at != std::string::npos; at = text.find(tab, at))
        text.replace(at, tab.size(), "<0020>");
    map.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace

void mendFonts(QPDF &pdf)
{
    int index = 0;
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font") || !font.hasKey("/DescendantFonts"))
            continue;
        const std::string tag = subsetTag(index++);
        prefixName(font, "/BaseFont", tag);
        for (QPDFObjectHandle descendant : font.getKey("/DescendantFonts").aitems()) {
            prefixName(descendant, "/BaseFont", tag);
            prefixName(descendant.getKey("/FontDescriptor"), "/FontName", tag);
        }
        if (font.hasKey("/ToUnicode"))
            mendToUnicode(font.getKey("/ToUnicode"));
    }
}

} // namespace candour
