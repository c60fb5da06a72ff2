#include "forms/recordform.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "forms/referenceeditor.h"
#include "forms/referenceseditor.h"
#include "services/shared/session.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace candour {

namespace {

constexpr int twoColumnsFrom = 60; ///< characters of the form's width

} // namespace

RecordForm::RecordForm(const Schema &schema, Session &session, QWidget *parent)
    : QWidget(parent), m_schema(schema), m_session(session), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 8, 0, 24);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    for (const Field &field : schema.fields()) {
        const bool inHead = field.name == schema.referenceField() || field.name == schema.stateField();
        if (!inHead)
            addRow(field, session);
    }
    arrange(1);
}

void RecordForm::addRow(const Field &field, Session &session)
{
    FieldEditor *editor = makeEditor(field, session, this);
    auto *row = new FieldRow(editor, this);
    connect(editor, &FieldEditor::edited, this, &RecordForm::changed);
    if (auto *reference = qobject_cast<ReferenceEditor *>(editor))
        connect(reference, &ReferenceEditor::goTo, this, &RecordForm::goTo);
    if (auto *references = qobject_cast<ReferencesEditor *>(editor))
        connect(references, &ReferencesEditor::goTo, this, &RecordForm::goTo);
    m_rows.append(row);
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FieldRow *row : m_rows)
        m_grid->removeWidget(row);
    int line = 0;
    int column = 0;
    for (FieldRow *row : m_rows) {
        const int span = row->isWide() ? columns : 1;
        if (column + span > columns) {
            column = 0;
            ++line;
        }
        m_grid->addWidget(row, line, column, 1, span);
        column += span;
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_grid->setRowStretch(line + 1, 1);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() > fontMetrics().averageCharWidth() * twoColumnsFrom * 2 ? 2 : 1);
}

bool RecordForm::isEditable(const Field &field) const
{
    return !field.isReadOnly() && !m_session.reg().isReadOnly() && m_record && m_record->batch.isNull() && !m_record->withdrawn;
}

void RecordForm::setRecord(const RecordData &record)
{
    m_record = record;
    for (FieldRow *row : m_rows) {
        const Field &field = row->editor()->field();
        // What somebody is typing stays; it is compared with the file when it is saved.
        if (!row->editor()->input()->hasFocus() || row->editor()->value() == record.value(field.name) || !isEditable(field))
            row->editor()->setValue(record.value(field.name));
        row->editor()->setReadOnly(!isEditable(field));
    }
}

RecordData RecordForm::record() const
{
    RecordData edited = m_record ? *m_record : RecordData(m_schema);
    for (const FieldRow *row : m_rows) {
        if (isEditable(row->editor()->field()))
            edited.setValue(row->editor()->field().name, row->editor()->value());
    }
    return edited;
}

void RecordForm::setProblems(const QList<Problem> &problems)
{
    for (FieldRow *row : m_rows) {
        QStringList sentences;
        for (const Problem &problem : problems) {
            if (problem.field == row->editor()->field().name)
                sentences << problem.message;
        }
        row->setProblem(sentences.join(u' '));
    }
}

QList<Problem> RecordForm::unreadable() const
{
    QList<Problem> problems;
    for (const FieldRow *row : m_rows) {
        if (!row->editor()->problem().isEmpty())
            problems.append({row->editor()->field().name, row->editor()->problem()});
    }
    return problems;
}

void RecordForm::focusField(const QString &name)
{
    for (FieldRow *row : m_rows) {
        if (row->editor()->field().name == name)
            row->editor()->input()->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordForm::focusFirst()
{
    for (FieldRow *row : m_rows) {
        if (isEditable(row->editor()->field())) {
            row->editor()->input()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace candour
