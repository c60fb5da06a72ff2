#include "workflow/referencedata.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "records/shared/settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

namespace candour {

namespace {

ReferenceEntry entryFrom(const RecordData &item)
{
    ReferenceEntry entry;
    entry.set = item.text(u"list");
    entry.code = item.text(u"code");
    entry.label = item.text(u"label");
    entry.definition = item.text(u"definition");
    entry.position = item.value(u"position").toInt();
    entry.validFrom = item.date(u"valid_from");
    entry.validTo = item.date(u"valid_to");
    entry.attributes = QJsonDocument::fromJson(item.text(u"attributes").toUtf8()).object();
    return entry;
}

QString keyOf(int part, const QString &type, const QString &id)
{
    return QString::number(part) + type + u'/' + id;
}

/// A pattern with a text in each of its places; what looks like a place in a text stays as it is.
QString filled(const QString &pattern, const QStringList &texts)
{
    QString words;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isPlace)
            words += texts.value(pattern.at(++i).digitValue() - 1).simplified();
        else
            words += pattern.at(i);
    }
    return words;
}

ReferenceItem itemFrom(const ReferenceSet &set, const ReferenceEntry &entry)
{
    ReferenceItem item;
    item.set = set.name;
    item.code = entry.code;
    item.label = entry.label;
    item.definition = entry.definition;
    item.position = entry.position;
    item.validFrom = entry.validFrom;
    item.validTo = entry.validTo;
    if (!entry.attributes.isEmpty())
        item.attributes = QString::fromUtf8(QJsonDocument(entry.attributes).toJson(QJsonDocument::Compact));
    item.source = set.source;
    item.verified = set.verified;
    return item;
}

} // namespace

ReferenceData::ReferenceData(Register &reg, const QList<ReferenceSet> &ownSets, QObject *parent)
    : QObject(parent), m_register(reg)
{
    for (const ReferenceSet &set : ownSets)
        m_ownSets.insert(set.name, set);
    connect(&reg, &Register::changed, this, [this](const ChangeSet &set) {
        m_names.clear();
        if (!set.touches(ReferenceItem::schema().type()))
            return;
        m_isRead = false;
        Q_EMIT changed();
    });
    connect(&reg, &Register::changedElsewhere, this, [this] {
        m_names.clear();
        m_isRead = false;
        Q_EMIT changed();
    });
}

void ReferenceData::read() const
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_sets = m_ownSets;
    Query query;
    query.type = ReferenceItem::schema().type();
    query.sortField = u"position"_qs;
    const auto items = m_register.all(query);
    if (!items)
        return;
    for (const RecordData &item : *items) {
        ReferenceSet &set = m_sets[item.text(u"list")];
        set.name = item.text(u"list");
        set.source = item.text(u"source");
        set.verified = item.text(u"verified");
        set.entries.append(entryFrom(item));
    }
    const auto calendar = workingCalendar(m_sets.value(u"bank_holiday"_qs));
    m_calendar = calendar ? *calendar : WorkingCalendar();
}

const ReferenceSet &ReferenceData::set(const QString &name) const
{
    static const ReferenceSet none;
    read();
    const auto found = m_sets.constFind(name);
    return found == m_sets.constEnd() ? none : *found;
}

QStringList ReferenceData::names() const
{
    read();
    QStringList names = m_sets.keys();
    names.sort();
    return names;
}

QList<ReferenceEntry> ReferenceData::choices(const QString &name) const
{
    return set(name).entriesValidOn(m_register.clock().today());
}

QString ReferenceData::label(const QString &name, const QString &code, QDate on) const
{
    return set(name).labelOf(code, on.isValid() ? on : m_register.clock().today());
}

std::optional<ReferenceEntry> ReferenceData::entry(const QString &name, const QString &code, QDate on) const
{
    const QDate day = on.isValid() ? on : m_register.clock().today();
    for (const ReferenceEntry &candidate : set(name).entries) {
        if (candidate.code == code && candidate.isValidOn(day))
            return candidate;
    }
    return std::nullopt;
}

bool ReferenceData::knows(const QString &name, const QString &code, QDate on) const
{
    return entry(name, code, on).has_value();
}

const WorkingCalendar &ReferenceData::calendar() const
{
    read();
    return m_calendar;
}

QString ReferenceData::name(const RecordData &record) const
{
    const Schema &schema = record.schema();
    const bool isWords = schema.referenceField().isEmpty() || !schema.nameRule().fields.isEmpty();
    return isWords ? title(record) : record.name();
}

/// A field's part in the title of its record.
QString ReferenceData::partText(const Field &field, const RecordData &record) const
{
    if (field.type != FieldType::Reference || isAbsent(record.value(field.name)))
        return displayText(field, record);
    return textOf(field.target, record.text(field.name), record.schema().nameRule().fields.isEmpty() ? Part::FullName : Part::Title);
}

QString ReferenceData::title(const RecordData &record) const
{
    QStringList parts;
    for (const Field *field : record.schema().nameFields())
        parts << partText(*field, record);
    const NameRule &rule = record.schema().nameRule();
    return rule.fields.isEmpty() ? parts.value(0) : filled(rule.words(), parts);
}

QString ReferenceData::fullName(const RecordData &record) const
{
    const QString words = title(record);
    const QString before = record.shortName();
    const bool isWords = !record.schema().nameRule().fields.isEmpty() || before == record.text(record.schema().titleField());
    return isWords ? words : QString(before + u"  "_qs + words);
}

QString ReferenceData::textOf(const RecordData &record, Part part) const
{
    return part == Part::Name ? name(record) : part == Part::Title ? title(record) : fullName(record);
}

QString ReferenceData::textOf(const QString &type, const QString &id, Part part) const
{
    const QString key = keyOf(int(part), type, id);
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    const auto record = m_register.find(type, idFromText(id));
    const QString text = record ? textOf(*record, part) : QCoreApplication::translate("ReferenceData", "not in this register");
    m_names.insert(key, text);
    return text;
}

void ReferenceData::readAhead(const Field &field, const QList<RecordData> &records, Part part) const
{
    QSet<RecordId> wanted;
    for (const RecordData &record : records) {
        const QString id = record.text(field.name);
        if (!id.isEmpty() && !m_names.contains(keyOf(int(part), field.target, id)))
            wanted.insert(idFromText(id));
    }
    const auto found = m_register.findAll(field.target, wanted.values());
    if (!found || found->isEmpty())
        return; // each name says by itself that it cannot be read
    const QList<RecordData> targets = found->values();
    const Schema &schema = targets.first().schema();
    if (part != Part::Name || schema.referenceField().isEmpty() || !schema.nameRule().fields.isEmpty())
        readTitles(targets);
    for (const RecordData &target : targets)
        m_names.insert(keyOf(int(part), field.target, target.id.toString()), textOf(target, part));
}

void ReferenceData::readNames(const Field &field, const QList<RecordData> &records) const
{
    readAhead(field, records, Part::Name);
}

void ReferenceData::readTitles(const QList<RecordData> &records) const
{
    if (records.isEmpty())
        return;
    const Schema &schema = records.first().schema();
    for (const Field *field : schema.nameFields()) {
        if (field->type == FieldType::Reference)
            readAhead(*field, records, schema.nameRule().fields.isEmpty() ? Part::FullName : Part::Title);
    }
}

QString ReferenceData::displayText(const Field &field, const QVariant &value) const
{
    if (isAbsent(value))
        return {};
    switch (field.type) {
    case FieldType::Choice:
        return label(field.vocabulary, value.toString());
    case FieldType::Choices: {
        QStringList labels;
        for (const QString &code : value.toStringList())
            labels << label(field.vocabulary, code);
        return labels.join(u", "_qs);
    }
    case FieldType::Date:
        return dateText(value.toDate());
    case FieldType::DateTime: {
        const QDateTime local = value.toDateTime().toLocalTime();
        return dateText(local.date()) + local.toString(u" HH:mm");
    }
    case FieldType::Boolean:
        return value.toBool() ? QCoreApplication::translate("ReferenceData", "Yes") : QCoreApplication::translate("ReferenceData", "No");
    case FieldType::Integer:
        return countText(value.toLongLong());
    case FieldType::Real:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Reference:
        return textOf(field.target, value.toString(), Part::Name);
    case FieldType::References: {
        QStringList names;
        for (const QString &id : value.toStringList())
            names << textOf(field.target, id, Part::Name);
        return names.join(u", "_qs);
    }
    case FieldType::Text:
    case FieldType::LongText:
        return value.toString();
    }
    return {};
}

QString ReferenceData::displayText(const Field &field, const RecordData &record) const
{
    const QVariant value = record.value(field.name);
    const QDate day = field.asOf.isEmpty() ? QDate() : record.date(field.asOf);
    if (field.type != FieldType::Choice || !day.isValid() || isAbsent(value))
        return displayText(field, value);
    const QString then = label(field.vocabulary, value.toString(), day);
    const QString now = label(field.vocabulary, value.toString());
    if (then == now)
        return then;
    return QCoreApplication::translate("ReferenceData", "%1 (its name on %2; now %3)").arg(then, dateText(day), now);
}

Result<ChangeSet> shippedReferenceStep(Register &reg)
{
    const auto sets = shippedReferenceSets();
    if (!sets)
        return sets.error();
    ChangeSet step;
    step.summary = QCoreApplication::translate("ReferenceData", "Load the reference lists");
    for (const ReferenceSet &set : *sets) {
        for (const ReferenceEntry &entry : set.entries) {
            ReferenceItem item = itemFrom(set, entry);
            item.id = reg.newId();
            append(step, created(step.summary, untyped(item)));
        }
    }
    return step;
}

} // namespace candour
