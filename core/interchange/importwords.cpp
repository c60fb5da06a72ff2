#include "interchange/importwords.h"

#include "interchange/importtext.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace candour {

namespace {

/// The answer without case, blanks around it and a full stop at its end; one that is but a full stop stays.
QByteArray bare(QByteArrayView answer)
{
    QByteArray text = answer.trimmed().toByteArray();
    if (text.size() > 1 && text.endsWith('.'))
        text.chop(1);
    return QString::fromUtf8(text).toCaseFolded().toUtf8();
}

bool isWordLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

/// Common in positive feedback and rare in negative. "good" and "well" are left out: "not good", "as well".
constexpr std::array<QByteArrayView, 22> praisePhrases {"amazing", "attentive", "brilliant", "caring", "compassionate", "excellent", "fabulous",
    "fantastic", "friendly", "grateful", "great", "helpful", "kind", "lovely", "outstanding", "perfect", "pleasant", "polite",
    "reassuring", "superb", "thank", "wonderful"};

} // namespace

PlaceholderPhrases::PlaceholderPhrases(const ReferenceSet &phrases)
{
    for (const ReferenceEntry &entry : phrases.entries) {
        const QByteArray phrase = bare(entry.attributes.value(u"text").toString(entry.label).toUtf8());
        m_phrases.insert(phrase);
        m_longest = std::max(m_longest, phrase.size());
    }
}

bool PlaceholderPhrases::contains(QByteArrayView answer) const
{
    const QByteArrayView trimmed = answer.trimmed();
    return trimmed.size() <= m_longest + 1 && m_phrases.contains(bare(trimmed));
}

bool soundsLikePraise(QByteArrayView answer)
{
    qsizetype begin = 0;
    while (begin < answer.size()) {
        if (!isWordLetter(answer[begin])) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < answer.size() && isWordLetter(answer[end]))
            ++end;
        const QByteArrayView word = answer.sliced(begin, end - begin);
        const bool praises = std::any_of(praisePhrases.begin(), praisePhrases.end(), [&](QByteArrayView known) {
            const bool inflected = known == "thank" && word.size() <= known.size() + 1;
            return inflected ? word.first(std::min(word.size(), known.size())).compare(known, Qt::CaseInsensitive) == 0
                             : word.compare(known, Qt::CaseInsensitive) == 0;
        });
        if (praises)
            return true;
        begin = end;
    }
    return false;
}

QString proposedQuestionType(const QString &question)
{
    const QString plain = u' ' + plainForm(question) + u' ';
    for (const QStringView word : {u"improve", u"better", u"improved", u"change", u"bad"}) {
        if (plain.contains(u' ' + word + u' '))
            return u"could_improve"_qs;
    }
    const bool both = plain.contains(u"dissatisfied");
    for (const QStringView word : {u"good", u"well", u"best", u"like"}) {
        if (!both && plain.contains(u' ' + word + u' '))
            return u"what_good"_qs;
    }
    return u"non_specific"_qs;
}

} // namespace candour
