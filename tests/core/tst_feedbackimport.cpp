#include "importfixture.h"

#include "base/numbers.h"
#include "interchange/demoextract.h"
#include "records/shared/organisation.h"
#include "support/testsupport.h"

#include <QRegularExpression>

using namespace candour;
using candour::test::ImportFixture;
using candour::test::Scores;
using candour::test::scoresIn;

namespace {

const QString feedback = u"feedback"_qs;

/// Columns "person", "score", "comment" and "id", as the files of this test call them.
ImportMapping plainMapping(std::optional<ScoreDirection> direction = ScoreDirection::OneIsBest)
{
    ImportMapping mapping;
    mapping.columns = {{u"person"_qs, u"respondent"_qs}, {u"score"_qs, u"fft_score"_qs}, {u"comment"_qs, u"comment"_qs}};
    mapping.scoreDirection = direction;
    return mapping;
}

/// A file in which each score stands as often as said, one person a row.
QByteArray fileOfScores(const QList<std::pair<QByteArray, int>> &scores, const QByteArray &comment)
{
    QByteArray bytes("person,score,comment\n");
    int person = 0;
    for (const auto &[score, count] : scores) {
        for (int i = 0; i < count; ++i)
            bytes += 'P' + QByteArray::number(++person) + ',' + score + ',' + comment + '\n';
    }
    return bytes;
}

/// What is known of the sample beside the project: its mapping as its README describes it.
ImportMapping sampleMapping()
{
    ImportMapping mapping;
    mapping.columns = {{u"Respondent ID"_qs, u"respondent"_qs}, {u"Comment ID"_qs, u"comment_id"_qs}, {u"FFT categorical answer"_qs, u"fft_score"_qs},
        {u"FFT question"_qs, u"question"_qs}, {u"FFT answer"_qs, u"comment"_qs}, {u"Trust"_qs, u"service_1"_qs}, {u"Service type 1"_qs, u"service_2"_qs}};
    mapping.codes = {{u"fft_score"_qs, {{u"7"_qs, u"no_answer"_qs}}}};
    mapping.scoreDirection = ScoreDirection::OneIsBest;
    return mapping;
}

} // namespace

class tst_FeedbackImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void peopleAreCountedNotRows();
    void anUnknownScoreStopsTheImport();
    void aReversedScaleIsReadFromItsEnd();
    void aWrongDirectionIsNoticed();
    void anUndeclaredDirectionStopsTheImport();
    void datesAreHeldBackWithASuggestion();
    void placeholdersAreKeptAndFlagged();
    void aRepeatedCommentIsRefusedOnce();
    void aPersonWithTwoScoresIsHeldBack();
    void aScoreInALaterRowBelongsToThePerson();
    void wardsAreRecognisedByTheirSpellings();
    void severalQuestionsInOneRow();
    void theSameFileComesInOnce();
    void anImportCanBeTakenBack();
    void dryRunAndImportAgree();
    void cancellingChangesNothing_data();
    void cancellingChangesNothing();
    void anInventedFileIsReadAsItWasMade();
    void theSampleGivesItsKnownAnswers();
    void monthFirstDatesOfTheSampleAreHeldBack();
    void headersOfTheSampleAreRecognised();
};

// Experience page, X5: positive 3/5 = 60.0 %, negative 1/5 = 20.0 %; by row it would be 71.43.
void tst_FeedbackImport::peopleAreCountedNotRows()
{
    ImportFixture fixture;
    const QString path = fixture.write("person,score,comment\nR1,1,a\nR2,1,b\nR3,5,c\nR1,1,d\nR4,2,e\nR2,1,f\nR5,6,g\n");
    const auto outcome = fixture.importer(path, feedback).run(plainMapping());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->check.records, 5);
    QCOMPARE(outcome->check.comments, 7);
    const Scores scores = scoresIn(fixture);
    QCOMPARE(percentText(scores.positive, scores.answered), u"60.0%"_qs);
    QCOMPARE(percentText(scores.negative, scores.answered), u"20.0%"_qs);

    // The comments of R1, though apart in the file, refer to one person.
    QStringList people;
    for (const RecordData &comment : fixture.all(u"comment"_qs)) {
        if (comment.text(u"text") == u"a" || comment.text(u"text") == u"d")
            people << comment.text(u"respondent");
    }
    QCOMPARE(people.size(), 2);
    QVERIFY(!people.first().isEmpty());
    QCOMPARE(people.first(), people.last());
    const auto person = fixture.reg().find(u"respondent"_qs, idFromText(people.first()));
    QVERIFY(person.ok());
    QCOMPARE(person->text(u"external_id"), u"R1"_qs);
    QVERIFY(fixture.reg().check().ok());
}

// X6: n = 95, positive 68.42 %, negative 15.79 %, 15 shown as unanswered.
void tst_FeedbackImport::anUnknownScoreStopsTheImport()
{
    ImportFixture fixture;
    const QString path = fixture.write(fileOfScores({{"1", 40}, {"2", 25}, {"3", 10}, {"4", 8}, {"5", 7}, {"6", 5}, {"7", 15}}, "words"));
    Importer importer = fixture.importer(path, feedback);
    const QByteArray before = fixture.digest();
    const auto stopped = importer.run(plainMapping());
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, Error::Kind::Refused);
    QCOMPARE(stopped.error().missing, QStringList {u"Code “7” in column “score” is not known. Say what it means, or map it to “no answer”."_qs});
    QCOMPARE(fixture.digest(), before);

    ImportMapping mapping = plainMapping();
    mapping.codes = {{u"fft_score"_qs, {{u"7"_qs, u"no_answer"_qs}}}};
    const auto outcome = importer.run(mapping);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.unanswered, 15);
    const Scores scores = scoresIn(fixture);
    QCOMPARE(scores.answered, 95);
    QCOMPARE(percentText(scores.positive, scores.answered, 2), u"68.42%"_qs);
    QCOMPARE(percentText(scores.negative, scores.answered, 2), u"15.79%"_qs);
    QCOMPARE(fixture.all(u"respondent"_qs).size(), 110);
}

// X7: positive 46/48 = 95.83 %, negative 2.08 %.
void tst_FeedbackImport::aReversedScaleIsReadFromItsEnd()
{
    ImportFixture fixture;
    const QString path = fixture.write(fileOfScores({{"5", 36}, {"4", 10}, {"3", 1}, {"1", 1}, {"9", 1}, {"", 1}}, "staff were kind and helpful"));
    ImportMapping mapping = plainMapping(ScoreDirection::FiveIsBest);
    mapping.codes = {{u"fft_score"_qs, {{u"9"_qs, u"no_answer"_qs}}}};
    const auto outcome = fixture.importer(path, feedback).run(mapping);
    QVERIFY(outcome.ok());
    const Scores scores = scoresIn(fixture);
    QCOMPARE(scores.answered, 48);
    QCOMPARE(percentText(scores.positive, scores.answered, 2), u"95.83%"_qs);
    QCOMPARE(percentText(scores.negative, scores.answered, 2), u"2.08%"_qs);
    QCOMPARE(outcome->check.warnings.filter(u"praise"_qs).size(), 0);
}

void tst_FeedbackImport::aWrongDirectionIsNoticed()
{
    ImportFixture fixture;
    const QString path = fixture.write(fileOfScores({{"5", 36}, {"4", 10}, {"3", 1}, {"1", 1}}, "staff were kind and helpful"));
    const auto check = fixture.importer(path, feedback).check(plainMapping(ScoreDirection::OneIsBest));
    QVERIFY(check.ok());
    QVERIFY(check->mayRun());
    QCOMPARE(check->warnings.filter(u"praise"_qs).size(), 1);
}

// Experience page, section 2, step 3: "score direction not declared" blocks.
void tst_FeedbackImport::anUndeclaredDirectionStopsTheImport()
{
    ImportFixture fixture;
    const QString bare = fixture.write(fileOfScores({{"1", 2}}, "words"), u"bare.csv"_qs);
    const auto numbers = fixture.importer(bare, feedback).check(plainMapping(std::nullopt));
    QVERIFY(numbers.ok());
    QCOMPARE(numbers->blocking.size(), 1);
    const QString labelled = fixture.write(fileOfScores({{"Very good", 1}, {"Dont know", 1}}, "words"), u"labelled.csv"_qs);
    const auto labels = fixture.importer(labelled, feedback).check(plainMapping(std::nullopt));
    QVERIFY(labels.ok());
    QCOMPARE(labels->blocking, QStringList());
}

// X8: accept 2, quarantine 4: two with a month-first suggestion, one out of window with 10 Feb 2022, one with none.
void tst_FeedbackImport::datesAreHeldBackWithASuggestion()
{
    ImportFixture fixture;
    const QString path = fixture.write("date,score,comment\n30/09/2021,1,a\n9/21/2022,1,b\n02/10/2022,1,c\n13/05/2022,1,d\n5/13/2022,1,e\n31/02/2022,1,f\n");
    ImportMapping mapping = plainMapping();
    mapping.columns = {{u"date"_qs, u"feedback_on"_qs}, {u"score"_qs, u"fft_score"_qs}, {u"comment"_qs, u"comment"_qs}};
    mapping.window = {QDate(2021, 6, 1), QDate(2022, 9, 30)};
    const auto outcome = fixture.importer(path, feedback).run(mapping);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.rowsAccepted, 2);
    QCOMPARE(outcome->check.rowsQuarantined, 4);

    QMap<QString, QString> suggestions;
    for (const RecordData &row : fixture.all(u"quarantined_row"_qs))
        suggestions.insert(row.text(u"value"), row.text(u"suggestion"));
    QCOMPARE(suggestions, (QMap<QString, QString> {{u"9/21/2022"_qs, u"21 Sep 2022?"_qs}, {u"5/13/2022"_qs, u"13 May 2022?"_qs},
        {u"02/10/2022"_qs, u"10 Feb 2022?"_qs}, {u"31/02/2022"_qs, QString()}}));
    QStringList days;
    for (const RecordData &person : fixture.all(u"respondent"_qs))
        days << person.date(u"feedback_on").toString(Qt::ISODate);
    days.sort();
    QCOMPARE(days, (QStringList {u"2021-09-30"_qs, u"2022-05-13"_qs}));
    // A row held back tells its line and column, and belongs to the batch.
    QCOMPARE(fixture.count(u"quarantined_row"_qs, u"column_name"_qs, u"date"_qs), 4);
    QCOMPARE(fixture.count(u"quarantined_row"_qs, u"import_batch"_qs, outcome->step.changes.first().record.toString()), 4);
}

// X9: placeholders 4, codable 6, all three "Nothing." kept.
void tst_FeedbackImport::placeholdersAreKeptAndFlagged()
{
    ImportFixture fixture;
    const QString path = fixture.write("person,score,comment\n1,1,Nothing.\n2,1,Nothing.\n3,1,Nothing.\n4,2,Did not answer\n5,2,Did not answer\n"
                                       "6,2,\n7,3,N/A\n8,1,Clean ward\n9,1,Short wait\n10,1,Good food\n");
    const auto outcome = fixture.importer(path, feedback).run(plainMapping());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.records, 10);
    QCOMPARE(outcome->check.placeholders, 4);
    QCOMPARE(outcome->check.comments, 9);   // the empty one is no comment, but its person counts
    QCOMPARE(fixture.count(u"comment"_qs, u"placeholder"_qs, false), 6);
    QCOMPARE(fixture.count(u"comment"_qs, u"text"_qs, u"Nothing."_qs), 3);
}

void tst_FeedbackImport::aRepeatedCommentIsRefusedOnce()
{
    ImportFixture fixture;
    const QString path = fixture.write("id,score,comment\nC1,1,first\nC2,1,other\nC1,1,again\n");
    ImportMapping mapping = plainMapping();
    mapping.columns = {{u"id"_qs, u"comment_id"_qs}, {u"score"_qs, u"fft_score"_qs}, {u"comment"_qs, u"comment"_qs}};
    const auto outcome = fixture.importer(path, feedback).run(mapping);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.rowsDuplicate, 1);
    QCOMPARE(outcome->check.duplicates.first().line, 4);
    QCOMPARE(outcome->check.rowsAccepted, 2);
    QCOMPARE(fixture.count(u"comment"_qs, u"text"_qs, u"again"_qs), 0);
}

void tst_FeedbackImport::aPersonWithTwoScoresIsHeldBack()
{
    ImportFixture fixture;
    const QString path = fixture.write("person,score,comment\nR1,1,a\nR2,2,b\nR1,5,c\n");
    const auto outcome = fixture.importer(path, feedback).run(plainMapping());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.rowsQuarantined, 1);
    QCOMPARE(outcome->check.quarantined.first().examples.first().line, 4);
    QCOMPARE(outcome->check.records, 2);
    QCOMPARE(fixture.count(u"respondent"_qs, u"fft_score"_qs, u"very_good"_qs), 1);
}

void tst_FeedbackImport::aScoreInALaterRowBelongsToThePerson()
{
    ImportFixture fixture;
    const QString path = fixture.write("person,score,comment\nR1,,a\nR1,4,b\n");
    const auto outcome = fixture.importer(path, feedback).run(plainMapping());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.unanswered, 0);
    QCOMPARE(fixture.count(u"respondent"_qs, u"fft_score"_qs, u"poor"_qs), 1);
}

void tst_FeedbackImport::wardsAreRecognisedByTheirSpellings()
{
    ImportFixture fixture;
    OrganisationUnit ward;
    ward.id = fixture.reg().newId();
    ward.name = u"Elm Ward"_qs;
    ward.level = u"ward"_qs;
    ward.code = u"W12"_qs;
    ward.otherNames = u"Elm (surgical); ELM-1"_qs;
    QVERIFY(fixture.reg().apply(created(u"Add ward"_qs, untyped(ward))).ok());

    const QString path = fixture.write("ward,score,comment\nELM WARD,1,a\nw12,1,b\nelm 1,1,c\nOak Ward,1,d\n");
    ImportMapping mapping = plainMapping();
    mapping.columns = {{u"ward"_qs, u"service_3"_qs}, {u"score"_qs, u"fft_score"_qs}, {u"comment"_qs, u"comment"_qs}};
    QVERIFY(fixture.importer(path, feedback).run(mapping).ok());
    QCOMPARE(fixture.count(u"respondent"_qs, u"unit"_qs, ward.id.toString()), 3);
    QCOMPARE(fixture.count(u"respondent"_qs, u"service_3"_qs, u"Oak Ward"_qs), 1);
}

void tst_FeedbackImport::severalQuestionsInOneRow()
{
    ImportFixture fixture;
    const QString path = fixture.write("score,What was good?,What could we do better?\n1,the food,nothing\n2,,shorter waits\n");
    Importer importer = fixture.importer(path, feedback);
    const auto proposal = importer.propose();
    QVERIFY(proposal.ok());
    ImportMapping mapping = proposal->mapping;
    mapping.scoreDirection = ScoreDirection::OneIsBest;
    const auto outcome = importer.run(mapping);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.records, 2);
    QCOMPARE(outcome->check.comments, 3);
    QCOMPARE(fixture.count(u"comment"_qs, u"question_type"_qs, u"could_improve"_qs), 2);
    QCOMPARE(fixture.count(u"comment"_qs, u"question"_qs, u"What was good?"_qs), 1);
}

void tst_FeedbackImport::theSameFileComesInOnce()
{
    ImportFixture fixture;
    Importer importer = fixture.importer(fixture.write(fileOfScores({{"1", 3}}, "words")), feedback);
    const auto first = importer.run(plainMapping());
    QVERIFY(first.ok());
    const auto second = importer.run(plainMapping());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, Error::Kind::Refused);
    QVERIFY(second.error().missing.first().contains(first->reference));
}

void tst_FeedbackImport::anImportCanBeTakenBack()
{
    ImportFixture fixture;
    const QByteArray before = fixture.digest();
    const auto outcome = fixture.importer(fixture.write(fileOfScores({{"1", 3}}, "words")), feedback).run(plainMapping());
    QVERIFY(outcome.ok());
    QVERIFY(fixture.digest() != before);
    QVERIFY(fixture.reg().apply(outcome->step.inverse(u"Undo import"_qs)).ok());
    QCOMPARE(fixture.all(u"respondent"_qs).size(), 0);
    QCOMPARE(fixture.digest(), before);
}

void tst_FeedbackImport::dryRunAndImportAgree()
{
    ImportFixture fixture;
    Importer importer = fixture.importer(fixture.write("person,score,comment\nR1,1,a\nR1,2,b\nR2,1\nR3,4,n/a\n"), feedback);
    const QByteArray before = fixture.digest();
    const auto check = importer.check(plainMapping());
    QVERIFY(check.ok());
    QCOMPARE(fixture.digest(), before);
    const auto outcome = importer.run(plainMapping());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.toJson(), check->toJson());
    const auto batch = fixture.reg().findByReference(u"import_batch"_qs, outcome->reference);
    QVERIFY(batch.ok());
    QCOMPARE(batch->value(u"rows_read").toInt(), 4);
    QCOMPARE(batch->value(u"rows_accepted").toInt(), 2);
    QCOMPARE(batch->value(u"rows_quarantined").toInt(), 2);
    QCOMPARE(ImportMapping::fromJson(batch->text(u"mapping").toUtf8())->columns, plainMapping().columns);
    QCOMPARE(batch->text(u"sha256").size(), 64);
}

void tst_FeedbackImport::cancellingChangesNothing_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("asksAfter");
    QTest::newRow("at once") << 0.0 << 1;
    QTest::newRow("in the middle of the rows") << 0.5 << 1;
    QTest::newRow("while indexes are built") << 1.0 << 3;
}

void tst_FeedbackImport::cancellingChangesNothing()
{
    QFETCH(double, share);
    QFETCH(int, asksAfter);
    ImportFixture fixture;
    ImportMapping mapping = plainMapping();
    mapping.columns.remove(u"person"_qs);   // read once, so that progress runs from beginning to end
    Importer importer = fixture.importer(fixture.write(fileOfScores({{"1", 30'000}, {"2", 30'000}}, QByteArray(40, 'x'))), feedback);
    const QByteArray before = fixture.digest();
    double done = 0;
    int asked = 0;
    const auto progress = [&](qint64 bytes, qint64 total) { done = double(bytes) / double(total); };
    const auto outcome = importer.run(mapping, progress, [&] { return done >= share && ++asked >= asksAfter; });
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QVERIFY(share == 1.0 ? done == 1.0 : done < 1.0);
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.reg().check().ok());
    // And it can be done after all.
    QVERIFY(importer.run(mapping).ok());
}

// The inventor of the file counts the mess it makes; the importer must find the same.
void tst_FeedbackImport::anInventedFileIsReadAsItWasMade()
{
    ImportFixture fixture;
    const DemoFeedback file = demoFeedback({1500, 5, {u"Elm Ward"_qs, u"Rowan Ward"_qs, u"Willow Unit"_qs}, QDate(2025, 4, 1), QDate(2026, 10, 31), false});
    QVERIFY(file.monthFirst > 0 && file.placeholders > 0);
    QCOMPARE(file.unknownCodes, 1);
    Importer importer = fixture.importer(fixture.write(file.csv), feedback);
    const auto proposal = importer.propose();
    QVERIFY(proposal.ok());
    QCOMPARE(proposal->mapping.columns, demoFeedbackMapping().columns);
    const auto outcome = importer.run(demoFeedbackMapping());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().missing.join(u'\n')));
    QCOMPARE(outcome->check.rowsRead, 1500);
    QCOMPARE(outcome->check.records, file.people);
    QCOMPARE(outcome->check.unanswered, 1);
    QCOMPARE(outcome->check.rowsQuarantined, file.monthFirst);
    QCOMPARE(outcome->check.placeholders, file.placeholders);
    QCOMPARE(fixture.count(u"comment"_qs, u"question_type"_qs, {}), 0);
}

// data/README.md, "Known answers": 207 with a valid score, 87.92 % positive, 7.73 % negative, dates left aside.
void tst_FeedbackImport::theSampleGivesItsKnownAnswers()
{
    const QString path = test::sharedFile(u"data/fft_sample.csv"_qs);
    if (path.isEmpty())
        QSKIP("The shared sample is not here.");
    ImportFixture fixture;
    const auto outcome = fixture.importer(path, feedback).run(sampleMapping());
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().missing.join(u'\n')));
    QCOMPARE(outcome->check.rowsRead, 388);
    QCOMPARE(outcome->check.records, 220);
    const Scores scores = scoresIn(fixture);
    QCOMPARE(scores.answered, 207);
    QCOMPARE(percentText(scores.positive, scores.answered, 2), u"87.92%"_qs);
    QCOMPARE(percentText(scores.negative, scores.answered, 2), u"7.73%"_qs);
    QVERIFY(outcome->check.notImported.contains(u"Pain management"_qs));
    QVERIFY(fixture.reg().check().ok());
}

// data/README.md: "17 rows are month-first: quarantine with a suggestion, never a silent swap".
void tst_FeedbackImport::monthFirstDatesOfTheSampleAreHeldBack()
{
    const QString path = test::sharedFile(u"data/fft_sample.csv"_qs);
    if (path.isEmpty())
        QSKIP("The shared sample is not here.");
    ImportFixture fixture;
    ImportMapping mapping = sampleMapping();
    mapping.columns.insert(u"Date"_qs, u"feedback_on"_qs);
    const auto outcome = fixture.importer(path, feedback).run(mapping);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.rowsQuarantined, 17);
    QCOMPARE(outcome->check.quarantined.size(), 1);
    for (const RecordData &row : fixture.all(u"quarantined_row"_qs))
        QVERIFY(!row.text(u"suggestion").isEmpty());
}

void tst_FeedbackImport::headersOfTheSampleAreRecognised()
{
    const QString path = test::sharedFile(u"data/fft_sample.csv"_qs);
    if (path.isEmpty())
        QSKIP("The shared sample is not here.");
    ImportFixture fixture;
    const auto proposal = fixture.importer(path, feedback).propose();
    QVERIFY(proposal.ok());
    QMap<QString, QString> expected = sampleMapping().columns;
    expected.insert(u"Date"_qs, u"feedback_on"_qs);
    expected.insert(u"Service type 2"_qs, u"service_3"_qs);
    QCOMPARE(proposal->mapping.columns, expected);
    QCOMPARE(proposal->mapping.dateOrder, DateOrder::DayMonthYear);
    QCOMPARE(proposal->mapping.questionTypes.value(u"What was good?"_qs), u"what_good"_qs);
    QCOMPARE(proposal->mapping.questionTypes.value(u"FFT Why?"_qs), u"non_specific"_qs);
    QVERIFY(!proposal->mapping.scoreDirection);
    QCOMPARE(proposal->unsure.filter(u"Code “7”"_qs).size(), 1);
}

QTEST_GUILESS_MAIN(tst_FeedbackImport)

#include "tst_feedbackimport.moc"
