#include "forms/liveform.h"

#include "forms/fieldrow.h"
#include "forms/formadviser.h"
#include "forms/rowgrid.h"
#include "services/shared/session.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace candour {

LiveForm::LiveForm(const Schema &schema, const QStringList &fields, Session &session, QWidget *parent, const EditorMaker &maker)
    : QWidget(parent), m_schema(schema), m_session(session)
{
    m_adviser = new FormAdviser(session, [this] { return m_record ? std::optional<RecordData>(typedRecord()) : std::nullopt; }, this);
    addRows(fields, maker);
}

void LiveForm::addRows(const QStringList &fields, const EditorMaker &maker)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *grid = new RowGrid(this);
    layout->addWidget(grid);
    for (const QString &name : fields) {
        auto *row = new FieldRow(maker(*m_schema.field(name), m_session, grid), grid);
        connect(row->editor(), &FieldEditor::edited, this, &LiveForm::save);
        m_adviser->watch(row);
        m_rows.push_back(row);
        grid->add(row);
    }
}

void LiveForm::setRecord(const RecordData &record)
{
    const bool isOther = !m_record || m_record->id != record.id;
    m_record = record;
    for (FieldRow *row : m_rows) {
        const QVariant value = record.value(row->editor()->field().name);
        if (isOther || !row->editor()->input()->hasFocus() || row->editor()->value() == value)
            row->editor()->setValue(value);
        if (isOther)
            row->setProblem({});
        row->editor()->setReadOnly(m_readOnly || m_session.reg().isReadOnly() || !record.batch.isNull() || record.withdrawn);
    }
    m_adviser->adviseNext();
}

void LiveForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

bool LiveForm::focusField(const QString &name)
{
    for (FieldRow *row : m_rows) {
        if (row->editor()->field().name != name)
            continue;
        row->editor()->input()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

/// The record with all that can be read.
RecordData LiveForm::typedRecord() const
{
    RecordData typed = *m_record;
    for (const FieldRow *row : m_rows) {
        if (row->editor()->problem().isEmpty())
            typed.setValue(row->editor()->field().name, row->editor()->value());
    }
    return typed;
}

void LiveForm::save()
{
    if (!m_record || m_readOnly || m_isSaving)
        return;
    const QScopedValueRollback saving(m_isSaving, true);
    const RecordData before = *m_record;
    const RecordData typed = typedRecord();
    QList<Problem> problems = m_session.records().problems(typed, &before);
    for (FieldRow *row : m_rows) {
        QString sentence = row->editor()->problem();
        for (const Problem &problem : std::as_const(problems)) {
            if (problem.field == row->editor()->field().name && sentence.isEmpty())
                sentence = problem.message;
        }
        row->setProblem(sentence);
    }
    if (!problems.isEmpty()) {
        const bool isElsewhere = std::none_of(m_rows.begin(), m_rows.end(), [&](const FieldRow *row) { return row->editor()->field().name == problems.first().field; });
        if (isElsewhere)
            Q_EMIT failed({Error::Kind::Refused, tr("Not saved: %1").arg(problems.first().message), {}});
        return;
    }
    if (const auto written = m_session.records().save(before, typed); written)
        m_record = *written;
    else
        Q_EMIT failed(written.error());
}

} // namespace candour
