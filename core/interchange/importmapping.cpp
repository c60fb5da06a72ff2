#include "interchange/importmapping.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace candour {

namespace {

constexpr std::array<std::pair<DateOrder, QStringView>, 3> dateOrders {{{DateOrder::DayMonthYear, u"day_month_year"},
    {DateOrder::MonthDayYear, u"month_day_year"}, {DateOrder::YearMonthDay, u"year_month_day"}}};
constexpr std::array<std::pair<ScoreDirection, QStringView>, 2> directions {
    {{ScoreDirection::OneIsBest, u"1_is_best"}, {ScoreDirection::FiveIsBest, u"5_is_best"}}};

Error unusable(const QString &part)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Import", "The mapping cannot be used: look at “%1”.").arg(part), part};
}

template <typename Value, size_t Count>
QString keyOf(const std::array<std::pair<Value, QStringView>, Count> &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return name.toString();
    }
    return {};
}

template <typename Value, size_t Count>
std::optional<Value> fromKey(const std::array<std::pair<Value, QStringView>, Count> &names, const QString &key)
{
    for (const auto &[known, name] : names) {
        if (name == key)
            return known;
    }
    return std::nullopt;
}

QJsonObject mappingObject(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

bool readTexts(const QJsonValue &value, QMap<QString, QString> &texts)
{
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return false;
        texts.insert(it.key(), it.value().toString());
    }
    return true;
}

bool readCodes(const QJsonValue &value, QMap<QString, QMap<QString, QString>> &codes)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readTexts(it.value(), codes[it.key()]))
            return false;
    }
    return value.isObject();
}

bool readDay(const QJsonValue &value, QDate &day)
{
    if (value.isNull() || value.isUndefined())
        return true;
    day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid();
}

bool readWindow(const QJsonValue &value, DateWindow &window)
{
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key != u"from" && key != u"to")
            return false;
    }
    const bool ordered = readDay(object.value(u"from"), window.from) && readDay(object.value(u"to"), window.to);
    return value.isObject() && ordered && !(window.from.isValid() && window.to.isValid() && window.to < window.from);
}

bool readText(const QJsonValue &value, QString &text)
{
    text = value.toString();
    return value.isString();
}

bool readPart(ImportMapping &mapping, const QString &part, const QJsonValue &value)
{
    if (part == u"kind")
        return readText(value, mapping.kind);
    if (part == u"supplier")
        return readText(value, mapping.supplier);
    if (part == u"columns")
        return readTexts(value, mapping.columns);
    if (part == u"codes")
        return readCodes(value, mapping.codes);
    if (part == u"window")
        return readWindow(value, mapping.window);
    if (part == u"question_types")
        return readTexts(value, mapping.questionTypes);
    if (part == u"constants")
        return readTexts(value, mapping.constants);
    if (part == u"score_direction") {
        mapping.scoreDirection = fromKey(directions, value.toString());
        return mapping.scoreDirection.has_value() || value.isNull();
    }
    if (part == u"date_order") {
        const auto order = fromKey(dateOrders, value.toString());
        mapping.dateOrder = order.value_or(DateOrder::DayMonthYear);
        return order.has_value();
    }
    return false;
}

} // namespace

Result<ImportMapping> ImportMapping::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error {Error::Kind::Invalid,
            QCoreApplication::translate("Import", "The mapping is not a JSON object. Compare it with one saved by Candour."),
            problem.errorString()};
    ImportMapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!readPart(mapping, it.key(), it.value()))
            return unusable(it.key());
    }
    return mapping;
}

QByteArray ImportMapping::toJson() const
{
    QJsonObject object;
    if (!kind.isEmpty())
        object.insert(u"kind"_qs, kind);
    if (!supplier.isEmpty())
        object.insert(u"supplier"_qs, supplier);
    object.insert(u"columns"_qs, mappingObject(columns));
    QJsonObject codeMaps;
    for (auto it = codes.begin(); it != codes.end(); ++it)
        codeMaps.insert(it.key(), mappingObject(it.value()));
    if (!codes.isEmpty())
        object.insert(u"codes"_qs, codeMaps);
    object.insert(u"date_order"_qs, keyOf(dateOrders, dateOrder));
    QJsonObject days;
    if (window.from.isValid())
        days.insert(u"from"_qs, window.from.toString(Qt::ISODate));
    if (window.to.isValid())
        days.insert(u"to"_qs, window.to.toString(Qt::ISODate));
    if (!days.isEmpty())
        object.insert(u"window"_qs, days);
    if (scoreDirection)
        object.insert(u"score_direction"_qs, keyOf(directions, *scoreDirection));
    if (!questionTypes.isEmpty())
        object.insert(u"question_types"_qs, mappingObject(questionTypes));
    if (!constants.isEmpty())
        object.insert(u"constants"_qs, mappingObject(constants));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool ImportMapping::operator==(const ImportMapping &other) const
{
    return toJson() == other.toJson();
}

} // namespace candour
