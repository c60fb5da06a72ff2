#pragma once

#include "schema/record.h"

#include <QFlags>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace candour {

/// What a field holds, and so how it is stored, edited, compared and printed.
enum class FieldType {
    Text,     ///< one line
    LongText, ///< paragraphs
    Integer,
    Real,
    Date,     ///< a day in Europe/London
    DateTime, ///< an instant, in UTC
    Boolean,
    Choice,   ///< one code of a vocabulary
    Choices,  ///< several codes of a vocabulary
    Reference, ///< the id of another record
    References ///< the ids of several records of one type
};

enum class FieldFlag {
    None = 0,
    Required = 1 << 0,    ///< a record without it cannot be saved
    Identifying = 1 << 1, ///< can point to a person: left out of reports, public exports, logs and the clipboard
    FreeText = 1 << 2,    ///< people's own words: may identify somebody by what it says
    Searched = 1 << 3,    ///< in the full-text index
    ReadOnly = 1 << 4,    ///< set by the program or by a workflow step, not typed
    Listed = 1 << 5,      ///< a column of the table unless people choose otherwise
    Filtered = 1 << 6,    ///< offered as a quick filter above the table
    Guarded = 1 << 7      ///< our own account of care: words of blame and hindsight are pointed out. People's own words never are
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// \brief The one description of a field. Table, form, checks, search, import, export, audit and reports read it.
struct Field
{
    QString name;              ///< column in the file and key in JSON, such as "occurred_on"
    QString label;             ///< source text in the "Schema" context; title() is what people see
    FieldType type = FieldType::Text;
    FieldFlags flags = FieldFlag::None;
    QString vocabulary;        ///< reference set of a Choice or Choices
    QString target;            ///< record type of a Reference or References
    QString help;              ///< source text of one sentence under the field, or empty
    int section = -1;          ///< place among the schema's sections; -1 for what comes before the first
    QString asOf;              ///< the date field whose day decides what a code was called; empty for today
    std::optional<double> least;
    std::optional<double> most;

    std::function<QVariant(const Record &)> get;          ///< null for questions that people defined
    std::function<void(Record &, const QVariant &)> set;

    /// The label in the language of the window.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString helpText() const;

    [[nodiscard]] bool isRequired() const { return flags.testFlag(FieldFlag::Required); }
    [[nodiscard]] bool isReadOnly() const { return flags.testFlag(FieldFlag::ReadOnly); }
    [[nodiscard]] bool isGuarded() const { return flags.testFlag(FieldFlag::Guarded); }
    [[nodiscard]] bool isSearched() const { return flags.testFlag(FieldFlag::Searched); }
    /// Identifying or in people's own words: not for reports and exports unless asked for.
    [[nodiscard]] bool isSensitive() const;
    [[nodiscard]] bool isChoice() const { return type == FieldType::Choice || type == FieldType::Choices; }
    /// One record or several of another type.
    [[nodiscard]] bool isReference() const { return type == FieldType::Reference || type == FieldType::References; }
};

/// \brief A text as a file can hold it and give it back byte for byte: without NUL, and with U+FFFD in place of half
/// a character.
[[nodiscard]] QString storableText(const QString &text);

/// \brief A value as the file holds it: a number or a text. Null for an absent value and for one that is not of the type.
/// Dates are ISO 8601, instants UTC with Z, several choices or ids joined by commas, booleans 0 and 1.
[[nodiscard]] QVariant storedValue(FieldType type, const QVariant &value);

/// \brief The value behind what storedValue() wrote; null for null or for text that cannot be such a value.
[[nodiscard]] QVariant valueFromStored(FieldType type, const QVariant &stored);

/// \brief Whether a value is as good as absent: null, empty text, empty list, invalid date.
[[nodiscard]] bool isAbsent(const QVariant &value);

/// \brief Equal as stored, so that an empty text and an absent one are the same.
[[nodiscard]] bool sameValue(FieldType type, const QVariant &a, const QVariant &b);

/// The value of a field that refers to one record: its id, alone or as the only one of several.
[[nodiscard]] QVariant referenceTo(const Field &field, const RecordId &record);

/// \brief What people typed on a command line or in a spreadsheet cell, as a value of the type: null for nothing,
/// and nothing where the text cannot be such a value. Dates are ISO 8601 here; an instant without a zone is local.
[[nodiscard]] std::optional<QVariant> valueFromText(FieldType type, const QString &text);

} // namespace candour
