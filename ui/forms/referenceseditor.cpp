#include "forms/referenceseditor.h"

#include "forms/referenceeditor.h"
#include "look/chipbar.h"
#include "services/shared/session.h"

#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int mostLetters = 64; ///< of a chip: enough to tell records apart

/// The line finds one record at a time.
Field oneOf(Field field)
{
    field.type = FieldType::Reference;
    return field;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= mostLetters ? line : QString(line.left(mostLetters - 1) + u'…');
}

} // namespace

ReferencesEditor::ReferencesEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, parent), m_session(session), m_chips(new ChipBar(this)), m_picker(new ReferenceEditor(oneOf(field), session, this))
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addWidget(m_picker);
    m_chips->setObjectName(field.name + u"_chips"_qs);
    m_chips->setPurpose(tr("Chosen for %1").arg(field.title()), tr("Return goes to this record; Delete takes it away"));
    adopt(m_picker->input(), whole);
    setFocusProxy(m_picker->input());
    connect(m_picker, &FieldEditor::edited, this, &ReferencesEditor::takePicked);
    connect(m_chips, &ChipBar::chipRemoved, this, &ReferencesEditor::remove);
    connect(m_chips, &ChipBar::chipTriggered, this, [this](const QString &id) { Q_EMIT goTo(this->field().target, idFromText(id)); });
}

void ReferencesEditor::takePicked()
{
    const QString id = m_picker->value().toString();
    m_picker->setValue({});
    if (id.isEmpty() || m_ids.contains(id))
        return;
    m_ids << id;
    showChips();
    Q_EMIT edited();
}

void ReferencesEditor::remove(const QString &id)
{
    m_ids.removeAll(id);
    showChips();
    m_picker->input()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ReferencesEditor::showChips()
{
    QList<FilterChip> chips;
    for (const QString &id : m_ids) {
        const auto record = m_session.reg().find(field().target, idFromText(id));
        chips.append({id, shortened(record ? m_session.reference().fullName(*record) : m_session.reference().displayText(field(), QStringList {id}))});
    }
    m_chips->setChips(chips);
}

QVariant ReferencesEditor::value() const
{
    return m_ids.isEmpty() ? QVariant() : QVariant(m_ids);
}

void ReferencesEditor::setValue(const QVariant &value)
{
    m_ids = value.toStringList();
    showChips();
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_chips->setRemovable(!readOnly);
    m_picker->setVisible(!readOnly);
}

QWidget *ReferencesEditor::input() const
{
    return m_picker->input();
}

} // namespace candour
