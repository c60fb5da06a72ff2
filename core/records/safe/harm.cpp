#include "records/safe/harm.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> somethingIsGraded(const RecordData &grading)
{
    if (isAbsent(grading.value(u"physical_after")) && isAbsent(grading.value(u"psychological_after")))
        return Problem {u"physical_after"_qs, QCoreApplication::translate("Schema", "Give the physical or the psychological harm, or both.")};
    return std::nullopt;
}

} // namespace

const Schema &PersonProfile::schema()
{
    static const Schema schema = SchemaBuilder<PersonProfile>(u"person_profile", QT_TRANSLATE_NOOP("Schema", "Person profile"),
        QT_TRANSLATE_NOOP("Schema", "Person profiles"), Workspace::Safety)
        .add(&PersonProfile::affectedPerson, u"affected_person", QT_TRANSLATE_NOOP("Schema", "Person affected"), u"affected_person", Required | Listed)
        .add(&PersonProfile::summary, u"summary", QT_TRANSLATE_NOOP("Schema", "Pseudonym or role in a word"), Required | Listed | Searched).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "Such as “Patient A, needs an interpreter”: never a name."))
        .section(QT_TRANSLATE_NOOP("Schema", "Needs"))
        .add(&PersonProfile::interpreter, u"interpreter", QT_TRANSLATE_NOOP("Schema", "Interpreter needed"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&PersonProfile::interpreterLanguage, u"interpreter_language", QT_TRANSLATE_NOOP("Schema", "Language of the interpreter"))
        .add(&PersonProfile::informationNeeds, u"information_needs", QT_TRANSLATE_NOOP("Schema", "Accessible information needs"), FreeText).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Large print, easy read, British Sign Language, and the like."))
        .add(&PersonProfile::learningDisability, u"learning_disability", QT_TRANSLATE_NOOP("Schema", "Learning disability"), Filtered).choiceOf(u"yes_no_unknown")
        .add(&PersonProfile::autism, u"autism", QT_TRANSLATE_NOOP("Schema", "Autistic"), Filtered).choiceOf(u"yes_no_unknown")
        .section(QT_TRANSLATE_NOOP("Schema", "Legal status"))
        .add(&PersonProfile::capacity, u"capacity", QT_TRANSLATE_NOOP("Schema", "Has capacity for these decisions")).choiceOf(u"yes_no_unknown")
        .add(&PersonProfile::detained, u"detained", QT_TRANSLATE_NOOP("Schema", "Detained under the Mental Health Act"), Filtered).choiceOf(u"yes_no_unknown")
        .add(&PersonProfile::dols, u"dols", QT_TRANSLATE_NOOP("Schema", "Deprivation of liberty safeguards")).choiceOf(u"yes_no_unknown")
        .section(QT_TRANSLATE_NOOP("Schema", "Equality"))
        .add(&PersonProfile::ethnicity, u"ethnicity", QT_TRANSLATE_NOOP("Schema", "Ethnicity, as the person says"), Filtered).choiceOf(u"ethnicity")
            .help(QT_TRANSLATE_NOOP("Schema", "Where the report left it out or had it wrong."))
        .add(&PersonProfile::language, u"language", QT_TRANSLATE_NOOP("Schema", "First language, as the person says"))
        .build();
    return schema;
}

const Schema &HarmRegrade::schema()
{
    static const Schema schema = SchemaBuilder<HarmRegrade>(u"harm_regrade", QT_TRANSLATE_NOOP("Schema", "Harm grading"),
        QT_TRANSLATE_NOOP("Schema", "Harm gradings"), Workspace::Safety)
        .add(&HarmRegrade::affectedPerson, u"affected_person", QT_TRANSLATE_NOOP("Schema", "Person affected"), u"affected_person", Required | Listed | Filtered)
        .add(&HarmRegrade::gradedOn, u"graded_on", QT_TRANSLATE_NOOP("Schema", "Graded on"), Required | Listed)
        .add(&HarmRegrade::gradedBy, u"graded_by", QT_TRANSLATE_NOOP("Schema", "Graded by (role)"), Required | Listed).isTitle()
        .add(&HarmRegrade::physicalBefore, u"physical_before", QT_TRANSLATE_NOOP("Schema", "Physical harm before"), ReadOnly | Listed).choiceOf(u"physical_harm")
        .add(&HarmRegrade::physicalAfter, u"physical_after", QT_TRANSLATE_NOOP("Schema", "Physical harm now"), Listed | Filtered).choiceOf(u"physical_harm")
        .add(&HarmRegrade::psychologicalBefore, u"psychological_before", QT_TRANSLATE_NOOP("Schema", "Psychological harm before"), ReadOnly | Listed).choiceOf(u"psychological_harm")
        .add(&HarmRegrade::psychologicalAfter, u"psychological_after", QT_TRANSLATE_NOOP("Schema", "Psychological harm now"), Listed | Filtered).choiceOf(u"psychological_harm")
        .add(&HarmRegrade::association, u"association", QT_TRANSLATE_NOOP("Schema", "Link between incident and outcome now")).choiceOf(u"strength_of_association")
        .add(&HarmRegrade::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Searched | FreeText | Guarded).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "What is known now that was not known before."))
        .check(somethingIsGraded)
        .build();
    return schema;
}

} // namespace candour
