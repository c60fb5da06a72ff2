#include "support/testregister.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;


namespace {

QStringList titles(const Result<Page> &page)
{
    QStringList found;
    if (!page)
        return {page.error().message};
    for (const RecordData &record : page->records)
        found << record.text(record.schema().titleField());
    return found;
}

Query incidents()
{
    return {u"incident"_qs};
}

Query actionsBy(const QString &field, Qt::SortOrder order = Qt::AscendingOrder)
{
    Query query {u"action"_qs};
    query.sortField = field;
    query.order = order;
    return query;
}

/// 41 actions with fields left empty and values shared.
std::unique_ptr<TestRegister> manyActions()
{
    auto reg = std::make_unique<TestRegister>();
    for (int i = 0; i < 41; ++i) {
        Action action = anAction(u"Keep pens in bag %1"_qs.arg(i * 7 % 41));
        if (i % 3 != 0)
            action.dueOn = QDate(2027, 1, 1 + i % 5);
        if (i % 4 != 0)
            action.strength = i % 2 == 0 ? u"weak"_qs : u"strong"_qs;
        if (i % 5 != 0)
            action.rebased = i % 20;
        reg->add(action);
    }
    return reg;
}

} // namespace

class tst_RegisterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withdrawnRecordsAreOutOfListsAndCounts();
    void filtersFindWhatTheySay_data();
    void filtersFindWhatTheySay();
    void unknownFieldsAreRefused();
    void talliesCountEachValue();
    void newestComeFirst();
    void pagesVisitEveryRecordOnce_data();
    void pagesVisitEveryRecordOnce();
    void allReadsPastOnePage();
    void manyRecordsAreFoundByTheirIdsAtOnce();
    void anyOfTakesMoreValuesThanAnExpressionIsDeep();
    void wordsAreFoundAsPeopleTypeThem_data();
    void wordsAreFoundAsPeopleTypeThem();
    void anythingTypedIsASearch_data();
    void anythingTypedIsASearch();
    void editedWordsAreFoundAndOldOnesAreNot();
    void cleanupTestCase() { m_manyActions.reset(); }

private:
    std::unique_ptr<TestRegister> m_manyActions;
};

void tst_RegisterQuery::withdrawnRecordsAreOutOfListsAndCounts()
{
    TestRegister reg;
    const Incident gone = reg.add(anIncident(u"Gone"_qs));
    reg.add(anIncident(u"Kept"_qs));
    reg.apply(withdrawn(u"Withdraw"_qs, untyped(gone)));
    Query query = incidents();
    QCOMPARE(titles(reg->page(query)), QStringList {u"Kept"_qs});
    QCOMPARE(*reg->count(query), 1);
    QCOMPARE(reg->tally(u"event_type"_qs, query)->first().second, 1);
    query.search = u"gone"_qs;
    QCOMPARE(*reg->count(query), 0);
    query.withdrawn = Query::Withdrawn::Shown;
    QCOMPARE(*reg->count(query), 1);
    query.search.clear();
    QCOMPARE(*reg->count(query), 2);
    query.withdrawn = Query::Withdrawn::Only;
    QCOMPARE(titles(reg->page(query)), QStringList {u"Gone"_qs});
    QVERIFY(reg.stored(gone).withdrawn);
    QCOMPARE(reg.stored(gone).version, 2);

    reg.apply(restored(u"Restore"_qs, untyped(reg.stored(gone))));
    QCOMPARE(*reg->count(incidents()), 2);
    QVERIFY(!reg.stored(gone).withdrawn);
}

void tst_RegisterQuery::filtersFindWhatTheySay_data()
{
    using Operator = Condition::Operator;
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QStringList>("found");

    const QString a = u"A"_qs;
    const QString b = u"B"_qs;
    const QString c = u"C"_qs;
    QTest::newRow("text equals") << Condition {u"title"_qs, Operator::Equals, a} << QStringList {a};
    QTest::newRow("text differs, absent included") << Condition {u"location_text"_qs, Operator::Differs, u"Bay 100%"_qs} << QStringList {b, c};
    QTest::newRow("absent by equals") << Condition {u"location_text"_qs, Operator::Equals, {}} << QStringList {c};
    QTest::newRow("text contains, any case") << Condition {u"location_text"_qs, Operator::Contains, u"bay"_qs} << QStringList {a, b};
    QTest::newRow("percent sign is itself") << Condition {u"location_text"_qs, Operator::Contains, u"0%"_qs} << QStringList {a};
    QTest::newRow("underscore is itself") << Condition {u"location_text"_qs, Operator::Contains, u"_"_qs} << QStringList();
    QTest::newRow("date from") << Condition {u"occurred_on"_qs, Operator::AtLeast, QDate(2026, 11, 11)} << QStringList {b, c};
    QTest::newRow("date until") << Condition {u"occurred_on"_qs, Operator::AtMost, QDate(2026, 11, 11)} << QStringList {a, b};
    QTest::newRow("one of several codes") << Condition {u"process_stage"_qs, Operator::Contains, u"fire"_qs} << QStringList {a};
    QTest::newRow("a code is not part of another") << Condition {u"process_stage"_qs, Operator::Contains, u"cross"_qs} << QStringList();
    QTest::newRow("any of codes") << Condition {u"event_type"_qs, Operator::AnyOf, QStringList {u"x"_qs, u"z"_qs}} << QStringList {a, c};
    QTest::newRow("any of none") << Condition {u"event_type"_qs, Operator::AnyOf, QStringList()} << QStringList();
    QTest::newRow("any of, among several") << Condition {u"process_stage"_qs, Operator::AnyOf, QStringList {u"crossfire"_qs, u"other"_qs}} << QStringList {b};
    QTest::newRow("any of, yes or no") << Condition {u"never_event"_qs, Operator::AnyOf, QStringList {u"yes"_qs}} << QStringList {a};
    QTest::newRow("no") << Condition {u"never_event"_qs, Operator::Equals, false} << QStringList {b};
    QTest::newRow("present") << Condition {u"never_event"_qs, Operator::Present, {}} << QStringList {a, b};
    QTest::newRow("absent") << Condition {u"never_event"_qs, Operator::Absent, {}} << QStringList {c};
}

void tst_RegisterQuery::filtersFindWhatTheySay()
{
    QFETCH(Condition, condition);
    QFETCH(QStringList, found);

    TestRegister reg;
    Incident a = anIncident(u"A"_qs);
    a.eventType = u"x"_qs;
    a.locationText = u"Bay 100%"_qs;
    a.occurredOn = QDate(2026, 11, 10);
    a.processStage = {u"fire"_qs, u"water"_qs};
    a.neverEvent = true;
    reg.add(a);
    Incident b = anIncident(u"B"_qs);
    b.eventType = u"y"_qs;
    b.locationText = u"BAY 1000"_qs;
    b.occurredOn = QDate(2026, 11, 11);
    b.processStage = {u"crossfire"_qs};
    b.neverEvent = false;
    reg.add(b);
    Incident c = anIncident(u"C"_qs);
    c.eventType = u"z"_qs;
    c.occurredOn = QDate(2026, 11, 12);
    reg.add(c);

    Query query = incidents();
    query.where = {condition};
    query.sortField = u"title"_qs;
    QCOMPARE(titles(reg->page(query)), found);
    QCOMPARE(*reg->count(query), found.size());
}

void tst_RegisterQuery::unknownFieldsAreRefused()
{
    TestRegister reg;
    reg.add(anIncident());
    Query query = incidents();
    query.where = {{u"colour"_qs, Condition::Operator::Equals, u"red"_qs}};
    QCOMPARE(reg->page(query).error().kind, Error::Kind::Invalid);
    QCOMPARE(reg->count(query).error().kind, Error::Kind::Invalid);
    query.where.clear();
    query.sortField = u"title; DROP TABLE incident"_qs;
    QCOMPARE(reg->page(query).error().kind, Error::Kind::Invalid);
    QCOMPARE(reg->tally(u"colour"_qs, incidents()).error().kind, Error::Kind::Invalid);
}

void tst_RegisterQuery::talliesCountEachValue()
{
    TestRegister reg;
    for (const QString &strength : {u"strong"_qs, u"weak"_qs, u"weak"_qs, QString()}) {
        Action action = anAction();
        action.strength = strength;
        reg.add(action);
    }
    const auto tally = reg->tally(u"strength"_qs, {u"action"_qs});
    QVERIFY(tally);
    QCOMPARE(tally->size(), 3);
    QCOMPARE(tally->at(0).first, QVariant(u"weak"_qs));
    QCOMPARE(tally->at(0).second, 2);
    QVERIFY(tally->at(1).first.isNull());
    QCOMPARE(tally->at(2).first, QVariant(u"strong"_qs));
}

void tst_RegisterQuery::newestComeFirst()
{
    TestRegister reg;
    for (const QString &title : {u"1"_qs, u"2"_qs, u"3"_qs})
        reg.add(anIncident(title));
    QCOMPARE(titles(reg->page(incidents())), (QStringList {u"3"_qs, u"2"_qs, u"1"_qs}));
}

void tst_RegisterQuery::pagesVisitEveryRecordOnce_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("search");

    for (const QString &field : {QString(), u"title"_qs, u"due_on"_qs, u"strength"_qs, u"rebased"_qs}) {
        for (const bool ascending : {true, false}) {
            for (const int limit : {1, 7, 41, 1000}) {
                for (const QString &search : {QString(), u"pens"_qs})
                    QTest::addRow("%s %s by %d %s", qPrintable(field), ascending ? "up" : "down", limit, qPrintable(search))
                        << field << ascending << limit << search;
            }
        }
    }
}

void tst_RegisterQuery::pagesVisitEveryRecordOnce()
{
    QFETCH(QString, field);
    QFETCH(bool, ascending);
    QFETCH(int, limit);
    QFETCH(QString, search);

    if (!m_manyActions)
        m_manyActions = manyActions();
    const TestRegister &reg = *m_manyActions;

    Query query = actionsBy(field, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    query.limit = limit;
    query.search = search;
    QSet<RecordId> seen;
    QList<QVariant> values;
    for (int pages = 0; pages < 50; ++pages) {
        const auto page = reg->page(query);
        QVERIFY(page);
        QVERIFY(page->records.size() <= limit);
        for (const RecordData &record : page->records) {
            QVERIFY(!seen.contains(record.id));
            seen.insert(record.id);
            values << record.value(field);
        }
        if (!page->next)
            break;
        query.after = page->next;
    }
    QCOMPARE(seen.size(), 41);
    if (field.isEmpty())
        return;
    const auto inOrder = [&](const QVariant &a, const QVariant &b) {
        if (a.isNull() || b.isNull())
            return b.isNull(); // records without a value come last, whichever way
        const auto order = QVariant::compare(a, b);
        return order == QPartialOrdering::Equivalent || (order == QPartialOrdering::Less) == ascending;
    };
    for (qsizetype i = 1; i < values.size(); ++i)
        QVERIFY(inOrder(values.at(i - 1), values.at(i)));
}

void tst_RegisterQuery::allReadsPastOnePage()
{
    TestRegister reg;
    ChangeSet many;
    for (int i = 0; i < 1001; ++i) {
        RecordData theme = untyped(aTheme(QString::number(i)));
        theme.id = reg->newId();
        append(many, created({}, theme));
    }
    reg.apply(many);
    Query query {u"theme"_qs};
    query.limit = 3;
    const auto all = reg->all(query);
    QVERIFY(all);
    QCOMPARE(all->size(), 1001);
}

void tst_RegisterQuery::manyRecordsAreFoundByTheirIdsAtOnce()
{
    TestRegister reg;
    QList<RecordId> ids;
    for (int i = 0; i < 203; ++i) // more than one statement takes
        ids << reg.add(anAction(u"Step %1"_qs.arg(i))).id;
    const Action gone = reg.add(anAction(u"Gone"_qs));
    reg.apply(withdrawn(u"Withdraw"_qs, untyped(reg.stored(gone))));
    const RecordId nobody(1, 2);
    const auto found = reg->findAll(u"action"_qs, ids + QList<RecordId> {gone.id, nobody, RecordId(), ids.first()});
    QVERIFY(found);
    QCOMPARE(found->size(), 204);
    QCOMPARE(found->constFind(ids.at(202))->text(u"title"), u"Step 202"_qs);
    QVERIFY(found->constFind(gone.id)->withdrawn); // as find() gives it
    QVERIFY(!found->contains(nobody));
    QVERIFY(reg->findAll(u"action"_qs, {})->isEmpty());
    QCOMPARE(reg->findAll(u"no_such_type"_qs, ids).error().kind, Error::Kind::NotFound);
}

// SQLite takes alternatives one within the other up to 1,000 deep.
void tst_RegisterQuery::anyOfTakesMoreValuesThanAnExpressionIsDeep()
{
    TestRegister reg;
    reg.add(anAction(u"Wanted"_qs));
    reg.add(anAction(u"Other"_qs));
    QStringList titlesWanted {u"Wanted"_qs};
    for (int i = 0; i < 2'000; ++i)
        titlesWanted << u"Title %1"_qs.arg(i);
    Query query {u"action"_qs};
    query.where = {{u"title"_qs, Condition::Operator::AnyOf, titlesWanted}};
    QCOMPARE(titles(reg->page(query)), QStringList {u"Wanted"_qs});
}

void tst_RegisterQuery::wordsAreFoundAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");

    const QString nurse = u"Nurses were waiting"_qs;
    const QString cafe = u"Fall in the café near X-ray"_qs;
    QTest::newRow("one word") << u"café"_qs << QStringList {cafe};
    QTest::newRow("without the accent") << u"cafe"_qs << QStringList {cafe};
    QTest::newRow("accent as its own character") << u"cafe\u0301"_qs << QStringList {cafe};
    QTest::newRow("any case") << u"NURSES"_qs << QStringList {nurse};
    QTest::newRow("another form of the word") << u"nurse wait"_qs << QStringList {nurse};
    QTest::newRow("all words are needed") << u"nurse café"_qs << QStringList();
    QTest::newRow("the beginning of a word") << u"caf*"_qs << QStringList {cafe};
    QTest::newRow("not the beginning without a star") << u"caf"_qs << QStringList();
    QTest::newRow("hyphen") << u"x-ray"_qs << QStringList {cafe};
    QTest::newRow("reference") << u"INC-2026-00001"_qs << QStringList {nurse};
    QTest::newRow("nothing to look for") << u"  "_qs << QStringList {cafe, nurse};
    QTest::newRow("words of SQLite are words") << u"NOT"_qs << QStringList();
}

void tst_RegisterQuery::wordsAreFoundAsPeopleTypeThem()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);

    TestRegister reg;
    reg.add(anIncident(u"Nurses were waiting"_qs));
    reg.add(anIncident(u"Fall in the café near X-ray"_qs));
    Query query = incidents();
    query.search = search;
    QCOMPARE(titles(reg->page(query)), found);
}

void tst_RegisterQuery::anythingTypedIsASearch_data()
{
    QTest::addColumn<QString>("search");
    const QStringList typed {u"\""_qs, u"\"unfinished"_qs, u"'"_qs, u"O'Hara"_qs, u"AND"_qs, u"OR OR"_qs, u"NOT x"_qs, u"NEAR(a b, 2)"_qs, u"title:x"_qs,
        u"^x"_qs, u"x*y"_qs, u"*"_qs, u"-x"_qs, u"a + b"_qs, u"(a"_qs, u"a)"_qs, u"{a b}: c"_qs, u"%"_qs, u"_"_qs, u"\\"_qs, u";--"_qs, u"½ ² ①"_qs,
        u"\u0301"_qs, u"漢字"_qs, u"🙂"_qs, u"𞤀𞤣"_qs, QString(QChar(0xD83D)), QString(u"a"_qs + QChar(u'\0') + u"b"_qs), QString(5000, u'x'),
        QString(u"word "_qs).repeated(3000)};
    for (const QString &text : typed)
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void tst_RegisterQuery::anythingTypedIsASearch()
{
    QFETCH(QString, search);

    TestRegister reg;
    reg.add(anIncident());
    Query query = incidents();
    query.search = search;
    const auto page = reg->page(query);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().message + page.error().detail));
    QVERIFY(reg->count(query));
    QVERIFY(reg->tally(u"event_type"_qs, query));
}

void tst_RegisterQuery::editedWordsAreFoundAndOldOnesAreNot()
{
    TestRegister reg;
    const Incident first = reg.add(anIncident(u"Apple"_qs));
    Incident after = first;
    after.title = u"Banana"_qs;
    const Incident second = reg.save(first, after);
    Query query = incidents();
    query.search = u"apple"_qs;
    QCOMPARE(*reg->count(query), 0);
    query.search = u"banana"_qs;
    QCOMPARE(*reg->count(query), 1);
    after = second;
    after.title = u"Cherry"_qs;
    after.description = u"Banana again"_qs;
    reg.save(second, after);
    QCOMPARE(*reg->count(query), 1);
    QVERIFY(reg->check());
}

QTEST_GUILESS_MAIN(tst_RegisterQuery)
#include "tst_registerquery.moc"
