#include "measures/json/spcjsonparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <cmath>
#include <limits>

namespace candour::spcjson {

namespace {

bool isSame(double a, double b)
{
    return std::fabs(a - b) <= 1e-12 * std::max(std::fabs(a), std::fabs(b));
}

int asPoints(qint64 count, JsonInput &in, const QString &key)
{
    if (count <= INT_MAX)
        return int(count);
    in.refuse(QCoreApplication::translate("Measures", "“%1” is more points than a chart can have.").arg(key));
    return 0;
}

} // namespace

std::vector<double> column(JsonInput &in, const QString &key)
{
    std::vector<double> values;
    for (const std::optional<double> &value : in.numbersWithGaps(key))
        values.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    return values;
}

std::vector<double> columnOrNothing(JsonInput &in, const QString &key)
{
    return in.has(key) ? column(in, key) : std::vector<double>();
}

std::vector<int> positions(const QJsonObject &object, JsonInput &in, const QString &key)
{
    if (!in.has(key))
        return {};
    const QList<qint64> counts = object.value(key).isArray() ? in.counts(key) : QList<qint64> {in.count(key)};
    std::vector<int> found;
    for (const qint64 count : counts) {
        if (count < 1)
            in.refuse(QCoreApplication::translate("Measures", "“%1” counts points from 1.").arg(key));
        found.push_back(asPoints(count, in, key) - 1);
    }
    return found;
}

std::vector<QDate> dates(JsonInput &in, const QString &key)
{
    std::vector<QDate> found;
    for (const QString &text : in.texts(key)) {
        found.push_back(QDate::fromString(text, Qt::ISODate));
        if (!found.back().isValid())
            in.refuse(QCoreApplication::translate("Measures", "“%1” must hold dates such as 2026-03-01.").arg(key));
    }
    return found;
}

std::optional<int> pointsOrNothing(JsonInput &in, const QString &key)
{
    if (!in.has(key))
        return std::nullopt;
    return asPoints(in.count(key), in, key);
}

QJsonValue line(const std::vector<SpcPoint> &points, double SpcPoint::*member)
{
    const auto isNone = [member](const SpcPoint &point) { return std::isnan(point.*member); };
    if (std::all_of(points.begin(), points.end(), isNone))
        return QJsonValue::Null;
    const double first = points.front().*member;
    if (std::all_of(points.begin(), points.end(), [&](const SpcPoint &point) { return isSame(point.*member, first); }))
        return first;
    QJsonArray array;
    for (const SpcPoint &point : points)
        array.append(jsonNumber(point.*member));
    return array;
}

} // namespace candour::spcjson
