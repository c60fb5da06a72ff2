#include "interchange/importcodes.h"

#include <algorithm>

namespace candour {

namespace {

/// More different values than a list has codes: past this, the column is a text and not a choice.
constexpr int mostUnmapped = 200;
constexpr int mostRemembered = 4096;
constexpr QStringView scoreSet = u"fft_score";

/// Past this a person is better served by looking at the column than by a longer list.
constexpr int mostCodesNamed = 10;
constexpr qsizetype longestCode = 40;

/// Kept in ByteTable, whose numbers are never negative.
constexpr int offset = 3;

} // namespace

ImportCodes::ImportCodes(const ImportTarget &target, const ImportMapping &mapping, const ImportLists &lists)
    : m_target(target)
{
    const auto set = lists.sets.constFind(target.vocabulary);
    if (set != lists.sets.constEnd()) {
        for (const ReferenceEntry &entry : set->entries)
            addEntry(entry);
        if (target.vocabulary == scoreSet)
            addScores(*set, mapping.scoreDirection);
    }
    for (auto it = target.spellings.begin(); it != target.spellings.end(); ++it)
        name(it.key(), numberOf(it.value().toUtf8()));
    addMapped(mapping.codes.value(target.key));
}

int ImportCodes::numberOf(const QByteArray &code)
{
    const auto found = std::find(m_codes.begin(), m_codes.end(), code);
    if (found != m_codes.end())
        return int(found - m_codes.begin());
    m_codes.push_back(code);
    return int(m_codes.size()) - 1;
}

void ImportCodes::name(const QString &text, int number)
{
    if (const QString plain = plainForm(text); !plain.isEmpty() && !m_names.contains(plain))
        m_names.insert(plain, number);
}

void ImportCodes::addEntry(const ReferenceEntry &entry)
{
    const int number = numberOf(entry.code.toUtf8());
    name(entry.code, number);
    name(entry.label, number);
    if (m_target.vocabulary != scoreSet)
        name(entry.attributes.value(u"national_code").toString(), number);
}

void ImportCodes::addScores(const ReferenceSet &set, std::optional<ScoreDirection> direction)
{
    m_lacksDirection = !direction;
    constexpr int ends = 6;   // 1 and 5: the score seen from the other end is 6 minus itself
    for (const ReferenceEntry &entry : set.entries) {
        const int national = entry.attributes.value(u"national_code").toString().toInt();
        const bool turned = direction == ScoreDirection::FiveIsBest;
        if (national < 1 || (turned && national >= ends))
            continue;   // suppliers who put 5 first have no common code for "don't know"
        const QString score = QString::number(turned ? ends - national : national);
        name(score, numberOf(entry.code.toUtf8()));
        m_bareScores.insert(score);
    }
}

void ImportCodes::addMapped(const QMap<QString, QString> &codes)
{
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        const QByteArray code = it.value().toUtf8();
        const auto known = std::find(m_codes.begin(), m_codes.end(), code);
        if (it.value() == ImportMapping::noAnswer)
            m_mapped.insert(it.key().trimmed(), noAnswer);
        else if (known != m_codes.end())
            m_mapped.insert(it.key().trimmed(), int(known - m_codes.begin()));
        else
            m_problems << tr("“%1” is not a code of the list for %2. Choose one of the list, or “no_answer”.").arg(it.value(), m_target.label);
    }
}

int ImportCodes::recognise(QByteArrayView cell)
{
    const QString text = QString::fromUtf8(cell);
    const auto mapped = m_mapped.constFind(text);
    if (mapped != m_mapped.constEnd())
        return *mapped;
    const auto named = m_names.constFind(plainForm(text));
    if (named == m_names.constEnd())
        return unknown;
    if (m_lacksDirection && m_bareScores.contains(text))
        m_wantsDirection = true;
    return *named;
}

int ImportCodes::look(QByteArrayView cell)
{
    if (cell.isEmpty())
        return absent;
    int number = m_seen.find(cell) - offset;
    if (number < -offset) {
        number = recognise(cell);
        if (m_seen.size() < mostRemembered)
            m_seen.insert(cell, number + offset);
    }
    if (number == unknown) {
        const QByteArray key = cell.toByteArray();
        if (m_unmapped.size() < mostUnmapped || m_unmapped.contains(key))
            ++m_unmapped[key];
    }
    return number;
}

QByteArray ImportCodes::lookSeveral(QByteArrayView cell)
{
    QByteArray joined;
    // A label may hold a comma, so only semicolons and bars part one code from the next.
    for (const QByteArray &bar : cell.toByteArray().split('|')) {
        for (const QByteArray &part : bar.split(';')) {
            const int number = look(QByteArrayView(part).trimmed());
            if (number >= 0)
                joined += (joined.isEmpty() ? "" : ",") + code(number);
        }
    }
    return joined;
}

ImportUnits::ImportUnits(const QList<ImportLists::Unit> &units)
{
    for (const ImportLists::Unit &unit : units) {
        m_ids.push_back(unit.id.toString().toUtf8());
        for (const QString &name : unit.names) {
            if (const QString plain = plainForm(name); !plain.isEmpty() && !m_names.contains(plain))
                m_names.insert(plain, int(m_ids.size()));
        }
    }
}

QByteArrayView ImportUnits::look(QByteArrayView cell)
{
    if (cell.isEmpty() || m_ids.empty())
        return {};
    int number = m_seen.find(cell);
    if (number < 0) {
        number = m_names.value(plainForm(QString::fromUtf8(cell)), 0);
        if (m_seen.size() < mostRemembered)
            m_seen.insert(cell, number);
    }
    return number == 0 ? QByteArrayView() : QByteArrayView(m_ids[size_t(number) - 1]);
}

void reportCodes(const ImportTarget &target, const QString &column, const ImportCodes &codes, ImportCheck &check)
{
    check.blocking << codes.problems();
    QList<QByteArray> values = codes.unmapped().keys();
    std::sort(values.begin(), values.end());
    for (const QByteArray &value : values)
        check.unmapped.append({target.key, column, QString::fromUtf8(value), codes.unmapped().value(value)});
    for (const QByteArray &value : values.first(std::min<qsizetype>(values.size(), mostCodesNamed)))
        check.blocking << QCoreApplication::translate("Import",
            "Code “%1” in column “%2” is not known. Say what it means, or map it to “no answer”.").arg(QString::fromUtf8(value).left(longestCode), column);
    if (values.size() > mostCodesNamed)
        check.blocking << QCoreApplication::translate("Import", "Column “%1” holds %n further unknown codes. Is it the right column?",
            nullptr, int(values.size()) - mostCodesNamed).arg(column);
}

} // namespace candour
