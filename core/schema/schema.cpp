#include "schema/schema.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

std::optional<Problem> requiredProblem(const Field &field, const QVariant &value)
{
    if (!field.isRequired() || !isAbsent(value))
        return std::nullopt;
    return Problem {field.name, QCoreApplication::translate("Schema", "%1 is needed.").arg(field.title())};
}

std::optional<Problem> rangeProblem(const Field &field, const QVariant &value)
{
    if (isAbsent(value) || (field.type != FieldType::Integer && field.type != FieldType::Real))
        return std::nullopt;
    const double number = value.toDouble();
    if (field.least && number < *field.least)
        return Problem {field.name,
            QCoreApplication::translate("Schema", "%1 cannot be below %2.").arg(field.title()).arg(*field.least)};
    if (field.most && number > *field.most)
        return Problem {field.name,
            QCoreApplication::translate("Schema", "%1 cannot be above %2.").arg(field.title()).arg(*field.most)};
    return std::nullopt;
}

} // namespace

QString FieldSection::title() const
{
    return QCoreApplication::translate("Schema", heading.toUtf8().constData());
}

QString NameRule::words() const
{
    return QCoreApplication::translate("Schema", pattern.toUtf8().constData());
}

QString Schema::title() const
{
    return QCoreApplication::translate("Schema", m_title.toUtf8().constData());
}

QString Schema::pluralTitle() const
{
    return QCoreApplication::translate("Schema", m_pluralTitle.toUtf8().constData());
}

const Field *Schema::field(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &m_fields[std::size_t(index)];
}

int Schema::indexOf(QStringView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.name == name; });
    return found == m_fields.end() ? -1 : int(found - m_fields.begin());
}

QList<const Field *> Schema::nameFields() const
{
    QList<const Field *> named;
    for (const QString &name : m_name.fields.isEmpty() ? QStringList {m_titleField} : m_name.fields) {
        if (const Field *each = field(name))
            named.append(each);
    }
    return named;
}

QList<const Field *> Schema::searchedFields() const
{
    QList<const Field *> searched;
    for (const Field &field : m_fields) {
        if (field.isSearched())
            searched.append(&field);
    }
    return searched;
}

QList<Problem> Schema::problems(const RecordData &record) const
{
    QList<Problem> found;
    for (const Field &field : m_fields) {
        const QVariant value = record.value(field.name);
        if (const auto problem = requiredProblem(field, value))
            found.append(*problem);
        else if (const auto range = rangeProblem(field, value))
            found.append(*range);
    }
    for (const RecordCheck &check : m_checks) {
        if (const auto problem = check(record))
            found.append(*problem);
    }
    return found;
}

const Schema *Catalogue::find(QStringView type) const
{
    for (const Schema *schema : m_schemas) {
        if (schema->type() == type)
            return schema;
    }
    return nullptr;
}

} // namespace candour
