#include "forms/commandbar.h"

#include "forms/commandform.h"
#include "look/flowlayout.h"
#include "services/shared/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

CommandBar::CommandBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_row(new QWidget(this)), m_problems(new QLabel(this))
{
    setObjectName(u"record_commands"_qs);
    setAccessibleName(tr("What else can be done with the record"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto *flow = new FlowLayout(m_row, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_problems->setObjectName(u"command_problems"_qs);
    m_problems->setWordWrap(true);
    m_problems->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_row);
    column->addWidget(m_problems);
    hide();
}

void CommandBar::setCommands(const QList<RecordCommandDescription> &commands)
{
    m_commands = commands;
}

void CommandBar::setRecord(const RecordData &record)
{
    if (!m_record || m_record->id != record.id)
        closeForm();
    m_record = record;
    refresh();
}

void CommandBar::clear()
{
    closeForm();
    m_record.reset();
    m_offered.clear();
    hide();
}

QPushButton *CommandBar::buttonOf(const RecordCommandDescription &command)
{
    const QString name = command.type + u'.' + command.key;
    QPushButton *&button = m_buttons[name];
    if (!button) {
        button = new QPushButton(command.fields ? tr("%1…").arg(command.title) : command.title, m_row);
        button->setObjectName(command.key);
        connect(button, &QPushButton::clicked, this, [this, key = command.key] { run(key); });
        m_row->layout()->addWidget(button);
    }
    return button;
}

void CommandBar::refresh()
{
    m_offered.clear();
    QStringList problems;
    for (const RecordCommandDescription &command : std::as_const(m_commands)) {
        const bool applies = command.appliesTo(m_session, *m_record);
        if (command.type != m_record->schema().type() && !m_buttons.contains(command.type + u'.' + command.key))
            continue;
        QPushButton *button = buttonOf(command); // made for all of the type at once, so that they stand in their order
        const QString problem = !applies ? QString()
            : m_session.reg().isReadOnly() ? tr("This register can only be read.")
            : command.problem ? command.problem(m_session, *m_record).value_or(QString()) : QString();
        if (button->hasFocus() && (!applies || !problem.isEmpty()))
            parentWidget()->setFocus(Qt::OtherFocusReason); // not to whatever happens to come next
        button->setVisible(applies);
        button->setEnabled(problem.isEmpty());
        button->setToolTip(problem.isEmpty() ? command.explanation : problem);
        button->setAccessibleDescription(button->toolTip());
        if (applies)
            m_offered.append({command.key, command.title, problem});
        if (!problem.isEmpty())
            problems << tr("○  %1: %2").arg(command.title, problem);
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    setVisible(!m_offered.isEmpty());
}

void CommandBar::run(const QString &key)
{
    if (!m_record)
        return;
    const RecordData record = *m_record;
    for (const RecordCommandDescription &command : std::as_const(m_commands)) {
        if (command.key != key || !command.appliesTo(m_session, record))
            continue;
        if (const auto problem = command.problem ? command.problem(m_session, record) : std::nullopt)
            return Q_EMIT refused(Error {Error::Kind::Refused, *problem, {}});
        if (command.fields)
            return openForm(command);
        const auto outcome = command.run(m_session, record, {});
        if (outcome)
            return Q_EMIT done(*outcome);
        return Q_EMIT refused(outcome.error());
    }
}

void CommandBar::openForm(const RecordCommandDescription &command)
{
    closeForm();
    m_formKey = command.key;
    m_form = new CommandForm(command, *m_record, m_session, this);
    Q_EMIT formOpened();
    m_form->setFocus(Qt::OtherFocusReason);
    connect(m_form, &CommandForm::left, this, &CommandBar::closeForm);
    connect(m_form, &CommandForm::goTo, this, &CommandBar::goTo);
    connect(m_form, &CommandForm::done, this, [this](const RecordCommandOutcome &outcome) {
        closeForm();
        Q_EMIT done(outcome);
    });
}

QWidget *CommandBar::form() const
{
    return m_form;
}

/// The keyboard goes back to the button that opened it.
void CommandBar::closeForm()
{
    if (!m_form)
        return;
    CommandForm *form = std::exchange(m_form, nullptr);
    const bool hadFocus = form->focusWidget() && form->focusWidget()->hasFocus();
    auto *opener = m_row->findChild<QPushButton *>(std::exchange(m_formKey, QString()));
    if (hadFocus && opener)
        opener->setFocus(Qt::OtherFocusReason);
    Q_EMIT formClosed();
    form->hide();
    form->deleteLater();
}

} // namespace candour
