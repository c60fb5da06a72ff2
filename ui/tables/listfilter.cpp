#include "tables/listfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace candour {

namespace {

QString beginnings(const QString &search)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}\\p{M}]+"_qs, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = search.split(separators, Qt::SkipEmptyParts);
    for (QString &word : words)
        word += u'*';
    return words.join(u' ');
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts << value.toString();
    return texts;
}

} // namespace

void ListFilter::applyTo(Query &query) const
{
    query.search = beginnings(search);
    for (auto field = chosen.cbegin(); field != chosen.cend(); ++field)
        query.where.append({field.key(), Condition::Operator::AnyOf, field.value()});
    query.withdrawn = withdrawn ? Query::Withdrawn::Shown : Query::Withdrawn::Hidden;
}

QByteArray ListView::toJson() const
{
    QJsonObject chosen;
    for (auto field = filter.chosen.cbegin(); field != filter.chosen.cend(); ++field)
        chosen.insert(field.key(), QJsonArray::fromStringList(field.value()));
    const QJsonObject object {
        {u"search"_qs, filter.search},
        {u"filters"_qs, chosen},
        {u"withdrawn"_qs, filter.withdrawn},
        {u"sort"_qs, sortField},
        {u"order"_qs, order == Qt::AscendingOrder ? u"ascending"_qs : u"descending"_qs},
        {u"columns"_qs, QJsonArray::fromStringList(columns)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ListView ListView::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ListView view;
    view.filter.search = object.value(u"search").toString();
    const QJsonObject chosen = object.value(u"filters").toObject();
    for (auto field = chosen.begin(); field != chosen.end(); ++field) {
        if (const QStringList values = textsOf(field.value()); !values.isEmpty())
            view.filter.chosen.insert(field.key(), values);
    }
    view.filter.withdrawn = object.value(u"withdrawn").toBool();
    view.sortField = object.value(u"sort").toString();
    view.order = object.value(u"order").toString() == u"descending" ? Qt::DescendingOrder : Qt::AscendingOrder;
    view.columns = textsOf(object.value(u"columns"));
    return view;
}

} // namespace candour
