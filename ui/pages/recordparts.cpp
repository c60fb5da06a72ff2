#include "pages/recordparts.h"

#include "pages/safe/timelinepart.h"

#include <QCoreApplication>

namespace candour {

QList<RecordPartDescription> allRecordParts()
{
    return {
        {u"learning_response"_qs, u"timeline"_qs, QCoreApplication::translate("RecordParts", "Timeline"), {},
            [](Session &session, Ask &, QWidget *parent) { return new TimelinePart(session, parent); }},
    };
}

} // namespace candour
