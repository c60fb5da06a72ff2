#include "tables/bulkedit.h"

#include "look/inlinemessage.h"
#include "look/theme.h"
#include "services/shared/session.h"
#include "tables/fieldvalueedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace candour {

namespace {

/// Rows of an import stay as they came; the register says so too, but only when it is asked to write.
std::optional<QString> whyNot(const QList<RecordData> &records)
{
    const auto imported = std::count_if(records.begin(), records.end(), [](const RecordData &record) { return !record.batch.isNull(); });
    if (imported == 0)
        return std::nullopt;
    return BulkEdit::tr("%n of these records came in an import and stay as they came. Leave them out, or record what you know beside them.",
        nullptr, int(imported));
}

} // namespace

BulkEdit::BulkEdit(Session &session, const Schema &schema, QWidget *parent)
    : QFrame(parent), m_session(session), m_schema(schema)
{
    setObjectName(u"bulkEdit"_qs);
    createWidgets();
    for (const Field &field : schema.fields()) {
        if (FieldValueEdit::suits(field) && field.name != schema.titleField())
            m_field->addItem(field.title(), field.name);
    }
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEdit::showField);
    hide();
}

void BulkEdit::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new QLabel(this);
    m_field = new QComboBox(this);
    m_field->setObjectName(u"bulkField"_qs);
    m_field->setAccessibleName(tr("Field to set"));
    auto *to = new QLabel(tr("to"), this);
    m_valuePlace = new QWidget(this);
    auto *place = new QHBoxLayout(m_valuePlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"bulkSave"_qs);
    makePrimary(m_save);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"bulkCancel"_qs);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_field), static_cast<QWidget *>(to)})
        row->addWidget(widget);
    row->addWidget(m_valuePlace, 1);
    row->addWidget(m_save);
    row->addWidget(cancel);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &BulkEdit::save);
    connect(cancel, &QPushButton::clicked, this, &BulkEdit::leave);
}

bool BulkEdit::hasFields() const
{
    return m_field->count() > 0;
}

void BulkEdit::edit(const QList<RecordData> &records)
{
    m_records = records;
    const int count = int(records.size());
    m_title->setText(tr("Set"));
    m_save->setText(tr("Edit %n record(s)", nullptr, count));
    setAccessibleName(m_save->text());
    if (const auto reason = whyNot(records))
        m_message->say(Tone::Caution, *reason);
    else
        m_message->dismiss();
    m_save->setEnabled(!whyNot(records));
    if (!isHidden())
        return;
    if (!m_value)
        showField();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void BulkEdit::showField()
{
    const Field *field = m_schema.field(m_field->currentData().toString());
    if (!field)
        return;
    if (m_value) {
        m_value->hide();
        m_value->deleteLater();
    }
    m_value = new FieldValueEdit(m_session, *field, m_valuePlace);
    m_valuePlace->layout()->addWidget(m_value);
    setTabOrder(m_field, m_value);
    setTabOrder(m_value, m_save);
}

void BulkEdit::save()
{
    if (const QString problem = m_value->problem(); !problem.isEmpty())
        return; // said beside the field
    const auto step = m_session.records().saveMany(m_records, m_field->currentData().toString(), m_value->value());
    if (!step) {
        QString words = step.error().message;
        for (const QString &missing : step.error().missing) {
            if (missing != words)
                words += u'\n' + missing;
        }
        m_message->say(Tone::Critical, words);
        return;
    }
    hide();
    Q_EMIT saved(*step);
}

void BulkEdit::leave()
{
    hide();
    Q_EMIT closed();
}

void BulkEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_save->isEnabled()) {
        m_save->setFocus(Qt::OtherFocusReason); // what is being typed is settled first
        save();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace candour
