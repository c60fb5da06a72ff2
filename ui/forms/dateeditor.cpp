#include "forms/dateeditor.h"

#include "base/dates.h"
#include "look/dateedit.h"
#include "services/shared/session.h"

#include <QLineEdit>

namespace candour {

DateFieldEditor::DateFieldEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, parent),
      m_date(new DateEdit([&session](const QString &text) { return parseDate(text, session.today(), &session.reference().calendar()); }, this))
{
    adopt(m_date->lineEdit(), m_date);
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_date, &DateEdit::dateEdited, this, &FieldEditor::edited);
}

QVariant DateFieldEditor::value() const
{
    return m_date->date() ? QVariant(*m_date->date()) : QVariant();
}

void DateFieldEditor::setValue(const QVariant &value)
{
    const QDate day = value.toDate();
    m_date->setDate(day.isValid() ? std::optional<QDate>(day) : std::nullopt);
}

void DateFieldEditor::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
}

QWidget *DateFieldEditor::input() const
{
    return m_date->lineEdit();
}

} // namespace candour
