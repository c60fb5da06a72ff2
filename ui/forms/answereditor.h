#pragma once

#include "forms/fieldeditor.h"

#include <QList>

class QRadioButton;

namespace candour {

/// One of a few answers.
struct ShownAnswer
{
    QString code;
    QString label;
    QString meaning = {}; ///< when to choose it; shown below the answer where they stand one below the other
};

/// \brief A few answers, all in view; none is chosen until a person chooses.
///
/// One place in the tab order: arrows move between the answers without choosing, Space or a letter chooses. Its buttons are
/// named after it: "answer", then "answer_yes".
class AnswerButtons final : public QWidget
{
    Q_OBJECT

public:
    /// \param title what is asked, for screen readers
    AnswerButtons(const QString &name, const QString &title, const QList<ShownAnswer> &answers, Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QString code() const { return m_code; }
    /// Shows an answer, or none, without saying chosen().
    void setCode(const QString &code);
    void setReadOnly(bool readOnly);
    /// A letter chooses and goes on to what comes next, and up and down go to the question before and after it among those of
    /// the same parent: for long lists of questions.
    void setMovesOn(bool movesOn) { m_movesOn = movesOn; }

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int at);
    void stand(int at);
    [[nodiscard]] bool takeKey(int at, int key, const QString &text);
    void leaveFor(int by);
    void refreshColours();

    QList<ShownAnswer> m_answers;
    QList<QRadioButton *> m_buttons;
    QString m_code;
    int m_at = 0; ///< the answer that the tab key reaches
    bool m_readOnly = false;
    bool m_movesOn = false;
};

/// \brief The editor of a choice or of yes and no that shows every answer, for questions that must not have a default.
class AnswerEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AnswerEditor(const Field &field, const QList<ShownAnswer> &answers, Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *input() const override;

private:
    AnswerButtons *m_buttons = nullptr;
    QVariant m_value; ///< as set, kept where the answers do not have it
};

/// The answers of a choice as its list has them today, with their definitions; yes and no of a yes-or-no field.
[[nodiscard]] QList<ShownAnswer> answersOf(const Field &field, Session &session);
/// All answers side by side, without their definitions.
[[nodiscard]] FieldEditor *makeAnswerEditor(const Field &field, Session &session, QWidget *parent);
/// All answers one below the other, each with what it means.
[[nodiscard]] FieldEditor *makeMeaningEditor(const Field &field, Session &session, QWidget *parent);

} // namespace candour
