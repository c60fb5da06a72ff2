#include "pages/recordparts.h"

#include "pages/effective/casespart.h"
#include "pages/effective/resultspart.h"
#include "pages/effective/toolpart.h"
#include "pages/effective/yearpart.h"

#include <QCoreApplication>

namespace candour {

QList<RecordPartDescription> allRecordParts()
{
    QList<RecordPartDescription> parts;
    parts.append({u"audit_project"_qs, u"tool"_qs, QCoreApplication::translate("RecordParts", "Tool"), {}, [](Session &session, Ask &, QWidget *parent) -> RecordPart * { return new ToolPart(session, parent); }});
    parts.append({u"audit_project"_qs, u"cases"_qs, QCoreApplication::translate("RecordParts", "Cases"), {}, [](Session &session, Ask &ask, QWidget *parent) -> RecordPart * { return new CasesPart(session, ask, parent); }});
    parts.append({u"audit_project"_qs, u"results"_qs, QCoreApplication::translate("RecordParts", "Results"), {}, [](Session &session, Ask &, QWidget *parent) -> RecordPart * { return new ResultsPart(session, parent); }});
    parts.append({u"audit_programme"_qs, u"year"_qs, QCoreApplication::translate("RecordParts", "Year"), {}, [](Session &session, Ask &, QWidget *parent) -> RecordPart * { return new YearPart(session, parent); }});
    return parts;
}

} // namespace candour
