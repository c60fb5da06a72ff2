#include "keyboardwalk.h"
#include "support/warnings.h"

#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "shell/sectionpage.h"

#include <QLabel>

using namespace candour;
using candour::test::KeyboardWalk;

/// The draft of a response with its readers and their comments, worked by keyboard in the window. Today is Mon 23 Nov 2026.
class tst_DraftPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void aDraftIsSharedWithTimeToComment();
    void theTimeToCommentIsCountedInWorkingDays_data();
    void theTimeToCommentIsCountedInWorkingDays();
    void aDifferentViewOfADraftIsRecordedBesideOurs();
    void aDispositionInPartSaysWhatWasTakenUp();
    void whoHasNotSeenItIsSaid();
    void staffInterviewedGetItAtOnce();
    void whatIsMissingToMoveOnLeadsHere();
};

namespace {

struct Drafted : KeyboardWalk
{
    RecordData response = fixture.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}});

    Drafted() { step(u"draft"_qs); }

    RecordData share(const QString &sharedOn = u"2026-11-02"_qs, const QString &due = u"2026-11-16"_qs)
    {
        return fixture.add(u"draft_share"_qs, {{u"learning_response"_qs, response.name()}, {u"who"_qs, u"Daughter of Patient A"_qs}, {u"audience"_qs, u"family"_qs}, {u"shared_on"_qs, sharedOn}, {u"comments_due_on"_qs, due}});
    }
    void open()
    {
        window.view()->goTo(response.schema().type(), response.id);
        goToPart(u"draft"_qs);
    }
    [[nodiscard]] QList<QStringList> rows(const QString &section) const
    {
        QList<QStringList> found;
        if (const auto *table = fixture.shown<WordTable>(section + u"_table"_qs)) {
            for (const QStringList &row : table->table().rows)
                found << row;
        }
        return found;
    }
};

} // namespace

// Shared on Mon 23 Nov 2026: ten working days end on Mon 7 Dec 2026.
void tst_DraftPart::aDraftIsSharedWithTimeToComment()
{
    Drafted on;
    on.open();
    on.press(u"drafts_add"_qs);
    on.fill(u"who"_qs, u"Daughter of Patient A"_qs);
    on.choose(u"audience"_qs, u"Family or carer"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    WENT_WELL(on);
    QCOMPARE(on.rows(u"drafts"_qs), (QList<QStringList> {{u"Family or carer: Daughter of Patient A"_qs, u"23 Nov 2026"_qs, u"7 Dec 2026"_qs, u"Waiting for comments, 10 working day(s) left"_qs}}));
    on.picture(u"shared"_qs);
}

void tst_DraftPart::theTimeToCommentIsCountedInWorkingDays_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("expected");
    QTest::newRow("over a weekend") << u"2026-11-30"_qs << u"Waiting for comments, 5 working day(s) left"_qs;
    QTest::newRow("today") << u"2026-11-23"_qs << u"Waiting for comments, 0 working day(s) left"_qs;
    QTest::newRow("passed on the Friday before") << u"2026-11-20"_qs << u"▲ The time to comment has passed 1 working day(s) ago without an answer: ask, silence is not approval"_qs;
}

void tst_DraftPart::theTimeToCommentIsCountedInWorkingDays()
{
    QFETCH(QString, due);
    QFETCH(QString, expected);
    Drafted on;
    on.share(u"2026-11-02"_qs, due);
    on.open();
    QCOMPARE(on.rows(u"drafts"_qs).first().last(), expected);
}

// psirf.md 1.7: comments received, and how each was dealt with: accepted, partly, recorded as a different view.
void tst_DraftPart::aDifferentViewOfADraftIsRecordedBesideOurs()
{
    Drafted on;
    on.share();
    on.open();
    on.press(u"comments_add"_qs);
    on.see(u"A comment of Daughter of Patient A"_qs);
    on.fill(u"comment"_qs, u"She did call out"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.rows(u"comments"_qs), (QList<QStringList> {{u"Daughter of Patient A"_qs, u"23 Nov 2026"_qs, u"She did call out"_qs, u"▲ still to be dealt with"_qs}}));
    QCOMPARE(on.rows(u"drafts"_qs).first().last(), u"▲ Comments not dealt with: 1 of 1"_qs);
    on.tabTo(u"comments_table"_qs);
    on.key(Qt::Key_Return);
    on.answer(u"disposition"_qs, 'r');
    on.fill(u"disposition_words"_qs, u"Both accounts stand in the report"_qs);
    on.picture(u"comment"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(on.isAt(u"comments_table"_qs)); // on to the next comment
    QCOMPARE(on.rows(u"comments"_qs).first().last(), u"Recorded as a different view: Both accounts stand in the report"_qs);
    QCOMPARE(on.rows(u"drafts"_qs).first().last(), u"Comments dealt with: 1"_qs);
    on.picture(u"dealt"_qs);
    on.key(Qt::Key_F11);
    on.picture(u"dealt-wide"_qs);
    WENT_WELL(on);
}

void tst_DraftPart::aDispositionInPartSaysWhatWasTakenUp()
{
    Drafted on;
    const RecordData share = on.share();
    on.fixture.add(u"draft_comment"_qs, {{u"draft_share"_qs, share.id.toString()}, {u"comment"_qs, u"The times are wrong"_qs}});
    on.open();
    on.tabTo(u"comments_table"_qs);
    on.key(Qt::Key_Return);
    on.answer(u"disposition"_qs, 't');
    on.key(Qt::Key_Return, Qt::ControlModifier);
    on.see(u"Say what was taken up, or record the different view."_qs);
    QCOMPARE(on.rows(u"drafts"_qs).first().last(), u"▲ Comments not dealt with: 1 of 1"_qs);
    WENT_WELL(on);
}

void tst_DraftPart::whoHasNotSeenItIsSaid()
{
    Drafted on;
    on.share();
    on.fixture.add(u"interview"_qs, {{u"learning_response"_qs, on.response.name()}, {u"pseudonym"_qs, u"Staff A"_qs}, {u"party"_qs, u"staff"_qs}, {u"kind"_qs, u"conversation"_qs}});
    on.open();
    QCOMPARE(on.fixture.shown<InlineMessage>(u"draftMissing"_qs)->text(), u"Staff A was interviewed and has not seen the draft."_qs);
    on.picture(u"unseen"_qs);
}

void tst_DraftPart::staffInterviewedGetItAtOnce()
{
    Drafted on;
    for (const auto &[who, party] : {std::pair(u"Staff A"_qs, u"staff"_qs), std::pair(u"Staff B"_qs, u"staff"_qs), std::pair(u"Daughter of Patient A"_qs, u"family"_qs)})
        on.fixture.add(u"interview"_qs, {{u"learning_response"_qs, on.response.name()}, {u"pseudonym"_qs, who}, {u"party"_qs, party}, {u"kind"_qs, u"conversation"_qs}});
    on.open();
    on.see(u"Share with staff interviewed: Staff A, Staff B"_qs);
    on.press(u"shareWithStaff"_qs);
    WENT_WELL(on);
    QCOMPARE(on.rows(u"drafts"_qs).size(), 2);
    const QList<QStringList> rows = on.rows(u"drafts"_qs);
    for (const QStringList &row : rows)
        QVERIFY2(row[0].startsWith(u"Staff who were interviewed: Staff "_qs) && row[2] == u"7 Dec 2026", qPrintable(row.join(u'|'))); // ten working days
    QVERIFY(on.isAt(u"drafts_add"_qs));
    on.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(on.rows(u"drafts"_qs).size(), 0); // one step
}

void tst_DraftPart::whatIsMissingToMoveOnLeadsHere()
{
    Drafted on;
    on.fixture.putInto(on.response, u"fact_check"_qs);
    on.open();
    const auto follow = [&](const QString &place) {
        on.goToPart(u"form"_qs);
        auto *link = on.fixture.shown<QLabel>(u"missing_"_qs + place);
        QVERIFY2(link, qPrintable(place));
        Q_EMIT link->linkActivated(u"field"_qs);
    };
    follow(u"drafts"_qs);
    QVERIFY2(on.isAt(u"drafts_add"_qs), qPrintable(on.here()));
    const RecordData share = on.share();
    on.fixture.add(u"draft_comment"_qs, {{u"draft_share"_qs, share.id.toString()}, {u"comment"_qs, u"The times are wrong"_qs}});
    follow(u"comments"_qs);
    QVERIFY2(on.isAt(u"comments_table"_qs), qPrintable(on.here()));
    WENT_WELL(on);
}

QTEST_MAIN(tst_DraftPart)
#include "tst_draftpart.moc"
