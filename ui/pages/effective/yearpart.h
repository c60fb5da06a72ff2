#pragma once

#include "forms/recordpart.h"
#include "services/effective/programmeservice.h"

class QLabel;
class QLayout;

namespace candour {

class InlineMessage;
class RollOverPanel;
class UnitChoice;
class YearModel;
class YearView;

/// \brief A year of the audit programme at a glance: figures, the entries by directorate as bars across the four quarters, and the
/// roll-over. What is done to a bar is one step each, which Undo takes back. Owned by the record's panel; borrows the session.
class YearPart final : public RecordPart
{
    Q_OBJECT

public:
    YearPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &programme) override;

private:
    [[nodiscard]] QLayout *createFilters();
    void reload();
    void schedule(int row, int begins, int reports);
    void openEntry(int row);

    Session &m_session;
    FinancialYear m_year;
    QLabel *m_head = nullptr;
    QLabel *m_figures = nullptr;
    InlineMessage *m_message = nullptr;
    UnitChoice *m_unit = nullptr;
    YearModel *m_model = nullptr;
    YearView *m_view = nullptr;
    QLabel *m_legend = nullptr;
    RollOverPanel *m_rollOver = nullptr;
};

} // namespace candour
