#include "pages/effective/casespart.h"

#include "ask/ask.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/answermodel.h"
#include "pages/effective/answerview.h"
#include "pages/effective/caselistmodel.h"
#include "pages/effective/contextform.h"
#include "pages/effective/gridpreview.h"
#include "services/effective/auditsampling.h"
#include "services/effective/caseidentifier.h"
#include "services/shared/session.h"
#include "workflow/auditfacts.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>

namespace candour {

CasesPart::~CasesPart()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard leaves while the widgets go
}

bool CasesPart::event(QEvent *event)
{
    // Ctrl+N here is a new case, not a new record of the list beside it.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::New) || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return RecordPart::event(event);
}

void CasesPart::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New))
        beginCase();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else
        RecordPart::keyPressEvent(event);
}

void CasesPart::setRecord(const RecordData &project)
{
    if (m_isKeeping)
        return;
    if (!m_project || m_project->id != project.id) {
        m_case.reset();
        m_isChanged = false;
        m_guard->dismiss();
        m_message->dismiss();
        m_preview->hide();
    }
    m_project = project;
    m_isFrozen = !isAbsent(project.value(u"results_frozen_on"));
    reload();
}

void CasesPart::reload()
{
    const auto tool = AuditTool::of(m_session.reg(), m_project->id);
    if (!tool)
        return Q_EMIT failed(tool.error());
    m_tool = *tool;
    m_context->setQuestions(m_tool.questions());
    m_model->setTool(m_tool);
    m_cases->setCases(recordsOf(m_session.reg(), u"audit_case"_qs, m_project->id));
    m_progress->setText(m_cases->progressText());
    m_reference->setEnabled(!m_isFrozen);
    refreshImport();
    m_draw->setVisible(!m_isFrozen && m_cases->rowCount() > 0 && planToDraw());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_isFrozen);
    m_context->setReadOnly(m_isFrozen);
    if (m_isFrozen)
        m_message->say(Tone::Info, tr("The results are frozen: cases and answers stay as they are."));
    else if (m_tool.codes().isEmpty())
        m_message->say(Tone::Info, tr("The tool has no criteria yet: design it under Tool, then enter the cases."));
    const int row = m_case ? m_cases->rowOf(m_case->id) : -1;
    if (row < 0) {
        m_case.reset();
        open(m_cases->nextOpen(0) >= 0 ? m_cases->nextOpen(0) : 0);
    } else if (!m_isChanged) {
        show(m_cases->cases().at(row));
    }
    refreshResults();
}

void CasesPart::open(int row)
{
    keep();
    m_side->setEnabled(row >= 0 && row < m_cases->rowCount());
    if (!m_side->isEnabled()) {
        m_head->setText(m_cases->rowCount() == 0 ? tr("Cases are entered here: begin with the reference of the first at the left.") : QString());
        return;
    }
    const bool isOther = !m_case || m_case->id != m_cases->cases().at(row).id;
    show(m_cases->cases().at(row));
    m_list->setCurrentIndex(m_cases->index(row, 0));
    if (isOther)
        m_answers->setCurrentRow(std::max(0, m_model->nextBlank(-1)));
    refreshException();
}

void CasesPart::openNext()
{
    keep();
    const int here = m_case ? m_cases->rowOf(m_case->id) : -1;
    const int next = m_cases->nextOpen(here + 1);
    if (next < 0)
        return m_message->say(Tone::Positive, tr("Every case is answered. Ctrl+N begins another."));
    open(next);
    m_answers->setFocus();
}

void CasesPart::show(const RecordData &auditCase)
{
    m_case = auditCase;
    m_sheet = AnswerSheet::fromJson(auditCase.text(u"answers"));
    m_isChanged = false;
    refreshCase();
}

void CasesPart::refreshCase()
{
    const QString status = m_case->text(u"status").isEmpty() ? u"not_started"_qs : m_case->text(u"status");
    QStringList parts {tr("Case %1").arg(m_case->text(u"case_reference")), m_session.reference().label(u"audit_case_status"_qs, status)};
    if (!m_case->text(u"stratum").isEmpty())
        parts << m_case->text(u"stratum");
    m_head->setText(parts.join(u" · "_qs));
    m_context->setSheet(m_sheet);
    m_model->setSheet(m_tool.completed(m_sheet, m_case->date(u"care_on")), m_case->date(u"care_on"));
    const QStringList errors = m_tool.dataErrors(m_sheet, m_case->date(u"care_on"));
    if (!errors.isEmpty())
        m_message->say(Tone::Caution, errors.join(u'\n'));
    else if (!m_isFrozen && !m_tool.codes().isEmpty())
        m_message->dismiss();
    refreshException();
}

void CasesPart::refreshResults()
{
    std::optional<RecordData> unsaved = m_case;
    if (unsaved)
        unsaved->setValue(u"answers", m_tool.completed(m_sheet, m_case->date(u"care_on")).toJson());
    const auto results = projectResults(*m_project, m_session.reg(), unsaved ? &*unsaved : nullptr);
    if (!results)
        return Q_EMIT failed(results.error());
    m_model->setResults(*results);
}

void CasesPart::beginCase()
{
    keep();
    m_reference->clear();
    m_reference->setFocus(Qt::ShortcutFocusReason);
}

void CasesPart::checkReference(const QString &reference)
{
    const auto warning = identifierIn(reference.trimmed());
    if (!warning)
        return m_guard->dismiss();
    m_guard->say(warning->refused ? Tone::Critical : Tone::Caution, warning->sentence);
}

void CasesPart::addCase()
{
    const QString reference = m_reference->text().trimmed();
    if (reference.isEmpty() || !m_project)
        return;
    keep();
    const auto added = AuditCaseService(m_session.reg(), m_session.reference()).addCases(*m_project, {{reference}});
    if (!added)
        return m_guard->say(Tone::Critical, added.error().message);
    const auto all = recordsOf(m_session.reg(), u"audit_case"_qs, m_project->id);
    m_cases->setCases(all);
    m_progress->setText(m_cases->progressText());
    m_reference->clear();
    if (!all.isEmpty())
        open(m_cases->rowOf(all.last().id));
    m_answers->setFocus();
    refreshResults();
}

void CasesPart::answer(Answer value)
{
    const int row = m_answers->currentRow();
    if (!m_case || m_isFrozen || row < 0)
        return;
    if (!m_model->isAsked(row))
        return m_message->say(Tone::Info, tr("%1 follows by rule from the other answers.").arg(m_model->code(row)));
    const QString code = m_model->code(row);
    const Criterion *criterion = m_tool.criterion(code, m_case->date(u"care_on"));
    CaseAnswer given;
    given.value = value;
    given.comment = m_sheet.answer(code).comment;
    if (value == Answer::Exception && criterion->exceptions.size() == 1)
        given.exceptionCode = criterion->exceptions.first();
    AnswerSheet sheet = m_sheet;
    sheet.setAnswer(code, given);
    change(sheet);
    // On to the next criterion that people answer; at the end to what was passed over.
    int next = row + 1;
    while (next < m_model->rowCount() && !m_model->isAsked(next))
        ++next;
    if (next >= m_model->rowCount())
        next = value == Answer::Blank ? row : m_model->nextBlank(-1);
    if (m_isChanged && m_tool.blanks(m_tool.completed(m_sheet, m_case->date(u"care_on"))).isEmpty())
        keep();
    m_answers->setCurrentRow(next >= 0 ? next : row);
    refreshException();
}

void CasesPart::takeBack()
{
    if (!m_case || m_isFrozen)
        return;
    int row = m_answers->currentRow();
    while (row >= 0 && (!m_model->isAsked(row) || m_model->answer(row).value == Answer::Blank))
        --row;
    if (row < 0)
        return;
    AnswerSheet sheet = m_sheet;
    CaseAnswer blank;
    blank.comment = sheet.answer(m_model->code(row)).comment;
    sheet.setAnswer(m_model->code(row), blank);
    change(sheet);
    m_answers->setCurrentRow(row);
}

void CasesPart::setContext(const QString &question, const QString &text)
{
    if (!m_case || m_isFrozen || m_sheet.context(question) == text)
        return;
    AnswerSheet sheet = m_sheet;
    sheet.setContext(question, text);
    change(sheet);
}

void CasesPart::change(const AnswerSheet &sheet)
{
    m_sheet = m_tool.completed(sheet, m_case->date(u"care_on"));
    m_isChanged = m_sheet.toJson() != m_case->text(u"answers");
    refreshCase();
    refreshResults();
}

void CasesPart::keep()
{
    if (!m_case || !m_isChanged || m_isKeeping)
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    const auto kept = AuditCaseService(m_session.reg(), m_session.reference()).saveAnswers(*m_case, m_sheet);
    if (!kept) {
        m_message->say(Tone::Critical, kept.error().message);
        return;
    }
    show(*kept);
    m_cases->setCases(recordsOf(m_session.reg(), u"audit_case"_qs, m_project->id));
    m_progress->setText(m_cases->progressText());
}

void CasesPart::refreshException()
{
    const int row = m_answers->currentRow();
    const CaseAnswer given = row >= 0 ? m_model->answer(row) : CaseAnswer();
    m_exception->setVisible(m_case && given.value == Answer::Exception && !m_isFrozen);
    if (m_exception->isHidden())
        return;
    const QString code = m_model->code(row);
    m_exceptionHead->setText(tr("E&xception to %1").arg(code));
    const Criterion *criterion = m_tool.criterion(code, m_case->date(u"care_on"));
    m_reason->clear();
    m_reason->addItem(tr("No reason chosen"), QString());
    for (const ReferenceEntry &entry : m_session.reference().choices(u"audit_exception"_qs)) {
        if (criterion->exceptions.isEmpty() || criterion->exceptions.contains(entry.code))
            m_reason->addItem(entry.label, entry.code);
    }
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(given.exceptionCode)));
}

void CasesPart::setReason()
{
    const QString code = m_model->code(m_answers->currentRow());
    AnswerSheet sheet = m_sheet;
    CaseAnswer given = sheet.answer(code);
    given.exceptionCode = m_reason->currentData().toString();
    sheet.setAnswer(code, given);
    change(sheet);
}

void CasesPart::judge(bool justified)
{
    const QString code = m_model->code(m_answers->currentRow());
    keep();
    const QScopedValueRollback keeping(m_isKeeping, true);
    const Actor actor = m_session.reg().actor();
    const auto judged = AuditCaseService(m_session.reg(), m_session.reference()).validateException(*m_case, code, justified, actor.role.isEmpty() ? actor.name : actor.role);
    if (!judged)
        return m_message->say(Tone::Critical, judged.error().message);
    show(*judged);
    m_cases->setCases(recordsOf(m_session.reg(), u"audit_case"_qs, m_project->id));
    refreshResults();
    m_answers->setFocus();
}

std::optional<RecordData> CasesPart::planToDraw() const
{
    for (const RecordData &plan : recordsOf(m_session.reg(), u"sample_plan"_qs, m_project->id)) {
        if (isAbsent(plan.value(u"drawn_on")))
            return plan;
    }
    return std::nullopt;
}

void CasesPart::drawSample()
{
    keep();
    const auto plan = planToDraw();
    if (!plan)
        return;
    m_list->setFocus(Qt::OtherFocusReason); // the button goes once the draw is made
    if (const auto drawn = AuditSampling(m_session.reg(), m_session.reference()).draw(*plan); !drawn)
        m_guard->say(Tone::Critical, drawn.error().message);
}

void CasesPart::excludeCase()
{
    if (!m_case)
        return;
    keep();
    QList<Ask::Choice> reasons;
    for (const ReferenceEntry &entry : m_session.reference().choices(u"case_exclusion_reason"_qs))
        reasons.append({entry.code, entry.label, entry.definition});
    const auto reason = m_ask.choose(tr("Take case %1 out of the sample?").arg(m_case->text(u"case_reference")), tr("It stays in the list with its reason and leaves every count."), reasons);
    if (!reason)
        return;
    const auto excluded = AuditCaseService(m_session.reg(), m_session.reference()).exclude(*m_case, *reason);
    if (!excluded)
        m_message->say(Tone::Critical, excluded.error().message);
}

} // namespace candour
