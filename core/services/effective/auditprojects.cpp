#include "services/effective/auditprojects.h"

#include "base/workingcalendar.h"
#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"
#include "workflow/workflow.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr double alike = 0.6;
constexpr int yearsBack = 3;

QSet<QString> tokensOf(const QString &title)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_qs);
    static const QSet<QString> common {u"a"_qs, u"an"_qs, u"and"_qs, u"audit"_qs, u"for"_qs, u"in"_qs, u"of"_qs, u"on"_qs, u"re"_qs, u"reaudit"_qs, u"the"_qs, u"to"_qs, u"with"_qs};
    const QStringList parts = title.toLower().split(separators, Qt::SkipEmptyParts);
    return QSet<QString>(parts.begin(), parts.end()).subtract(common);
}

/// The day from which a project counts as recent.
QDate dayOf(const RecordData &project)
{
    for (const QString &field : {u"proposed_on"_qs, u"start_on"_qs, u"updated_on"_qs}) {
        if (const QDate day = project.date(field); day.isValid())
            return day;
    }
    return {};
}

QStringList sharedGuidance(const RecordData &a, const RecordData &b)
{
    if (a.text(u"unit").isEmpty() || a.text(u"unit") != b.text(u"unit"))
        return {};
    QStringList shared;
    for (const QString &guidance : citedGuidance(a.text(u"evidence_references"))) {
        if (citedGuidance(b.text(u"evidence_references")).contains(guidance))
            shared << guidance;
    }
    return shared;
}

QList<RecordData> openActions(const RecordData &project, const Register &reg)
{
    QList<RecordData> actions = recordsOf(reg, u"action"_qs, project.id);
    const Workflow *workflow = workflowOf(u"action"_qs);
    actions.removeIf([&](const RecordData &action) { return !workflow->unfinishedStates().contains(action.text(u"state")); });
    return actions;
}

} // namespace

double titleSimilarity(const QString &a, const QString &b)
{
    const QSet<QString> first = tokensOf(a);
    const QSet<QString> second = tokensOf(b);
    const qsizetype shared = QSet<QString>(first).intersect(second).size();
    const qsizetype all = first.size() + second.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

QStringList citedGuidance(const QString &references)
{
    QStringList guidance;
    for (const QString &citation : references.split(u';', Qt::SkipEmptyParts)) {
        const QString name = citation.trimmed().section(u' ', 0, 0).toUpper();
        if (!guidance.contains(name))
            guidance << name;
    }
    return guidance;
}

Result<QList<EarlierProject>> AuditProjectService::earlierProjects(const RecordData &project) const
{
    Query query;
    query.type = u"audit_project"_qs;
    const auto others = m_register.all(query);
    if (!others)
        return others.error();
    const QDate since = m_register.clock().today().addYears(-yearsBack);
    QList<EarlierProject> found;
    for (const RecordData &other : *others) {
        const QDate day = dayOf(other);
        if (other.id == project.id || (day.isValid() && day < since))
            continue;
        EarlierProject earlier {other, titleSimilarity(project.text(u"title"), other.text(u"title")), sharedGuidance(project, other), {}};
        if (earlier.titleSimilarity < alike && earlier.sharedStandards.isEmpty())
            continue;
        earlier.openActions = openActions(other, m_register);
        found.append(earlier);
    }
    std::stable_sort(found.begin(), found.end(), [](const EarlierProject &a, const EarlierProject &b) {
        return a.titleSimilarity + double(a.sharedStandards.size()) > b.titleSimilarity + double(b.sharedStandards.size());
    });
    return found;
}

Status AuditProjectService::copyTool(const RecordData &from, const RecordData &to, ChangeSet &step)
{
    QSet<QString> superseded;
    const QList<RecordData> criteria = recordsOf(m_register, u"criterion"_qs, from.id);
    for (const RecordData &criterion : criteria)
        superseded.insert(criterion.text(u"supersedes"));
    for (const RecordData &part : criteria + recordsOf(m_register, u"audit_question"_qs, from.id) + recordsOf(m_register, u"sample_plan"_qs, from.id)) {
        if (superseded.contains(part.id.toString()))
            continue;
        auto copy = m_register.blank(part.schema().type());
        if (!copy)
            return copy.error();
        for (const Field &field : part.schema().fields()) {
            if (!field.isReadOnly() && field.type != FieldType::Date)
                copy->setValue(field.name, part.value(field.name));
        }
        copy->setValue(u"project", to.id.toString());
        append(step, created({}, *copy));
    }
    return {};
}

void AuditProjectService::continueFrom(const RecordData &earlier, RecordData &next) const
{
    for (const QString &field : {u"title"_qs, u"project_type"_qs, u"priority_level"_qs, u"evidence_references"_qs, u"unit"_qs, u"theme"_qs, u"lead"_qs, u"sponsor"_qs, u"aim"_qs,
             u"objectives"_qs, u"background"_qs, u"collection_method"_qs, u"team"_qs, u"sites"_qs, u"multidisciplinary"_qs, u"professions"_qs, u"patient_involvement"_qs,
             u"standard_fixed"_qs, u"describes_only"_qs, u"new_knowledge"_qs, u"allocates"_qs, u"tests_change"_qs, u"method_choice"_qs, u"data_storage"_qs, u"ethics_outcome"_qs, u"sample_planned"_qs}) {
        if (isAbsent(next.value(field)))
            next.setValue(field, earlier.value(field));
    }
    QStringList drivers = next.value(u"drivers").toStringList();
    if (!drivers.contains(u"re_audit"_qs))
        drivers << u"re_audit"_qs;
    next.setValue(u"drivers", drivers);
    next.setValue(u"project_type", u"re_audit"_qs);
    next.setValue(u"cycle", qMax(1, earlier.value(u"cycle").toInt()) + 1);
    next.setValue(u"parent_cycle", earlier.id.toString());
    next.setValue(u"duplicate_answer", u"next_cycle"_qs);
    if (isAbsent(next.value(u"proposed_on")))
        next.setValue(u"proposed_on", m_register.clock().today());
    next.setValue(u"updated_on", m_register.clock().today());
    next.setValue(u"state", u"design"_qs);
}

bool AuditProjectService::isFinished(const RecordData &project)
{
    static const QStringList finished {u"reaudit_due"_qs, u"closed_loop"_qs, u"closed_no_reaudit"_qs, u"continued"_qs};
    return finished.contains(project.text(u"state"));
}

bool AuditProjectService::isRunning(const RecordData &project)
{
    const Workflow *workflow = workflowOf(u"audit_project"_qs);
    const WorkflowState *state = workflow ? workflow->state(project.text(u"state")) : nullptr;
    return state && !state->isFinal();
}

std::optional<QString> AuditProjectService::nextCycleProblem(const RecordData &project) const
{
    if (!isFinished(project))
        return QCoreApplication::translate("AuditProjects", "The next cycle starts once this one is ready for re-audit or closed.");
    Query query;
    query.type = u"audit_project"_qs;
    query.where = {{u"parent_cycle"_qs, Condition::Operator::Equals, project.id.toString()}};
    const auto next = m_register.all(query);
    if (!next)
        return next.error().message;
    for (const RecordData &one : *next) {
        if (one.text(u"state") != u"abandoned" && one.text(u"state") != u"rejected")
            return QCoreApplication::translate("AuditProjects", "%1 goes on with it already.").arg(one.name());
    }
    return std::nullopt;
}

Result<RecordData> AuditProjectService::startNextCycle(const RecordData &project)
{
    if (const auto problem = nextCycleProblem(project))
        return refused(*problem);
    auto next = m_register.blank(u"audit_project"_qs);
    if (!next)
        return next.error();
    continueFrom(project, *next);
    ChangeSet step = created(QCoreApplication::translate("AuditProjects", "%1: start the next cycle").arg(project.name()), *next);
    if (const Status copied = copyTool(project, *next, step); !copied)
        return copied.error();
    const auto written = m_register.apply(step);
    return written ? m_register.find(u"audit_project"_qs, next->id) : Result<RecordData>(written.error());
}

Result<RecordData> AuditProjectService::becomeNextCycle(const RecordData &proposal, const RecordData &earlier)
{
    const bool isProposal = QStringList {u"proposed"_qs, u"in_review"_qs, u"returned"_qs}.contains(proposal.text(u"state"));
    const bool hasTool = !recordsOf(m_register, u"criterion"_qs, proposal.id).isEmpty() || !recordsOf(m_register, u"audit_case"_qs, proposal.id).isEmpty();
    if (proposal.id == earlier.id || !isProposal || hasTool)
        return Error {Error::Kind::Refused, QCoreApplication::translate("AuditProjects", "Only a proposal without criteria and cases of its own becomes the next cycle of an earlier project. Start the next cycle from that project instead."), {}};
    RecordData next = proposal;
    continueFrom(earlier, next);
    ChangeSet step = edited(QCoreApplication::translate("AuditProjects", "%1: go on as the next cycle of %2").arg(proposal.name(), earlier.text(u"reference")), proposal, next);
    if (const Status copied = copyTool(earlier, next, step); !copied)
        return copied.error();
    const auto written = m_register.apply(step);
    return written ? m_register.find(u"audit_project"_qs, proposal.id) : Result<RecordData>(written.error());
}

ProjectProgress AuditProjectService::progress(const RecordData &project) const
{
    return {achievedCases(project, m_register), project.value(u"sample_planned").toInt()};
}

Result<RecordData> AuditProjectService::handOver(const RecordData &project, const QString &person, QDate on, const QString &reason)
{
    const QDate today = m_register.clock().today();
    if (!on.isValid() || on > today)
        return refused(QCoreApplication::translate("AuditProjects", "A project is handed over on a day that has come: today or earlier."));
    if (reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("AuditProjects", "Say why the project is handed over."));
    if (person.isEmpty() || person == project.text(u"lead") || hasLeft(person, m_register, on))
        return Error {Error::Kind::Refused, QCoreApplication::translate("AuditProjects", "Choose another lead, one who is still here on that day."), {}};
    RecordData after = project;
    after.setValue(u"lead", person);
    after.setValue(u"handover_to", person);
    after.setValue(u"handover_on", on);
    after.setValue(u"updated_on", today);
    ChangeSet step = edited(QCoreApplication::translate("AuditProjects", "Hand over %1").arg(project.name()), project, after);
    step.reason = reason.trimmed();
    const auto written = m_register.apply(step);
    return written ? m_register.find(u"audit_project"_qs, project.id) : Result<RecordData>(written.error());
}

Result<QList<HandoverDue>> AuditProjectService::handoversDue(QDate today, int daysAhead) const
{
    Query query;
    query.type = u"audit_project"_qs;
    query.where = {{u"state"_qs, Condition::Operator::AnyOf, workflowOf(u"audit_project"_qs)->unfinishedStates()}};
    const auto projects = m_register.all(query);
    if (!projects)
        return projects.error();
    QList<HandoverDue> due;
    for (const RecordData &project : *projects) {
        const auto lead = m_register.find(u"person"_qs, idFromText(project.text(u"lead")));
        const QDate leaves = lead ? lead->date(u"left_on") : QDate();
        if (leaves.isValid() && leaves <= today.addDays(daysAhead))
            due.append({project, leaves});
    }
    std::stable_sort(due.begin(), due.end(), [](const HandoverDue &a, const HandoverDue &b) { return a.leavesOn < b.leavesOn; });
    return due;
}

Result<QList<RecordData>> AuditProjectService::undecidedGuidance(const RecordData &project) const
{
    QSet<QString> known;
    for (const RecordData &change : recordsOf(m_register, u"guidance_change"_qs, project.id))
        known.insert(change.text(u"standard") + change.date(u"changed_on").toString(Qt::ISODate));
    QList<RecordData> undecided;
    if (project.text(u"state") != u"collecting")
        return undecided;
    for (const RecordData &criterion : recordsOf(m_register, u"criterion"_qs, project.id)) {
        for (const QString &id : criterion.value(u"evidence").toStringList()) {
            const auto standard = m_register.find(u"evidence_reference"_qs, idFromText(id));
            const QDate updated = standard ? standard->date(u"updated_on") : QDate();
            const QString key = id + updated.toString(Qt::ISODate);
            if (!updated.isValid() || updated <= criterion.date(u"frozen_on") || known.contains(key))
                continue;
            known.insert(key);
            auto change = m_register.blank(u"guidance_change"_qs);
            if (!change)
                return change.error();
            change->setValue(u"project", project.id.toString());
            change->setValue(u"standard", id);
            change->setValue(u"changed_on", updated);
            change->setValue(u"noticed_on", m_register.clock().today());
            undecided.append(*change);
        }
    }
    return undecided;
}

QDate AuditProjectService::proposedReaudit(const RecordData &project) const
{
    const QString rating = project.text(u"assurance");
    const QList<RecordData> results = recordsOf(m_register, u"criterion_result"_qs, project.id);
    const bool critical = std::any_of(results.begin(), results.end(), [](const RecordData &result) { return result.value(u"critical").toBool(); });
    const QString rule = rating == u"limited" || rating == u"none" ? u"reaudit_low"_qs
        : rating == u"significant" ? u"reaudit_significant"_qs : rating == u"full" && critical ? u"reaudit_full_critical"_qs : QString();
    const QDate from = project.date(u"signed_off_on").isValid() ? project.date(u"signed_off_on") : m_register.clock().today();
    const auto entry = rule.isEmpty() ? std::nullopt : m_reference.entry(u"clock_rule"_qs, rule, from);
    return entry ? addMonths(from, entry->attributes.value(u"length").toInt()) : QDate();
}

} // namespace candour
