#include "pages/effective/contextform.h"

#include "base/dates.h"
#include "look/dateedit.h"
#include "measures/audit/elapsedtime.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace candour {

namespace {

QString contextTimeProblem(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d)?(?: (BST|GMT))?$"_qs);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return QDateTime::fromString(text.trimmed(), Qt::ISODate).isValid() ? QString() : ContextForm::tr("A time is written 2026-10-25 01:30.");
    LocalTime local {QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), u"HH:mm"_qs), {}};
    if (!match.captured(3).isEmpty())
        local.clock = match.captured(3) == u"BST" ? LocalClock::SummerTime : LocalClock::WinterTime;
    else if (isRepeatedHour(local))
        return ContextForm::tr("This hour occurs twice on that day: write BST or GMT after the time.");
    const auto instant = instantOf(local);
    return instant ? QString() : instant.error().message;
}

} // namespace

QString contextProblem(const QString &questionType, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (questionType == u"date_time")
        return contextTimeProblem(text);
    bool isNumber = true;
    if (questionType == u"number")
        (void)text.trimmed().toDouble(&isNumber);
    return isNumber ? QString() : ContextForm::tr("This is no number.");
}

ContextForm::ContextForm(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout(this))
{
    setObjectName(u"case_context"_qs);
    setAccessibleName(tr("Context of the case"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void ContextForm::setQuestions(const QList<AuditQuestion> &questions)
{
    const auto same = [](const AuditQuestion &a, const AuditQuestion &b) {
        return a.code == b.code && a.question == b.question && a.type == b.type && a.options == b.options && a.help == b.help;
    };
    if (std::equal(questions.begin(), questions.end(), m_questions.begin(), m_questions.end(), same))
        return;
    m_questions = questions;
    m_rows.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        std::unique_ptr<QLayoutItem> gone(item);
    }
    int place = 0;
    for (const AuditQuestion &question : questions) {
        const Row row = makeRow(question);
        auto *label = new QLabel(question.required.value_or(false) ? tr("%1 (needed)").arg(question.question) : question.question, this);
        label->setBuddy(row.editor);
        label->setWordWrap(true);
        const int line = place / 2 * 3;
        m_grid->addWidget(label, line, place % 2, Qt::AlignBottom);
        m_grid->addWidget(row.editor, line + 1, place % 2);
        m_grid->addWidget(row.problem, line + 2, place % 2);
        m_rows.insert(question.code, row);
        ++place;
    }
    setVisible(!questions.isEmpty());
}

ContextForm::Row ContextForm::makeRow(const AuditQuestion &question)
{
    Row row {question.type, nullptr, new QLabel(this)};
    const QString code = question.code;
    if (question.type == u"choice" || question.type == u"yes_no") {
        auto *combo = new QComboBox(this);
        combo->addItem(QString(), QString());
        if (question.type == u"yes_no") {
            combo->addItem(tr("Yes"), u"Y"_qs);
            combo->addItem(tr("No"), u"N"_qs);
        }
        for (const QString &option : question.options.split(u';', Qt::SkipEmptyParts))
            combo->addItem(option.trimmed(), option.trimmed());
        connect(combo, &QComboBox::activated, this, [this, combo, code] { settled(code, combo->currentData().toString()); });
        row.editor = combo;
    } else if (question.type == u"date") {
        auto *date = new DateEdit([this](const QString &text) { return parseDate(text, m_session.today(), &m_session.reference().calendar()); }, this);
        date->setFocusProxy(date->lineEdit());
        connect(date, &DateEdit::dateEdited, this, [this, code](std::optional<QDate> day) { settled(code, day ? day->toString(Qt::ISODate) : QString()); });
        row.editor = date;
    } else {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(question.type == u"date_time" ? tr("2026-10-25 01:30") : QString());
        connect(line, &QLineEdit::editingFinished, this, [this, line, code] {
            if (line->isModified())
                settled(code, line->text().trimmed());
            line->setModified(false);
        });
        row.editor = line;
    }
    row.editor->setObjectName(u"context_"_qs + code);
    row.editor->setAccessibleName(question.question);
    row.editor->setToolTip(question.help);
    row.problem->setObjectName(u"problem_"_qs + code);
    row.problem->setWordWrap(true);
    row.problem->hide();
    return row;
}

void ContextForm::settled(const QString &code, const QString &text)
{
    const Row row = m_rows.value(code);
    const QString problem = contextProblem(row.type, text);
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    Q_EMIT edited(code, text);
}

void ContextForm::setSheet(const AnswerSheet &sheet)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString text = sheet.context(row.key());
        const QSignalBlocker quiet(row->editor);
        if (auto *combo = qobject_cast<QComboBox *>(row->editor))
            combo->setCurrentIndex(std::max(0, combo->findData(text)));
        else if (auto *date = qobject_cast<DateEdit *>(row->editor))
            date->setDate(text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text.left(10), Qt::ISODate)));
        else if (auto *line = qobject_cast<QLineEdit *>(row->editor); line && !(line->hasFocus() && line->isModified()))
            line->setText(text);
        const QString problem = contextProblem(row->type, text);
        row->problem->setText(problem);
        row->problem->setVisible(!problem.isEmpty());
    }
}

void ContextForm::setReadOnly(bool readOnly)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *line = qobject_cast<QLineEdit *>(row.editor))
            line->setReadOnly(readOnly);
        else if (auto *date = qobject_cast<DateEdit *>(row.editor))
            date->setReadOnly(readOnly);
        else
            row.editor->setEnabled(!readOnly);
    }
}

} // namespace candour
