#define POINTERHOLDER_TRANSITION 4

#include "support/pdfchecks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QSet>

#include <exception>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace candour::test {

namespace {

using Handle = QPDFObjectHandle;

/// Structure types of ISO 32000-1, 14.8.4.
const std::set<std::string> &standardRoles()
{
    static const std::set<std::string> roles { "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption",
        "/TOC", "/TOCI", "/Index", "/NonStruct", "/Private", "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L",
        "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note",
        "/Reference", "/BibEntry", "/Code", "/Link", "/Annot", "/Figure", "/Formula", "/Form" };
    return roles;
}

std::string roleOf(Handle element)
{
    return element.isDictionary() && element.hasKey("/S") ? element.getKey("/S").getName() : std::string();
}

std::vector<Handle> kidsOf(Handle element)
{
    if (!element.hasKey("/K"))
        return {};
    Handle kids = element.getKey("/K");
    return kids.isArray() ? kids.getArrayAsVector() : std::vector<Handle> { kids };
}

/// Follows one page's operators and says which painted content is neither tagged nor an artifact.
class ContentReader : public Handle::ParserCallbacks
{
public:
    explicit ContentReader(const std::set<int> &known) : m_known(known) { }

    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            close();
        else if (isPainting(name))
            paint();
        m_operands.clear();
    }
    void handleEOF() override { unbalanced = unbalanced || !m_open.empty(); }

    int untagged = 0;
    int orphans = 0;
    bool unbalanced = false;

private:
    static constexpr int artifact = -1;
    static constexpr int nameless = -2;

    static bool isPainting(const std::string &name)
    {
        static const std::set<std::string> painting { "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"",
            "Do", "sh", "EI" };
        return painting.contains(name);
    }

    void open()
    {
        const bool isArtifact = !m_operands.empty() && m_operands.front().isNameAndEquals("/Artifact");
        int mark = isArtifact ? artifact : nameless;
        if (!isArtifact && m_operands.size() == 2 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID"))
            mark = m_operands[1].getKey("/MCID").getIntValueAsInt();
        unbalanced = unbalanced || !m_open.empty(); // we never nest: a nested mark means a scope was left open
        m_open.push_back(mark);
    }

    void close()
    {
        if (m_open.empty())
            unbalanced = true;
        else
            m_open.pop_back();
    }

    void paint()
    {
        const int mark = m_open.empty() ? nameless : m_open.back();
        if (mark == nameless)
            ++untagged;
        else if (mark != artifact && !m_known.contains(mark))
            ++orphans;
    }

    const std::set<int> &m_known;
    std::vector<Handle> m_operands;
    std::vector<int> m_open;
};

/// Goes through one file and collects what is wrong with it.
class Checker
{
public:
    explicit Checker(QPDF &pdf) : m_pdf(pdf) { }

    QStringList problems()
    {
        checkCatalogue();
        checkStructure();
        checkPages();
        checkFonts();
        return m_problems;
    }

private:
    void expect(bool condition, const QString &problem)
    {
        if (!condition)
            m_problems.append(problem);
    }

    void checkCatalogue();
    void checkMetadata(Handle root);
    void checkStructure();
    void walk(Handle element, int page);
    void noteKid(Handle kid, int page);
    void checkElement(Handle element, const std::string &role);
    void checkFigure(Handle element);
    void checkHeading(const std::string &role);
    void checkTable(Handle table);
    void collectRows(Handle element, std::vector<Handle> &rows);
    void checkList(Handle list);
    void checkPages();
    void checkAnnotation(Handle annotation);
    void checkFonts();
    [[nodiscard]] bool parentTreeHas(int key) const;

    QPDF &m_pdf;
    QStringList m_problems;
    std::map<int, std::set<int>> m_mcids; ///< by object number of the page
    std::set<int> m_linked;               ///< object numbers of annotations that the tree knows
    std::set<int> m_parentKeys;
    int m_lastHeading = 0;
};

void Checker::checkCatalogue()
{
    Handle root = m_pdf.getRoot();
    checkMetadata(root);
    expect(root.hasKey("/MarkInfo") && root.getKey("/MarkInfo").hasKey("/Marked")
            && root.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
        QStringLiteral("The file does not say that it is tagged."));
    expect(root.hasKey("/Lang") && !root.getKey("/Lang").getUTF8Value().empty(), QStringLiteral("The file has no language."));
    expect(root.hasKey("/ViewerPreferences") && root.getKey("/ViewerPreferences").hasKey("/DisplayDocTitle")
            && root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue(),
        QStringLiteral("Viewers are not told to show the title."));
    expect(m_pdf.getTrailer().hasKey("/Info") && m_pdf.getTrailer().getKey("/Info").hasKey("/Title"),
        QStringLiteral("The file has no title."));
    expect(root.hasKey("/Outlines") && root.getKey("/Outlines").hasKey("/First"), QStringLiteral("There are no bookmarks."));
}

void Checker::checkMetadata(Handle root)
{
    if (!root.hasKey("/Metadata")) {
        m_problems.append(QStringLiteral("There is no XMP metadata."));
        return;
    }
    const auto buffer = root.getKey("/Metadata").getStreamData();
    const QByteArray xmp(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    expect(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), QStringLiteral("The XMP does not claim PDF/UA-1."));
    expect(xmp.contains("<dc:title>"), QStringLiteral("The XMP has no title."));
}

void Checker::checkStructure()
{
    Handle root = m_pdf.getRoot();
    if (!root.hasKey("/StructTreeRoot")) {
        m_problems.append(QStringLiteral("There is no structure tree."));
        return;
    }
    Handle tree = root.getKey("/StructTreeRoot");
    std::vector<Handle> numbers = tree.getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        m_parentKeys.insert(numbers[i].getIntValueAsInt());
    for (const Handle &element : kidsOf(tree))
        walk(element, 0);
    expect(m_lastHeading > 0, QStringLiteral("There are no headings."));
}

void Checker::walk(Handle element, int page)
{
    if (element.hasKey("/Pg"))
        page = element.getKey("/Pg").getObjectID();
    const std::string role = roleOf(element);
    expect(standardRoles().contains(role), QStringLiteral("%1 is no standard structure type.").arg(QString::fromStdString(role)));
    checkElement(element, role);
    for (const Handle &kid : kidsOf(element))
        if (roleOf(kid).empty())
            noteKid(kid, page);
        else
            walk(kid, page);
}

void Checker::noteKid(Handle kid, int page)
{
    if (kid.isInteger()) {
        m_mcids[page].insert(kid.getIntValueAsInt());
    } else if (kid.hasKey("/MCID")) {
        const int own = kid.hasKey("/Pg") ? kid.getKey("/Pg").getObjectID() : page;
        m_mcids[own].insert(kid.getKey("/MCID").getIntValueAsInt());
    } else if (kid.hasKey("/Obj")) {
        m_linked.insert(kid.getKey("/Obj").getObjectID());
    }
}

void Checker::checkElement(Handle element, const std::string &role)
{
    if (role == "/Figure")
        checkFigure(element);
    else if (role.size() == 3 && role[1] == 'H' && role[2] >= '1' && role[2] <= '6')
        checkHeading(role);
    else if (role == "/Table")
        checkTable(element);
    else if (role == "/L")
        checkList(element);
    else if (role == "/TH")
        expect(element.hasKey("/A") && element.getKey("/A").hasKey("/Scope"), QStringLiteral("A header cell has no scope."));
}

void Checker::checkFigure(Handle element)
{
    expect(element.hasKey("/Alt") && !element.getKey("/Alt").getUTF8Value().empty(),
        QStringLiteral("A figure has no text alternative."));
    expect(element.hasKey("/A") && element.getKey("/A").hasKey("/BBox"), QStringLiteral("A figure has no bounding box."));
}

void Checker::checkHeading(const std::string &role)
{
    const int level = role[2] - '0';
    expect(level <= m_lastHeading + 1,
        QStringLiteral("A heading of level %1 follows one of level %2.").arg(level).arg(m_lastHeading));
    m_lastHeading = level;
}

void Checker::collectRows(Handle element, std::vector<Handle> &rows)
{
    for (const Handle &kid : kidsOf(element)) {
        const std::string role = roleOf(kid);
        if (role == "/TR")
            rows.push_back(kid);
        else if (role == "/THead" || role == "/TBody" || role == "/TFoot")
            collectRows(kid, rows);
        else
            expect(role == "/Caption", QStringLiteral("A table holds something that is no row."));
    }
}

void Checker::checkTable(Handle table)
{
    std::vector<Handle> rows;
    collectRows(table, rows);
    std::set<std::size_t> lengths;
    for (const Handle &row : rows) {
        lengths.insert(kidsOf(row).size());
        for (const Handle &cell : kidsOf(row))
            expect(roleOf(cell) == "/TH" || roleOf(cell) == "/TD", QStringLiteral("A table row holds something that is no cell."));
    }
    expect(lengths.size() == 1, QStringLiteral("A table's rows differ in length."));
}

void Checker::checkList(Handle list)
{
    for (const Handle &item : kidsOf(list)) {
        expect(roleOf(item) == "/LI", QStringLiteral("A list holds something that is no item."));
        for (const Handle &part : kidsOf(item))
            expect(roleOf(part) == "/Lbl" || roleOf(part) == "/LBody",
                QStringLiteral("A list item holds something that is neither label nor body."));
    }
}

bool Checker::parentTreeHas(int key) const
{
    return m_parentKeys.contains(key);
}

void Checker::checkPages()
{
    int number = 0;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        ++number;
        Handle object = page.getObjectHandle();
        ContentReader reader(m_mcids[object.getObjectID()]);
        page.parseContents(&reader);
        const QString where = QStringLiteral("Page %1: ").arg(number);
        expect(reader.untagged == 0, where + QStringLiteral("%1 painting operators are not tagged.").arg(reader.untagged));
        expect(reader.orphans == 0, where + QStringLiteral("%1 operators are marked but not in the tree.").arg(reader.orphans));
        expect(!reader.unbalanced, where + QStringLiteral("marked content is nested or not closed."));
        expect(object.hasKey("/StructParents") && parentTreeHas(object.getKey("/StructParents").getIntValueAsInt()),
            where + QStringLiteral("the page is not in the parent tree."));
        for (const Handle &annotation : page.getAnnotations().empty() ? std::vector<Handle>() : object.getKey("/Annots").getArrayAsVector())
            checkAnnotation(annotation);
        expect(page.getAnnotations().empty() || object.getKey("/Tabs").isNameAndEquals("/S"),
            where + QStringLiteral("tabbing does not follow the structure."));
    }
}

void Checker::checkAnnotation(Handle annotation)
{
    expect(annotation.hasKey("/Contents") && !annotation.getKey("/Contents").getUTF8Value().empty(),
        QStringLiteral("A link says nothing about itself."));
    expect(m_linked.contains(annotation.getObjectID()), QStringLiteral("A link is not in the structure tree."));
    expect(annotation.hasKey("/StructParent") && parentTreeHas(annotation.getKey("/StructParent").getIntValueAsInt()),
        QStringLiteral("A link is not in the parent tree."));
    expect(annotation.hasKey("/Dest") || annotation.hasKey("/A"), QStringLiteral("A link leads nowhere."));
}

void Checker::checkFonts()
{
    QSet<QString> tags;
    int fonts = 0;
    for (Handle font : m_pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font") || !font.hasKey("/DescendantFonts"))
            continue;
        ++fonts;
        const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        expect(descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3") || descriptor.hasKey("/FontFile"),
            QStringLiteral("The font %1 is not embedded.").arg(name));
        expect(name.indexOf(u'+') == 7, QStringLiteral("The font name %1 has no subset tag.").arg(name));
        expect(!tags.contains(name.left(7)), QStringLiteral("Two fonts share the subset tag of %1.").arg(name));
        tags.insert(name.left(7));
        if (!font.hasKey("/ToUnicode")) {
            m_problems.append(QStringLiteral("The font %1 has no ToUnicode map.").arg(name));
            continue;
        }
        const auto buffer = font.getKey("/ToUnicode").getStreamData();
        const QByteArray map(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
        expect(!map.contains("<0009>"), QStringLiteral("The font %1 reads a space as a tab.").arg(name));
    }
    expect(fonts > 0, QStringLiteral("There are no fonts."));
}

} // namespace

QStringList pdfProblems(const QByteArray &pdf)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("checked", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        return Checker(file).problems();
    } catch (const std::exception &exception) {
        return { QStringLiteral("The file cannot be read: %1").arg(QString::fromUtf8(exception.what())) };
    }
}

} // namespace candour::test
