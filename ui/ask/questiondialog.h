#pragma once

#include <QDialog>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace candour {

/// \brief A small dialog: a head, words, a place for a field, and buttons that carry verbs.
///
/// Made by DialogAsk on the stack for one question. Esc turns away.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const QString &title, const QString &text, QWidget *parent);

    /// Where fields and choices go, between the words and the buttons.
    [[nodiscard]] QBoxLayout *body() const { return m_body; }

    /// Adds a button at the right that ends the dialog with `accept`.
    QPushButton *addVerb(const QString &verb);
    /// Adds a button at the right that turns away.
    QPushButton *addCancel(const QString &verb);

private:
    QBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace candour
