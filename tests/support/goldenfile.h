#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace candour::test {

/// One case of a golden file: values that a published package computed.
struct GoldenCase
{
    QString id;
    QStringList tags;
    QJsonObject input;
    QJsonObject expected;

    [[nodiscard]] bool hasTag(const char *tag) const { return tags.contains(QLatin1String(tag)); }
};

/// \brief A golden file of tests/data/golden, read; its format is in the README beside it.
struct GoldenFile
{
    QString suite;
    QJsonObject tolerance;
    QList<GoldenCase> cases; ///< empty where the file cannot be read, which a test should refuse
};

[[nodiscard]] GoldenFile goldenFile(const QString &name);

/// \brief How near a computed number must come: within `absolute`, or within `relative` of the expected one.
struct Nearness
{
    double absolute = 0;
    double relative = 0;
    bool oneForAll = false; ///< a single value where an array stands means the same for every one
};

/// \brief The first difference between two JSON values, in words with its path; empty where they agree.
/// Members that only `actual` has are no difference.
[[nodiscard]] QString firstDifference(const QJsonValue &expected, const QJsonValue &actual, Nearness nearness, const QString &path = {});

} // namespace candour::test
