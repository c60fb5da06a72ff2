#include "base/clock.h"
#include "records/catalogue.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "support/rawfile.h"
#include "support/testregister.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace candour;
using candour::test::bytesOf;
using candour::test::RawFile;
using candour::test::TestRegister;

namespace {

QString columnType(const Field &field, const Catalogue &catalogue)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return u"INTEGER"_qs;
    case FieldType::Real:
        return u"REAL"_qs;
    case FieldType::Reference: {
        const Schema *target = catalogue.find(field.target);
        return target && target->keys() == Schema::Keys::Derived ? u"INTEGER"_qs : u"TEXT"_qs;
    }
    default:
        return u"TEXT"_qs;
    }
}

/// Columns as "name TYPE", in the order in which a description gives them.
QStringList expectedColumns(const Schema &schema, const Catalogue &catalogue)
{
    QStringList columns {u"seq INTEGER"_qs};
    if (schema.keys() == Schema::Keys::Stored)
        columns << u"id TEXT"_qs << u"version INTEGER"_qs << u"withdrawn INTEGER"_qs;
    if (schema.isImported())
        columns << u"batch INTEGER"_qs;
    for (const Field &field : schema.fields())
        columns << field.name + u' ' + columnType(field, catalogue);
    return columns;
}

QStringList expectedIndex(const Schema &schema)
{
    QStringList columns;
    for (const Field *field : schema.searchedFields())
        columns << field->name;
    return columns;
}

QString expectedTable(const Schema &schema, const Catalogue &catalogue)
{
    QString sql = u"CREATE TABLE "_qs + schema.type() + u" (\n    "_qs + expectedColumns(schema, catalogue).join(u",\n    "_qs) + u"\n) STRICT;\n"_qs;
    if (const QStringList index = expectedIndex(schema); !index.isEmpty())
        sql += u"CREATE VIRTUAL TABLE "_qs + schema.type() + u"_search USING fts5("_qs + index.join(u", "_qs) + u", content='"_qs + schema.type()
            + u"', content_rowid='seq', tokenize='porter unicode61 remove_diacritics 2');"_qs;
    return sql;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What is missing or too much, or an empty text.
QString difference(RawFile &file, const Schema &schema, const Catalogue &catalogue)
{
    const QStringList found = file.column(u"SELECT name || ' ' || type FROM pragma_table_info('%1')"_qs.arg(schema.type()));
    const QStringList index = file.column(u"SELECT name FROM pragma_table_info('%1_search')"_qs.arg(schema.type()));
    if (sorted(found) == sorted(expectedColumns(schema, catalogue)) && sorted(index) == sorted(expectedIndex(schema)))
        return {};
    return u"%1: the file has (%2) and the word index (%3), the description wants\n%4"_qs.arg(schema.type(), found.join(u", "_qs), index.join(u", "_qs), expectedTable(schema, catalogue));
}

struct Extended : Record
{
    QString name;
    QString colour;
    static const Schema &schema()
    {
        static const Schema described = SchemaBuilder<Extended>(u"saved_view", "Saved view", "Saved views", Workspace::Shared)
            .add(&Extended::name, u"name", "Name").isTitle()
            .add(&Extended::colour, u"colour", "Colour", FieldFlag::Searched)
            .build();
        return described;
    }
};

Migrations onlyTheFirst()
{
    QFile file(u":/candour/migrations/0001_foundation.sql"_qs);
    QList<Migration> steps;
    if (file.open(QIODevice::ReadOnly))
        steps.append({1, u"0001"_qs, QString::fromUtf8(file.readAll())});
    return Migrations(steps);
}

/// Every table with its columns in order, every index, trigger and view.
QStringList contentsOf(const QString &path)
{
    RawFile file(path);
    QStringList contents = file.column(u"SELECT type || ' ' || name || ' ' || iif(type = 'table', '', coalesce(sql, '')) FROM sqlite_schema"_qs);
    contents += file.column(u"SELECT t.name || ' ' || c.cid || ' ' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk "
                            "FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"_qs);
    return sorted(contents);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fileAndDescriptionsAgree();
    void aFieldWithoutMigrationIsNoticed();
    void everyTableHasADescription();
    void stepsAreNumberedWithoutGaps();
    void newFilesAreMarkedAsOurs();
    void otherFilesAreRefusedInOneSentence_data();
    void otherFilesAreRefusedInOneSentence();
    void newerFormatsAreRefusedUntouched();
    void newerFormatsAreRefusedBehindAnOldHeader();
    void earlierFormatsAreBackedUpAndBroughtUp();
    void aNewFileIsLikeOneThatWasBroughtUp();
    void anEarlierBackupIsKept();
    void earlierFormatsAreNotOpenedForReading();
    void aStepThatFailsLeavesTheFormatBefore();
    void readingChangesNoByte();
    void newRegistersNeedAFreeNameAndAFolder();
    void aJournalLeftBehindIsNotPlayedIntoANewRegister();
};

void tst_Migrations::fileAndDescriptionsAgree()
{
    TestRegister reg;
    RawFile file(reg.path());
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        const QString differs = difference(file, *schema, catalogue);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
}

void tst_Migrations::aFieldWithoutMigrationIsNoticed()
{
    TestRegister reg;
    RawFile file(reg.path());
    const QString differs = difference(file, Extended::schema(), reg->catalogue());
    QVERIFY(differs.contains(u"CREATE TABLE saved_view ("_qs));
    QVERIFY(differs.contains(u"colour TEXT"_qs));
}

void tst_Migrations::everyTableHasADescription()
{
    TestRegister reg;
    RawFile file(reg.path());
    const QStringList foundation {u"change"_qs, u"change_set"_qs, u"reference_series"_qs, u"batch_rows"_qs};
    for (const QString &table : file.column(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"_qs))
        QVERIFY2(reg->catalogue().find(table) || foundation.contains(table), qPrintable(table));
    for (const QString &index : file.column(u"SELECT name FROM sqlite_master WHERE name LIKE '%\\_search' ESCAPE '\\'"_qs)) {
        const Schema *schema = reg->catalogue().find(index.chopped(7));
        QVERIFY2(schema && !schema->searchedFields().isEmpty(), qPrintable(index));
    }
    // STRICT tables refuse a text where a number belongs.
    QCOMPARE(file.column(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_qs), QStringList());
}

void tst_Migrations::stepsAreNumberedWithoutGaps()
{
    const QStringList files = QDir(u":/candour/migrations"_qs).entryList(QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(files.at(i).left(5), u"%1_"_qs.arg(i + 1, 4, 10, QChar(u'0')));
    QCOMPARE(Migrations::shipped().newest(), int(files.size()));
}

// The application id lies at byte 68 of the header, the user version at 60: sqlite.org/fileformat2.html.
void tst_Migrations::newFilesAreMarkedAsOurs()
{
    TestRegister reg;
    reg.close();
    const QByteArray header = bytesOf(reg.path()).first(100);
    QCOMPARE(header.mid(68, 4), QByteArray("CAND"));
    QCOMPARE(int(header.at(63)), Migrations::shipped().newest());
    QCOMPARE(QDir(QFileInfo(reg.path()).path()).entryList(QDir::Files), QStringList {u"northvale.candour"_qs});
}

void tst_Migrations::otherFilesAreRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");

    QTest::newRow("missing") << u"missing.candour"_qs << int(Error::Kind::NotFound) << u"There is no file"_qs;
    QTest::newRow("folder") << u"folder"_qs << int(Error::Kind::Unreadable) << u"is a folder"_qs;
    QTest::newRow("empty") << u"empty.candour"_qs << int(Error::Kind::Unreadable) << u"is empty"_qs;
    QTest::newRow("text") << u"text.candour"_qs << int(Error::Kind::Unreadable) << u"is not a register"_qs;
    QTest::newRow("long text") << u"long.candour"_qs << int(Error::Kind::Unreadable) << u"is not a register"_qs;
    QTest::newRow("cut short") << u"short.candour"_qs << int(Error::Kind::Unreadable) << u"is not a register"_qs;
    QTest::newRow("another program's database") << u"other.sqlite"_qs << int(Error::Kind::Unreadable) << u"another program's database"_qs;
    QTest::newRow("never finished") << u"unfinished.candour"_qs << int(Error::Kind::Unreadable) << u"never finished"_qs;
}

void tst_Migrations::otherFilesAreRefusedInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, says);

    TestRegister reg;
    reg.close();
    QVERIFY(QDir().mkdir(reg.beside(u"folder"_qs)));
    write(reg.beside(u"empty.candour"_qs), "");
    write(reg.beside(u"text.candour"_qs), "Date,Ward\n");
    write(reg.beside(u"long.candour"_qs), QByteArray(5000, 'x'));
    write(reg.beside(u"short.candour"_qs), bytesOf(reg.path()).first(60));
    RawFile(reg.beside(u"other.sqlite"_qs)).run(u"CREATE TABLE patient (name TEXT); INSERT INTO patient VALUES ('x')"_qs);
    RawFile(reg.beside(u"unfinished.candour"_qs)).run(u"PRAGMA application_id = %1; CREATE TABLE t (x)"_qs.arg(Migrations::applicationId));

    const QString path = reg.beside(name);
    const QByteArray before = bytesOf(path);
    const QStringList files = QDir(QFileInfo(path).path()).entryList();
    for (const auto mode : {Register::Mode::ReadWrite, Register::Mode::ReadOnly}) {
        const auto opened = Register::open(path, reg.desk(), mode);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().kind), kind);
        QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(name));
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(), files);
}

void tst_Migrations::newerFormatsAreRefusedUntouched()
{
    TestRegister reg;
    reg.close();
    RawFile(reg.path()).run(u"PRAGMA user_version = 99"_qs);
    const QByteArray before = bytesOf(reg.path());
    const Status opened = reg.reopen();
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"newer Candour (format 99"_qs), qPrintable(opened.error().message));
    QCOMPARE(bytesOf(reg.path()), before);
}

// After a crash the newest header may lie in the journal beside the file.
void tst_Migrations::newerFormatsAreRefusedBehindAnOldHeader()
{
    TestRegister reg;
    reg.close();
    RawFile other(reg.path());
    other.run(u"PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99"_qs);
    QVERIFY(Migrations::shipped().inspect(reg.path()));
    const Status opened = reg.reopen();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"newer Candour"_qs));
}

void tst_Migrations::earlierFormatsAreBackedUpAndBroughtUp()
{
    TestRegister reg;
    const QString old = reg.beside(u"old.candour"_qs);
    {
        const auto connection = Connection::open(old, Connection::Mode::Create);
        QVERIFY(connection);
        QVERIFY(onlyTheFirst().bringUp(**connection));
        QVERIFY((*connection)->run(u"INSERT INTO reference_series VALUES ('INC-2026', 41)"_qs));
    }
    const auto opened = Register::open(old, reg.desk());
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().message));
    const QString backup = (*opened)->backup();
    QCOMPARE(backup, reg.beside(u"old.before-format-%1.candour"_qs.arg(Migrations::shipped().newest())));
    QCOMPARE(*onlyTheFirst().inspect(backup), 1);
    QCOMPARE(RawFile(backup).value(u"SELECT next FROM reference_series"_qs), u"41"_qs);

    Incident incident = test::anIncident();
    incident.id = (*opened)->newId();
    const auto applied = (*opened)->apply(created(u"Add"_qs, untyped(incident)));
    QVERIFY(applied);
    QCOMPARE((*opened)->find(Id<Incident>(incident.id))->reference, u"INC-2026-00041"_qs);
    QVERIFY((*opened)->check());
    QCOMPARE(RawFile(old).value(u"PRAGMA user_version"_qs), QString::number(Migrations::shipped().newest()));
}

void tst_Migrations::aNewFileIsLikeOneThatWasBroughtUp()
{
    TestRegister reg;
    const QString old = reg.beside(u"old.candour"_qs);
    const QString fresh = reg.beside(u"fresh.candour"_qs);
    {
        const auto connection = Connection::open(old, Connection::Mode::Create);
        QVERIFY(connection && onlyTheFirst().bringUp(**connection) && Migrations::shipped().bringUp(**connection));
        const auto other = Connection::open(fresh, Connection::Mode::Create);
        QVERIFY(other && Migrations::shipped().bringUp(**other));
    }
    const QStringList contents = contentsOf(fresh);
    QVERIFY(contents.size() > 1000);
    QCOMPARE(contents, contentsOf(old));
}

void tst_Migrations::anEarlierBackupIsKept()
{
    TestRegister reg;
    const QString old = reg.beside(u"old.candour"_qs);
    const QString taken = reg.beside(u"old.before-format-%1.candour"_qs.arg(Migrations::shipped().newest()));
    write(taken, "somebody's backup");
    {
        const auto connection = Connection::open(old, Connection::Mode::Create);
        QVERIFY(connection && onlyTheFirst().bringUp(**connection));
    }
    const auto opened = Register::open(old, reg.desk());
    QVERIFY(opened);
    QVERIFY((*opened)->backup().endsWith(u"-2.candour"_qs));
    QCOMPARE(bytesOf(taken), QByteArray("somebody's backup"));
}

void tst_Migrations::earlierFormatsAreNotOpenedForReading()
{
    TestRegister reg;
    const QString old = reg.beside(u"old.candour"_qs);
    {
        const auto connection = Connection::open(old, Connection::Mode::Create);
        QVERIFY(connection && onlyTheFirst().bringUp(**connection));
    }
    const QByteArray before = bytesOf(old);
    const auto opened = Register::open(old, reg.desk(), Register::Mode::ReadOnly);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::ReadOnly);
    QCOMPARE(bytesOf(old), before);
}

void tst_Migrations::aStepThatFailsLeavesTheFormatBefore()
{
    TestRegister reg;
    const QString path = reg.beside(u"half.candour"_qs);
    const auto connection = Connection::open(path, Connection::Mode::Create);
    QVERIFY(connection);
    const Migrations steps({{2, u"0002"_qs, u"CREATE TABLE two (x INTEGER) STRICT; CREATE TABLE two (x INTEGER) STRICT;"_qs},
        {1, u"0001"_qs, u"CREATE TABLE one (x INTEGER) STRICT;"_qs}});
    QVERIFY(!steps.bringUp(**connection));
    QCOMPARE((*connection)->value(u"PRAGMA user_version"_qs)->toInt(), 1);
    QCOMPARE((*connection)->value(u"SELECT group_concat(name) FROM sqlite_master"_qs)->toString(), u"one"_qs);
}

void tst_Migrations::readingChangesNoByte()
{
    TestRegister reg;
    reg.add(test::anIncident());
    reg.close();
    const QByteArray before = bytesOf(reg.path());
    QVERIFY(reg.reopen(Register::Mode::ReadOnly));
    QVERIFY(reg->isReadOnly());
    QCOMPARE(*reg->count({u"incident"_qs}), 1);
    QVERIFY(reg->check());
    reg.close();
    QCOMPARE(bytesOf(reg.path()), before);
}

void tst_Migrations::newRegistersNeedAFreeNameAndAFolder()
{
    TestRegister reg;
    const auto again = Register::create(reg.path(), reg.desk());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Invalid);
    QCOMPARE(*reg->count({u"incident"_qs}), 0);
    const auto nowhere = Register::create(reg.beside(u"no/such/folder.candour"_qs), reg.desk());
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
    const auto odd = Register::create(reg.beside(u"50% of März? #1 & more.candour"_qs), reg.desk());
    QVERIFY(odd);
}

void tst_Migrations::aJournalLeftBehindIsNotPlayedIntoANewRegister()
{
    TestRegister reg;
    write(reg.beside(u"gone.candour-wal"_qs), "left over");
    const auto made = Register::create(reg.beside(u"gone.candour"_qs), reg.desk());
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"journal"_qs));
    QVERIFY(!QFile::exists(reg.beside(u"gone.candour"_qs)));
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
