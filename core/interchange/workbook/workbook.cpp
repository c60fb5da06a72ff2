#include "interchange/workbook/workbook.h"

#include "interchange/workbook/opensheet.h"
#include "interchange/workbook/workbookarchive.h"
#include "interchange/workbook/sheetreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

namespace candour {

namespace {

Error notAWorkbook(const char *detail)
{
    return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This file is not a workbook that Candour reads. Save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file."), QString::fromLatin1(detail)};
}

Error tooManyTexts()
{
    return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is too large to be read. Save the sheet as “CSV UTF-8”, which may have any size, and choose that file."), QStringLiteral("texts beyond the limit")};
}

/// "../xl/worksheets/sheet1.xml" or "/xl/…" as the name of a part.
QString partName(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? QDir::cleanPath(target.mid(1)) : QDir::cleanPath(folder + target);
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_qs + part.mid(slash) + u".rels"_qs;
}

struct Relation
{
    QString id;
    QString kind;   ///< the last word of the type: "worksheet"
    QString target;
};

Result<QList<Relation>> relationsIn(WorkbookArchive &archive, const QString &part)
{
    const auto device = archive.read(part);
    if (!device)
        return notAWorkbook("no relations");
    QXmlStreamReader xml(device.get());
    QList<Relation> relations;
    while (!xml.atEnd() && relations.size() < 20000) {
        if (nextToken(xml, *device) != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        relations << Relation {attributes.value(u"Id"_qs).toString(), attributes.value(u"Type"_qs).toString().section(u'/', -1), attributes.value(u"Target"_qs).toString()};
    }
    if (xml.hasError())
        return damagedSheet(*device, xml.errorString());
    return relations;
}

} // namespace

Result<Workbook> Workbook::open(const QString &path)
{
    const auto archive = WorkbookArchive::open(path);
    if (!archive)
        return archive.error();
    Workbook workbook;
    workbook.m_path = path;
    if ((*archive)->has(openContentPart)) {
        const Status listed = workbook.readOpenSheetList(**archive);
        return listed ? Result<Workbook>(workbook) : Result<Workbook>(listed.error());
    }
    for (const auto step : {&Workbook::readSheetList, &Workbook::readStyles, &Workbook::readTexts}) {
        if (const Status status = (workbook.*step)(**archive); !status)
            return status.error();
    }
    return workbook;
}

QStringList Workbook::sheets() const
{
    QStringList names;
    for (const SheetPart &sheet : m_sheets)
        names << sheet.name;
    return names;
}

Status Workbook::readOpenSheetList(WorkbookArchive &archive)
{
    const auto names = openSheetNames(archive);
    if (!names)
        return names.error();
    m_isOpen = true;
    for (const QString &name : *names)
        m_sheets << SheetPart {name, openContentPart};
    return {};
}

Status Workbook::readSheetList(WorkbookArchive &archive)
{
    const auto top = relationsIn(archive, u"_rels/.rels"_qs);
    if (!top)
        return top.error();
    QString main;
    for (const Relation &relation : *top) {
        if (relation.kind == u"officeDocument")
            main = partName({}, relation.target);
    }
    if (!main.endsWith(u".xml") || !archive.has(main))
        return notAWorkbook("no workbook part in XML");
    m_folder = main.left(main.lastIndexOf(u'/') + 1);
    const auto relations = relationsIn(archive, relationsOf(main));
    if (!relations)
        return relations.error();
    QHash<QString, QString> sheetParts;
    for (const Relation &relation : *relations) {
        const QString part = partName(m_folder, relation.target);
        if (relation.kind == u"worksheet")
            sheetParts.insert(relation.id, part);
        else if (relation.kind == u"styles")
            m_stylesPart = part;
        else if (relation.kind == u"sharedStrings")
            m_textsPart = part;
    }

    const auto device = archive.read(main);
    if (!device)
        return notAWorkbook("the workbook part cannot be opened");
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (nextToken(xml, *device) != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto from1904 = attributes.value(u"date1904"_qs);
            m_countsFrom1904 = from1904 == u"1" || from1904 == u"true";
        } else if (xml.name() == u"sheet") {
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && sheetParts.contains(attribute.value().toString()))
                    m_sheets << SheetPart {attributes.value(u"name"_qs).toString(), sheetParts.value(attribute.value().toString())};
            }
        }
    }
    if (xml.hasError())
        return damagedSheet(*device, xml.errorString());
    return m_sheets.isEmpty() ? Status(notAWorkbook("no sheet with cells")) : Status();
}

Status Workbook::readStyles(WorkbookArchive &archive)
{
    const auto device = m_stylesPart.isEmpty() ? nullptr : archive.read(m_stylesPart);
    if (!device)
        return {};
    QXmlStreamReader xml(device.get());
    QHash<int, CellFormat> own;
    bool isInCellFormats = false;
    while (!xml.atEnd()) {
        const auto token = nextToken(xml, *device);
        if (xml.name() == u"cellXfs")
            isInCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"numFmt")
            own.insert(attributes.value(u"numFmtId"_qs).toInt(), CellFormat::fromCode(attributes.value(u"formatCode"_qs)));
        else if (isInCellFormats && xml.name() == u"xf") {
            const int id = attributes.value(u"numFmtId"_qs).toInt();
            m_formats.push_back(own.contains(id) ? own.value(id) : CellFormat::builtIn(id));
        }
    }
    return xml.hasError() ? Status(damagedSheet(*device, xml.errorString())) : Status();
}

Status Workbook::readTexts(WorkbookArchive &archive)
{
    const auto device = m_textsPart.isEmpty() ? nullptr : archive.read(m_textsPart);
    if (!device)
        return {};
    QXmlStreamReader xml(device.get());
    qint64 bytes = 0;
    while (!xml.atEnd()) {
        if (nextToken(xml, *device) != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        const auto text = richText(xml, *device);
        if (!text)
            return text.error();
        bytes += text->size() + qint64(sizeof(QByteArray)) + 16;
        if (bytes > mostTextBytes)
            return tooManyTexts();
        m_texts.push_back(*text);
    }
    return xml.hasError() ? Status(damagedSheet(*device, xml.errorString())) : Status();
}

Status Workbook::forEachRow(int sheet, const RowVisitor &visit, const Progress &progress)
{
    const auto archive = WorkbookArchive::open(m_path);
    if (!archive)
        return archive.error();
    const QString part = m_sheets.at(sheet).part;
    const auto device = (*archive)->read(part);
    if (!device)
        return notAWorkbook("the sheet cannot be opened");
    if (m_isOpen) {
        OpenSheetReading reading(*device, sheet, visit);
        const Status status = reading.run(progress, (*archive)->sizeOf(part));
        m_mergedRanges = reading.mergedRanges();
        return status;
    }
    SheetReading reading(*device, {m_texts, m_formats, m_countsFrom1904}, visit);
    const Status status = reading.run(progress, (*archive)->sizeOf(part));
    m_mergedRanges = reading.mergedRanges();
    m_statedRows = reading.statedRows();
    return status;
}

Error oldWorkbookError(const QString &path)
{
    // The directory of a compound file begins in the sector that its header names; an encrypted workbook has an entry there
    // of this name. Source: [MS-CFB] 2.2 and 2.6, [MS-OFFCRYPTO] 2.3.4.
    static const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QFile file(path);
    QByteArray directory;
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.read(512);
        const int sector = head.size() == 512 && head[30] == 12 ? 4096 : 512;
        if (head.size() == 512 && file.seek((qint64(qFromLittleEndian<quint32>(head.constData() + 48)) + 1) * sector))
            directory = file.read(4096);
    }
    if (directory.contains(encrypted))
        return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This workbook is protected with a password. Save a copy without one, and choose that."), QStringLiteral("encrypted")};
    return {Error::Kind::Unreadable, QCoreApplication::translate("Workbook", "This is a workbook of the older kind (.xls). Open it, save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file."), QStringLiteral("compound file")};
}

} // namespace candour
