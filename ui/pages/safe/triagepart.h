#pragma once

#include "forms/recordpart.h"
#include "services/safe/triageservice.h"

#include <QHash>

class QPushButton;

namespace candour {

class CandourCard;
class CategoryScreen;
class DuplicateList;
class EmptyPage;
class PageSection;
class PersonCard;
class SlipForm;
class StepsPanel;
class TriageFacts;

/// \brief The whole triage of one event on one page, by keyboard: what was reported, who was affected and how, possible
/// duplicates, the mandated categories, the candour question, and what still stands between the event and the panel.
///
/// A part of the event and of its triage alike. Ctrl+N adds a person. Asks good care and risks for no harm.
class TriagePart final : public RecordPart
{
    Q_OBJECT

public:
    TriagePart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record) override;
    void reveal(const QString &place) override;

private:
    [[nodiscard]] TriageService service() const;
    void build();
    void buildPeople();
    void buildQuestions();
    void buildWay();
    void show(const TriageView &view);
    void showPeople(const TriageView &view);
    void showWay(const TriageView &view);

    void openTriage();
    void addPerson();
    void answerCategory(const QString &category, const QString &answer);
    void decideDuplicate(const RecordId &event);
    void saveTriage(const std::function<void(RecordData &)> &change);
    void takeSteps(const QString &to);
    void say(const Error &error) { Q_EMIT failed(error); }

    Session &m_session;
    Ask &m_ask;
    RecordId m_incident;
    std::optional<TriageView> m_view;
    EmptyPage *m_empty = nullptr;
    QWidget *m_content = nullptr; ///< one for each event
    TriageFacts *m_facts = nullptr;
    PageSection *m_people = nullptr;
    QPushButton *m_addPerson = nullptr;
    SlipForm *m_personSlip = nullptr;
    QHash<QString, PersonCard *> m_cards;
    DuplicateList *m_duplicates = nullptr;
    PageSection *m_categorySection = nullptr;
    CategoryScreen *m_categories = nullptr;
    PageSection *m_candourSection = nullptr;
    QHash<QString, CandourCard *> m_candour;
    PageSection *m_waySection = nullptr;
    StepsPanel *m_way = nullptr;
};

} // namespace candour
