#include "records/safe/systemmap.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> betweenTwoFactors(const RecordData &interaction)
{
    if (isAbsent(interaction.value(u"from_factor")) || interaction.text(u"from_factor") != interaction.text(u"to_factor"))
        return std::nullopt;
    return Problem {u"to_factor"_qs, QCoreApplication::translate("Schema", "An interaction joins two different factors.")};
}

} // namespace

const Schema &SystemFactor::schema()
{
    static const Schema schema = SchemaBuilder<SystemFactor>(u"system_factor", QT_TRANSLATE_NOOP("Schema", "System factor"),
        QT_TRANSLATE_NOOP("Schema", "System factors"), Workspace::Safety)
        .reference(&SystemFactor::reference, u"FCT")
        .add(&SystemFactor::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .numberedWithin(&SystemFactor::number, u"S", u"learning_response")
        .add(&SystemFactor::statement, u"statement", QT_TRANSLATE_NOOP("Schema", "Condition"), Required | Searched | Listed | Guarded).longText().isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "How the work system was, not what somebody did: “Two charts in use for the same observations”."))
        .add(&SystemFactor::element, u"element", QT_TRANSLATE_NOOP("Schema", "SEIPS element"), Required | Listed | Filtered).choiceOf(u"seips_element")
        .add(&SystemFactor::effect, u"effect", QT_TRANSLATE_NOOP("Schema", "Barrier or facilitator"), Required | Listed | Filtered).choiceOf(u"factor_effect")
        .add(&SystemFactor::classification, u"classification", QT_TRANSLATE_NOOP("Schema", "Contributory factor codes"), Filtered).choiceOf(u"contributory_factor")
        .add(&SystemFactor::ycff, u"ycff", QT_TRANSLATE_NOOP("Schema", "Yorkshire framework codes")).choiceOf(u"ycff_factor")
        .add(&SystemFactor::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), u"evidence_item", None)
        .add(&SystemFactor::timeline, u"timeline", QT_TRANSLATE_NOOP("Schema", "Timeline entries"), u"timeline_entry", None)
        .add(&SystemFactor::mapX, u"map_x", QT_TRANSLATE_NOOP("Schema", "Place on the map, across")).range(0, 1)
        .add(&SystemFactor::mapY, u"map_y", QT_TRANSLATE_NOOP("Schema", "Place on the map, down")).range(0, 1)
        .build();
    return schema;
}

const Schema &FactorInteraction::schema()
{
    static const Schema schema = SchemaBuilder<FactorInteraction>(u"factor_interaction", QT_TRANSLATE_NOOP("Schema", "Interaction of factors"),
        QT_TRANSLATE_NOOP("Schema", "Interactions of factors"), Workspace::Safety)
        .add(&FactorInteraction::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&FactorInteraction::fromFactor, u"from_factor", QT_TRANSLATE_NOOP("Schema", "From"), u"system_factor", Required | Listed)
        .add(&FactorInteraction::verb, u"verb", QT_TRANSLATE_NOOP("Schema", "Acts how"), Required | Listed | Filtered).choiceOf(u"interaction_verb").isTitle()
        .add(&FactorInteraction::toFactor, u"to_factor", QT_TRANSLATE_NOOP("Schema", "On"), u"system_factor", Required | Listed)
        .namedBy({u"from_factor"_qs, u"verb"_qs, u"to_factor"_qs}, QT_TRANSLATE_NOOP("Schema", "%1 → %2 → %3"))
        .add(&FactorInteraction::words, u"words", QT_TRANSLATE_NOOP("Schema", "In words"), Searched | Guarded).longText()
        .check(betweenTwoFactors)
        .build();
    return schema;
}

const Schema &ElementConsideration::schema()
{
    static const Schema schema = SchemaBuilder<ElementConsideration>(u"element_consideration", QT_TRANSLATE_NOOP("Schema", "Element considered"),
        QT_TRANSLATE_NOOP("Schema", "Elements considered"), Workspace::Safety)
        .add(&ElementConsideration::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&ElementConsideration::element, u"element", QT_TRANSLATE_NOOP("Schema", "SEIPS element"), Required | Listed | Filtered).choiceOf(u"seips_element").isTitle()
        .add(&ElementConsideration::words, u"words", QT_TRANSLATE_NOOP("Schema", "What was looked at"), Required | Searched | Guarded).longText()
        .add(&ElementConsideration::consideredOn, u"considered_on", QT_TRANSLATE_NOOP("Schema", "Considered on"), Listed)
        .build();
    return schema;
}

} // namespace candour
