#include "reports/axisscale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QString english(double value, int decimals)
{
    const QString text = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value, 'f', decimals);
    return text.startsWith(u'-') ? QString(QChar(0x2212) + text.mid(1)) : text;
}

double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power;
    if (lead <= 1)
        return power;
    if (lead <= 2)
        return 2 * power;
    return lead <= 5 ? 5 * power : 10 * power;
}

} // namespace

AxisScale AxisScale::around(double lowest, double highest, int wanted)
{
    if (!(highest > lowest))
        highest = lowest + std::max(1.0, std::fabs(lowest) / 10);
    AxisScale scale;
    scale.step = roundStep((highest - lowest) / std::max(1, wanted));
    scale.low = std::floor(lowest / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(highest / scale.step - 1e-9) * scale.step;
    return scale;
}

std::vector<double> AxisScale::ticks() const
{
    std::vector<double> values;
    const long count = std::lround((high - low) / step);
    for (long i = 0; i <= count; ++i)
        values.push_back(low + static_cast<double>(i) * step);
    return values;
}

double AxisScale::share(double value) const
{
    return (value - low) / (high - low);
}

QString AxisScale::text(double value) const
{
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    return english(std::fabs(value) < step / 1e6 ? 0.0 : value, decimals);
}

int decimalsFor(const std::vector<std::optional<double>> &values)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double power = std::pow(10.0, decimals);
        const bool enough = std::all_of(values.begin(), values.end(), [power](const std::optional<double> &value) {
            const double scaled = value.value_or(0) * power;
            return std::fabs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::fabs(scaled));
        });
        if (enough)
            return decimals;
    }
    return 2;
}

QString numberText(std::optional<double> value, int decimals)
{
    return value ? english(*value, decimals) : QStringLiteral("–");
}

} // namespace candour
