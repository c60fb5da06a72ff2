#include "schema/referenceset.h"

#include "base/workingcalendar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

// The resources sit in a static library, whose start-up code the linker would drop; this must be outside a namespace.
static void initReferenceResources()
{
    Q_INIT_RESOURCE(reference);
}

namespace candour {

namespace {

constexpr int HolidaysInAYear = 8;

struct Reference
{
    Q_DECLARE_TR_FUNCTIONS(candour::Reference)
};

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().trimmed().isEmpty();
}

/// Reads one set, remembering the first mistake and where it is.
class Reader
{
public:
    explicit Reader(const QString &fileName) : m_fileName(fileName) { }

    Result<ReferenceSet> read(const QByteArray &json);

private:
    ReferenceEntry readEntry(const QJsonObject &object, int position);
    QDate readDate(const QJsonObject &object, const QString &key);
    QString readText(const QJsonObject &object, const QString &key);
    void checkKeys(const QJsonObject &object, const QStringList &known);
    void checkHeader(const ReferenceSet &set);
    void checkEntry(const ReferenceEntry &entry);
    void checkOverlaps(const ReferenceSet &set);
    void fail(const QString &problem);

    QString m_fileName;
    QString m_entry; // which entry is being read; empty for the set's own keys
    QString m_problem;
};

Result<ReferenceSet> Reader::read(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        fail(Reference::tr("not JSON (%1, at byte %2)").arg(parsed.errorString()).arg(parsed.offset));

    ReferenceSet set;
    set.name = readText(object, QStringLiteral("set"));
    set.title = readText(object, QStringLiteral("title"));
    set.source = readText(object, QStringLiteral("source"));
    set.verified = readText(object, QStringLiteral("verified"));
    set.updated = readText(object, QStringLiteral("updated"));
    checkKeys(object, {QStringLiteral("set"), QStringLiteral("title"), QStringLiteral("source"),
                       QStringLiteral("verified"), QStringLiteral("updated"), QStringLiteral("entries")});
    checkHeader(set);

    const QJsonArray entries = object.value(QStringLiteral("entries")).toArray();
    if (entries.isEmpty())
        fail(Reference::tr("“entries” is missing or empty"));
    for (const QJsonValue &value : entries) {
        set.entries.append(readEntry(value.toObject(), int(set.entries.size()) + 1));
        set.entries.last().set = set.name;
    }
    checkOverlaps(set);

    if (m_problem.isEmpty())
        return set;
    return Error{Error::Kind::Unreadable,
                 Reference::tr("A reference list cannot be used. %1. Correct the list and try again.").arg(m_problem),
                 {}};
}

ReferenceEntry Reader::readEntry(const QJsonObject &object, int position)
{
    const QString code = object.value(QStringLiteral("code")).toString();
    m_entry = code.isEmpty() ? QString::number(position) : code;
    checkKeys(object, {QStringLiteral("code"), QStringLiteral("label"), QStringLiteral("definition"),
                       QStringLiteral("position"), QStringLiteral("valid_from"), QStringLiteral("valid_to"),
                       QStringLiteral("attributes")});

    ReferenceEntry entry;
    entry.code = readText(object, QStringLiteral("code"));
    entry.label = readText(object, QStringLiteral("label"));
    entry.definition = object.value(QStringLiteral("definition")).toString();
    entry.position = object.value(QStringLiteral("position")).toInt();
    entry.validFrom = readDate(object, QStringLiteral("valid_from"));
    entry.validTo = readDate(object, QStringLiteral("valid_to"));
    const QJsonValue attributes = object.value(QStringLiteral("attributes"));
    if (!attributes.isObject() && !attributes.isUndefined())
        fail(Reference::tr("“attributes” is not an object"));
    entry.attributes = attributes.toObject();
    checkEntry(entry);
    m_entry.clear();
    return entry;
}

QDate Reader::readDate(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isNull() || value.isUndefined())
        return {};
    const QDate date = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        fail(Reference::tr("“%1” is not a date like 2026-04-01").arg(key));
    return date;
}

QString Reader::readText(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!isText(value))
        fail(Reference::tr("“%1” is missing or empty").arg(key));
    return value.toString();
}

void Reader::checkKeys(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            fail(Reference::tr("the key “%1” is unknown").arg(it.key()));
    }
}

void Reader::checkHeader(const ReferenceSet &set)
{
    static const QRegularExpression verified(QStringLiteral("^(yes|(yes|no): \\S.*)$"));
    static const QRegularExpression month(QStringLiteral("^[0-9]{4}-(0[1-9]|1[0-2])$"));
    if (!verified.match(set.verified).hasMatch())
        fail(Reference::tr("“verified” must be “yes”, or “no:” with what has to be checked"));
    if (!month.match(set.updated).hasMatch())
        fail(Reference::tr("“updated” is not a month like 2026-11"));
}

void Reader::checkEntry(const ReferenceEntry &entry)
{
    static const QRegularExpression key(QStringLiteral("^[a-z0-9]+([_-][a-z0-9]+)*$"));
    if (!key.match(entry.code).hasMatch())
        fail(Reference::tr("“code” may hold small letters, digits and _ only"));
    if (entry.position < 1)
        fail(Reference::tr("“position” is not a whole number from 1"));
    if (entry.validFrom.isValid() && entry.validTo.isValid() && entry.validTo < entry.validFrom)
        fail(Reference::tr("it ends before it begins"));
}

void Reader::checkOverlaps(const ReferenceSet &set)
{
    QMap<QString, QList<ReferenceEntry>> byCode;
    for (const ReferenceEntry &entry : set.entries) {
        m_entry = entry.code;
        for (const ReferenceEntry &other : std::as_const(byCode[entry.code])) {
            const bool otherIsOver = other.validTo.isValid() && entry.validFrom.isValid()
                && other.validTo < entry.validFrom;
            const bool isOver = entry.validTo.isValid() && other.validFrom.isValid()
                && entry.validTo < other.validFrom;
            if (!otherIsOver && !isOver)
                fail(Reference::tr("the code stands twice for the same days"));
        }
        byCode[entry.code].append(entry);
    }
    m_entry.clear();
}

void Reader::fail(const QString &problem)
{
    if (!m_problem.isEmpty())
        return;
    QStringList where;
    if (!m_fileName.isEmpty())
        where.append(m_fileName);
    if (!m_entry.isEmpty())
        where.append(Reference::tr("entry “%1”").arg(m_entry));
    where.append(problem);
    m_problem = where.join(QStringLiteral(": "));
}

} // namespace

bool ReferenceEntry::isValidOn(QDate date) const
{
    if (!date.isValid())
        return !validTo.isValid();
    return !(validFrom.isValid() && date < validFrom) && !(validTo.isValid() && date > validTo);
}

bool ReferenceSet::isVerified() const
{
    return verified.startsWith(QLatin1String("yes"));
}

QList<ReferenceEntry> ReferenceSet::entriesValidOn(QDate date) const
{
    QList<ReferenceEntry> valid;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(valid),
                 [date](const ReferenceEntry &entry) { return entry.isValidOn(date); });
    std::stable_sort(valid.begin(), valid.end(), [](const ReferenceEntry &left, const ReferenceEntry &right) {
        return left.position < right.position;
    });
    return valid;
}

QString ReferenceSet::labelOf(QStringView code, QDate date) const
{
    const ReferenceEntry *latest = nullptr;
    for (const ReferenceEntry &entry : entries) {
        if (entry.code != code)
            continue;
        if (entry.isValidOn(date))
            return entry.label;
        if (!latest || entry.validFrom > latest->validFrom)
            latest = &entry;
    }
    return latest ? latest->label : code.toString();
}

Result<ReferenceSet> parseReferenceSet(const QByteArray &json, const QString &fileName)
{
    return Reader(fileName).read(json);
}

QStringList shippedReferenceFiles()
{
    initReferenceResources();
    const QDir folder(QStringLiteral(":/candour/reference"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

Result<QList<ReferenceSet>> shippedReferenceSets()
{
    QList<ReferenceSet> sets;
    for (const QString &path : shippedReferenceFiles()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{Error::Kind::Unreadable,
                         Reference::tr("A reference list inside the program cannot be read. Install Candour again."),
                         QString(path + QStringLiteral(": ") + file.errorString())};
        }
        const Result<ReferenceSet> set = parseReferenceSet(file.readAll(), QFileInfo(path).fileName());
        if (!set)
            return set.error();
        sets.append(*set);
    }
    return sets;
}

Result<WorkingCalendar> workingCalendar(const ReferenceSet &bankHolidays)
{
    QMap<int, QList<QDate>> byYear;
    for (const ReferenceEntry &entry : bankHolidays.entries) {
        const QDate date = QDate::fromString(entry.code, QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid()) {
            return Error{Error::Kind::Invalid,
                         Reference::tr("The list of bank holidays holds “%1”, which is not a date like 2026-12-25.")
                             .arg(entry.code),
                         {}};
        }
        if (entry.isValidOn(date))
            byYear[date.year()].append(date);
    }
    const auto isIncomplete = [&byYear](int year) { return byYear.value(year).size() < HolidaysInAYear; };
    while (!byYear.isEmpty() && isIncomplete(byYear.firstKey()))
        byYear.remove(byYear.firstKey());
    while (!byYear.isEmpty() && isIncomplete(byYear.lastKey()))
        byYear.remove(byYear.lastKey());
    if (byYear.isEmpty())
        return WorkingCalendar();

    QList<QDate> dates;
    for (int year = byYear.firstKey(); year <= byYear.lastKey(); ++year) {
        if (isIncomplete(year)) {
            return Error{Error::Kind::Invalid,
                         Reference::tr("The list of bank holidays is incomplete for %1. Add what is missing.").arg(year),
                         {}};
        }
        dates += byYear.value(year);
    }
    return WorkingCalendar(dates, byYear.firstKey(), byYear.lastKey());
}

} // namespace candour
