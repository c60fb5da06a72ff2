#include "storage/importbatch.h"

namespace candour {

using enum FieldFlag;

const Schema &ImportBatch::schema()
{
    static const Schema schema = SchemaBuilder<ImportBatch>(u"import_batch", QT_TRANSLATE_NOOP("Schema", "Import"),
        QT_TRANSLATE_NOOP("Schema", "Imports"), Workspace::Shared)
        .reference(&ImportBatch::reference, u"IMP")
        .computed()
        .add(&ImportBatch::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | ReadOnly | Listed | Filtered)
        .add(&ImportBatch::supplier, u"supplier", QT_TRANSLATE_NOOP("Schema", "Supplier"), Listed)
        .add(&ImportBatch::fileName, u"file_name", QT_TRANSLATE_NOOP("Schema", "File"), Required | ReadOnly | Searched | Listed).isTitle()
        .add(&ImportBatch::sha256, u"sha256", QT_TRANSLATE_NOOP("Schema", "SHA-256 of the file"), ReadOnly)
        .add(&ImportBatch::mapping, u"mapping", QT_TRANSLATE_NOOP("Schema", "How it was read"), ReadOnly).longText()
        .add(&ImportBatch::rowSeals, u"row_seals", QT_TRANSLATE_NOOP("Schema", "Seals over the rows"), ReadOnly).longText()
        .add(&ImportBatch::importedAt, u"imported_at", QT_TRANSLATE_NOOP("Schema", "Imported"), ReadOnly | Listed)
        .add(&ImportBatch::importedBy, u"imported_by", QT_TRANSLATE_NOOP("Schema", "By"), ReadOnly)
        .add(&ImportBatch::rowsRead, u"rows_read", QT_TRANSLATE_NOOP("Schema", "Rows read"), ReadOnly)
        .add(&ImportBatch::rowsAccepted, u"rows_accepted", QT_TRANSLATE_NOOP("Schema", "Accepted"), ReadOnly | Listed)
        .add(&ImportBatch::rowsQuarantined, u"rows_quarantined", QT_TRANSLATE_NOOP("Schema", "In quarantine"), ReadOnly | Listed)
        .add(&ImportBatch::rowsDuplicate, u"rows_duplicate", QT_TRANSLATE_NOOP("Schema", "Repeated ids"), ReadOnly | Listed)
        .add(&ImportBatch::note, u"note", QT_TRANSLATE_NOOP("Schema", "Note")).longText()
        .build();
    return schema;
}

const Schema &QuarantinedRow::schema()
{
    static const Schema schema = SchemaBuilder<QuarantinedRow>(u"quarantined_row", QT_TRANSLATE_NOOP("Schema", "Row in quarantine"),
        QT_TRANSLATE_NOOP("Schema", "Rows in quarantine"), Workspace::Shared)
        .imported()
        .computed()
        .add(&QuarantinedRow::importBatch, u"import_batch", QT_TRANSLATE_NOOP("Schema", "Import"), u"import_batch", Required | Listed | Filtered)
        .add(&QuarantinedRow::line, u"line", QT_TRANSLATE_NOOP("Schema", "Line"), Required | Listed)
        .add(&QuarantinedRow::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Listed).isTitle()
        .add(&QuarantinedRow::column, u"column_name", QT_TRANSLATE_NOOP("Schema", "Column"), Listed | Filtered)
        .add(&QuarantinedRow::value, u"value", QT_TRANSLATE_NOOP("Schema", "What stood there"), FreeText | Listed)
        .add(&QuarantinedRow::suggestion, u"suggestion", QT_TRANSLATE_NOOP("Schema", "Suggestion"), Listed)
        .add(&QuarantinedRow::content, u"content", QT_TRANSLATE_NOOP("Schema", "The whole row"), Identifying | FreeText).longText()
        .build();
    return schema;
}

} // namespace candour
