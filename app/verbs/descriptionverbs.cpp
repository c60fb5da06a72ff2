// types, fields: what the descriptions say.

#include "verb.h"

#include "records/catalogue.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_qs;
    case FieldType::LongText:
        return u"long_text"_qs;
    case FieldType::Integer:
        return u"integer"_qs;
    case FieldType::Real:
        return u"real"_qs;
    case FieldType::Date:
        return u"date"_qs;
    case FieldType::DateTime:
        return u"instant"_qs;
    case FieldType::Boolean:
        return u"yes_no"_qs;
    case FieldType::Choice:
        return u"choice"_qs;
    case FieldType::Choices:
        return u"choices"_qs;
    case FieldType::Reference:
        return u"reference"_qs;
    case FieldType::References:
        return u"references"_qs;
    }
    return {};
}

QJsonObject fieldJson(const Field &field)
{
    return {{u"name"_qs, field.name}, {u"label"_qs, field.title()}, {u"type"_qs, typeName(field.type)}, {u"required"_qs, field.isRequired()},
        {u"set_by_candour"_qs, field.isReadOnly()}, {u"identifying"_qs, field.flags.testFlag(FieldFlag::Identifying)},
        {u"free_text"_qs, field.flags.testFlag(FieldFlag::FreeText)}, {u"searched"_qs, field.isSearched()},
        {u"vocabulary"_qs, field.vocabulary.isEmpty() ? QJsonValue() : QJsonValue(field.vocabulary)},
        {u"refers_to"_qs, field.target.isEmpty() ? QJsonValue() : QJsonValue(field.target)}};
}

} // namespace

int runTypes(const Call &call)
{
    QJsonArray types;
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        types.append(QJsonObject {{u"type"_qs, schema->type()}, {u"title"_qs, schema->title()}, {u"imported"_qs, schema->isImported()}});
        call.terminal.line(schema->type().leftJustified(22) + schema->pluralTitle());
    }
    call.terminal.json(types);
    return Done;
}

int runFields(const Call &call)
{
    const Catalogue catalogue = allRecordTypes();
    const Schema *schema = catalogue.find(call.arguments.first());
    if (!schema)
        return call.terminal.fail({Error::Kind::NotFound, QCoreApplication::translate("CommandLine", "There is no record type “%1”. See: candour types").arg(call.arguments.first()), {}});
    QJsonArray fields;
    for (const Field &field : schema->fields()) {
        fields.append(fieldJson(field));
        const QString of = field.isChoice() ? field.vocabulary : field.target;
        call.terminal.line(field.name.leftJustified(26) + QString(typeName(field.type) + (of.isEmpty() ? QString() : u" of "_qs + of)).leftJustified(38)
            + field.title() + (field.isRequired() ? QCoreApplication::translate("CommandLine", " (needed)") : QString()));
    }
    call.terminal.json(fields);
    return Done;
}

} // namespace candour
