#include "forms/fieldrow.h"

#include "forms/fieldeditor.h"
#include "look/colours.h"
#include "look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

void colour(QLabel *label, Role role)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Colours::of(label->parentWidget()->palette())[role]);
    label->setPalette(palette);
}

} // namespace

FieldRow::FieldRow(FieldEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_label(new QLabel(this)), m_problem(new QLabel(this))
{
    const Field &field = editor->field();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_label->setText(field.isRequired() ? tr("%1 (needed)").arg(field.title()) : field.title());
    m_label->setBuddy(editor->input());
    layout->addWidget(m_label);
    layout->addWidget(editor);
    if (!field.helpText().isEmpty()) {
        m_help = new QLabel(field.helpText(), this);
        m_help->setWordWrap(true);
        layout->addWidget(m_help);
    }
    m_problem->setWordWrap(true);
    m_problem->setObjectName(field.name + u"_problem"_qs);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    refreshColours();
}

void FieldRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence.isEmpty() ? QString() : tr("⚠ %1").arg(sentence));
    m_problem->setVisible(!sentence.isEmpty());
    markWrong(m_editor->input(), !sentence.isEmpty());
    m_editor->input()->setAccessibleDescription(sentence.isEmpty() ? m_editor->field().helpText() : sentence);
}

bool FieldRow::isWide() const
{
    const FieldType type = m_editor->field().type;
    return type == FieldType::LongText || type == FieldType::References || m_editor->field().name == u"title" || m_editor->field().name == u"name";
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColours();
}

void FieldRow::refreshColours()
{
    colour(m_label, Role::Muted);
    colour(m_problem, Role::Critical);
    if (m_help)
        colour(m_help, Role::Muted);
}

} // namespace candour
