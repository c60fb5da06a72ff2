#include "measures/json/jsoninput.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

constexpr double largestExactCount = 9007199254740991.0; // 2^53 - 1

} // namespace

JsonInput::JsonInput(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) { }

bool JsonInput::has(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

double JsonInput::number(const QString &key)
{
    return finite(key, member(key));
}

double JsonInput::number(const QString &key, double otherwise)
{
    return has(key) ? number(key) : otherwise;
}

std::optional<double> JsonInput::numberOrNothing(const QString &key)
{
    return has(key) ? std::optional<double>(number(key)) : std::nullopt;
}

qint64 JsonInput::count(const QString &key)
{
    return whole(key, member(key));
}

qint64 JsonInput::count(const QString &key, qint64 otherwise)
{
    return has(key) ? count(key) : otherwise;
}

bool JsonInput::flag(const QString &key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    if (!m_object.value(key).isBool())
        wrong(key, QCoreApplication::translate("Measures", "must be true or false"));
    return m_object.value(key).toBool();
}

QString JsonInput::text(const QString &key)
{
    const QJsonValue value = member(key);
    if (!value.isString() && !value.isUndefined())
        wrong(key, QCoreApplication::translate("Measures", "must be a text"));
    return value.toString();
}

QString JsonInput::text(const QString &key, const QString &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

QList<double> JsonInput::numbers(const QString &key)
{
    QList<double> values;
    for (const QJsonValue &value : array(key))
        values.append(finite(key, value));
    return values;
}

QList<std::optional<double>> JsonInput::numbersWithGaps(const QString &key)
{
    QList<std::optional<double>> values;
    for (const QJsonValue &value : array(key))
        values.append(value.isNull() ? std::nullopt : std::optional<double>(finite(key, value)));
    return values;
}

QList<qint64> JsonInput::counts(const QString &key)
{
    QList<qint64> values;
    for (const QJsonValue &value : array(key))
        values.append(whole(key, value));
    return values;
}

QStringList JsonInput::texts(const QString &key)
{
    QStringList values;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString() && !value.isDouble())
            wrong(key, QCoreApplication::translate("Measures", "must hold texts only"));
        values.append(value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString());
    }
    return values;
}

QList<JsonInput> JsonInput::objects(const QString &key)
{
    QList<JsonInput> parts;
    for (const QJsonValue &value : array(key)) {
        if (!value.isObject())
            wrong(key, QCoreApplication::translate("Measures", "must hold objects only"));
        parts.append(JsonInput(value.toObject(), u"%1%2[%3]."_qs.arg(m_where, key).arg(parts.size())));
    }
    return parts;
}

QList<QJsonArray> JsonInput::rows(const QString &key)
{
    QList<QJsonArray> found;
    for (const QJsonValue &value : array(key)) {
        if (!value.isArray())
            wrong(key, QCoreApplication::translate("Measures", "must hold arrays only"));
        found.append(value.toArray());
    }
    return found;
}

void JsonInput::takeProblem(const JsonInput &part)
{
    if (ok() && !part.ok())
        m_status = part.error();
}

void JsonInput::refuse(const QString &message)
{
    if (ok())
        m_status = Error {Error::Kind::Invalid, message, {}};
}

QJsonValue JsonInput::member(const QString &key)
{
    if (!has(key)) {
        wrong(key, QCoreApplication::translate("Measures", "is missing"));
        return QJsonValue::Undefined;
    }
    return m_object.value(key);
}

QJsonArray JsonInput::array(const QString &key)
{
    const QJsonValue value = member(key);
    if (!value.isArray() && !value.isUndefined())
        wrong(key, QCoreApplication::translate("Measures", "must be an array"));
    return value.toArray();
}

double JsonInput::finite(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        return 0;
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        wrong(key, QCoreApplication::translate("Measures", "must be a finite number"));
        return 0;
    }
    return value.toDouble();
}

qint64 JsonInput::whole(const QString &key, const QJsonValue &value)
{
    const double number = finite(key, value);
    if (number < 0 || number > largestExactCount || number != std::floor(number)) {
        wrong(key, QCoreApplication::translate("Measures", "must be a whole number, 0 or more"));
        return 0;
    }
    return qint64(number);
}

void JsonInput::wrong(const QString &key, const QString &what)
{
    refuse(QCoreApplication::translate("Measures", "“%1” %2.").arg(m_where + key, what));
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonNumber(const std::optional<double> &value)
{
    return value ? jsonNumber(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonCount(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonNumbers(const QList<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(jsonNumber(value));
    return array;
}

} // namespace candour
