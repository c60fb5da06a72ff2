#include "forms/choiceeditors.h"

#include "workflow/referencedata.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace candour {

namespace {

/// Long lists must not stretch the form; their popup is as wide as its entries.
void keepNarrow(QComboBox *combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    combo->setMaxVisibleItems(14);
}

/// \brief A button that looks like the box it opens: words at the left, cut where they are too long, an arrow at the right.
class ListButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        QStyleOptionComboBox box;
        box.initFrom(this);
        return style()->sizeFromContents(QStyle::CT_ComboBox, &box, QSize(fontMetrics().averageCharWidth() * 18, fontMetrics().height()), this);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox box;
        box.initFrom(this);
        box.frame = true;
        const QRect words = style()->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, this);
        box.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
        painter.drawComplexControl(QStyle::CC_ComboBox, box);
        painter.drawControl(QStyle::CE_ComboBoxLabel, box);
    }
};

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
    setFixedText(m_combo->currentText());
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    showFixed(readOnly);
    setFixedText(m_combo->currentText());
}

QWidget *ChoiceEditor::input() const
{
    return m_combo;
}

ChoicesEditor::ChoicesEditor(const Field &field, const ReferenceData &reference, QWidget *parent)
    : FieldEditor(field, parent), m_reference(reference), m_button(new ListButton(this)), m_menu(new QMenu(m_button))
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
    m_button->setText(labels.isEmpty() ? tr("Choose one or more") : labels);
    m_button->setToolTip(labels);
    m_button->setAccessibleName(labels.isEmpty() ? field().title() : tr("%1: %2").arg(field().title(), labels));
    setFixedText(labels);
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
    showFixed(readOnly);
    showLabels();
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
    setFixedText(m_combo->currentText());
}

void YesNoEditor::setReadOnly(bool readOnly)
{
    showFixed(readOnly);
    setFixedText(m_combo->currentText());
}

QWidget *YesNoEditor::input() const
{
    return m_combo;
}

} // namespace candour
