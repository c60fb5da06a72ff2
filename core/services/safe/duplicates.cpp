#include "services/safe/duplicates.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace candour {

namespace {

constexpr double similarFrom = 0.5; ///< shared words, of one
constexpr qsizetype shortestWord = 4;

QSet<QString> longerWords(const QString &text)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_qs);
    QSet<QString> found;
    for (const QString &word : text.toLower().split(apart, Qt::SkipEmptyParts)) {
        if (word.size() >= shortestWord)
            found.insert(word);
    }
    return found;
}

bool sameText(const RecordData &event, const RecordData &other, QStringView field)
{
    return !event.text(field).isEmpty() && event.text(field).compare(other.text(field), Qt::CaseInsensitive) == 0;
}

} // namespace

double sharedWords(const QString &text, const QString &other)
{
    const QSet<QString> left = longerWords(text);
    const QSet<QString> right = longerWords(other);
    QSet<QString> all = left;
    all.unite(right);
    QSet<QString> both = left;
    both.intersect(right);
    return all.isEmpty() ? 0.0 : double(both.size()) / double(all.size());
}

QStringList whySame(const RecordData &event, const RecordData &other)
{
    QStringList reasons;
    if (sameText(event, other, u"lfpse_reference"))
        reasons << QCoreApplication::translate("TriageService", "same LFPSE reference");
    const bool samePlace = sameText(event, other, u"unit") || sameText(event, other, u"location_text");
    const bool sameDays = qAbs(event.date(u"occurred_on").daysTo(other.date(u"occurred_on"))) <= 1;
    const double alike = qMax(sharedWords(event.text(u"title"), other.text(u"title")), sharedWords(event.text(u"description"), other.text(u"description")));
    if (samePlace && sameDays && event.text(u"event_type") == other.text(u"event_type") && alike >= similarFrom)
        reasons << QCoreApplication::translate("TriageService", "same place, at most a day apart, similar words");
    return reasons;
}

} // namespace candour
