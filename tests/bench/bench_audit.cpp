// Five years of a clinical audit programme: 300 projects a year, 100 cases each, 20 criteria: 3,000,000 answers.
// bench_audit FILE makes the register where there is none and prints "name value" pairs, medians of 21 runs in milliseconds.

#include "base/clock.h"
#include "records/catalogue.h"
#include "services/effective/auditresults.h"
#include "services/effective/programmeservice.h"
#include "services/shared/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace candour;

namespace {

constexpr int years = 5;
constexpr int projectsAYear = 300;
constexpr int casesOfAProject = 100;
constexpr int criteriaOfAProject = 20;
constexpr int runs = 21;

template <typename Work>
double median(const Work &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[runs / 2];
}

RecordData blank(Register &reg, const QString &type, const QList<std::pair<QString, QVariant>> &values)
{
    RecordData record = *reg.blank(type);
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    return record;
}

/// One project with its place in the programme, its tool and its cases, as one step.
RecordId addProject(Register &reg, const QString &year, int number)
{
    const RecordData project = blank(reg, QStringLiteral("audit_project"), {{QStringLiteral("title"), QStringLiteral("Project %1 of %2").arg(number).arg(year)}, {QStringLiteral("project_type"), QStringLiteral("clinical_audit")},
        {QStringLiteral("state"), QStringLiteral("collecting")}, {QStringLiteral("sample_planned"), casesOfAProject}});
    ChangeSet step = created(QStringLiteral("Project"), project);
    append(step, created({}, blank(reg, QStringLiteral("programme_entry"), {{QStringLiteral("financial_year"), year}, {QStringLiteral("project"), project.id.toString()}, {QStringLiteral("title"), project.value(u"title")},
        {QStringLiteral("priority_level"), QStringLiteral("level_3")}, {QStringLiteral("in_baseline"), true}, {QStringLiteral("report_quarter"), 4}})));
    for (int i = 1; i <= criteriaOfAProject; ++i)
        append(step, created({}, blank(reg, QStringLiteral("criterion"), {{QStringLiteral("project"), project.id.toString()}, {QStringLiteral("code"), QStringLiteral("C%1").arg(i)}, {QStringLiteral("statement"), QStringLiteral("Standard %1").arg(i)}, {QStringLiteral("target"), 90.0}})));
    for (int i = 0; i < casesOfAProject; ++i) {
        AnswerSheet sheet;
        for (int c = 1; c <= criteriaOfAProject; ++c)
            sheet.setAnswer(QStringLiteral("C%1").arg(c), *answerFromText((i * 7 + c * 13 + number) % 10 == 0 ? QStringLiteral("N") : QStringLiteral("Y")));
        append(step, created({}, blank(reg, QStringLiteral("audit_case"), {{QStringLiteral("project"), project.id.toString()}, {QStringLiteral("case_reference"), QStringLiteral("K%1").arg(i)},
            {QStringLiteral("status"), QStringLiteral("complete")}, {QStringLiteral("stratum"), QStringLiteral("Ward %1").arg(i % 4)}, {QStringLiteral("answers"), sheet.toJson()}})));
    }
    (void)reg.apply(step);
    return project.id;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    const SystemClock clock;
    const Catalogue catalogue = allRecordTypes();
    const Register::Desk desk {catalogue, clock, QStringLiteral("bench"), {}};
    const bool isNew = !QFile::exists(path);
    auto opened = isNew ? createRegister(path, desk) : Register::open(path, desk);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 2;
    }
    Session session(std::move(*opened));
    const FinancialYear last = FinancialYear::ofDate(clock.today());
    FinancialYear year = FinancialYear::startingIn(last.startYear() - years + 1);
    QElapsedTimer building;
    building.start();
    for (int y = 0; isNew && y < years; ++y, year = year.next()) {
        for (int i = 0; i < projectsAYear; ++i)
            addProject(session.reg(), year.label(), i);
    }
    const auto any = session.reg().findBy(QStringLiteral("audit_project"), QStringLiteral("state"), QStringLiteral("collecting"));
    if (!any)
        return 2;
    const double programme = median([&] { (void)programmeFigures(session.reg(), session.reference(), last, clock.today()); });
    const double results = median([&] { (void)projectResults(*any, session.reg()); });
    std::printf("audit built_s %.1f file_mb %.0f programme_ms %.1f results_ms %.1f\n", isNew ? double(building.elapsed()) / 1000 : 0, double(QFile(path).size()) / 1e6, programme, results);
    return 0;
}
