#include "tables/listexport.h"

#include "tables/recordwords.h"
#include "workflow/referencedata.h"

#include <QTimer>

namespace candour {

namespace {

constexpr int rowsPerStep = 500; ///< a few milliseconds of work

} // namespace

ListExport::ListExport(const Register &reg, const ReferenceData &reference, const Query &query, const QStringList &columns,
    std::unique_ptr<RowSink> sink, QObject *parent)
    : QObject(parent), m_register(reg), m_reference(reference), m_query(query), m_sink(std::move(sink))
{
    m_query.limit = rowsPerStep;
    m_query.after.reset();
    const Schema *schema = reg.catalogue().find(query.type);
    for (const QString &column : columns) {
        if (const Field *field = schema ? schema->field(column) : nullptr)
            m_fields.append(field);
    }
}

ListExport::~ListExport() = default;

void ListExport::start()
{
    QStringList titles;
    for (const Field *field : std::as_const(m_fields))
        titles << field->title();
    if (const Status begun = m_sink->begin(titles); !begun)
        Q_EMIT failed(begun.error());
    else
        QTimer::singleShot(0, this, &ListExport::step);
}

Status ListExport::write(const RecordData &record)
{
    QVariantList values;
    for (const Field *field : std::as_const(m_fields))
        values << exchangeValue(m_reference, *field, record.value(field->name));
    return m_sink->row(values);
}

void ListExport::step()
{
    const auto page = m_register.page(m_query);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    for (const RecordData &record : page->records) {
        if (const Status written = write(record); !written) {
            Q_EMIT failed(written.error());
            return;
        }
        ++m_rows;
    }
    if (page->next) {
        m_query.after = page->next;
        Q_EMIT progressed(m_rows);
        QTimer::singleShot(0, this, &ListExport::step);
    } else if (const Status done = m_sink->finish(); !done) {
        Q_EMIT failed(done.error());
    } else {
        Q_EMIT finished(m_rows);
    }
}

} // namespace candour
