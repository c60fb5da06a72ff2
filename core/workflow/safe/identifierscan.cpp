#include "workflow/safe/identifierscan.h"

#include "base/dates.h"
#include "storage/register.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

using FoundKind = IdentifierFound::Kind;

constexpr int yearsBack = 10;
constexpr qsizetype shortestName = 3;

const QString monthNames = u"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"_qs;
const QString dateShape = u"(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+"_qs + monthNames + u"\\s+\\d{4})"_qs;

QRegularExpression namedPattern(const QString &text, QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption)
{
    return QRegularExpression(text, options);
}

/// A name is a name only where it is written as one: "Will Grey" is, "will grey" is not.
QRegularExpression namePattern(const QString &name)
{
    QString escaped = QRegularExpression::escape(name);
    escaped.replace(u"\\ "_qs, u"\\s+"_qs);
    return namedPattern(u"(?<![\\p{L}\\p{N}])"_qs + escaped + u"(?![\\p{L}\\p{N}])"_qs);
}

bool isLongAgo(const QString &date, QDate today)
{
    const auto day = parseDate(date, today, nullptr);
    return day && *day < today.addYears(-yearsBack);
}

void addFound(QList<IdentifierFound> &found, FoundKind kind, const QList<TextSpan> &places, const QString &text)
{
    for (const TextSpan &place : places) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const IdentifierFound &each) { return each.place.overlaps(place); });
        if (!known)
            found.append({place, kind, text.mid(place.start, place.length)});
    }
}

QList<TextSpan> nhsNumbers(const QString &text)
{
    static const QRegularExpression tenDigits = namedPattern(u"(?<![\\p{N}])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\p{N}])"_qs);
    QList<TextSpan> places = placesOf(tenDigits, text);
    places.removeIf([&](const TextSpan &place) { return !isNhsNumber(text.mid(place.start, place.length)); });
    return places;
}

QList<TextSpan> datesOfBirth(const QString &text, QDate today)
{
    static const QRegularExpression announced = namedPattern(u"(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?)[:\\s]*"_qs + dateShape,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression anyDate = namedPattern(u"(?<![\\p{N}])"_qs + dateShape + u"(?![\\p{N}])"_qs, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextSpan> places = placesOf(announced, text);
    for (const TextSpan &place : placesOf(anyDate, text)) {
        if (isLongAgo(text.mid(place.start, place.length), today) && !overlapsAny(place, places))
            places.append(place);
    }
    return places;
}

} // namespace

QString IdentifierFound::kindText() const
{
    switch (kind) {
    case FoundKind::Name:
        return QCoreApplication::translate("IdentifierScan", "Name");
    case FoundKind::NhsNumber:
        return QCoreApplication::translate("IdentifierScan", "NHS number");
    case FoundKind::DateOfBirth:
        return QCoreApplication::translate("IdentifierScan", "Date of birth");
    case FoundKind::Initials:
        return QCoreApplication::translate("IdentifierScan", "Initials");
    }
    return {};
}

bool isNhsNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (c != u' ' && c != u'-')
            return false;
    }
    if (digits.size() != 10)
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits.at(i).digitValue() * (10 - i);
    const int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits.at(9).digitValue();
}

IdentifierScan::IdentifierScan(const Register &reg, QDate today)
    : m_today(today)
{
    Query query;
    query.type = u"person"_qs;
    query.where = {{u"name"_qs, Condition::Operator::Present}};
    const auto people = reg.all(query);
    QStringList names;
    for (const RecordData &person : people ? *people : QList<RecordData>()) {
        names << person.text(u"name").simplified();
        names << person.text(u"name").simplified().split(u' ');
    }
    names.removeIf([](const QString &name) { return name.size() < shortestName || !name.at(0).isUpper() || name.endsWith(u'.'); });
    names.removeDuplicates();
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names))
        m_names.append(namePattern(name));
}

QList<IdentifierFound> IdentifierScan::found(const QString &text) const
{
    static const QRegularExpression titled = namedPattern(u"(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?\\s+\\p{Lu}[\\p{L}'’-]*"_qs);
    static const QRegularExpression dotted = namedPattern(u"(?<![\\p{L}\\p{N}.])\\p{Lu}\\.\\s?\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?(?![\\p{L}\\p{N}])"_qs);
    // "Patient A" is a pseudonym; "patient JS" is not.
    static const QRegularExpression bare = namedPattern(u"(?<![\\p{L}])(?:[Pp]atient|[Ss]taff|[Nn]urse|[Dd]octor|[Ss]ister)\\s+\\p{Lu}{2,3}(?![\\p{L}\\p{N}])"_qs);
    QList<IdentifierFound> found;
    addFound(found, FoundKind::NhsNumber, nhsNumbers(text), text);
    addFound(found, FoundKind::DateOfBirth, datesOfBirth(text, m_today), text);
    addFound(found, FoundKind::Name, placesOf(titled, text), text);
    for (const QRegularExpression &name : m_names)
        addFound(found, FoundKind::Name, placesOf(name, text), text);
    addFound(found, FoundKind::Initials, placesOf(dotted, text), text);
    addFound(found, FoundKind::Initials, placesOf(bare, text), text);
    std::sort(found.begin(), found.end(), [](const IdentifierFound &a, const IdentifierFound &b) { return a.place.start < b.place.start; });
    return found;
}

QStringList IdentifierScan::namesIn(const QString &text) const
{
    QStringList names;
    for (const IdentifierFound &each : found(text)) {
        if (each.kind == FoundKind::Name)
            names << each.words;
    }
    return names;
}

} // namespace candour
