#include "support/testregister.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

Query incidents()
{
    return {u"incident"_qs};
}

} // namespace

class tst_Register : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recordsComeBackAsTheyWereSaved();
    void everyTypeThatPeopleMakeCanBeSaved();
    void oddTextsComeBack_data();
    void oddTextsComeBack();
    void whatIsNotThereIsNotFound();
    void stepsSayWhoWhenAndWhere();
    void severalRecordsAreOneStep();
    void aStepThatFailsChangesNothing();
    void nothingToDoWritesNothing();
    void historyTellsEachStepOfARecord();
    void referencesCountOnByYear();
    void referencesAreNeverGivenTwice();
    void givenReferencesAreCountedPast();
    void readingOnlyRefusesToWrite();
};

void tst_Register::recordsComeBackAsTheyWereSaved()
{
    TestRegister reg;
    Incident incident = anIncident();
    incident.description = u"Two doses of insulin.\n\nFound at the next round."_qs;
    incident.processStage = {u"administration"_qs, u"monitoring"_qs};
    incident.neverEvent = false;
    incident.unit = Id<OrganisationUnit>(reg.add(aWard()).id);
    const Incident stored = reg.add(incident);
    QVERIFY(!stored.id.isNull());
    QCOMPARE(stored.version, 1);
    QVERIFY(!stored.withdrawn && stored.batch.isNull());
    QCOMPARE(stored.reference, u"INC-2026-00001"_qs);
    QCOMPARE(stored.description, incident.description);
    QCOMPARE(stored.processStage, incident.processStage);
    QCOMPARE(stored.occurredOn, incident.occurredOn);
    QVERIFY(stored.neverEvent == false);
    QVERIFY(stored.unit == incident.unit);
    QVERIFY(!stored.awareOn.isValid() && stored.theme.isNull());

    QVERIFY(reg.reopen());
    QCOMPARE(untyped(reg.stored(stored)).values(), untyped(stored).values());
    QVERIFY(reg->findByReference(u"incident"_qs, u"INC-2026-00001"_qs)->id == stored.id);
    QVERIFY(reg->findByReference(u"incident"_qs, stored.id.toString())->id == stored.id);
    QVERIFY(reg->findBy(u"incident"_qs, u"unit"_qs, incident.unit.toString())->id == stored.id);
    QVERIFY(reg->findByReference(u"organisation_unit"_qs, u"Larch Ward"_qs)->id == incident.unit);
}

void tst_Register::everyTypeThatPeopleMakeCanBeSaved()
{
    TestRegister reg;
    for (const Schema *schema : reg->catalogue().schemas()) {
        if (schema->keys() == Schema::Keys::Derived)
            continue;
        auto record = reg->blank(schema->type());
        QVERIFY(record);
        for (const Field &field : schema->fields()) {
            if (field.type == FieldType::Date)
                record->setValue(field.name, QDate(2026, 11, 23));
            else if (field.type == FieldType::Integer)
                record->setValue(field.name, 2);
            else if (field.type == FieldType::Boolean)
                record->setValue(field.name, true);
            else if (field.type == FieldType::DateTime)
                record->setValue(field.name, QDateTime(QDate(2026, 11, 23), QTime(1, 2), Qt::UTC));
            else if (field.name != u"reference"_qs)
                record->setValue(field.name, valueFromText(field.type, u"some_words"_qs).value_or(QVariant()));
        }
        const auto applied = reg->apply(created(u"Add"_qs, *record));
        QVERIFY2(applied.ok(), applied ? "" : qPrintable(schema->type() + applied.error().detail));
        const auto found = reg->find(schema->type(), record->id);
        QVERIFY2(found.ok(), qPrintable(schema->type()));
        for (const Field &field : schema->fields()) {
            if (field.name != u"reference"_qs)
                QVERIFY2(sameValue(field.type, found->value(field.name), record->value(field.name)), qPrintable(field.name));
        }
    }
    const auto checked = reg->check();
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message + checked.error().detail));
}

void tst_Register::oddTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("quotes") << u"O'Hara said \"no\"; DROP TABLE incident; --"_qs << u"O'Hara said \"no\"; DROP TABLE incident; --"_qs;
    QTest::newRow("accents and signs") << u"Zoë’s café – 5 µg ≥ 3 🙂"_qs << u"Zoë’s café – 5 µg ≥ 3 🙂"_qs;
    QTest::newRow("right to left") << u"مرحبا"_qs << u"مرحبا"_qs;
    QTest::newRow("only spaces") << u"   "_qs << u"   "_qs;
    QTest::newRow("a number") << u"007"_qs << u"007"_qs;
    QTest::newRow("100,000 characters") << QString(100'000, u'x') << QString(100'000, u'x');
    QTest::newRow("half a character") << QString(u"a"_qs + QChar(0xD83D)) << QString(u"a"_qs + QChar(0xFFFD));
    QTest::newRow("NUL") << QString(u"a"_qs + QChar(u'\0') + u"b"_qs) << u"ab"_qs;
}

void tst_Register::oddTextsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    TestRegister reg;
    const Incident stored = reg.add(anIncident(text));
    QCOMPARE(stored.title, expected);
    Incident after = stored;
    after.title = u"Plain"_qs;
    after.description = text;
    QCOMPARE(reg.save(stored, after).description, expected);
    reg->setActor({text, text});
    ChangeSet odd = withdrawn(text, untyped(reg.stored(stored)));
    odd.reason = text;
    reg.apply(odd);
    const auto checked = reg->check();
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message + checked.error().detail));
}

void tst_Register::whatIsNotThereIsNotFound()
{
    TestRegister reg;
    const auto kindOf = [](const auto &result) { return result ? Error::Kind::Failed : result.error().kind; };
    QCOMPARE(kindOf(reg->find(u"incident"_qs, RecordId(1, 2))), Error::Kind::NotFound);
    QCOMPARE(kindOf(reg->find(u"comment"_qs, RecordId(1, 2))), Error::Kind::NotFound);
    QCOMPARE(kindOf(reg->find(u"unicorn"_qs, RecordId(1, 2))), Error::Kind::NotFound);
    QCOMPARE(kindOf(reg->findByReference(u"incident"_qs, u"INC-2026-99999"_qs)), Error::Kind::NotFound);
    QCOMPARE(kindOf(reg->findBy(u"incident"_qs, u"colour"_qs, u"red"_qs)), Error::Kind::NotFound);
    QCOMPARE(kindOf(reg->page({u"unicorn"_qs})), Error::Kind::NotFound);
    QCOMPARE(kindOf(reg->blank(u"unicorn"_qs)), Error::Kind::NotFound);
    RecordData ghost = untyped(anIncident());
    ghost.id = RecordId(1, 2);
    QCOMPARE(kindOf(reg->apply(withdrawn(u"Withdraw"_qs, ghost))), Error::Kind::NotFound);
}

void tst_Register::stepsSayWhoWhenAndWhere()
{
    TestRegister reg;
    QSignalSpy spy(&*reg, &Register::changed);
    SharedTheme theme = aTheme();
    theme.id = reg->newId();
    const auto first = reg->apply(created(u"Add theme"_qs, untyped(theme)));
    reg->setActor({u"Other"_qs, {}});
    const auto second = reg->apply(withdrawn(u"Withdraw theme"_qs, untyped(reg.stored(theme))));
    QVERIFY(first && second);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(first->device, u"test-desk"_qs);
    QCOMPARE(first->number, 1);
    QCOMPARE(second->number, 2);
    QCOMPARE(first->actor.name, u"Tester"_qs);
    QCOMPARE(second->actor.name, u"Other"_qs);
    QVERIFY(first->time < second->time);
    QVERIFY(first->previousHash.isEmpty());
    QCOMPARE(second->previousHash, first->hash);
    QCOMPARE(first->hash.size(), 64); // SHA-256 in hex

    const auto latest = reg->latestSteps(5);
    QCOMPARE(latest->size(), 2);
    QCOMPARE(latest->first().summary, u"Withdraw theme"_qs);
    QCOMPARE(latest->first().hash, second->hash);
    QCOMPARE(latest->first().time.toString(), second->time.toString());
}

void tst_Register::severalRecordsAreOneStep()
{
    TestRegister reg;
    RecordData one = untyped(aTheme(u"Falls"_qs));
    RecordData other = untyped(aTheme(u"Medicines"_qs));
    one.id = reg->newId();
    other.id = reg->newId();
    ChangeSet both = created(u"Add two themes"_qs, one);
    append(both, created({}, other));
    reg.apply(both);
    QCOMPARE(*reg->count({u"theme"_qs}), 2);
    QCOMPARE(reg->latestSteps(9)->size(), 1);
}

void tst_Register::aStepThatFailsChangesNothing()
{
    TestRegister reg;
    const SharedTheme stored = reg.add(aTheme());
    const QByteArray before = *reg->contentDigest();
    RecordData fresh = untyped(aTheme(u"Falls"_qs));
    fresh.id = reg->newId();
    RecordData ghost = untyped(aTheme(u"Ghost"_qs));
    ghost.id = RecordId(1, 2);
    ChangeSet set = created(u"Add"_qs, fresh);
    append(set, withdrawn({}, untyped(stored)));
    append(set, withdrawn({}, ghost));
    QSignalSpy spy(&*reg, &Register::changed);
    QVERIFY(!reg->apply(set));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(*reg->contentDigest(), before);
    QCOMPARE(reg->latestSteps(9)->size(), 1);
    QVERIFY(reg->check());

    const auto twice = reg->apply(created(u"Add"_qs, untyped(stored)));
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Invalid);
    QVERIFY2(twice.error().message.contains(u"id or reference already"_qs), qPrintable(twice.error().message));
    ChangeSet unknown = edited(u"Edit"_qs, untyped(stored), untyped(aTheme(u"Other"_qs)));
    unknown.changes.first().fields.first().field = u"colour"_qs;
    QCOMPARE(reg->apply(unknown).error().kind, Error::Kind::Invalid);
    QCOMPARE(*reg->contentDigest(), before);
}

void tst_Register::nothingToDoWritesNothing()
{
    TestRegister reg;
    const SharedTheme stored = reg.add(aTheme());
    QSignalSpy spy(&*reg, &Register::changed);
    QVERIFY(reg->apply(edited(u"Edit"_qs, untyped(stored), untyped(stored))));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(reg.stored(stored).version, 1);
}

void tst_Register::historyTellsEachStepOfARecord()
{
    TestRegister reg;
    const Incident first = reg.add(anIncident());
    reg.add(anIncident(u"Another"_qs));
    Incident after = first;
    after.title = u"Insulin given three times"_qs;
    after.occurredOn = QDate(2026, 11, 19);
    after.neverEvent = true;
    const Incident second = reg.save(first, after);
    reg.apply(withdrawn(u"Withdraw"_qs, untyped(second)));

    const auto history = reg->history(u"incident"_qs, first.id);
    QVERIFY(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).changes.size(), 1);
    QVERIFY(history->at(0).changes.first().kind == RecordChange::Kind::Create);
    const RecordChange &edit = history->at(1).changes.first();
    QCOMPARE(edit.fields.size(), 3);
    QCOMPARE(edit.fields.at(0).field, u"title"_qs);
    QCOMPARE(edit.fields.at(0).before, QVariant(u"Insulin given twice"_qs));
    QCOMPARE(edit.fields.at(1).after, QVariant(QDate(2026, 11, 19)));
    QVERIFY(edit.fields.at(2).before.isNull());
    QCOMPARE(edit.fields.at(2).after, QVariant(true));
    QVERIFY(history->at(2).changes.first().kind == RecordChange::Kind::Withdraw);
}

// Incidents count by calendar year with five digits; audits by financial year, 1 April to 31 March, with four.
void tst_Register::referencesCountOnByYear()
{
    TestRegister reg;
    const auto audit = [&] {
        auto record = reg->blank(u"audit_project"_qs);
        record->setValue(u"title"_qs, u"Sepsis"_qs);
        return reg.apply(created(u"Add"_qs, *record)).changes.first().fields.first().after.toString();
    };
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00001"_qs);
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00002"_qs);
    QCOMPARE(reg.add(anAction()).reference, u"ACT-2026-001"_qs);
    QCOMPARE(audit(), u"CA-2627-0001"_qs);
    reg.clock().set(QDateTime(QDate(2027, 3, 31), QTime(12, 0), Qt::UTC));
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2027-00001"_qs);
    QCOMPARE(audit(), u"CA-2627-0002"_qs);
    reg.clock().set(QDateTime(QDate(2027, 4, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(audit(), u"CA-2728-0001"_qs);
}

void tst_Register::referencesAreNeverGivenTwice()
{
    TestRegister reg;
    Incident incident = anIncident();
    incident.id = reg->newId();
    const ChangeSet made = reg.apply(created(u"Add"_qs, untyped(incident)));
    const ChangeSet undone = reg.apply(made.inverse(u"Undo"_qs));
    QCOMPARE(*reg->count(incidents()), 0);
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00002"_qs);
    reg.apply(undone.inverse(u"Redo"_qs));
    QCOMPARE(reg.stored(incident).reference, u"INC-2026-00001"_qs);
    QVERIFY(reg.reopen());
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00003"_qs);
}

void tst_Register::givenReferencesAreCountedPast()
{
    TestRegister reg;
    Incident given = anIncident();
    given.reference = u"INC-2026-00007"_qs;
    QCOMPARE(reg.add(given).reference, u"INC-2026-00007"_qs);
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00008"_qs);
    given.reference = u"INC-2026-00003"_qs;
    reg.add(given);
    given.reference = u"DATIX 12-x"_qs;
    reg.add(given);
    QCOMPARE(reg.add(anIncident()).reference, u"INC-2026-00009"_qs);
    given.id = reg->newId();
    given.reference = u"INC-2026-00007"_qs;
    QCOMPARE(reg->apply(created(u"Add"_qs, untyped(given))).error().kind, Error::Kind::Invalid);
}

void tst_Register::readingOnlyRefusesToWrite()
{
    TestRegister reg;
    const Incident stored = reg.add(anIncident());
    QVERIFY(reg.reopen(Register::Mode::ReadOnly));
    const auto refused = reg->apply(withdrawn(u"Withdraw"_qs, untyped(stored)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    const auto import = reg->importBatch(anImport(), 1, [] { return true; }, [](BatchWriter &, ImportBatch &) { return Status(); });
    QCOMPARE(import.error().kind, Error::Kind::ReadOnly);
    QCOMPARE(*reg->count(incidents()), 1);
    const auto checked = reg->check();
    QVERIFY(checked);
    QVERIFY(checked->last().contains(u"not checked"_qs));
}

QTEST_GUILESS_MAIN(tst_Register)
#include "tst_register.moc"
