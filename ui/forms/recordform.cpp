#include "forms/recordform.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "forms/formadviser.h"
#include "forms/referenceeditor.h"
#include "forms/referenceseditor.h"
#include "services/shared/session.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

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
    m_adviser = new FormAdviser(session, [this] {
        const bool isOurs = m_record && m_record->batch.isNull() && !m_record->withdrawn;
        return isOurs ? std::optional<RecordData>(record()) : std::nullopt;
    }, this);
    for (const Field &field : schema.fields()) {
        while (m_headings.size() <= field.section)
            addHeading(int(m_headings.size()));
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
    m_adviser->watch(row);
    m_rows.append(row);
}

void RecordForm::addHeading(int section)
{
    auto *heading = new QToolButton(this);
    heading->setObjectName(u"section_%1"_qs.arg(section));
    heading->setText(m_schema.sections().at(section).title());
    heading->setAccessibleName(heading->text());
    heading->setAccessibleDescription(tr("Part of the form; opens and folds away."));
    heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    heading->setAutoRaise(true);
    heading->setCheckable(true);
    heading->setChecked(true);
    heading->setArrowType(Qt::DownArrow);
    heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    connect(heading, &QToolButton::toggled, this, [this, section](bool open) { openSection(section, open); });
    m_headings.append(heading);
}

void RecordForm::openSection(int section, bool open)
{
    QToolButton *heading = m_headings.at(section);
    heading->setChecked(open);
    heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    for (FieldRow *row : m_rows) {
        if (row->editor()->field().section == section)
            row->setVisible(open);
    }
}

void RecordForm::openWhatMatters()
{
    for (int section = 0; section < m_headings.size(); ++section) {
        const bool matters = m_schema.sections().at(section).mattersIn(m_record->text(m_schema.stateField()));
        const bool hasSomething = std::any_of(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) {
            const Field &field = row->editor()->field();
            return field.section == section && (isEditable(field) || !isAbsent(m_record->value(field.name)));
        });
        openSection(section, matters && hasSomething);
    }
}

void RecordForm::reveal(const QString &name)
{
    const Field *field = m_schema.field(name);
    if (field && field->section >= 0)
        openSection(field->section, true);
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FieldRow *row : m_rows)
        m_grid->removeWidget(row);
    for (QToolButton *heading : m_headings)
        m_grid->removeWidget(heading);
    int line = 0;
    int column = 0;
    int section = -1;
    for (FieldRow *row : m_rows) {
        if (row->editor()->field().section > section) {
            section = row->editor()->field().section;
            line += column > 0 ? 1 : 0;
            column = 0;
            m_grid->addWidget(m_headings.at(section), line++, 0, 1, columns);
        }
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
    const bool isOther = !m_record || m_record->id != record.id || m_record->text(m_schema.stateField()) != record.text(m_schema.stateField());
    m_record = record;
    if (isOther)
        openWhatMatters();
    for (FieldRow *row : m_rows) {
        const Field &field = row->editor()->field();
        // What somebody is typing stays; it is compared with the file when it is saved.
        if (!row->editor()->input()->hasFocus() || row->editor()->value() == record.value(field.name) || !isEditable(field))
            row->editor()->setValue(record.value(field.name));
        row->editor()->setReadOnly(!isEditable(field));
    }
    m_adviser->adviseNext();
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
        if (!sentences.isEmpty())
            reveal(row->editor()->field().name);
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
    reveal(name);
    for (FieldRow *row : m_rows) {
        if (row->editor()->field().name == name)
            row->editor()->input()->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordForm::focusFirst()
{
    for (FieldRow *row : m_rows) {
        if (isEditable(row->editor()->field()) && !row->isHidden()) {
            row->editor()->input()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace candour
