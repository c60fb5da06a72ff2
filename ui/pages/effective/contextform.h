#pragma once

#include "services/effective/audittool.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace candour {

class Session;

/// \brief The context questions of an audit tool for one case, each with its label, and what cannot be read beside it.
/// Times are written 2026-10-25 01:30; in the hour that occurs twice the form asks for BST or GMT.
/// Says edited() when a person has settled on a value. Owned by its page; borrows the session.
class ContextForm final : public QWidget
{
    Q_OBJECT

public:
    ContextForm(Session &session, QWidget *parent);

    /// Makes the rows anew where the questions have changed.
    void setQuestions(const QList<AuditQuestion> &questions);
    /// Shows the values of a case; a field that is being typed in stays.
    void setSheet(const AnswerSheet &sheet);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// \param text as answer sheets keep it
    void edited(const QString &question, const QString &text);

private:
    struct Row
    {
        QString type;
        QWidget *editor = nullptr;
        class QLabel *problem = nullptr;
    };

    [[nodiscard]] Row makeRow(const AuditQuestion &question);
    void settled(const QString &code, const QString &text);

    Session &m_session;
    QGridLayout *m_grid = nullptr;
    QList<AuditQuestion> m_questions;
    QHash<QString, Row> m_rows;
};

/// \brief What is wrong with the text of a context question, as a sentence; empty for what can be read, and for no text.
/// Source: clinical audit domain page, section 1.6 and section 5, row 45.
[[nodiscard]] QString contextProblem(const QString &questionType, const QString &text);

} // namespace candour
