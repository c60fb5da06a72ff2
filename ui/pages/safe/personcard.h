#pragma once

#include "records/safe/incident.h"
#include "services/safe/triageservice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class Session;
class SlipForm;

/// \brief One person affected: who they are, how they were harmed in words, every grade before with its reason, and the form
/// that grades or grades again. Nothing is ever chosen beforehand.
class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    PersonCard(Session &session, bool asksForHarm, QWidget *parent);

    void setPerson(const TriagePerson &person);
    /// Opens the form; the keyboard goes to its first question.
    void grade();
    [[nodiscard]] bool isGraded() const { return !m_person.physical.isEmpty() && !m_person.psychological.isEmpty(); }
    [[nodiscard]] QPushButton *gradeButton() const { return m_grade; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHistory();
    [[nodiscard]] QString gradeWords(const QString &field, const QString &grade) const;
    [[nodiscard]] QString gradingWords(const RecordData &grading) const;

    Session &m_session;
    bool m_asksForHarm;
    TriagePerson m_person {RecordData(AffectedPerson::schema()), {}, {}, {}};
    QLabel *m_name = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_physical = nullptr;
    QLabel *m_psychological = nullptr;
    QLabel *m_history = nullptr;
    QPushButton *m_grade = nullptr;
    QVBoxLayout *m_layout = nullptr;
    SlipForm *m_slip = nullptr; ///< made with the first grading
};

/// A box for a card of the triage page.
void paintCard(QWidget *card);

} // namespace candour
