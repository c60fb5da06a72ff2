// First page of a word search in a register with a million comments, beside a bare FTS5 query for the same rows:
// bench_search REGISTER WORD... Prints one line of "name value" pairs for each word, medians in milliseconds. The two take turns,
// so that whatever else the machine does troubles both.

#include "base/clock.h"
#include "records/catalogue.h"
#include "storage/register.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

using namespace candour;

namespace {

constexpr int mostTurns = 201;
constexpr int fewestTurns = 11;
constexpr double longEnough = 2000; ///< milliseconds for one word

template <typename Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + qsizetype(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// Medians of two ways to the same rows: {first, second}.
template <typename First, typename Second>
std::pair<double, double> inTurns(const First &first, const Second &second)
{
    std::vector<double> firsts;
    std::vector<double> seconds;
    double spent = 0;
    for (int turn = 0; turn < mostTurns && (turn < fewestTurns || spent < longEnough); ++turn) {
        firsts.push_back(milliseconds(first));
        seconds.push_back(milliseconds(second));
        spent += firsts.back() + seconds.back();
    }
    return {median(firsts), median(seconds)};
}

/// Fetches every column of the rows, as somebody must who wants to show them.
int bareQuery(sqlite3 *file, const QByteArray &word)
{
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(file, "SELECT c.* FROM comment_search s JOIN comment c ON c.seq = s.rowid WHERE s.comment_search MATCH ? ORDER BY s.rowid DESC LIMIT 101", -1, &query, nullptr);
    sqlite3_bind_text(query, 1, word.constData(), int(word.size()), SQLITE_STATIC);
    int rows = 0;
    for (; sqlite3_step(query) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(query); ++column)
            (void)sqlite3_column_text(query, column);
    }
    sqlite3_finalize(query);
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    const Catalogue catalogue = allRecordTypes();
    const auto reg = Register::open(arguments.value(1), {catalogue, clock, QStringLiteral("bench"), {}}, Register::Mode::ReadOnly);
    if (!reg) {
        std::fprintf(stderr, "%s\n", qPrintable(reg.error().message));
        return 2;
    }
    sqlite3 *file = nullptr;
    sqlite3_open_v2(arguments.at(1).toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    for (const QString &word : arguments.mid(2)) {
        Query query;
        query.type = QStringLiteral("comment");
        query.search = word;
        qsizetype found = 0;
        const auto [ours, bare] = inTurns([&] { found = (*reg)->page(query)->records.size(); }, [&] { (void)bareQuery(file, word.toUtf8()); });
        rusage usage {};
        getrusage(RUSAGE_SELF, &usage);
        // The word comes last, as it may be several.
        std::printf("rows %lld ours_ms %.2f bare_ms %.2f ratio %.2f peak_mb %ld search %s\n", static_cast<long long>(found), ours, bare, ours / bare,
            usage.ru_maxrss / 1024, qPrintable(word));
    }
    sqlite3_close(file);
    return 0;
}
