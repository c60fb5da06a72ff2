#pragma once

#include "schema/recorddata.h"

#include <QWidget>

class QLabel;

namespace candour {

class ElidedLabel;
class Session;
class StateChip;

/// \brief The head of a record, the same everywhere: reference, kind and state; title; its clocks in words.
class RecordHead final : public QWidget
{
    Q_OBJECT

public:
    RecordHead(Session &session, QWidget *parent);

    void setRecord(const RecordData &record, bool isNew);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showClocks(const RecordData &record);
    void refreshFonts();

    Session &m_session;
    ElidedLabel *m_reference = nullptr;
    StateChip *m_state = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_clocks = nullptr; ///< side by side where there is room
};

} // namespace candour
