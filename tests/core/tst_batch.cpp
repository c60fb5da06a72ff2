#include "storage/batchwriter.h"
#include "support/rawfile.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

const auto yes = [] { return true; };

int fieldOf(const Schema &schema, QStringView name)
{
    return schema.indexOf(name);
}

/// Feedback of `people`, each with two comments.
Register::BatchFilling feedbackOf(int people)
{
    return [people](BatchWriter &writer, ImportBatch &batch) -> Status {
        auto respondents = writer.rows(u"respondent");
        auto comments = writer.rows(u"comment");
        if (!respondents || !comments)
            return respondents ? comments.error() : respondents.error();
        const Schema &who = Respondent::schema();
        const Schema &what = Comment::schema();
        for (int i = 1; i <= people; ++i) {
            const QByteArray number = "R" + QByteArray::number(i);
            (*respondents)->setText(fieldOf(who, u"external_id"), number);
            (*respondents)->setText(fieldOf(who, u"service_1"), i % 2 == 0 ? "Outpatients" : "Emergency department");
            (*respondents)->setValue(fieldOf(who, u"feedback_on"), QDate(2026, 11, 1).addDays(i % 20));
            const auto place = (*respondents)->add();
            if (!place)
                return place.error();
            for (const char *words : {"The nurses were kind", "Too long a wait"}) {
                (*comments)->setInteger(fieldOf(what, u"respondent"), (*respondents)->rowOf(*place));
                (*comments)->setText(fieldOf(what, u"text"), QByteArrayView(words));
                (*comments)->setValue(fieldOf(what, u"placeholder"), false);
                if (const auto added = (*comments)->add(); !added)
                    return added.error();
            }
        }
        batch.rowsAccepted = people;
        return {};
    };
}

Register::BatchFilling incidentsOf(int events)
{
    return [events](BatchWriter &writer, ImportBatch &) -> Status {
        auto incidents = writer.rows(u"incident");
        auto people = writer.rows(u"affected_person");
        if (!incidents || !people)
            return incidents ? people.error() : incidents.error();
        for (int i = 1; i <= events; ++i) {
            (*incidents)->setText(fieldOf(Incident::schema(), u"title"), "Fall in the day room");
            (*incidents)->setValue(fieldOf(Incident::schema(), u"occurred_on"), QDate(2026, 11, 1));
            (*incidents)->setValue(fieldOf(Incident::schema(), u"process_stage"), QStringList {u"a"_qs, u"b"_qs});
            const auto place = (*incidents)->add();
            if (!place)
                return place.error();
            (*people)->setValue(fieldOf(AffectedPerson::schema(), u"incident"), (*incidents)->idOf(*place).toString());
            (*people)->setText(fieldOf(AffectedPerson::schema(), u"pseudonym"), "Patient A");
            if (const auto added = (*people)->add(); !added)
                return added.error();
        }
        return {};
    };
}

/// Everything that a person could notice of an import that did not happen.
struct State
{
    explicit State(TestRegister &reg)
        : digest(*reg->contentDigest()), respondents(*reg->count({u"respondent"_qs})), comments(*reg->count({u"comment"_qs})),
          incidents(*reg->count({u"incident"_qs})), steps(reg->latestSteps(100)->size()),
          indexes(RawFile(reg.path()).column(u"SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY name"_qs))
    {
    }
    bool operator==(const State &) const = default;

    QByteArray digest;
    qint64 respondents;
    qint64 comments;
    qint64 incidents;
    qsizetype steps;
    QStringList indexes;
};

} // namespace

class tst_Batch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void feedbackComesBackWithItsLinks();
    void incidentsComeBackWithTheirPeople();
    void anImportIsOneStepOfTheHistory();
    void batchesLieBesideEachOther();
    void aWithdrawnBatchHidesItsRows();
    void importedRowsAreNotEdited();
    void importedRowsAreKeptByTheFileToo_data();
    void importedRowsAreKeptByTheFileToo();
    void manyRowsRebuildTheIndexes();
    void cancellingLeavesNothing_data();
    void cancellingLeavesNothing();
    void anErrorHalfWayLeavesNothing();
    void anErrorThatTheWriterOverlooksLeavesNothing();
    void anAbandonedBatchIsForgotten();
    void anotherWindowReadsTheBatch();
    void missingRowsAreFound_data();
    void missingRowsAreFound();
    void alteredRowsAreFound_data();
    void alteredRowsAreFound();
    void sealsDoNotDependOnTheRegister();
    void bytesThatAreNoTextComeThrough();
    void progressEndsWithTheImport();
};

void tst_Batch::feedbackComesBackWithItsLinks()
{
    TestRegister reg;
    const auto set = reg->importBatch(anImport(), 3, yes, feedbackOf(3));
    QVERIFY2(set.ok(), set ? "" : qPrintable(set.error().message + set.error().detail));
    Query query {u"comment"_qs};
    query.limit = 4;
    const auto page = reg->page(query);
    QCOMPARE(page->records.size(), 4);
    QVERIFY(page->next);
    for (const RecordData &record : page->records) {
        const Comment comment = typed<Comment>(record);
        QVERIFY(comment.batch == set->changes.first().record);
        QVERIFY(reg->find(Id<Comment>(comment.id))->text == comment.text);
        const auto person = reg->find(comment.respondent);
        QVERIFY(person);
        QVERIFY(person->id == comment.respondent);
        QVERIFY(person->externalId.startsWith(u'R'));

        Query theirs {u"comment"_qs};
        theirs.where = {{u"respondent"_qs, Condition::Operator::Equals, comment.respondent.toString()}};
        QCOMPARE(*reg->count(theirs), 2);
        QVERIFY(reg->findBy(u"comment"_qs, u"respondent"_qs, comment.respondent.toString()));
    }
    // Newest first: the second comment of the third person.
    QCOMPARE(page->records.first().id.ordinal(), 6u);
    QCOMPARE(reg->find(typed<Comment>(page->records.first()).respondent)->externalId, u"R3"_qs);
    QVERIFY(typed<Comment>(page->records.first()).placeholder == false);
    QVERIFY(!reg->find(Id<Comment>(set->changes.first().record.withOrdinal(7))));
    QVERIFY(!reg->find(Id<Comment>(set->changes.first().record)));
    query.search = u"nurse"_qs;
    QCOMPARE(*reg->count(query), 3);
    QCOMPARE(reg->tally(u"service_1"_qs, {u"respondent"_qs})->first(), (std::pair<QVariant, qint64>(u"Emergency department"_qs, 2)));
    QVERIFY(reg->check());
}

void tst_Batch::incidentsComeBackWithTheirPeople()
{
    TestRegister reg;
    reg.add(anIncident());
    const auto set = reg->importBatch(anImport(u"incidents.csv"_qs), 3, yes, incidentsOf(3));
    QVERIFY(set);
    const auto fourth = reg->findByReference(u"incident"_qs, u"INC-2026-00004"_qs);
    QVERIFY(fourth);
    const Incident incident = typed<Incident>(*fourth);
    QVERIFY(incident.id == set->changes.first().record.withOrdinal(3));
    QCOMPARE(incident.processStage, (QStringList {u"a"_qs, u"b"_qs}));
    QCOMPARE(incident.version, 1);
    const auto person = reg->findBy(u"affected_person"_qs, u"incident"_qs, incident.id.toString());
    QVERIFY(person && person->id == incident.id); // ids are told apart by type
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00005"_qs);
    QVERIFY(reg->check());
}

void tst_Batch::anImportIsOneStepOfTheHistory()
{
    TestRegister reg;
    QSignalSpy spy(&*reg, &Register::changed);
    const auto set = reg->importBatch(anImport(), 3, yes, feedbackOf(3));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(reg->latestSteps(9)->size(), 1);
    QCOMPARE(set->summary, u"Import november.csv"_qs);
    const auto batch = reg->find(Id<ImportBatch>(set->changes.first().record));
    QCOMPARE(batch->reference, u"IMP-2026-001"_qs);
    QVERIFY(batch->rowsAccepted == 3);
    QCOMPARE(batch->importedBy, u"Tester"_qs);
    QCOMPARE(batch->importedAt, reg.clock().now());
}

void tst_Batch::batchesLieBesideEachOther()
{
    TestRegister reg;
    const auto first = reg->importBatch(anImport(u"a.csv"_qs), 2, yes, feedbackOf(2));
    const auto second = reg->importBatch(anImport(u"b.csv"_qs), 3, yes, feedbackOf(3));
    QVERIFY(first && second);
    QCOMPARE(*reg->count({u"respondent"_qs}), 5);
    QCOMPARE(reg->find(Id<Respondent>(first->changes.first().record.withOrdinal(1)))->externalId, u"R1"_qs);
    QCOMPARE(reg->find(Id<Respondent>(second->changes.first().record.withOrdinal(3)))->externalId, u"R3"_qs);
    const auto comment = reg->find(Id<Comment>(second->changes.first().record.withOrdinal(1)));
    QVERIFY(comment->respondent == second->changes.first().record.withOrdinal(1));
    // The second batch's third person is no person of the first batch.
    const auto beyond = reg->find(Id<Respondent>(first->changes.first().record.withOrdinal(3)));
    QVERIFY(!beyond);
}

void tst_Batch::aWithdrawnBatchHidesItsRows()
{
    TestRegister reg;
    reg.add(anIncident(u"By hand"_qs));
    const QByteArray before = *reg->contentDigest();
    const auto feedback = reg->importBatch(anImport(), 3, yes, feedbackOf(3));
    const auto events = reg->importBatch(anImport(u"incidents.csv"_qs), 2, yes, incidentsOf(2));
    const QByteArray full = *reg->contentDigest();
    QVERIFY(feedback && events);
    const auto out = reg->apply(events->inverse(u"Undo"_qs));
    const auto also = reg->apply(feedback->inverse(u"Undo"_qs));
    QVERIFY(out && also);
    QCOMPARE(*reg->contentDigest(), before);
    for (const QString &type : {u"respondent"_qs, u"comment"_qs, u"affected_person"_qs}) {
        QCOMPARE(*reg->count({type}), 0);
        QVERIFY(reg->page({type})->records.isEmpty());
        Query gone {type};
        gone.withdrawn = Query::Withdrawn::Only;
        QVERIFY(*reg->count(gone) > 0);
        QVERIFY(reg->page(gone)->records.first().withdrawn);
    }
    QCOMPARE(*reg->count({u"incident"_qs}), 1);
    Query words {u"comment"_qs};
    words.search = u"nurses"_qs;
    QCOMPARE(*reg->count(words), 0);
    QVERIFY(reg->find(Id<Comment>(feedback->changes.first().record.withOrdinal(1)))->withdrawn);
    QVERIFY(reg->check());

    QVERIFY(reg->apply(also->inverse(u"Redo"_qs)) && reg->apply(out->inverse(u"Redo"_qs)));
    QCOMPARE(*reg->contentDigest(), full);
    QCOMPARE(*reg->count(words), 3);
    QVERIFY(!reg->find(Id<Comment>(feedback->changes.first().record.withOrdinal(1)))->withdrawn);
    QVERIFY(reg->check());
}

void tst_Batch::importedRowsAreNotEdited()
{
    TestRegister reg;
    QVERIFY(reg->importBatch(anImport(), 1, yes, incidentsOf(1)));
    QVERIFY(reg->importBatch(anImport(), 1, yes, feedbackOf(1)));
    for (const QString &type : {u"incident"_qs, u"affected_person"_qs, u"respondent"_qs, u"comment"_qs}) {
        const RecordData before = reg->page({type})->records.first();
        RecordData after = before;
        after.setValue(before.schema().titleField(), u"Tidied"_qs);
        for (const ChangeSet &set : {edited(u"Edit"_qs, before, after), withdrawn(u"Withdraw"_qs, before)}) {
            const auto refused = reg->apply(set);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
        }
        RecordData fresh(before.schema());
        fresh.id = reg->newId();
        fresh.setValue(before.schema().titleField(), u"Made by hand"_qs);
        QCOMPARE(reg->apply(created(u"Add"_qs, fresh)).ok(), before.schema().keys() == Schema::Keys::Stored);
    }
    QVERIFY(reg->check());
}

void tst_Batch::importedRowsAreKeptByTheFileToo_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("edit a comment") << u"UPDATE comment SET text = 'x'"_qs;
    QTest::newRow("delete a comment") << u"DELETE FROM comment"_qs;
    QTest::newRow("edit a respondent") << u"UPDATE respondent SET fft_score = '1'"_qs;
    QTest::newRow("edit an incident") << u"UPDATE incident SET title = 'x'"_qs;
    QTest::newRow("edit a person") << u"UPDATE affected_person SET pseudonym = 'x'"_qs;
}

void tst_Batch::importedRowsAreKeptByTheFileToo()
{
    QFETCH(QString, sql);

    TestRegister reg;
    QVERIFY(reg->importBatch(anImport(), 1, yes, incidentsOf(1)));
    QVERIFY(reg->importBatch(anImport(), 1, yes, feedbackOf(1)));
    QCOMPARE(RawFile(reg.path()).run(sql), u"imported rows stay as they came"_qs);
}

void tst_Batch::manyRowsRebuildTheIndexes()
{
    TestRegister reg;
    const State before(reg);
    QVERIFY(reg->importBatch(anImport(), 25'000, yes, feedbackOf(25'000)));
    const State after(reg);
    QCOMPARE(after.indexes, before.indexes);
    QCOMPARE(after.respondents, 25'000);
    QCOMPARE(after.comments, 50'000);
    Query words {u"comment"_qs};
    words.search = u"wait"_qs;
    QCOMPARE(*reg->count(words), 25'000);
    QVERIFY(reg->check());
}

void tst_Batch::cancellingLeavesNothing_data()
{
    QTest::addColumn<int>("answers");

    for (const int answers : {0, 1, 3, 10})
        QTest::addRow("after %d times yes", answers) << answers;
}

void tst_Batch::cancellingLeavesNothing()
{
    QFETCH(int, answers);

    TestRegister reg;
    QVERIFY(reg->importBatch(anImport(u"earlier.csv"_qs), 2, yes, feedbackOf(2)));
    reg.add(anIncident());
    const State before(reg);
    QSignalSpy spy(&*reg, &Register::changed);
    int asked = 0;
    const auto cancelled = reg->importBatch(anImport(), 25'000, [&] { return ++asked <= answers; }, feedbackOf(25'000));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QCOMPARE(spy.size(), 0);
    QVERIFY(State(reg) == before);
    QVERIFY(reg->check());
    QVERIFY(reg->importBatch(anImport(), 2, yes, feedbackOf(2)));
    QCOMPARE(*reg->count({u"respondent"_qs}), 4);
}

void tst_Batch::anErrorHalfWayLeavesNothing()
{
    TestRegister reg;
    const State before(reg);
    const auto failed = reg->importBatch(anImport(), 25'000, yes, [](BatchWriter &writer, ImportBatch &batch) -> Status {
        if (const Status written = feedbackOf(1000)(writer, batch); !written)
            return written;
        return Error {Error::Kind::Unreadable, u"The file ends in the middle of a row."_qs, {}};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"The file ends in the middle of a row."_qs);
    QVERIFY(State(reg) == before);
    QVERIFY(reg->check());
}

// A text where a number belongs is refused by the table.
void tst_Batch::anErrorThatTheWriterOverlooksLeavesNothing()
{
    TestRegister reg;
    const State before(reg);
    const auto failed = reg->importBatch(anImport(), 10, yes, [](BatchWriter &writer, ImportBatch &) -> Status {
        auto comments = writer.rows(u"comment");
        for (int i = 0; i < 10; ++i) {
            (*comments)->setText(fieldOf(Comment::schema(), u"text"), "words");
            if (i == 5)
                (*comments)->setText(fieldOf(Comment::schema(), u"respondent"), "nobody");
            (void)(*comments)->add();
        }
        return {};
    });
    QVERIFY(!failed);
    QVERIFY(State(reg) == before);
}

void tst_Batch::anAbandonedBatchIsForgotten()
{
    TestRegister reg;
    RecordId abandoned;
    const auto failed = reg->importBatch(anImport(), 1, yes, [&](BatchWriter &writer, ImportBatch &batch) -> Status {
        if (const Status written = feedbackOf(1)(writer, batch); !written)
            return written;
        abandoned = batch.id;
        (void)reg->page({u"comment"_qs});
        return Error {Error::Kind::Failed, u"Stop"_qs, {}};
    });
    QVERIFY(!failed && !abandoned.isNull());
    const auto set = reg->importBatch(anImport(), 1, yes, feedbackOf(1));
    QVERIFY(set);
    QVERIFY(reg->page({u"comment"_qs})->records.first().batch == set->changes.first().record);
    QVERIFY(!reg->find(Id<Comment>(abandoned.withOrdinal(1))));
}

void tst_Batch::anotherWindowReadsTheBatch()
{
    TestRegister reg;
    const auto other = reg.secondWindow();
    QVERIFY(reg->importBatch(anImport(u"a.csv"_qs), 1, yes, feedbackOf(1)));
    QCOMPARE(other->page({u"comment"_qs})->records.size(), 2);
    const auto set = reg->importBatch(anImport(u"b.csv"_qs), 1, yes, feedbackOf(1));
    QVERIFY(other->find(Id<Comment>(set->changes.first().record.withOrdinal(1))));
    QVERIFY(reg->apply(set->inverse(u"Undo"_qs)));
    QVERIFY(other->find(Id<Comment>(set->changes.first().record.withOrdinal(1)))->withdrawn);
    QCOMPARE(*other->count({u"comment"_qs}), 2);
}

void tst_Batch::missingRowsAreFound_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("a comment removed") << u"DROP TRIGGER comment_is_kept; DELETE FROM comment WHERE seq = 2"_qs;
    QTest::newRow("an incident removed") << u"DELETE FROM incident WHERE seq = 1"_qs;
    QTest::newRow("a respondent added") << u"INSERT INTO respondent (batch, external_id) VALUES (2, 'x')"_qs;
    QTest::newRow("rows of an import that never was") << u"INSERT INTO respondent (batch, external_id) VALUES (9, 'x')"_qs;
}

void tst_Batch::missingRowsAreFound()
{
    QFETCH(QString, sql);

    TestRegister reg;
    QVERIFY(reg->importBatch(anImport(), 1, yes, incidentsOf(2)));
    QVERIFY(reg->importBatch(anImport(), 1, yes, feedbackOf(2)));
    QVERIFY(reg->check());
    QCOMPARE(RawFile(reg.path()).run(sql), QString());
    const auto checked = reg->check();
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(u"Rows of an import"_qs), qPrintable(checked.error().message));
}

void tst_Batch::alteredRowsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");

    const QString comments = u"DROP TRIGGER comment_stays; UPDATE comment SET "_qs;
    // The word index agrees with the new text, so only the seal can tell.
    QTest::newRow("one letter of a comment") << comments + u"text = 'The nurses were kinD' WHERE seq = 1;"
        " INSERT INTO comment_search (comment_search) VALUES ('rebuild')"_qs << u"comments"_qs;
    QTest::newRow("another person's comment") << comments + u"respondent = 1 WHERE seq = 4"_qs << u"comments"_qs;
    QTest::newRow("a field that was empty") << comments + u"question = '' WHERE seq = 1"_qs << u"comments"_qs;
    QTest::newRow("two rows changed places") << comments + u"seq = -1 WHERE seq = 1; UPDATE comment SET seq = 1 WHERE seq = 2; UPDATE comment SET seq = 2 WHERE seq = -1;"
        " INSERT INTO comment_search (comment_search) VALUES ('rebuild')"_qs << u"comments"_qs;
    QTest::newRow("a respondent's date") << u"DROP TRIGGER respondent_stays; UPDATE respondent SET feedback_on = '2026-01-01' WHERE seq = 2"_qs << u"respondents"_qs;
    const QString incident = u"DROP TRIGGER incident_stays; UPDATE incident SET "_qs;
    QTest::newRow("an incident's day") << incident + u"occurred_on = '2026-11-02' WHERE seq = 1"_qs << u"incidents"_qs;
    QTest::newRow("an incident hidden") << incident + u"withdrawn = 1 WHERE seq = 1"_qs << u"incidents"_qs;
}

void tst_Batch::alteredRowsAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, named);

    TestRegister reg;
    QVERIFY(reg->importBatch(anImport(), 1, yes, incidentsOf(2)));
    QVERIFY(reg->importBatch(anImport(), 1, yes, feedbackOf(2)));
    QVERIFY(reg->check());
    QCOMPARE(RawFile(reg.path()).run(sql), QString());
    const auto checked = reg->check();
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(u"do not fit their seal"_qs), qPrintable(checked.error().message));
    QVERIFY2(checked.error().message.contains(named), qPrintable(checked.error().message));
}

void tst_Batch::sealsDoNotDependOnTheRegister()
{
    const auto sealsOf = [](TestRegister &reg) {
        const auto batches = reg->page({u"import_batch"_qs});
        return batches->records.first().text(u"row_seals"); // the newest first
    };
    TestRegister first;
    QVERIFY(first->importBatch(anImport(), 1, yes, feedbackOf(3)));
    TestRegister second;
    QVERIFY(second->importBatch(anImport(), 1, yes, feedbackOf(2)));
    QVERIFY(second->importBatch(anImport(), 1, yes, feedbackOf(3)));
    QVERIFY(!sealsOf(first).isEmpty());
    QCOMPARE(sealsOf(second), sealsOf(first));
    QVERIFY(second->check());
}

void tst_Batch::bytesThatAreNoTextComeThrough()
{
    TestRegister reg;
    QVERIFY(reg->importBatch(anImport(), 1, yes, [](BatchWriter &writer, ImportBatch &) -> Status {
        auto comments = writer.rows(u"comment");
        (*comments)->setText(fieldOf(Comment::schema(), u"text"), QByteArrayView("caf\xe9 \xff\xfe", 7));
        const auto added = (*comments)->add();
        return added ? Status() : Status(added.error());
    }));
    QVERIFY(reg->page({u"comment"_qs})->records.first().text(u"text").startsWith(u"caf"_qs));
    QVERIFY(reg->check());
}

void tst_Batch::progressEndsWithTheImport()
{
    TestRegister reg;
    bool imported = false;
    bool askedLate = false;
    connect(&*reg, &Register::changed, this, [&] {
        imported = true;
        QCOMPARE(*reg->count({u"comment"_qs}), 50'000);
        QVERIFY(reg->contentDigest());
    });
    QVERIFY(reg->importBatch(anImport(), 25'000, [&] { askedLate = askedLate || imported; return !imported; }, feedbackOf(25'000)));
    QVERIFY(imported && !askedLate);
}

QTEST_GUILESS_MAIN(tst_Batch)
#include "tst_batch.moc"
