#include "shell/sections.h"

#include "schema/recorddata.h"
#include "tables/recordmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// What a list adds to its type: columns, order, and what an empty one says.
struct ListWords
{
    QStringList columns;
    QString sortField;
    Qt::SortOrder order;
    QString empty;
    QString begin; ///< words of the button that begins it; none where an import brings the rows
};

class SectionBuilder
{
public:
    SectionBuilder &in(const QString &workspace)
    {
        m_workspace = workspace;
        return *this;
    }

    SectionBuilder &page(QStringView key, const QString &title, Glyph glyph)
    {
        m_sections.append({key.toString(), m_workspace, title, glyph, false, {}});
        return *this;
    }

    SectionBuilder &list(const QString &name, const QString &type, const QString &title, Glyph glyph, const ListWords &spec)
    {
        const QString key = m_workspace + u'.' + name;
        m_sections.append({key, m_workspace, title, glyph, false, {key, type, title, {}, spec.columns, spec.sortField, spec.order, spec.empty, spec.begin}});
        return *this;
    }

    /// Only records of the list added last that have a value in the field.
    SectionBuilder &having(const QString &field)
    {
        m_sections.last().list.where.append({field, Condition::Operator::Present, {}});
        return *this;
    }

    /// Only records of the list added last whose field holds this value.
    SectionBuilder &where(const QString &field, const QString &value)
    {
        m_sections.last().list.where.append({field, Condition::Operator::Equals, value});
        return *this;
    }

    /// A hairline above the section added last.
    SectionBuilder &apart()
    {
        m_sections.last().startsGroup = true;
        return *this;
    }

    [[nodiscard]] QList<SectionDescription> sections() const { return m_sections; }

private:
    QString m_workspace;
    QList<SectionDescription> m_sections;
};

void addOverviewWork(SectionBuilder &builder)
{
    builder.in(u"overview"_qs)
        .page(summarySection, QCoreApplication::translate("Sections", "Summary"), Glyph::Dashboard)
        .page(workSection, QCoreApplication::translate("Sections", "My work"), Glyph::Clock)
        .page(u"overview.dashboard", QCoreApplication::translate("Sections", "Dashboard"), Glyph::Dashboard)
        .list(u"actions"_qs, u"action"_qs, QCoreApplication::translate("Sections", "Actions"), Glyph::Action,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"unit"_qs, u"owner"_qs, u"due_on"_qs, RecordModel::clockColumn()}, u"due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What was promised after a learning response or an audit is kept here."), QCoreApplication::translate("Sections", "Add an action")})
        .list(u"themes"_qs, u"theme"_qs, QCoreApplication::translate("Sections", "Themes"), Glyph::Theme,
            {{u"name"_qs, u"definition"_qs, u"parent"_qs, u"programme"_qs}, u"name"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Themes join what incidents, audits and comments have in common."), QCoreApplication::translate("Sections", "Add a theme")})
        .list(u"measures"_qs, u"measure"_qs, QCoreApplication::translate("Sections", "Measures"), Glyph::Columns,
            {{u"name"_qs, u"code"_qs, u"workspace"_qs, u"chart_kind"_qs, u"unit_words"_qs, u"target"_qs, u"owner"_qs}, u"name"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What is followed over time is described here: what is counted, per what, against which target."), QCoreApplication::translate("Sections", "Add a measure")})
        .list(u"committees"_qs, u"committee"_qs, QCoreApplication::translate("Sections", "Committees"), Glyph::Committee,
            {{u"name"_qs, u"abbreviation"_qs, u"reports_to"_qs, u"chair"_qs}, u"name"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "The committees that papers go to are kept here."), QCoreApplication::translate("Sections", "Add a committee")}).apart()
        .list(u"meetings"_qs, u"meeting"_qs, QCoreApplication::translate("Sections", "Meetings"), Glyph::Meeting,
            {{u"held_on"_qs, u"committee"_qs, u"papers_due_on"_qs}, u"held_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Meetings with their agendas and decisions are kept here."), QCoreApplication::translate("Sections", "Add a meeting")});
}

void addOverviewLists(SectionBuilder &builder)
{
    builder.in(u"overview"_qs)
        .list(u"organisation"_qs, u"organisation_unit"_qs, QCoreApplication::translate("Sections", "Organisation"), Glyph::Ward,
            {{u"name"_qs, u"level"_qs, u"parent"_qs, u"code"_qs}, u"name"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Directorates, services and wards are kept here."), QCoreApplication::translate("Sections", "Add a part of the Trust")})
        .list(u"people"_qs, u"person"_qs, QCoreApplication::translate("Sections", "People"), Glyph::People,
            {{u"role"_qs, u"name"_qs, u"kind"_qs, u"unit"_qs}, u"role"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Those who lead, own and sponsor work are kept here, by role."), QCoreApplication::translate("Sections", "Add a person")})
        .list(u"imports"_qs, u"import_batch"_qs, QCoreApplication::translate("Sections", "Imports"), Glyph::Import,
            {{u"reference"_qs, u"file_name"_qs, u"kind"_qs, u"supplier"_qs, u"imported_at"_qs, u"rows_accepted"_qs, u"rows_quarantined"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Each file that was read in is kept here with its counts."), QCoreApplication::translate("Sections", "Import a file")}).apart()
        .list(u"quarantine"_qs, u"quarantined_row"_qs, QCoreApplication::translate("Sections", "Rows in quarantine"), Glyph::Warning,
            {{u"line"_qs, u"import_batch"_qs, u"reason"_qs, u"column_name"_qs, u"value"_qs, u"suggestion"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Rows that an import could not take wait here. There are none."), {}})
        .list(u"lists"_qs, u"reference_item"_qs, QCoreApplication::translate("Sections", "Reference lists"), Glyph::Settings,
            {{u"list"_qs, u"code"_qs, u"label"_qs, u"valid_from"_qs, u"valid_to"_qs, u"verified"_qs}, u"list"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "The lists to choose from are kept here, with the days on which they hold."), QCoreApplication::translate("Sections", "Add an entry")});
}

/// The work on single events, in the order in which it comes.
void addSafetyCases(SectionBuilder &builder)
{
    builder.in(u"safety"_qs)
        .list(u"incidents"_qs, u"incident"_qs, QCoreApplication::translate("Sections", "Incidents"), Glyph::Incident,
            {{u"reference"_qs, u"title"_qs, u"occurred_on"_qs, u"reported_on"_qs, u"unit"_qs, u"theme"_qs}, u"reported_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Patient safety incidents come here from the reporting system's file."), QCoreApplication::translate("Sections", "Import incidents")})
        .list(u"triage"_qs, u"triage"_qs, QCoreApplication::translate("Sections", "Triage"), Glyph::Filter,
            {{u"reference"_qs, u"incident"_qs, u"state"_qs, u"owner"_qs, u"opened_on"_qs, u"lfpse_update_needed"_qs, RecordModel::clockColumn()}, u"opened_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Events on their way to the panel are kept here."), QCoreApplication::translate("Sections", "Begin a triage")})
        .list(u"responses"_qs, u"learning_response"_qs, QCoreApplication::translate("Sections", "Learning responses"), Glyph::Response,
            {{u"reference"_qs, u"title"_qs, u"response_type"_qs, u"state"_qs, u"unit"_qs, u"lead"_qs, u"agreed_due_on"_qs, RecordModel::clockColumn()}, u"agreed_due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Reviews that learn from incidents are kept here, from the decision to the shared report."), QCoreApplication::translate("Sections", "Begin a learning response")})
        .list(u"decisions"_qs, u"response_decision"_qs, QCoreApplication::translate("Sections", "Decisions"), Glyph::Committee,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"response_type"_qs, u"basis"_qs, u"decided_on"_qs, u"partner_present"_qs}, u"meeting_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What the panel decided, and why, is kept here."), QCoreApplication::translate("Sections", "Record a decision")})
        .list(u"panel"_qs, u"triage"_qs, QCoreApplication::translate("Sections", "Weekly panel"), Glyph::Meeting,
            {{u"reference"_qs, u"incident"_qs, u"sent_to_panel_on"_qs, u"decision"_qs, u"owner"_qs, RecordModel::clockColumn()}, u"opened_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Events that wait for the panel's decision stand here. There are none."), {}}).where(u"state"_qs, u"decision"_qs)
        .list(u"candour"_qs, u"candour_case"_qs, QCoreApplication::translate("Sections", "Duty of candour"), Glyph::Person,
            {{u"reference"_qs, u"affected_person"_qs, u"incident"_qs, u"state"_qs, u"owner"_qs, u"notifiable_on"_qs, u"verbal_on"_qs, RecordModel::clockColumn()}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "The duty of candour towards each person affected is kept here."), QCoreApplication::translate("Sections", "Begin a candour case")})
        .list(u"engagement"_qs, u"engagement_case"_qs, QCoreApplication::translate("Sections", "Engagement"), Glyph::People,
            {{u"reference"_qs, u"affected_person"_qs, u"incident"_qs, u"state"_qs, u"named_contact"_qs, u"interval_days"_qs, RecordModel::clockColumn()}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "How those affected are involved is kept here, one case for each person."), QCoreApplication::translate("Sections", "Begin an engagement case")})
        .list(u"actions"_qs, u"action"_qs, QCoreApplication::translate("Sections", "Safety actions"), Glyph::Action,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"learning_response"_qs, u"owner"_qs, u"due_on"_qs, RecordModel::clockColumn()}, u"due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What learning responses led to is followed up here."), QCoreApplication::translate("Sections", "Add a safety action")}).having(u"learning_response"_qs)
        .list(u"external"_qs, u"external_process"_qs, QCoreApplication::translate("Sections", "External processes"), Glyph::Link,
            {{u"reference"_qs, u"title"_qs, u"kind"_qs, u"body"_qs, u"state"_qs, u"referred_on"_qs, u"next_on"_qs, RecordModel::clockColumn()}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Referrals, inquests and what other bodies ask of us are kept here."), QCoreApplication::translate("Sections", "Add an external process")})
        .page(u"safety.dashboard", QCoreApplication::translate("Sections", "Dashboard"), Glyph::Dashboard).apart();
}

/// What lasts longer than one event.
void addSafetyRegisters(SectionBuilder &builder)
{
    builder.in(u"safety"_qs)
        .list(u"people"_qs, u"affected_person"_qs, QCoreApplication::translate("Sections", "Affected people"), Glyph::Person,
            {{u"pseudonym"_qs, u"incident"_qs, u"role"_qs, u"age_band"_qs, u"physical_harm"_qs, u"psychological_harm"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Those whom incidents have harmed stand here, under pseudonyms."), QCoreApplication::translate("Sections", "Import incidents")}).apart()
        .list(u"support"_qs, u"staff_support"_qs, QCoreApplication::translate("Sections", "Support for staff"), Glyph::People,
            {{u"pseudonym"_qs, u"kind"_qs, u"offered_on"_qs, u"accepted"_qs, u"incident"_qs, u"learning_response"_qs}, u"offered_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Support offered to staff affected is kept here."), QCoreApplication::translate("Sections", "Record an offer")})
        .list(u"waiting"_qs, u"waiting_list_review"_qs, QCoreApplication::translate("Sections", "Waiting list reviews"), Glyph::Clock,
            {{u"reference"_qs, u"specialty"_qs, u"unit"_qs, u"weeks_waiting"_qs, u"priority"_qs, u"state"_qs, RecordModel::clockColumn()}, u"weeks_waiting"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "People on a waiting list come here from an extract, to be looked at before harm is reported."), QCoreApplication::translate("Sections", "Add a person waiting")})
        .list(u"mortality"_qs, u"mortality_review"_qs, QCoreApplication::translate("Sections", "Mortality reviews"), Glyph::Response,
            {{u"reference"_qs, u"review_number"_qs, u"overall_score"_qs, u"unit"_qs, u"theme"_qs, u"scored_on"_qs, u"context_on"_qs, RecordModel::clockColumn()}, u"scored_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Scores that the mortality group hands over are kept here; a 1 or 2 opens a decision task."), QCoreApplication::translate("Sections", "Add a score")})
        .list(u"plan"_qs, u"psirp"_qs, QCoreApplication::translate("Sections", "Response plan"), Glyph::Report,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"plan_version"_qs, u"begins_on"_qs, u"ends_on"_qs, RecordModel::clockColumn()}, u"begins_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "The patient safety incident response plan is kept here."), QCoreApplication::translate("Sections", "Write a plan")}).apart()
        .list(u"priorities"_qs, u"psirp_priority"_qs, QCoreApplication::translate("Sections", "Plan priorities"), Glyph::SortAscending,
            {{u"title"_qs, u"plan_table"_qs, u"planned_response"_qs, u"planned_volume"_qs, u"days_each"_qs, u"psirp"_qs}, u"title"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What the plan will respond to, and how often, is kept here."), QCoreApplication::translate("Sections", "Add a priority")})
        .list(u"improvement"_qs, u"improvement_plan"_qs, QCoreApplication::translate("Sections", "Improvement plans"), Glyph::Dashboard,
            {{u"reference"_qs, u"title"_qs, u"status"_qs, u"theme"_qs, u"owner"_qs, u"measure"_qs, u"latest"_qs}, u"title"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Improvement work with a measure is kept here."), QCoreApplication::translate("Sections", "Add an improvement plan")})
        .list(u"alerts"_qs, u"safety_alert"_qs, QCoreApplication::translate("Sections", "Safety alerts"), Glyph::Warning,
            {{u"reference"_qs, u"national_reference"_qs, u"title"_qs, u"state"_qs, u"relevant"_qs, u"owner"_qs, u"deadline_on"_qs, RecordModel::clockColumn()}, u"deadline_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "National Patient Safety Alerts are kept here, from receipt to lasting assurance."), QCoreApplication::translate("Sections", "Add an alert")}).apart()
        .list(u"standards"_qs, u"enduring_standard"_qs, QCoreApplication::translate("Sections", "Enduring standards"), Glyph::Check,
            {{u"reference"_qs, u"title"_qs, u"standard_group"_qs, u"embedded"_qs, u"last_assured_on"_qs, u"owner"_qs}, u"title"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Actions of earlier alerts that remain valid are kept here."), QCoreApplication::translate("Sections", "Add a standard")})
        .list(u"partners"_qs, u"partner_involvement"_qs, QCoreApplication::translate("Sections", "Patient Safety Partners"), Glyph::People,
            {{u"title"_qs, u"person"_qs, u"seat"_qs, u"involved_on"_qs, u"present"_qs}, u"involved_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What Patient Safety Partners took part in, and what changed, is kept here."), QCoreApplication::translate("Sections", "Record an involvement")})
        .list(u"training"_qs, u"training_record"_qs, QCoreApplication::translate("Sections", "Training"), Glyph::Calendar,
            {{u"person"_qs, u"course"_qs, u"completed_on"_qs, u"expires_on"_qs, RecordModel::clockColumn()}, u"expires_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Patient safety training is kept here, with how long it counts."), QCoreApplication::translate("Sections", "Add a course")});
}

void addAuditLists(SectionBuilder &builder)
{
    builder.in(u"audit"_qs)
        .list(u"programmes"_qs, u"audit_programme"_qs, QCoreApplication::translate("Sections", "Programmes by year"), Glyph::Calendar,
            {{u"financial_year"_qs, u"state"_qs, u"baseline_count"_qs, u"approved_by"_qs, u"approved_on"_qs}, u"financial_year"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Each year's programme is kept here, from the draft to the closed year."), QCoreApplication::translate("Sections", "Begin a programme")})
        .list(u"topics"_qs, u"topic_call"_qs, QCoreApplication::translate("Sections", "Topics proposed"), Glyph::Theme,
            {{u"financial_year"_qs, u"title"_qs, u"unit"_qs, u"priority_level"_qs, u"outcome"_qs}, u"financial_year"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What people propose for the next programme is gathered here."), QCoreApplication::translate("Sections", "Propose a topic")})
        .list(u"findings"_qs, u"audit_finding"_qs, QCoreApplication::translate("Sections", "Findings"), Glyph::Report,
            {{u"project"_qs, u"finding"_qs, u"kind"_qs, u"theme"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What audits found, good practice and shortfalls, is kept here."), QCoreApplication::translate("Sections", "Add a finding")}).apart()
        .list(u"risks"_qs, u"risk_assessment"_qs, QCoreApplication::translate("Sections", "Risk assessments"), Glyph::Warning,
            {{u"risk"_qs, u"project"_qs, u"stage"_qs, u"consequence"_qs, u"likelihood"_qs, u"assessed_on"_qs}, u"assessed_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Risks that findings show are assessed here, at first, with controls, and as aimed at."), QCoreApplication::translate("Sections", "Assess a risk")})
        .list(u"escalations"_qs, u"escalation"_qs, QCoreApplication::translate("Sections", "Escalations"), Glyph::Critical,
            {{u"reference"_qs, u"title"_qs, u"band"_qs, u"state"_qs, u"scored_on"_qs, u"acknowledged_on"_qs, RecordModel::clockColumn()}, u"scored_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What somebody senior has to know is escalated here, with its clock."), QCoreApplication::translate("Sections", "Escalate")})
        .list(u"criteria"_qs, u"criterion"_qs, QCoreApplication::translate("Sections", "Criteria"), Glyph::Check,
            {{u"project"_qs, u"code"_qs, u"statement"_qs, u"target"_qs, u"critical"_qs, u"version_number"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What audits measure care against is kept here, with targets and versions."), QCoreApplication::translate("Sections", "Add a criterion")}).apart()
        .list(u"standards"_qs, u"evidence_reference"_qs, QCoreApplication::translate("Sections", "Standards and guidance"), Glyph::Link,
            {{u"citation"_qs, u"standard_type"_qs, u"summary"_qs, u"updated_on"_qs, u"checked_on"_qs}, u"citation"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Guidance that criteria rest on is kept here, by its citation."), QCoreApplication::translate("Sections", "Add a standard")})
        .list(u"samples"_qs, u"sample_plan"_qs, QCoreApplication::translate("Sections", "Sample plans"), Glyph::Filter,
            {{u"project"_qs, u"population"_qs, u"sampling_method"_qs, u"planned_size"_qs, u"drawn_on"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "How cases are found, how many, and the seed of the draw are kept here."), QCoreApplication::translate("Sections", "Plan a sample")})
        .list(u"cases"_qs, u"audit_case"_qs, QCoreApplication::translate("Sections", "Cases"), Glyph::Person,
            {{u"project"_qs, u"case_reference"_qs, u"stratum"_qs, u"care_on"_qs, u"status"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Cases of audits stand here under their pseudonyms."), QCoreApplication::translate("Sections", "Add a case")});
}

void addAudit(SectionBuilder &builder)
{
    builder.in(u"audit"_qs)
        .list(u"projects"_qs, u"audit_project"_qs, QCoreApplication::translate("Sections", "Projects"), Glyph::Audit,
            {{u"reference"_qs, u"title"_qs, u"project_type"_qs, u"state"_qs, u"unit"_qs, u"lead"_qs, u"report_due_on"_qs, RecordModel::clockColumn()}, u"report_due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Audits and improvement projects are kept here, from the proposal to the re-audit."), QCoreApplication::translate("Sections", "Propose a project")})
        .list(u"programme"_qs, u"programme_entry"_qs, QCoreApplication::translate("Sections", "Annual programme"), Glyph::Calendar,
            {{u"financial_year"_qs, u"title"_qs, u"priority_level"_qs, u"unit"_qs, u"start_quarter"_qs, u"report_quarter"_qs, u"outcome"_qs}, u"financial_year"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "The year's audits are planned and ranked here."), QCoreApplication::translate("Sections", "Add to the programme")})
        .list(u"national"_qs, u"national_audit"_qs, QCoreApplication::translate("Sections", "National audits"), Glyph::National,
            {{u"name"_qs, u"host"_qs, u"ncapop"_qs, u"eligible"_qs, u"participated"_qs, u"local_lead"_qs, u"submission_due_on"_qs}, u"name"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "National audits and enquiries, and whether the Trust takes part, are kept here."), QCoreApplication::translate("Sections", "Add a national audit")})
        .list(u"actions"_qs, u"action"_qs, QCoreApplication::translate("Sections", "Audit actions"), Glyph::Action,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"audit_project"_qs, u"owner"_qs, u"due_on"_qs, RecordModel::clockColumn()}, u"due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What audits led to is followed up here."), QCoreApplication::translate("Sections", "Add an audit action")}).having(u"audit_project"_qs)
        .page(u"audit.dashboard", QCoreApplication::translate("Sections", "Dashboard"), Glyph::Dashboard).apart();
    addAuditLists(builder);
}

void addExperience(SectionBuilder &builder)
{
    builder.in(u"experience"_qs)
        .list(u"comments"_qs, u"comment"_qs, QCoreApplication::translate("Sections", "Comments"), Glyph::Feedback,
            {{u"text"_qs, u"question"_qs, u"question_type"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "What patients wrote comes here from the survey supplier's file."), QCoreApplication::translate("Sections", "Import feedback")})
        .list(u"respondents"_qs, u"respondent"_qs, QCoreApplication::translate("Sections", "Respondents"), Glyph::People,
            {{u"feedback_on"_qs, u"fft_score"_qs, u"service_1"_qs, u"service_2"_qs, u"service_3"_qs, u"setting"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Those who answered stand here, with their score and the service."), QCoreApplication::translate("Sections", "Import feedback")})
        .list(u"imports"_qs, u"import_batch"_qs, QCoreApplication::translate("Sections", "Imports of feedback"), Glyph::Import,
            {{u"reference"_qs, u"file_name"_qs, u"supplier"_qs, u"imported_at"_qs, u"rows_accepted"_qs, u"rows_quarantined"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Each file of feedback is kept here with its counts."), QCoreApplication::translate("Sections", "Import feedback")}).where(u"kind"_qs, u"feedback"_qs)
        .page(u"experience.dashboard", QCoreApplication::translate("Sections", "Dashboard"), Glyph::Dashboard).apart();
}

bool belongs(const RecordData &record, const ListDescription &list)
{
    if (record.schema().type() != list.type)
        return false;
    return std::all_of(list.where.begin(), list.where.end(), [&](const Condition &condition) {
        const QVariant value = record.value(condition.field);
        return condition.op == Condition::Operator::Present ? !isAbsent(value) : value == condition.value;
    });
}

} // namespace

QList<WorkspaceDescription> allWorkspaces()
{
    return {
        {u"overview"_qs, QCoreApplication::translate("Sections", "Overview")},
        {u"safety"_qs, QCoreApplication::translate("Sections", "Safety")},
        {u"audit"_qs, QCoreApplication::translate("Sections", "Clinical audit")},
        {u"experience"_qs, QCoreApplication::translate("Sections", "Patient experience")},
    };
}

QList<SectionDescription> allSections()
{
    SectionBuilder builder;
    addOverviewWork(builder);
    addOverviewLists(builder);
    addSafetyCases(builder);
    addSafetyRegisters(builder);
    addAudit(builder);
    addExperience(builder);
    return builder.sections();
}

QString sectionFor(const RecordData &record, const QString &current)
{
    QString found;
    QString shared;
    for (const SectionDescription &section : allSections()) {
        if (!belongs(record, section.list))
            continue;
        if (section.key == current)
            return current;
        if (section.workspace == u"overview")
            shared = section.key;
        else if (found.isEmpty())
            found = section.key;
    }
    return found.isEmpty() ? shared : found;
}

} // namespace candour
