#include "forms/texteditors.h"

#include "look/colours.h"
#include "look/growingtextedit.h"
#include "workflow/referencedata.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

namespace candour {

namespace {

/// \brief "columns: Date: feedback_on" line by line, indented by depth.
void addLines(QStringList &lines, const QJsonValue &value, const QString &name, int depth)
{
    const QString indent(depth * 2, u' ');
    const QString head = name.isEmpty() ? indent : QString(indent + name + u": "_qs);
    if (value.isObject()) {
        if (!name.isEmpty())
            lines << indent + name + u':';
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            addLines(lines, entry.value(), entry.key(), name.isEmpty() ? depth : depth + 1);
    } else if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << part.toVariant().toString();
        lines << head + parts.join(u", "_qs);
    } else {
        lines << head + value.toVariant().toString();
    }
}

/// A text for programs, such as a mapping, as lines for people; any other text as it is.
QString readable(const QString &text)
{
    const QJsonDocument document = text.startsWith(u'{') ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
    if (!document.isObject())
        return text;
    QStringList lines;
    addLines(lines, document.object(), {}, 0);
    return lines.join(u'\n');
}

} // namespace

LineEditor::LineEditor(const Field &field, const ReferenceData &reference, QWidget *parent)
    : FieldEditor(field, parent), m_reference(reference), m_line(new QLineEdit(this))
{
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Real;
    if (isNumber)
        m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * 20);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::typed);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() == m_shown)
            return;
        m_shown = m_line->text();
        Q_EMIT edited();
    });
}

bool LineEditor::isUntouched() const
{
    return m_line->text() == m_reference.displayText(field(), m_value);
}

QVariant LineEditor::value() const
{
    if (isUntouched())
        return m_value;
    QString text = m_line->text();
    if (field().type == FieldType::Integer)
        text.remove(u',');
    const auto read = valueFromText(field().type, text);
    return read ? *read : m_value;
}

void LineEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_shown = m_reference.displayText(field(), value);
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QWidget *LineEditor::input() const
{
    return m_line;
}

QString LineEditor::problem() const
{
    QString text = m_line->text();
    if (isUntouched() || field().type == FieldType::Text)
        return {};
    if (field().type == FieldType::Integer)
        text.remove(u',');
    return valueFromText(field().type, text) ? QString() : tr("“%1” is not a number. Use digits, such as 120.").arg(text);
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new GrowingTextEdit(this))
{
    m_text->setMinimumLines(2);
    adopt(m_text);
    m_text->installEventFilter(this);
    connect(m_text, &QTextEdit::textChanged, this, &FieldEditor::typed);
}

QVariant LongTextEditor::value() const
{
    const QString text = m_text->toPlainText();
    if (text == m_shown)
        return m_value;
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_shown = m_text->isReadOnly() ? readable(value.toString()) : value.toString();
    m_text->setPlainText(m_shown);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    const QVariant kept = value();
    m_text->setReadOnly(readOnly);
    m_text->viewport()->setBackgroundRole(readOnly ? QPalette::Window : QPalette::Base);
    setValue(kept);
}

QWidget *LongTextEditor::input() const
{
    return m_text;
}

void LongTextEditor::showMarks(const QList<TextSpan> &places)
{
    m_marks = places;
    QList<QTextEdit::ExtraSelection> underlined;
    for (const TextSpan &place : places) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        const auto last = m_text->document()->characterCount() - 1; // the document may have gone on since it was read
        mark.cursor.setPosition(int(qMin<qsizetype>(place.start, last)));
        mark.cursor.setPosition(int(qMin<qsizetype>(place.end(), last)), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Colours::of(palette())[Role::Caution]);
        underlined.append(mark);
    }
    m_text->setExtraSelections(underlined);
}

void LongTextEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_marks.isEmpty())
        showMarks(QList<TextSpan>(m_marks));
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && m_text->toPlainText() != m_shown) {
        m_value = value();
        m_shown = m_text->toPlainText();
        Q_EMIT edited();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace candour
