#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace candour::test {

/// \brief A file of values that a published tool computed: tests/data/golden/SUITE.json. Without cases where it is unreadable.
/// An expected null means not available; a number where an array stands means the same for every point.
class GoldenFile
{
public:
    explicit GoldenFile(const QString &suite)
    {
        QFile file(QStringLiteral(CANDOUR_TEST_DATA "/golden/%1.json").arg(suite));
        if (file.open(QIODevice::ReadOnly))
            m_file = QJsonDocument::fromJson(file.readAll()).object();
    }

    [[nodiscard]] QJsonArray cases() const { return m_file.value(QLatin1String("cases")).toArray(); }
    [[nodiscard]] double tolerance(const QString &name) const
    {
        return m_file.value(QLatin1String("tolerance")).toObject().value(name).toDouble();
    }

private:
    QJsonObject m_file;
};

/// Whether a golden case carries the tag.
inline bool hasTag(const QJsonObject &golden, const char *tag)
{
    return golden.value(QLatin1String("tags")).toArray().contains(QLatin1String(tag));
}

/// The largest number in a value, whatever its depth, without its sign.
inline double largestIn(const QJsonValue &value)
{
    double largest = value.isDouble() ? std::fabs(value.toDouble()) : 0;
    for (const QJsonValue &part : value.toArray())
        largest = std::max(largest, largestIn(part));
    for (const QJsonValue &part : value.toObject())
        largest = std::max(largest, largestIn(part));
    return largest;
}

/// \brief Where two values differ, or nothing. Numbers may differ by `allowed`; everything else must be equal.
/// Members of `actual` that are not expected do not matter.
inline QString difference(const QJsonValue &expected, const QJsonValue &actual, double allowed, const QString &path = {})
{
    if (expected.isArray() != actual.isArray() && (expected.isArray() || actual.isArray())) {
        const QJsonArray many = (expected.isArray() ? expected : actual).toArray();
        for (const QJsonValue &one : many) {
            if (const QString found = difference(one, expected.isArray() ? actual : expected, allowed, path); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isArray()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        if (a.size() != b.size())
            return QStringLiteral("%1: %2 items, not %3").arg(path).arg(b.size()).arg(a.size());
        for (int i = 0; i < a.size(); ++i) {
            if (const QString found = difference(a.at(i), b.at(i), allowed, QStringLiteral("%1[%2]").arg(path).arg(i)); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isObject()) {
        const QJsonObject a = expected.toObject();
        for (auto it = a.begin(); it != a.end(); ++it) {
            const QString found = difference(it.value(), actual.toObject().value(it.key()), allowed, QStringLiteral("%1.%2").arg(path, it.key()));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isDouble() && actual.isDouble() && std::fabs(expected.toDouble() - actual.toDouble()) <= allowed)
        return {};
    if (expected == actual)
        return {};
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
    };
    return QStringLiteral("%1: expected %2, got %3").arg(path, text(expected), text(actual));
}

} // namespace candour::test
