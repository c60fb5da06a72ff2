#include "tables/fieldvalueedit.h"

#include "base/dates.h"
#include "look/dateedit.h"
#include "services/shared/session.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace candour {

namespace {

constexpr int mostRecords = 500;

/// The records of a type by name, to pick from.
QList<std::pair<QString, QString>> namesOf(Session &session, const QString &type)
{
    QList<std::pair<QString, QString>> names;
    const Schema *schema = session.reg().catalogue().find(type);
    if (!schema)
        return names;
    Query query;
    query.type = type;
    query.sortField = schema->titleField();
    query.limit = mostRecords;
    const auto page = session.reg().page(query);
    if (!page)
        return names;
    session.reference().readTitles(page->records);
    for (const RecordData &record : page->records)
        names.append({record.id.toString(), session.reference().fullName(record)});
    return names;
}

} // namespace

bool FieldValueEdit::suits(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Boolean:
    case FieldType::Reference:
    case FieldType::Date:
    case FieldType::Text: return !field.isReadOnly() && !field.isSensitive();
    default: return false;
    }
}

FieldValueEdit::FieldValueEdit(Session &session, const Field &field, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Boolean:
    case FieldType::Reference: m_editor = createList(field); break;
    case FieldType::Date: m_editor = createDate(); break;
    default: m_editor = new QLineEdit(this); break;
    }
    m_editor->setObjectName(u"value"_qs);
    m_editor->setAccessibleName(tr("New value of %1").arg(field.title()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_editor);
    setFocusProxy(m_editor);
}

QWidget *FieldValueEdit::createList(const Field &field)
{
    auto *list = new QComboBox(this);
    list->addItem(tr("(no value)"), QVariant());
    if (field.type == FieldType::Boolean) {
        list->addItem(m_session.reference().displayText(field, true), true);
        list->addItem(m_session.reference().displayText(field, false), false);
    } else if (field.type == FieldType::Choice) {
        for (const ReferenceEntry &entry : m_session.reference().choices(field.vocabulary))
            list->addItem(entry.label, entry.code);
    } else {
        for (const auto &[id, name] : namesOf(m_session, field.target))
            list->addItem(name, id);
    }
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(20);
    return list;
}

QWidget *FieldValueEdit::createDate()
{
    return new DateEdit([this](const QString &text) {
        return parseDate(text, m_session.today(), &m_session.reference().calendar());
    }, this);
}

QVariant FieldValueEdit::value() const
{
    if (const auto *list = qobject_cast<const QComboBox *>(m_editor))
        return list->currentData();
    if (const auto *date = qobject_cast<const DateEdit *>(m_editor))
        return date->date() ? QVariant(*date->date()) : QVariant();
    const QString text = qobject_cast<const QLineEdit *>(m_editor)->text().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString FieldValueEdit::problem() const
{
    const auto *date = qobject_cast<const DateEdit *>(m_editor);
    return date ? date->error() : QString();
}

} // namespace candour
