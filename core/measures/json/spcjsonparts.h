#pragma once

#include "measures/json/jsoninput.h"
#include "measures/spc/spcchart.h"

#include <QDate>

namespace candour {

/// What the kinds of control chart have in common as JSON.
namespace spcjson {

/// Numbers with NaN for each null.
[[nodiscard]] std::vector<double> column(JsonInput &in, const QString &key);

/// The same, or nothing at all where the member is missing or null.
[[nodiscard]] std::vector<double> columnOrNothing(JsonInput &in, const QString &key);

/// Counts of points counted from 1, as positions from 0; one number does for a list.
[[nodiscard]] std::vector<int> positions(const QJsonObject &object, JsonInput &in, const QString &key);

/// ISO dates; refuses what is not one.
[[nodiscard]] std::vector<QDate> dates(JsonInput &in, const QString &key);

/// A count as a number of points.
[[nodiscard]] std::optional<int> pointsOrNothing(JsonInput &in, const QString &key);

/// One number where all points have the same (to 12 digits), null where none has one, otherwise an array.
[[nodiscard]] QJsonValue line(const std::vector<SpcPoint> &points, double SpcPoint::*member);

/// One character for each point.
template <typename Code>
[[nodiscard]] QString codes(const std::vector<SpcPoint> &points, Code code)
{
    QString text;
    text.reserve(qsizetype(points.size()));
    for (const SpcPoint &point : points)
        text.append(QLatin1Char(code(point)));
    return text;
}

} // namespace spcjson

} // namespace candour
