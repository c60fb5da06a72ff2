#include "workflow/auditfacts.h"

#include "workflow/referencedata.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int scoreToEscalate = 8; // audit.md 1.11: "initial score >= 8"

int scoreOf(const ReferenceData &reference, const QString &set, const QString &code, QDate on)
{
    const auto entry = reference.entry(set, code, on);
    return entry ? entry->attributes.value(u"score").toInt() : 0;
}

int bandRank(const QString &band)
{
    return int(QStringList {u"low"_qs, u"moderate"_qs, u"high"_qs, u"extreme"_qs}.indexOf(band));
}

void addRiskNeeds(const RecordData &project, const Register &reg, const ReferenceData &reference, QList<EscalationNeed> &needs)
{
    for (const RecordData &risk : recordsOf(reg, u"risk_assessment"_qs, project.id)) {
        const auto score = riskScore(risk, reference);
        if (risk.text(u"stage") == u"initial" && score && *score >= scoreToEscalate)
            needs.append({u"risk_score"_qs, riskBand(*score, reference, risk.date(u"assessed_on")), idFromText(risk.text(u"finding")), risk.id});
    }
}

void addHarmNeeds(const RecordData &project, const Register &reg, QList<EscalationNeed> &needs)
{
    for (const RecordData &finding : recordsOf(reg, u"audit_finding"_qs, project.id)) {
        if (finding.value(u"harm_identified").toBool())
            needs.append({u"harm_found"_qs, u"high"_qs, finding.id, {}});
    }
    Query harmed;
    harmed.type = u"audit_case"_qs;
    harmed.where = {{u"project"_qs, Condition::Operator::Equals, project.id.toString()}, {u"harm_found"_qs, Condition::Operator::Equals, true}};
    const auto count = reg.count(harmed);
    if (count && *count > 0)
        needs.append({u"harm_found"_qs, u"high"_qs, {}, {}});
}

bool isWorse(const QString &verdict)
{
    return verdict == u"worse" || verdict == u"worse_met";
}

/// Second consecutive cycle worse: this one, and the one before it.
bool isSecondWorse(const RecordData &project, const Register &reg)
{
    if (!isWorse(project.text(u"verdict")))
        return false;
    const auto before = reg.find(u"audit_project"_qs, idFromText(project.text(u"parent_cycle")));
    return before && isWorse(before->text(u"verdict"));
}

} // namespace

QList<RecordData> recordsOf(const Register &reg, const QString &type, const RecordId &project)
{
    Query query;
    query.type = type;
    query.where = {{type == u"action" ? u"audit_project"_qs : u"project"_qs, Condition::Operator::Equals, project.toString()}};
    auto records = reg.all(query);
    if (!records)
        return {};
    std::reverse(records->begin(), records->end()); // newest first otherwise
    return *records;
}

CaseCounts caseCounts(const Register &reg, const RecordId &project)
{
    CaseCounts counts;
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"project"_qs, Condition::Operator::Equals, project.toString()}, {u"in_sample"_qs, Condition::Operator::Differs, false}};
    const auto tally = reg.tally(u"status"_qs, query);
    if (!tally)
        return counts;
    for (const auto &[status, count] : *tally) {
        const QString key = status.toString();
        int &place = key == u"in_progress" ? counts.inProgress : key == u"complete" ? counts.complete
            : key == u"excluded" ? counts.excluded : key == u"notes_unavailable" ? counts.notesUnavailable : counts.notStarted;
        place += int(count);
        counts.all += int(count);
    }
    return counts;
}

int achievedCases(const RecordData &project, const Register &reg)
{
    const CaseCounts counts = caseCounts(reg, project.id);
    return counts.all > 0 ? counts.complete : project.value(u"sample_achieved").toInt();
}

bool criticalIsMissed(const RecordData &project, const Register &reg)
{
    const QList<RecordData> results = recordsOf(reg, u"criterion_result"_qs, project.id);
    return std::any_of(results.begin(), results.end(), [](const RecordData &result) {
        return result.value(u"critical").toBool() && !result.value(u"target_met").isNull() && !result.value(u"target_met").toBool();
    });
}

QList<RecordData> shortfallsOf(const RecordData &project, const Register &reg)
{
    QList<RecordData> found = recordsOf(reg, u"audit_finding"_qs, project.id);
    found.removeIf([](const RecordData &finding) { return finding.text(u"kind") != u"shortfall"; });
    return found;
}

bool hasLeft(const QString &person, const Register &reg, QDate on)
{
    const auto found = reg.find(u"person"_qs, idFromText(person));
    return found && found->date(u"left_on").isValid() && found->date(u"left_on") <= on;
}

int daysOverdue(const RecordData &action, QDate on)
{
    static const QStringList running {u"agreed"_qs, u"in_progress"_qs, u"awaiting_evidence"_qs};
    const QDate due = action.date(u"due_on");
    return due.isValid() && running.contains(action.text(u"state")) ? int(qMax<qint64>(0, due.daysTo(on))) : 0;
}

bool isMustDo(const RecordData &project)
{
    const QString level = project.text(u"priority_level");
    return level == u"level_1" || level == u"level_2";
}

std::optional<int> riskScore(const RecordData &assessment, const ReferenceData &reference)
{
    const QDate on = assessment.date(u"assessed_on");
    const int score = scoreOf(reference, u"consequence"_qs, assessment.text(u"consequence"), on) * scoreOf(reference, u"likelihood"_qs, assessment.text(u"likelihood"), on);
    return score > 0 ? std::optional<int>(score) : std::nullopt;
}

QString riskBand(int score, const ReferenceData &reference, QDate on)
{
    for (const ReferenceEntry &entry : reference.set(u"risk_band"_qs).entriesValidOn(on)) {
        if (score >= entry.attributes.value(u"score_from").toInt() && score <= entry.attributes.value(u"score_to").toInt())
            return entry.code;
    }
    return {};
}

QList<EscalationNeed> escalationNeeds(const RecordData &project, const Register &reg, const ReferenceData &reference)
{
    QList<EscalationNeed> needs;
    addRiskNeeds(project, reg, reference, needs);
    if (criticalIsMissed(project, reg))
        needs.append({u"critical_missed"_qs, u"high"_qs, {}, {}});
    const QString rating = project.text(u"assurance");
    if (rating == u"limited" || rating == u"none")
        needs.append({u"low_assurance"_qs, u"high"_qs, {}, {}});
    addHarmNeeds(project, reg, needs);
    if (isSecondWorse(project, reg))
        needs.append({u"second_worse"_qs, u"high"_qs, {}, {}});
    std::stable_sort(needs.begin(), needs.end(), [](const EscalationNeed &a, const EscalationNeed &b) { return bandRank(a.band) > bandRank(b.band); });
    return needs;
}

QList<EscalationNeed> openEscalationNeeds(const RecordData &project, const Register &reg, const ReferenceData &reference)
{
    const QList<RecordData> raised = recordsOf(reg, u"escalation"_qs, project.id);
    QList<EscalationNeed> needs = escalationNeeds(project, reg, reference);
    needs.removeIf([&](const EscalationNeed &need) {
        return std::any_of(raised.begin(), raised.end(), [&](const RecordData &escalation) { return escalation.text(u"trigger_code") == need.trigger; });
    });
    return needs;
}

} // namespace candour
