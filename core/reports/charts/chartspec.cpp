#include "reports/charts/chartspec.h"

#include "reports/axisscale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candour {

int ChartSpec::recorded() const
{
    return int(std::count_if(points.begin(), points.end(), [](const ChartPoint &point) { return point.value.has_value(); }));
}

qint64 ChartSpec::sampleSize() const
{
    if (kind != Kind::Pareto)
        return recorded();
    return std::llround(std::accumulate(points.begin(), points.end(), 0.0, [](double sum, const ChartPoint &point) { return sum + point.value.value_or(0); }));
}

int ChartSpec::latest() const
{
    for (int i = int(points.size()) - 1; i >= 0; --i) {
        if (points[size_t(i)].value)
            return i;
    }
    return -1;
}

int ChartSpec::decimals() const
{
    std::vector<std::optional<double>> values;
    double most = 0;
    for (const ChartPoint &point : points) {
        values.push_back(point.value);
        most = std::max(most, std::fabs(point.value.value_or(0)));
    }
    // Two decimals of a rate of some dozens say more than anybody can know.
    const int wanted = decimalsFor(values);
    return most >= 10 ? std::min(1, wanted) : wanted;
}

QString ChartSpec::valueText(std::optional<double> value) const
{
    return numberText(value, decimals()) + (value && percent ? QStringLiteral("%") : QString());
}

QString ChartSpec::lineText(std::optional<double> value) const
{
    return numberText(value, std::max(1, decimals())) + (value && percent ? QStringLiteral("%") : QString());
}

QString noteLetter(std::size_t place)
{
    QString letters;
    for (std::size_t number = place + 1; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (number - 1) % 26)));
    return letters;
}

} // namespace candour
