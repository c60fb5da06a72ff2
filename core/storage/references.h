#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QDate>
#include <QHash>

namespace candour {

class Connection;

/// \brief Gives out references that people can read, each once: INC-2026-00431, CA-2627-0041.
/// A number is never used again, not even after the record it was for is withdrawn or its making undone.
/// Works inside the transaction of the write it serves.
class ReferenceSeries
{
public:
    ReferenceSeries(Connection &connection, QDate today);

    [[nodiscard]] Result<QString> next(const ReferenceRule &rule);
    /// Takes note of a reference that came from elsewhere, so that next() goes on after it.
    [[nodiscard]] Status observe(const ReferenceRule &rule, const QString &reference);
    /// Writes the numbers given out by next() or passed by observe().
    [[nodiscard]] Status save();

private:
    [[nodiscard]] Status load(const QString &series);

    Connection &m_connection;
    QDate m_today;
    QHash<QString, qint64> m_next;
};

} // namespace candour
