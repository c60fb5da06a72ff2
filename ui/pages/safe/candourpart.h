#pragma once

#include "forms/recordpart.h"
#include "services/safe/candourstages.h"

#include <QHash>

class QVBoxLayout;

namespace candour {

class Ask;
class RecordReports;
class Session;
class SlipForm;
class StepTrail;

/// \brief The duty of candour towards one person: its clocks by authority, its stages from threshold to results with what each
/// still lacks, and the letters and the evidence trail made from here.
///
/// Ctrl+N adds an attempt. Each stage is taken forward by a step on record; no tick clears the duty.
class CandourPart final : public RecordPart
{
    Q_OBJECT

public:
    CandourPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record) override;

private:
    void showClocks(const CandourTrail &trail);
    void showStages(const CandourTrail &trail);
    /// Begins a step of this kind below its stage; the letter that belongs to it is proposed as well.
    void begin(const QString &kind);
    [[nodiscard]] SlipForm *slipFor(const QString &kind);

    Session &m_session;
    RecordId m_candour;
    QWidget *m_clocks = nullptr;
    StepTrail *m_trail = nullptr;
    RecordReports *m_reports = nullptr;
    QHash<QString, SlipForm *> m_slips; ///< those met, by kind of step
};

} // namespace candour
