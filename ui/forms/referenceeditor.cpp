#include "forms/referenceeditor.h"

#include "look/icons.h"
#include "services/shared/recordfinder.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace candour {

namespace {

constexpr int mostSuggestions = 12;

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, parent), m_session(session), m_line(new QLineEdit(this)), m_open(new QToolButton(this)),
      m_suggestions(new QListWidget(this))
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    m_line->setPlaceholderText(tr("Type to find"));
    m_open->setIcon(glyphIcon(Glyph::Link));
    m_open->setToolTip(tr("Go to this record"));
    m_open->setAccessibleName(tr("Go to: %1").arg(field.title()));
    m_open->setObjectName(field.name + u"_open"_qs);
    m_suggestions->setWindowFlags(Qt::ToolTip);
    m_suggestions->setFocusPolicy(Qt::NoFocus);
    m_suggestions->setAccessibleName(tr("Suggestions for %1").arg(field.title()));
    m_suggestions->hide();
    adopt(m_line, whole);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceEditor::suggest);
    connect(m_suggestions, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_suggestions->row(item)); });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT goTo(this->field().target, idFromText(m_id)); });
}

void ReferenceEditor::suggest()
{
    m_suggestions->clear();
    const auto found = findRecords(m_session.reg(), m_session.reference(), field().target, m_line->text(), mostSuggestions);
    if (found)
        m_session.reference().readTitles(*found);
    for (const RecordData &record : found ? *found : QList<RecordData>()) {
        auto *item = new QListWidgetItem(m_session.reference().fullName(record), m_suggestions);
        item->setData(Qt::UserRole, record.id.toString());
    }
    if (m_suggestions->count() == 0) {
        m_suggestions->hide();
        return;
    }
    m_suggestions->setCurrentRow(0);
    const int rows = qMin(m_suggestions->count(), 8);
    m_suggestions->resize(m_line->width(), m_suggestions->sizeHintForRow(0) * rows + 4);
    m_suggestions->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    m_suggestions->show();
}

void ReferenceEditor::take(int row)
{
    m_suggestions->hide();
    const QString id = row >= 0 && row < m_suggestions->count() ? m_suggestions->item(row)->data(Qt::UserRole).toString() : QString();
    const bool isNew = id != m_id;
    setValue(id);
    if (isNew)
        Q_EMIT edited();
}

void ReferenceEditor::leave()
{
    const bool wasOpen = m_suggestions->isVisible();
    m_suggestions->hide();
    if (m_line->text().trimmed().isEmpty() && !m_id.isEmpty())
        take(-1);
    else if (wasOpen && m_suggestions->count() == 1)
        take(0);
    else
        setValue(m_id);
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut)
        leave();
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down && !m_suggestions->isVisible()) {
        suggest();
        return true;
    }
    if (!m_suggestions->isVisible())
        return false;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_suggestions->setCurrentRow(qBound(0, m_suggestions->currentRow() + step, m_suggestions->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)
        take(m_suggestions->currentRow());
    if (key == Qt::Key_Escape)
        m_suggestions->hide();
    return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter;
}

QVariant ReferenceEditor::value() const
{
    return m_id.isEmpty() ? QVariant() : QVariant(m_id);
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_id = value.toString();
    const auto record = m_id.isEmpty() ? Result<RecordData>(Error()) : m_session.reg().find(field().target, idFromText(m_id));
    m_line->setText(record ? m_session.reference().fullName(*record) : m_session.reference().displayText(field(), value));
    m_line->setCursorPosition(0);
    m_open->setVisible(!m_id.isEmpty());
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_line->setPlaceholderText(readOnly ? QString() : tr("Type to find"));
}

QWidget *ReferenceEditor::input() const
{
    return m_line;
}

} // namespace candour
