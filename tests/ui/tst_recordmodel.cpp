#include "listfixture.h"
#include "look/statechip.h"
#include "tables/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using candour::test::ListFixture;

class tst_RecordModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesVisitEachRecordOnce();
    void countsWhenIdle();
    void anEditChangesOneRowInPlace();
    void anEditOfTheOrderMovesTheRow();
    void aNewRecordComesFirstWhereNewestComeFirst();
    void aWithdrawnRecordLeaves();
    void aWithdrawnRecordStaysWhereWithdrawnAreShown();
    void undoBringsARecordBack();
    void anEditThatNoLongerFitsTheFilterLeaves();
    void whatAnotherWindowWroteIsFollowed();
    void aRenamedWardShowsAtOnce();
    void ordersByAColumnWithEmptyOnesLast();
    void cellsSpeakForThemselves();
    void sensitiveColumnsAreMarked();

private:
    static Query responses()
    {
        Query query;
        query.type = u"learning_response"_qs;
        return query;
    }
    static QStringList titles(const RecordModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.record(row).text(u"title");
        return titles;
    }
};

namespace {

/// Watches that a model keeps what it promises to views, and what it tells them.
struct Watch
{
    explicit Watch(RecordModel &model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest), resets(&model, &QAbstractItemModel::modelReset),
          inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved), edited(&model, &QAbstractItemModel::dataChanged)
    {
    }
    QAbstractItemModelTester tester;
    QSignalSpy resets;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy edited;
};

} // namespace

void tst_RecordModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_qs));
}

void tst_RecordModel::pagesVisitEachRecordOnce()
{
    ListFixture fixture;
    constexpr int records = 250; // two full pages and a half
    for (int number = 0; number < records; ++number)
        fixture.addResponse(u"Response %1"_qs.arg(number % 7)); // equal titles, so that only the key tells them apart
    RecordModel model(fixture.reg(), fixture.session().reference());
    Query query = responses();
    query.sortField = u"title"_qs;
    model.show(query, {u"title"_qs});
    QCOMPARE(model.rowCount(), RecordModel::rowsPerPage);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QSet<RecordId> seen;
    for (int row = 0; row < model.rowCount(); ++row)
        seen.insert(model.record(row).id);
    QCOMPARE(model.rowCount(), records);
    QCOMPARE(seen.size(), records);
}

void tst_RecordModel::countsWhenIdle()
{
    ListFixture fixture;
    for (int number = 0; number < 120; ++number)
        fixture.addResponse(u"Response"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    QSignalSpy counted(&model, &RecordModel::totalChanged);
    model.show(responses(), {u"title"_qs});
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(!model.total());
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(model.total(), std::optional<qint64>(120));
}

void tst_RecordModel::anEditChangesOneRowInPlace()
{
    ListFixture fixture;
    fixture.addResponse(u"First"_qs);
    const auto second = fixture.addResponse(u"Second"_qs);
    fixture.addResponse(u"Third"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"reference"_qs, u"title"_qs});
    Watch watch(model);
    RecordData after = untyped(second);
    after.setValue(u"title", u"Second, mended"_qs);
    QVERIFY(fixture.session().records().save(untyped(second), after));
    QCOMPARE(titles(model), QStringList({u"Third"_qs, u"Second, mended"_qs, u"First"_qs}));
    QCOMPARE(watch.edited.size(), 1);
    QCOMPARE(watch.edited.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(watch.edited.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(watch.resets.size() + watch.inserted.size() + watch.removed.size() + watch.moved.size(), 0);
}

void tst_RecordModel::anEditOfTheOrderMovesTheRow()
{
    ListFixture fixture;
    const auto first = fixture.addResponse(u"A"_qs);
    fixture.addResponse(u"B"_qs);
    fixture.addResponse(u"C"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    Query query = responses();
    query.sortField = u"title"_qs;
    model.show(query, {u"title"_qs});
    const QPersistentModelIndex moving(model.index(0, 0));
    Watch watch(model);
    RecordData after = untyped(first);
    after.setValue(u"title", u"Z"_qs);
    QVERIFY(fixture.session().records().save(untyped(first), after));
    QCOMPARE(titles(model), QStringList({u"B"_qs, u"C"_qs, u"Z"_qs}));
    QCOMPARE(moving.row(), 2); // a selection goes with its row
    QCOMPARE(watch.resets.size(), 0);
}

void tst_RecordModel::aNewRecordComesFirstWhereNewestComeFirst()
{
    ListFixture fixture;
    fixture.addResponse(u"Old"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs});
    Watch watch(model);
    fixture.addResponse(u"New"_qs);
    QCOMPARE(titles(model), QStringList({u"New"_qs, u"Old"_qs}));
    QCOMPARE(watch.inserted.size(), 1);
    QCOMPARE(watch.resets.size(), 0);
    QTRY_COMPARE(model.total(), std::optional<qint64>(2));
}

void tst_RecordModel::aWithdrawnRecordLeaves()
{
    ListFixture fixture;
    const auto one = fixture.addResponse(u"One"_qs);
    fixture.addResponse(u"Two"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs});
    Watch watch(model);
    QVERIFY(fixture.session().records().withdraw({untyped(one)}, u"Entered twice"_qs));
    QCOMPARE(titles(model), QStringList({u"Two"_qs}));
    QCOMPARE(watch.removed.size(), 1);
    QTRY_COMPARE(model.total(), std::optional<qint64>(1));
}

void tst_RecordModel::aWithdrawnRecordStaysWhereWithdrawnAreShown()
{
    ListFixture fixture;
    const auto one = fixture.addResponse(u"One"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    Query query = responses();
    query.withdrawn = Query::Withdrawn::Shown;
    model.show(query, {u"title"_qs});
    Watch watch(model);
    QVERIFY(fixture.session().records().withdraw({untyped(one)}, u"Entered twice"_qs));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(RecordModel::WithdrawnRole).toBool());
    QCOMPARE(model.index(0, 0).data().toString(), u"One – withdrawn"_qs); // the word, not only a grey
}

void tst_RecordModel::undoBringsARecordBack()
{
    ListFixture fixture;
    fixture.addResponse(u"One"_qs);
    const auto two = fixture.addResponse(u"Two"_qs);
    fixture.addResponse(u"Three"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs});
    Watch watch(model);
    QVERIFY(fixture.session().records().withdraw({untyped(two)}, u"By mistake"_qs));
    QVERIFY(fixture.session().history().undo());
    QCOMPARE(titles(model), QStringList({u"Three"_qs, u"Two"_qs, u"One"_qs}));
    QCOMPARE(watch.resets.size(), 0);
}

void tst_RecordModel::anEditThatNoLongerFitsTheFilterLeaves()
{
    ListFixture fixture;
    const auto one = fixture.addResponse(u"One"_qs, u"aar"_qs);
    fixture.addResponse(u"Two"_qs, u"aar"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    Query query = responses();
    query.where = {{u"response_type"_qs, Condition::Operator::AnyOf, QStringList {u"aar"_qs}}};
    model.show(query, {u"title"_qs});
    Watch watch(model);
    RecordData after = untyped(one);
    after.setValue(u"response_type", u"mdt"_qs);
    QVERIFY(fixture.session().records().save(untyped(one), after));
    QCOMPARE(titles(model), QStringList({u"Two"_qs}));
    QCOMPARE(watch.resets.size(), 0);
}

void tst_RecordModel::whatAnotherWindowWroteIsFollowed()
{
    ListFixture fixture;
    fixture.addResponse(u"Here"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs});
    const QPersistentModelIndex here(model.index(0, 0));
    Watch watch(model);
    {
        const auto other = fixture.otherWindow();
        auto record = other->blank(u"learning_response"_qs);
        QVERIFY(record);
        record->setValue(u"title", u"Elsewhere"_qs);
        record->setValue(u"response_type", u"aar"_qs);
        QVERIFY(other->apply(created(u"Add"_qs, *record)));
    }
    fixture.reg().poll();
    QCOMPARE(titles(model), QStringList({u"Elsewhere"_qs, u"Here"_qs}));
    QCOMPARE(here.row(), 1);
    QCOMPARE(watch.resets.size(), 0);
}

void tst_RecordModel::aRenamedWardShowsAtOnce()
{
    ListFixture fixture;
    const auto ward = fixture.addWard(u"Larch Ward"_qs);
    fixture.setUnit(Id<OrganisationUnit>(ward.id));
    fixture.addResponse(u"Fall"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs, u"unit"_qs});
    QCOMPARE(model.index(0, 1).data().toString(), u"Larch Ward"_qs);
    Watch watch(model);
    RecordData after = untyped(ward);
    after.setValue(u"name", u"Rowan Ward"_qs);
    QVERIFY(fixture.session().records().save(untyped(ward), after));
    QCOMPARE(model.index(0, 1).data().toString(), u"Rowan Ward"_qs);
    QCOMPARE(watch.edited.size(), 1);
}

void tst_RecordModel::ordersByAColumnWithEmptyOnesLast()
{
    ListFixture fixture;
    auto undated = fixture.addResponse(u"Undated"_qs);
    const auto late = fixture.addResponse(u"Late"_qs);
    RecordData data = untyped(undated);
    data.setValue(u"agreed_due_on", {});
    QVERIFY(fixture.session().records().save(untyped(undated), data));
    RecordData earlier = untyped(fixture.addResponse(u"Early"_qs));
    const RecordData before = earlier;
    earlier.setValue(u"agreed_due_on", QDate(2026, 12, 1));
    QVERIFY(fixture.session().records().save(before, earlier));
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs, u"agreed_due_on"_qs, RecordModel::clockColumn()});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(titles(model), QStringList({u"Early"_qs, u"Late"_qs, u"Undated"_qs}));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(titles(model), QStringList({u"Late"_qs, u"Early"_qs, u"Undated"_qs}));
    model.sort(2, Qt::AscendingOrder); // the clock has no order of its own
    QCOMPARE(titles(model), QStringList({u"Late"_qs, u"Early"_qs, u"Undated"_qs}));
}

void tst_RecordModel::cellsSpeakForThemselves()
{
    ListFixture fixture;
    fixture.addResponse(u"Fall with fracture"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    model.show(responses(), {u"title"_qs, u"state"_qs, u"agreed_due_on"_qs, RecordModel::clockColumn(), u"lead"_qs, u"no_such_field"_qs});
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Title: Fall with fracture"_qs);
    QCOMPARE(model.index(0, 1).data(RecordModel::ChipRole).value<Chip>().word, u"In analysis"_qs);
    QCOMPARE(model.index(0, 2).data().toString(), u"12 Jan 2027"_qs);
    QCOMPARE(model.index(0, 2).data(RecordModel::SortRole).toDate(), QDate(2027, 1, 12));
    QVERIFY(Qt::Alignment(model.index(0, 2).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    // Counted by hand: 24 Nov 2026 to 12 Jan 2027 are 36 weekdays without 25 and 28 Dec (for Boxing Day) and 1 Jan.
    QCOMPARE(model.index(0, 3).data().toString(), u"33 wd"_qs);
    QVERIFY(model.index(0, 3).data(Qt::AccessibleTextRole).toString().contains(u"33 working day"));
    QCOMPARE(model.index(0, 4).data(Qt::AccessibleTextRole).toString(), u"Lead: empty"_qs);
}

void tst_RecordModel::sensitiveColumnsAreMarked()
{
    ListFixture fixture;
    fixture.addIncident(u"Insulin given twice"_qs);
    RecordModel model(fixture.reg(), fixture.session().reference());
    Query query;
    query.type = u"incident"_qs;
    model.show(query, {u"reference"_qs, u"title"_qs}); // the title is in people's own words
    QVERIFY(!model.headerData(0, Qt::Horizontal, RecordModel::SensitiveRole).toBool());
    QVERIFY(model.headerData(1, Qt::Horizontal, RecordModel::SensitiveRole).toBool());
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"May identify"));
    QCOMPARE(model.index(0, 1).data().toString(), u"Insulin given twice"_qs); // on screen it is there
}

QTEST_MAIN(tst_RecordModel)
#include "tst_recordmodel.moc"
