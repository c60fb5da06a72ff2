#include "tables/listclipboard.h"

#include "workflow/referencedata.h"

#include <QMimeData>

namespace candour {

namespace {

/// One cell of tab-separated text.
QString cellText(const QString &value, bool isText)
{
    const QString line = value.simplified();
    // As for CSV: see CsvWriter.
    static const QString starts = u"=+-@"_qs;
    return isText && !line.isEmpty() && starts.contains(line.at(0)) ? QString(u'\'' + line) : line;
}

QString htmlCell(const QString &value, bool isText, QStringView tag)
{
    // Excel's own mark for "this is text": neither a formula nor a number to be guessed.
    const QString style = isText ? u" style=\"mso-number-format:'\\@'\""_qs : QString();
    return u'<' + tag + style + u'>' + value.toHtmlEscaped().replace(u'\n', u"<br>"_qs) + u"</"_qs + tag + u'>';
}

bool isText(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

QList<const Field *> openFields(const Schema &schema, const QStringList &columns)
{
    QList<const Field *> fields;
    for (const QString &column : columns) {
        if (const Field *field = schema.field(column); field && !field->isSensitive())
            fields.append(field);
    }
    return fields;
}

} // namespace

std::unique_ptr<QMimeData> clipboardTable(const ReferenceData &reference, const QList<RecordData> &records, const QStringList &columns)
{
    auto mime = std::make_unique<QMimeData>();
    if (records.isEmpty())
        return mime;
    const QList<const Field *> fields = openFields(records.first().schema(), columns);
    QStringList heads;
    QString html = u"<table>\n<tr>"_qs;
    for (const Field *field : fields) {
        heads << field->title();
        html += htmlCell(field->title(), true, u"th");
    }
    QString text = heads.join(u'\t') + u'\n';
    html += u"</tr>\n"_qs;
    for (const RecordData &record : records) {
        QStringList cells;
        html += u"<tr>"_qs;
        for (const Field *field : fields) {
            const QString value = reference.displayText(*field, record.value(field->name));
            cells << cellText(value, isText(*field));
            html += htmlCell(value, isText(*field), u"td");
        }
        text += cells.join(u'\t') + u'\n';
        html += u"</tr>\n"_qs;
    }
    mime->setText(text);
    mime->setHtml(html + u"</table>\n"_qs);
    return mime;
}

} // namespace candour
