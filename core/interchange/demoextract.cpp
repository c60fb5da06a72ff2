#include "interchange/demoextract.h"

#include "interchange/demophrases.h"
#include "interchange/demowriting.h"

#include <algorithm>

namespace candour {

namespace {

/// DemoChance out of a thousand that a row is spoilt in one way; a row is never spoilt in two, so that counts are exact.
constexpr int perMilleImpossible = 4;
constexpr int perMilleAfterReported = 5;
constexpr int perMilleRepeated = 10;
constexpr int perMilleSecondPatient = 25;

/// What one list holds, by national code and by label: a file mixes both.
struct Coded
{
    QStringView code;
    QStringView label;
};

constexpr std::array<Coded, 5> physicalHarm {{{u"5", u"No physical harm"}, {u"4", u"Low physical harm"}, {u"3", u"Moderate physical harm"},
    {u"2", u"Severe physical harm"}, {u"1", u"Fatal"}}};
constexpr std::array<Coded, 4> psychologicalHarm {{{u"4", u"No psychological harm"}, {u"3", u"Low psychological harm"},
    {u"2", u"Moderate psychological harm"}, {u"1", u"Severe psychological harm"}}};
constexpr std::array<Coded, 4> concern {{{u"5", u"Very concerned"}, {u"4", u"Fairly concerned"}, {u"3", u"Not very concerned"},
    {u"1", u"Not at all concerned"}}};
constexpr std::array<Coded, 5> association {{{u"6", u"Incident caused the outcome"}, {u"5", u"Incident probably affected the outcome"},
    {u"4", u"Incident possibly affected the outcome"}, {u"3", u"Incident not related to the outcome"}, {u"2", u"Don't know"}}};
constexpr std::array<Coded, 4> ethnicGroups {{{u"A", u"English, Welsh, Scottish, Northern Irish or British"}, {u"J", u"Pakistani"},
    {u"N", u"African"}, {u"Z", u"Not stated"}}};
constexpr std::array<QStringView, 7> ages {u"1 to 4 years", u"18 to 25 years", u"26 to 45 years", u"46 to 65 years", u"66 to 85 years",
    u"66 to 85 years", u"Over 85 years"};

const QStringList incidentColumns {u"Incident number"_qs, u"LFPSE reference"_qs, u"Event type"_qs, u"Incident date"_qs, u"Reported date"_qs,
    u"Ward / department"_qs, u"What happened"_qs, u"Immediate action taken"_qs, u"Stage of care"_qs, u"Agents involved"_qs,
    u"Safety challenge"_qs, u"Level of concern"_qs, u"Never event"_qs, u"Patient number"_qs, u"Age band"_qs, u"Sex"_qs, u"Ethnicity"_qs,
    u"Physical harm"_qs, u"Psychological harm"_qs, u"Strength of association"_qs};

QString written(DemoChance &chance, const Coded &value)
{
    return chance.perMille(600) ? value.code.toString() : value.label.toString();
}

QString slashed(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

/// A ward as different people type it: all of these are the same in plain form.
QString typed(DemoChance &chance, const QString &unit)
{
    switch (chance.below(5)) {
    case 0:
        return unit.toUpper();
    case 1:
        return unit.toLower();
    case 2:
        return unit + u"  "_qs;
    default:
        return unit;
    }
}

/// Writes the rows of an extract and counts what it spoils.
class IncidentWriter
{
public:
    explicit IncidentWriter(const DemoOptions &options)
        : m_options(options), m_chance(options.seed), m_csv(incidentColumns)
    {
    }

    DemoIncidentExtract write()
    {
        for (int i = 0; i < m_options.rows; ++i)
            writeRow();
        m_extract.csv = m_csv.finish(m_options.windows1252);
        m_extract.rows = m_options.rows;
        return m_extract;
    }

private:
    void writeRow()
    {
        if (!m_good.isEmpty() && m_chance.perMille(perMilleRepeated)) {
            ++m_extract.repeatedRows;
            m_csv.add(m_chance.one(m_good));
            return;
        }
        if (!m_good.isEmpty() && m_chance.perMille(perMilleSecondPatient)) {
            writeSecondPatient();
            return;
        }
        QVariantList row = newEvent();
        if (m_chance.perMille(perMilleImpossible)) {
            ++m_extract.impossibleDates;
            row[3] = u"31/02/%1"_qs.arg(m_options.from.year());
        } else if (m_chance.perMille(perMilleAfterReported)) {
            ++m_extract.occurredAfterReported;
            const QDate day = m_chance.day(m_options.from.addDays(9), m_options.to);
            row[3] = slashed(day);
            row[4] = slashed(day.addDays(-1 - m_chance.below(8)));
        } else {
            ++m_extract.events;
            if (!row.at(13).toString().isEmpty()) {
                countPerson(row);
                m_good.append(row);
            }
        }
        m_csv.add(row);
    }

    void writeSecondPatient()
    {
        QVariantList row = m_chance.one(m_good);
        ++m_extract.secondPatients;
        setPerson(row);
        countPerson(row);
        m_csv.add(row);
    }

    void countPerson(const QVariantList &row)
    {
        ++m_extract.affected;
        if (row.at(18).toString().isEmpty())
            ++m_extract.blankPsychological;
    }

    QVariantList newEvent()
    {
        QVariantList row(incidentColumns.size(), QString());
        const int number = ++m_number;
        const QDate occurred = m_chance.day(m_options.from, m_options.to);
        const QDate reported = std::min(occurred.addDays(m_chance.weighted(std::array {60, 25, 9, 4, 2})), m_options.to);
        row[0] = u"W-%1"_qs.arg(100000 + number);
        row[1] = m_chance.perMille(700) ? u"LFPSE-%1"_qs.arg(4400000 + number * 7) : QString();
        row[3] = slashed(occurred);
        row[4] = slashed(reported);
        row[5] = typed(m_chance, m_chance.one(m_options.units));
        if (m_chance.perMille(40)) {
            row[2] = u"Good care"_qs;
            row[6] = m_chance.one(demoGoodCare()).toString();
            return row;
        }
        row[2] = m_chance.perMille(940) ? u"Incident"_qs : u"incident "_qs;
        const DemoEventKind &kind = demoEventKinds()[m_chance.weighted(std::array {28, 24, 16, 14, 10, 8})];
        row[6] = m_chance.one(kind.happened).toString();
        row[7] = m_chance.perMille(800) ? m_chance.one(kind.done).toString() : QString();
        row[8] = kind.stage.toString();
        row[9] = kind.agents.toString();
        row[10] = kind.safetyChallenge.toString();
        row[11] = written(m_chance, concern[m_chance.weighted(std::array {10, 30, 40, 20})]);
        row[12] = m_chance.perMille(995) ? u"No"_qs : u"Yes"_qs;
        setPerson(row);
        return row;
    }

    void setPerson(QVariantList &row)
    {
        row[13] = u"P%1"_qs.arg(700000 + ++m_patient);
        row[14] = m_chance.one(ages).toString();
        row[15] = m_chance.perMille(520) ? u"Female"_qs : u"male"_qs;
        row[16] = written(m_chance, ethnicGroups[m_chance.weighted(std::array {70, 12, 10, 8})]);
        row[17] = written(m_chance, physicalHarm[m_chance.weighted(std::array {620, 300, 60, 15, 5})]);
        row[18] = m_chance.perMille(180) ? QString() : written(m_chance, psychologicalHarm[m_chance.weighted(std::array {700, 240, 50, 10})]);
        row[19] = m_chance.perMille(300) ? written(m_chance, association[m_chance.weighted(std::array {15, 25, 30, 10, 20})]) : QString();
    }

    const DemoOptions &m_options;
    DemoChance m_chance;
    DemoCsv m_csv;
    DemoIncidentExtract m_extract;
    QList<QVariantList> m_good;   ///< rows that can be taken and have a patient
    int m_number = 0;
    int m_patient = 0;
};

} // namespace

DemoIncidentExtract demoIncidentExtract(const DemoOptions &options)
{
    Q_ASSERT(!options.units.isEmpty() && options.from < options.to);
    return IncidentWriter(options).write();
}

} // namespace candour
