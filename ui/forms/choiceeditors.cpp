#include "forms/choiceeditors.h"

#include "workflow/referencedata.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace candour {

namespace {

/// Long lists must not stretch the form; their popup is as wide as its entries.
void keepNarrow(QComboBox *combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    combo->setMaxVisibleItems(14);
}

} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, const ReferenceData &reference, QWidget *parent)
    : FieldEditor(field, parent), m_reference(reference), m_combo(new QComboBox(this))
{
    keepNarrow(m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->addItem(QString(), QString());
    for (const ReferenceEntry &entry : reference.choices(field.vocabulary)) {
        m_combo->addItem(entry.label, entry.code);
        m_combo->setItemData(m_combo->count() - 1, entry.definition, Qt::ToolTipRole);
    }
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->lineEdit()->setPlaceholderText(tr("Choose or type"));
    m_combo->lineEdit()->setAccessibleName(field.title());
    adopt(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::settle);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::settle);
}

void ChoiceEditor::settle()
{
    const QString text = m_combo->currentText().trimmed();
    int index = m_combo->findText(text, Qt::MatchFixedString);
    if (index < 0)
        index = m_combo->findData(text);
    if (index < 0 && !text.isEmpty())
        index = m_combo->findText(text, Qt::MatchContains);
    if (index < 0) {
        setValue(m_code.isEmpty() ? QVariant() : QVariant(m_code));
        return;
    }
    const QString code = m_combo->itemData(index).toString();
    m_combo->setCurrentIndex(index);
    if (code == m_code)
        return;
    m_code = code;
    Q_EMIT edited();
}

QVariant ChoiceEditor::value() const
{
    return m_code.isEmpty() ? QVariant() : QVariant(m_code);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_combo);
    m_code = value.toString();
    int index = m_combo->findData(m_code);
    if (index < 0) { // a code that has left the list since: old records stay readable
        m_combo->addItem(m_reference.label(field().vocabulary, m_code), m_code);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    m_combo->lineEdit()->setText(m_combo->itemText(index));
    m_combo->lineEdit()->setCursorPosition(0);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

QWidget *ChoiceEditor::input() const
{
    return m_combo;
}

ChoicesEditor::ChoicesEditor(const Field &field, const ReferenceData &reference, QWidget *parent)
    : FieldEditor(field, parent), m_reference(reference), m_button(new QPushButton(this)), m_menu(new QMenu(m_button))
{
    m_button->setMenu(m_menu);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFocusPolicy(Qt::StrongFocus);
    adopt(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &ChoicesEditor::fillMenu);
    showLabels();
}

void ChoicesEditor::fillMenu()
{
    m_menu->clear();
    for (const ReferenceEntry &entry : m_reference.choices(field().vocabulary)) {
        QAction *action = m_menu->addAction(entry.label);
        action->setCheckable(true);
        action->setChecked(m_codes.contains(entry.code));
        action->setToolTip(entry.definition);
        connect(action, &QAction::toggled, this, [this, code = entry.code](bool on) {
            if (on)
                m_codes << code;
            else
                m_codes.removeAll(code);
            showLabels();
            Q_EMIT edited();
        });
    }
}

void ChoicesEditor::showLabels()
{
    const QString labels = m_reference.displayText(field(), m_codes);
    m_button->setText(labels.isEmpty() ? tr("Choose one or more") : m_button->fontMetrics().elidedText(labels, Qt::ElideRight, 480));
    m_button->setToolTip(labels);
    m_button->setAccessibleName(labels.isEmpty() ? field().title() : tr("%1: %2").arg(field().title(), labels));
}

QVariant ChoicesEditor::value() const
{
    return m_codes.isEmpty() ? QVariant() : QVariant(m_codes);
}

void ChoicesEditor::setValue(const QVariant &value)
{
    m_codes = value.toStringList();
    showLabels();
}

void ChoicesEditor::setReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
}

QWidget *ChoicesEditor::input() const
{
    return m_button;
}

YesNoEditor::YesNoEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    m_combo->addItem(tr("Not answered"), QVariant());
    m_combo->addItem(tr("Yes"), true);
    m_combo->addItem(tr("No"), false);
    m_combo->setMaximumWidth(m_combo->fontMetrics().averageCharWidth() * 24);
    adopt(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

QVariant YesNoEditor::value() const
{
    return m_combo->currentData();
}

void YesNoEditor::setValue(const QVariant &value)
{
    m_combo->setCurrentIndex(value.isNull() ? 0 : (value.toBool() ? 1 : 2));
}

void YesNoEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

QWidget *YesNoEditor::input() const
{
    return m_combo;
}

} // namespace candour
