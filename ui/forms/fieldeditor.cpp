#include "forms/fieldeditor.h"

#include "forms/choiceeditors.h"
#include "forms/dateeditor.h"
#include "forms/datetimeeditor.h"
#include "forms/referenceeditor.h"
#include "forms/referenceseditor.h"
#include "forms/texteditors.h"
#include "services/shared/session.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace candour {

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent), m_field(field)
{
}

FieldEditor::~FieldEditor()
{
    // A dying line edit says that editing is finished; by then nobody here can listen.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void FieldEditor::adopt(QWidget *input, QWidget *whole)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_whole = whole ? whole : input;
    layout->addWidget(m_whole);
    input->setObjectName(m_field.name);
    input->setAccessibleName(m_field.title());
    input->setAccessibleDescription(m_field.helpText());
    setFocusProxy(input);
}

void FieldEditor::showFixed(bool fixed)
{
    if (fixed && !m_fixed) {
        m_fixed = new QLineEdit(this);
        m_fixed->setReadOnly(true);
        m_fixed->setObjectName(m_field.name + u"_fixed"_qs);
        m_fixed->setAccessibleName(m_field.title());
        m_fixed->setAccessibleDescription(m_field.helpText());
        layout()->addWidget(m_fixed);
        setTabOrder(input(), m_fixed); // it came after the rest of the form was made
    }
    m_whole->setVisible(!fixed);
    if (m_fixed)
        m_fixed->setVisible(fixed);
    setFocusProxy(fixed ? m_fixed : input());
}

void FieldEditor::setFixedText(const QString &text)
{
    if (!m_fixed)
        return;
    m_fixed->setText(text);
    m_fixed->setCursorPosition(0);
}

FieldEditor *makeEditor(const Field &field, Session &session, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Date:
        return new DateFieldEditor(field, session, parent);
    case FieldType::DateTime:
        return new DateTimeFieldEditor(field, session, parent);
    case FieldType::Boolean:
        return new YesNoEditor(field, parent);
    case FieldType::Choice:
        return new ChoiceEditor(field, session.reference(), parent);
    case FieldType::Choices:
        return new ChoicesEditor(field, session.reference(), parent);
    case FieldType::Reference:
        return new ReferenceEditor(field, session, parent);
    case FieldType::References:
        return new ReferencesEditor(field, session, parent);
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Real:
        return new LineEditor(field, session.reference(), parent);
    }
    return nullptr;
}

} // namespace candour
