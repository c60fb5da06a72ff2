// triage: an event on its way to the panel.

#include "verb.h"

#include "services/safe/triageservice.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// "never_event=yes", as often as --answer was given.
Result<QMap<QString, QString>> answersOf(const Call &call)
{
    QMap<QString, QString> answers;
    for (const QString &text : call.options.value(u"answer"_qs)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "“%1” is not CATEGORY=ANSWER.").arg(text), {}};
        answers.insert(text.left(equals), text.mid(equals + 1));
    }
    return answers;
}

QJsonObject viewJson(const TriageView &view)
{
    QJsonArray people;
    for (const TriagePerson &one : view.people)
        people.append(QJsonObject {{u"pseudonym"_qs, one.person.name()}, {u"physical_harm"_qs, one.physical}, {u"psychological_harm"_qs, one.psychological}, {u"candour"_qs, one.candour}});
    QJsonArray duplicates;
    for (const DuplicateCandidate &one : view.duplicates)
        duplicates.append(QJsonObject {{u"incident"_qs, one.event.name()}, {u"reasons"_qs, QJsonArray::fromStringList(one.reasons)}});
    QJsonObject screen;
    for (const RecordData &answer : view.screens)
        screen.insert(answer.text(u"category"), answer.text(u"answer"));
    QJsonArray referrals;
    for (const RecordData &referral : view.referrals)
        referrals.append(QJsonObject {{u"reference"_qs, referral.name()}, {u"body"_qs, referral.text(u"body")}, {u"state"_qs, referral.text(u"state")}});
    return {{u"triage"_qs, view.triage.name()}, {u"state"_qs, view.triage.text(u"state")}, {u"next"_qs, view.nextState}, {u"people"_qs, people}, {u"mandated"_qs, screen},
        {u"referrals"_qs, referrals}, {u"duplicates"_qs, duplicates}, {u"missing"_qs, QJsonArray::fromStringList(view.missing)},
        {u"to_overrule"_qs, QJsonArray::fromStringList(view.overridable)}, {u"warnings"_qs, QJsonArray::fromStringList(view.warnings)}};
}

void sayView(const Call &call, const TriageView &view)
{
    call.terminal.line(QCoreApplication::translate("CommandLine", "%1 of %2: %3").arg(view.triage.name(), view.event.name(), view.triage.text(u"state")));
    for (const QString &missing : view.missing + view.overridable + view.warnings)
        call.terminal.line(u"  "_qs + missing);
    for (const DuplicateCandidate &one : view.duplicates)
        call.terminal.line(QCoreApplication::translate("CommandLine", "  perhaps the same as %1: %2").arg(one.event.name(), one.reasons.join(u", "_qs)));
    call.terminal.json(viewJson(view));
}

} // namespace

int runTriage(const Call &call)
{
    const auto session = openSession(call);
    if (!session)
        return call.terminal.fail(session.error());
    const auto event = (*session)->reg().findByReference(u"incident"_qs, call.arguments.at(1));
    if (!event)
        return call.terminal.fail(event.error());
    const auto answers = answersOf(call);
    if (!answers)
        return call.terminal.fail(answers.error());
    TriageService triage((*session)->reg(), (*session)->reference(), (*session)->records());
    if (const auto opened = triage.open(event->id); !opened)
        return call.terminal.fail(opened.error());
    if (!answers->isEmpty() || call.has(u"rest"_qs)) {
        const QString by = call.actor.role.isEmpty() ? call.actor.name : call.actor.role;
        const auto answered = triage.answer(event->id, *answers, call.option(u"rest"_qs), by, (*session)->today());
        if (!answered)
            return call.terminal.fail(answered.error());
    }
    const auto view = triage.look(event->id);
    if (!view)
        return call.terminal.fail(view.error());
    sayView(call, *view);
    return Done;
}

} // namespace candour
