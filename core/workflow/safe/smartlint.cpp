#include "workflow/safe/smartlint.h"

#include "base/workingcalendar.h"
#include "workflow/referencedata.h"
#include "workflow/safe/identifierscan.h"
#include "workflow/safe/phrases.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int monthsWithoutMilestones = 12;

/// The first phrase of a list that stands in the text, as it stands there.
std::optional<QString> firstOf(const QString &list, const QString &text, const ReferenceData &reference)
{
    for (const ReferenceEntry &entry : reference.choices(list)) {
        const QList<TextSpan> places = placesOf(phrasePattern(entry.label), text);
        if (!places.isEmpty())
            return text.mid(places.first().start, places.first().length);
    }
    return std::nullopt;
}

bool isEnded(const RecordData &action)
{
    static const QStringList ended {u"implemented"_qs, u"closed"_qs, u"replaced"_qs, u"not_progressed"_qs, u"risk_accepted"_qs};
    return ended.contains(action.text(u"state"));
}

/// "and" followed by a verb, a semicolon, a second line: two actions that one measure cannot follow.
bool holdsSeveral(const QString &text, const ReferenceData &reference)
{
    if (text.contains(u';') || text.trimmed().contains(u'\n'))
        return true;
    QStringList verbs;
    for (const ReferenceEntry &entry : reference.choices(u"action_verb"_qs))
        verbs << QRegularExpression::escape(entry.label);
    const QRegularExpression joined(u"\\b(?:and|then|also)\\s+(?:to\\s+)?(?:"_qs + verbs.join(u'|') + u")\\b"_qs, QRegularExpression::CaseInsensitiveOption);
    return !verbs.isEmpty() && joined.match(text).hasMatch();
}

/// A measure that says no more than that the action was done measures nothing.
bool isOnlyCompletion(const QString &measure, const ReferenceData &reference)
{
    const QString plain = measure.simplified().remove(u'.');
    for (const ReferenceEntry &entry : reference.choices(u"smart_completion_word"_qs)) {
        if (plain.compare(entry.label, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class Lint
{
public:
    Lint(const RecordData &action, const Register &reg, const ReferenceData &reference, QDate today)
        : m_action(action), m_register(reg), m_reference(reference), m_today(today), m_text(action.text(u"title"))
    {
    }

    [[nodiscard]] QList<ActionMark> marks()
    {
        readWords();
        readOwner();
        readMeasure();
        readDate();
        return m_marks;
    }

private:
    void mark(const char *key, const char *field, const QString &sentence) { m_marks.append({QString::fromLatin1(key), QString::fromLatin1(field), sentence}); }
    void readWords();
    void readOwner();
    void readMeasure();
    void readDate();

    const RecordData &m_action;
    const Register &m_register;
    const ReferenceData &m_reference;
    QDate m_today;
    QString m_text;
    QList<ActionMark> m_marks;
};

void Lint::readWords()
{
    if (const auto verb = firstOf(u"weak_action_verb"_qs, m_text, m_reference))
        mark("weak_verb", "title", QCoreApplication::translate("SmartLint", "“%1” changes no work system: say what will be different on the ward.").arg(*verb));
    if (holdsSeveral(m_text, m_reference))
        mark("several_actions", "title", QCoreApplication::translate("SmartLint", "There is more than one action in this sentence: make each its own, with its own measure."));
    if (!IdentifierScan(m_register, m_today).namesIn(m_text).isEmpty())
        mark("named_person", "title", QCoreApplication::translate("SmartLint", "It aims at a person by name: aim at the work system."));
    const QString strength = m_action.text(u"strength").isEmpty() ? proposeStrength(m_text, m_reference).strength : m_action.text(u"strength");
    if (strength == u"weaker")
        mark("weaker", "strength", QCoreApplication::translate("SmartLint", "It is of the weaker class: ask what would make the safe way the easy way."));
}

void Lint::readOwner()
{
    const auto owner = m_register.find(u"person"_qs, idFromText(m_action.text(u"owner")));
    if (!owner)
        mark("no_owner", "owner", QCoreApplication::translate("SmartLint", "It has no owner by role and person."));
    if (isAbsent(m_action.value(u"accepted_on")))
        mark("not_accepted", "accepted_on", QCoreApplication::translate("SmartLint", "The owner has not accepted it."));
}

void Lint::readMeasure()
{
    const QString measure = m_action.text(u"measure");
    if (measure.trimmed().isEmpty())
        mark("no_measure", "measure", QCoreApplication::translate("SmartLint", "It has no measure that would show whether it worked."));
    else if (isOnlyCompletion(measure, m_reference))
        mark("completion", "measure", QCoreApplication::translate("SmartLint", "Its measure only says that it was done: say what would change for patients or staff."));
}

void Lint::readDate()
{
    if (isEnded(m_action))
        return;
    // Whether a date lay in the past is asked of the day it was accepted; that it has passed since is for the clock to say.
    const QDate accepted = m_action.date(u"accepted_on");
    const QDate day = accepted.isValid() ? accepted : m_today;
    const QDate due = m_action.date(u"due_on");
    if (!due.isValid())
        mark("no_date", "due_on", QCoreApplication::translate("SmartLint", "It has no date."));
    else if (due < day)
        mark("date_past", "due_on", QCoreApplication::translate("SmartLint", "Its date lies in the past."));
    else if (due > addMonths(day, monthsWithoutMilestones) && isAbsent(m_action.value(u"milestones")))
        mark("far_date", "milestones", QCoreApplication::translate("SmartLint", "Its date is more than twelve months away and there are no milestones."));
}

} // namespace

QList<ActionMark> smartLint(const RecordData &action, const Register &reg, const ReferenceData &reference, QDate today)
{
    return Lint(action, reg, reference, today).marks();
}

QList<ActionMark> wordingMarks(const RecordData &action, const Register &reg, const ReferenceData &reference, QDate today)
{
    QList<ActionMark> marks = smartLint(action, reg, reference, today);
    marks.removeIf([](const ActionMark &mark) { return mark.key == u"weaker" || mark.key == u"no_owner" || mark.key == u"not_accepted"; });
    return marks;
}

bool isLintResolved(const RecordData &action, const QList<ActionMark> &marks)
{
    return marks.isEmpty() || !isAbsent(action.value(u"wording_justification"));
}

StrengthProposal proposeStrength(const QString &text, const ReferenceData &reference)
{
    // The list stands from stronger to weaker, so the first that fits is the strongest.
    for (const ReferenceEntry &entry : reference.choices(u"action_strength_cue"_qs)) {
        const QList<TextSpan> places = placesOf(phrasePattern(entry.label), text);
        if (places.isEmpty())
            continue;
        const QString found = text.mid(places.first().start, places.first().length).toLower();
        return {entry.attributes.value(u"class").toString(),
            QCoreApplication::translate("SmartLint", "Proposed: “%1” %2.").arg(found, entry.attributes.value(u"because").toString())};
    }
    return {};
}

} // namespace candour
