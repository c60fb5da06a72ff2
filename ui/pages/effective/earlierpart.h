#pragma once

#include "forms/recordpart.h"
#include "services/effective/auditprojects.h"

#include <optional>

class QLabel;
class QPushButton;

namespace candour {

class Ask;
class InlineMessage;
class WordTable;

/// \brief Projects of the last three years that a proposal resembles, with why and with their open actions; the proposal may
/// become the next cycle of one of them, or say that it asks something else. Owned by the record's panel; borrows the session.
class EarlierPart final : public RecordPart
{
    Q_OBJECT

public:
    EarlierPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &project) override;

private:
    void createButtons();
    [[nodiscard]] const EarlierProject *chosen() const;
    void refresh();
    void openEarlier();
    void becomeNextCycle();
    void isAnother();

    Session &m_session;
    Ask &m_ask;
    std::optional<RecordData> m_project;
    QList<EarlierProject> m_found;
    QLabel *m_sentence = nullptr;
    InlineMessage *m_message = nullptr;
    WordTable *m_table = nullptr;
    QLabel *m_actions = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_another = nullptr;
};

} // namespace candour
