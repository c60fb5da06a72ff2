#include "interchange/recordexport.h"

#include "interchange/csvwriter.h"
#include "interchange/xlsxfile.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

namespace {

QList<const Field *> exportedFields(const Schema &schema, const ExportOptions &options)
{
    QList<const Field *> fields;
    const auto add = [&](const Field *field) {
        if (field && (options.withIdentifying || !field->flags.testFlag(FieldFlag::Identifying)))
            fields.append(field);
    };
    for (const QString &name : options.fields)
        add(schema.field(name));
    if (options.fields.isEmpty()) {
        for (const Field &field : schema.fields())
            add(&field);
    }
    return fields;
}

/// Numbers and dates as such, so that a spreadsheet can reckon with them; the rest as people read it.
QVariant cell(const Field &field, const QVariant &value, const ReferenceData &reference)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Date:
    case FieldType::DateTime:
        return value;
    default:
        return isAbsent(value) ? QVariant() : QVariant(reference.displayText(field, value));
    }
}

} // namespace

Result<std::unique_ptr<RowSink>> sinkFor(const QString &path, const QString &title)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv") {
        auto csv = CsvWriter::toFile(path);
        return csv ? Result<std::unique_ptr<RowSink>>(std::move(*csv)) : csv.error();
    }
    if (ending == u"xlsx")
        return xlsxFile(path, {title, {}});
    return Error {Error::Kind::Invalid,
        QCoreApplication::translate("RecordExport", "A table is written as .csv or .xlsx; “%1” is neither.").arg(QFileInfo(path).fileName()), {}};
}

Result<qint64> exportRecords(const Register &reg, const ReferenceData &reference, Query query, const ExportOptions &options,
    RowSink &sink, const std::function<bool(qint64)> &keepGoing)
{
    const Schema *schema = reg.catalogue().find(query.type);
    if (!schema)
        return Error {Error::Kind::NotFound, QCoreApplication::translate("RecordExport", "There is no record type “%1”.").arg(query.type), {}};
    const QList<const Field *> fields = exportedFields(*schema, options);
    QStringList titles;
    for (const Field *field : fields)
        titles << field->title();
    if (const Status begun = sink.begin(titles); !begun)
        return begun.error();
    qint64 rows = 0;
    query.limit = 1000;
    do {
        const auto page = reg.page(query);
        if (!page)
            return page.error();
        for (const RecordData &record : page->records) {
            QVariantList cells;
            for (const Field *field : fields)
                cells << cell(*field, record.value(field->name), reference);
            if (const Status written = sink.row(cells); !written)
                return written.error();
        }
        rows += page->records.size();
        query.after = page->next;
        if (keepGoing && !keepGoing(rows))
            return Error {Error::Kind::Cancelled, QCoreApplication::translate("RecordExport", "The export was stopped. No file was written."), {}};
    } while (query.after);
    if (const Status finished = sink.finish(); !finished)
        return finished.error();
    return rows;
}

} // namespace candour
