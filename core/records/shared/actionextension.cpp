#include "records/shared/actionextension.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> isMoved(const RecordData &extension)
{
    if (extension.date(u"moved_to") != extension.date(u"moved_from"))
        return std::nullopt;
    return Problem {u"moved_to"_qs, QCoreApplication::translate("Schema", "The date was not moved.")};
}

} // namespace

const Schema &ActionExtension::schema()
{
    static const Schema schema = SchemaBuilder<ActionExtension>(u"action_extension", QT_TRANSLATE_NOOP("Schema", "Extension of an action"),
        QT_TRANSLATE_NOOP("Schema", "Extensions of actions"), Workspace::Shared)
        .add(&ActionExtension::action, u"action", QT_TRANSLATE_NOOP("Schema", "Action"), u"action", Required | Listed).isTitle()
        .add(&ActionExtension::fromOn, u"moved_from", QT_TRANSLATE_NOOP("Schema", "From"), Required | Listed)
        .add(&ActionExtension::toOn, u"moved_to", QT_TRANSLATE_NOOP("Schema", "Moved to"), Required | Listed)
        .add(&ActionExtension::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Listed).longText()
        .add(&ActionExtension::approvedBy, u"approved_by", QT_TRANSLATE_NOOP("Schema", "Approved by"), u"person", Listed)
        .add(&ActionExtension::extendedOn, u"extended_on", QT_TRANSLATE_NOOP("Schema", "Moved on"), Listed)
        .check(isMoved)
        .build();
    return schema;
}

} // namespace candour
