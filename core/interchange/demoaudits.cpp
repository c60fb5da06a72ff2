#include "interchange/demoaudits.h"

#include "interchange/demowriting.h"
#include "services/effective/assuranceservice.h"
#include "services/effective/auditcases.h"
#include "services/effective/auditsampling.h"
#include "services/effective/escalationservice.h"
#include "services/effective/programmeservice.h"
#include "services/effective/projectcomparison.h"
#include "workflow/auditfacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

using Texts = QList<std::pair<QString, QString>>;

QJsonObject planOf(const RecordData &project)
{
    QFile file(u":/candour/demo/audits.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"projects").toObject().value(project.text(u"title")).toObject();
}

template <typename T>
Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

/// Invents what one project needs, step after step.
class DemoAudit
{
public:
    DemoAudit(Session &session, RecordData &project) : m_session(session), m_project(project), m_plan(planOf(project)) { }

    Status prepare(const QString &toState)
    {
        static const QHash<QString, Status (DemoAudit::*)()> steps {{u"in_review"_qs, &DemoAudit::propose}, {u"registered"_qs, &DemoAudit::approve}, {u"collecting"_qs, &DemoAudit::design},
            {u"analysis"_qs, &DemoAudit::collect}, {u"draft_report"_qs, &DemoAudit::freeze}, {u"presented"_qs, &DemoAudit::report}, {u"action_planning"_qs, &DemoAudit::present},
            {u"actions_in_progress"_qs, &DemoAudit::act}, {u"closed_no_reaudit"_qs, &DemoAudit::nothing}};
        const auto step = steps.value(toState, &DemoAudit::nothing);
        return (this->*step)();
    }

    /// Cases of a project that still collects: two thirds of its plan.
    Status collectPart() { return addCases(m_project.value(u"sample_planned").toInt() * 2 / 3); }

private:
    Status nothing() { return {}; }

    Status set(const Texts &texts)
    {
        const auto changed = m_session.records().withTexts(m_project, texts);
        if (!changed)
            return changed.error();
        const auto saved = m_session.records().save(m_project, *changed);
        if (saved)
            m_project = *saved;
        return statusOf(saved);
    }

    Result<RecordData> add(const QString &type, const Texts &texts)
    {
        const auto blank = m_session.records().blank(type);
        if (!blank)
            return blank.error();
        const auto filled = m_session.records().withTexts(*blank, texts);
        return filled ? m_session.records().add(*filled) : filled;
    }

    [[nodiscard]] QString personOf(const QString &kind) const
    {
        const auto person = m_session.reg().findBy(u"person"_qs, u"kind"_qs, kind);
        return person ? person->id.toString() : QString();
    }

    Status reread()
    {
        const auto now = m_session.reg().find(u"audit_project"_qs, m_project.id);
        if (now)
            m_project = *now;
        return statusOf(now);
    }

    Status propose() { return set({{u"duplicate_answer"_qs, u"none_found"_qs}, {u"standard_fixed"_qs, u"yes"_qs}}); }

    Status approve()
    {
        const QString day = m_project.date(u"proposed_on").addDays(7).toString(Qt::ISODate);
        return set({{u"directorate_approver"_qs, personOf(u"medical_director"_qs)}, {u"directorate_approved_on"_qs, day}, {u"central_approver"_qs, personOf(u"quality_director"_qs)}, {u"central_approved_on"_qs, day}});
    }

    Status design()
    {
        for (const QJsonValue &value : m_plan.value(u"criteria").toArray()) {
            const QJsonObject criterion = value.toObject();
            const auto added = add(u"criterion"_qs, {{u"project"_qs, m_project.id.toString()}, {u"code"_qs, criterion.value(u"code").toString()}, {u"statement"_qs, criterion.value(u"statement").toString()},
                {u"target"_qs, QString::number(criterion.value(u"target").toInt())}, {u"critical"_qs, criterion.value(u"critical").toBool() ? u"yes"_qs : u"no"_qs}, {u"kind"_qs, u"process"_qs},
                {u"evidence"_qs, criterion.value(u"standard").toString()}, {u"exceptions"_qs, u"declined"_qs}});
            if (!added)
                return added.error();
            if (value == m_plan.value(u"criteria").toArray().first())
                m_primary = added->id.toString();
        }
        const auto plan = add(u"sample_plan"_qs, {{u"project"_qs, m_project.id.toString()}, {u"population"_qs, m_plan.value(u"population").toString()}, {u"sampling_method"_qs, m_plan.value(u"method").toString()},
            {u"population_size"_qs, QString::number(m_plan.value(u"size").toInt())}, {u"planned_size"_qs, m_project.value(u"sample_planned").toString()}, {u"below_reason"_qs, u"As many as one abstractor can read in the time"_qs}});
        if (!plan)
            return plan.error();
        if (const auto computed = AuditSampling(m_session.reg(), m_session.reference()).computePlan(*plan); !computed)
            return computed.error();
        if (const Status read = reread(); !read)
            return read;
        if (const auto frozen = AuditToolService(m_session.reg()).freeze(m_project); !frozen)
            return frozen.error();
        if (const Status read = reread(); !read)
            return read;
        return set({{u"ig_agreed"_qs, u"yes"_qs}, {u"identifiable"_qs, u"no"_qs}, {u"primary_criterion"_qs, m_primary}, {u"collection_started_on"_qs, m_project.date(u"start_on").toString(Qt::ISODate)}});
    }

    /// A letter by chance: not applicable, exception, met or not, with the shares of the plan. An earlier cycle did worse.
    [[nodiscard]] QString answer(DemoChance &chance, const QJsonObject &criterion) const
    {
        const int roll = chance.below(100);
        const int na = criterion.value(u"na").toInt();
        const int exceptions = criterion.value(u"ex").toInt();
        if (roll < na)
            return u"NA"_qs;
        if (roll < na + exceptions)
            return u"EX:declined"_qs;
        const bool isLast = m_project.value(u"cycle").toInt() > 1 || m_project.text(u"project_type") != u"clinical_audit" || m_project.text(u"state_reason").startsWith(u"Full");
        return chance.below(100) < criterion.value(u"met").toInt() - (isLast ? 0 : 22) ? u"Y"_qs : u"N"_qs;
    }

    Status addCases(int count)
    {
        DemoChance chance(quint32(qHash(m_project.text(u"reference"), 1)));
        const QJsonArray criteria = m_plan.value(u"criteria").toArray();
        const QJsonArray wards = m_plan.value(u"wards").toArray();
        AnswerGrid grid;
        grid.columns = {u"case"_qs, u"stratum"_qs, u"care_on"_qs};
        for (const QJsonValue &criterion : criteria)
            grid.columns << criterion.toObject().value(u"code").toString();
        for (int i = 1; i <= count; ++i) {
            const QDate day = chance.day(m_project.date(u"start_on").addDays(-60), m_project.date(u"start_on"));
            QStringList row {u"K%1"_qs.arg(i, 3, 10, QChar(u'0')), wards.at(chance.below(int(wards.size()))).toString(), day.toString(Qt::ISODate)};
            for (const QJsonValue &criterion : criteria)
                row << answer(chance, criterion.toObject());
            grid.rows << row;
        }
        AuditCaseService service(m_session.reg(), m_session.reference());
        const auto read = service.readGrid(m_project, grid);
        return statusOf(read);
    }

    Status collect()
    {
        if (const Status added = addCases(m_project.value(u"sample_planned").toInt()); !added)
            return added;
        AuditCaseService service(m_session.reg(), m_session.reference());
        for (const RecordData &one : recordsOf(m_session.reg(), u"audit_case"_qs, m_project.id)) {
            const AnswerSheet sheet = AnswerSheet::fromJson(one.text(u"answers"));
            for (const QString &code : sheet.answeredCriteria()) {
                if (sheet.answer(code).value != Answer::Exception)
                    continue;
                const auto now = m_session.reg().find(u"audit_case"_qs, one.id);
                if (const auto validated = service.validateException(*now, code, true, u"Consultant sponsor"_qs); !validated)
                    return validated.error();
            }
        }
        return set({{u"collection_ended_on"_qs, m_project.date(u"collection_ends_on").toString(Qt::ISODate)}});
    }

    Status freeze()
    {
        if (const auto frozen = AuditResultService(m_session.reg()).freeze(m_project); !frozen)
            return frozen.error();
        if (const Status read = reread(); !read)
            return read;
        if (const auto rated = AssuranceService(m_session.reg(), m_session.reference()).rate(m_project); !rated)
            return rated.error();
        if (const Status read = reread(); !read)
            return read;
        if (!isAbsent(m_project.value(u"parent_cycle"))) {
            if (const auto kept = keepVerdict(m_project, m_session.reg()); !kept)
                return kept.error();
            if (const Status read = reread(); !read)
                return read;
        }
        return set({{u"drafted_on"_qs, m_project.date(u"collection_ended_on").addDays(14).toString(Qt::ISODate)}});
    }

    Status addShortfall(const RecordData &result)
    {
        const auto finding = add(u"audit_finding"_qs, {{u"project"_qs, m_project.id.toString()}, {u"finding"_qs, QString(u"Target missed: "_qs + result.text(u"statement"))}, {u"kind"_qs, u"shortfall"_qs}, {u"criteria"_qs, result.text(u"criterion")}});
        if (!finding)
            return finding.error();
        const QJsonArray risk = m_plan.value(u"risk").toArray();
        const QString day = m_project.date(u"drafted_on").toString(Qt::ISODate);
        return statusOf(add(u"risk_assessment"_qs, {{u"project"_qs, m_project.id.toString()}, {u"finding"_qs, finding->id.toString()}, {u"risk"_qs, risk.at(0).toString()}, {u"stage"_qs, u"initial"_qs}, {u"domain"_qs, u"patient_safety"_qs},
            {u"consequence"_qs, risk.at(1).toString()}, {u"likelihood"_qs, risk.at(2).toString()}, {u"likelihood_basis"_qs, u"frequency"_qs}, {u"assessed_on"_qs, day}}));
    }

    Status report()
    {
        if (const QString good = m_plan.value(u"good").toString(); !good.isEmpty()) {
            if (const auto added = add(u"audit_finding"_qs, {{u"project"_qs, m_project.id.toString()}, {u"finding"_qs, good}, {u"kind"_qs, u"good_practice"_qs}}); !added)
                return added.error();
        }
        for (const RecordData &result : recordsOf(m_session.reg(), u"criterion_result"_qs, m_project.id)) {
            if (result.value(u"target_met").toBool())
                continue;
            if (const Status added = addShortfall(result); !added)
                return added;
        }
        return statusOf(EscalationService(m_session.reg(), m_session.reference()).raiseDue(m_project));
    }

    Status present()
    {
        Query meetings;
        meetings.type = u"meeting"_qs;
        meetings.limit = 1;
        const auto page = m_session.reg().page(meetings);
        if (!page || page->records.isEmpty())
            return page ? Status(Error {Error::Kind::NotFound, u"The demo has no meeting."_qs, {}}) : Status(page.error());
        return set({{u"presented_at"_qs, page->records.first().id.toString()}, {u"attendance"_qs, u"Audit lead, sponsor, ward managers, resident doctors"_qs}, {u"minute_reference"_qs, u"Item 4"_qs}});
    }

    Status act()
    {
        const QJsonArray actions = m_plan.value(u"actions").toArray();
        const QList<RecordData> shortfalls = shortfallsOf(m_project, m_session.reg());
        for (int i = 0; i < shortfalls.size(); ++i) {
            const QJsonArray action = actions.isEmpty() ? QJsonArray {u"Put the standard into the ward's daily checks"_qs, u"intermediate"_qs} : actions.at(i % actions.size()).toArray();
            const auto added = add(u"action"_qs, {{u"title"_qs, action.at(0).toString()}, {u"audit_project"_qs, m_project.id.toString()}, {u"audit_finding"_qs, shortfalls.at(i).id.toString()}, {u"unit"_qs, m_project.text(u"unit")},
                {u"owner"_qs, m_project.text(u"lead")}, {u"strength"_qs, action.at(1).toString()}, {u"measure"_qs, u"The share of cases that meet the standard, each month"_qs}, {u"due_on"_qs, m_project.date(u"presented_on").addDays(90).toString(Qt::ISODate)}});
            if (!added)
                return added.error();
        }
        if (!isAbsent(m_project.value(u"reaudit_due_on")))
            return {};
        return set({{u"reaudit_waived"_qs, u"yes"_qs}, {u"waiver_reason"_qs, u"Every target is met"_qs}, {u"waiver_approver"_qs, personOf(u"quality_director"_qs)}});
    }

    Session &m_session;
    RecordData &m_project;
    const QJsonObject m_plan;
    QString m_primary;
};

/// Approves the programme of the year with the entries that are there, in the spring.
Status approveProgramme(Session &session, RecordData &programme)
{
    const auto committee = session.reg().findBy(u"committee"_qs, u"name"_qs, u"Quality Committee"_qs);
    if (!committee)
        return committee.error();
    const auto approved = ProgrammeService(session.reg(), session.reference()).approve(programme, committee->id.toString(), programme.date(u"consulted_on").addDays(30));
    if (!approved)
        return approved.error();
    const auto now = session.reg().find(u"audit_programme"_qs, programme.id);
    if (now)
        programme = *now;
    return statusOf(now);
}

} // namespace

Status prepareDemoAudit(Session &session, RecordData &record, const QString &toState)
{
    if (record.schema().type() == u"audit_programme" && toState == u"in_year")
        return approveProgramme(session, record);
    if (record.schema().type() != u"audit_project")
        return {};
    // One that stays with its data collection has part of its cases; one that goes on gets them whole.
    return toState.isEmpty() ? DemoAudit(session, record).collectPart() : DemoAudit(session, record).prepare(toState);
}

} // namespace candour
