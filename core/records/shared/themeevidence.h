#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct SharedTheme;

/// \brief A figure on a theme that another system counted, such as complaints or claims: so many of so many in some days.
struct ThemeFigure : Record
{
    Id<SharedTheme> theme;
    QString sourceType;        ///< reference set psirp_source_type
    QString title;
    QDate periodBeginsOn;
    QDate periodEndsOn;
    std::optional<int> onTheme;
    std::optional<int> outOf;  ///< absent where the source does not say
    QString countedBy;         ///< where it was counted, such as "Complaints system, subject list"

    [[nodiscard]] static const Schema &schema();
};

/// \brief What people say about something that the figures of a theme raise. The question was offered, never asserted.
struct ThemeNote : Record
{
    Id<SharedTheme> theme;
    QDate periodBeginsOn;
    QDate periodEndsOn;
    QString question;
    QString comment;
    QString writtenBy;         ///< role
    QDate writtenOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
