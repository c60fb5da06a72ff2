#include "reports/committee/committeereport.h"

#include "base/dates.h"
#include "reports/committee/sections.h"
#include "storage/register.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString trustName(const Register &reg)
{
    const auto trust = reg.findBy(u"organisation_unit"_qs, u"level"_qs, u"trust"_qs);
    return trust ? trust->text(u"name") : QString();
}

/// The next meeting of any committee on or after the day, and the committee's name.
std::pair<QString, QDate> nextMeeting(const ReportRequest &request)
{
    Query query;
    query.type = u"meeting"_qs;
    query.sortField = u"held_on"_qs;
    query.where = {{u"held_on"_qs, Condition::Operator::AtLeast, request.today}};
    query.limit = 1;
    const auto meetings = request.reg.page(query);
    if (!meetings || meetings->records.isEmpty())
        return {};
    const RecordData &meeting = meetings->records.first();
    const auto committee = request.reg.find(u"committee"_qs, idFromText(meeting.text(u"committee")));
    return {committee ? committee->text(u"name") : QString(), meeting.date(u"held_on")};
}

CoverSheet coverSheet(const ReportRequest &request, const QList<ReportSection> &sections)
{
    CoverSheet sheet;
    std::tie(sheet.committee, sheet.meetingDate) = nextMeeting(request);
    sheet.executiveRole = QCoreApplication::translate("Reports", "Quality Director");
    sheet.authorRole = request.reg.actor().role.isEmpty() ? QCoreApplication::translate("Reports", "Quality governance manager") : request.reg.actor().role;
    sheet.purposes = Purpose::Assure;
    sheet.purposeText = QCoreApplication::translate("Reports", "To give the committee the position on patient safety, clinical audit and patient experience from %1 to %2.").arg(dateText(request.from), dateText(request.to));
    for (const ReportSection &section : sections)
        sheet.keyPoints << section.keyPoint;
    sheet.safe = sections.at(0).implication;
    sheet.effective = sections.at(1).implication;
    sheet.positiveExperience = sections.at(2).implication;
    sheet.recommendation = QCoreApplication::translate("Reports", "The committee is asked to take assurance from what is on time, to note what is late or cannot be computed, and to say where it wants a further report.");
    sheet.approvals = {{QCoreApplication::translate("Reports", "Prepared by the quality governance team"), request.today, QCoreApplication::translate("Reports", "Drawn from the register")}};
    if (sheet.meetingDate.isValid())
        sheet.approvals.push_back({sheet.committee, sheet.meetingDate, QCoreApplication::translate("Reports", "For discussion")});
    return sheet;
}

} // namespace

Result<Report> committeeReport(const ReportRequest &request)
{
    if (request.to < request.from)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Reports", "The period ends before it begins. Give --from before --to."), {}};
    QList<ReportSection> sections;
    for (const auto build : {safetySection, auditSection, experienceSection, clocksSection}) {
        auto section = build(request);
        if (!section)
            return section.error();
        sections.append(*section);
    }
    DocumentFacts facts;
    facts.title = QCoreApplication::translate("Reports", "Quality report: safe, effective, positive experience");
    facts.subtitle = QCoreApplication::translate("Reports", "%1 to %2").arg(dateText(request.from), dateText(request.to));
    facts.organisation = trustName(request.reg);
    facts.date = request.today;
    facts.classification = request.forPublic ? QCoreApplication::translate("Reports", "Official: public") : QCoreApplication::translate("Reports", "Official: for the committee");
    Report report(facts);
    report.cover(coverSheet(request, sections));
    for (const ReportSection &section : sections)
        report.append(section.body);
    return report;
}

} // namespace candour
