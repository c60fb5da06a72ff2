#include "records/shared/organisation.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &OrganisationUnit::schema()
{
    static const Schema schema = SchemaBuilder<OrganisationUnit>(u"organisation_unit", QT_TRANSLATE_NOOP("Schema", "Part of the Trust"),
        QT_TRANSLATE_NOOP("Schema", "Organisation"), Workspace::Shared)
        .add(&OrganisationUnit::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&OrganisationUnit::level, u"level", QT_TRANSLATE_NOOP("Schema", "Level"), Required | Listed | Filtered).choiceOf(u"organisation_level")
        .add(&OrganisationUnit::parent, u"parent", QT_TRANSLATE_NOOP("Schema", "Part of"), u"organisation_unit", Listed | Filtered)
        .add(&OrganisationUnit::code, u"code", QT_TRANSLATE_NOOP("Schema", "Code"), Searched | Listed)
        .add(&OrganisationUnit::otherNames, u"other_names", QT_TRANSLATE_NOOP("Schema", "Other spellings"), Searched)
            .help(QT_TRANSLATE_NOOP("Schema", "As suppliers' files write it, separated by semicolons."))
        .add(&OrganisationUnit::openedOn, u"opened_on", QT_TRANSLATE_NOOP("Schema", "Opened"))
        .add(&OrganisationUnit::closedOn, u"closed_on", QT_TRANSLATE_NOOP("Schema", "Closed"))
        .check([](const RecordData &unit) -> std::optional<Problem> {
            if (idFromText(unit.text(u"parent")) == unit.id)
                return Problem {u"parent"_qs, QCoreApplication::translate("Schema", "A part cannot be part of itself.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

const Schema &Person::schema()
{
    static const Schema schema = SchemaBuilder<Person>(u"person", QT_TRANSLATE_NOOP("Schema", "Person"),
        QT_TRANSLATE_NOOP("Schema", "People"), Workspace::Shared)
        .add(&Person::role, u"role", QT_TRANSLATE_NOOP("Schema", "Role"), Required | Searched | Listed).isTitle()
        .add(&Person::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Identifying | Searched | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Kept here only: reports and exports print the role."))
        .add(&Person::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Part played"), Listed | Filtered).choiceOf(u"person_role")
        .add(&Person::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Works in"), u"organisation_unit", Listed | Filtered)
        .add(&Person::email, u"email", QT_TRANSLATE_NOOP("Schema", "E-mail"), Identifying)
        .add(&Person::leftOn, u"left_on", QT_TRANSLATE_NOOP("Schema", "Left on"))
        .add(&Person::lineManager, u"line_manager", QT_TRANSLATE_NOOP("Schema", "Line manager"), u"person", None)
        .build();
    return schema;
}

} // namespace candour
