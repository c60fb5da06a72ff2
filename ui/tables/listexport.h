#pragma once

#include "interchange/rowsink.h"
#include "storage/register.h"

#include <QObject>

#include <memory>

namespace candour {

class ReferenceData;

/// \brief Writes every record of a query into a file, a page at a time between the window's own work.
///
/// Owned by its page; borrows the register and the reference data. Destroyed before it is finished it leaves no file.
class ListExport final : public QObject
{
    Q_OBJECT

public:
    ListExport(const Register &reg, const ReferenceData &reference, const Query &query, const QStringList &columns,
        std::unique_ptr<RowSink> sink, QObject *parent = nullptr);
    ~ListExport() override;

    void start();

Q_SIGNALS:
    void progressed(qint64 rows);
    void finished(qint64 rows);
    void failed(const candour::Error &error);

private:
    void step();
    [[nodiscard]] Status write(const RecordData &record);

    const Register &m_register;
    const ReferenceData &m_reference;
    Query m_query;
    QList<const Field *> m_fields;
    std::unique_ptr<RowSink> m_sink;
    qint64 m_rows = 0;
};

} // namespace candour
