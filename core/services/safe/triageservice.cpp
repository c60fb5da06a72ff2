#include "services/safe/triageservice.h"

#include "services/safe/duplicates.h"
#include "services/safe/safetyrules.h"
#include "workflow/safe/lookups.h"
#include "workflow/workflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// A person with their gradings in order and their candour case.
TriagePerson triagePerson(const Register &reg, const ReferenceData &reference, const RecordData &person)
{
    const HarmGrades harm = currentHarm(reg, person);
    TriagePerson found {person, harm.physical, harm.psychological, {}};
    found.gradings = relatedTo(reg, u"harm_regrade"_qs, u"affected_person"_qs, person.id);
    std::sort(found.gradings.begin(), found.gradings.end(), [](const RecordData &a, const RecordData &b) {
        return std::pair(a.date(u"graded_on"), a.id.toString()) < std::pair(b.date(u"graded_on"), b.id.toString());
    });
    const auto cases = relatedTo(reg, u"candour_case"_qs, u"affected_person"_qs, person.id);
    if (cases.isEmpty())
        return found;
    found.candour = cases.first().text(u"state");
    if (const auto trail = candourTrail(reg, reference, cases.first().id, reg.clock().today()))
        found.trail = *trail;
    return found;
}

/// The steps between a state of triage and the panel.
QList<StepCheck> stepsToPanel(const RecordData &triage, const Register &reg, const ReferenceData &reference)
{
    static const QStringList way {u"recorded"_qs, u"triage"_qs, u"decision"_qs};
    const Workflow *workflow = workflowOf(u"triage"_qs);
    QList<StepCheck> steps;
    for (qsizetype at = way.indexOf(triage.text(u"state")); at >= 0 && at + 1 < way.size(); ++at) {
        if (const Transition *transition = workflow->find(way[at], way[at + 1]))
            steps.append(checkStep(*transition, {triage, reg, reference, reg.clock().today()}));
    }
    return steps;
}

bool hasScreen(const QList<RecordData> &screens, const QString &category)
{
    return std::any_of(screens.begin(), screens.end(), [&](const RecordData &screen) { return screen.text(u"category") == category; });
}

} // namespace

TriageService::TriageService(Register &reg, const ReferenceData &reference, RecordService &records)
    : m_register(reg), m_reference(reference), m_records(records)
{
}

std::optional<RecordData> TriageService::triageOf(const RecordId &incident) const
{
    const auto triages = relatedTo(m_register, u"triage"_qs, u"incident"_qs, incident);
    return triages.isEmpty() ? std::nullopt : std::optional<RecordData>(triages.first());
}

Result<RecordData> TriageService::open(const RecordId &incident)
{
    const auto event = m_register.find(u"incident"_qs, incident);
    if (!event)
        return event.error();
    ChangeSet step;
    const auto add = [&](const QString &type, const QList<std::pair<QString, QVariant>> &values) -> Status {
        auto record = m_records.blank(type);
        if (!record)
            return record.error();
        for (const auto &[field, value] : values)
            record->setValue(field, value);
        completeSafetyRecord(m_register, m_reference, nullptr, *record);
        append(step, created({}, *record));
        return {};
    };
    const QString id = incident.toString();
    Status status;
    if (!triageOf(incident))
        status = add(u"triage"_qs, {{u"incident"_qs, id}, {u"opened_on"_qs, m_register.clock().today()}});
    if (needsHarm(m_reference, *event)) {
        const auto screens = relatedTo(m_register, u"mandated_screen"_qs, u"incident"_qs, incident);
        for (const ReferenceEntry &category : m_reference.set(u"mandated_category"_qs).entriesValidOn(event->date(u"occurred_on"))) {
            if (status && !hasScreen(screens, category.code))
                status = add(u"mandated_screen"_qs, {{u"incident"_qs, id}, {u"category"_qs, category.code}});
        }
        for (const RecordData &patient : patientsOf(m_register, incident)) {
            if (status && relatedTo(m_register, u"candour_case"_qs, u"affected_person"_qs, patient.id).isEmpty())
                status = add(u"candour_case"_qs, {{u"incident"_qs, id}, {u"affected_person"_qs, patient.id.toString()}});
        }
    }
    if (!status)
        return status.error();
    step.summary = QCoreApplication::translate("TriageService", "Open the triage of %1").arg(event->name());
    const auto written = m_register.apply(step);
    if (!written)
        return written.error();
    const auto triage = triageOf(incident);
    return triage ? Result<RecordData>(*triage) : Error {Error::Kind::Failed, QCoreApplication::translate("TriageService", "The triage could not be opened. Try again."), {}};
}

Result<TriageView> TriageService::look(const RecordId &incident) const
{
    const auto event = m_register.find(u"incident"_qs, incident);
    if (!event)
        return event.error();
    const auto triage = triageOf(incident);
    if (!triage)
        return Error {Error::Kind::NotFound, QCoreApplication::translate("TriageService", "The triage of this event is not open yet. Open it first."), {}};
    TriageView view {*event, *triage, {}, {}, {}, {}, {}, {}, {}, {}};
    view.asksForHarm = needsHarm(m_reference, *event);
    view.toPanel = stepsToPanel(*triage, m_register, m_reference);
    for (const RecordData &person : relatedTo(m_register, u"affected_person"_qs, u"incident"_qs, incident))
        view.people.append(triagePerson(m_register, m_reference, person));
    std::sort(view.people.begin(), view.people.end(), [](const TriagePerson &a, const TriagePerson &b) { return a.person.id.toString() < b.person.id.toString(); });
    view.screens = relatedTo(m_register, u"mandated_screen"_qs, u"incident"_qs, incident);
    view.referrals = relatedTo(m_register, u"external_process"_qs, u"incident"_qs, incident);
    const auto duplicates = duplicatesOf(*event);
    if (!duplicates)
        return duplicates.error();
    view.duplicates = *duplicates;
    static const QHash<QString, QString> next {{u"recorded"_qs, u"triage"_qs}, {u"triage"_qs, u"decision"_qs}, {u"decision"_qs, u"decided"_qs}};
    view.nextState = next.value(triage->text(u"state"));
    const Workflow *workflow = workflowOf(u"triage"_qs);
    if (const Transition *transition = workflow->find(triage->text(u"state"), view.nextState)) {
        const StepCheck check = checkStep(*transition, {*triage, m_register, m_reference, m_register.clock().today()});
        view.missing = check.sentences(Guard::Kind::Hard);
        view.overridable = check.sentences(Guard::Kind::Override);
        view.warnings = check.sentences(Guard::Kind::Warning);
    }
    return view;
}

Result<ChangeSet> TriageService::answer(const RecordId &incident, const QMap<QString, QString> &answers, const QString &rest, const QString &by, QDate on)
{
    ChangeSet step;
    QStringList unknown = answers.keys();
    for (const RecordData &screen : relatedTo(m_register, u"mandated_screen"_qs, u"incident"_qs, incident)) {
        const QString category = screen.text(u"category");
        unknown.removeAll(category);
        const bool open = isAbsent(screen.value(u"answer"));
        const QString answer = answers.value(category, open ? rest : QString());
        if (answer.isEmpty())
            continue;
        RecordData answered = screen;
        answered.setValue(u"answer", answer);
        answered.setValue(u"answered_by", by);
        answered.setValue(u"answered_on", on);
        completeSafetyRecord(m_register, m_reference, &screen, answered);
        if (const QList<Problem> problems = m_records.problems(answered, &screen); !problems.isEmpty())
            return refusal(problems);
        const auto more = safetyConsequences(m_register, m_reference, &screen, answered);
        if (!more)
            return more.error();
        append(step, edited({}, screen, answered));
        append(step, *more);
    }
    if (!unknown.isEmpty())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("TriageService", "No such mandated category on the day of the event: %1.").arg(unknown.join(u", "_qs)), {}};
    step.summary = QCoreApplication::translate("TriageService", "Answer the mandated categories");
    return m_register.apply(step);
}

Result<QList<DuplicateCandidate>> TriageService::duplicatesOf(const RecordData &incident) const
{
    constexpr int daysAround = 7;
    Query query;
    query.type = u"incident"_qs;
    query.where = {{u"occurred_on"_qs, Condition::Operator::AtLeast, incident.date(u"occurred_on").addDays(-daysAround)},
        {u"occurred_on"_qs, Condition::Operator::AtMost, incident.date(u"occurred_on").addDays(daysAround)}};
    const auto near = m_register.all(query);
    if (!near)
        return near.error();
    QList<DuplicateCandidate> found;
    for (const RecordData &other : *near) {
        if (const QStringList reasons = whySame(incident, other); other.id != incident.id && !reasons.isEmpty())
            found.append({other, reasons});
    }
    std::stable_sort(found.begin(), found.end(), [](const DuplicateCandidate &a, const DuplicateCandidate &b) { return a.reasons.size() > b.reasons.size(); });
    return found;
}

} // namespace candour
