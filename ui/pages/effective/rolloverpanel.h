#pragma once

#include "base/financialyear.h"
#include "base/error.h"

#include <QWidget>

class QPushButton;

namespace candour {

class InlineMessage;
class Session;
class WordTable;

/// \brief The roll-over of a programme's year: tried first, which writes nothing, then committed as one step that Undo takes back.
/// Owned by its part; borrows the session.
class RollOverPanel final : public QWidget
{
    Q_OBJECT

public:
    RollOverPanel(Session &session, QWidget *parent);

    /// Shows another year, or the same one again; what was tried for another year is put away.
    void setYear(const FinancialYear &year);

Q_SIGNALS:
    void failed(const candour::Error &error);

private:
    void showPlan();
    void commit();

    Session &m_session;
    FinancialYear m_year;
    QPushButton *m_try = nullptr;
    QWidget *m_tried = nullptr;
    InlineMessage *m_state = nullptr;
    WordTable *m_lines = nullptr;
    QPushButton *m_commit = nullptr;
};

} // namespace candour
