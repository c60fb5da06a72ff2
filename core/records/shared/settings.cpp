#include "records/shared/settings.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &ReferenceItem::schema()
{
    static const Schema schema = SchemaBuilder<ReferenceItem>(u"reference_item", QT_TRANSLATE_NOOP("Schema", "Reference list entry"),
        QT_TRANSLATE_NOOP("Schema", "Reference lists"), Workspace::Shared)
        .add(&ReferenceItem::set, u"list", QT_TRANSLATE_NOOP("Schema", "List"), Required | Searched | Listed | Filtered)
        .add(&ReferenceItem::code, u"code", QT_TRANSLATE_NOOP("Schema", "Code"), Required | Searched | Listed)
        .add(&ReferenceItem::label, u"label", QT_TRANSLATE_NOOP("Schema", "Label"), Required | Searched | Listed).isTitle()
        .add(&ReferenceItem::definition, u"definition", QT_TRANSLATE_NOOP("Schema", "Definition"), Searched).longText()
        .add(&ReferenceItem::position, u"position", QT_TRANSLATE_NOOP("Schema", "Place in the list"))
        .add(&ReferenceItem::validFrom, u"valid_from", QT_TRANSLATE_NOOP("Schema", "Valid from"), Listed)
        .add(&ReferenceItem::validTo, u"valid_to", QT_TRANSLATE_NOOP("Schema", "Valid to"), Listed)
        .add(&ReferenceItem::attributes, u"attributes", QT_TRANSLATE_NOOP("Schema", "Further values")).longText()
        .add(&ReferenceItem::source, u"source", QT_TRANSLATE_NOOP("Schema", "Source"), Listed).longText()
        .add(&ReferenceItem::verified, u"verified", QT_TRANSLATE_NOOP("Schema", "Verified"), Listed)
        .check([](const RecordData &item) -> std::optional<Problem> {
            const QDate from = item.date(u"valid_from");
            const QDate to = item.date(u"valid_to");
            if (from.isValid() && to.isValid() && to < from)
                return Problem {u"valid_to"_qs, QCoreApplication::translate("Schema", "An entry ends after it begins.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

const Schema &SavedView::schema()
{
    static const Schema schema = SchemaBuilder<SavedView>(u"saved_view", QT_TRANSLATE_NOOP("Schema", "Saved view"),
        QT_TRANSLATE_NOOP("Schema", "Saved views"), Workspace::Shared)
        .add(&SavedView::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&SavedView::section, u"section", QT_TRANSLATE_NOOP("Schema", "Section"), Required | Listed | Filtered)
        .add(&SavedView::settings, u"settings", QT_TRANSLATE_NOOP("Schema", "Settings"), Required).longText()
        .build();
    return schema;
}

const Schema &ImportMap::schema()
{
    static const Schema schema = SchemaBuilder<ImportMap>(u"import_map", QT_TRANSLATE_NOOP("Schema", "Import mapping"),
        QT_TRANSLATE_NOOP("Schema", "Import mappings"), Workspace::Shared)
        .add(&ImportMap::supplier, u"supplier", QT_TRANSLATE_NOOP("Schema", "Supplier"), Required | Searched | Listed).isTitle()
        .add(&ImportMap::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered)
        .add(&ImportMap::mapping, u"mapping", QT_TRANSLATE_NOOP("Schema", "Mapping"), Required).longText()
        .build();
    return schema;
}

} // namespace candour
