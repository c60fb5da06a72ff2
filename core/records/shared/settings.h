#pragma once

#include "schema/schemabuilder.h"

namespace candour {

/// \brief One entry of a national or local list, with the days between which it holds.
/// Loaded from the files that ship with the program; an administrator may add to it and end it here.
struct ReferenceItem : Record
{
    QString set;          ///< key of the list, such as "physical_harm"
    QString code;         ///< stable key that records hold
    QString label;
    QString definition;
    std::optional<int> position;
    QDate validFrom;
    QDate validTo;
    QString attributes;   ///< JSON object: national code, length of a clock, and the like
    QString source;
    QString verified;     ///< "yes", or why not yet

    [[nodiscard]] static const Schema &schema();
};

/// \brief Filters, order and columns of a list under a name, for everybody who uses the register.
struct SavedView : Record
{
    QString name;
    QString section;      ///< key of the section it belongs to
    QString settings;     ///< JSON

    [[nodiscard]] static const Schema &schema();
};

/// \brief How one supplier's files of one kind are read, so that the next one needs no mapping by hand.
struct ImportMap : Record
{
    QString supplier;
    QString kind;
    QString mapping;      ///< JSON, as `--map` takes it

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
