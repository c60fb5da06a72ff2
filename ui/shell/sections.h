#pragma once

#include "look/icons.h"
#include "tables/recordlistpage.h"
#include "tables/recordwords.h"

#include <QList>
#include <QString>

namespace candour {

class RecordData;

/// \brief A tab of the window.
struct WorkspaceDescription
{
    QString key;    ///< stable, untranslated: "safety"
    QString title;  ///< translated
};

/// \brief An entry at the left of a workspace: a list of records, or a page made by hand.
struct SectionDescription
{
    QString key;            ///< stable, untranslated, with the workspace in front: "safety.incidents"
    QString workspace;
    QString title;          ///< translated
    Glyph glyph = Glyph::Report;
    bool startsGroup = false;
    ListDescription list = {}; ///< without a type: a page made by hand

    [[nodiscard]] bool isList() const { return !list.type.isEmpty(); }
};

/// \name Keys of the pages made by hand
/// @{
inline constexpr QStringView summarySection = u"overview.summary";
inline constexpr QStringView workSection = u"overview.work";
/// After the workspace's key: each workspace has a dashboard of its own.
inline constexpr QStringView dashboardEnding = u".dashboard";
/// @}

/// The tabs, from the left.
[[nodiscard]] QList<WorkspaceDescription> allWorkspaces();

/// Every section of every workspace, in their order. A list that the type does not have is a mistake that a test finds.
[[nodiscard]] QList<SectionDescription> allSections();

/// \brief The section in which a record is at home.
/// \param current kept where the record belongs there too
/// \return an empty key where no section lists such records
[[nodiscard]] QString sectionFor(const RecordData &record, const QString &current);

} // namespace candour
