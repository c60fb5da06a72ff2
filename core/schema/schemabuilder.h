#pragma once

#include "schema/codec.h"
#include "schema/schema.h"

#include <QCoreApplication>

namespace candour {

/// \brief Builds the description of record type T, beside T.
///
/// \code
/// static const Schema schema = SchemaBuilder<Incident>(u"incident", "Incident", "Incidents", Workspace::Safety)
///     .reference(u"INC", 5)
///     .add(&Incident::occurredOn, u"occurred_on", QT_TRANSLATE_NOOP("Schema", "Date of incident"), FieldFlag::Required)
///     .build();
/// \endcode
/// Refinements such as choiceOf() and help() speak of the field added last.
template <typename T>
class SchemaBuilder
{
public:
    SchemaBuilder(QStringView type, const char *title, const char *pluralTitle, Workspace workspace)
    {
        m_schema.m_type = type.toString();
        m_schema.m_title = QString::fromUtf8(title);
        m_schema.m_pluralTitle = QString::fromUtf8(pluralTitle);
        m_schema.m_workspace = workspace;
    }

    template <typename Member>
    SchemaBuilder &add(Member T::*member, QStringView name, const char *label, FieldFlags flags = FieldFlag::None)
    {
        Field field;
        field.name = name.toString();
        field.label = QString::fromUtf8(label);
        field.type = Codec<Member>::type;
        field.flags = flags;
        field.section = int(m_schema.m_sections.size()) - 1;
        field.get = [member](const Record &record) { return Codec<Member>::toValue(static_cast<const T &>(record).*member); };
        field.set = [member](Record &record, const QVariant &value) {
            static_cast<T &>(record).*member = Codec<Member>::fromValue(value);
        };
        m_schema.m_fields.push_back(std::move(field));
        return *this;
    }

    /// A reference to another record type.
    template <typename Target>
    SchemaBuilder &add(Id<Target> T::*member, QStringView name, const char *label, QStringView target, FieldFlags flags = FieldFlag::None)
    {
        add(member, name, label, flags);
        last().target = target.toString();
        return *this;
    }

    /// References to several records of another type, in the order in which people put them.
    template <typename Target>
    SchemaBuilder &add(QList<Id<Target>> T::*member, QStringView name, const char *label, QStringView target, FieldFlags flags = FieldFlag::None)
    {
        add(member, name, label, flags);
        last().target = target.toString();
        return *this;
    }

    /// Fields added from here on stand under a heading, which a form folds away in states where it does not matter.
    SchemaBuilder &section(const char *heading, const QStringList &states = {})
    {
        m_schema.m_sections.append({QString::fromUtf8(heading), states});
        return *this;
    }

    /// The code added last reads as it was called on the day in another field of the record.
    SchemaBuilder &asOf(QStringView dateField)
    {
        last().asOf = dateField.toString();
        return *this;
    }

    /// Paragraphs instead of one line.
    SchemaBuilder &longText()
    {
        last().type = FieldType::LongText;
        return *this;
    }

    /// Codes of a reference set: one for a QString member, several for a QStringList.
    SchemaBuilder &choiceOf(QStringView vocabulary)
    {
        if (last().type == FieldType::Text)
            last().type = FieldType::Choice;
        last().vocabulary = vocabulary.toString();
        return *this;
    }

    SchemaBuilder &range(std::optional<double> least, std::optional<double> most)
    {
        last().least = least;
        last().most = most;
        return *this;
    }

    SchemaBuilder &help(const char *sentence)
    {
        last().help = QString::fromUtf8(sentence);
        return *this;
    }

    /// The type has a readable reference: adds the field "reference", given out once when a record is first saved.
    SchemaBuilder &reference(QString T::*member, QStringView prefix, int digits = 3,
        ReferenceRule::Year year = ReferenceRule::Year::Calendar)
    {
        m_schema.m_reference = {prefix.toString(), year, digits};
        return add(member, u"reference", QT_TRANSLATE_NOOP("Schema", "Reference"),
            FieldFlag::ReadOnly | FieldFlag::Searched | FieldFlag::Listed);
    }

    /// Records of one parent are numbered "Q1", "Q2" in the order in which they came: adds the field "number", given out
    /// once when a record is first saved. Numbers stay when a record is withdrawn.
    SchemaBuilder &numberedWithin(QString T::*member, QStringView prefix, QStringView parentField)
    {
        m_schema.m_number = {prefix.toString(), parentField.toString()};
        return add(member, u"number", QT_TRANSLATE_NOOP("Schema", "Number"), FieldFlag::ReadOnly | FieldFlag::Searched | FieldFlag::Listed);
    }

    /// The field added last names the record.
    SchemaBuilder &isTitle()
    {
        m_schema.m_titleField = last().name;
        return *this;
    }

    /// \brief People call a record by several of its fields, because the title alone does not tell it from others.
    /// \param pattern with a place for each field: "%1, %2"
    SchemaBuilder &namedBy(const QStringList &fields, const char *pattern)
    {
        m_schema.m_name = {fields, QString::fromUtf8(pattern)};
        return *this;
    }

    /// The program works the rows out; nobody adds one by hand.
    SchemaBuilder &computed()
    {
        m_schema.m_computed = true;
        return *this;
    }

    /// The field added last is moved by a workflow only.
    SchemaBuilder &isState()
    {
        m_schema.m_stateField = last().name;
        last().flags |= FieldFlag::ReadOnly;
        return *this;
    }

    /// Rows may come in import batches and are then not edited.
    SchemaBuilder &imported(Schema::Keys keys = Schema::Keys::Stored)
    {
        m_schema.m_imported = true;
        m_schema.m_keys = keys;
        return *this;
    }

    SchemaBuilder &check(RecordCheck check)
    {
        m_schema.m_checks.push_back(std::move(check));
        return *this;
    }

    [[nodiscard]] Schema build() { return std::move(m_schema); }

private:
    Field &last() { return m_schema.m_fields.back(); }

    Schema m_schema;
};

} // namespace candour
