#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace candour {

/// \brief One statistic that the command line offers: one JSON document in, one out.
/// The names of what goes in and comes out are those of the golden files where the kind has one.
struct MeasureKind
{
    QString key;     ///< such as "two_proportions"; of a golden file, its "suite"
    QString purpose; ///< translated, one line
    Result<QJsonObject> (*compute)(const QJsonObject &input);
};

/// Every kind, grouped by what they are about.
[[nodiscard]] const QList<MeasureKind> &measureKinds();

/// The kind with this key, or null.
[[nodiscard]] const MeasureKind *measureKind(const QString &key);

/// \brief Computes every case of a golden file: {"results":[{"id":...,"output":{...}}]}, in its order.
/// The file's "suite" says which kind. A case that cannot be computed has the output {"error": sentence}.
/// \return Invalid where the file has no known suite or no list of cases
[[nodiscard]] Result<QJsonObject> computeGolden(const QJsonObject &file);

} // namespace candour
