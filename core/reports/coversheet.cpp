#include "reports/coversheet.h"

#include "base/dates.h"
#include "reports/report.h"

#include <algorithm>

namespace candour {

namespace {

std::vector<CoverSheet::Fact> withoutEmpty(std::vector<CoverSheet::Fact> facts)
{
    std::erase_if(facts, [](const CoverSheet::Fact &fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace

std::vector<CoverSheet::Fact> CoverSheet::facts() const
{
    return withoutEmpty({
        { Report::tr("Meeting"), committee },
        { Report::tr("Date of meeting"), dateText(meetingDate) },
        { Report::tr("Agenda item"), agendaItem },
        { Report::tr("Executive lead"), executiveRole },
        { Report::tr("Author"), authorRole },
    });
}

std::vector<CoverSheet::Fact> CoverSheet::implications() const
{
    return withoutEmpty({
        { Report::tr("Safe"), safe },
        { Report::tr("Effective"), effective },
        { Report::tr("Positive experience"), positiveExperience },
    });
}

Table CoverSheet::approvalTrail() const
{
    Table table;
    table.text(Report::tr("Group")).text(Report::tr("Date")).text(Report::tr("Outcome"));
    for (const Approval &approval : approvals)
        table.row({ approval.group, dateText(approval.date), approval.outcome });
    return table;
}

QString CoverSheet::purposeNames() const
{
    QStringList names;
    for (const auto &[purpose, name] : allPurposes())
        if (purposes.testFlag(purpose))
            names.append(names.isEmpty() ? name : name.toLower());
    return names.join(QStringLiteral(", "));
}

std::vector<std::pair<Purpose, QString>> allPurposes()
{
    return {
        { Purpose::Assure, Report::tr("Assure") },
        { Purpose::Note, Report::tr("Note") },
        { Purpose::Decide, Report::tr("Decide") },
        { Purpose::Escalate, Report::tr("Escalate") },
    };
}

QString coverHeading(CoverPart part)
{
    switch (part) {
    case CoverPart::Purpose: return Report::tr("Purpose");
    case CoverPart::KeyPoints: return Report::tr("Key points");
    case CoverPart::Implications: return Report::tr("Implications for the strategy's aims");
    case CoverPart::Recommendation: return Report::tr("Recommendation");
    case CoverPart::Approvals: return Report::tr("Approval trail");
    }
    return {};
}

} // namespace candour
