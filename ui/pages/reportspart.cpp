#include "pages/reportspart.h"

#include "pages/recordreports.h"

#include <QVBoxLayout>

namespace candour {

ReportsPart::ReportsPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->addStretch(1);
}

void ReportsPart::setRecord(const RecordData &record)
{
    if (!m_reports) {
        m_reports = new RecordReports(record.schema().type(), m_session, m_ask, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_reports);
    }
    m_reports->setRecord(record);
}

} // namespace candour
