#include "casefixture.h"
#include "services/safe/qualityreview.h"
#include "support/warnings.h"

using namespace candour;
using candour::test::CaseFixture;

/// The quality review of a learning response, point by point: psirf.md 2.1, Approval to Approved. The points, their headings and
/// which response is asked which are those of resources/reference/quality_review_item.json.
class tst_QualityReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void eachKindOfResponseIsAskedItsPoints_data();
    void eachKindOfResponseIsAskedItsPoints();
    void pointsStandUnderTheHeadingsOfTheList();
    void answersAreCountedInWords();
    void anAnswerIsOneChangeOfOneRecord();
    void theNewestOfTwoAnswersHolds();
    void nothingIsSaidOfAPointWithoutAnswer();
    void aReviewerIsNeeded();
    void theWholeReviewClearsTheGuard();
};

namespace {

struct Review : CaseFixture
{
    QualityReviewService service {session->reg(), session->reference(), session->records()};

    [[nodiscard]] QualityStanding look() { return service.look(session.stored(response)).value(); }
    Result<ChangeSet> answer(const QString &item, const QString &met, const QString &by = u"Head of patient safety"_qs)
    {
        return service.answer(session.stored(response), item, met, by, QDate(2026, 11, 23));
    }
};

} // namespace

void tst_QualityReview::eachKindOfResponseIsAskedItsPoints_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isNeeded");
    QTest::newRow("PSII") << u"psii"_qs << 11 << true;
    QTest::newRow("thematic review") << u"thematic"_qs << 7 << true;
    QTest::newRow("after action review") << u"aar"_qs << 5 << false; // the light path has no quality review
}

void tst_QualityReview::eachKindOfResponseIsAskedItsPoints()
{
    QFETCH(QString, type);
    QFETCH(int, points);
    QFETCH(bool, isNeeded);
    Review on;
    on.session.set(on.session.stored(on.response), {{u"response_type"_qs, type}});
    QCOMPARE(on.look().points.size(), points);
    QCOMPARE(on.look().isNeeded, isNeeded);
}

void tst_QualityReview::pointsStandUnderTheHeadingsOfTheList()
{
    Review on;
    QStringList groups;
    const QualityStanding standing = on.look();
    for (const QualityPoint &point : standing.points) {
        if (groups.isEmpty() || groups.last() != point.group)
            groups << point.group;
    }
    QCOMPARE(groups, (QStringList {u"The people"_qs, u"The approach"_qs, u"Findings, areas and actions"_qs, u"The report and the effort"_qs}));
}

void tst_QualityReview::answersAreCountedInWords()
{
    Review on;
    QCOMPARE(on.look().words(), u"0 of 11 answered"_qs);
    for (const auto &[item, met] : {std::pair(u"people_engaged"_qs, u"met"_qs), std::pair(u"staff_engaged"_qs, u"not_met"_qs), std::pair(u"no_blame"_qs, u"not_met"_qs),
             std::pair(u"work_as_done"_qs, u"partly_met"_qs), std::pair(u"proportionate"_qs, u"not_applicable"_qs)})
        QVERIFY(on.answer(item, met));
    QCOMPARE(on.look().words(), u"5 of 11 answered, 1 partly met, 2 not met"_qs);
    QCOMPARE(on.look().reviewedBy, u"Head of patient safety"_qs);
    QCOMPARE(on.look().reviewedOn, QDate(2026, 11, 23));
}

void tst_QualityReview::anAnswerIsOneChangeOfOneRecord()
{
    Review on;
    const auto first = on.answer(u"no_blame"_qs, u"partly_met"_qs);
    QVERIFY(first);
    QCOMPARE(first->changes.size(), 1);
    QVERIFY(on.service.say(on.response, u"no_blame"_qs, u"Two sentences of the timeline"_qs));
    const auto again = on.answer(u"no_blame"_qs, u"met"_qs);
    QVERIFY(again);
    QCOMPARE(again->changes.size(), 1);
    QCOMPARE(again->changes.first().kind, RecordChange::Kind::Update);
    const QualityStanding standing = on.look();
    const auto point = std::find_if(standing.points.begin(), standing.points.end(), [](const QualityPoint &each) { return each.item == u"no_blame"; });
    QCOMPARE(point->met, u"met"_qs);
    QCOMPARE(point->words, u"Two sentences of the timeline"_qs);
}

/// As two people may have answered before their registers met.
void tst_QualityReview::theNewestOfTwoAnswersHolds()
{
    Review on;
    for (const QString &met : {u"not_met"_qs, u"met"_qs})
        on.add(u"quality_review"_qs, {{u"item"_qs, u"people_engaged"_qs}, {u"met"_qs, met}, {u"reviewed_by"_qs, u"Head of patient safety"_qs}});
    QCOMPARE(on.look().points.size(), 11);
    QCOMPARE(on.look().points.first().met, u"met"_qs);
    QCOMPARE(on.look().words(), u"1 of 11 answered"_qs);
}

void tst_QualityReview::nothingIsSaidOfAPointWithoutAnswer()
{
    Review on;
    const auto said = on.service.say(on.response, u"no_blame"_qs, u"Fair"_qs);
    QVERIFY(!said);
    QCOMPARE(said.error().message, u"Answer the point before you say why."_qs);
    QVERIFY(!on.answer(u"no_such_point"_qs, u"met"_qs));
    QCOMPARE(on.look().answered(), 0);
}

void tst_QualityReview::aReviewerIsNeeded()
{
    Review on;
    QVERIFY(!on.answer(u"no_blame"_qs, u"met"_qs, {}));
    QVERIFY(on.answer(u"no_blame"_qs, u"met"_qs, u"Patient safety investigator"_qs));
    QVERIFY(on.look().isByLead); // the lead of this case
    QVERIFY(on.service.setReviewer(on.response, u"Head of patient safety"_qs, QDate(2026, 11, 20)));
    QVERIFY(!on.look().isByLead);
    QVERIFY(!on.service.setReviewer(on.response, {}, QDate(2026, 11, 20)));
}

void tst_QualityReview::theWholeReviewClearsTheGuard()
{
    Review on;
    on.putInto(u"approval"_qs);
    QVERIFY(on.missing(u"approved"_qs).contains(u"The quality review has not answered: Those affected were involved meaningfully; "_qs));
    const QualityStanding standing = on.look();
    for (const QualityPoint &point : standing.points)
        QVERIFY(on.answer(point.item, u"not_met"_qs)); // answered, not passed: what to do about it is for whoever approves
    QVERIFY(!on.missing(u"approved"_qs).contains(u"quality review"_qs));
}

QTEST_GUILESS_MAIN(tst_QualityReview)
#include "tst_qualityreview.moc"
