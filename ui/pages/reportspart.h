#pragma once

#include "forms/recordpart.h"

namespace candour {

class Ask;
class RecordReports;
class Session;

/// \brief The reports about a record on a tab of their own, for records whose other parts have no room for them.
class ReportsPart final : public RecordPart
{
    Q_OBJECT

public:
    ReportsPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record) override;

private:
    Session &m_session;
    Ask &m_ask;
    RecordReports *m_reports = nullptr; ///< made for the type of the first record, which all later ones share
};

} // namespace candour
