#include "support/rawfile.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QSignalSpy>
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

} // namespace

class tst_RegisterWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void differentFieldsOfTwoWindowsCombine();
    void theSameFieldOfTwoWindowsConflicts();
    void theSameValueOfTwoWindowsIsNoConflict();
    void anotherWindowIsNoticed();
    void twoWindowsGiveDifferentNumbers();
    void aBusyFileSaysSo();
    void readersDoNotWaitForWriters();
};

void tst_RegisterWindows::differentFieldsOfTwoWindowsCombine()
{
    TestRegister reg;
    const Action seen = reg.add(anAction());
    const auto other = reg.secondWindow();
    Action theirs = seen;
    theirs.measure = u"Pens found outside bags, per week"_qs;
    QVERIFY(other->apply(edited(u"Edit"_qs, untyped(seen), untyped(theirs))));
    Action ours = seen;
    ours.dueOn = QDate(2027, 1, 31);
    const ChangeSet edit = edited(u"Edit"_qs, untyped(seen), untyped(ours));
    QVERIFY(reg->conflicts(edit).isEmpty());
    const auto written = reg->apply(edit);
    QVERIFY(written);
    QCOMPARE(written->changes.first().baseVersion, 2);
    const Action both = reg.stored(seen);
    QCOMPARE(both.measure, theirs.measure);
    QCOMPARE(both.dueOn, ours.dueOn);
    QCOMPARE(both.version, 3);
    QVERIFY(reg->check());
}

void tst_RegisterWindows::theSameFieldOfTwoWindowsConflicts()
{
    TestRegister reg;
    const Action seen = reg.add(anAction());
    const auto other = reg.secondWindow();
    Action theirs = seen;
    theirs.title = u"Theirs"_qs;
    QVERIFY(other->apply(edited(u"Edit"_qs, untyped(seen), untyped(theirs))));
    Action ours = seen;
    ours.title = u"Ours"_qs;
    ours.dueOn = QDate(2027, 1, 31);
    const ChangeSet edit = edited(u"Edit"_qs, untyped(seen), untyped(ours));
    const auto refused = reg->apply(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().message.contains(seen.reference));
    QCOMPARE(reg.stored(seen).title, u"Theirs"_qs);
    QVERIFY(!reg.stored(seen).dueOn.isValid());

    const QList<FieldConflict> conflicts = reg->conflicts(edit);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, u"title"_qs);
    QCOMPARE(conflicts.first().theirs, QVariant(u"Theirs"_qs));
    QCOMPARE(conflicts.first().ours, QVariant(u"Ours"_qs));

    QVERIFY(other->apply(withdrawn(u"Withdraw"_qs, untyped(*other->find(Id<Action>(seen.id))))));
    const auto again = reg->apply(withdrawn(u"Withdraw"_qs, untyped(seen)));
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void tst_RegisterWindows::theSameValueOfTwoWindowsIsNoConflict()
{
    TestRegister reg;
    const Action seen = reg.add(anAction());
    const auto other = reg.secondWindow();
    Action same = seen;
    same.title = u"Agreed"_qs;
    QVERIFY(other->apply(edited(u"Edit"_qs, untyped(seen), untyped(same))));
    QVERIFY(reg->apply(edited(u"Edit"_qs, untyped(seen), untyped(same))));
    QCOMPARE(reg.stored(seen).title, u"Agreed"_qs);
    QVERIFY(reg->check());
}

void tst_RegisterWindows::anotherWindowIsNoticed()
{
    TestRegister reg;
    const auto other = reg.secondWindow();
    QSignalSpy elsewhere(&*reg, &Register::changedElsewhere);
    reg->poll();
    QCOMPARE(elsewhere.size(), 0);
    reg.add(aTheme());
    reg->poll();
    QCOMPARE(elsewhere.size(), 0); // one's own step is no news
    SharedTheme theme = aTheme(u"Falls"_qs);
    theme.id = other->newId();
    QVERIFY(other->apply(created(u"Add"_qs, untyped(theme))));
    QCOMPARE(*reg->count({u"theme"_qs}), 2);
    reg->poll();
    QCOMPARE(elsewhere.size(), 1);
    reg->poll();
    QCOMPARE(elsewhere.size(), 1);
}

void tst_RegisterWindows::twoWindowsGiveDifferentNumbers()
{
    TestRegister reg;
    const auto other = reg.secondWindow();
    const auto desk = reg.secondWindow(u"other-desk"_qs);
    for (int i = 0; i < 3; ++i) {
        Incident incident = anIncident();
        for (Register *window : {&*reg, other.get(), desk.get()}) {
            incident.id = window->newId();
            QVERIFY(window->apply(created(u"Add"_qs, untyped(incident))));
        }
    }
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00010"_qs);
    const auto steps = reg->latestSteps(2);
    QCOMPARE(steps->first().number, 7);
    QCOMPARE(steps->first().seen.value(u"other-desk"_qs), 3);
    QCOMPARE(steps->last().device, u"other-desk"_qs);
    QCOMPARE(steps->last().number, 3);
    QVERIFY(reg->check());
}

void tst_RegisterWindows::aBusyFileSaysSo()
{
    TestRegister reg;
    const SharedTheme stored = reg.add(aTheme());
    RawFile other(reg.path());
    QCOMPARE(other.run(u"BEGIN EXCLUSIVE"_qs), QString());
    const auto refused = reg->apply(withdrawn(u"Withdraw"_qs, untyped(stored)));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"is busy"_qs), qPrintable(refused.error().message));
    QVERIFY(!reg.stored(stored).withdrawn);
    QCOMPARE(other.run(u"ROLLBACK"_qs), QString());
    QVERIFY(reg->apply(withdrawn(u"Withdraw"_qs, untyped(stored))));
}

void tst_RegisterWindows::readersDoNotWaitForWriters()
{
    TestRegister reg;
    reg.add(aTheme());
    RawFile other(reg.path());
    other.run(u"BEGIN IMMEDIATE; UPDATE theme SET name = 'changed'"_qs);
    QCOMPARE(titles(reg->page({u"theme"_qs})), QStringList {u"Medicines"_qs});
    const auto opened = Register::open(reg.path(), reg.desk());
    QVERIFY(opened);
    QCOMPARE(*(*opened)->count({u"theme"_qs}), 1);
    other.run(u"ROLLBACK"_qs);
}

QTEST_GUILESS_MAIN(tst_RegisterWindows)
#include "tst_registerwindows.moc"
