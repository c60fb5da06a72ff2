#include "forms/fieldrow.h"

#include "forms/fieldeditor.h"
#include "look/colours.h"
#include "look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr qsizetype adviceShown = 3;

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
    m_wrong = sentence;
    m_problem->setText(sentence.isEmpty() ? QString() : tr("⚠ %1").arg(sentence));
    m_problem->setVisible(!sentence.isEmpty());
    markWrong(m_editor->input(), !sentence.isEmpty());
    describe();
}

void FieldRow::setAdvice(const QStringList &sentences)
{
    if (!m_advice && sentences.isEmpty())
        return;
    if (!m_advice) {
        m_advice = new QLabel(this);
        m_advice->setObjectName(m_editor->field().name + u"_advice"_qs);
        m_advice->setWordWrap(true);
        m_advice->setTextFormat(Qt::PlainText);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_problem), m_advice);
        refreshColours();
    }
    QStringList lines;
    for (const QString &sentence : sentences.mid(0, adviceShown))
        lines << tr("◇ %1").arg(sentence);
    const int more = int(sentences.size() - lines.size());
    if (more > 0)
        lines << tr("◇ and %n more", nullptr, more);
    const QString text = lines.join(u'\n');
    const bool isNews = text != m_advice->text() && !text.isEmpty();
    m_advice->setText(text);
    m_advice->setVisible(!text.isEmpty());
    describe();
    if (isNews && m_editor->isVisible()) {
        QAccessibleEvent alert(m_advice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// What a screen reader says after the field's name: what is wrong, or else its help, then the advice.
void FieldRow::describe()
{
    QStringList parts {m_wrong.isEmpty() ? m_editor->field().helpText() : m_wrong};
    if (m_advice && !m_advice->isHidden())
        parts << m_advice->text();
    parts.removeAll(QString());
    m_editor->input()->setAccessibleDescription(parts.join(u' '));
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
    if (m_advice)
        colour(m_advice, Role::Info);
}

} // namespace candour
