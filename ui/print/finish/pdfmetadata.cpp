#include "print/finish/pdfmetadata.h"

#include "reports/printable.h"
#include "reports/report.h"

namespace candour {

namespace {

QString xmpText(const QString &title, const DocumentFacts &facts)
{
    const auto alternative = [](const QString &tag, const QString &text) {
        return text.isEmpty() ? QString()
                              : QString(u'<' % tag % u"><rdf:Alt><rdf:li xml:lang=\"x-default\">" % markupText(text)
                                    % u"</rdf:li></rdf:Alt></" % tag % u">\n");
    };
    const QString instant = facts.date.toString(Qt::ISODate) % u"T12:00:00Z";
    QString dates;
    if (facts.date.isValid())
        dates = u"<xmp:CreateDate>" % instant % u"</xmp:CreateDate>\n<xmp:ModifyDate>" % instant % u"</xmp:ModifyDate>\n";
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                          "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                          "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                          "<pdfuaid:part>1</pdfuaid:part>\n")
        % alternative(QStringLiteral("dc:title"), title) % alternative(QStringLiteral("dc:description"), facts.subtitle)
        % u"<dc:creator><rdf:Seq><rdf:li>Candour</rdf:li></rdf:Seq></dc:creator>\n<dc:language><rdf:Bag><rdf:li>"
        % markupText(facts.language)
        % u"</rdf:li></rdf:Bag></dc:language>\n<xmp:CreatorTool>Candour</xmp:CreatorTool>\n" % dates
        % u"<pdf:Producer>Candour</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

void writeInformation(QPDF &pdf, const QString &title, const DocumentFacts &facts)
{
    auto information = QPDFObjectHandle::newDictionary();
    const auto put = [&information](const std::string &key, const QString &text) {
        if (!text.isEmpty())
            information.replaceKey(key, QPDFObjectHandle::newUnicodeString(pdfText(text)));
    };
    put("/Title", title);
    put("/Subject", facts.subtitle);
    put("/Author", QStringLiteral("Candour"));
    put("/Creator", QStringLiteral("Candour"));
    put("/Producer", QStringLiteral("Candour"));
    if (facts.date.isValid()) {
        const QString instant = u"D:" % facts.date.toString(QStringLiteral("yyyyMMdd")) % u"120000Z";
        put("/CreationDate", instant);
        put("/ModDate", instant);
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

} // namespace

std::string pdfText(const QString &text)
{
    return printable(text).toStdString();
}

void writeMetadata(QPDF &pdf, const QString &title, const DocumentFacts &facts)
{
    QPDFObjectHandle root = pdf.getRoot();
    auto xmp = QPDFObjectHandle::newStream(&pdf, xmpText(title, facts).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", xmp);
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(pdfText(facts.language)));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    writeInformation(pdf, title, facts);
}

} // namespace candour
