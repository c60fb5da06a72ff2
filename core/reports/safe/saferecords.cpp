#include "reports/safe/saferecords.h"

#include "base/dates.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

QString shownField(const ReportRequest &request, const RecordData &record, const QString &field)
{
    const Field *described = record.schema().field(field);
    return described ? request.reference.displayText(*described, record) : QString();
}

QString shownReference(const ReportRequest &request, const RecordData &record, const QString &field)
{
    const auto target = referred(request.reg, record, field);
    if (!target)
        return {};
    return target->schema().type() == u"person" ? target->text(u"role") : target->name();
}

DocumentFacts safeFacts(const ReportRequest &request, const QString &title, const QString &classification)
{
    DocumentFacts facts;
    facts.title = title;
    const auto trust = request.reg.findBy(u"organisation_unit"_qs, u"level"_qs, u"trust"_qs);
    facts.organisation = trust ? trust->text(u"name") : QString();
    facts.date = request.today;
    facts.classification = classification;
    return facts;
}

Result<RecordData> requestedRecord(const ReportRequest &request, const QString &type)
{
    if (request.record.isEmpty())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Reports", "This report is about one record: say which, such as --record CND-2026-001."), {}};
    return request.reg.findByReference(type, request.record);
}

QString dayOr(QDate day, const QString &otherwise)
{
    return day.isValid() ? dateText(day) : otherwise;
}

} // namespace candour
