#include "schema/field.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace candour {

namespace {

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Codes without empty ones and without the spaces that people type after a comma.
QStringList codesOf(const QStringList &codes)
{
    QStringList kept;
    for (const QString &code : codes) {
        if (const QString trimmed = code.trimmed(); !trimmed.isEmpty())
            kept << trimmed;
    }
    return kept;
}

QVariant storedInteger(const QVariant &value)
{
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    return ok ? QVariant(number) : QVariant();
}

QVariant storedReal(const QVariant &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    // The file has no NaN, and does not tell -0 from 0.
    return ok && qIsFinite(number) ? QVariant(number + 0.0) : QVariant();
}

std::optional<QVariant> booleanFromText(const QString &text)
{
    static const QStringList yes {u"1"_qs, u"yes"_qs, u"y"_qs, u"true"_qs};
    static const QStringList no {u"0"_qs, u"no"_qs, u"n"_qs, u"false"_qs};
    if (yes.contains(text, Qt::CaseInsensitive))
        return QVariant(true);
    if (no.contains(text, Qt::CaseInsensitive))
        return QVariant(false);
    return std::nullopt;
}

template <typename Number>
std::optional<QVariant> numberIf(Number number, bool ok)
{
    return ok ? std::optional<QVariant>(QVariant::fromValue(number)) : std::nullopt;
}

} // namespace

QString Field::title() const
{
    return QCoreApplication::translate("Schema", label.toUtf8().constData());
}

QString Field::helpText() const
{
    return help.isEmpty() ? QString() : QCoreApplication::translate("Schema", help.toUtf8().constData());
}

bool Field::isSensitive() const
{
    return flags.testFlag(FieldFlag::Identifying) || flags.testFlag(FieldFlag::FreeText);
}

bool isAbsent(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return static_cast<const QString *>(value.constData())->isEmpty();
    case QMetaType::QStringList:
        return value.toStringList().isEmpty();
    case QMetaType::QDate:
        return !value.toDate().isValid();
    case QMetaType::QDateTime:
        return !value.toDateTime().isValid();
    default:
        return false;
    }
}

QString storableText(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar(u'\0')))
        return text;
    QString storable = text;
    storable.remove(QChar(u'\0'));
    for (qsizetype i = 0; i < storable.size(); ++i) {
        const QChar unit = storable.at(i);
        if (unit.isHighSurrogate() && i + 1 < storable.size() && storable.at(i + 1).isLowSurrogate())
            ++i;
        else if (unit.isSurrogate())
            storable[i] = QChar(QChar::ReplacementCharacter);
    }
    return storable;
}

QVariant storedValue(FieldType type, const QVariant &value)
{
    if (isAbsent(value))
        return {};
    switch (type) {
    case FieldType::Integer:
        return storedInteger(value);
    case FieldType::Real:
        return storedReal(value);
    case FieldType::Boolean:
        return value.toBool() ? 1 : 0;
    case FieldType::Date:
        return textOrNull(value.toDate().toString(Qt::ISODate));
    case FieldType::DateTime:
        return textOrNull(instantText(value.toDateTime()));
    case FieldType::Choices:
    case FieldType::References:
        return textOrNull(storableText(codesOf(value.toStringList()).join(u',')));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        return textOrNull(storableText(value.toString()));
    }
    return {};
}

QVariant valueFromStored(FieldType type, const QVariant &stored)
{
    if (isAbsent(stored))
        return {};
    switch (type) {
    case FieldType::Integer:
        return storedInteger(stored);
    case FieldType::Real:
        return storedReal(stored);
    case FieldType::Boolean: {
        const QVariant number = storedInteger(stored);
        return number.isNull() ? QVariant() : QVariant(number.toLongLong() != 0);
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(stored.toString(), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case FieldType::DateTime: {
        const QDateTime instant = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
        return instant.isValid() ? QVariant(instant.toUTC()) : QVariant();
    }
    case FieldType::Choices:
    case FieldType::References:
        return codesOf(stored.toString().split(u',', Qt::SkipEmptyParts));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        return stored.toString();
    }
    return {};
}

bool sameValue(FieldType type, const QVariant &a, const QVariant &b)
{
    const QVariant left = storedValue(type, a);
    const QVariant right = storedValue(type, b);
    return left.isNull() == right.isNull() && (left.isNull() || left == right);
}

QVariant referenceTo(const Field &field, const RecordId &record)
{
    if (record.isNull())
        return {};
    return field.type == FieldType::References ? QVariant(QStringList {record.toString()}) : QVariant(record.toString());
}

std::optional<QVariant> valueFromText(FieldType type, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QVariant();
    bool ok = false;
    switch (type) {
    case FieldType::Integer: {
        const qlonglong number = trimmed.toLongLong(&ok);
        return numberIf(number, ok);
    }
    case FieldType::Real: {
        const double number = trimmed.toDouble(&ok);
        return numberIf(number, ok && qIsFinite(number));
    }
    case FieldType::Boolean:
        return booleanFromText(trimmed);
    case FieldType::Date:
    case FieldType::DateTime: {
        const QVariant value = valueFromStored(type, trimmed);
        return value.isNull() ? std::nullopt : std::optional<QVariant>(value);
    }
    case FieldType::Choices:
    case FieldType::References: {
        const QStringList codes = codesOf(trimmed.split(u',', Qt::SkipEmptyParts));
        return codes.isEmpty() ? QVariant() : QVariant(codes);
    }
    case FieldType::LongText:
        return QVariant(text);
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Reference:
        return QVariant(trimmed);
    }
    return std::nullopt;
}

} // namespace candour
