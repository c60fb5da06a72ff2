#include "records/effective/criterion.h"

#include "schema/recorddata.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> criterionCodeIsShort(const RecordData &criterion)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]{0,11}$"_qs);
    if (form.match(criterion.text(u"code")).hasMatch())
        return std::nullopt;
    return Problem {u"code"_qs, QCoreApplication::translate("Schema", "A code is a letter and up to eleven letters or digits, such as C1.")};
}

std::optional<Problem> questionCodeIsAWord(const RecordData &question)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,29}$"_qs);
    if (form.match(question.text(u"code")).hasMatch())
        return std::nullopt;
    return Problem {u"code"_qs, QCoreApplication::translate("Schema", "A code is one word in small letters, such as arrived.")};
}

/// Tenths of a per cent are compared exactly; more decimals would be a precision that nobody sets a target with.
std::optional<Problem> targetHasOneDecimal(const RecordData &criterion)
{
    const QVariant target = criterion.value(u"target");
    if (target.isNull() || std::abs(target.toDouble() * 10 - std::round(target.toDouble() * 10)) < 1e-6)
        return std::nullopt;
    return Problem {u"target"_qs, QCoreApplication::translate("Schema", "A target has one decimal at most.")};
}

} // namespace

const Schema &Criterion::schema()
{
    static const Schema schema = SchemaBuilder<Criterion>(u"criterion", QT_TRANSLATE_NOOP("Schema", "Criterion"),
        QT_TRANSLATE_NOOP("Schema", "Criteria"), Workspace::Audit)
        .add(&Criterion::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed | Filtered)
        .add(&Criterion::code, u"code", QT_TRANSLATE_NOOP("Schema", "Code"), Required | Searched | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Short, such as C1: heads its column in the grid."))
        .add(&Criterion::statement, u"statement", QT_TRANSLATE_NOOP("Schema", "Statement"), Required | Searched | Listed).isTitle().longText()
        .add(&Criterion::position, u"position", QT_TRANSLATE_NOOP("Schema", "Place in the tool")).range(1, 999)
        .add(&Criterion::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Filtered).choiceOf(u"criterion_kind")
        .add(&Criterion::target, u"target", QT_TRANSLATE_NOOP("Schema", "Target (%)"), Listed).range(0, 100)
        .add(&Criterion::direction, u"direction", QT_TRANSLATE_NOOP("Schema", "Direction")).choiceOf(u"criterion_direction")
        .add(&Criterion::critical, u"critical", QT_TRANSLATE_NOOP("Schema", "Critical"), Listed | Filtered)
        .add(&Criterion::targetReason, u"target_reason", QT_TRANSLATE_NOOP("Schema", "Why 100 % is the target"))
            .help(QT_TRANSLATE_NOOP("Schema", "Needed for a target of 100 % that is not critical."))
        .add(&Criterion::rationale, u"rationale", QT_TRANSLATE_NOOP("Schema", "Rationale")).longText()
        .add(&Criterion::inclusion, u"inclusion", QT_TRANSLATE_NOOP("Schema", "Which cases it applies to")).longText()
        .add(&Criterion::appliesWhen, u"applies_when", QT_TRANSLATE_NOOP("Schema", "Applies when"))
            .help(QT_TRANSLATE_NOOP("Schema", "A rule over answers above it, such as age >= 65 and ward = 'AMU'; other cases are set to not applicable."))
        .add(&Criterion::derivation, u"derivation", QT_TRANSLATE_NOOP("Schema", "Computed from"))
            .help(QT_TRANSLATE_NOOP("Schema", "A rule such as minutes(arrived, antibiotic) <= 60; the answer then follows from the context fields."))
        .add(&Criterion::exceptions, u"exceptions", QT_TRANSLATE_NOOP("Schema", "Exceptions allowed")).choiceOf(u"audit_exception")
        .add(&Criterion::convention, u"exception_convention", QT_TRANSLATE_NOOP("Schema", "What an exception counts as")).choiceOf(u"exception_convention")
        .add(&Criterion::dataSource, u"data_source", QT_TRANSLATE_NOOP("Schema", "Where the answer is found"))
        .add(&Criterion::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Standards"), u"evidence_reference", None)
        .add(&Criterion::consensusApprover, u"consensus_approver", QT_TRANSLATE_NOOP("Schema", "Local consensus approved by"), u"person", None)
            .help(QT_TRANSLATE_NOOP("Schema", "Where no published standard stands behind it."))
        .add(&Criterion::definitions, u"definitions", QT_TRANSLATE_NOOP("Schema", "Definitions")).longText()
        .add(&Criterion::versionNumber, u"version_number", QT_TRANSLATE_NOOP("Schema", "Version"), ReadOnly | Listed)
        .add(&Criterion::validFrom, u"valid_from", QT_TRANSLATE_NOOP("Schema", "For care from"))
        .add(&Criterion::supersedes, u"supersedes", QT_TRANSLATE_NOOP("Schema", "Version before"), u"criterion", ReadOnly)
        .add(&Criterion::frozenOn, u"frozen_on", QT_TRANSLATE_NOOP("Schema", "Frozen on"), ReadOnly)
        .check(criterionCodeIsShort)
        .check(targetHasOneDecimal)
        .build();
    return schema;
}

const Schema &AuditQuestion::schema()
{
    static const Schema schema = SchemaBuilder<AuditQuestion>(u"audit_question", QT_TRANSLATE_NOOP("Schema", "Context question"),
        QT_TRANSLATE_NOOP("Schema", "Context questions"), Workspace::Audit)
        .add(&AuditQuestion::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed | Filtered)
        .add(&AuditQuestion::code, u"code", QT_TRANSLATE_NOOP("Schema", "Code"), Required | Searched | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "A word that rules can use, such as arrived."))
        .add(&AuditQuestion::question, u"question", QT_TRANSLATE_NOOP("Schema", "Question"), Required | Searched | Listed).isTitle()
        .add(&AuditQuestion::type, u"question_type", QT_TRANSLATE_NOOP("Schema", "Type"), Required | Listed).choiceOf(u"audit_question_type")
        .add(&AuditQuestion::options, u"options", QT_TRANSLATE_NOOP("Schema", "Choices"))
            .help(QT_TRANSLATE_NOOP("Schema", "Separated by semicolons."))
        .add(&AuditQuestion::position, u"position", QT_TRANSLATE_NOOP("Schema", "Place in the tool")).range(1, 999)
        .add(&AuditQuestion::required, u"required", QT_TRANSLATE_NOOP("Schema", "Has to be answered"))
        .add(&AuditQuestion::appliesWhen, u"applies_when", QT_TRANSLATE_NOOP("Schema", "Asked when"))
        .add(&AuditQuestion::help, u"help_text", QT_TRANSLATE_NOOP("Schema", "Help"))
        .check(questionCodeIsAWord)
        .build();
    return schema;
}

} // namespace candour
