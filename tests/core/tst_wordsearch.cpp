#include "storage/batchwriter.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int comments = 24'000; // more than Candour looks through without its word index

/// What comment `number` says, by a rule from which each test can tell who must be found.
QByteArray textOf(int number)
{
    QByteArray text = "The nurses explained it";
    if (number % 9 == 0)
        text += ", we waited in the café";
    if (number % 400 == 0)
        text += " and parking was Complained about";
    if (number <= 60)
        text += " on opening day";
    if (number > comments - 30)
        text += " with a newcomer";
    return text;
}

std::unique_ptr<TestRegister> manyComments()
{
    auto reg = std::make_unique<TestRegister>();
    const auto imported = (*reg)->importBatch(anImport(), comments, {}, [](BatchWriter &writer, ImportBatch &) -> Status {
        const auto rows = writer.rows(u"comment");
        if (!rows)
            return rows.error();
        const Schema &schema = Comment::schema();
        for (int number = 1; number <= comments; ++number) {
            const QByteArray id = QByteArray::number(number);
            const QByteArray text = textOf(number);
            (*rows)->setText(schema.indexOf(u"external_id"), id);
            (*rows)->setText(schema.indexOf(u"question"), number % 2 == 0 ? "even" : "odd");
            (*rows)->setText(schema.indexOf(u"text"), text);
            if (const auto added = (*rows)->add(); !added)
                return added.error();
        }
        return {};
    });
    return imported ? std::move(reg) : nullptr;
}

} // namespace

/// Searching many rows. Small tables are in tst_registerquery.
class tst_WordSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase() { m_reg = manyComments(); QVERIFY(m_reg); }

    void findsEveryRowOnceNewestFirst_data();
    void findsEveryRowOnceNewestFirst();
    void withdrawnRowsAreLeftOut();
    void cleanupTestCase() { m_reg.reset(); }

private:
    std::unique_ptr<TestRegister> m_reg;
};

void tst_WordSearch::findsEveryRowOnceNewestFirst_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("question");
    QTest::addColumn<std::function<bool(int)>>("isFound");
    const auto row = [](const char *name, const char *search, const std::function<bool(int)> &isFound, const char *question = "") {
        QTest::newRow(name) << QString::fromUtf8(search) << QString::fromLatin1(question) << isFound;
    };
    row("a beginning in every row", "nurs*", [](int) { return true; });
    row("a word in every row", "nurses", [](int) { return true; });
    row("another form of it", "nurse*", [](int) { return true; });
    row("the whole stem and more", "explain*", [](int) { return true; });
    row("in one of nine", "wait*", [](int number) { return number % 9 == 0; });
    row("without its accent", "cafe*", [](int number) { return number % 9 == 0; });
    row("in one of four hundred", "PARK*", [](int number) { return number % 400 == 0; });
    row("in old rows only", "open*", [](int number) { return number <= 60; });
    row("in the newest rows only", "newcom*", [](int number) { return number > comments - 30; });
    row("in no row", "xylo*", [](int) { return false; });
    row("two beginnings", "nurs* wait*", [](int number) { return number % 9 == 0; });
    row("two beginnings that seldom meet", "wait* park*", [](int number) { return number % 3600 == 0; });
    row("a word and a beginning", "nurses wait*", [](int number) { return number % 9 == 0; });
    row("a beginning in half the rows", "nurs*", [](int number) { return number % 2 == 0; }, "even");
    row("a seldom one in half the rows", "park*", [](int) { return false; }, "odd");
    row("a word in two parts", "caf-e*", [](int) { return false; });
}

void tst_WordSearch::findsEveryRowOnceNewestFirst()
{
    QFETCH(const QString, search);
    QFETCH(const QString, question);
    QFETCH(const std::function<bool(int)>, isFound);

    Query query {u"comment"_qs};
    query.search = search;
    if (!question.isEmpty())
        query.where = {{u"question"_qs, Condition::Operator::Equals, question}};
    QStringList expected;
    for (int number = comments; number >= 1; --number) {
        if (isFound(number))
            expected << QString::number(number);
    }
    QCOMPARE(*(*m_reg)->count(query), expected.size());
    QStringList found;
    // Five pages show how they join; the last ones are as the word index gives them.
    for (int pages = 0; pages < 5; ++pages) {
        const auto page = (*m_reg)->page(query);
        QVERIFY(page);
        for (const RecordData &record : page->records)
            found << record.text(u"external_id");
        QCOMPARE(page->next.has_value(), found.size() < expected.size());
        query.after = page->next;
        if (!page->next)
            break;
    }
    QCOMPARE(found, expected.first(std::min<qsizetype>(500, expected.size())));
}

void tst_WordSearch::withdrawnRowsAreLeftOut()
{
    auto reg = manyComments();
    QVERIFY(reg);
    const auto batch = (*reg)->page({u"import_batch"_qs});
    QVERIFY(batch && batch->records.size() == 1);
    reg->apply(withdrawn(u"Withdraw"_qs, batch->records.first()));
    Query query {u"comment"_qs};
    query.search = u"nurs*"_qs;
    QCOMPARE((*reg)->page(query)->records.size(), 0);
    query.withdrawn = Query::Withdrawn::Only;
    QCOMPARE((*reg)->page(query)->records.size(), 100);
    QVERIFY((*reg)->page(query)->records.first().withdrawn);
}

QTEST_GUILESS_MAIN(tst_WordSearch)
#include "tst_wordsearch.moc"
