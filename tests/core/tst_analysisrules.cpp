#include "casefixture.h"
#include "workflow/safe/identifierscan.h"
#include "workflow/safe/languageguard.h"
#include "workflow/safe/timelinequestions.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

using Kind = TimelineQuestion::Kind;

/// What is read out of texts and timelines: questions, words to think about, what may identify somebody.
class tst_AnalysisRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario15TimelineGaps();
    void expectationsAreThoseOfTheDay();
    void aGapThatWasReviewedIsAskedNoMore();
    void timelinesAskAboutOrderEvidenceTimesAndConflicts();
    void anEntryIsPutBetweenTwoOthers();
    void eachTeamHasItsFirstAndLastContact();
    void wordsOfBlameAndHindsightArePointedOut_data();
    void wordsOfBlameAndHindsightArePointedOut();
    void aFindingThatBeginsWithAPersonIsPointedOut();
    void identifiersAreFound_data();
    void identifiersAreFound();
    void nhsNumbersHaveACheckDigit();
    void vocabulariesAreMappedToEachOther();

private:
    static QStringList sentences(CaseFixture &on, Kind kind)
    {
        const Analysis analysis = on.analysis();
        QStringList found;
        for (const TimelineQuestion &question : timelineQuestions(analysis.timeline, analysis.gapReviews, on.session->reference())) {
            if (question.kind == kind && !question.reviewed)
                found << question.sentence;
        }
        return found;
    }
    static CaseFixture::Texts news2(int score) { return {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, QString::number(score)}}; }
    /// psirf.md scenario 15: 14:00 NEWS2 5, 17:45 NEWS2 8, 20:30.
    static void observe(CaseFixture &on, const QString &day = u"2026-03-03"_qs)
    {
        on.entry(day + u"T14:00"_qs, u"NEWS2 5 charted"_qs, news2(5));
        on.entry(day + u"T17:45"_qs, u"NEWS2 8 charted"_qs, news2(8));
        on.entry(day + u"T20:30"_qs, u"Observations taken"_qs, {{u"reading"_qs, u"observations"_qs}});
    }
};

void tst_AnalysisRules::scenario15TimelineGaps()
{
    CaseFixture on;
    observe(on);
    const Analysis analysis = on.analysis();
    QList<TimelineQuestion> gaps = timelineQuestions(analysis.timeline, {}, on.session->reference());
    gaps.removeIf([](const TimelineQuestion &question) { return question.kind != Kind::Interval; });
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps.at(0).begins.toLocalTime().time(), QTime(14, 0));
    QCOMPARE(gaps.at(0).ends.toLocalTime().time(), QTime(17, 45));
    QCOMPARE(durationText(gaps.at(0).length), u"3 h 45"_qs);
    QCOMPARE(gaps.at(0).rule, u"at least hourly"_qs);
    QCOMPARE(gaps.at(1).begins.toLocalTime().time(), QTime(17, 45));
    QCOMPARE(gaps.at(1).ends.toLocalTime().time(), QTime(20, 30));
    QCOMPARE(durationText(gaps.at(1).length), u"2 h 45"_qs);
    QVERIFY(gaps.at(1).rule.contains(u"continuous"_qs) && gaps.at(1).rule.contains(u"30 minutes"_qs));
    for (const TimelineQuestion &gap : std::as_const(gaps)) {
        QVERIFY2(gap.sentence.endsWith(u'?'), qPrintable(gap.sentence)); // a question
        QVERIFY(LanguageGuard(on.session->reference()).marks(gap.sentence).isEmpty()); // not a failing
    }
}

// A stricter rule from 1 Apr 2026 holds for 2 Apr and not for 3 Mar: the rule in force at the time.
void tst_AnalysisRules::expectationsAreThoseOfTheDay()
{
    CaseFixture on;
    Query query {u"reference_item"_qs};
    query.where = {{u"list"_qs, Condition::Operator::Equals, u"timeline_expectation"_qs}, {u"code"_qs, Condition::Operator::Equals, u"news2_1_4"_qs}};
    const auto items = on.session->reg().all(query);
    QVERIFY(items && items->size() == 1);
    on.session.set(items->first(), {{u"valid_to"_qs, u"2026-03-31"_qs}});
    on.session.add(u"reference_item"_qs, {{u"list"_qs, u"timeline_expectation"_qs}, {u"code"_qs, u"news2_1_4"_qs}, {u"label"_qs, u"NEWS2 1 to 4: every 2 hours"_qs}, {u"valid_from"_qs, u"2026-04-01"_qs},
        {u"attributes"_qs, u"{\"reading\":\"news2\",\"at_least\":1,\"below\":5,\"interval_minutes\":120,\"words\":\"at least every 2 hours\"}"_qs}});
    for (const QString &day : {u"2026-03-03"_qs, u"2026-04-02"_qs}) {
        on.entry(day + u"T08:00"_qs, u"NEWS2 2"_qs, news2(2));
        on.entry(day + u"T12:00"_qs, u"NEWS2 2"_qs, news2(2));
    }
    const QStringList asked = sentences(on, Kind::Interval).filter(u"every 2 hours"_qs);
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.first().contains(u"2 Apr 2026"_qs), qPrintable(asked.first()));
}

void tst_AnalysisRules::aGapThatWasReviewedIsAskedNoMore()
{
    CaseFixture on;
    observe(on);
    const Analysis analysis = on.analysis();
    on.add(u"gap_review"_qs, {{u"question"_qs, u"What was happening?"_qs}, {u"kind"_qs, u"interval"_qs}, {u"from_entry"_qs, analysis.timeline.at(0).id.toString()}, {u"to_entry"_qs, analysis.timeline.at(1).id.toString()},
        {u"answer"_qs, u"Two admissions arrived at once; one nurse was on a transfer."_qs}, {u"reviewed_by"_qs, u"Lead"_qs}, {u"reviewed_on"_qs, u"2026-11-20"_qs}});
    QCOMPARE(sentences(on, Kind::Interval).size(), 1);
}

void tst_AnalysisRules::timelinesAskAboutOrderEvidenceTimesAndConflicts()
{
    CaseFixture on;
    const RecordData chart = on.evidence(u"Chart"_qs);
    const CaseFixture::Texts rests {{u"evidence"_qs, chart.id.toString()}};
    const RecordData first = on.entry(u"2026-03-03T09:00"_qs, u"Seen by the team"_qs, rests);
    // Put ahead of the first by hand, though its time is later.
    const double place = placeBetween(nullptr, &on.analysis().timeline.first());
    on.entry(u"2026-03-03T10:00"_qs, u"Moved to the bay"_qs, CaseFixture::Texts(rests) << std::pair {u"position"_qs, QString::number(place, 'f', 3)});
    on.entry(u"2026-03-03T11:00"_qs, u"Nobody wrote this down"_qs);
    on.entry(u"2026-03-03T12:00"_qs, u"About noon"_qs, CaseFixture::Texts(rests) << std::pair {u"time_precision"_qs, u"approximate"_qs});
    on.entry(u"2026-03-03T13:00"_qs, u"The bell rang twice"_qs, {{u"disputed"_qs, u"yes"_qs}, {u"account_of"_qs, u"Daughter of Patient A"_qs}, {u"family_account"_qs, u"yes"_qs}});
    on.entry(u"2026-03-03T13:00"_qs, u"The bell rang once"_qs, CaseFixture::Texts(rests) << std::pair {u"account_of"_qs, u"Staff A"_qs});
    QCOMPARE(sentences(on, Kind::Order), QStringList {u"T1 (09:00) stands after T2 (10:00), which is later. Which order is right?"_qs});
    QCOMPARE(sentences(on, Kind::Evidence), QStringList {u"T3 names no evidence. What does it rest on?"_qs});
    QCOMPARE(sentences(on, Kind::Imprecise), QStringList {u"The time of T4 is not exact. What could make it surer?"_qs});
    QCOMPARE(sentences(on, Kind::Conflict), QStringList {u"T5 (account of Daughter of Patient A) and T6 speak of the same time and differ. What would explain both?"_qs});
}

void tst_AnalysisRules::anEntryIsPutBetweenTwoOthers()
{
    CaseFixture on;
    on.entry(u"2026-03-03T09:00"_qs, u"First"_qs);
    on.entry(u"2026-03-03T09:30"_qs, u"Last"_qs);
    const Analysis before = on.analysis();
    on.add(u"timeline_entry"_qs, {{u"lane"_qs, u"team"_qs}, {u"kind"_qs, u"communication"_qs}, {u"what_happened"_qs, u"In between, time not known"_qs},
        {u"position"_qs, QString::number(placeBetween(&before.timeline.at(0), &before.timeline.at(1)), 'f', 3)}});
    QStringList order;
    for (const TimelineEntry &entry : on.analysis().timeline)
        order << entry.number;
    QCOMPARE(order, (QStringList {u"T1"_qs, u"T3"_qs, u"T2"_qs}));
}

void tst_AnalysisRules::eachTeamHasItsFirstAndLastContact()
{
    CaseFixture on;
    for (const auto &[time, team] : QList<std::pair<QString, QString>> {{u"2026-03-03T09:00"_qs, u"Ward"_qs}, {u"2026-03-03T11:00"_qs, u"Outreach"_qs}, {u"2026-03-03T15:00"_qs, u"ward"_qs}})
        on.entry(time, u"Seen"_qs, {{u"team"_qs, team}});
    const QList<TeamContact> contacts = teamContacts(on.analysis().timeline);
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts.at(0).team, u"Ward"_qs);
    QCOMPARE(contacts.at(0).last.toLocalTime().time(), QTime(15, 0));
    QCOMPARE(contacts.at(1).first.toLocalTime().time(), QTime(11, 0));
}

void tst_AnalysisRules::wordsOfBlameAndHindsightArePointedOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    const auto row = [](const char *name, const QString &text, const QStringList &marked = {}) { QTest::newRow(name) << text << marked; };
    row("system words", u"One nurse covered three bays."_qs);
    row("blame", u"The team failed to escalate."_qs, {u"failed to"_qs});
    row("blame over a line end", u"The team failed\nto escalate."_qs, {u"failed\nto"_qs});
    row("hindsight", u"The score should have led to a call."_qs, {u"should have"_qs});
    row("hindsight at the beginning", u"With hindsight it was clear."_qs, {u"With hindsight"_qs});
    row("either apostrophe", u"They shouldn’t have left."_qs, {u"shouldn’t have"_qs});
    row("words before PSIRF", u"The root cause analysis of this serious incident"_qs, {u"root cause analysis"_qs, u"serious incident"_qs});
    row("clinical words", u"He had heart failure and self-neglect; induction: failed induction."_qs);
    row("clinical abbreviation", u"A lesion of the proximal RCA was stented."_qs);
    row("a quoted account", u"Her daughter said: “You failed to listen, you should have called.”"_qs);
    row("straight quotes", u"He wrote \"they ignored me\" twice."_qs);
    row("single quotes", u"He wrote ‘they ignored me’ twice."_qs);
    row("an apostrophe quotes nothing", u"The patient’s team ignored the ward’s call."_qs, {u"ignored"_qs});
    row("part of a word", u"An avoidably long title; preventables"_qs);
}

void tst_AnalysisRules::wordsOfBlameAndHindsightArePointedOut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, marked);
    static TestSession session;
    QStringList found;
    for (const LanguageMark &mark : LanguageGuard(session->reference()).marks(text)) {
        found << mark.words;
        QVERIFY(!mark.suggestion.isEmpty());
        QCOMPARE(text.mid(mark.place.start, mark.place.length), mark.words);
    }
    QCOMPARE(found, marked);
}

void tst_AnalysisRules::aFindingThatBeginsWithAPersonIsPointedOut()
{
    TestSession session;
    const LanguageGuard guard(session->reference());
    QCOMPARE(guard.individualActs(u"The night nurse did not call"_qs).size(), 1);
    QCOMPARE(guard.individualActs(u"Calling for help depended on one nurse"_qs).size(), 0);
}

void tst_AnalysisRules::identifiersAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found = {}) { QTest::newRow(name) << text << found; };
    row("roles and pseudonyms", u"The ward sister told Patient A and Staff B on 3 Mar 2026."_qs);
    row("a name of the register", u"Ottoline Marchbanks called."_qs, {u"Ottoline Marchbanks"_qs});
    row("a surname alone", u"Then Marchbanks called."_qs, {u"Marchbanks"_qs});
    row("a title with a name", u"Mrs Featherstonehaugh rang."_qs, {u"Mrs Featherstonehaugh"_qs});
    // 943 476 5919 is the NHS's own example of a valid number.
    row("an NHS number", u"Number 943 476 5919 was used."_qs, {u"943 476 5919"_qs});
    row("a number with a wrong check digit", u"Number 943 476 5918 was used."_qs);
    row("a date of birth", u"DOB 03/02/2024, admitted."_qs, {u"DOB 03/02/2024"_qs});
    row("a date long ago", u"Seen; 12 May 1951 on the label."_qs, {u"12 May 1951"_qs});
    row("a date of the event", u"Seen on 12 May 2026."_qs);
    row("initials with dots", u"J.S. was moved."_qs, {u"J.S."_qs});
    row("initials after patient", u"Then patient JS was moved."_qs, {u"patient JS"_qs});
}

void tst_AnalysisRules::identifiersAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    static TestSession session;
    static const RecordData person = session.add(u"person"_qs, {{u"role"_qs, u"Ward sister"_qs}, {u"name"_qs, u"Ottoline Marchbanks"_qs}});
    Q_UNUSED(person)
    QStringList words;
    for (const IdentifierFound &each : IdentifierScan(session->reg(), session->today()).found(text))
        words << each.words;
    QCOMPARE(words, found);
}

// NHS Data Model and Dictionary, Modulus 11; 401 023 2137 is its worked example.
void tst_AnalysisRules::nhsNumbersHaveACheckDigit()
{
    QVERIFY(isNhsNumber(u"4010232137"_qs));
    QVERIFY(isNhsNumber(u"943-476-5919"_qs));
    QVERIFY(!isNhsNumber(u"4010232138"_qs));
    QVERIFY(!isNhsNumber(u"401023213"_qs));
    QVERIFY(!isNhsNumber(u"40102x2137"_qs));
}

// psirf.md 1.8: many-to-many between SEIPS, the classification and the Yorkshire framework, so that themes can be recut.
void tst_AnalysisRules::vocabulariesAreMappedToEachOther()
{
    TestSession session;
    const ReferenceData &reference = session->reference();
    const auto codes = [](const ReferenceEntry &entry, const QString &key) {
        QStringList found;
        for (const QJsonValue &value : entry.attributes.value(key).toArray())
            found << value.toString();
        return found;
    };
    for (const QString &set : {u"contributory_factor"_qs, u"ycff_factor"_qs}) {
        for (const ReferenceEntry &entry : reference.choices(set)) {
            QVERIFY2(!codes(entry, u"seips"_qs).isEmpty(), qPrintable(entry.code));
            for (const QString &code : codes(entry, u"seips"_qs))
                QVERIFY2(reference.knows(u"seips_element"_qs, code), qPrintable(entry.code + u": "_qs + code));
            for (const QString &code : codes(entry, u"contributory"_qs))
                QVERIFY2(reference.knows(u"contributory_factor"_qs, code), qPrintable(entry.code + u": "_qs + code));
        }
    }
}

QTEST_GUILESS_MAIN(tst_AnalysisRules)
#include "tst_analysisrules.moc"
