#include "measures/json/spcjson.h"

#include "measures/json/jsoninput.h"
#include "measures/pareto.h"

#include <QCoreApplication>

namespace candour {

Result<QJsonObject> paretoFromJson(const QJsonObject &input)
{
    JsonInput in(input);
    const bool withMissing = in.flag(u"use_na"_qs, false);
    if (!input.value(u"categories").isArray())
        in.refuse(QCoreApplication::translate("Measures", "“categories” must be an array: one category for each record."));
    QList<std::optional<QString>> records;
    for (const QJsonValue &value : input.value(u"categories").toArray()) {
        if (!value.isString() && !value.isNull())
            in.refuse(QCoreApplication::translate("Measures", "“categories” must hold texts, and null where nothing was recorded."));
        records.append(value.isString() ? std::optional<QString>(value.toString()) : std::nullopt);
    }
    if (!in.ok())
        return in.error();

    QJsonArray category;
    QJsonArray count;
    QJsonArray cumulative;
    QJsonArray share;
    QJsonArray cumulativeShare;
    for (const ParetoBar &bar : pareto(records, withMissing)) {
        category.append(bar.category ? QJsonValue(*bar.category) : QJsonValue(QJsonValue::Null));
        count.append(bar.count);
        cumulative.append(bar.cumulativeCount);
        share.append(bar.shareOfOne());
        cumulativeShare.append(bar.cumulativeShareOfOne());
    }
    return QJsonObject {{u"category"_qs, category}, {u"count"_qs, count}, {u"cum_count"_qs, cumulative}, {u"prop"_qs, share},
        {u"cum_prop"_qs, cumulativeShare}};
}

} // namespace candour
