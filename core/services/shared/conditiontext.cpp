#include "services/shared/conditiontext.h"

#include "storage/register.h"

#include <QCoreApplication>

namespace candour {

Result<Condition> conditionFromText(const QString &text, const Schema &schema, const Register &reg)
{
    const QString name = text.section(u'=', 0, 0).trimmed();
    const QString value = text.section(u'=', 1).trimmed();
    const Field *field = schema.field(name);
    if (!field)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Conditions", "%1 has no field “%2”. See: candour fields %3").arg(schema.title(), name, schema.type()), {}};
    if (value.isEmpty())
        return Condition {name, Condition::Operator::Absent};
    if (field->isReference()) {
        const auto target = reg.findByReference(field->target, value);
        if (!target)
            return target.error();
        const bool several = field->type == FieldType::References;
        return Condition {name, several ? Condition::Operator::Contains : Condition::Operator::Equals, referenceTo(*field, target->id)};
    }
    const auto read = valueFromText(field->type, value);
    if (!read)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Conditions", "%1: “%2” cannot be read.").arg(field->title(), value), {}};
    if (field->type == FieldType::Choices)
        return Condition {name, Condition::Operator::Contains, value};
    return Condition {name, Condition::Operator::Equals, *read};
}

Result<QList<Condition>> conditionsFromText(const QString &text, const Schema &schema, const Register &reg)
{
    QList<Condition> conditions;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto condition = conditionFromText(part, schema, reg);
        if (!condition)
            return condition.error();
        conditions.append(*condition);
    }
    return conditions;
}

} // namespace candour
