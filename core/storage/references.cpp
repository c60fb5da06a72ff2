#include "storage/references.h"

#include "base/financialyear.h"
#include "storage/connection.h"

#include <algorithm>

namespace candour {

ReferenceSeries::ReferenceSeries(Connection &connection, QDate today)
    : m_connection(connection), m_today(today)
{
}

Result<QString> ReferenceSeries::next(const ReferenceRule &rule)
{
    const QString year = rule.year == ReferenceRule::Year::Calendar ? QString::number(m_today.year())
                                                                    : FinancialYear::ofDate(m_today).shortLabel();
    const QString series = rule.prefix + u'-' + year;
    if (const Status loaded = load(series); !loaded)
        return loaded.error();
    const qint64 number = m_next[series]++;
    return QString(series + u'-' + QString::number(number).rightJustified(rule.digits, u'0'));
}

Status ReferenceSeries::load(const QString &series)
{
    if (m_next.contains(series))
        return {};
    const auto next = m_connection.value(u"SELECT next FROM reference_series WHERE series = ?"_qs, {series});
    if (!next)
        return next.error();
    m_next.insert(series, next->isNull() ? 1 : next->toLongLong());
    return {};
}

Status ReferenceSeries::observe(const ReferenceRule &rule, const QString &reference)
{
    const qsizetype dash = reference.lastIndexOf(u'-');
    bool isNumber = false;
    const qint64 number = reference.mid(dash + 1).toLongLong(&isNumber);
    if (!reference.startsWith(rule.prefix + u'-') || !isNumber)
        return {};
    const QString series = reference.left(dash);
    if (const Status loaded = load(series); !loaded)
        return loaded;
    m_next[series] = std::max(m_next[series], number + 1);
    return {};
}

Status ReferenceSeries::save()
{
    for (auto series = m_next.begin(); series != m_next.end(); ++series) {
        const Status saved = m_connection.run(
            u"INSERT INTO reference_series (series, next) VALUES (?, ?) ON CONFLICT (series) DO UPDATE SET next = excluded.next"_qs,
            {series.key(), series.value()});
        if (!saved)
            return saved;
    }
    m_next.clear();
    return {};
}

} // namespace candour
