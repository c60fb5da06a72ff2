#include "interchange/tablefileerrors.h"

#include "interchange/tablefile.h"
#include "interchange/workbook/workbook.h"

#include <QFileInfo>

namespace candour {

Error unreadableTable(const QString &message, const QString &detail)
{
    return {Error::Kind::Unreadable, message, detail};
}

Status checkTablePath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound,
            TableFile::tr("There is no such file. It may have been moved, renamed or deleted."), path};
    if (file.isDir())
        return unreadableTable(TableFile::tr("This is a folder. Choose a file in it."), path);
    if (!file.isFile())
        return unreadableTable(TableFile::tr("This is not a file that can be read as a table."), path);
    if (!file.isReadable())
        return unreadableTable(
            TableFile::tr("You may not read this file. Ask its owner, or copy it to a folder of yours."), path);
    if (file.size() == 0)
        return unreadableTable(TableFile::tr("This file is empty. Export or copy it again."), path);
    return {};
}

Status checkTableKind(FileKind kind, const QString &path)
{
    switch (kind) {
    case FileKind::Text:
    case FileKind::ExcelWorkbook:
    case FileKind::OpenSpreadsheet:
        return {};
    case FileKind::SqliteDatabase:
        return unreadableTable(TableFile::tr("This is a database, not a table. Export the table you need from its own "
                                        "program as CSV."), QStringLiteral("SQLite"));
    case FileKind::OldExcelWorkbook:
        return oldWorkbookError(path);
    case FileKind::ZipArchive:
        return unreadableTable(TableFile::tr("This is a zip archive. Unpack it and choose the table inside."),
            QStringLiteral("zip"));
    case FileKind::Pdf:
        return unreadableTable(TableFile::tr("This is a PDF document. Ask for the same table as CSV."), QStringLiteral("PDF"));
    case FileKind::OtherBinary:
        break;
    }
    return unreadableTable(TableFile::tr("This file does not hold text, so it is not a table that Candour reads. Save the "
                                    "table as CSV."), QStringLiteral("binary"));
}

Error tableChangedMeanwhile(const QString &path)
{
    return unreadableTable(TableFile::tr("The file changed while it was read. Wait until whoever writes it has finished, "
                                    "then try again."), path);
}

QString textDamageWarning(const TextDamage &damage)
{
    if (damage.replaced > 0 || damage.garbled > 0)
        return TableFile::tr("Some characters are damaged, such as “Ã©” for “é” or “�”. The file was saved in a "
                             "wrong encoding before it came here: ask for a fresh export as “CSV UTF-8”.");
    return TableFile::tr("The file mixes two encodings. Characters that are not UTF-8 were read as Windows-1252: "
                         "check accents, dashes and pound signs.");
}

} // namespace candour
