#include "services/effective/audittool.h"

#include "services/effective/auditrule.h"
#include "services/shared/recordservice.h"
#include "workflow/auditfacts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

FieldType fieldType(const QString &questionType)
{
    static const QHash<QString, FieldType> types {{u"date"_qs, FieldType::Date}, {u"date_time"_qs, FieldType::DateTime}, {u"number"_qs, FieldType::Real},
        {u"choice"_qs, FieldType::Text}, {u"yes_no"_qs, FieldType::Boolean}};
    return types.value(questionType, FieldType::Text);
}

/// What skip logic says: nothing where the criterion applies or has no rule.
bool doesNotApply(const QString &rule, const AnswerSheet &sheet)
{
    if (rule.isEmpty())
        return false;
    const auto outcome = evaluateRule(rule, sheet);
    return outcome && *outcome == RuleOutcome::False;
}

CaseAnswer automatic(Answer value, const Criterion &criterion)
{
    CaseAnswer answer;
    answer.value = value;
    answer.automatic = true;
    answer.criterionVersion = criterion.versionNumber.value_or(1);
    return answer;
}

/// The answer that follows by rule; nothing where people answer.
std::optional<CaseAnswer> answerByRule(const Criterion &criterion, const AnswerSheet &sheet)
{
    if (doesNotApply(criterion.appliesWhen, sheet))
        return automatic(Answer::NotApplicable, criterion);
    if (criterion.derivation.isEmpty()) {
        const CaseAnswer given = sheet.answer(criterion.code);
        return given.automatic ? std::optional<CaseAnswer>(CaseAnswer()) : std::nullopt; // the rule that set it holds no longer
    }
    const auto outcome = evaluateRule(criterion.derivation, sheet);
    if (outcome && *outcome == RuleOutcome::True)
        return automatic(Answer::Yes, criterion);
    if (outcome && *outcome == RuleOutcome::False)
        return automatic(Answer::No, criterion);
    return CaseAnswer();
}

} // namespace

Result<AuditTool> AuditTool::of(const Register &reg, const RecordId &project)
{
    AuditTool tool;
    for (const QString &type : {u"criterion"_qs, u"audit_question"_qs}) {
        Query query;
        query.type = type;
        query.where = {{u"project"_qs, Condition::Operator::Equals, project.toString()}};
        const auto records = reg.all(query);
        if (!records)
            return records.error();
        for (const RecordData &record : *records) {
            if (type == u"criterion")
                tool.m_criteria.append(typed<Criterion>(record));
            else
                tool.m_questions.append(typed<AuditQuestion>(record));
        }
    }
    const auto place = [](const auto &part) { return std::tuple(part.position.value_or(999), part.code); };
    std::sort(tool.m_criteria.begin(), tool.m_criteria.end(), [&](const Criterion &a, const Criterion &b) {
        return std::tuple_cat(place(a), std::tuple(a.versionNumber.value_or(1))) < std::tuple_cat(place(b), std::tuple(b.versionNumber.value_or(1)));
    });
    std::sort(tool.m_questions.begin(), tool.m_questions.end(), [&](const AuditQuestion &a, const AuditQuestion &b) { return place(a) < place(b); });
    for (const Criterion &criterion : tool.m_criteria) {
        if (!tool.m_codes.contains(criterion.code))
            tool.m_codes << criterion.code;
    }
    return tool;
}

const Criterion *AuditTool::criterion(const QString &code, QDate careOn) const
{
    const Criterion *found = nullptr;
    for (const Criterion &criterion : m_criteria) {
        if (criterion.code == code && (!found || !careOn.isValid() || !criterion.validFrom.isValid() || criterion.validFrom <= careOn))
            found = &criterion;
    }
    return found;
}

std::vector<Field> AuditTool::questionFields() const
{
    std::vector<Field> fields;
    for (const AuditQuestion &question : m_questions) {
        Field field;
        field.name = question.code;
        field.label = question.question;
        field.help = question.help;
        field.type = fieldType(question.type);
        if (question.required.value_or(false))
            field.flags |= FieldFlag::Required;
        if (question.type == u"text")
            field.flags |= FieldFlag::FreeText;
        fields.push_back(field);
    }
    return fields;
}

AnswerSheet AuditTool::completed(AnswerSheet sheet, QDate careOn) const
{
    for (const QString &code : m_codes) {
        const Criterion *current = criterion(code, careOn);
        if (const auto answer = answerByRule(*current, sheet)) {
            sheet.setAnswer(code, *answer);
            continue;
        }
        CaseAnswer given = sheet.answer(code);
        if (given.value == Answer::Blank)
            continue;
        given.criterionVersion = current->versionNumber.value_or(1);
        sheet.setAnswer(code, given);
    }
    return sheet;
}

QStringList AuditTool::blanks(const AnswerSheet &sheet) const
{
    QStringList open;
    for (const QString &code : m_codes) {
        if (sheet.answer(code).value == Answer::Blank)
            open << code;
    }
    for (const AuditQuestion &question : m_questions) {
        if (question.required.value_or(false) && sheet.context(question.code).isEmpty() && !doesNotApply(question.appliesWhen, sheet))
            open << question.code;
    }
    return open;
}

QStringList AuditTool::dataErrors(const AnswerSheet &sheet, QDate careOn) const
{
    QStringList errors;
    for (const QString &code : m_codes) {
        const Criterion *current = criterion(code, careOn);
        if (current->derivation.isEmpty() || doesNotApply(current->appliesWhen, sheet))
            continue;
        const auto outcome = evaluateRule(current->derivation, sheet);
        if (outcome && *outcome == RuleOutcome::DataError)
            errors << QCoreApplication::translate("AuditTool", "%1: an end lies before its start, or a value is no number, date or time. Look it up again.").arg(code);
    }
    return errors;
}

QStringList AuditTool::problems() const
{
    QStringList found;
    QStringList codes = m_codes;
    for (const AuditQuestion &question : m_questions) {
        if (codes.contains(question.code))
            found << QCoreApplication::translate("AuditTool", "The code %1 is given twice.").arg(question.code);
        codes << question.code;
    }
    QSet<QString> versions;
    for (const Criterion &criterion : m_criteria) {
        const QString version = criterion.code + u'@' + QString::number(criterion.versionNumber.value_or(1));
        if (versions.contains(version))
            found << QCoreApplication::translate("AuditTool", "The code %1 is given twice.").arg(criterion.code);
        versions.insert(version);
        for (const QString &rule : {criterion.appliesWhen, criterion.derivation}) {
            if (const Status checked = checkRule(rule, codes); !checked)
                found << criterion.code + u": "_qs + checked.error().message;
        }
    }
    return found;
}

Result<ChangeSet> AuditToolService::freeze(const RecordData &project)
{
    const auto tool = AuditTool::of(m_register, project.id);
    if (!tool)
        return tool.error();
    if (tool->criteria().isEmpty())
        return refused(QCoreApplication::translate("AuditTool", "There is nothing to freeze: the tool has no criterion."));
    if (const QStringList problems = tool->problems(); !problems.isEmpty())
        return refused(QCoreApplication::translate("AuditTool", "The tool cannot be frozen yet."), problems);
    if (!isAbsent(project.value(u"form_frozen_on")))
        return refused(QCoreApplication::translate("AuditTool", "The tool is frozen already: a criterion changes by a new version."));
    const QDate today = m_register.clock().today();
    RecordData frozen = project;
    frozen.setValue(u"form_frozen_on", today);
    ChangeSet step = edited(QCoreApplication::translate("AuditTool", "%1: freeze the tool").arg(project.name()), project, frozen);
    for (const Criterion &criterion : tool->criteria()) {
        Criterion after = criterion;
        after.frozenOn = today;
        after.versionNumber = criterion.versionNumber.value_or(1);
        after.convention = criterion.convention.isEmpty() ? u"exclude"_qs : criterion.convention;
        after.direction = criterion.direction.isEmpty() ? u"higher"_qs : criterion.direction;
        append(step, edited({}, untyped(criterion), untyped(after)));
    }
    return m_register.apply(step);
}

Result<ChangeSet> AuditToolService::addVersion(const RecordData &before, const RecordData &changed, QDate validFrom)
{
    if (isAbsent(before.value(u"frozen_on")))
        return refused(QCoreApplication::translate("AuditTool", "%1 is not frozen: change it as it stands.").arg(before.text(u"code")));
    if (!validFrom.isValid() || (before.date(u"valid_from").isValid() && validFrom <= before.date(u"valid_from")))
        return refused(QCoreApplication::translate("AuditTool", "A new version needs the first day of care that it applies to, after that of the version before."));
    auto next = m_register.blank(u"criterion"_qs);
    if (!next)
        return next.error();
    for (const Field &field : before.schema().fields())
        next->setValue(field.name, changed.value(field.name));
    next->setValue(u"code", before.value(u"code"));
    next->setValue(u"project", before.value(u"project"));
    next->setValue(u"version_number", before.value(u"version_number").toInt() + 1);
    next->setValue(u"valid_from", validFrom);
    next->setValue(u"supersedes", before.id.toString());
    next->setValue(u"frozen_on", m_register.clock().today());
    if (const QList<Problem> problems = next->schema().problems(*next); !problems.isEmpty())
        return refusal(problems);
    return m_register.apply(created(QCoreApplication::translate("AuditTool", "New version of %1").arg(before.text(u"code")), *next));
}

Result<RecordData> AuditToolService::proposed(const RecordData &project, const QString &type) const
{
    const auto tool = AuditTool::of(m_register, project.id);
    const Schema *schema = m_register.catalogue().find(type);
    auto made = m_register.blank(type);
    if (!tool || !schema || !made)
        return tool ? made : Result<RecordData>(tool.error());
    QStringList codes = tool->codes();
    int last = 0;
    for (const AuditQuestion &question : tool->questions()) {
        codes << question.code;
        last = std::max(last, type == u"audit_question" ? question.position.value_or(0) : 0);
    }
    for (const Criterion &criterion : tool->criteria())
        last = std::max(last, type == u"criterion" ? criterion.position.value_or(0) : 0);
    const QString form = type == u"criterion" ? u"C%1"_qs : u"q%1"_qs;
    int number = 1;
    while (codes.contains(form.arg(number)))
        ++number;
    made->setValue(u"project", project.id.toString());
    made->setValue(u"code", form.arg(number));
    made->setValue(u"position", std::max(last + 1, type == u"criterion" ? int(tool->codes().size()) + 1 : int(tool->questions().size()) + 1));
    return made;
}

Result<ChangeSet> AuditToolService::move(const RecordData &part, int by)
{
    const RecordId project = idFromText(part.text(u"project"));
    const auto tool = AuditTool::of(m_register, project);
    if (!tool)
        return tool.error();
    const bool isCriterion = part.schema().type() == u"criterion";
    QStringList codes = isCriterion ? tool->codes() : QStringList();
    for (const AuditQuestion &question : tool->questions()) {
        if (!isCriterion)
            codes << question.code;
    }
    const qsizetype from = codes.indexOf(part.text(u"code"));
    const qsizetype to = from + by;
    ChangeSet step;
    if (from < 0 || to < 0 || to >= codes.size())
        return step;
    codes.move(from, to);
    for (const RecordData &before : recordsOf(m_register, part.schema().type(), project)) {
        RecordData after = before;
        after.setValue(u"position", int(codes.indexOf(before.text(u"code"))) + 1);
        if (after.value(u"position") != before.value(u"position"))
            append(step, edited({}, before, after));
    }
    step.summary = QCoreApplication::translate("AuditTool", "Move %1 in the tool").arg(part.text(u"code"));
    return m_register.apply(step);
}

} // namespace candour
