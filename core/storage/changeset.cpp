#include "storage/changeset.h"

#include <algorithm>

namespace candour {

namespace {

void appendPart(QByteArray &bytes, const QByteArray &part)
{
    bytes += QByteArray::number(part.size());
    bytes += ':';
    bytes += part;
}

void appendPart(QByteArray &bytes, const QString &part)
{
    appendPart(bytes, part.toUtf8());
}

void appendValue(QByteArray &bytes, FieldType type, const QVariant &value)
{
    const QVariant stored = storedValue(type, value);
    if (stored.isNull())
        bytes += "-";
    else
        appendPart(bytes, stored.toString());
}

void appendNumber(QByteArray &bytes, qint64 number)
{
    appendPart(bytes, QByteArray::number(number));
}

void appendSeen(QByteArray &bytes, const QMap<QString, qint64> &seen)
{
    appendNumber(bytes, seen.size());
    for (auto other = seen.begin(); other != seen.end(); ++other) {
        appendPart(bytes, other.key());
        appendNumber(bytes, other.value());
    }
}

void appendChange(QByteArray &bytes, const RecordChange &change, const Schema *schema)
{
    appendPart(bytes, change.type);
    appendPart(bytes, change.record.toString());
    appendPart(bytes, kindKey(change.kind));
    appendNumber(bytes, change.baseVersion);
    appendNumber(bytes, change.fields.size());
    for (const FieldChange &field : change.fields) {
        const Field *described = schema ? schema->field(field.field) : nullptr;
        const FieldType type = described ? described->type : FieldType::Text;
        appendPart(bytes, field.field);
        appendValue(bytes, type, field.before);
        appendValue(bytes, type, field.after);
    }
}

RecordChange oneRecord(const RecordData &record, RecordChange::Kind kind)
{
    return {record.schema().type(), record.id, kind, record.version, {}};
}

ChangeSet single(const QString &summary, RecordChange change)
{
    ChangeSet set;
    set.summary = summary;
    set.changes.append(std::move(change));
    return set;
}

RecordChange inverted(const RecordChange &change)
{
    using Kind = RecordChange::Kind;
    RecordChange back = change;
    switch (change.kind) {
    case Kind::Create:
    case Kind::Restore:
        back.kind = Kind::Withdraw;
        back.fields.clear();
        break;
    case Kind::Withdraw:
        back.kind = Kind::Restore;
        break;
    case Kind::Update:
        for (FieldChange &field : back.fields)
            std::swap(field.before, field.after);
        break;
    }
    // The step itself raised the version; later edits of other fields are no reason to refuse.
    back.baseVersion = change.baseVersion + 1;
    return back;
}

} // namespace

QString kindKey(RecordChange::Kind kind)
{
    switch (kind) {
    case RecordChange::Kind::Create:
        return u"create"_qs;
    case RecordChange::Kind::Update:
        return u"update"_qs;
    case RecordChange::Kind::Withdraw:
        return u"withdraw"_qs;
    case RecordChange::Kind::Restore:
        return u"restore"_qs;
    }
    return {};
}

RecordChange::Kind kindFromKey(const QString &key)
{
    for (const auto kind : {RecordChange::Kind::Create, RecordChange::Kind::Withdraw, RecordChange::Kind::Restore}) {
        if (kindKey(kind) == key)
            return kind;
    }
    return RecordChange::Kind::Update;
}

bool ChangeSet::touches(const QString &type) const
{
    return std::any_of(changes.begin(), changes.end(), [&](const RecordChange &change) { return change.type == type; });
}

ChangeSet ChangeSet::inverse(const QString &newSummary) const
{
    ChangeSet back;
    back.summary = newSummary;
    back.undoes = id;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.changes.append(inverted(*change));
    return back;
}

QByteArray ChangeSet::canonicalBytes(const Catalogue &catalogue) const
{
    QByteArray bytes;
    appendPart(bytes, id.toString());
    appendPart(bytes, device);
    appendNumber(bytes, number);
    appendPart(bytes, time.toString());
    appendSeen(bytes, seen);
    appendPart(bytes, actor.name);
    appendPart(bytes, actor.role);
    appendPart(bytes, summary);
    appendPart(bytes, reason);
    appendPart(bytes, undoes.isNull() ? QString() : undoes.toString());
    appendPart(bytes, previousHash);
    appendNumber(bytes, changes.size());
    for (const RecordChange &change : changes)
        appendChange(bytes, change, catalogue.find(change.type));
    return bytes;
}

ChangeSet created(const QString &summary, const RecordData &record)
{
    RecordChange change = oneRecord(record, RecordChange::Kind::Create);
    change.baseVersion = 0;
    const auto &fields = record.schema().fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isAbsent(record.valueAt(int(i))))
            change.fields.append({fields[i].name, {}, record.valueAt(int(i))});
    }
    return single(summary, change);
}

ChangeSet edited(const QString &summary, const RecordData &before, const RecordData &after)
{
    RecordChange change = oneRecord(before, RecordChange::Kind::Update);
    const auto &fields = before.schema().fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QVariant &old = before.valueAt(int(i));
        const QVariant &now = after.valueAt(int(i));
        if (!sameValue(fields[i].type, old, now))
            change.fields.append({fields[i].name, old, now});
    }
    return change.fields.isEmpty() ? ChangeSet() : single(summary, change);
}

ChangeSet withdrawn(const QString &summary, const RecordData &record)
{
    return single(summary, oneRecord(record, RecordChange::Kind::Withdraw));
}

ChangeSet restored(const QString &summary, const RecordData &record)
{
    return single(summary, oneRecord(record, RecordChange::Kind::Restore));
}

void append(ChangeSet &set, const ChangeSet &more)
{
    set.changes.append(more.changes);
}

} // namespace candour
