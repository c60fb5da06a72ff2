#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace candour {

/// \brief Reads the members of a JSON document and remembers the first thing that is wrong.
///
/// Read everything that is needed, then ask `status()` once. A member that is missing or of another type reads as 0, empty
/// or false and makes the status an error that names it; with a value to fall back on, a missing or null member is fine.
/// Numbers must be finite; counts must be whole, 0 or more, and small enough to be exact (below 2^53).
class JsonInput
{
public:
    explicit JsonInput(QJsonObject object, QString where = {});

    [[nodiscard]] bool has(const QString &key) const; ///< there and not null
    double number(const QString &key);
    double number(const QString &key, double otherwise);
    std::optional<double> numberOrNothing(const QString &key);
    qint64 count(const QString &key);
    qint64 count(const QString &key, qint64 otherwise);
    bool flag(const QString &key, bool otherwise);
    QString text(const QString &key);
    QString text(const QString &key, const QString &otherwise);

    QList<double> numbers(const QString &key);
    QList<std::optional<double>> numbersWithGaps(const QString &key); ///< null is a gap
    QList<qint64> counts(const QString &key);
    QStringList texts(const QString &key); ///< numbers are accepted and written out
    QList<JsonInput> objects(const QString &key);
    QList<QJsonArray> rows(const QString &key); ///< an array of arrays

    /// Takes over what went wrong in a part that `objects` handed out.
    void takeProblem(const JsonInput &part);
    /// Records a problem found by the caller, unless there is one already.
    void refuse(const QString &message);

    [[nodiscard]] bool ok() const { return m_status.ok(); }
    [[nodiscard]] const Error &error() const { return m_status.error(); }

private:
    QJsonValue member(const QString &key);
    QJsonArray array(const QString &key);
    double finite(const QString &key, const QJsonValue &value);
    qint64 whole(const QString &key, const QJsonValue &value);
    void wrong(const QString &key, const QString &what);

    QJsonObject m_object;
    QString m_where;
    Status m_status;
};

/// \name Writing
/// @{
/// A number, or null where there is none: JSON knows no NaN and no infinity.
[[nodiscard]] QJsonValue jsonNumber(double value);
[[nodiscard]] QJsonValue jsonNumber(const std::optional<double> &value);
[[nodiscard]] QJsonValue jsonCount(const std::optional<qint64> &value);
[[nodiscard]] QJsonArray jsonNumbers(const QList<double> &values);
/// @}

} // namespace candour
