#pragma once

#include "base/id.h"
#include "schema/field.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace candour {

/// \brief How a C++ member becomes a value and back, and which field type it is.
/// Absent is a null QVariant on one side and the member's empty state on the other.
template <typename Member>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static QVariant toValue(const QString &member) { return member.isEmpty() ? QVariant() : QVariant(member); }
    static QString fromValue(const QVariant &value) { return value.toString(); }
};

template <>
struct Codec<QStringList>
{
    static constexpr FieldType type = FieldType::Choices;
    static QVariant toValue(const QStringList &member) { return member.isEmpty() ? QVariant() : QVariant(member); }
    static QStringList fromValue(const QVariant &value) { return value.toStringList(); }
};

template <>
struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static QVariant toValue(QDate member) { return member.isValid() ? QVariant(member) : QVariant(); }
    static QDate fromValue(const QVariant &value) { return value.toDate(); }
};

template <>
struct Codec<QDateTime>
{
    static constexpr FieldType type = FieldType::DateTime;
    static QVariant toValue(const QDateTime &member) { return member.isValid() ? QVariant(member) : QVariant(); }
    static QDateTime fromValue(const QVariant &value) { return value.toDateTime(); }
};

template <>
struct Codec<std::optional<bool>>
{
    static constexpr FieldType type = FieldType::Boolean;
    static QVariant toValue(std::optional<bool> member) { return member ? QVariant(*member) : QVariant(); }
    static std::optional<bool> fromValue(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<bool>(value.toBool());
    }
};

template <>
struct Codec<std::optional<int>>
{
    static constexpr FieldType type = FieldType::Integer;
    static QVariant toValue(std::optional<int> member) { return member ? QVariant(qlonglong(*member)) : QVariant(); }
    static std::optional<int> fromValue(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<int>(value.toInt());
    }
};

template <>
struct Codec<std::optional<double>>
{
    static constexpr FieldType type = FieldType::Real;
    static QVariant toValue(std::optional<double> member) { return member ? QVariant(*member) : QVariant(); }
    static std::optional<double> fromValue(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
    }
};

template <typename Target>
struct Codec<Id<Target>>
{
    static constexpr FieldType type = FieldType::Reference;
    static QVariant toValue(const Id<Target> &member)
    {
        return member.isNull() ? QVariant() : QVariant(member.toString());
    }
    static Id<Target> fromValue(const QVariant &value) { return Id<Target>(idFromText(value.toString())); }
};

template <typename Target>
struct Codec<QList<Id<Target>>>
{
    static constexpr FieldType type = FieldType::References;
    static QVariant toValue(const QList<Id<Target>> &member)
    {
        QStringList ids;
        for (const Id<Target> &id : member)
            ids << id.toString();
        return ids.isEmpty() ? QVariant() : QVariant(ids);
    }
    /// Texts that are no ids are left out: the checks of a record have refused them before.
    static QList<Id<Target>> fromValue(const QVariant &value)
    {
        QList<Id<Target>> member;
        for (const QString &text : value.toStringList()) {
            if (const RecordId id = idFromText(text); !id.isNull())
                member.append(Id<Target>(id));
        }
        return member;
    }
};

} // namespace candour
