#pragma once

#include "forms/recordcommand.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace candour {

class FieldRow;
class InlineMessage;

/// \brief What a command has to be told first, asked for in place: its fields, its verb and a way out.
///
/// Ctrl+Return does it, Escape leaves. What is missing or refused is said there, and the form stays. Made for one command and
/// gone with it; borrows the session.
class CommandForm final : public QFrame
{
    Q_OBJECT

public:
    CommandForm(const RecordCommandDescription &command, const RecordData &record, Session &session, QWidget *parent);

Q_SIGNALS:
    void done(const candour::RecordCommandOutcome &outcome);
    void left();
    void goTo(const QString &type, const candour::RecordId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields();
    void addButtons();
    void run();
    [[nodiscard]] bool isComplete();

    const RecordCommandDescription m_command;
    const RecordData m_record;
    Session &m_session;
    InlineMessage *m_message = nullptr;
    std::vector<FieldRow *> m_rows;
};

} // namespace candour
