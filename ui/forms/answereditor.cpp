#include "forms/answereditor.h"

#include "look/colours.h"
#include "look/flowlayout.h"
#include "look/readingorder.h"
#include "services/shared/session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int meaningIndent = 24; ///< to where the words of a radio button begin

QString yesNoCode(const QVariant &value)
{
    return isAbsent(value) ? QString() : value.toBool() ? u"yes"_qs : u"no"_qs;
}

} // namespace

AnswerButtons::AnswerButtons(const QString &name, const QString &title, const QList<ShownAnswer> &answers, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_answers(answers)
{
    setObjectName(name);
    setAccessibleName(title);
    QLayout *layout = orientation == Qt::Horizontal ? static_cast<QLayout *>(new FlowLayout(this, 12)) : new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (orientation == Qt::Vertical)
        layout->setSpacing(2);
    for (int at = 0; at < answers.size(); ++at) {
        const ShownAnswer &answer = answers[at];
        auto *button = new QRadioButton(answer.label, this);
        button->setObjectName(name + u'_' + answer.code);
        button->setAccessibleName(tr("%1: %2").arg(title, answer.label));
        button->setAccessibleDescription(answer.meaning);
        button->setAutoExclusive(false);
        button->installEventFilter(this);
        connect(button, &QRadioButton::clicked, this, [this, at] { choose(at); });
        layout->addWidget(button);
        m_buttons.append(button);
        if (orientation == Qt::Horizontal) {
            button->setToolTip(answer.meaning);
        } else if (!answer.meaning.isEmpty()) {
            auto *meaning = new QLabel(answer.meaning, this);
            meaning->setWordWrap(true);
            meaning->setContentsMargins(meaningIndent, 0, 0, 4);
            layout->addWidget(meaning);
        }
    }
    stand(0);
    refreshColours();
}

void AnswerButtons::setCode(const QString &code)
{
    m_code = code;
    int chosen = -1;
    for (int at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setChecked(m_answers[at].code == code);
        if (m_answers[at].code == code)
            chosen = at;
    }
    if (chosen >= 0 && !m_buttons.contains(focusWidget()))
        stand(chosen);
}

void AnswerButtons::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QRadioButton *button : std::as_const(m_buttons))
        button->setAccessibleDescription(readOnly ? tr("Cannot be changed.") : m_answers[m_buttons.indexOf(button)].meaning);
}

void AnswerButtons::choose(int at)
{
    const QString code = m_readOnly ? m_code : m_answers[at].code;
    const bool isNew = code != m_code;
    setCode(code);
    stand(at);
    if (isNew)
        Q_EMIT chosen(code);
}

void AnswerButtons::stand(int at)
{
    m_at = at;
    for (int each = 0; each < m_buttons.size(); ++each)
        m_buttons[each]->setFocusPolicy(each == at ? Qt::StrongFocus : Qt::ClickFocus);
}

/// The keyboard given to the question as a whole. A focus proxy would do, but Qt then comes back here instead of going on.
void AnswerButtons::focusInEvent(QFocusEvent *event)
{
    if (m_at < m_buttons.size())
        m_buttons[m_at]->setFocus(event->reason());
}

void AnswerButtons::leaveFor(int by)
{
    QList<AnswerButtons *> questions = parentWidget()->findChildren<AnswerButtons *>(QString(), Qt::FindDirectChildrenOnly);
    questions.removeIf([](const AnswerButtons *each) { return !each->isVisible(); });
    const qsizetype to = questions.indexOf(this) + by;
    if (to < 0 || to >= questions.size())
        return;
    questions[to]->setFocus(Qt::OtherFocusReason);
    bringIntoSight(*questions[to]);
}

bool AnswerButtons::takeKey(int at, int key, const QString &text)
{
    if (m_movesOn && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        leaveFor(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int by = key == Qt::Key_Down || key == (isRightToLeft ? Qt::Key_Left : Qt::Key_Right) ? 1 : key == Qt::Key_Up || key == Qt::Key_Left || key == Qt::Key_Right ? -1 : 0;
    if (by != 0) {
        const int next = qBound(0, at + by, int(m_buttons.size()) - 1);
        stand(next);
        m_buttons[next]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (int each = 0; !text.isEmpty() && each < m_answers.size(); ++each) {
        if (text.at(0).isSpace() || m_answers[each].label.left(1).compare(text.left(1), Qt::CaseInsensitive) != 0)
            continue;
        if (m_movesOn)
            focusNextChild(); // before the answer is written: what comes after may be built anew
        else
            m_buttons[each]->setFocus(Qt::OtherFocusReason);
        choose(each);
        return true;
    }
    return false;
}

bool AnswerButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int at = int(m_buttons.indexOf(static_cast<QRadioButton *>(watched)));
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (at >= 0 && isPlain && takeKey(at, key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColours();
}

void AnswerButtons::refreshColours()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colours::of(palette())[Role::Muted]);
    for (QLabel *meaning : findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        meaning->setPalette(muted);
}

AnswerEditor::AnswerEditor(const Field &field, const QList<ShownAnswer> &answers, Qt::Orientation orientation, QWidget *parent)
    : FieldEditor(field, parent), m_buttons(new AnswerButtons(field.name, field.title(), answers, orientation, this))
{
    adopt(m_buttons);
    connect(m_buttons, &AnswerButtons::chosen, this, [this](const QString &code) {
        m_value = this->field().type == FieldType::Boolean ? QVariant(code == u"yes") : QVariant(code);
        Q_EMIT edited();
    });
}

QVariant AnswerEditor::value() const
{
    return m_value;
}

void AnswerEditor::setValue(const QVariant &value)
{
    m_value = isAbsent(value) ? QVariant() : value;
    m_buttons->setCode(field().type == FieldType::Boolean ? yesNoCode(m_value) : m_value.toString());
}

void AnswerEditor::setReadOnly(bool readOnly)
{
    m_buttons->setReadOnly(readOnly);
}

QWidget *AnswerEditor::input() const
{
    return m_buttons;
}

QList<ShownAnswer> answersOf(const Field &field, Session &session)
{
    if (field.type == FieldType::Boolean)
        return {{u"yes"_qs, AnswerButtons::tr("Yes")}, {u"no"_qs, AnswerButtons::tr("No")}};
    QList<ShownAnswer> answers;
    for (const ReferenceEntry &entry : session.reference().choices(field.vocabulary))
        answers.append({entry.code, entry.label, entry.definition});
    return answers;
}

FieldEditor *makeAnswerEditor(const Field &field, Session &session, QWidget *parent)
{
    return new AnswerEditor(field, answersOf(field, session), Qt::Horizontal, parent);
}

FieldEditor *makeMeaningEditor(const Field &field, Session &session, QWidget *parent)
{
    return new AnswerEditor(field, answersOf(field, session), Qt::Vertical, parent);
}

} // namespace candour
