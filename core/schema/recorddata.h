#pragma once

#include "schema/schema.h"

#include <QDate>
#include <QList>
#include <QVariant>

#include <utility>

namespace candour {

/// \brief A record as the general parts handle it: values in the order of its schema's fields.
///
/// Tables, forms, the command line, import and export work on this; services prefer the typed structs
/// (typed(), untyped()). The schema outlives it.
class RecordData : public Record
{
public:
    explicit RecordData(const Schema &schema)
        : m_schema(&schema), m_values(qsizetype(schema.fields().size()))
    {
    }

    /// \param values one for each field of the schema, absent ones null
    RecordData(const Schema &schema, QList<QVariant> values)
        : m_schema(&schema), m_values(std::move(values))
    {
        Q_ASSERT(m_values.size() == qsizetype(schema.fields().size()));
    }

    [[nodiscard]] const Schema &schema() const { return *m_schema; }
    [[nodiscard]] const QList<QVariant> &values() const { return m_values; }

    /// The value of a field; null where absent or where there is no such field.
    [[nodiscard]] QVariant value(QStringView field) const
    {
        const int index = m_schema->indexOf(field);
        return index < 0 ? QVariant() : m_values.at(index);
    }
    [[nodiscard]] QVariant valueAt(int index) const { return m_values.at(index); }
    [[nodiscard]] QString text(QStringView field) const { return value(field).toString(); }
    [[nodiscard]] QDate date(QStringView field) const { return value(field).toDate(); }

    void setValueAt(int index, QVariant value) { m_values[index] = isAbsent(value) ? QVariant() : std::move(value); }
    /// Does nothing where there is no such field: descriptions are checked when they are built.
    void setValue(QStringView field, const QVariant &value)
    {
        const int index = m_schema->indexOf(field);
        if (index >= 0)
            setValueAt(index, value);
    }

    /// "LR-2026-017" or, without a reference, the title.
    [[nodiscard]] QString name() const
    {
        const QString reference = text(m_schema->referenceField());
        return reference.isEmpty() ? text(m_schema->titleField()) : reference;
    }

    /// "Q2" where records are numbered within another, or else name(): what people call it among its kind.
    [[nodiscard]] QString shortName() const
    {
        const QString number = text(u"number");
        return m_schema->numberRule().prefix.isEmpty() || number.isEmpty() ? name() : number;
    }

private:
    const Schema *m_schema;
    QList<QVariant> m_values;
};

/// \brief A typed record as values.
template <typename T>
[[nodiscard]] RecordData untyped(const T &record)
{
    RecordData data(T::schema());
    static_cast<Record &>(data) = record;
    const auto &fields = T::schema().fields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        data.setValueAt(int(i), fields[i].get(record));
    return data;
}

/// \brief Values as a typed record. The data must be of T's schema.
template <typename T>
[[nodiscard]] T typed(const RecordData &data)
{
    Q_ASSERT(&data.schema() == &T::schema());
    T record;
    static_cast<Record &>(record) = data;
    const auto &fields = T::schema().fields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i].set(record, data.valueAt(int(i)));
    return record;
}

} // namespace candour
