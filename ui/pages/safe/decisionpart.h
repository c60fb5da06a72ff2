#pragma once

#include "forms/recordpart.h"
#include "services/safe/decisionservice.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class DecisionEvents;
class EmptyPage;
class LiveForm;
class PageSection;
class StepsPanel;

/// \brief What the panel weighs and decides about one or several events: who is there, structured judgement in words that is
/// never added up and never gated by harm, the priority it answers, the response and why, and what is still missing.
///
/// A part of the decision, and of the events it covers. Making the decision opens its response.
class DecisionPart final : public RecordPart
{
    Q_OBJECT

public:
    DecisionPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &record) override;

private:
    [[nodiscard]] DecisionService service() const;
    void showEmpty(const RecordId &incident);
    void build();
    LiveForm *addForm(PageSection *section, const QStringList &fields);
    PageSection *addSection(const QString &name, const QString &heading);
    void show(const DecisionView &view);
    void showWay(const DecisionView &view);
    [[nodiscard]] QString choiceWords(const DecisionView &view) const;
    void begin();
    void focusField(const QString &field);
    void cover(const RecordId &incident, const RecordId &decision);
    void take(const QString &type, const RecordId &record, const QString &to);

    Session &m_session;
    Ask &m_ask;
    RecordId m_incident; ///< the event whose page this is; null on the decision's own
    RecordId m_decision;
    EmptyPage *m_empty = nullptr;
    QPushButton *m_begin = nullptr;
    QWidget *m_content = nullptr; ///< one for each decision
    DecisionEvents *m_events = nullptr;
    QList<LiveForm *> m_forms;
    QLabel *m_choice = nullptr;
    StepsPanel *m_way = nullptr;
    QPushButton *m_response = nullptr;
    QVBoxLayout *m_closing = nullptr; ///< the last step of each event, once the decision is made
};

} // namespace candour
