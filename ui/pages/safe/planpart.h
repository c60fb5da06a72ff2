#pragma once

#include "forms/recordpart.h"
#include "services/safe/planservice.h"

class QBoxLayout;
class QLabel;

namespace candour {

class Ask;
class RecordReports;
class Session;
class SlipSection;

/// \brief The response plan at a glance: capacity against what was commissioned, national and local tables side by side, the
/// safety profile by source, who was consulted, and the plan to print.
///
/// Ctrl+N adds a local priority. Return on a row goes to its record.
class PlanPart final : public RecordPart
{
    Q_OBJECT

public:
    PlanPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSections();
    void add(SlipSection *section, const QString &type, const QVariantMap &values = {});
    void addPriority(SlipSection *section, const QString &table);

    Session &m_session;
    RecordId m_plan;
    QLabel *m_capacity = nullptr;
    QBoxLayout *m_sides = nullptr;
    SlipSection *m_national = nullptr;
    SlipSection *m_local = nullptr;
    SlipSection *m_sources = nullptr;
    SlipSection *m_asked = nullptr;
    RecordReports *m_reports = nullptr;
};

} // namespace candour
