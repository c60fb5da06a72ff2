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
        .list(u"actions"_qs, u"action"_qs, QCoreApplication::translate("Sections", "Actions"), Glyph::Action,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"unit"_qs, u"owner"_qs, u"due_on"_qs, RecordModel::clockColumn()}, u"due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What was promised after a learning response or an audit is kept here."), QCoreApplication::translate("Sections", "Add an action")})
        .list(u"themes"_qs, u"theme"_qs, QCoreApplication::translate("Sections", "Themes"), Glyph::Theme,
            {{u"name"_qs, u"definition"_qs, u"parent"_qs, u"programme"_qs}, u"name"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Themes join what incidents, audits and comments have in common."), QCoreApplication::translate("Sections", "Add a theme")})
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

void addSafety(SectionBuilder &builder)
{
    builder.in(u"safety"_qs)
        .list(u"incidents"_qs, u"incident"_qs, QCoreApplication::translate("Sections", "Incidents"), Glyph::Incident,
            {{u"reference"_qs, u"title"_qs, u"occurred_on"_qs, u"reported_on"_qs, u"unit"_qs, u"theme"_qs}, u"reported_on"_qs, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Patient safety incidents come here from the reporting system's file."), QCoreApplication::translate("Sections", "Import incidents")})
        .list(u"people"_qs, u"affected_person"_qs, QCoreApplication::translate("Sections", "Affected people"), Glyph::Person,
            {{u"pseudonym"_qs, u"incident"_qs, u"role"_qs, u"age_band"_qs, u"physical_harm"_qs, u"psychological_harm"_qs}, {}, Qt::DescendingOrder,
                QCoreApplication::translate("Sections", "Those whom incidents have harmed stand here, under pseudonyms."), QCoreApplication::translate("Sections", "Import incidents")})
        .list(u"responses"_qs, u"learning_response"_qs, QCoreApplication::translate("Sections", "Learning responses"), Glyph::Response,
            {{u"reference"_qs, u"title"_qs, u"response_type"_qs, u"state"_qs, u"unit"_qs, u"lead"_qs, u"agreed_due_on"_qs, RecordModel::clockColumn()}, u"agreed_due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "Reviews that learn from incidents are kept here, from the decision to the shared report."), QCoreApplication::translate("Sections", "Begin a learning response")})
        .list(u"actions"_qs, u"action"_qs, QCoreApplication::translate("Sections", "Safety actions"), Glyph::Action,
            {{u"reference"_qs, u"title"_qs, u"state"_qs, u"learning_response"_qs, u"owner"_qs, u"due_on"_qs, RecordModel::clockColumn()}, u"due_on"_qs, Qt::AscendingOrder,
                QCoreApplication::translate("Sections", "What learning responses led to is followed up here."), QCoreApplication::translate("Sections", "Add a safety action")}).having(u"learning_response"_qs);
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
                QCoreApplication::translate("Sections", "What audits led to is followed up here."), QCoreApplication::translate("Sections", "Add an audit action")}).having(u"audit_project"_qs);
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
                QCoreApplication::translate("Sections", "Each file of feedback is kept here with its counts."), QCoreApplication::translate("Sections", "Import feedback")}).where(u"kind"_qs, u"feedback"_qs);
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
    addSafety(builder);
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
