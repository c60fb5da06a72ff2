#include "support/rawfile.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

const QString dropTriggers = u"DROP TRIGGER change_set_stays; DROP TRIGGER change_set_is_kept; DROP TRIGGER change_stays; DROP TRIGGER change_is_kept;"_qs;

/// A register with five steps of two desks, closed. The third step edits the incident and gives a reason.
void fill(TestRegister &reg)
{
    const Incident incident = reg.add(anIncident());
    const Action action = reg.add(anAction());
    Incident after = incident;
    after.title = u"Insulin given three times"_qs;
    ChangeSet edit = edited(u"Edit"_qs, untyped(incident), untyped(after));
    edit.reason = u"Found in the chart"_qs;
    reg.apply(edit);
    const auto other = reg.secondWindow(u"other-desk"_qs);
    const auto gone = other->apply(withdrawn(u"Withdraw"_qs, untyped(action)));
    QVERIFY(gone);
    QVERIFY(other->apply(gone->inverse(u"Undo"_qs)));
    reg.close();
}

QString problemOf(TestRegister &reg)
{
    if (const Status opened = reg.reopen(); !opened)
        return opened.error().message;
    const auto checked = reg->check();
    return checked ? QString() : checked.error().message;
}

} // namespace

class tst_AuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anUntouchedRegisterIsWhole();
    void eachDeskHasAChainOfItsOwn();
    void triggersKeepTheHistory_data();
    void triggersKeepTheHistory();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void flippedBytesOfTheHistoryAreFound();
    void aPageDamagedOnDiskIsFound();
};

void tst_AuditTrail::anUntouchedRegisterIsWhole()
{
    TestRegister reg;
    QVERIFY(reg->check());
    fill(reg);
    QCOMPARE(problemOf(reg), QString());
    QVERIFY(reg->check()->contains(u"The history is whole: 5 steps, every seal fits."_qs));
    QVERIFY(reg->check()->contains(u"2 records agree with their history."_qs));
}

void tst_AuditTrail::eachDeskHasAChainOfItsOwn()
{
    TestRegister reg;
    fill(reg);
    RawFile file(reg.path());
    QCOMPARE(file.column(u"SELECT device || ' ' || number FROM change_set ORDER BY seq"_qs),
        (QStringList {u"test-desk 1"_qs, u"test-desk 2"_qs, u"test-desk 3"_qs, u"other-desk 1"_qs, u"other-desk 2"_qs}));
    QCOMPARE(file.value(u"SELECT previous_hash FROM change_set WHERE seq = 4"_qs), QString());
    QCOMPARE(file.value(u"SELECT previous_hash FROM change_set WHERE seq = 5"_qs), file.value(u"SELECT hash FROM change_set WHERE seq = 4"_qs));
    QCOMPARE(file.value(u"SELECT previous_hash FROM change_set WHERE seq = 3"_qs), file.value(u"SELECT hash FROM change_set WHERE seq = 2"_qs));
    QCOMPARE(file.value(u"SELECT seen FROM change_set WHERE seq = 4"_qs), u"{\"test-desk\":3}"_qs);
    QCOMPARE(file.value(u"SELECT count(*) FROM (SELECT time, lag(time) OVER (ORDER BY seq) AS earlier FROM change_set) WHERE time <= earlier"_qs), u"0"_qs);
    QCOMPARE(file.value(u"SELECT undoes FROM change_set WHERE seq = 5"_qs), file.value(u"SELECT id FROM change_set WHERE seq = 4"_qs));
}

void tst_AuditTrail::triggersKeepTheHistory_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("edit a step") << u"UPDATE change_set SET who = 'x'"_qs;
    QTest::newRow("delete a step") << u"DELETE FROM change_set"_qs;
    QTest::newRow("edit a change") << u"UPDATE change SET after = 'x'"_qs;
    QTest::newRow("delete a change") << u"DELETE FROM change"_qs;
    QTest::newRow("write over a change") << u"INSERT OR REPLACE INTO change SELECT * FROM change"_qs;
    QTest::newRow("write over a step") << u"INSERT OR REPLACE INTO change_set SELECT * FROM change_set"_qs;
}

void tst_AuditTrail::triggersKeepTheHistory()
{
    QFETCH(QString, sql);

    TestRegister reg;
    fill(reg);
    QCOMPARE(RawFile(reg.path()).run(sql), u"the history only grows"_qs);
    QCOMPARE(problemOf(reg), QString());
}

void tst_AuditTrail::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");

    const QString history = u"The history was altered outside Candour"_qs;
    const QString record = u"A record was altered outside Candour"_qs;
    const QString gone = u"is gone from the file"_qs;
    const auto set = [&](const char *name, const QString &change) {
        QTest::newRow(name) << u"UPDATE change_set SET %1 WHERE seq = 3"_qs.arg(change) << history;
    };
    set("id", u"id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'"_qs);
    set("id in capitals", u"id = upper(id)"_qs);
    set("device", u"device = 'nobody'"_qs);
    set("number", u"number = 4"_qs);
    set("time", u"time = replace(time, '2026', '2025')"_qs);
    set("time that is none", u"time = 'noon'"_qs);
    set("seen", u"seen = '{\"other-desk\":1}'"_qs);
    set("seen that is no JSON", u"seen = '[]'"_qs);
    set("who", u"who = 'Somebody else'"_qs);
    set("role", u"role = ''"_qs);
    set("summary", u"summary = 'Nothing happened'"_qs);
    set("reason", u"reason = NULL"_qs);
    set("reason emptied", u"reason = ''"_qs);
    set("undoes", u"undoes = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'"_qs);
    set("undoes that is no id", u"undoes = 'x'"_qs);
    set("hash before", u"previous_hash = ''"_qs);
    set("hash", u"hash = previous_hash"_qs);
    set("hash in capitals", u"hash = upper(hash)"_qs);
    const auto change = [&](const char *name, const QString &sql) { QTest::newRow(name) << sql << history; };
    change("value before", u"UPDATE change SET before = 'x' WHERE change_set = 3"_qs);
    change("value after", u"UPDATE change SET after = 'x' WHERE change_set = 3"_qs);
    change("value removed", u"UPDATE change SET after = NULL WHERE change_set = 3"_qs);
    change("field", u"UPDATE change SET field = 'description' WHERE change_set = 3"_qs);
    change("record", u"UPDATE change SET record = (SELECT id FROM action) WHERE change_set = 3"_qs);
    change("record in capitals", u"UPDATE change SET record = upper(record) WHERE change_set = 3"_qs);
    change("type", u"UPDATE change SET type = 'action' WHERE change_set = 3"_qs);
    change("kind", u"UPDATE change SET kind = 'create' WHERE change_set = 3"_qs);
    change("kind that is none", u"UPDATE change SET kind = 'updatf' WHERE change_set = 3"_qs);
    change("version", u"UPDATE change SET base_version = 2 WHERE change_set = 3"_qs);
    change("moved to another step", u"UPDATE change SET change_set = 2 WHERE change_set = 3"_qs);
    change("a change added", u"INSERT INTO change (change_set, position, type, record, kind, base_version) SELECT 5, 1, type, record, 'withdraw', 9 FROM change WHERE change_set = 3"_qs);
    change("a change removed", u"DELETE FROM change WHERE seq = (SELECT max(seq) FROM change WHERE change_set = 1)"_qs);
    change("a step removed", u"DELETE FROM change WHERE change_set = 2; DELETE FROM change_set WHERE seq = 2"_qs);
    change("a desk's first step removed", u"DELETE FROM change WHERE change_set = 4; DELETE FROM change_set WHERE seq = 4"_qs);
    change("two steps exchanged", u"UPDATE change_set SET number = 99 WHERE seq = 2; UPDATE change_set SET number = 2 WHERE seq = 3; UPDATE change_set SET number = 3 WHERE seq = 2"_qs);
    QTest::newRow("a desk's last step removed") << u"DELETE FROM change WHERE change_set = 3; DELETE FROM change_set WHERE seq = 3"_qs << record;
    QTest::newRow("a record's value") << u"UPDATE incident SET title = 'Nothing'"_qs << record;
    QTest::newRow("a record's empty value filled") << u"UPDATE incident SET description = 'Nothing'"_qs << record;
    QTest::newRow("a record's id") << u"UPDATE incident SET id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'"_qs << record;
    QTest::newRow("a record's version") << u"UPDATE incident SET version = 1"_qs << record;
    QTest::newRow("a record hidden") << u"UPDATE incident SET withdrawn = 1"_qs << record;
    QTest::newRow("a record removed") << u"DELETE FROM incident"_qs << gone;
    QTest::newRow("a record added") << u"INSERT INTO theme (id, version, withdrawn, name) VALUES ('017f22e2-79b0-7cc3-98c4-dc0c0c07398f', 1, 0, 'x')"_qs << record;
    QTest::newRow("the word index") << u"INSERT INTO incident_search (rowid, title) VALUES (7, 'x')"_qs << u"The word index of Incidents"_qs;
}

void tst_AuditTrail::tamperingIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, says);

    TestRegister reg;
    fill(reg);
    {
        RawFile file(reg.path());
        const QString error = file.run(dropTriggers + sql);
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    const QString problem = problemOf(reg);
    QVERIFY2(problem.contains(says), qPrintable(problem));
}

void tst_AuditTrail::flippedBytesOfTheHistoryAreFound()
{
    TestRegister reg;
    fill(reg);
    RawFile file(reg.path());
    QCOMPARE(file.run(dropTriggers), QString());
    const QStringList columns {u"change_set.id"_qs, u"change_set.device"_qs, u"change_set.time"_qs, u"change_set.seen"_qs, u"change_set.who"_qs,
        u"change_set.role"_qs, u"change_set.summary"_qs, u"change_set.reason"_qs, u"change_set.undoes"_qs, u"change_set.previous_hash"_qs,
        u"change_set.hash"_qs, u"change.type"_qs, u"change.record"_qs, u"change.kind"_qs, u"change.field"_qs, u"change.before"_qs, u"change.after"_qs};
    QVERIFY(reg.reopen());
    for (const QString &column : columns) {
        const QString table = column.section(u'.', 0, 0);
        const QString name = column.section(u'.', 1);
        const QString row = file.value(u"SELECT seq FROM %1 WHERE length(%2) > 0 ORDER BY seq DESC LIMIT 1"_qs.arg(table, name));
        QVERIFY2(!row.isEmpty(), qPrintable(column));
        const QString text = file.value(u"SELECT %1 FROM %2 WHERE seq = %3"_qs.arg(name, table, row));
        for (qsizetype i = 0; i < text.size(); i += 3) {
            QString flipped = text;
            flipped[i] = QChar(text.at(i).unicode() ^ 0x20); // also what makes capitals of small letters
            if (flipped.at(i).isNull() || flipped.at(i) == u'\'')
                flipped[i] = QChar(text.at(i).unicode() ^ 0x01);
            const QString update = u"UPDATE %1 SET %2 = '%3' WHERE seq = %4"_qs;
            QCOMPARE(file.run(update.arg(table, name, flipped, row)), QString());
            QVERIFY2(!reg->check(), qPrintable(column + u": "_qs + flipped));
            QCOMPARE(file.run(update.arg(table, name, text, row)), QString());
        }
    }
    QVERIFY(reg->check());
}

void tst_AuditTrail::aPageDamagedOnDiskIsFound()
{
    TestRegister reg;
    for (int i = 0; i < 200; ++i)
        reg.add(anIncident());
    reg.close();
    QFile file(reg.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 8192; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(64, '\xff'));
    }
    file.close();
    const QString problem = problemOf(reg);
    QVERIFY2(problem.contains(u"damaged"_qs), qPrintable(problem));
}

QTEST_GUILESS_MAIN(tst_AuditTrail)
#include "tst_audittrail.moc"
