// The registers that the audit team keeps for others: who is trained in what, and which method was chosen for which proposal.

#include "reports/effective/auditreports.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "reports/effective/auditreporttables.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace candour {

namespace {

/// How a course of one person counts on a day.
enum class Standing { InDate, EndsSoon, Lapsed };

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::InDate:
        return QCoreApplication::translate("AuditReports", "In date");
    case Standing::EndsSoon:
        return QCoreApplication::translate("AuditReports", "Ends soon");
    case Standing::Lapsed:
        return QCoreApplication::translate("AuditReports", "Lapsed");
    }
    return {};
}

/// One person's latest record of one course.
struct Held
{
    QString role;
    QString unit;
    RecordData record;
    Standing standing;
};

Standing standingOf(const RecordData &record, const ReferenceData &reference, QDate on)
{
    const QDate until = record.date(u"expires_on");
    const auto rule = reference.entry(u"clock_rule"_qs, u"training"_qs, on);
    if (!until.isValid() || !rule)
        return Standing::InDate;
    if (until < on)
        return Standing::Lapsed;
    return until.addDays(-rule->attributes.value(u"amber").toInt()) <= on ? Standing::EndsSoon : Standing::InDate;
}

/// Completed later, or counting for longer where both were on one day: what stands of a course taken more than once.
bool isLater(const RecordData &a, const RecordData &b)
{
    const auto key = [](const RecordData &record) { return std::pair(record.date(u"completed_on"), record.date(u"expires_on").isValid() ? record.date(u"expires_on") : QDate(9999, 12, 31)); };
    return key(a) > key(b);
}

/// The latest record of each course of each person who had not left on the day, by course.
Result<QMap<QString, QList<Held>>> heldCourses(const ReportRequest &request)
{
    Query query;
    query.type = u"training_record"_qs;
    query.where = {{u"completed_on"_qs, Condition::Operator::AtMost, request.to}};
    const auto records = request.reg.all(query);
    if (!records)
        return records.error();
    QList<RecordId> ids;
    QMap<std::pair<QString, QString>, RecordData> latest;
    for (const RecordData &record : *records) {
        ids << idFromText(record.text(u"person"));
        const std::pair key(record.text(u"course"), record.text(u"person"));
        const auto known = latest.constFind(key);
        if (known == latest.constEnd() || isLater(record, *known))
            latest.insert(key, record);
    }
    const auto people = request.reg.findAll(u"person"_qs, ids);
    if (!people)
        return people.error();
    QMap<QString, QList<Held>> byCourse;
    for (const RecordData &record : std::as_const(latest)) {
        const auto person = people->constFind(idFromText(record.text(u"person")));
        if (person == people->constEnd() || person->withdrawn || (person->date(u"left_on").isValid() && person->date(u"left_on") <= request.to))
            continue;
        byCourse[record.text(u"course")].append({person->text(u"role"), textOf(request, *person, u"unit"_qs), record, standingOf(record, request.reference, request.to)});
    }
    return byCourse;
}

/// The courses in the order of their list, then those that the list no longer has.
QStringList coursesInOrder(const ReportRequest &request, const QStringList &held)
{
    QStringList courses;
    for (const ReferenceEntry &entry : request.reference.choices(u"training_course"_qs))
        courses << entry.code;
    for (const QString &course : held) {
        if (!courses.contains(course))
            courses << course;
    }
    return courses;
}

QString courseName(const ReportRequest &request, const QString &course)
{
    const QString label = request.reference.label(u"training_course"_qs, course, request.to);
    return label.isEmpty() ? course : label;
}

Table courseTable(const ReportRequest &request, const QMap<QString, QList<Held>> &held)
{
    Table table(QCoreApplication::translate("AuditReports", "Courses held on %1").arg(dateText(request.to)));
    table.text(QCoreApplication::translate("AuditReports", "Course")).number(QCoreApplication::translate("AuditReports", "People")).number(standingText(Standing::InDate)).number(standingText(Standing::EndsSoon)).number(standingText(Standing::Lapsed));
    for (const QString &course : coursesInOrder(request, held.keys())) {
        const QList<Held> people = held.value(course);
        const auto count = [&](Standing standing) { return countText(std::count_if(people.begin(), people.end(), [&](const Held &one) { return one.standing == standing; })); };
        table.row({courseName(request, course), countText(people.size()), count(Standing::InDate), count(Standing::EndsSoon), count(Standing::Lapsed)});
    }
    table.note(QCoreApplication::translate("AuditReports", "Each person counts once a course, with the latest record. People who have left are not counted. Validity and notice are local settings."));
    return table;
}

Table registerTable(const ReportRequest &request, const QMap<QString, QList<Held>> &held)
{
    Table table(QCoreApplication::translate("AuditReports", "Training register"));
    table.text(QCoreApplication::translate("AuditReports", "Person (role)")).text(QCoreApplication::translate("AuditReports", "Works in")).text(QCoreApplication::translate("AuditReports", "Course"))
        .text(QCoreApplication::translate("AuditReports", "Completed")).text(QCoreApplication::translate("AuditReports", "Counts until")).text(QCoreApplication::translate("AuditReports", "Stands"));
    for (const QString &course : coursesInOrder(request, held.keys())) {
        QList<Held> people = held.value(course);
        std::stable_sort(people.begin(), people.end(), [](const Held &a, const Held &b) { return std::pair(a.role, a.record.date(u"completed_on")) < std::pair(b.role, b.record.date(u"completed_on")); });
        for (const Held &one : std::as_const(people)) {
            const QDate until = one.record.date(u"expires_on");
            table.row({one.role, one.unit, courseName(request, course), dateText(one.record.date(u"completed_on")), until.isValid() ? dateText(until) : QCoreApplication::translate("AuditReports", "No end"), standingText(one.standing)});
        }
    }
    return table;
}

QString answersText(const RecordData &project)
{
    QStringList yes;
    for (const QString &field : {u"standard_fixed"_qs, u"describes_only"_qs, u"new_knowledge"_qs, u"allocates"_qs, u"tests_change"_qs}) {
        if (project.value(field).toBool())
            yes << project.schema().field(field)->title();
    }
    return yes.isEmpty() ? QCoreApplication::translate("AuditReports", "none answered with yes") : yes.join(u"; "_qs);
}

/// Proposals of the period; those without a day are not lost.
Result<QList<RecordData>> proposalsOf(const ReportRequest &request)
{
    Query query;
    query.type = u"audit_project"_qs;
    query.sortField = u"reference"_qs;
    auto projects = request.reg.all(query);
    if (!projects)
        return projects;
    projects->removeIf([&](const RecordData &project) {
        const QDate day = project.date(u"proposed_on");
        return day.isValid() && (day < request.from || day > request.to);
    });
    return projects;
}

/// What somebody has to do: research that goes on here, another method under the name of an audit, no answers.
QStringList methodProblems(const QList<RecordData> &projects)
{
    static const QStringList stopped {u"rejected"_qs, u"reclassified"_qs, u"abandoned"_qs};
    static const QStringList audits {u"clinical_audit"_qs, u"re_audit"_qs};
    QStringList problems;
    int unanswered = 0;
    for (const RecordData &project : projects) {
        const QString method = project.text(u"method_choice");
        const bool goesOn = !stopped.contains(project.text(u"state"));
        unanswered += method.isEmpty() && goesOn;
        if (method == u"research" && goesOn)
            problems << QCoreApplication::translate("AuditReports", "%1 reads as research and goes on here: stop it and refer it to research and development.").arg(project.name());
        else if ((method == u"service_evaluation" || method == u"qi") && goesOn && audits.contains(project.text(u"project_type")))
            problems << QCoreApplication::translate("AuditReports", "%1 is registered as a clinical audit, but its answers point to another method.").arg(project.name());
    }
    if (unanswered > 0)
        problems << QCoreApplication::translate("AuditReports", "%n proposals have no answers to the questions on method.", nullptr, unanswered);
    return problems;
}

Table methodTable(const ReportRequest &request, const QList<RecordData> &projects)
{
    QMap<QString, int> counts;
    for (const RecordData &project : projects)
        ++counts[project.text(u"method_choice")];
    Table table(QCoreApplication::translate("AuditReports", "Proposals by the method that fits"));
    table.text(QCoreApplication::translate("AuditReports", "Method")).number(QCoreApplication::translate("AuditReports", "Proposals")).number(QCoreApplication::translate("AuditReports", "Share"));
    for (const ReferenceEntry &entry : request.reference.choices(u"method_choice"_qs))
        table.row({entry.label, countText(counts.value(entry.code)), percentText(counts.value(entry.code), projects.size())});
    table.row({QCoreApplication::translate("AuditReports", "Not answered"), countText(counts.value(QString())), percentText(counts.value(QString()), projects.size())});
    table.total({QCoreApplication::translate("AuditReports", "All"), countText(projects.size()), percentText(projects.size(), projects.size())});
    return table;
}

Table proposalTable(const ReportRequest &request, const QList<RecordData> &projects)
{
    Table table(QCoreApplication::translate("AuditReports", "Proposals with their answers"));
    table.text(QCoreApplication::translate("AuditReports", "Project")).text(QCoreApplication::translate("AuditReports", "Directorate or service")).text(QCoreApplication::translate("AuditReports", "Proposed")).text(QCoreApplication::translate("AuditReports", "Answered with yes"))
        .text(QCoreApplication::translate("AuditReports", "Method that fits")).text(QCoreApplication::translate("AuditReports", "Registered as")).text(QCoreApplication::translate("AuditReports", "State"));
    for (const RecordData &project : projects) {
        const QDate day = project.date(u"proposed_on");
        table.row({project.text(u"reference") + u": "_qs + project.text(u"title"), textOf(request, project, u"unit"_qs), day.isValid() ? dateText(day) : QCoreApplication::translate("AuditReports", "no day recorded"), answersText(project),
            textOf(request, project, u"method_choice"_qs), textOf(request, project, u"project_type"_qs), textOf(request, project, u"state"_qs)});
    }
    return table;
}

} // namespace

Result<Report> trainingRegisterReport(const ReportRequest &request)
{
    const auto held = heldCourses(request);
    if (!held)
        return held.error();
    int records = 0;
    int lapsed = 0;
    for (const QList<Held> &people : *held) {
        records += int(people.size());
        lapsed += int(std::count_if(people.begin(), people.end(), [](const Held &one) { return one.standing == Standing::Lapsed; }));
    }
    Report report(auditFactsFor(request, QCoreApplication::translate("AuditReports", "Training register"), QCoreApplication::translate("AuditReports", "Position on %1").arg(dateText(request.to))));
    report.heading(1, QCoreApplication::translate("AuditReports", "Who is trained"), u"courses"_qs);
    if (records == 0)
        return report.paragraph(QCoreApplication::translate("AuditReports", "No training is recorded. Add it under Training records: person, course and day."));
    report.paragraph(QCoreApplication::translate("AuditReports", "Courses held: %1; of these lapsed: %2.").arg(countText(records), countText(lapsed)))
        .table(courseTable(request, *held));
    // Who holds what is for those who plan with it, not for the public.
    if (!request.forPublic)
        report.heading(1, QCoreApplication::translate("AuditReports", "Register"), u"register"_qs).table(registerTable(request, *held));
    return report;
}

Result<Report> methodChoiceReport(const ReportRequest &request)
{
    const auto projects = proposalsOf(request);
    if (!projects)
        return projects.error();
    Report report(auditFactsFor(request, QCoreApplication::translate("AuditReports", "Choice of method"), QCoreApplication::translate("AuditReports", "Proposals from %1 to %2").arg(dateText(request.from), dateText(request.to))));
    report.heading(1, QCoreApplication::translate("AuditReports", "Which method fits"), u"method"_qs);
    if (projects->isEmpty())
        return report.paragraph(QCoreApplication::translate("AuditReports", "No project was proposed in this time."));
    const QStringList problems = methodProblems(*projects);
    report.table(methodTable(request, *projects))
        .heading(2, QCoreApplication::translate("AuditReports", "To be decided"))
        .bullets(problems.isEmpty() ? QStringList {QCoreApplication::translate("AuditReports", "Every proposal goes on under the method that fits it.")} : problems)
        .heading(1, QCoreApplication::translate("AuditReports", "Proposals"), u"proposals"_qs)
        .table(proposalTable(request, *projects))
        .note(QCoreApplication::translate("AuditReports", "The questions follow the table of the Health Research Authority that tells research, service evaluation and audit apart. The answers are kept, not the method alone."));
    return report;
}

} // namespace candour
