#pragma once

#include "schema/recorddata.h"

#include <QWidget>

class QTreeWidget;

namespace candour {

class Session;

/// \brief Who changed a record, when, and what: newest first, each step with its fields before and after.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    HistoryView(Session &session, QWidget *parent);

    void setRecord(const RecordData &record);

private:
    Session &m_session;
    QTreeWidget *m_tree = nullptr;
};

} // namespace candour
