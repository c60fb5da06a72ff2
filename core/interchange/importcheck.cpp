#include "interchange/importcheck.h"

#include <QJsonArray>

namespace candour {

namespace {

QJsonObject toObject(const ImportExample &example)
{
    return {{u"line"_qs, example.line}, {u"column"_qs, example.column}, {u"value"_qs, example.value},
        {u"suggestion"_qs, example.suggestion.isEmpty() ? QJsonValue() : QJsonValue(example.suggestion)}};
}

QJsonArray toArray(const QList<ImportExample> &examples)
{
    QJsonArray array;
    for (const ImportExample &example : examples)
        array.append(toObject(example));
    return array;
}

} // namespace

QJsonObject ImportCheck::toJson() const
{
    QJsonArray reasons;
    for (const QuarantineReason &reason : quarantined)
        reasons.append(QJsonObject {{u"reason"_qs, reason.reason}, {u"rows"_qs, reason.rows}, {u"examples"_qs, toArray(reason.examples)}});
    QJsonArray codes;
    for (const UnmappedCode &code : unmapped)
        codes.append(QJsonObject {{u"target"_qs, code.target}, {u"column"_qs, code.column}, {u"value"_qs, code.value}, {u"rows"_qs, code.rows}});
    return {{u"file"_qs, fileName}, {u"sha256"_qs, sha256}, {u"rows_read"_qs, rowsRead}, {u"rows_accepted"_qs, rowsAccepted},
        {u"rows_quarantined"_qs, rowsQuarantined}, {u"rows_duplicate"_qs, rowsDuplicate}, {u"records"_qs, records},
        {u"unanswered"_qs, unanswered}, {u"comments"_qs, comments}, {u"placeholders"_qs, placeholders}, {u"affected"_qs, affected},
        {u"quarantined"_qs, reasons}, {u"duplicates"_qs, toArray(duplicates)}, {u"unmapped"_qs, codes},
        {u"not_imported"_qs, QJsonArray::fromStringList(notImported)}, {u"warnings"_qs, QJsonArray::fromStringList(warnings)},
        {u"blocking"_qs, QJsonArray::fromStringList(blocking)}};
}

} // namespace candour
