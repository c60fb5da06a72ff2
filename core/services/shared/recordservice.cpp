#include "services/shared/recordservice.h"

#include "services/safe/safetyrules.h"
#include "services/shared/importrows.h"
#include "services/shared/recordfinder.h"
#include "services/shared/saverules.h"
#include "workflow/workflow.h"

#include <QCoreApplication>
#include <QSet>

namespace candour {

namespace {

QString codeOf(const ReferenceData &reference, const QString &set, const QString &text)
{
    for (const ReferenceEntry &entry : reference.choices(set)) {
        if (entry.code == text || entry.label.compare(text, Qt::CaseInsensitive) == 0)
            return entry.code;
    }
    return text;
}

/// Dates of what has happened to the record that is copied do not hold for the copy.
bool isCopied(const Schema &schema, const Field &field)
{
    return !field.isReadOnly() && field.type != FieldType::Date && field.name != schema.stateField();
}

/// What goes, or comes back, with these records: what imports among them wrote.
Result<ChangeSet> goneWith(const Register &reg, const QList<RecordData> &records, bool withdraw)
{
    ChangeSet step;
    for (const RecordData &record : records) {
        if (record.schema().type() != ImportBatch::schema().type())
            continue;
        const auto more = recordsOfImport(reg, record, withdraw);
        if (!more)
            return more;
        append(step, *more);
    }
    return step;
}

} // namespace

Error refusal(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << problem.message;
    Error error;
    error.kind = Error::Kind::Refused;
    error.message = lines.size() == 1 ? lines.first() : QCoreApplication::translate("RecordService", "%n thing(s) must be put right first.", nullptr, int(lines.size()));
    error.missing = lines;
    return error;
}

RecordService::RecordService(Register &reg, const ReferenceData &reference)
    : m_register(reg), m_reference(reference)
{
}

std::optional<Problem> RecordService::problemOf(const RecordData &record, const Field &field, const RecordData *before) const
{
    const QVariant value = record.value(field.name);
    const bool unchanged = before && sameValue(field.type, before->value(field.name), value);
    if (isAbsent(value) || unchanged)
        return std::nullopt;
    if (field.isChoice()) {
        const QStringList codes = field.type == FieldType::Choice ? QStringList {value.toString()} : value.toStringList();
        for (const QString &code : codes) {
            if (!m_reference.knows(field.vocabulary, code))
                return Problem {field.name, QCoreApplication::translate("RecordService", "%1: “%2” is not in the list today.").arg(field.title(), code)};
        }
    }
    if (!field.isReference())
        return std::nullopt;
    const QStringList ids = field.type == FieldType::Reference ? QStringList {value.toString()} : value.toStringList();
    for (const QString &id : ids) {
        if (!m_register.find(field.target, idFromText(id)))
            return Problem {field.name, QCoreApplication::translate("RecordService", "%1: there is no such record.").arg(field.title())};
    }
    if (QSet<QString>(ids.begin(), ids.end()).size() != ids.size())
        return Problem {field.name, QCoreApplication::translate("RecordService", "%1: one record is named twice.").arg(field.title())};
    return std::nullopt;
}

QList<Problem> RecordService::problems(const RecordData &record, const RecordData *before) const
{
    QList<Problem> found = record.schema().problems(record);
    for (const Field &field : record.schema().fields()) {
        if (const auto problem = problemOf(record, field, before))
            found.append(*problem);
    }
    if (before) {
        if (const auto problem = frozenProblem(*before, record))
            found.append(*problem);
    }
    return found;
}

Result<RecordData> RecordService::blank(const QString &type)
{
    auto record = m_register.blank(type);
    if (!record)
        return record;
    if (const Workflow *workflow = workflowOf(type))
        record->setValue(record->schema().stateField(), workflow->states.first().key);
    completeSafetyRecord(m_register, m_reference, nullptr, *record);
    return record;
}

/// One more than the highest ever given within the parent, so that no number comes twice.
Status RecordService::giveNumber(RecordData &record) const
{
    const NumberRule &rule = record.schema().numberRule();
    if (rule.prefix.isEmpty())
        return {};
    Query query;
    query.type = record.schema().type();
    query.where = {{rule.within, Condition::Operator::Equals, record.value(rule.within)}};
    query.withdrawn = Query::Withdrawn::Shown;
    const auto siblings = m_register.all(query);
    if (!siblings)
        return siblings.error();
    int highest = 0;
    for (const RecordData &sibling : *siblings)
        highest = qMax(highest, sibling.text(u"number").mid(rule.prefix.size()).toInt());
    record.setValue(u"number", QString(rule.prefix + QString::number(highest + 1)));
    return {};
}

Result<RecordData> RecordService::add(const RecordData &record)
{
    if (!record.schema().isAddedByHand())
        return Error {Error::Kind::Refused, QCoreApplication::translate("RecordService", "%1 are worked out or imported by Candour; nobody adds one by hand.").arg(record.schema().pluralTitle()), {}};
    RecordData complete = record;
    applySaveRules(nullptr, complete, m_register.clock().today());
    completeSafetyRecord(m_register, m_reference, nullptr, complete);
    if (const Status numbered = giveNumber(complete); !numbered)
        return numbered.error();
    const QList<Problem> found = problems(complete);
    if (!found.isEmpty())
        return refusal(found);
    ChangeSet step = created(QCoreApplication::translate("RecordService", "New %1").arg(record.schema().title().toLower()), complete);
    const auto more = safetyConsequences(m_register, m_reference, nullptr, complete);
    if (!more)
        return more.error();
    append(step, *more);
    const auto written = m_register.apply(step);
    return written ? m_register.find(record.schema().type(), record.id) : Result<RecordData>(written.error());
}

Result<RecordData> RecordService::save(const RecordData &before, RecordData after)
{
    applySaveRules(&before, after, m_register.clock().today());
    completeSafetyRecord(m_register, m_reference, &before, after);
    const QList<Problem> found = problems(after, &before);
    if (!found.isEmpty())
        return refusal(found);
    const auto more = safetyConsequences(m_register, m_reference, &before, after);
    if (!more)
        return more.error();
    const QString summary = QCoreApplication::translate("RecordService", "Edit %1 %2").arg(before.schema().title().toLower(), m_reference.name(before));
    ChangeSet step = edited(summary, before, after);
    step.summary = summary;
    append(step, *more);
    const auto written = m_register.apply(step);
    return written ? m_register.find(before.schema().type(), before.id) : Result<RecordData>(written.error());
}

Result<ChangeSet> RecordService::saveMany(const QList<RecordData> &records, const QString &field, const QVariant &value)
{
    ChangeSet step;
    for (const RecordData &before : records) {
        RecordData after = before;
        after.setValue(field, value);
        applySaveRules(&before, after, m_register.clock().today());
        completeSafetyRecord(m_register, m_reference, &before, after);
        const QList<Problem> found = problems(after, &before);
        if (!found.isEmpty())
            return refusal(found);
        const auto more = safetyConsequences(m_register, m_reference, &before, after);
        if (!more)
            return more.error();
        append(step, edited({}, before, after));
        append(step, *more);
    }
    step.summary = QCoreApplication::translate("RecordService", "Edit %n record(s)", nullptr, int(step.changes.size()));
    return m_register.apply(step);
}

Result<ChangeSet> RecordService::withdraw(const QList<RecordData> &records, const QString &reason)
{
    auto with = goneWith(m_register, records, true);
    if (!with)
        return with;
    ChangeSet step = *with;
    for (const RecordData &record : records)
        append(step, withdrawn({}, record));
    step.summary = records.size() == 1 ? QCoreApplication::translate("RecordService", "Withdraw %1").arg(m_reference.name(records.first()))
                                       : QCoreApplication::translate("RecordService", "Withdraw %n record(s)", nullptr, int(records.size()));
    step.reason = reason;
    return m_register.apply(step);
}

Result<ChangeSet> RecordService::restore(const QList<RecordData> &records)
{
    auto with = goneWith(m_register, records, false);
    if (!with)
        return with;
    ChangeSet step = *with;
    for (const RecordData &record : records)
        append(step, restored({}, record));
    step.summary = QCoreApplication::translate("RecordService", "Restore %n record(s)", nullptr, int(records.size()));
    return m_register.apply(step);
}

Result<RecordData> RecordService::duplicate(const RecordData &record)
{
    auto copy = blank(record.schema().type());
    if (!copy)
        return copy;
    for (const Field &field : record.schema().fields()) {
        if (isCopied(record.schema(), field))
            copy->setValue(field.name, record.value(field.name));
    }
    return copy;
}

/// Names may hold commas themselves, so the text as a whole is tried first.
Result<QVariant> RecordService::recordsFrom(const Field &field, const QString &text) const
{
    if (const auto one = recordNamed(m_register, m_reference, field.target, text.trimmed()))
        return QVariant(QStringList {one->id.toString()});
    QStringList ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto target = recordNamed(m_register, m_reference, field.target, part.trimmed());
        if (!target)
            return target.error();
        ids << target->id.toString();
    }
    return QVariant(ids);
}

Result<QVariant> RecordService::valueOf(const Field &field, const QString &text) const
{
    if (text.trimmed().isEmpty())
        return QVariant();
    if (field.type == FieldType::Choice)
        return QVariant(codeOf(m_reference, field.vocabulary, text.trimmed()));
    if (field.type == FieldType::Reference) {
        const auto target = recordNamed(m_register, m_reference, field.target, text.trimmed());
        if (!target)
            return target.error();
        return QVariant(target->id.toString());
    }
    if (field.type == FieldType::References)
        return recordsFrom(field, text);
    const auto value = valueFromText(field.type, text);
    if (value)
        return *value;
    return Error {Error::Kind::Invalid, QCoreApplication::translate("RecordService", "%1: “%2” cannot be read. Dates are written 2027-01-12, numbers with digits, yes or no in full.").arg(field.title(), text), {}};
}

Result<RecordData> RecordService::withTexts(RecordData record, const QList<std::pair<QString, QString>> &texts) const
{
    for (const auto &[name, text] : texts) {
        const Field *field = record.schema().field(name);
        if (!field)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("RecordService", "%1 has no field “%2”. See: candour fields %3").arg(record.schema().title(), name, record.schema().type()), {}};
        if (field->isReadOnly())
            return Error {Error::Kind::Invalid, QCoreApplication::translate("RecordService", "%1 is set by Candour and cannot be typed; a state is moved with: candour move").arg(field->title()), {}};
        const auto value = valueOf(*field, text);
        if (!value)
            return value.error();
        record.setValue(name, *value);
    }
    return record;
}

} // namespace candour
