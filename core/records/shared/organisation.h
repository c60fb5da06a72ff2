#pragma once

#include "schema/schemabuilder.h"

namespace candour {

/// \brief A part of the Trust: the Trust itself, a care group, a directorate, a ward or service.
struct OrganisationUnit : Record
{
    QString name;
    QString level;              ///< reference set organisation_level
    Id<OrganisationUnit> parent;
    QString code;               ///< as reporting systems and suppliers spell it, such as "W12"
    QString otherNames;         ///< further spellings found in imported files, separated by semicolons
    QDate openedOn;
    QDate closedOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief A person who works with the register: the only place for names. Everything else speaks of roles.
struct Person : Record
{
    QString role;               ///< such as "Lead pharmacist"
    QString name;
    QString kind;               ///< reference set person_role
    Id<OrganisationUnit> unit;
    QString email;
    QDate leftOn;
    Id<Person> lineManager;     ///< for the independence of those who lead a response

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
