#include "interchange/demomeasures.h"

#include "interchange/demowriting.h"

#include <cmath>

namespace candour {

namespace {

constexpr int months = 30;

/// \brief How an invented measure runs: about a level, until it changes.
struct DemoRun
{
    QStringView code;
    double level = 0;
    double spread = 0;       ///< most that chance takes away or adds
    int changesAt = months;  ///< month from which the other level holds
    double otherLevel = 0;
    int denominator = 0;     ///< about how many; 0: the value stands alone
    int decimals = 0;
    int gap = -1;            ///< month without a value
};

// Levels and changes are chosen so that every icon of the dashboard occurs somewhere.
constexpr std::array<DemoRun, 11> runs {{
    {u"BEDDAYS", 20800, 900},
    {u"FALLS", 131, 16, 17, 98},
    {u"ULCERS", 14, 6},
    {u"NEVERGAP", 61, 45, 24, 120},
    {u"INSULIN", 420, 520},
    {u"SEPSIS", 0.80, 0.06, 20, 0.905, 118},
    {u"DISCHARGE", 71.5, 4.2, months, 0, 0, 1},
    {u"HIPFRACTURE", 0.845, 0.07, months, 0, 46},
    {u"REVIEWS", 76, 9, months, 0, 0, 0},
    {u"COMPLAINTSONTIME", 78, 6, 23, 64, 0, 1, 12},
    {u"COMPLAINTS", 46, 9, 22, 60},
}};

/// Chance about 0, most often small, at most `spread` either way.
double chanceAbout(DemoChance &chance, double spread)
{
    double sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += chance.below(2001) - 1000;
    return sum / 3000.0 * spread;
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

void writeRun(DemoCsv &csv, DemoChance &chance, const DemoRun &run, QDate first)
{
    for (int month = 0; month < months; ++month) {
        const double level = month < run.changesAt ? run.level : run.otherLevel;
        const double value = level + chanceAbout(chance, run.spread);
        const QString when = first.addMonths(month).toString(u"yyyy-MM");
        if (run.denominator > 0) {
            const int of = run.denominator + int(chanceAbout(chance, run.denominator / 4.0));
            csv.add({run.code.toString(), when, QString(), number(std::min<double>(of, std::round(value * of)), 0), number(of, 0)});
        } else {
            csv.add({run.code.toString(), when, QString(), month == run.gap ? QString() : number(std::max(0.0, value), run.decimals), QString()});
        }
    }
}

/// Falls of a year by ward, against bed days: two wards stand out, the others differ by chance.
void writeWards(DemoCsv &csv, DemoChance &chance, const QStringList &wards, QDate month)
{
    for (qsizetype ward = 0; ward < wards.size(); ++ward) {
        const int bedDays = 2600 + 900 * int(ward % 9) + chance.below(500);
        const double rate = ward == 12 ? 10.2 : ward == 13 ? 1.9 : 5.0;
        const double expected = rate * bedDays / 1000.0;
        const double falls = std::max(0.0, std::round(expected + chanceAbout(chance, 2 * std::sqrt(expected))));
        csv.add({u"FALLSBYWARD"_qs, month.toString(u"yyyy-MM"), wards.at(ward), number(falls, 0), number(bedDays, 0)});
    }
}

} // namespace

QByteArray demoMeasureValues(QDate today, const QStringList &wards)
{
    const QDate last = QDate(today.year(), today.month(), 1).addMonths(-1);
    DemoChance chance(1948);
    DemoCsv csv({u"Measure"_qs, u"Month"_qs, u"Ward"_qs, u"Value"_qs, u"Denominator"_qs});
    for (const DemoRun &run : runs)
        writeRun(csv, chance, run, last.addMonths(1 - months));
    writeWards(csv, chance, wards, last);
    return csv.finish(false);
}

} // namespace candour
