#include "interchange/importfeedbackreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// Whether the bytes are a day written as 2026-04-30: the common case, read without a detour.
bool isIsoDay(QByteArrayView cell)
{
    constexpr std::array<int, 13> lengths {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-')
        return false;
    for (const int at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (cell[at] < '0' || cell[at] > '9')
            return false;
    }
    const int month = (cell[5] - '0') * 10 + cell[6] - '0';
    const int day = (cell[8] - '0') * 10 + cell[9] - '0';
    const bool century = (cell[0] == '2' && cell[1] <= '1') || (cell[0] == '1' && cell[1] == '9');
    // The last day of February needs a calendar: readDate() has one.
    return century && month >= 1 && month <= 12 && day >= 1 && day <= lengths[size_t(month)] && !(month == 2 && day == 29);
}

void writeDay(QDate date, std::array<char, 10> &day)
{
    const QByteArray iso = date.toString(Qt::ISODate).toLatin1();
    std::copy_n(iso.constData(), std::min<qsizetype>(iso.size(), 10), day.begin());
}

} // namespace

FeedbackReader::FeedbackReader(const ImportKind &kind, const ImportColumns &columns, const ImportMapping &mapping, const ImportLists &lists)
    : m_kind(kind), m_columns(columns),
      m_places {kind.indexOf(u"respondent"), kind.indexOf(u"feedback_on"), kind.indexOf(u"fft_score"), kind.indexOf(u"comment"),
          kind.indexOf(u"comment_id"), kind.indexOf(u"question"),
          {kind.indexOf(u"service_1"), kind.indexOf(u"service_2"), kind.indexOf(u"service_3")},
          {kind.indexOf(u"setting"), kind.indexOf(u"mode"), kind.indexOf(u"age_band"), kind.indexOf(u"sex"), kind.indexOf(u"ethnicity")}},
      m_order(mapping.dateOrder), m_window(mapping.window), m_scores(kind.targets.at(m_places.score), mapping, lists)
{
    for (const int place : m_places.choices)
        m_choices.emplace_back(kind.targets.at(place), mapping, lists);
}

bool FeedbackReader::readDay(QByteArrayView cell, ImportedDate &problem, FeedbackRow &into) const
{
    const bool open = !m_window.from.isValid() && !m_window.to.isValid();
    if (open && isIsoDay(cell)) {
        std::copy(cell.begin(), cell.end(), into.day.begin());
        return into.hasDay = true;
    }
    problem = readDate(cell, m_order, m_window);
    if (!problem.isAccepted())
        return false;
    writeDay(problem.date, into.day);
    return into.hasDay = true;
}

std::optional<RowProblem> FeedbackReader::read(const TableRow &row, const ImportQuarantine &quarantine, FeedbackRow &into)
{
    into = {};
    if (row.isRagged())
        return quarantine.ragged(row);
    ImportedDate date;
    if (m_columns.has(m_places.day) && !readDay(m_columns.cell(row, m_places.day), date, into)) {
        const std::vector<int> &columns = m_columns.columnsOf(m_places.day);
        return quarantine.dateProblem(date, columns.empty() ? -1 : columns.front());
    }
    into.score = m_scores.look(m_columns.cell(row, m_places.score));
    return std::nullopt;
}

void FeedbackReader::report(ImportCheck &check) const
{
    reportCodes(m_kind.targets.at(m_places.score), m_columns.nameOf(m_places.score), m_scores, check);
    for (size_t i = 0; i < m_choices.size(); ++i)
        reportCodes(m_kind.targets.at(m_places.choices[i]), m_columns.nameOf(m_places.choices[i]), m_choices[i], check);
    if (m_scores.wantsDirection())
        check.blocking << QCoreApplication::translate("Import",
            "Say whether 1 or 5 is the best score in column “%1”: suppliers differ.").arg(m_columns.nameOf(m_places.score));
}

} // namespace candour
