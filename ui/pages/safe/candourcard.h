#pragma once

#include "records/safe/incident.h"
#include "services/safe/triageservice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class InlineMessage;
class Session;
class SlipForm;
class StateChip;

/// \brief The duty of candour towards one patient: where it stands, its clocks in the words of contract and statute, and the
/// threshold question in the words of the test that applies here. No grade of harm answers it, nor is one derived from it.
class CandourCard final : public QFrame
{
    Q_OBJECT

public:
    CandourCard(Session &session, QWidget *parent);

    void setPerson(const TriagePerson &person);
    void answer();
    /// Whether the question stands: not answered, or asked again.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QPushButton *answerButton() const { return m_answer; }

Q_SIGNALS:
    void goTo(const QString &type, const candour::RecordId &record);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSlip();
    void showClocks(const CandourTrail &trail);
    [[nodiscard]] QString harmWords() const;
    [[nodiscard]] QString judgedWords() const;

    Session &m_session;
    TriagePerson m_person {RecordData(AffectedPerson::schema()), {}, {}, {}};
    QLabel *m_name = nullptr;
    StateChip *m_state = nullptr;
    InlineMessage *m_again = nullptr;
    QLabel *m_harm = nullptr;
    QLabel *m_judged = nullptr;
    QLabel *m_clocks = nullptr;
    QPushButton *m_answer = nullptr;
    QPushButton *m_case = nullptr;
    QVBoxLayout *m_layout = nullptr;
    SlipForm *m_slip = nullptr; ///< made with the first answer
};

} // namespace candour
