#include "ask/questiondialog.h"

#include "look/fonts.h"
#include "look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

QuestionDialog::QuestionDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *head = new QLabel(title, this);
    head->setObjectName(QStringLiteral("questionTitle"));
    head->setFont(headFont(font()));
    head->setWordWrap(true);
    auto *words = new QLabel(text, this);
    words->setObjectName(QStringLiteral("questionText"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setVisible(!text.isEmpty());
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setFocusPolicy(Qt::NoFocus);
    setAccessibleDescription(text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(head);
    column->addWidget(words);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    column->addLayout(m_body);
    column->addStretch();
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(0, 8, 0, 0);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QPushButton *QuestionDialog::addVerb(const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(QStringLiteral("questionVerb"));
    button->setDefault(true);
    makePrimary(button);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

QPushButton *QuestionDialog::addCancel(const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(QStringLiteral("questionCancel"));
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

} // namespace candour
