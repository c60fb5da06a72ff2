#include "records/catalogue.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

ChangeSet aStep()
{
    Incident incident = anIncident();
    incident.id = RecordId(1, 2);
    ChangeSet set = created(u"Add incident"_qs, untyped(incident));
    set.id = RecordId(3, 4);
    set.device = u"desk"_qs;
    set.number = 5;
    set.time = {1'764'000'000'000, 6};
    set.seen = {{u"other"_qs, 7}};
    set.actor = {u"Tester"_qs, u"Administrator"_qs};
    set.reason = u"Because"_qs;
    set.undoes = RecordId(8, 9);
    set.previousHash = "abc";
    return set;
}

QByteArray bytes(const ChangeSet &set)
{
    return set.canonicalBytes(allRecordTypes());
}

} // namespace

class tst_ChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void creatingNamesWhatIsFilled();
    void editingNamesWhatDiffers();
    void editingWithoutDifferenceIsEmpty();
    void inverseOfAnEditSwapsTheValues();
    void inverseOfCreatingIsWithdrawing();
    void inverseTakesTheChangesBackwards();
    void inverseOfAnInverseIsTheStep();
    void kindsHaveStableKeys_data();
    void kindsHaveStableKeys();
    void canonicalBytesAreStable();
    void everyPartIsInTheBytes();
    void partsCannotFlowIntoEachOther();
};

void tst_ChangeSet::creatingNamesWhatIsFilled()
{
    const ChangeSet set = created(u"Add"_qs, untyped(anIncident()));
    QCOMPARE(set.changes.size(), 1);
    QVERIFY(set.touches(u"incident"_qs) && !set.touches(u"action"_qs));
    QStringList fields;
    for (const FieldChange &field : set.changes.first().fields)
        fields << field.field;
    QCOMPARE(fields, (QStringList {u"event_type"_qs, u"title"_qs, u"occurred_on"_qs, u"reported_on"_qs}));
}

void tst_ChangeSet::editingNamesWhatDiffers()
{
    Incident before = anIncident();
    before.version = 4;
    Incident after = before;
    after.title = u"Other"_qs;
    after.occurredOn = {};
    const ChangeSet set = edited(u"Edit"_qs, untyped(before), untyped(after));
    const RecordChange &change = set.changes.first();
    QCOMPARE(change.baseVersion, 4);
    QCOMPARE(change.fields.size(), 2);
    QCOMPARE(change.fields.first().after, QVariant(u"Other"_qs));
    QVERIFY(change.fields.last().after.isNull());
}

void tst_ChangeSet::editingWithoutDifferenceIsEmpty()
{
    QVERIFY(edited(u"Edit"_qs, untyped(anIncident()), untyped(anIncident())).isEmpty());
}

void tst_ChangeSet::inverseOfAnEditSwapsTheValues()
{
    Incident before = anIncident();
    before.version = 4;
    Incident after = before;
    after.title = u"Other"_qs;
    ChangeSet set = edited(u"Edit"_qs, untyped(before), untyped(after));
    set.id = RecordId(1, 1);
    const ChangeSet back = set.inverse(u"Undo: Edit"_qs);
    QCOMPARE(back.summary, u"Undo: Edit"_qs);
    QVERIFY(back.undoes == set.id);
    QCOMPARE(back.changes.first().baseVersion, 5);
    QCOMPARE(back.changes.first().fields.first().before, QVariant(u"Other"_qs));
    QCOMPARE(back.changes.first().fields.first().after, QVariant(before.title));
}

void tst_ChangeSet::inverseOfCreatingIsWithdrawing()
{
    const ChangeSet back = created(u"Add"_qs, untyped(anIncident())).inverse({});
    QVERIFY(back.changes.first().kind == RecordChange::Kind::Withdraw);
    QVERIFY(back.changes.first().fields.isEmpty());
    QVERIFY(back.inverse({}).changes.first().kind == RecordChange::Kind::Restore);
}

void tst_ChangeSet::inverseTakesTheChangesBackwards()
{
    ChangeSet set = withdrawn({}, untyped(anIncident()));
    append(set, restored({}, untyped(anAction())));
    const ChangeSet back = set.inverse({});
    QCOMPARE(back.changes.at(0).type, u"action"_qs);
    QVERIFY(back.changes.at(0).kind == RecordChange::Kind::Withdraw);
    QCOMPARE(back.changes.at(1).type, u"incident"_qs);
    QVERIFY(back.changes.at(1).kind == RecordChange::Kind::Restore);
}

void tst_ChangeSet::inverseOfAnInverseIsTheStep()
{
    Incident after = anIncident();
    after.title = u"Other"_qs;
    after.neverEvent = true;
    ChangeSet set = edited(u"Edit"_qs, untyped(anIncident()), untyped(after));
    append(set, withdrawn({}, untyped(anAction())));
    append(set, restored({}, untyped(aTheme())));
    const ChangeSet twice = set.inverse({}).inverse({});
    QCOMPARE(twice.changes.size(), set.changes.size());
    for (qsizetype i = 0; i < set.changes.size(); ++i) {
        QCOMPARE(twice.changes.at(i).type, set.changes.at(i).type);
        QVERIFY(twice.changes.at(i).kind == set.changes.at(i).kind);
        QCOMPARE(twice.changes.at(i).fields.size(), set.changes.at(i).fields.size());
        for (qsizetype f = 0; f < set.changes.at(i).fields.size(); ++f) {
            QCOMPARE(twice.changes.at(i).fields.at(f).before, set.changes.at(i).fields.at(f).before);
            QCOMPARE(twice.changes.at(i).fields.at(f).after, set.changes.at(i).fields.at(f).after);
        }
    }
}

void tst_ChangeSet::kindsHaveStableKeys_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");

    // These stand in every register's history.
    QTest::newRow("create") << int(RecordChange::Kind::Create) << u"create"_qs;
    QTest::newRow("update") << int(RecordChange::Kind::Update) << u"update"_qs;
    QTest::newRow("withdraw") << int(RecordChange::Kind::Withdraw) << u"withdraw"_qs;
    QTest::newRow("restore") << int(RecordChange::Kind::Restore) << u"restore"_qs;
}

void tst_ChangeSet::kindsHaveStableKeys()
{
    QFETCH(int, kind);
    QFETCH(QString, key);

    QCOMPARE(kindKey(RecordChange::Kind(kind)), key);
    QCOMPARE(int(kindFromKey(key)), kind);
}

// Written out by hand from the rule: length, colon, text; "-" for absent; lists begin with their count.
// The hashes in every register rest on it. 1,764,000,000,000 ms is 2025-11-24T16:00:00Z.
void tst_ChangeSet::canonicalBytesAreStable()
{
    ChangeSet set = aStep();
    set.changes.first().fields = {{u"occurred_on"_qs, {}, QDate(2026, 11, 20)}, {u"title"_qs, u"Fall"_qs, u"Zoë"_qs}};
    QCOMPARE(bytes(set), QByteArray("36:00000000-0000-0003-0000-000000000004" "4:desk" "1:5" "29:2025-11-24T16:00:00.000Z/0006"
                                    "1:1" "5:other" "1:7" "6:Tester" "13:Administrator" "12:Add incident" "7:Because"
                                    "36:00000000-0000-0008-0000-000000000009" "3:abc" "1:1"
                                    "8:incident" "36:00000000-0000-0001-0000-000000000002" "6:create" "1:0" "1:2"
                                    "11:occurred_on" "-" "10:2026-11-20" "5:title" "4:Fall" "4:Zo\xc3\xab"));
}

void tst_ChangeSet::everyPartIsInTheBytes()
{
    QList<ChangeSet> sets(20, aStep());
    sets[1].id = RecordId(3, 5);
    sets[2].device = u"desl"_qs;
    sets[3].number = 6;
    sets[4].time.counter = 7;
    sets[5].seen[u"other"_qs] = 8;
    sets[6].seen[u"third"_qs] = 1;
    sets[7].actor.name = u"Other"_qs;
    sets[8].actor.role.clear();
    sets[9].summary += u'.';
    sets[10].reason.clear();
    sets[11].undoes = {};
    sets[12].previousHash = "abd";
    sets[13].changes.first().type = u"action"_qs;
    sets[14].changes.first().record = RecordId(1, 3);
    sets[15].changes.first().kind = RecordChange::Kind::Update;
    sets[16].changes.first().baseVersion = 1;
    sets[17].changes.first().fields.first().field = u"title"_qs;
    sets[18].changes.first().fields.first().before = u"x"_qs;
    sets[19].changes.first().fields.first().after = {};
    QSet<QByteArray> different;
    for (const ChangeSet &set : sets)
        different.insert(bytes(set));
    QCOMPARE(different.size(), sets.size());

    ChangeSet sealed = aStep();
    sealed.hash = "anything";
    QCOMPARE(bytes(sealed), bytes(aStep()));
}

void tst_ChangeSet::partsCannotFlowIntoEachOther()
{
    ChangeSet one = aStep();
    ChangeSet other = aStep();
    one.actor = {u"ab"_qs, u"c"_qs};
    other.actor = {u"a"_qs, u"bc"_qs};
    QVERIFY(bytes(one) != bytes(other));
    one.actor = {u"a1:b"_qs, u""_qs};
    other.actor = {u"a"_qs, u"b0:"_qs};
    QVERIFY(bytes(one) != bytes(other));

    one = aStep();
    other = aStep();
    one.seen = {{u"a=1"_qs, 2}};
    other.seen = {{u"a"_qs, 1}};
    QVERIFY(bytes(one) != bytes(other));

    // A dash that somebody typed is not an absent value.
    one = aStep();
    other = aStep();
    one.changes.first().fields = {{u"title"_qs, {}, u"-"_qs}};
    other.changes.first().fields = {{u"title"_qs, u"-"_qs, {}}};
    QVERIFY(bytes(one) != bytes(other));
}

QTEST_GUILESS_MAIN(tst_ChangeSet)
#include "tst_changeset.moc"
