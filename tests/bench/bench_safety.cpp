// A Trust's safety register of some years: 50,000 incidents with those affected, 2,000 learning responses with their candour
// cases, contacts, pauses and actions. bench_safety FILE makes the register where there is none and prints "name value" pairs,
// medians of 21 runs in milliseconds of processor time, which a busy machine changes little, beside a bare SQLite query for the
// same rows where there is one.

#include "base/clock.h"
#include "records/catalogue.h"
#include "services/shared/session.h"
#include "services/shared/worklist.h"
#include "storage/batchwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace candour;

namespace {

constexpr int incidentTotal = 50'000;
constexpr int responseTotal = 2'000;
constexpr int daysOfHistory = 3 * 365;
constexpr int recordsAStep = 500;
constexpr int runs = 21;

using Values = QList<std::pair<QString, QVariant>>;

double processorMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <typename Work>
double median(const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double begun = processorMilliseconds();
        work();
        times.push_back(processorMilliseconds() - begun);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[runs / 2];
}

template <typename T>
const T &one(const QList<T> &of, int number)
{
    return of.at(number % of.size());
}

/// Fills a register. Everything is invented; a number decides everything, so that each register is the same.
class Filling
{
public:
    explicit Filling(Register &reg) : m_register(reg), m_today(reg.clock().today()) { }

    Status fill()
    {
        addPlaces();
        if (const Status imported = importIncidents(); !imported)
            return imported;
        for (int i = 0; i < incidentTotal; ++i)
            addTriage(i);
        for (int i = 0; i < responseTotal; ++i)
            addResponse(i);
        for (int i = 0; i < 400; ++i)
            add(QStringLiteral("training_record"), {{QStringLiteral("person"), one(m_people, i)}, {QStringLiteral("course"), QStringLiteral("level_1")}, {QStringLiteral("completed_on"), m_today.addDays(-i)},
                {QStringLiteral("expires_on"), m_today.addDays(900 - i * 3)}, {QStringLiteral("renewed"), i % 3 == 0}});
        write();
        return m_status;
    }

private:
    QString add(const QString &type, const Values &values)
    {
        RecordData record = *m_register.blank(type);
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        append(m_step, created(QStringLiteral("Fill"), record));
        if (++m_waiting >= recordsAStep)
            write();
        return record.id.toString();
    }
    void write()
    {
        m_step.summary = QStringLiteral("Fill");
        if (const auto written = m_register.apply(m_step); !written)
            m_status = written.error();
        m_step = {};
        m_waiting = 0;
    }
    void addPlaces()
    {
        for (int i = 0; i < 60; ++i)
            m_units << add(QStringLiteral("organisation_unit"), {{QStringLiteral("name"), QStringLiteral("Ward %1").arg(i + 1)}, {QStringLiteral("level"), QStringLiteral("ward")}});
        for (int i = 0; i < 200; ++i)
            m_people << add(QStringLiteral("person"), {{QStringLiteral("role"), QStringLiteral("Role %1").arg(i + 1)}, {QStringLiteral("unit"), one(m_units, i)}});
        for (int i = 0; i < 30; ++i)
            m_themes << add(QStringLiteral("theme"), {{QStringLiteral("name"), QStringLiteral("Theme %1").arg(i + 1)}});
        write();
    }

    [[nodiscard]] QDate reportedOn(int number) const { return m_today.addDays(-qint64(number) * daysOfHistory / incidentTotal); }

    void setIncident(BatchRows &rows, int number)
    {
        static const QStringList whats {QStringLiteral("Fall from the bed"), QStringLiteral("Medication given twice"), QStringLiteral("Delay in escalation"), QStringLiteral("Pressure ulcer found on arrival"),
            QStringLiteral("Scan reported late"), QStringLiteral("Wrong label on a sample"), QStringLiteral("Handover left out an allergy"), QStringLiteral("Equipment not available")};
        const Schema &schema = *m_register.catalogue().find(QStringLiteral("incident"));
        const auto set = [&](const char *field, const QVariant &value) { rows.setValue(schema.indexOf(QString::fromLatin1(field)), value); };
        const QString what = one(whats, number * 7 + number / 11);
        set("lrms_reference", QStringLiteral("W%1").arg(100'000 + number));
        set("event_type", number % 9 == 0 ? QStringLiteral("good_care") : number % 5 == 0 ? QStringLiteral("outcome") : QStringLiteral("incident"));
        set("title", QStringLiteral("%1, bay %2").arg(what).arg(number % 31));
        set("occurred_on", reportedOn(number).addDays(-(number % 4)));
        set("reported_on", reportedOn(number));
        set("aware_on", reportedOn(number));
        set("unit", one(m_units, number * 13));
        set("location_text", QStringLiteral("Ward %1").arg(number * 13 % 60 + 1));
        set("description", QStringLiteral("%1. The patient was found at %2:%3 by the nurse in charge, observed, and seen by the doctor on call within the hour. Relatives were told the same day. %4").arg(what).arg(number % 24).arg(number % 60).arg(number % 997 == 0 ? QStringLiteral("A tracheostomy tube was displaced.") : QStringLiteral("The shift was short of two.")));
        set("immediate_actions", QStringLiteral("Made safe, observed, documented."));
        set("theme", one(m_themes, number * 3));
        set("never_event", number % 2'000 == 0);
    }

    Status importIncidents()
    {
        ImportBatch batch;
        batch.kind = QStringLiteral("incidents");
        batch.fileName = QStringLiteral("incidents.csv");
        const auto written = m_register.importBatch(batch, 2 * incidentTotal, {}, [&](BatchWriter &writer, ImportBatch &) -> Status {
            const auto incidents = writer.rows(u"incident");
            const auto people = incidents ? writer.rows(u"affected_person") : incidents;
            if (!people)
                return people.error();
            const Schema &person = *m_register.catalogue().find(QStringLiteral("affected_person"));
            for (int i = 0; i < incidentTotal; ++i) {
                setIncident(**incidents, i);
                const auto ordinal = (*incidents)->add();
                if (!ordinal)
                    return ordinal.error();
                m_incidents << (*incidents)->idOf(*ordinal).toString();
                const auto set = [&](const char *field, const QVariant &value) { (*people)->setValue(person.indexOf(QString::fromLatin1(field)), value); };
                set("incident", m_incidents.last());
                set("role", QStringLiteral("patient"));
                set("pseudonym", QStringLiteral("Patient A"));
                set("physical_harm", i % 40 == 0 ? QStringLiteral("moderate") : QStringLiteral("low"));
                set("psychological_harm", QStringLiteral("none"));
                const auto added = (*people)->add();
                if (!added)
                    return added.error();
                m_patients << (*people)->idOf(*added).toString();
            }
            return {};
        });
        return written ? Status() : Status(written.error());
    }

    void addTriage(int number)
    {
        static const QStringList done {QStringLiteral("decided"), QStringLiteral("no_response"), QStringLiteral("no_response"), QStringLiteral("duplicate")};
        const QString state = number < 150 ? QStringLiteral("recorded") : number < 400 ? QStringLiteral("triage") : number < 500 ? QStringLiteral("decision") : one(done, number);
        add(QStringLiteral("triage"), {{QStringLiteral("state"), state}, {QStringLiteral("incident"), m_incidents.at(number)}, {QStringLiteral("owner"), one(m_people, number)}, {QStringLiteral("opened_on"), reportedOn(number)},
            {QStringLiteral("immediate_actions"), QStringLiteral("taken")}});
    }

    void addResponse(int number)
    {
        static const QStringList types {QStringLiteral("aar"), QStringLiteral("aar"), QStringLiteral("swarm"), QStringLiteral("mdt"), QStringLiteral("psii"), QStringLiteral("thematic")};
        static const QStringList openStates {QStringLiteral("commissioned"), QStringLiteral("planning"), QStringLiteral("in_progress"), QStringLiteral("analysis"), QStringLiteral("drafting"), QStringLiteral("approval"), QStringLiteral("monitoring"), QStringLiteral("paused")};
        const bool open = number < 250;
        const int event = number * (incidentTotal / responseTotal);
        const QDate began = reportedOn(event).addDays(5);
        const QString incident = m_incidents.at(event);
        const QString response = add(QStringLiteral("learning_response"), {{QStringLiteral("response_type"), one(types, number)}, {QStringLiteral("title"), QStringLiteral("What happened on ward %1, event %2").arg(number % 60).arg(number)},
            {QStringLiteral("state"), open ? one(openStates, number) : QStringLiteral("closed")}, {QStringLiteral("incident"), incident}, {QStringLiteral("unit"), one(m_units, number)}, {QStringLiteral("theme"), one(m_themes, number)},
            {QStringLiteral("lead"), one(m_people, number)}, {QStringLiteral("commissioned_on"), began}, {QStringLiteral("started_on"), began.addDays(10)}, {QStringLiteral("agreed_due_on"), began.addDays(100)},
            {QStringLiteral("rationale"), QStringLiteral("A priority of the plan.")}});
        add(QStringLiteral("response_event"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("incident"), incident}});
        if (number % 8 == 7)
            add(QStringLiteral("response_pause"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("begins_on"), began.addDays(30)}, {QStringLiteral("ends_on"), open ? QVariant() : QVariant(began.addDays(60))},
                {QStringLiteral("review_on"), began.addDays(55)}, {QStringLiteral("reason"), QStringLiteral("At the coroner's request")}});
        addPeopleOf(number, event, response, open);
        addActions(number, began, response, open);
    }

    void addPeopleOf(int number, int event, const QString &response, bool open)
    {
        static const QStringList candourStates {QStringLiteral("not_assessed"), QStringLiteral("notifiable"), QStringLiteral("verbal_given"), QStringLiteral("written_sent"), QStringLiteral("attempts")};
        const QDate told = reportedOn(event).addDays(8);
        add(QStringLiteral("candour_case"), {{QStringLiteral("state"), open ? one(candourStates, number) : QStringLiteral("complete")}, {QStringLiteral("incident"), m_incidents.at(event)}, {QStringLiteral("affected_person"), m_patients.at(event)},
            {QStringLiteral("owner"), one(m_people, number)}, {QStringLiteral("learning_response"), response}, {QStringLiteral("provider_type"), QStringLiteral("nhs_body")}, {QStringLiteral("notifiable_on"), told}, {QStringLiteral("verbal_on"), told}});
        const QString engagement = add(QStringLiteral("engagement_case"), {{QStringLiteral("state"), open ? QStringLiteral("continued") : QStringLiteral("closed")}, {QStringLiteral("incident"), m_incidents.at(event)},
            {QStringLiteral("affected_person"), m_patients.at(event)}, {QStringLiteral("learning_response"), response}, {QStringLiteral("named_contact"), one(m_people, number)}, {QStringLiteral("interval_days"), 20}, {QStringLiteral("interval_agreed_on"), told}});
        for (int i = 1; i <= 4; ++i)
            add(QStringLiteral("engagement_contact"), {{QStringLiteral("engagement_case"), engagement}, {QStringLiteral("contact_on"), told.addDays(i * 14)}, {QStringLiteral("purpose"), QStringLiteral("Update")}, {QStringLiteral("method"), QStringLiteral("phone")},
                {QStringLiteral("outcome"), QStringLiteral("reached")}, {QStringLiteral("is_update"), true}, {QStringLiteral("summary"), QStringLiteral("Where the review stands, and what comes next.")}});
    }

    void addActions(int number, QDate began, const QString &response, bool open)
    {
        static const QStringList openStates {QStringLiteral("agreed"), QStringLiteral("in_progress"), QStringLiteral("awaiting_evidence"), QStringLiteral("implemented")};
        for (int i = 0; i < 3; ++i) {
            const bool isOpen = open || number < 400;
            add(QStringLiteral("action"), {{QStringLiteral("title"), QStringLiteral("Action %1 of event %2: change the form").arg(i + 1).arg(number)}, {QStringLiteral("state"), isOpen ? one(openStates, number + i) : QStringLiteral("closed")},
                {QStringLiteral("learning_response"), response}, {QStringLiteral("unit"), one(m_units, number)}, {QStringLiteral("owner"), one(m_people, number + i)}, {QStringLiteral("due_on"), began.addDays(180 + i * 30)},
                {QStringLiteral("strength"), QStringLiteral("medium")}, {QStringLiteral("measure"), QStringLiteral("Share of forms that are complete")}});
        }
    }

    Register &m_register;
    QDate m_today;
    ChangeSet m_step;
    Status m_status;
    int m_waiting = 0;
    QStringList m_units;
    QStringList m_people;
    QStringList m_themes;
    QStringList m_incidents;
    QStringList m_patients;
};

/// Fetches every column of a query's rows, as somebody must who wants to show them.
int bareRows(sqlite3 *file, const QByteArray &sql)
{
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(file, sql.constData(), int(sql.size()), &query, nullptr);
    int rows = 0;
    for (; sqlite3_step(query) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(query); ++column)
            (void)sqlite3_column_text(query, column);
    }
    sqlite3_finalize(query);
    return rows;
}

/// The first page of the list, with its count, as the list shows it: filtered, and sorted by one column after the other; the slowest.
void measureList(const Register &reg, sqlite3 *file)
{
    double slowest = 0;
    double bare = 0;
    QString column;
    for (const QString &field : {QString(), QStringLiteral("reported_on"), QStringLiteral("occurred_on"), QStringLiteral("title"), QStringLiteral("unit"), QStringLiteral("event_type"), QStringLiteral("reference")}) {
        Query query;
        query.type = QStringLiteral("incident");
        query.where = {{QStringLiteral("event_type"), Condition::Operator::AnyOf, QStringList {QStringLiteral("incident"), QStringLiteral("outcome")}}};
        query.sortField = field;
        query.order = Qt::DescendingOrder;
        const double time = median([&] { (void)reg.page(query); });
        if (time <= slowest)
            continue;
        slowest = time;
        column = field.isEmpty() ? QStringLiteral("seq") : field;
        bare = median([&] { (void)bareRows(file, "SELECT * FROM incident WHERE event_type IN ('incident', 'outcome') AND withdrawn = 0 ORDER BY " + column.toUtf8() + " DESC NULLS LAST, seq DESC LIMIT 101"); });
    }
    std::printf("list_ms %.2f list_bare_ms %.2f list_ratio %.2f list_slowest %s ", slowest, bare, slowest / bare, qPrintable(column));
}

void measureSearch(const Register &reg, sqlite3 *file)
{
    double slowest = 0;
    double bare = 0;
    for (const QString &words : {QStringLiteral("patient"), QStringLiteral("medication"), QStringLiteral("tracheostomy"), QStringLiteral("fall*"), QStringLiteral("handover allergy"), QStringLiteral("xylophone")}) {
        Query query;
        query.type = QStringLiteral("incident");
        query.search = words;
        const double time = median([&] { (void)reg.page(query); });
        if (time <= slowest)
            continue;
        slowest = time;
        bare = median([&] { (void)bareRows(file, "SELECT t.* FROM incident_search s JOIN incident t ON t.seq = s.rowid WHERE s.incident_search MATCH '" + words.toUtf8() + "' AND t.withdrawn = 0 ORDER BY s.rowid DESC LIMIT 101"); });
    }
    std::printf("search_ms %.2f search_bare_ms %.2f search_ratio %.2f ", slowest, bare, slowest / bare);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const SystemClock clock;
    const Catalogue catalogue = allRecordTypes();
    const Register::Desk desk {catalogue, clock, QStringLiteral("bench"), {}};
    const auto fail = [](const Error &error) {
        std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
        return 2;
    };
    QElapsedTimer building;
    building.start();
    if (!QFile::exists(path)) {
        const auto made = createRegister(path, desk);
        if (!made)
            return fail(made.error());
        if (const Status filled = Filling(**made).fill(); !filled)
            return fail(filled.error());
    }
    const double built = double(building.elapsed()) / 1000;
    const double opening = median([&] { (void)Register::open(path, desk); });
    auto opened = Register::open(path, desk);
    if (!opened)
        return fail(opened.error());
    Session session(std::move(*opened));
    sqlite3 *file = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    std::printf("safety built_s %.1f file_mb %.0f open_ms %.2f ", built, double(QFile(path).size()) / 1e6, opening);
    measureList(session.reg(), file);
    measureSearch(session.reg(), file);
    qsizetype clocks = 0;
    // As a window asks: with the reference lists read anew.
    const double work = median([&] {
        const ReferenceData reference(session.reg(), stateSets());
        if (const auto items = worklist(session.reg(), reference, clock.today()))
            clocks = items->size();
    });
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("worklist_ms %.1f clocks %lld peak_mb %ld\n", work, static_cast<long long>(clocks), usage.ru_maxrss / 1024);
    sqlite3_close(file);
    return 0;
}
