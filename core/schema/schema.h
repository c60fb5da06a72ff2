#pragma once

#include "schema/field.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace candour {

class RecordData;

/// The workspace a record belongs to: a tab of the window and a section of the committee report.
enum class Workspace { Shared, Safety, Audit, Experience };

/// \brief How references people can read are made, such as INC-2026-00431 or CA-2627-0041.
struct ReferenceRule
{
    enum class Year { Calendar, Financial };

    QString prefix;                ///< empty: the type has no readable reference
    Year year = Year::Calendar;
    int digits = 3;
};

/// \brief How the records of one parent are numbered, such as the questions Q1, Q2, Q3 of a response.
struct NumberRule
{
    QString prefix; ///< "Q"; empty: the type is not numbered
    QString within; ///< the field that refers to the parent
};

/// \brief How people call a record that its title alone does not tell from others: "%1, %2" of a committee and a day.
struct NameRule
{
    QStringList fields; ///< in the order of their places; empty: the title is enough
    QString pattern;    ///< source text in the "Schema" context; words() is what people see

    [[nodiscard]] QString words() const;
};

/// \brief What is wrong with one field of a record, in one sentence for people.
struct Problem
{
    QString field;
    QString message;
};

/// \brief Fields that belong together under a heading of the form.
struct FieldSection
{
    QString heading;    ///< source text in the "Schema" context; title() is what people see
    QStringList states; ///< the states in which it matters; empty: always

    [[nodiscard]] QString title() const;
    /// Whether it matters for a record in this state.
    [[nodiscard]] bool mattersIn(const QString &state) const { return states.isEmpty() || states.contains(state); }
};

/// \brief A rule over the fields of one record that holds whatever its state, such as "ends after it begins".
using RecordCheck = std::function<std::optional<Problem>(const RecordData &)>;

/// \brief The description of a record type. Built once beside the struct (SchemaBuilder), then only read.
class Schema
{
public:
    /// How the rows of a type are told apart in the file.
    enum class Keys {
        Stored, ///< each row holds its own UUIDv7
        Derived ///< rows come only in import batches; the id follows from the batch and the place in it
    };

    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] QString title() const;       ///< one of them: "Incident"
    [[nodiscard]] QString pluralTitle() const; ///< "Incidents"
    [[nodiscard]] Workspace workspace() const { return m_workspace; }
    [[nodiscard]] Keys keys() const { return m_keys; }
    [[nodiscard]] const ReferenceRule &referenceRule() const { return m_reference; }
    [[nodiscard]] const NumberRule &numberRule() const { return m_number; }
    /// The field with the readable reference, or empty.
    [[nodiscard]] QString referenceField() const { return m_reference.prefix.isEmpty() ? QString() : u"reference"_qs; }
    /// The field that names a record beside its reference: a title, a name, or the words of a comment.
    [[nodiscard]] const QString &titleField() const { return m_titleField; }
    [[nodiscard]] const NameRule &nameRule() const { return m_name; }
    /// The fields whose words name a record: those of its name rule, or else its title.
    [[nodiscard]] QList<const Field *> nameFields() const;
    /// The field moved by a workflow, or empty.
    [[nodiscard]] const QString &stateField() const { return m_stateField; }
    /// What the program works out from other records and keeps: nobody adds one by hand.
    [[nodiscard]] bool isComputed() const { return m_computed; }
    /// Whether people add records of the type: not what comes in imports only, nor what is computed.
    [[nodiscard]] bool isAddedByHand() const { return m_keys == Keys::Stored && !m_computed; }
    /// Rows that came in a batch are not edited; people's work on them is records of its own.
    [[nodiscard]] bool isImported() const { return m_imported; }

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] const Field *field(QStringView name) const;
    /// \return position in fields(), or -1
    [[nodiscard]] int indexOf(QStringView name) const;
    [[nodiscard]] QList<const Field *> searchedFields() const;
    /// The headings under which a form groups the fields, in their order; may be empty.
    [[nodiscard]] const QList<FieldSection> &sections() const { return m_sections; }

    /// What is wrong with the record: required fields left empty, numbers out of range, and the type's own checks.
    /// Vocabulary codes are checked by whoever knows the reference data.
    [[nodiscard]] QList<Problem> problems(const RecordData &record) const;

private:
    template <typename T>
    friend class SchemaBuilder;

    QString m_type;
    QString m_title;
    QString m_pluralTitle;
    Workspace m_workspace = Workspace::Shared;
    Keys m_keys = Keys::Stored;
    ReferenceRule m_reference;
    NumberRule m_number;
    QString m_titleField;
    NameRule m_name;
    QString m_stateField;
    bool m_imported = false;
    bool m_computed = false;
    std::vector<Field> m_fields;
    QList<FieldSection> m_sections;
    std::vector<RecordCheck> m_checks;
};

/// \brief All record types of a program, in the order in which people should meet them. Owns nothing.
class Catalogue
{
public:
    Catalogue() = default;
    explicit Catalogue(QList<const Schema *> schemas) : m_schemas(std::move(schemas)) { }

    [[nodiscard]] const QList<const Schema *> &schemas() const { return m_schemas; }
    /// \return the schema of a type, or null
    [[nodiscard]] const Schema *find(QStringView type) const;

private:
    QList<const Schema *> m_schemas;
};

} // namespace candour
