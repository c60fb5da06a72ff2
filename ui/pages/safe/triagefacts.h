#pragma once

#include "services/safe/triageservice.h"

#include <QWidget>

namespace candour {

class InlineMessage;
class LiveForm;
class Session;

/// \brief What was reported, at a glance, and the few things about the event that triage itself answers.
class TriageFacts final : public QWidget
{
    Q_OBJECT

public:
    TriageFacts(Session &session, QWidget *parent);

    void setView(const TriageView &view);
    /// Whether one of its questions is about the field.
    bool focusField(const QString &field);

Q_SIGNALS:
    void failed(const candour::Error &error);

private:
    void showFacts(const RecordData &event);
    void markUpdated();

    Session &m_session;
    QWidget *m_facts = nullptr;
    InlineMessage *m_lfpse = nullptr;
    LiveForm *m_form = nullptr;
    RecordData m_triage;
};

} // namespace candour
