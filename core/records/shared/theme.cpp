#include "records/shared/theme.h"

namespace candour {

using enum FieldFlag;

const Schema &Theme::schema()
{
    static const Schema schema = SchemaBuilder<Theme>(u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"),
        QT_TRANSLATE_NOOP("Schema", "Themes"), Workspace::Shared)
        .add(&Theme::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&Theme::definition, u"definition", QT_TRANSLATE_NOOP("Schema", "Definition"), Searched | Listed).longText()
        .add(&Theme::includes, u"includes", QT_TRANSLATE_NOOP("Schema", "Belongs here")).longText()
        .add(&Theme::excludes, u"excludes", QT_TRANSLATE_NOOP("Schema", "Belongs elsewhere")).longText()
        .add(&Theme::parent, u"parent", QT_TRANSLATE_NOOP("Schema", "Part of"), u"theme", Listed | Filtered)
        .add(&Theme::programme, u"programme", QT_TRANSLATE_NOOP("Schema", "Improvement programme"), Searched | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Left empty, the theme shows as a gap: nobody works on it yet."))
        .build();
    return schema;
}

} // namespace candour
