#pragma once

#include "forms/recordpart.h"
#include "services/safe/familyinvolvement.h"

class QPushButton;

namespace candour {

class InlineMessage;
class Session;
class SlipSection;

/// \brief Family and staff: everyone affected with a standing of their own, and for the one who is chosen their wishes, the
/// contacts, and their questions; below, support for staff. Drafts have a part of their own.
///
/// Stands on a learning response and on each engagement case. Ctrl+N adds a contact.
class FamilyPart final : public RecordPart
{
    Q_OBJECT

public:
    FamilyPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;

private:
    void makeSections();
    void showPeople();
    void showChosen();
    void showWishes(const FamilyStanding &person);
    void showContacts(const FamilyStanding &person);
    void showStaff();
    void beginEngagement();
    void addContact();
    void addSupport();
    void takeQuestions();
    void follow(SlipSection *section, const QString &type);
    [[nodiscard]] const FamilyStanding *chosen() const;

    Session &m_session;
    RecordId m_record;
    FamilyInvolvement m_involvement;
    InlineMessage *m_problem = nullptr;
    SlipSection *m_people = nullptr;
    QPushButton *m_begin = nullptr;
    SlipSection *m_wishes = nullptr;
    SlipSection *m_contacts = nullptr;
    SlipSection *m_questions = nullptr;
    SlipSection *m_staff = nullptr;
};

} // namespace candour
