#include "workflow/safe/languageguard.h"

#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString heardAs(const QString &kind)
{
    if (kind == u"hindsight")
        return QCoreApplication::translate("LanguageGuard", "“%1” reads as hindsight: %2.");
    if (kind == u"old_word")
        return QCoreApplication::translate("LanguageGuard", "“%1” belongs to the framework before PSIRF: write “%2”.");
    if (kind == u"individual_act")
        return QCoreApplication::translate("LanguageGuard", "“%1” makes this the act of a person: %2.");
    return QCoreApplication::translate("LanguageGuard", "“%1” reads as blame: %2.");
}

} // namespace

QString LanguageMark::sentence() const
{
    return heardAs(kind).arg(words, suggestion);
}

LanguageGuard::LanguageGuard(const ReferenceData &reference)
{
    for (const ReferenceEntry &entry : reference.choices(u"language_guard"_qs))
        m_rules.push_back({phrasePattern(entry.label), entry.attributes.value(u"kind").toString(), entry.attributes.value(u"suggestion").toString()});
    for (const ReferenceEntry &entry : reference.choices(u"clinical_term"_qs))
        m_clinical.append(phrasePattern(entry.label));
    QStringList actors;
    for (const ReferenceEntry &entry : reference.choices(u"individual_actor"_qs))
        actors << QRegularExpression::escape(entry.label);
    m_actors = QRegularExpression(u"^\\s*(?:the|a|an)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:"_qs + actors.join(u'|') + u")\\b"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QList<LanguageMark> LanguageGuard::marks(const QString &text) const
{
    QList<TextSpan> leftAlone = quotedSpans(text);
    for (const QRegularExpression &term : m_clinical)
        leftAlone += placesOf(term, text);
    QList<LanguageMark> found;
    for (const Rule &rule : m_rules) {
        for (const TextSpan &place : placesOf(rule.pattern, text)) {
            if (!overlapsAny(place, leftAlone))
                found.append({place, text.mid(place.start, place.length), rule.kind, rule.suggestion});
        }
    }
    std::sort(found.begin(), found.end(), [](const LanguageMark &a, const LanguageMark &b) {
        return a.place.start != b.place.start ? a.place.start < b.place.start : a.place.length > b.place.length;
    });
    QList<LanguageMark> kept;
    for (const LanguageMark &mark : std::as_const(found)) {
        if (kept.isEmpty() || !mark.place.overlaps(kept.last().place))
            kept.append(mark);
    }
    return kept;
}

QList<LanguageMark> LanguageGuard::individualActs(const QString &finding) const
{
    QList<LanguageMark> found;
    for (const TextSpan &place : placesOf(m_actors, finding))
        found.append({place, finding.mid(place.start, place.length).trimmed(), u"individual_act"_qs,
            QCoreApplication::translate("LanguageGuard", "begin with the condition of the work that made it likely")});
    return found;
}

} // namespace candour
