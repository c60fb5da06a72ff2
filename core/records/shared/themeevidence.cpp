#include "records/shared/themeevidence.h"

#include "records/shared/theme.h"
#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> daysInOrder(const RecordData &record)
{
    if (record.date(u"period_ends_on").isValid() && record.date(u"period_ends_on") < record.date(u"period_begins_on"))
        return Problem {u"period_ends_on"_qs, QCoreApplication::translate("Schema", "The last day is on or after the first.")};
    return std::nullopt;
}

std::optional<Problem> partOfTheWhole(const RecordData &figure)
{
    const QVariant outOf = figure.value(u"out_of");
    if (!isAbsent(outOf) && figure.value(u"on_theme").toInt() > outOf.toInt())
        return Problem {u"out_of"_qs, QCoreApplication::translate("Schema", "There cannot be more on the theme than there are altogether.")};
    return std::nullopt;
}

} // namespace

const Schema &ThemeFigure::schema()
{
    static const Schema schema = SchemaBuilder<ThemeFigure>(u"theme_figure", QT_TRANSLATE_NOOP("Schema", "Figure on a theme"),
        QT_TRANSLATE_NOOP("Schema", "Figures on themes"), Workspace::Shared)
        .add(&ThemeFigure::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Required | Listed | Filtered)
        .add(&ThemeFigure::sourceType, u"source_type", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"psirp_source_type")
        .add(&ThemeFigure::title, u"title", QT_TRANSLATE_NOOP("Schema", "What was counted"), Required | Searched | Listed).isTitle()
        .add(&ThemeFigure::periodBeginsOn, u"period_begins_on", QT_TRANSLATE_NOOP("Schema", "Period from"), Required | Listed)
        .add(&ThemeFigure::periodEndsOn, u"period_ends_on", QT_TRANSLATE_NOOP("Schema", "Period to"), Required | Listed)
        .add(&ThemeFigure::onTheme, u"on_theme", QT_TRANSLATE_NOOP("Schema", "On this theme"), Required | Listed).range(0, 10000000)
        .add(&ThemeFigure::outOf, u"out_of", QT_TRANSLATE_NOOP("Schema", "Out of"), Listed).range(0, 10000000)
            .help(QT_TRANSLATE_NOOP("Schema", "How many there were altogether in the same days: a number says little without it."))
        .add(&ThemeFigure::countedBy, u"counted_by", QT_TRANSLATE_NOOP("Schema", "Where it was counted"), Searched)
        .check(daysInOrder)
        .check(partOfTheWhole)
        .build();
    return schema;
}

const Schema &ThemeNote::schema()
{
    static const Schema schema = SchemaBuilder<ThemeNote>(u"theme_note", QT_TRANSLATE_NOOP("Schema", "Comment on a theme"),
        QT_TRANSLATE_NOOP("Schema", "Comments on themes"), Workspace::Shared)
        .add(&ThemeNote::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Required | Listed | Filtered)
        .add(&ThemeNote::periodBeginsOn, u"period_begins_on", QT_TRANSLATE_NOOP("Schema", "Period from"), Required | Listed)
        .add(&ThemeNote::periodEndsOn, u"period_ends_on", QT_TRANSLATE_NOOP("Schema", "Period to"), Required | Listed)
        .add(&ThemeNote::question, u"question", QT_TRANSLATE_NOOP("Schema", "What the figures raise"), Required | Searched | Listed).longText().isTitle()
        .add(&ThemeNote::comment, u"comment", QT_TRANSLATE_NOOP("Schema", "Comment"), Required | Searched | Listed | FreeText).longText()
        .add(&ThemeNote::writtenBy, u"written_by", QT_TRANSLATE_NOOP("Schema", "By (role)"), Listed)
        .add(&ThemeNote::writtenOn, u"written_on", QT_TRANSLATE_NOOP("Schema", "On"), Listed)
        .check(daysInOrder)
        .build();
    return schema;
}

} // namespace candour
