#include "records/shared/theme.h"

namespace candour {

using enum FieldFlag;

const Schema &SharedTheme::schema()
{
    static const Schema schema = SchemaBuilder<SharedTheme>(u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"),
        QT_TRANSLATE_NOOP("Schema", "Themes"), Workspace::Shared)
        .add(&SharedTheme::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&SharedTheme::definition, u"definition", QT_TRANSLATE_NOOP("Schema", "Definition"), Searched | Listed).longText()
        .add(&SharedTheme::includes, u"includes", QT_TRANSLATE_NOOP("Schema", "Belongs here")).longText()
        .add(&SharedTheme::excludes, u"excludes", QT_TRANSLATE_NOOP("Schema", "Belongs elsewhere")).longText()
        .add(&SharedTheme::parent, u"parent", QT_TRANSLATE_NOOP("Schema", "Part of"), u"theme", Listed | Filtered)
        .add(&SharedTheme::programme, u"programme", QT_TRANSLATE_NOOP("Schema", "Improvement programme"), Searched | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Left empty, the theme shows as a gap: nobody works on it yet."))
        .build();
    return schema;
}

} // namespace candour
