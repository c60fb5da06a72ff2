#include "pages/recordparts.h"

#include "pages/safe/answerspart.h"
#include "pages/safe/systemmappart.h"
#include "pages/safe/timelinepart.h"

#include <QCoreApplication>

namespace candour {

QList<RecordPartDescription> allRecordParts()
{
    return {
        {u"learning_response"_qs, u"timeline"_qs, QCoreApplication::translate("RecordParts", "Timeline"), {},
            [](Session &session, Ask &, QWidget *parent) { return new TimelinePart(session, parent); }},
        {u"learning_response"_qs, u"systemMap"_qs, QCoreApplication::translate("RecordParts", "System map"), {},
            [](Session &session, Ask &ask, QWidget *parent) { return new SystemMapPart(session, ask, parent); }},
        {u"learning_response"_qs, u"questionsAndAnswers"_qs, QCoreApplication::translate("RecordParts", "Questions and answers"), {},
            [](Session &session, Ask &, QWidget *parent) { return new AnswersPart(session, parent); }},
    };
}

} // namespace candour
