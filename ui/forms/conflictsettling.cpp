#include "forms/conflictsettling.h"

#include "ask/ask.h"
#include "services/shared/session.h"

#include <QCoreApplication>

namespace candour {

Result<RecordData> settleConflict(Session &session, Ask &ask, const RecordData &before, const RecordData &edited)
{
    const auto now = session.reg().find(edited.schema().type(), edited.id);
    if (!now)
        return now.error();
    QStringList lines;
    RecordData mine = *now;
    for (const FieldConflict &conflict : session.reg().conflicts(candour::edited({}, before, edited))) {
        const Field *field = edited.schema().field(conflict.field);
        lines << QCoreApplication::translate("candour::RecordPanel", "%1: theirs “%2”, yours “%3”")
                     .arg(field->title(), session.reference().displayText(*field, conflict.theirs), session.reference().displayText(*field, conflict.ours));
        mine.setValue(conflict.field, conflict.ours);
    }
    const auto choice = ask.choose(QCoreApplication::translate("candour::RecordPanel", "Somebody else changed %1").arg(session.reference().name(edited)), lines.join(u'\n'),
        {{u"theirs"_qs, QCoreApplication::translate("candour::RecordPanel", "Keep theirs"), QCoreApplication::translate("candour::RecordPanel", "Your value of this field is dropped.")},
            {u"mine"_qs, QCoreApplication::translate("candour::RecordPanel", "Write mine"), QCoreApplication::translate("candour::RecordPanel", "Theirs stays in the history.")}});
    if (choice != u"mine"_qs)
        return *now;
    return session.records().save(*now, mine);
}

} // namespace candour
