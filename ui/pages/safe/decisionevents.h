#pragma once

#include "services/safe/decisionservice.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace candour {

class Session;

/// \brief The events that one decision covers, each with the national rules that bind the panel, and those that could be
/// decided together with them.
class DecisionEvents final : public QWidget
{
    Q_OBJECT

public:
    DecisionEvents(Session &session, QWidget *parent);

    /// \param waiting events before the panel without a decision
    void setEvents(const DecisionView &view, const QList<DecisionEvent> &waiting);

Q_SIGNALS:
    void added(const candour::RecordId &incident);
    void removed(const candour::RecordId &incident);
    void goTo(const QString &type, const candour::RecordId &record);

private:
    void addEvent(const DecisionEvent &event, bool canGo);
    void addChooser(const QList<DecisionEvent> &waiting);

    Session &m_session;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace candour
