#include "forms/commandform.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "forms/referenceeditor.h"
#include "forms/rowgrid.h"
#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "services/shared/session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace candour {

CommandForm::CommandForm(const RecordCommandDescription &command, const RecordData &record, Session &session, QWidget *parent)
    : QFrame(parent), m_command(command), m_record(record), m_session(session), m_message(new InlineMessage(this))
{
    setObjectName(u"command_form"_qs);
    setAccessibleName(command.title);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    auto *head = new QLabel(command.title, this);
    head->setFont(headFont(font()));
    auto *words = new QLabel(command.explanation, this);
    words->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(words);
    column->addWidget(m_message);
    addFields();
    addButtons();
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Return"_qs), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &CommandForm::run);
    column->addStretch(1);
    setFocusProxy(m_rows.front()->editor()->input());
}

void CommandForm::addFields()
{
    const QVariantMap proposed = m_command.proposed ? m_command.proposed(m_session, m_record) : QVariantMap();
    auto *grid = new RowGrid(this);
    for (Field field : m_command.fields()) {
        field.flags = FieldFlag::Required;
        auto *row = new FieldRow(makeEditor(field, m_session, grid), grid);
        row->editor()->setValue(proposed.value(field.name));
        if (auto *reference = qobject_cast<ReferenceEditor *>(row->editor()))
            connect(reference, &ReferenceEditor::goTo, this, &CommandForm::goTo);
        m_rows.push_back(row);
        grid->add(row);
    }
    layout()->addWidget(grid);
}

void CommandForm::addButtons()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    auto *verb = new QPushButton(m_command.title, buttons);
    verb->setObjectName(u"do_"_qs + m_command.key);
    verb->setToolTip(tr("Ctrl+Return"));
    makePrimary(verb);
    auto *leave = new QPushButton(tr("Cancel"), buttons);
    leave->setObjectName(u"leave_"_qs + m_command.key);
    leave->setToolTip(tr("Leave without doing anything (Esc)"));
    flow->addWidget(verb);
    flow->addWidget(leave);
    layout()->addWidget(buttons);
    connect(verb, &QPushButton::clicked, this, &CommandForm::run);
    connect(leave, &QPushButton::clicked, this, &CommandForm::left);
}

/// Whether everything is said and can be read; the keyboard goes to the first field that is not.
bool CommandForm::isComplete()
{
    FieldRow *first = nullptr;
    for (FieldRow *row : m_rows) {
        QString problem = row->editor()->problem();
        if (problem.isEmpty() && isAbsent(row->editor()->value()))
            problem = tr("%1 is needed.").arg(row->editor()->field().title());
        row->setProblem(problem);
        if (!problem.isEmpty() && !first)
            first = row;
    }
    if (first)
        first->editor()->input()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void CommandForm::run()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // settles what is being typed
    m_message->dismiss();
    if (!isComplete())
        return;
    QVariantMap values;
    for (const FieldRow *row : m_rows)
        values.insert(row->editor()->field().name, row->editor()->value());
    const auto outcome = m_command.run(m_session, m_record, values);
    if (outcome)
        return Q_EMIT done(*outcome);
    m_message->say(Tone::Caution, outcome.error().message);
    m_rows.front()->editor()->input()->setFocus(Qt::OtherFocusReason);
}

void CommandForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace candour
