#include "forms/datetimeeditor.h"

#include "base/dates.h"
#include "look/dateedit.h"
#include "services/shared/session.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace candour {

QTime timeFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[:.]?(\\d{2})$"_qs);
    const auto found = pattern.match(text.trimmed());
    return found.hasMatch() ? QTime(found.captured(1).toInt(), found.captured(2).toInt()) : QTime();
}

DateTimeFieldEditor::DateTimeFieldEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, parent),
      m_date(new DateEdit([&session](const QString &text) { return parseDate(text, session.today(), &session.reference().calendar()); }, this)),
      m_time(new QLineEdit(this))
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_date, 0, Qt::AlignTop);
    layout->addWidget(m_time, 0, Qt::AlignTop);
    layout->addStretch(1);
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_time->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    m_time->setPlaceholderText(tr("14:05"));
    adopt(m_date->lineEdit(), both);
    setFocusProxy(nullptr); // with two places for the keyboard, Qt would come back to the day instead of going on
    m_date->lineEdit()->setAccessibleName(tr("%1, day").arg(field.title()));
    m_time->setObjectName(field.name + u"_time"_qs);
    m_time->setAccessibleName(tr("%1, time").arg(field.title()));
    connect(m_date, &DateEdit::dateEdited, this, &FieldEditor::edited);
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        if (const QTime time = timeFromText(m_time->text()); time.isValid())
            m_time->setText(time.toString(u"HH:mm"_qs));
        if (m_time->text() == m_timeShown)
            return;
        m_timeShown = m_time->text();
        Q_EMIT edited();
    });
}

QVariant DateTimeFieldEditor::value() const
{
    const QVariant typed = typedValue();
    const QDateTime kept = m_value.toDateTime();
    const bool isKept = kept.isValid() && typed.isValid() && kept.toSecsSinceEpoch() / 60 == typed.toDateTime().toSecsSinceEpoch() / 60;
    return isKept ? m_value : typed;
}

QVariant DateTimeFieldEditor::typedValue() const
{
    const QTime time = timeFromText(m_time->text());
    return m_date->date() && time.isValid() ? QVariant(QDateTime(*m_date->date(), time).toUTC()) : QVariant();
}

void DateTimeFieldEditor::setValue(const QVariant &value)
{
    m_value = value;
    const QDateTime local = value.toDateTime().toLocalTime();
    m_date->setDate(local.isValid() ? std::optional<QDate>(local.date()) : std::nullopt);
    m_timeShown = local.isValid() ? local.time().toString(u"HH:mm"_qs) : QString();
    m_time->setText(m_timeShown);
}

void DateTimeFieldEditor::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
    m_time->setReadOnly(readOnly);
}

QWidget *DateTimeFieldEditor::input() const
{
    return m_date->lineEdit();
}

QString DateTimeFieldEditor::problem() const
{
    if (m_date->hasError())
        return m_date->error();
    const QString time = m_time->text().trimmed();
    if (!time.isEmpty() && !timeFromText(time).isValid())
        return tr("“%1” is not a time of day. Write it as 14:05.").arg(time);
    if (m_date->date().has_value() == time.isEmpty())
        return time.isEmpty() ? tr("Give the time beside the day, such as 14:05.") : tr("Give the day before the time.");
    return {};
}

} // namespace candour
