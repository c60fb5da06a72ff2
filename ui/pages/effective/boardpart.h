#pragma once

#include "forms/recordpart.h"
#include "services/effective/programmeservice.h"

namespace candour {

class BoardModel;
class BoardView;
class InlineMessage;
class UnitChoice;

/// \brief The projects of a programme's year on a board by state. Moving a card takes the step of the workflow, with its guards;
/// what is missing is said above the board and stays until the step is taken or another tried. Undo takes a step back.
/// Owned by the record's panel; borrows session and ask.
class BoardPart final : public RecordPart
{
    Q_OBJECT

public:
    BoardPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &programme) override;

private:
    void reload();
    void move(const RecordData &project, const QString &state);
    void sayWithoutProject(int entries, int withoutProject);

    Session &m_session;
    Ask &m_ask;
    FinancialYear m_year;
    RecordId m_refused; ///< the project whose step was refused last
    InlineMessage *m_message = nullptr;
    InlineMessage *m_note = nullptr;
    UnitChoice *m_unit = nullptr;
    BoardModel *m_model = nullptr;
    BoardView *m_view = nullptr;
};

} // namespace candour
