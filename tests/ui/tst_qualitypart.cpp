#include "keyboardwalk.h"
#include "support/warnings.h"

#include "shell/sectionpage.h"

#include <QTextEdit>

using namespace candour;
using candour::test::KeyboardWalk;

/// The quality review of a learning response, worked by keyboard in the window. The points and which response is asked which are
/// those of resources/reference/quality_review_item.json: eleven for a PSII, five for an after action review.
class tst_QualityPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void aWholeReviewTakesFewKeys();
    void eachAnswerIsOneStepThatCanBeUndone();
    void upAndDownGoFromPointToPoint();
    void whatIsNotMetIsSaidInWords();
    void whoReviewedIsSetOnceForEveryPoint();
    void withoutAReviewerNothingIsWritten();
    void theLeadIsNotTheReviewer();
    void aMeetingIsAskedFewerPoints();
    void whatIsMissingLeadsToTheFirstOpenPoint();
};

namespace {

struct Reviewed : KeyboardWalk
{
    RecordData lead = fixture.add(u"person"_qs, {{u"role"_qs, u"Investigator"_qs}});
    RecordData response;

    explicit Reviewed(const QString &type = u"psii"_qs)
        : response(fixture.add(u"learning_response"_qs, {{u"response_type"_qs, type}, {u"title"_qs, u"Rising score at night"_qs}, {u"lead"_qs, lead.id.toString()}}))
    {
        window.view()->goTo(response.schema().type(), response.id);
        step(u"review"_qs);
    }
    void open()
    {
        goToPart(u"qualityReview"_qs);
        tabTo(u"qualityPoints"_qs);
    }
    [[nodiscard]] QList<RecordData> reviews() const
    {
        Query query;
        query.type = u"quality_review"_qs;
        return fixture.session().reg().all(query).value();
    }
    /// A field of the answer to a point; empty where there is none.
    [[nodiscard]] QString stored(const QString &item, const QString &field) const
    {
        const QList<RecordData> all = reviews();
        for (const RecordData &each : all) {
            if (each.text(u"item") == item)
                return each.text(field);
        }
        return {};
    }
    [[nodiscard]] QString standing() const { return fixture.shown<QLabel>(u"qualitySection_standing"_qs)->text(); }
    [[nodiscard]] int keys() const { return counts().first().section(u' ', 1, 1).toInt(); }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
};

} // namespace

/// The letters are those of "Met", "Partly met", "Not met", "Does not apply".
void tst_QualityPart::aWholeReviewTakesFewKeys()
{
    Reviewed on;
    on.open();
    on.picture(u"open"_qs);
    QCOMPARE(on.standing(), u"0 of 11 answered"_qs);
    const QString words = u"No observation was held"_qs;
    for (const QChar answer : u"mmmmnmmmpmd"_qs) {
        on.type(QString(answer));
        if (answer == u'n')
            on.type(words);
        if (answer == u'n' || answer == u'p')
            on.key(Qt::Key_Tab); // past its words
    }
    WENT_WELL(on);
    QCOMPARE(on.standing(), u"11 of 11 answered, 1 partly met, 1 not met"_qs);
    QVERIFY2(on.keys() - words.size() < 40, qPrintable(on.counts().first()));
    on.picture(u"answered"_qs);
    QCOMPARE(on.reviews().size(), 11);
    QCOMPARE(on.stored(u"work_as_done"_qs, u"met"_qs), u"not_met"_qs); // the fifth of the list
    QCOMPARE(on.stored(u"work_as_done"_qs, u"words"_qs), words);
    QCOMPARE(on.stored(u"proportionate"_qs, u"met"_qs), u"not_applicable"_qs);
    const QList<RecordData> reviews = on.reviews();
    for (const RecordData &review : reviews)
        QCOMPARE(review.text(u"reviewed_by"), u"Specialist"_qs); // who acts
    on.key(Qt::Key_F11);
    on.picture(u"wide"_qs);
}

void tst_QualityPart::eachAnswerIsOneStepThatCanBeUndone()
{
    Reviewed on;
    on.open();
    on.type(u"mm"_qs);
    QCOMPARE(on.standing(), u"2 of 11 answered"_qs);
    on.undo();
    QCOMPARE(on.standing(), u"1 of 11 answered"_qs);
    QCOMPARE(on.reviews().size(), 1);
    WENT_WELL(on);
}

void tst_QualityPart::upAndDownGoFromPointToPoint()
{
    Reviewed on;
    on.open();
    QVERIFY(on.isAt(u"point_people_engaged"_qs));
    on.key(Qt::Key_Down, {}, 2);
    QVERIFY(on.isAt(u"point_lead_suitable"_qs));
    on.key(Qt::Key_Up);
    QVERIFY(on.isAt(u"point_staff_engaged"_qs));
    on.key(Qt::Key_Right);
    on.key(Qt::Key_Space);
    QCOMPARE(on.stored(u"staff_engaged"_qs, u"met"_qs), u"partly_met"_qs);
    WENT_WELL(on);
}

void tst_QualityPart::whatIsNotMetIsSaidInWords()
{
    Reviewed on;
    on.open();
    on.type(u"n"_qs);
    QVERIFY(on.isAt(u"words_people_engaged"_qs));
    on.type(u"Nobody asked the son"_qs);
    on.key(Qt::Key_Tab);
    QVERIFY(on.isAt(u"point_staff_engaged"_qs));
    QCOMPARE(on.stored(u"people_engaged"_qs, u"words"_qs), u"Nobody asked the son"_qs);
    on.tabTo(u"point_people_engaged"_qs, KeyboardWalk::Way::Back);
    on.type(u"p"_qs); // answered anew, the words stay
    QCOMPARE(on.stored(u"people_engaged"_qs, u"met"_qs), u"partly_met"_qs);
    QCOMPARE(on.stored(u"people_engaged"_qs, u"words"_qs), u"Nobody asked the son"_qs);
    QCOMPARE(on.reviews().size(), 1);
    QVERIFY(!on.fixture.shown<QTextEdit>(u"words_staff_engaged"_qs)); // nothing is said about what nobody answered
    WENT_WELL(on);
}

void tst_QualityPart::whoReviewedIsSetOnceForEveryPoint()
{
    Reviewed on;
    on.open();
    on.type(u"mm"_qs);
    on.fill(u"reviewed_by"_qs, u"Head of patient safety"_qs, KeyboardWalk::Way::Back);
    on.key(Qt::Key_Tab);
    for (const QString &item : {u"people_engaged"_qs, u"staff_engaged"_qs})
        QCOMPARE(on.stored(item, u"reviewed_by"_qs), u"Head of patient safety"_qs);
    on.tabTo(u"point_lead_suitable"_qs);
    on.type(u"m"_qs);
    QCOMPARE(on.stored(u"lead_suitable"_qs, u"reviewed_by"_qs), u"Head of patient safety"_qs);
    WENT_WELL(on);
}

void tst_QualityPart::withoutAReviewerNothingIsWritten()
{
    Reviewed on;
    on.goToPart(u"qualityReview"_qs);
    on.fill(u"reviewed_by"_qs, {});
    on.key(Qt::Key_Backspace);
    on.tabTo(u"point_people_engaged"_qs);
    on.type(u"m"_qs);
    QCOMPARE(on.reviews().size(), 0);
    QVERIFY(on.isAt(u"reviewed_by"_qs));
    on.see(u"Who reviews it comes first."_qs);
    QCOMPARE(on.standing(), u"0 of 11 answered"_qs);
    WENT_WELL(on);
}

void tst_QualityPart::theLeadIsNotTheReviewer()
{
    Reviewed on;
    on.goToPart(u"qualityReview"_qs);
    on.fill(u"reviewed_by"_qs, u"Investigator"_qs);
    on.tabTo(u"point_people_engaged"_qs);
    on.type(u"m"_qs);
    on.see(u"Investigator is the lead of this response: somebody else reviews it."_qs);
    WENT_WELL(on);
}

void tst_QualityPart::aMeetingIsAskedFewerPoints()
{
    Reviewed on(u"aar"_qs);
    on.open();
    QCOMPARE(on.standing(), u"0 of 5 answered"_qs);
    on.see(u"This kind of response is approved without it"_qs);
    QVERIFY(!on.fixture.shown<QWidget>(u"point_people_engaged"_qs));
    WENT_WELL(on);
}

void tst_QualityPart::whatIsMissingLeadsToTheFirstOpenPoint()
{
    Reviewed on;
    on.open();
    on.type(u"m"_qs);
    on.fixture.putInto(on.response, u"approval"_qs);
    on.goToPart(u"form"_qs);
    auto *link = on.fixture.shown<QLabel>(u"missing_quality_review"_qs);
    QVERIFY(link && link->text().contains(u"The quality review has not answered"_qs));
    Q_EMIT link->linkActivated(u"field"_qs);
    QVERIFY(on.isAt(u"point_staff_engaged"_qs)); // the second of the list
    WENT_WELL(on);
}

QTEST_MAIN(tst_QualityPart)
#include "tst_qualitypart.moc"
