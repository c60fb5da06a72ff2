#include "records/safe/datechange.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> movesTheDate(const RecordData &change)
{
    if (change.date(u"to_date").isValid() && change.date(u"to_date") == change.date(u"from_date"))
        return Problem {u"to_date"_qs, QCoreApplication::translate("Schema", "The new date is the old one.")};
    return std::nullopt;
}

} // namespace

const Schema &DateChange::schema()
{
    static const Schema schema = SchemaBuilder<DateChange>(u"date_change", QT_TRANSLATE_NOOP("Schema", "Moved due date"),
        QT_TRANSLATE_NOOP("Schema", "Moved due dates"), Workspace::Safety)
        .add(&DateChange::action, u"action", QT_TRANSLATE_NOOP("Schema", "Action"), u"action", Required | Listed | Filtered)
        .add(&DateChange::fromDate, u"from_date", QT_TRANSLATE_NOOP("Schema", "From"), Required | Listed | ReadOnly)
        .add(&DateChange::toDate, u"to_date", QT_TRANSLATE_NOOP("Schema", "New date"), Required | Listed)
        .add(&DateChange::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Searched | Listed).longText().isTitle()
        .add(&DateChange::approver, u"approver", QT_TRANSLATE_NOOP("Schema", "Approved by (role)"), Required | Listed)
        .add(&DateChange::changedOn, u"changed_on", QT_TRANSLATE_NOOP("Schema", "Moved on"), Required | Listed)
        .check(movesTheDate)
        .build();
    return schema;
}

} // namespace candour
