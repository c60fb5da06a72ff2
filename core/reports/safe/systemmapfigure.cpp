#include "reports/safe/systemmapfigure.h"

#include "base/dates.h"
#include "workflow/referencedata.h"
#include "workflow/safe/analysis.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

constexpr double corner = 9;
constexpr double footHeight = 40;
constexpr double arrowHead = 8;

void addMapText(Drawing &drawing, const QString &text, QPointF at, double size, bool bold = false, InkRole role = InkRole::Text, Anchor anchor = Anchor::Start)
{
    Label label;
    label.text = text;
    label.at = at;
    label.size = size;
    label.bold = bold;
    label.ink = role;
    label.anchor = anchor;
    drawing.add(label);
}

/// The outline of a facilitator: a box with its corners cut.
std::vector<QPointF> cutBox(const QRectF &box)
{
    return {{box.left() + corner, box.top()}, {box.right() - corner, box.top()}, {box.right(), box.top() + corner}, {box.right(), box.bottom() - corner},
        {box.right() - corner, box.bottom()}, {box.left() + corner, box.bottom()}, {box.left(), box.bottom() - corner}, {box.left(), box.top() + corner}};
}

void addShape(Drawing &drawing, const QRectF &box, bool isFacilitator)
{
    if (isFacilitator)
        drawing.add(Polygon {cutBox(box), Ink(InkRole::Surface), Stroke {InkRole::Positive, 1.3, Dash::Solid}});
    else
        drawing.add(Box {box, Ink(InkRole::Surface), Stroke {InkRole::Critical, 2.4, Dash::Solid}});
}

void addElement(Drawing &drawing, const MapElement &element)
{
    const Stroke border = element.isSilent ? Stroke {InkRole::Caution, 1.6, Dash::Dashed} : Stroke {InkRole::Line, 1.0, Dash::Solid};
    drawing.add(Box {element.box, Ink(InkRole::Raised), border});
    addMapText(drawing, element.title, element.box.topLeft() + QPointF(10, 19), mapTitleSize, true);
    if (element.emptyWords.isEmpty())
        return;
    const QPointF at = element.box.center();
    if (element.isSilent)
        drawing.add(Marker {MarkerShape::Triangle, at - QPointF(0, 16), 12, Ink(InkRole::Caution), {}});
    addMapText(drawing, element.emptyWords, at + QPointF(0, 6), mapTextSize, element.isSilent, InkRole::Text, Anchor::Middle);
}

void addNode(Drawing &drawing, const MapNode &node)
{
    addShape(drawing, node.box, node.isFacilitator);
    const double left = node.box.left() + 8;
    double y = node.box.top() + mapLine + 1;
    addMapText(drawing, node.number, {left, y}, mapTextSize, true);
    for (const QString &line : node.lines) {
        addMapText(drawing, line, {left + 22, y}, mapTextSize);
        y += mapLine;
    }
    drawing.add(Marker {node.isFacilitator ? MarkerShape::Circle : MarkerShape::Square, {left + 5, y - 3.5}, 8, Ink(node.isFacilitator ? InkRole::Positive : InkRole::Critical), {}});
    addMapText(drawing, node.footer, {left + 22, y}, mapSmallSize, false, InkRole::Muted);
}

void addArrow(Drawing &drawing, const MapArrow &arrow)
{
    drawing.add(Polyline {arrow.path, Stroke {InkRole::Text, 1.4, Dash::Solid}});
    const QPointF tip = arrow.path.back();
    const QPointF step = tip - arrow.path.at(arrow.path.size() - 3);
    const double length = std::hypot(step.x(), step.y());
    if (length < 1e-6)
        return;
    const QPointF along = step / length;
    const QPointF across(-along.y(), along.x());
    drawing.add(Polygon {{tip, tip - along * arrowHead + across * (arrowHead / 2), tip - along * arrowHead - across * (arrowHead / 2)}, Ink(InkRole::Text)});
}

void addVerb(Drawing &drawing, const MapArrow &arrow)
{
    drawing.add(Box {arrow.label, Ink(InkRole::Surface), Stroke {InkRole::Grid, 0.6, Dash::Solid}});
    addMapText(drawing, arrow.verb, {arrow.label.center().x(), arrow.label.bottom() - 4}, mapSmallSize, true, InkRole::Text, Anchor::Middle);
}

void addTitleBlock(Drawing &drawing, const QString &titleBlock, double top)
{
    const double right = drawing.size.width() - 8;
    drawing.add(Polyline {{{8, top + 6}, {right, top + 6}}, Stroke {InkRole::Line, 0.8, Dash::Solid}});
    addShape(drawing, {10, top + 15, 22, 14}, false);
    addMapText(drawing, QCoreApplication::translate("SystemMap", "Barrier: square corners, thick edge"), {38, top + 26}, mapSmallSize);
    addShape(drawing, {250, top + 15, 22, 14}, true);
    addMapText(drawing, QCoreApplication::translate("SystemMap", "Facilitator: cut corners, thin edge"), {278, top + 26}, mapSmallSize);
    addMapText(drawing, titleBlock, {right, top + 26}, mapSmallSize, true, InkRole::Text, Anchor::End);
}

/// "delays S4; hides S2": what a factor acts on.
QString actsOn(const Analysis &analysis, const SystemFactor &factor, const ReferenceData &reference)
{
    QStringList parts;
    for (const FactorInteraction &interaction : analysis.interactions) {
        const SystemFactor *to = analysis.factor(interaction.toFactor);
        if (interaction.fromFactor == Id<SystemFactor>(factor.id) && to)
            parts << reference.label(u"interaction_verb"_qs, interaction.verb) + u' ' + to->number;
    }
    return parts.join(u"; "_qs);
}

Table mapTable(const Analysis &analysis, const SystemMapLayout &layout, const ReferenceData &reference)
{
    Table table(QCoreApplication::translate("SystemMap", "The system map as a table"));
    table.text(QCoreApplication::translate("SystemMap", "No.")).text(QCoreApplication::translate("SystemMap", "Element")).text(QCoreApplication::translate("SystemMap", "Condition"))
        .text(QCoreApplication::translate("SystemMap", "Effect")).number(QCoreApplication::translate("SystemMap", "Evidence")).text(QCoreApplication::translate("SystemMap", "Acts on"));
    for (const MapElement &element : layout.elements) {
        for (const SystemFactor &factor : analysis.factors) {
            if (factor.element == element.code)
                table.row({factor.number, element.title, factor.statement, reference.label(u"factor_effect"_qs, factor.effect), QString::number(analysis.evidenceCount(factor)), actsOn(analysis, factor, reference)});
        }
        if (!element.emptyWords.isEmpty())
            table.row({u"–"_qs, element.title, element.emptyWords, {}, {}, {}});
    }
    return table;
}

QString mapInWords(const Analysis &analysis, const SystemMapLayout &layout, const ReferenceData &reference)
{
    QStringList sentences {QCoreApplication::translate("SystemMap", "The work system of %1 in six elements.").arg(analysis.response.reference)};
    for (const MapElement &element : layout.elements) {
        QStringList factors;
        for (const SystemFactor &factor : analysis.factors) {
            if (factor.element == element.code)
                factors << factor.number + u' ' + factor.statement.simplified() + u" ("_qs + reference.label(u"factor_effect"_qs, factor.effect).toLower() + u')';
        }
        sentences << element.title + u": "_qs + (factors.isEmpty() ? element.emptyWords.toLower() : factors.join(u"; "_qs)) + u'.';
    }
    for (const FactorInteraction &interaction : analysis.interactions)
        sentences << analysis.factor(interaction.fromFactor)->number + u' ' + reference.label(u"interaction_verb"_qs, interaction.verb) + u' ' + analysis.factor(interaction.toFactor)->number + u'.';
    return sentences.join(u' ');
}

} // namespace

Drawing systemMapDrawing(const SystemMapLayout &layout, const QString &titleBlock)
{
    Drawing drawing;
    drawing.size = layout.size + QSizeF(0, titleBlock.isEmpty() ? 0 : footHeight);
    for (const MapElement &element : layout.elements)
        addElement(drawing, element);
    for (const MapArrow &arrow : layout.arrows)
        addArrow(drawing, arrow);
    for (const MapNode &node : layout.nodes)
        addNode(drawing, node);
    for (const MapArrow &arrow : layout.arrows)
        addVerb(drawing, arrow);
    if (!titleBlock.isEmpty())
        addTitleBlock(drawing, titleBlock, layout.size.height());
    return drawing;
}

Figure systemMapFigure(const Analysis &analysis, const ReferenceData &reference, QDate today)
{
    const SystemMapLayout layout = systemMapLayout(analysis, reference);
    Figure figure;
    figure.caption = QCoreApplication::translate("SystemMap", "How the parts of the work system acted on each other");
    figure.textAlternative = mapInWords(analysis, layout, reference);
    figure.drawing = systemMapDrawing(layout, analysis.response.reference + u", "_qs + dateText(today));
    figure.data = mapTable(analysis, layout, reference);
    figure.mayFillPage = true;
    return figure;
}

} // namespace candour
