#include "interchange/demoextract.h"

#include "interchange/demophrases.h"
#include "interchange/demowriting.h"

namespace candour {

namespace {

constexpr int perMilleMonthFirst = 12;
constexpr int perMillePlaceholder = 60;
constexpr int perMilleSecondComment = 220;

const QStringList feedbackColumns {u"Respondent ID"_qs, u"Comment ID"_qs, u"Date received"_qs, u"Ward"_qs, u"FFT score"_qs, u"Question"_qs, u"Comment"_qs};
const QString goodQuestion = u"What was good?"_qs;
const QString betterQuestion = u"What could we do better?"_qs;

/// Writes the rows of a feedback file and counts what it spoils.
class FeedbackWriter
{
public:
    explicit FeedbackWriter(const DemoOptions &options)
        : m_options(options), m_chance(options.seed), m_csv(feedbackColumns)
    {
    }

    DemoFeedback write()
    {
        while (m_file.rows < m_options.rows)
            writePerson();
        m_file.csv = m_csv.finish(m_options.windows1252);
        return m_file;
    }

private:
    /// One ward has long waits until the middle of the period and then mends them, so that a chart has a story to tell.
    [[nodiscard]] int scoreOf(int unit, QDate day)
    {
        const QDate middle = m_options.from.addDays(m_options.from.daysTo(m_options.to) / 2);
        const bool struggling = unit == 0 && day < middle;
        const std::array<int, 6> usual {52, 28, 8, 5, 4, 3};
        const std::array<int, 6> hard {25, 25, 15, 18, 14, 3};
        return int(m_chance.weighted(struggling ? hard : usual)) + 1;
    }

    void writePerson()
    {
        const int unit = m_chance.below(int(m_options.units.size()));
        const QDate day = m_chance.day(m_options.from, m_options.to);
        const bool unknownCode = m_file.unknownCodes == 0 && m_person > m_options.rows / 3;
        const int score = unknownCode ? 7 : scoreOf(unit, day);
        const bool monthFirst = day.day() > 12 && m_chance.perMille(perMilleMonthFirst);
        const QString id = u"R%1"_qs.arg(20000 + ++m_person);
        const bool two = m_file.rows + 1 < m_options.rows && m_chance.perMille(perMilleSecondComment);
        if (unknownCode)
            ++m_file.unknownCodes;
        if (!monthFirst)
            ++m_file.people;
        for (int comment = 0; comment < (two ? 2 : 1); ++comment)
            writeComment({id, unit, day, score, monthFirst, comment == 0 && (score <= 2 || !two)});
    }

    struct Row
    {
        QString person;
        int unit;
        QDate day;
        int score;
        bool monthFirst;
        bool asksForGood;
    };

    void writeComment(const Row &row)
    {
        ++m_file.rows;
        if (row.monthFirst)
            ++m_file.monthFirst;
        const QString ward = m_options.units.at(row.unit);
        m_csv.add({row.person, u"C%1"_qs.arg(50000 + m_file.rows), row.day.toString(row.monthFirst ? u"MM/dd/yyyy" : u"dd/MM/yyyy"),
            m_chance.perMille(150) ? ward.toUpper() : ward, row.score, row.asksForGood ? goodQuestion : betterQuestion, textFor(row)});
    }

    QString textFor(const Row &row)
    {
        if (m_chance.perMille(perMillePlaceholder)) {
            if (!row.monthFirst)
                ++m_file.placeholders;
            const std::array<QStringView, 4> phrases {u"n/a", u"N/A", u"Did not answer", u""};
            return m_chance.one(phrases).toString();
        }
        if (!row.asksForGood && m_chance.perMille(200))
            return u"Nothing."_qs;
        const bool praises = row.asksForGood && (row.score <= 3 || m_chance.perMille(300));
        const QString first = m_chance.one(praises ? demoPraise() : demoComplaints()).toString();
        if (m_chance.perMille(650))
            return first;
        return first + u' ' + m_chance.one(m_chance.perMille(700) == praises ? demoPraise() : demoComplaints()).toString();
    }

    const DemoOptions &m_options;
    DemoChance m_chance;
    DemoCsv m_csv;
    DemoFeedback m_file;
    int m_person = 0;
};

} // namespace

DemoFeedback demoFeedback(const DemoOptions &options)
{
    Q_ASSERT(!options.units.isEmpty() && options.from < options.to);
    return FeedbackWriter(options).write();
}

ImportMapping demoFeedbackMapping()
{
    ImportMapping mapping;
    mapping.kind = u"feedback"_qs;
    mapping.supplier = u"Demonstration survey supplier"_qs;
    mapping.columns = {{u"Respondent ID"_qs, u"respondent"_qs}, {u"Comment ID"_qs, u"comment_id"_qs}, {u"Date received"_qs, u"feedback_on"_qs},
        {u"Ward"_qs, u"service_3"_qs}, {u"FFT score"_qs, u"fft_score"_qs}, {u"Question"_qs, u"question"_qs}, {u"Comment"_qs, u"comment"_qs}};
    mapping.codes = {{u"fft_score"_qs, {{u"7"_qs, ImportMapping::noAnswer.toString()}}}};
    mapping.dateOrder = DateOrder::DayMonthYear;
    mapping.scoreDirection = ScoreDirection::OneIsBest;
    mapping.questionTypes = {{goodQuestion, u"what_good"_qs}, {betterQuestion, u"could_improve"_qs}};
    return mapping;
}

} // namespace candour
