#include "support/goldenfile.h"

#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace candour::test {

namespace {

QString text(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact)).left(200);
}

QString differenceOfArrays(const QJsonArray &expected, const QJsonValue &actual, Nearness nearness, const QString &path)
{
    if (nearness.oneForAll && !actual.isArray()) {
        for (const QJsonValue &one : expected) {
            if (const QString difference = firstDifference(one, actual, nearness, path); !difference.isEmpty())
                return difference;
        }
        return {};
    }
    if (actual.toArray().size() != expected.size())
        return path + QStringLiteral(": expected %1 values, got %2").arg(expected.size()).arg(text(actual));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QString difference = firstDifference(expected.at(i), actual.toArray().at(i), nearness, QStringLiteral("%1[%2]").arg(path).arg(i));
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace

GoldenFile goldenFile(const QString &name)
{
    QFile file(dataFile(QStringLiteral("golden/") + name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    GoldenFile golden {object.value(QStringLiteral("suite")).toString(), object.value(QStringLiteral("tolerance")).toObject(), {}};
    const QJsonArray cases = object.value(QStringLiteral("cases")).toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        QStringList tags;
        for (const QJsonValue &tag : one.value(QStringLiteral("tags")).toArray())
            tags << tag.toString();
        golden.cases.append({one.value(QStringLiteral("id")).toString(), tags, one.value(QStringLiteral("input")).toObject(), one.value(QStringLiteral("expected")).toObject()});
    }
    return golden;
}

QString firstDifference(const QJsonValue &expected, const QJsonValue &actual, Nearness nearness, const QString &path)
{
    if (expected.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString difference = firstDifference(it.value(), actual.toObject().value(it.key()), nearness, path + QLatin1Char('.') + it.key());
            if (!difference.isEmpty())
                return difference;
        }
        return {};
    }
    if (expected.isArray())
        return differenceOfArrays(expected.toArray(), actual, nearness, path);
    if (nearness.oneForAll && actual.isArray())
        return differenceOfArrays(actual.toArray(), expected, nearness, path);
    if (!expected.isDouble() || !actual.isDouble())
        return expected == actual ? QString() : path + QStringLiteral(": expected %1, got %2").arg(text(expected), text(actual));
    const double apart = std::abs(expected.toDouble() - actual.toDouble());
    if (apart <= nearness.absolute || apart <= nearness.relative * std::abs(expected.toDouble()))
        return {};
    return path + QStringLiteral(": expected %1, got %2").arg(text(expected), text(actual));
}

} // namespace candour::test
