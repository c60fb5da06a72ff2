#pragma once

#include "pages/importwizard/importstep.h"

class QLabel;
class QPushButton;

namespace candour {

class InlineMessage;
class Session;

/// \brief What was imported, and where to look at it; the import can be taken back as a whole.
class DoneStep final : public ImportStep
{
    Q_OBJECT

public:
    DoneStep(ImportDraft &draft, Session &session, QWidget *parent);

    void begin() override;
    void say(const Error &error) override;
    [[nodiscard]] QString nextVerb() const override { return {}; }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void goToSection(const QString &key);

private:
    void takeBack();

    Session &m_session;
    QLabel *m_head = nullptr;
    QLabel *m_counts = nullptr;
    InlineMessage *m_message = nullptr;
    QPushButton *m_rows = nullptr;
    QPushButton *m_quarantine = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace candour
