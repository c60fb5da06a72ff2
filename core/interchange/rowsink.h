#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariantList>

namespace candour {

/// \brief Where rows of a table go: begin() once, row() for each, finish() once. Stops being usable after an error.
///
/// What is written appears under its final name only when finish() succeeds; a sink that is destroyed before
/// leaves nothing behind. Owned by whoever exports; may live on any one thread.
class RowSink
{
public:
    virtual ~RowSink() = default;

    /// The column names, in order.
    virtual Status begin(const QStringList &columns) = 0;

    /// One value per column; a null QVariant is an empty cell. Invalid when the number of values is another.
    virtual Status row(const QVariantList &values) = 0;

    /// Writes what is left and gives the file its name.
    virtual Status finish() = 0;
};

} // namespace candour
