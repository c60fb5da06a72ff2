#include "interchange/importer.h"
#include "records/safe/mortality.h"
#include "reports/safe/themetables.h"
#include "safetyfixture.h"
#include "services/shared/themecounts.h"
#include "services/shared/worklist.h"
#include "workflow/clocks.h"

#include <QFile>
#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// What comes from the mortality group, and what a theme puts side by side: numbered scenarios are those of psirf.md section 5.
class tst_Triangulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario28SjrHandOffOpensADecisionTask();
    void scenario28AnImportOfScoresOpensItsTasksAsOneStep();
    void aReviewIsNotHandedOverTwice();
    void aBetterScoreOpensNothing();
    void aScoreOfTheOtherScaleIsHeldBack();
    void theContextualResponseStopsItsClock();
    void scenario29TriangulationListsAllFourWithDenominators();
    void scenario29TheContradictionIsOfferedNotAsserted();
    void daysOutsideAndOtherThemesAreNotCounted();
    void withoutHarmOrWithoutComplianceNothingIsRaised();

private:
    static RecordData score(SafetyCase &a, const QString &number, int overall, const Texts &more = {})
    {
        return a.session.add(u"mortality_review"_qs, Texts {{u"review_number"_qs, number}, {u"died_on"_qs, u"2026-10-02"_qs}, {u"scored_on"_qs, u"2026-11-02"_qs}, {u"overall_score"_qs, QString::number(overall)}} + more);
    }
    static ClockState clockOf(const SafetyCase &a, const RecordData &record, const QString &key)
    {
        for (const ClockState &state : clocksOf(a.session.stored(record), a.session->reference(), a.session->today())) {
            if (state.key == key)
                return state;
        }
        return {};
    }
};

namespace {

/// The theme of scenario 29 in Q1 2026/27: 11 of 214 incidents, 2 of 18 reviews, NEWS2 recorded in 188 of 200 (94.0%), 6 of 71 complaints.
struct ThemeCase : SafetyCase
{
    RecordData theme = session.add(u"theme"_qs, {{u"name"_qs, u"Deteriorating patient"_qs}});
    RecordData other = session.add(u"theme"_qs, {{u"name"_qs, u"Falls"_qs}});

    void incidents(int count, const Texts &more, const QString &on = u"2026-05-12"_qs)
    {
        for (int i = 0; i < count; ++i)
            incident(on, u"2026-07-01"_qs, more);
    }
    void reviews(int count, const QString &overall, const Texts &more = {})
    {
        static int number = 0;
        for (int i = 0; i < count; ++i)
            session.add(u"mortality_review"_qs, Texts {{u"review_number"_qs, u"SJR-%1"_qs.arg(++number)}, {u"died_on"_qs, u"2026-03-02"_qs}, {u"scored_on"_qs, u"2026-06-30"_qs}, {u"overall_score"_qs, overall}} + more);
    }
    void audit(const QString &numerator, const QString &denominator, const RecordData &of)
    {
        const RecordData project = session.add(u"audit_project"_qs, {{u"title"_qs, u"NEWS2 recording"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"theme"_qs, of.id.toString()}});
        RecordData result = *session->records().blank(u"criterion_result"_qs);
        result.setValue(u"project", project.id.toString());
        result.setValue(u"statement", u"NEWS2 is recorded with every set of observations"_qs);
        result.setValue(u"numerator", numerator.toInt());
        result.setValue(u"denominator", denominator.toInt());
        result.setValue(u"frozen_on", QDate(2026, 6, 15));
        if (!session->reg().apply(created(u"Result"_qs, result)))
            qFatal("the result cannot be written");
    }
    void complaints(const QString &count, const QString &outOf)
    {
        session.add(u"theme_figure"_qs, {{u"theme"_qs, theme.id.toString()}, {u"source_type"_qs, u"complaints"_qs}, {u"title"_qs, u"Delay in noticing"_qs}, {u"period_begins_on"_qs, u"2026-04-01"_qs}, {u"period_ends_on"_qs, u"2026-06-30"_qs}, {u"on_theme"_qs, count}, {u"out_of"_qs, outOf}});
    }
    void wholeScenario()
    {
        incidents(11, {{u"theme"_qs, theme.id.toString()}});
        incidents(3, {{u"theme"_qs, other.id.toString()}});
        incidents(6, {});
        reviews(2, u"2"_qs, {{u"theme"_qs, theme.id.toString()}});
        reviews(5, u"4"_qs, {{u"theme"_qs, theme.id.toString()}});
        reviews(3, u"3"_qs);
        audit(u"188"_qs, u"200"_qs, theme);
        complaints(u"6"_qs, u"71"_qs);
    }
    [[nodiscard]] ThemeCounts counted() const
    {
        const auto counts = themeCounts(session->reg(), session->reference(), theme.id, QDate(2026, 4, 1), QDate(2026, 6, 30));
        if (!counts)
            qFatal("%s", qPrintable(counts.error().message));
        return *counts;
    }
};

} // namespace

// Scored Mon 2 Nov 2026: twenty working days end on Mon 30 Nov 2026.
void tst_Triangulation::scenario28SjrHandOffOpensADecisionTask()
{
    SafetyCase a;
    const RecordData review = score(a, u"SJR-2026-0007"_qs, 2);
    const auto triages = a.all(u"triage"_qs);
    QCOMPARE(triages.size(), 1);
    QCOMPARE(a.move(triages.first(), u"triage"_qs), QStringList());
    const auto screens = a.all(u"mandated_screen"_qs);
    QCOMPARE(screens.size(), 1);
    QCOMPARE(screens.first().text(u"category"), u"death_problems_in_care"_qs);
    QVERIFY(isAbsent(screens.first().value(u"answer"))); // a person answers it
    QVERIFY(screens.first().value(u"psii_required").toBool()); // the rule of the category, domain page 1.4
    const RecordData patient = a.all(u"affected_person"_qs).first();
    QVERIFY(isAbsent(patient.value(u"strength_of_association"))); // and judges the link
    const auto toPanel = [&] {
        for (const StepCheck &step : a.session->workflow().steps(a.session.stored(triages.first()))) {
            if (step.transition->to == u"decision")
                return step;
        }
        return StepCheck();
    };
    QCOMPARE(toPanel().sentences(Guard::Kind::Hard), (QStringList {u"Learning from deaths: whether the death was more likely than not due to problems in care is not answered."_qs}));
    QVERIFY2(toPanel().sentences(Guard::Kind::Warning).join(u' ').contains(u"How strongly the event is linked to the death"), qPrintable(toPanel().sentences(Guard::Kind::Warning).join(u' ')));
    a.session.set(screens.first(), {{u"answer"_qs, u"no"_qs}, {u"reason"_qs, u"Discussed at the mortality meeting"_qs}});
    a.session.set(patient, {{u"strength_of_association"_qs, u"dont_know"_qs}});
    QVERIFY2(!toPanel().sentences(Guard::Kind::Warning).join(u' ').contains(u"linked to the death"), "judged, even as not known");
    QCOMPARE(a.move(triages.first(), u"decision"_qs), QStringList());
    QCOMPARE(clockOf(a, review, u"sjr_directorate_response"_qs).due, QDate(2026, 11, 30));
    const auto work = worklist(a.session->reg(), a.session->reference(), a.session->today());
    QVERIFY(work);
    QVERIFY(std::any_of(work->begin(), work->end(), [&](const WorkItem &item) { return item.record == review.id && item.clock.key == u"sjr_directorate_response"; }));
    for (const QString &type : {u"incident"_qs, u"triage"_qs, u"mandated_screen"_qs, u"mortality_review"_qs}) {
        for (const RecordData &record : a.all(type)) {
            for (const QVariant &value : record.values())
                QVERIFY(!value.toString().contains(u"avoidab", Qt::CaseInsensitive) && !value.toString().contains(u"preventab", Qt::CaseInsensitive));
        }
    }
    for (const Field &field : MortalityReview::schema().fields())
        QVERIFY(!QString(field.title() + field.helpText()).contains(u"avoidab", Qt::CaseInsensitive));
}

void tst_Triangulation::scenario28AnImportOfScoresOpensItsTasksAsOneStep()
{
    SafetyCase a;
    QFile file(a.session.beside(u"scores.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SJR number,Date of death,Review date,Overall score,Age\n"
               "SJR-1,02/10/2026,02/11/2026,2,66 to 85 years\nSJR-2,03/10/2026,02/11/2026,4,66 to 85 years\nSJR-3,04/10/2026,03/11/2026,1,Over 85 years\nSJR-2,03/10/2026,02/11/2026,4,66 to 85 years\n");
    file.close();
    auto importer = Importer::open(file.fileName(), u"mortality_reviews"_qs, a.session->reg(), a.session->reference());
    QVERIFY(importer);
    const auto outcome = importer->run(importer->propose()->mapping);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message + outcome.error().missing.join(u' ')));
    QCOMPARE(outcome->check.rowsAccepted, 3);
    QCOMPARE(outcome->check.rowsDuplicate, 1);
    QCOMPARE(a.all(u"mortality_review"_qs).size(), 3);
    QCOMPARE(a.all(u"triage"_qs).size(), 2);
    QSet<QString> events;
    for (const RecordData &event : a.all(u"incident"_qs))
        events.insert(event.text(u"other_system_reference") + u' ' + event.text(u"reference").left(8));
    QCOMPARE(events, (QSet<QString> {u"SJR-1 INC-2026"_qs, u"SJR-3 INC-2026"_qs}));
    QVERIFY(a.session->reg().apply(outcome->step.inverse(u"Undo"_qs)));
    QCOMPARE(a.all(u"triage"_qs).size(), 0);
    QCOMPARE(a.all(u"mortality_review"_qs).size(), 0);
}

void tst_Triangulation::aReviewIsNotHandedOverTwice()
{
    SafetyCase a;
    const RecordData review = score(a, u"SJR-1"_qs, 1);
    a.session.set(review, {{u"context_by"_qs, u"Clinical director"_qs}});
    QCOMPARE(a.all(u"triage"_qs).size(), 1);
}

void tst_Triangulation::aBetterScoreOpensNothing()
{
    SafetyCase a;
    const RecordData review = score(a, u"SJR-1"_qs, 3);
    QCOMPARE(a.all(u"triage"_qs).size(), 0);
    QVERIFY(clockOf(a, review, u"sjr_directorate_response"_qs).key.isEmpty());
    a.session.set(review, {{u"overall_score"_qs, u"2"_qs}}); // corrected by the group
    QCOMPARE(a.all(u"triage"_qs).size(), 1);
}

// psirf.md trap 22: the form runs from 1 to 5, the original research from 1 to 6.
void tst_Triangulation::aScoreOfTheOtherScaleIsHeldBack()
{
    SafetyCase a;
    QFile file(a.session.beside(u"scores.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SJR number,Date of death,Review date,Overall score\nSJR-1,02/10/2026,02/11/2026,6\nSJR-2,02/10/2026,02/11/2026,5\n");
    file.close();
    auto importer = Importer::open(file.fileName(), u"mortality_reviews"_qs, a.session->reg(), a.session->reference());
    const auto outcome = importer->run(importer->propose()->mapping);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->check.rowsAccepted, 1);
    QCOMPARE(outcome->check.rowsQuarantined, 1);
}

void tst_Triangulation::theContextualResponseStopsItsClock()
{
    SafetyCase a;
    const RecordData review = score(a, u"SJR-1"_qs, 2);
    a.session.set(review, {{u"context_on"_qs, u"2026-11-20"_qs}});
    QVERIFY(clockOf(a, review, u"sjr_directorate_response"_qs).key.isEmpty());
}

void tst_Triangulation::scenario29TriangulationListsAllFourWithDenominators()
{
    ThemeCase a;
    a.wholeScenario();
    const ThemeCounts counts = a.counted();
    QCOMPARE(counts.lines.size(), 4);
    QStringList rows;
    for (const QStringList &row : themeTable(counts).rows)
        rows << row.join(u" | "_qs);
    // 11 + 3 + 6 = 20 incidents happened in these days; 2 + 5 + 3 = 10 reviews were scored.
    QCOMPARE(rows[0], u"Incidents | 11 | 20 | 55.0% | incidents in this period"_qs);
    QCOMPARE(rows[1], u"Mortality reviews with an overall score of 1 or 2 | 2 | 10 | 20.0% | reviews scored in this period"_qs);
    QVERIFY2(rows[2].endsWith(u"NEWS2 is recorded with every set of observations | 188 | 200 | 94.0% | cases to which it applies"), qPrintable(rows[2]));
    QCOMPARE(rows[3], u"Complaints and concerns: Delay in noticing | 6 | 71 | 8.5% | complaints and concerns, altogether"_qs);
    QCOMPARE(counts.line(ThemeLine::Kind::Incidents)->records.size(), 11); // every number names its records
    QCOMPARE(counts.line(ThemeLine::Kind::LowScores)->records.size(), 2);
}

void tst_Triangulation::scenario29TheContradictionIsOfferedNotAsserted()
{
    ThemeCase a;
    a.wholeScenario();
    const QString question = a.counted().question;
    QVERIFY2(question.startsWith(u"High process compliance, continuing harm?"), qPrintable(question));
    QVERIFY2(question.endsWith(u'?'), qPrintable(question));
    for (const QString &words : {u"94.0% (188 of 200"_qs, u"11 incidents"_qs, u"2 reviews"_qs})
        QVERIFY2(question.contains(words), qPrintable(question));
    QVERIFY(a.counted().notes.isEmpty()); // nothing is written by the program
    a.session.add(u"theme_note"_qs, {{u"theme"_qs, a.theme.id.toString()}, {u"period_begins_on"_qs, u"2026-04-01"_qs}, {u"period_ends_on"_qs, u"2026-06-30"_qs}, {u"question"_qs, question}, {u"comment"_qs, u"Recorded, but not acted on at night"_qs}});
    QCOMPARE(a.counted().notes.size(), 1);
}

void tst_Triangulation::daysOutsideAndOtherThemesAreNotCounted()
{
    ThemeCase a;
    a.incidents(2, {{u"theme"_qs, a.theme.id.toString()}}, u"2026-03-31"_qs);
    a.incidents(1, {{u"theme"_qs, a.theme.id.toString()}}, u"2026-04-01"_qs);
    a.incidents(1, {{u"theme"_qs, a.theme.id.toString()}}, u"2026-06-30"_qs);
    a.incidents(1, {{u"theme"_qs, a.theme.id.toString()}}, u"2026-07-01"_qs);
    a.audit(u"10"_qs, u"10"_qs, a.other);
    const ThemeCounts counts = a.counted();
    QCOMPARE(counts.lines.size(), 2);
    QCOMPARE(counts.line(ThemeLine::Kind::Incidents)->count, 2);
    QCOMPARE(counts.line(ThemeLine::Kind::Incidents)->outOf, std::optional<int>(2));
}

void tst_Triangulation::withoutHarmOrWithoutComplianceNothingIsRaised()
{
    ThemeCase good;
    good.audit(u"188"_qs, u"200"_qs, good.theme);
    QVERIFY(good.counted().question.isEmpty()); // no harm in these days
    ThemeCase poor;
    poor.incidents(11, {{u"theme"_qs, poor.theme.id.toString()}});
    poor.audit(u"179"_qs, u"200"_qs, poor.theme); // 89.5%
    QVERIFY(poor.counted().question.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Triangulation)
#include "tst_triangulation.moc"
