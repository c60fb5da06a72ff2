#include "reports/safe/systemmaplayout.h"

#include "reports/drawing.h"
#include "reports/plotframe.h"
#include "workflow/referencedata.h"
#include "workflow/safe/analysis.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double mapWidth = 720;
constexpr double columnGap = 56;  // room for arrows and their verbs
constexpr double elementRowGap = 44;
constexpr double mapEdge = 8;
constexpr double elementHead = 30;
constexpr double elementPadding = 10;
constexpr double nodeGap = 30;
constexpr double leastHeight = 120;
constexpr qsizetype nodeMostLines = 6;
constexpr int mapColumns = 3;
constexpr int pathPoints = 24;

double columnWidth()
{
    return (mapWidth - 2 * mapEdge - (mapColumns - 1) * columnGap) / mapColumns;
}

/// Person stands in the middle, as in the model; the rest keeps the order of the list.
QList<ReferenceEntry> elementsInPlace(const ReferenceData &reference)
{
    QList<ReferenceEntry> elements = reference.choices(u"seips_element"_qs);
    const auto person = std::find_if(elements.begin(), elements.end(), [](const ReferenceEntry &entry) { return entry.code == u"person"; });
    if (person != elements.end() && elements.size() > 1)
        std::swap(*person, elements[1]);
    return elements;
}

MapNode nodeFor(const Analysis &analysis, const SystemFactor &factor, const ReferenceData &reference, double width)
{
    MapNode node;
    node.factor = factor.id;
    node.number = factor.number;
    node.isFacilitator = factor.effect == u"facilitator";
    node.lines = wrappedLabel(factor.statement.simplified(), mapTextSize, width - 30);
    if (node.lines.size() > nodeMostLines) {
        node.lines = node.lines.first(nodeMostLines);
        node.lines.last() += u'…';
    }
    node.footer = QCoreApplication::translate("SystemMap", "%1, evidence: %2").arg(reference.label(u"factor_effect"_qs, factor.effect)).arg(analysis.evidenceCount(factor));
    node.box.setSize({width, double(node.lines.size()) * mapLine + mapLine + 14});
    return node;
}

QString emptyWords(const Analysis &analysis, const QString &element, bool &isSilent)
{
    const bool considered = std::any_of(analysis.considerations.begin(), analysis.considerations.end(),
        [&](const ElementConsideration &each) { return each.element == element; });
    isSilent = !considered;
    return considered ? QCoreApplication::translate("SystemMap", "Considered: nothing found") : QCoreApplication::translate("SystemMap", "Not considered yet");
}

/// Elements and nodes, row by row: a row is as tall as its fullest element.
class Placing
{
public:
    Placing(const Analysis &analysis, const ReferenceData &reference) : m_analysis(analysis), m_reference(reference) { }

    [[nodiscard]] SystemMapLayout place()
    {
        const QList<ReferenceEntry> elements = elementsInPlace(m_reference);
        double top = mapEdge;
        for (qsizetype first = 0; first < elements.size(); first += mapColumns)
            top += placeRow(elements.mid(first, mapColumns), top) + elementRowGap;
        m_layout.size = {mapWidth, top - elementRowGap + mapEdge};
        return m_layout;
    }

private:
    double placeRow(const QList<ReferenceEntry> &row, double top);
    void placeNodes(QList<MapNode> nodes, const QRectF &inside);
    [[nodiscard]] QList<MapNode> nodesOf(const QString &element) const;
    [[nodiscard]] std::optional<QPointF> ownPlace(const MapNode &node, const QRectF &inside) const;

    const Analysis &m_analysis;
    const ReferenceData &m_reference;
    SystemMapLayout m_layout;
};

QList<MapNode> Placing::nodesOf(const QString &element) const
{
    QList<MapNode> nodes;
    for (const SystemFactor &factor : m_analysis.factors) {
        if (factor.element == element)
            nodes.append(nodeFor(m_analysis, factor, m_reference, columnWidth() - 2 * elementPadding));
    }
    return nodes;
}

double Placing::placeRow(const QList<ReferenceEntry> &row, double top)
{
    QList<QList<MapNode>> nodes;
    double height = leastHeight;
    for (const ReferenceEntry &element : row) {
        nodes.append(nodesOf(element.code));
        double needed = elementHead + elementPadding;
        for (const MapNode &node : nodes.last())
            needed += node.box.height() + nodeGap;
        height = std::max(height, needed);
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        MapElement element {row.at(i).code, row.at(i).label, {mapEdge + double(i) * (columnWidth() + columnGap), top, columnWidth(), height}, {}, false};
        if (nodes.at(i).isEmpty())
            element.emptyWords = emptyWords(m_analysis, element.code, element.isSilent);
        element.room = element.box.adjusted(elementPadding, elementHead, -elementPadding, -elementPadding);
        m_layout.elements.append(element);
        placeNodes(nodes.at(i), element.room);
    }
    return height;
}

std::optional<QPointF> Placing::ownPlace(const MapNode &node, const QRectF &inside) const
{
    const SystemFactor *factor = m_analysis.factor(node.factor);
    if (!factor || !factor->mapX || !factor->mapY)
        return std::nullopt;
    const double x = inside.left() + *factor->mapX * std::max(0.0, inside.width() - node.box.width());
    const double y = inside.top() + *factor->mapY * std::max(0.0, inside.height() - node.box.height());
    return QPointF(x, y);
}

void Placing::placeNodes(QList<MapNode> nodes, const QRectF &inside)
{
    double needed = 0;
    for (const MapNode &node : std::as_const(nodes))
        needed += node.box.height();
    // What room is left is shared out, so that arrows between neighbours have some.
    const double gap = nodes.isEmpty() ? 0 : std::max(nodeGap, (inside.height() - needed) / double(nodes.size()));
    double y = inside.top();
    for (MapNode &node : nodes) {
        node.box.moveTopLeft(ownPlace(node, inside).value_or(QPointF(inside.left(), y)));
        y += node.box.height() + gap;
        m_layout.nodes.append(node);
    }
}

/// Where the line from the middle of a box towards a point leaves the box.
QPointF leaving(const QRectF &box, QPointF towards)
{
    const QPointF middle = box.center();
    const QPointF step = towards - middle;
    const double x = std::abs(step.x()) < 1e-9 ? 1e9 : box.width() / 2 / std::abs(step.x());
    const double y = std::abs(step.y()) < 1e-9 ? 1e9 : box.height() / 2 / std::abs(step.y());
    return middle + step * std::min({x, y, 1.0});
}

/// A curve from box to box that bends by `bend` units to its left.
std::vector<QPointF> curve(const QRectF &from, const QRectF &to, double bend)
{
    const QLineF straight(from.center(), to.center());
    const QPointF across = straight.length() < 1e-9 ? QPointF(0, 1) : QPointF(-straight.dy(), straight.dx()) / straight.length();
    const QPointF control = straight.pointAt(0.5) + across * bend * 2;
    const QPointF start = leaving(from, bend == 0 ? to.center() : control);
    const QPointF end = leaving(to, bend == 0 ? from.center() : control);
    std::vector<QPointF> points;
    for (int i = 0; i <= pathPoints; ++i) {
        const double t = double(i) / pathPoints;
        points.push_back(start * ((1 - t) * (1 - t)) + (bend == 0 ? (start + end) / 2 : control) * (2 * t * (1 - t)) + end * (t * t));
    }
    return points;
}

/// Steps away from a point, the nearest first.
const std::vector<QPointF> &nearby()
{
    static const std::vector<QPointF> steps = [] {
        std::vector<QPointF> found;
        for (int dy = -90; dy <= 90; dy += 9) {
            for (const double dx : {0.0, -18.0, 18.0, -36.0, 36.0})
                found.push_back({dx, double(dy)});
        }
        std::stable_sort(found.begin(), found.end(), [](QPointF a, QPointF b) { return std::hypot(a.x(), a.y()) < std::hypot(b.x(), b.y()); });
        return found;
    }();
    return steps;
}

/// Arrows and their verbs, one after the other, each avoiding what stands already.
class Joining
{
public:
    explicit Joining(SystemMapLayout &layout) : m_layout(layout) { }

    void join(const FactorInteraction &interaction, const QString &verb)
    {
        const MapNode *from = m_layout.node(interaction.fromFactor);
        const MapNode *to = m_layout.node(interaction.toFactor);
        if (!from || !to)
            return;
        MapArrow arrow {interaction.id, bestPath(*from, *to), verb, {}};
        arrow.label = placeFor(arrow);
        m_layout.arrows.append(arrow);
    }

private:
    [[nodiscard]] std::vector<QPointF> bestPath(const MapNode &from, const MapNode &to) const;
    [[nodiscard]] double cost(const std::vector<QPointF> &path, const MapNode &from, const MapNode &to) const;
    [[nodiscard]] QRectF placeFor(const MapArrow &arrow) const;
    [[nodiscard]] int hits(const QRectF &label) const;

    SystemMapLayout &m_layout;
};

double Joining::cost(const std::vector<QPointF> &path, const MapNode &from, const MapNode &to) const
{
    double sum = 0;
    for (const QPointF &point : path) {
        if (!QRectF({}, m_layout.size).contains(point))
            sum += 50;
        for (const MapNode &node : m_layout.nodes) {
            if (node.factor != from.factor && node.factor != to.factor && node.box.contains(point))
                sum += 10;
        }
    }
    return sum;
}

std::vector<QPointF> Joining::bestPath(const MapNode &from, const MapNode &to) const
{
    std::vector<QPointF> best;
    double least = 1e18;
    for (const double bend : {0.0, 25.0, -25.0, 50.0, -50.0, 80.0, -80.0, 115.0, -115.0}) {
        const std::vector<QPointF> path = curve(from.box, to.box, bend);
        const double sum = cost(path, from, to) + std::abs(bend) * 0.05;
        if (sum < least) {
            least = sum;
            best = path;
        }
    }
    return best;
}

/// What a verb would cover: factors, names of elements and other verbs; outside the drawing counts most.
int Joining::hits(const QRectF &label) const
{
    int count = QRectF({}, m_layout.size).contains(label) ? 0 : 100;
    for (const MapNode &node : m_layout.nodes)
        count += node.box.intersects(label) ? 2 : 0;
    for (const MapElement &element : m_layout.elements)
        count += QRectF(element.box.topLeft(), QSizeF(element.box.width(), elementHead - 6)).intersects(label) ? 2 : 0;
    for (const MapArrow &arrow : m_layout.arrows)
        count += arrow.label.intersects(label) ? 5 : 0;
    return count;
}

QRectF Joining::placeFor(const MapArrow &arrow) const
{
    const QSizeF size(estimatedTextWidth(arrow.verb, mapSmallSize, true) + 8, mapSmallSize + 5);
    QRectF best;
    int least = 1000;
    // On the line where there is room, else as near to it as can be.
    for (const QPointF &shift : nearby()) {
        for (const int at : {12, 10, 14, 8, 16, 6, 18, 5, 19, 4, 20}) {
            const QPointF middle = arrow.path.at(std::size_t(at)) + shift;
            const QRectF label(middle - QPointF(size.width() / 2, size.height() / 2), size);
            const int count = hits(label);
            if (count < least) {
                least = count;
                best = label;
            }
            if (count == 0)
                return label;
        }
    }
    return best;
}

} // namespace

const MapNode *SystemMapLayout::node(const RecordId &factor) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const MapNode &node) { return node.factor == factor; });
    return found == nodes.end() ? nullptr : &*found;
}

const MapElement *SystemMapLayout::element(const QString &code) const
{
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const MapElement &element) { return element.code == code; });
    return found == elements.end() ? nullptr : &*found;
}

SystemMapLayout systemMapLayout(const Analysis &analysis, const ReferenceData &reference)
{
    SystemMapLayout layout = Placing(analysis, reference).place();
    Joining joining(layout);
    for (const FactorInteraction &interaction : analysis.interactions)
        joining.join(interaction, reference.label(u"interaction_verb"_qs, interaction.verb));
    return layout;
}

QPointF placeOnMap(const MapElement &element, const MapNode &node, QPointF corner)
{
    const auto share = [](double way, double room) { return room < 1 ? 0.0 : std::clamp(way / room, 0.0, 1.0); };
    return {share(corner.x() - element.room.left(), element.room.width() - node.box.width()), share(corner.y() - element.room.top(), element.room.height() - node.box.height())};
}

} // namespace candour
