#include "base/workingcalendar.h"

#include <algorithm>

namespace candour {

namespace {

/// Mondays to Fridays up to and with a day, counted from a Monday before all dates that matter (1 January 1900).
qint64 weekdaysUntil(QDate date)
{
    const qint64 days = QDate(1900, 1, 1).daysTo(date);
    return days / 7 * 5 + std::min<qint64>(days % 7 + 1, 5);
}

/// The same without the bank holidays, which are sorted.
int openDaysUntil(const QList<QDate> &bankHolidays, QDate date)
{
    const auto end = std::upper_bound(bankHolidays.cbegin(), bankHolidays.cend(), date);
    const auto closed = std::count_if(bankHolidays.cbegin(), end, [](QDate holiday) { return holiday.dayOfWeek() < Qt::Saturday; });
    return int(weekdaysUntil(date) - closed);
}

} // namespace

WorkingCalendar::WorkingCalendar(QList<QDate> bankHolidays, int firstYear, int lastYear)
    : m_bankHolidays(std::move(bankHolidays))
    , m_firstYear(firstYear)
    , m_lastYear(lastYear)
{
    std::sort(m_bankHolidays.begin(), m_bankHolidays.end());
    m_bankHolidays.erase(std::unique(m_bankHolidays.begin(), m_bankHolidays.end()), m_bankHolidays.end());
}

QDate WorkingCalendar::coveredUntil() const
{
    return m_lastYear < m_firstYear ? QDate() : QDate(m_lastYear, 12, 31);
}

Result<bool> WorkingCalendar::isWorkingDay(QDate date) const
{
    if (const Status covered = checkCovered(date); !covered)
        return covered.error();
    return isOpen(date);
}

Result<QDate> WorkingCalendar::nextWorkingDay(QDate date) const
{
    return addWorkingDays(date, 1);
}

Result<QDate> WorkingCalendar::addWorkingDays(QDate from, int days) const
{
    if (const Status covered = checkCovered(from); !covered)
        return covered.error();

    const int step = days < 0 ? -1 : 1;
    QDate date = from;
    for (int counted = 0; counted != days;) {
        date = date.addDays(step);
        if (const Status covered = checkCovered(date); !covered)
            return covered.error();
        if (isOpen(date))
            counted += step;
    }
    return date;
}

Result<int> WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    for (const QDate date : {from, to}) {
        if (const Status covered = checkCovered(date); !covered)
            return covered.error();
    }

    // Forwards the first day does not count, backwards the last one does not.
    const auto until = [this](QDate date) { return openDaysUntil(m_bankHolidays, date); };
    return to < from ? until(to.addDays(-1)) - until(from.addDays(-1)) : until(to) - until(from);
}

Status WorkingCalendar::checkCovered(QDate date) const
{
    if (!date.isValid())
        return Error{Error::Kind::Invalid, tr("Working days cannot be computed: the date is missing."), {}};
    if (date.year() < m_firstYear || date.year() > m_lastYear) {
        return Error{Error::Kind::Invalid,
                     tr("Working days cannot be computed: no bank holidays for %1. "
                        "Add that year to the list of bank holidays.")
                         .arg(date.year()),
                     {}};
    }
    return {};
}

bool WorkingCalendar::isOpen(QDate coveredDate) const
{
    return coveredDate.dayOfWeek() < Qt::Saturday
        && !std::binary_search(m_bankHolidays.cbegin(), m_bankHolidays.cend(), coveredDate);
}

QDate addMonths(QDate from, int months)
{
    return from.addMonths(months);
}

QDate addCalendarDays(QDate from, int days)
{
    return from.addDays(days);
}

QDate lastDayOfMonthsFrom(QDate firstDay, int months)
{
    const QDate matching = addMonths(firstDay, months);
    return matching.day() == firstDay.day() ? matching.addDays(-1) : matching;
}

} // namespace candour
