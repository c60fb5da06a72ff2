#pragma once

#include "base/id.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <QList>
#include <vector>

namespace candour {

struct Analysis;
class ReferenceData;

/// One element of the work system, with room for its factors.
struct MapElement
{
    QString code;
    QString title;
    QRectF box;
    QString emptyWords; ///< what an element without factors says; empty where it has some
    bool isSilent = false; ///< neither a factor nor a note that it was considered
    QRectF room = {};      ///< the part of the box in which factors stand
};

/// One factor. Barrier and facilitator differ in shape, in the word and in colour, in this order of importance.
struct MapNode
{
    RecordId factor;
    QString number;   ///< "S3"
    QStringList lines; ///< the condition, wrapped
    QString footer;   ///< "Barrier, evidence: 2"
    QRectF box;
    bool isFacilitator = false;
};

/// One interaction: an arrow from node to node, with its verb.
struct MapArrow
{
    RecordId interaction;
    std::vector<QPointF> path; ///< from the edge of one node to the edge of the other
    QString verb;
    QRectF label;
};

/// \brief Where everything of a system map stands, in units of the drawing. A value: the figure, the page that edits
/// the map and their tests look at the same one.
struct SystemMapLayout
{
    QSizeF size;
    QList<MapElement> elements;
    QList<MapNode> nodes;
    QList<MapArrow> arrows;

    [[nodiscard]] const MapNode *node(const RecordId &factor) const;
    [[nodiscard]] const MapElement *element(const QString &code) const;
};

/// \name Letter heights of the map, in units of the drawing
/// @{
inline constexpr double mapTitleSize = 13.0;
inline constexpr double mapTextSize = 11.5;
inline constexpr double mapSmallSize = 10.5;
inline constexpr double mapLine = 14.0; ///< from one line of text to the next
/// @}

/// \brief Lays the six elements out as three columns and two rows, person in the middle of the first, factors below one
/// another in the order of their numbers. Factors with a place of their own (0 to 1 within their element) stand there.
/// Arrows bend round other factors where they can, and verbs avoid factors and each other.
/// Source of the elements: SEIPS 101, PMC8543199, as reference data.
[[nodiscard]] SystemMapLayout systemMapLayout(const Analysis &analysis, const ReferenceData &reference);

/// \brief The place of a factor's upper left corner within its element, as map_x and map_y hold it: 0 to 1 of the way that it
/// can move. Outside the element: the nearest place inside.
[[nodiscard]] QPointF placeOnMap(const MapElement &element, const MapNode &node, QPointF corner);

} // namespace candour
