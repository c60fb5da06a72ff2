#include "services/effective/auditcases.h"

#include "services/effective/caseidentifier.h"
#include "workflow/auditfacts.h"
#include "storage/importbatch.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace candour {

namespace {

QString stepName(const RecordData &auditCase)
{
    return QCoreApplication::translate("AuditCases", "Answers of case %1").arg(auditCase.text(u"case_reference"));
}

/// The cases of a project by reference.
Result<QHash<QString, RecordData>> casesByReference(const Register &reg, const RecordId &project)
{
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"project"_qs, Condition::Operator::Equals, project.toString()}};
    const auto cases = reg.all(query);
    if (!cases)
        return cases.error();
    QHash<QString, RecordData> byReference;
    for (const RecordData &one : *cases)
        byReference.insert(one.text(u"case_reference"), one);
    return byReference;
}

/// A grid being read: where its columns lie, and what is wrong so far.
class GridReader
{
public:
    GridReader(const AuditTool &tool, const ReferenceData &reference, const AnswerGrid &grid, GridOutcome &outcome)
        : m_tool(tool), m_reference(reference), m_grid(grid), m_outcome(outcome)
    {
        for (const AuditQuestion &question : tool.questions())
            m_questions << question.code;
        for (const QString &column : grid.columns)
            m_columns << plain(column);
        checkColumns();
    }

    /// The reference of a row's case; empty where the row is blank or its reference was refused.
    [[nodiscard]] QString acceptedReference(int row)
    {
        const QString reference = cell(row, u"case"_qs);
        if (!m_columns.contains(u"case"_qs) || m_grid.rows.at(row).join(QString()).trimmed().isEmpty())
            return {};
        const auto warning = identifierIn(reference);
        if (warning && !warning->refused && !m_outcome.warnings.contains(warning->sentence))
            m_outcome.warnings << warning->sentence;
        if (reference.isEmpty())
            problem(row, QCoreApplication::translate("AuditCases", "There is no case reference."));
        else if (warning && warning->refused)
            problem(row, warning->sentence, true);
        else if (m_seen.contains(reference))
            problem(row, QCoreApplication::translate("AuditCases", "The case %1 is there already.").arg(reference));
        else {
            m_seen.insert(reference);
            return reference;
        }
        return {};
    }

    /// Puts what a row says onto a case and its sheet.
    void readRow(int row, RecordData &auditCase, AnswerSheet &sheet)
    {
        for (int column = 0; column < m_columns.size(); ++column) {
            const QString code = m_columns.at(column);
            const QString text = m_grid.rows.at(row).value(column).trimmed();
            if (code == u"stratum")
                auditCase.setValue(u"stratum", text);
            else if (code == u"care_on")
                readDay(row, text, auditCase);
            else if (m_questions.contains(code))
                sheet.setContext(code, text);
            else if (m_tool.codes().contains(code))
                readAnswer(row, code, text, sheet);
        }
    }

private:
    /// Codes keep their capitals; the three columns of our own are known in any.
    [[nodiscard]] QString plain(const QString &column) const
    {
        const QString trimmed = column.trimmed();
        const QString lower = trimmed.toLower();
        if (lower == u"case" || lower == u"case reference" || lower == u"case_reference")
            return u"case"_qs;
        if (lower == u"stratum" || lower == u"ward" || lower == u"site")
            return m_tool.codes().contains(trimmed) || m_questions.contains(trimmed) ? trimmed : u"stratum"_qs;
        if (lower == u"care_on" || lower == u"date of care")
            return u"care_on"_qs;
        for (const QString &code : m_tool.codes() + m_questions) {
            if (code.compare(trimmed, Qt::CaseInsensitive) == 0)
                return code;
        }
        return trimmed;
    }

    void checkColumns()
    {
        QSet<QString> seen;
        for (const QString &column : m_columns) {
            const bool known = column == u"case" || column == u"stratum" || column == u"care_on" || m_tool.codes().contains(column) || m_questions.contains(column);
            if (!known)
                m_outcome.problems << QCoreApplication::translate("AuditCases", "The column “%1” is no criterion or question of the tool.").arg(column);
            if (seen.contains(column))
                m_outcome.problems << QCoreApplication::translate("AuditCases", "The column “%1” is there twice.").arg(column);
            seen.insert(column);
        }
        if (!seen.contains(u"case"_qs))
            m_outcome.problems << QCoreApplication::translate("AuditCases", "There is no column “case” with the references of the cases.");
        m_outcome.columnProblems = m_outcome.problems;
    }

    [[nodiscard]] QString cell(int row, const QString &name) const { return m_grid.rows.at(row).value(m_columns.indexOf(name)).trimmed(); }
    void problem(int row, const QString &sentence, bool identifies = false)
    {
        const int line = m_grid.lineOf(row);
        m_outcome.problems << QCoreApplication::translate("AuditCases", "Line %1: %2").arg(line).arg(sentence);
        if (m_outcome.refused.isEmpty() || m_outcome.refused.last().line != line)
            m_outcome.refused.append({line, {}, m_grid.rows.at(row)});
        RefusedRow &refused = m_outcome.refused.last();
        refused.reasons << sentence;
        const qsizetype place = m_columns.indexOf(u"case"_qs);
        if (identifies && place < refused.cells.size())
            refused.cells[place] = u"•••"_qs;
    }

    void readDay(int row, const QString &text, RecordData &auditCase)
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day.isValid())
            return problem(row, QCoreApplication::translate("AuditCases", "“%1” is no day. Days are written 2027-01-12.").arg(text));
        auditCase.setValue(u"care_on", day);
    }

    void readAnswer(int row, const QString &code, const QString &text, AnswerSheet &sheet)
    {
        const auto answer = answerFromText(text);
        if (!answer)
            return problem(row, QCoreApplication::translate("AuditCases", "%1: “%2” is none of Y, N, NA, EX.").arg(code, text));
        if (!answer->exceptionCode.isEmpty() && !m_reference.knows(u"audit_exception"_qs, answer->exceptionCode))
            return problem(row, QCoreApplication::translate("AuditCases", "%1: there is no exception “%2”.").arg(code, answer->exceptionCode));
        CaseAnswer kept = *answer;
        kept.comment = sheet.answer(code).comment;
        const CaseAnswer before = sheet.answer(code);
        if (before.value == kept.value && (kept.exceptionCode.isEmpty() || before.exceptionCode == kept.exceptionCode))
            kept = before; // the same answer keeps its validation
        m_outcome.answers += kept.value != Answer::Blank;
        sheet.setAnswer(code, kept);
    }

    const AuditTool &m_tool;
    const ReferenceData &m_reference;
    const AnswerGrid &m_grid;
    GridOutcome &m_outcome;
    QStringList m_columns;
    QStringList m_questions;
    QSet<QString> m_seen;
};

bool isSameCase(const RecordData &a, const RecordData &b)
{
    return a.text(u"answers") == b.text(u"answers") && a.text(u"stratum") == b.text(u"stratum") && a.date(u"care_on") == b.date(u"care_on");
}

} // namespace

Status AuditCaseService::mayChange(const RecordId &project) const
{
    const auto found = m_register.find(u"audit_project"_qs, project);
    if (!found)
        return found.error();
    if (isAbsent(found->value(u"results_frozen_on")))
        return {};
    return refused(QCoreApplication::translate("AuditCases", "The results of %1 are frozen: its cases and answers stay as they are.").arg(found->name()));
}

void AuditCaseService::write(RecordData &auditCase, const AnswerSheet &sheet, const AuditTool &tool) const
{
    const AnswerSheet completed = tool.completed(sheet, auditCase.date(u"care_on"));
    auditCase.setValue(u"answers", completed.toJson());
    const QString status = auditCase.text(u"status");
    if (status != u"excluded" && status != u"notes_unavailable")
        auditCase.setValue(u"status", completed.isEmpty() ? u"not_started"_qs : tool.blanks(completed).isEmpty() ? u"complete"_qs : u"in_progress"_qs);
    auditCase.setValue(u"answered_by", m_register.actor().name);
    auditCase.setValue(u"answered_at", m_register.clock().now());
}

Result<ChangeSet> AuditCaseService::addCases(const RecordData &project, const QList<NewCase> &cases)
{
    if (const Status may = mayChange(project.id); !may)
        return may.error();
    const auto known = casesByReference(m_register, project.id);
    if (!known)
        return known.error();
    QStringList problems;
    QSet<QString> seen;
    ChangeSet step;
    for (const NewCase &one : cases) {
        const QString reference = one.reference.trimmed();
        const auto warning = identifierIn(reference);
        if (reference.isEmpty())
            problems << QCoreApplication::translate("AuditCases", "A case has no reference.");
        else if (warning && warning->refused)
            problems << warning->sentence;
        else if (known->contains(reference) || seen.contains(reference))
            problems << QCoreApplication::translate("AuditCases", "The case %1 is there already.").arg(reference);
        seen.insert(reference);
        auto record = m_register.blank(u"audit_case"_qs);
        if (!record)
            return record.error();
        record->setValue(u"project", project.id.toString());
        record->setValue(u"case_reference", reference);
        record->setValue(u"stratum", one.stratum);
        record->setValue(u"care_on", one.careOn);
        record->setValue(u"status", u"not_started"_qs);
        append(step, created({}, *record));
    }
    if (!problems.isEmpty())
        return refused(problems.size() == 1 ? problems.first() : QCoreApplication::translate("AuditCases", "The cases cannot be added."), problems);
    const int count = int(cases.size());
    step.summary = project.name() + u": "_qs + QCoreApplication::translate("AuditCases", "Add %n case(s)", nullptr, count);
    return m_register.apply(step);
}

Result<RecordData> AuditCaseService::saveAnswers(const RecordData &auditCase, const AnswerSheet &sheet, bool second)
{
    const RecordId project = idFromText(auditCase.text(u"project"));
    if (const Status may = mayChange(project); !may)
        return may.error();
    const auto tool = AuditTool::of(m_register, project);
    if (!tool)
        return tool.error();
    RecordData after = auditCase;
    if (second)
        after.setValue(u"second_answers", tool->completed(sheet, auditCase.date(u"care_on")).toJson());
    else
        write(after, sheet, *tool);
    const auto written = m_register.apply(edited(stepName(auditCase), auditCase, after));
    return written ? m_register.find(u"audit_case"_qs, auditCase.id) : Result<RecordData>(written.error());
}

Result<RecordData> AuditCaseService::validateException(const RecordData &auditCase, const QString &criterion, bool justified, const QString &role)
{
    AnswerSheet sheet = AnswerSheet::fromJson(auditCase.text(u"answers"));
    CaseAnswer answer = sheet.answer(criterion);
    if (answer.value != Answer::Exception)
        return refused(QCoreApplication::translate("AuditCases", "%1 has no exception to look at.").arg(criterion));
    answer.validation = justified ? CaseAnswer::Validation::Accepted : CaseAnswer::Validation::Rejected;
    answer.validatedBy = role;
    sheet.setAnswer(criterion, answer);
    return saveAnswers(auditCase, sheet);
}

Result<RecordData> AuditCaseService::exclude(const RecordData &auditCase, const QString &reason)
{
    if (const Status may = mayChange(idFromText(auditCase.text(u"project"))); !may)
        return may.error();
    if (!m_reference.knows(u"case_exclusion_reason"_qs, reason))
        return refused(QCoreApplication::translate("AuditCases", "A case is excluded for a reason of the list."));
    RecordData after = auditCase;
    after.setValue(u"exclusion_reason", reason);
    after.setValue(u"status", reason == u"notes_unavailable" ? reason : u"excluded"_qs);
    const auto written = m_register.apply(edited(QCoreApplication::translate("AuditCases", "Exclude case %1").arg(auditCase.text(u"case_reference")), auditCase, after));
    return written ? m_register.find(u"audit_case"_qs, auditCase.id) : Result<RecordData>(written.error());
}

Result<AuditCaseService::GridReading> AuditCaseService::read(const RecordData &project, const AnswerGrid &grid, const GridProgress &progress) const
{
    if (const Status may = mayChange(project.id); !may)
        return may.error();
    const auto tool = AuditTool::of(m_register, project.id);
    const auto known = casesByReference(m_register, project.id);
    if (!tool || !known)
        return tool ? known.error() : tool.error();
    GridReading reading;
    GridOutcome &outcome = reading.outcome;
    GridReader reader(*tool, m_reference, grid, outcome);
    for (int row = 0; row < grid.rows.size(); ++row) {
        if (progress && row % 500 == 0 && !progress(row, grid.rows.size()))
            return Error {Error::Kind::Cancelled, QCoreApplication::translate("AuditCases", "Reading was stopped. Nothing was changed."), {}};
        const qsizetype refusedBefore = outcome.refused.size();
        const QString reference = reader.acceptedReference(row);
        if (reference.isEmpty())
            continue;
        const auto stored = known->constFind(reference);
        const bool isNew = stored == known->constEnd();
        auto blank = m_register.blank(u"audit_case"_qs);
        if (!blank)
            return blank.error();
        const RecordData &before = isNew ? *blank : *stored;
        AnswerSheet sheet = AnswerSheet::fromJson(before.text(u"answers"));
        RecordData after = before;
        after.setValue(u"project", project.id.toString());
        after.setValue(u"case_reference", reference);
        const int answersBefore = outcome.answers;
        reader.readRow(row, after, sheet);
        if (outcome.refused.size() > refusedBefore) {
            outcome.answers = answersBefore;
            continue;
        }
        write(after, sheet, *tool);
        const bool same = !isNew && isSameCase(before, after);
        outcome.casesAdded += isNew;
        outcome.casesUnchanged += same;
        outcome.casesChanged += !isNew && !same;
        if (!same)
            append(reading.step, isNew ? created({}, after) : edited({}, before, after));
    }
    const int count = outcome.casesAdded + outcome.casesChanged;
    reading.step.summary = project.name() + u": "_qs + QCoreApplication::translate("AuditCases", "Read the answers of %n case(s)", nullptr, count);
    return reading;
}

Result<GridOutcome> AuditCaseService::readGrid(const RecordData &project, const AnswerGrid &grid, bool dryRun, const GridProgress &progress)
{
    auto reading = read(project, grid, progress);
    if (!reading)
        return reading.error();
    if (dryRun || !reading->outcome.problems.isEmpty() || reading->step.isEmpty())
        return reading->outcome;
    return kept(*reading);
}

Result<GridOutcome> AuditCaseService::kept(GridReading &reading)
{
    const auto written = m_register.apply(reading.step);
    if (!written)
        return written.error();
    reading.outcome.written = *written;
    return reading.outcome;
}

Result<GridOutcome> AuditCaseService::takeGrid(const RecordData &project, const AnswerGrid &grid, const GridSource &source, const GridProgress &progress)
{
    auto reading = read(project, grid, progress);
    if (!reading)
        return reading.error();
    if (!reading->outcome.mayTakeRest())
        return refused(QCoreApplication::translate("AuditCases", "No row of this table can be taken. Nothing was changed."), reading->outcome.problems);
    if (!source.fileName.isEmpty())
        holdBack(*reading, grid, source);
    return kept(*reading);
}

void AuditCaseService::holdBack(GridReading &reading, const AnswerGrid &grid, const GridSource &source) const
{
    const GridOutcome &outcome = reading.outcome;
    ImportBatch batch;
    batch.id = m_register.newId();
    batch.kind = u"audit_cases"_qs;
    batch.fileName = source.fileName;
    batch.sha256 = source.sha256;
    batch.importedAt = m_register.clock().now();
    batch.importedBy = m_register.actor().name;
    batch.rowsRead = outcome.casesAdded + outcome.casesChanged + outcome.casesUnchanged + int(outcome.refused.size());
    batch.rowsAccepted = *batch.rowsRead - int(outcome.refused.size());
    batch.rowsQuarantined = int(outcome.refused.size());
    batch.rowsDuplicate = 0;
    append(reading.step, created({}, untyped(batch)));
    for (const RefusedRow &row : outcome.refused) {
        QuarantinedRow held;
        held.id = m_register.newId();
        held.importBatch = Id<ImportBatch>(batch.id);
        held.line = row.line;
        held.reason = row.reasons.join(u' ');
        QJsonObject content;
        for (int column = 0; column < grid.columns.size(); ++column)
            content.insert(grid.columns.at(column), row.cells.value(column));
        held.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        append(reading.step, created({}, untyped(held)));
    }
}

} // namespace candour
