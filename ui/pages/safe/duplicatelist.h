#pragma once

#include "services/safe/triageservice.h"

#include <QWidget>

class QVBoxLayout;

namespace candour {

class Session;

/// \brief Events that may be the same one, each with why it is offered; a person says which is, or that none is.
class DuplicateList final : public QWidget
{
    Q_OBJECT

public:
    DuplicateList(Session &session, QWidget *parent);

    void setCandidates(const QList<DuplicateCandidate> &candidates, const RecordData &triage);

Q_SIGNALS:
    /// \param event the event that it is the same as; null: none of them
    void decided(const candour::RecordId &event);
    /// The answer is taken back.
    void reopened();
    void closeRequested();
    void goTo(const QString &type, const candour::RecordId &record);

private:
    void addCandidate(const DuplicateCandidate &candidate);
    void addAnswer(const RecordData &triage);

    Session &m_session;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace candour
