// Whatever was done, undoing it all in reverse order brings the content back, and doing it again brings it forward.

#include "support/testregister.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int sequences = 200;
constexpr int mostSteps = 40;
constexpr int sequencesInOneFile = 10;

/// Random work on one register; the same seed gives the same work.
class Somebody
{
public:
    Somebody(TestRegister &reg, quint32 seed) : m_register(reg), m_random(seed) { }

    [[nodiscard]] QList<ChangeSet> work()
    {
        QList<ChangeSet> steps;
        const int count = m_random.bounded(1, mostSteps + 1);
        while (steps.size() < count) {
            ChangeSet set = step();
            if (m_random.bounded(4) == 0) // several records in one step, now and then the same one twice
                append(set, step());
            const auto applied = m_register->apply(set);
            if (applied && !applied->isEmpty())
                steps << *applied;
        }
        return steps;
    }

private:
    [[nodiscard]] ChangeSet step()
    {
        static const QStringList types {u"incident"_qs, u"action"_qs, u"theme"_qs, u"person"_qs, u"audit_project"_qs};
        const QString type = types.at(m_random.bounded(int(types.size())));
        Query query {type};
        query.withdrawn = Query::Withdrawn::Shown;
        query.limit = 30;
        const QList<RecordData> all = m_register->page(query)->records;
        const int what = m_random.bounded(10);
        if (all.isEmpty() || what < 3)
            return made(type);
        const RecordData &record = all.at(m_random.bounded(int(all.size())));
        if (what < 8)
            return edited(u"Edit"_qs, record, changed(record));
        return record.withdrawn ? restored(u"Restore"_qs, record) : withdrawn(u"Withdraw"_qs, record);
    }

    [[nodiscard]] ChangeSet made(const QString &type)
    {
        return created(u"Add"_qs, changed(*m_register->blank(type)));
    }

    [[nodiscard]] RecordData changed(RecordData record)
    {
        const auto &fields = record.schema().fields();
        for (int i = 0; i < 4; ++i) {
            const Field &field = fields.at(std::size_t(m_random.bounded(int(fields.size()))));
            if (field.name != u"reference"_qs)
                record.setValue(field.name, valueFor(field));
        }
        return record;
    }

    [[nodiscard]] QVariant valueFor(const Field &field)
    {
        static const QStringList texts {u"fall"_qs, u"falls, “twice”"_qs, u"Zoë"_qs, u"-"_qs, u" "_qs, u"0"_qs, u"a\nb"_qs, u"🙂"_qs};
        const int n = m_random.bounded(5);
        if (n == 0)
            return {};
        switch (field.type) {
        case FieldType::Integer:
            return n - 2;
        case FieldType::Real:
            return n / 10.0;
        case FieldType::Boolean:
            return n % 2 == 0;
        case FieldType::Date:
            return QDate(2026, n, n);
        case FieldType::DateTime:
            return QDateTime(QDate(2026, n, n), QTime(n, 0), Qt::UTC);
        case FieldType::Choices:
            return QStringList {u"a"_qs, u"b"_qs, u"c"_qs}.first(n % 3 + 1);
        case FieldType::Reference:
            return RecordId(1, quint64(n)).toString();
        case FieldType::References:
            return QStringList {RecordId(1, quint64(n)).toString(), RecordId(2, quint64(n)).toString()}.first(n % 2 + 1);
        default:
            return texts.at(m_random.bounded(int(texts.size())));
        }
    }

    TestRegister &m_register;
    QRandomGenerator m_random;
};

} // namespace

class tst_UndoProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void undoingAllBringsTheContentBackAndRedoingForward_data();
    void undoingAllBringsTheContentBackAndRedoingForward();
};

void tst_UndoProperty::undoingAllBringsTheContentBackAndRedoingForward_data()
{
    QTest::addColumn<quint32>("firstSeed");

    for (quint32 seed = 1; seed <= sequences; seed += sequencesInOneFile)
        QTest::addRow("from seed %u", seed) << seed;
}

void tst_UndoProperty::undoingAllBringsTheContentBackAndRedoingForward()
{
    QFETCH(quint32, firstSeed);

    TestRegister reg;
    for (quint32 seed = firstSeed; seed < firstSeed + sequencesInOneFile; ++seed) {
        const QByteArray before = *reg->contentDigest();
        const QList<ChangeSet> steps = Somebody(reg, seed).work();
        const QByteArray after = *reg->contentDigest();

        QList<ChangeSet> undone;
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            const auto back = reg->apply(step->inverse(u"Undo"_qs));
            QVERIFY2(back.ok(), qPrintable(u"seed %1: %2"_qs.arg(seed).arg(back ? QString() : back.error().message)));
            undone << *back;
        }
        QVERIFY2(*reg->contentDigest() == before, qPrintable(u"undo, seed %1"_qs.arg(seed)));

        QList<ChangeSet> redone;
        for (auto step = undone.rbegin(); step != undone.rend(); ++step) {
            const auto again = reg->apply(step->inverse(u"Redo"_qs));
            QVERIFY2(again.ok(), qPrintable(u"seed %1"_qs.arg(seed)));
            redone << *again;
        }
        QVERIFY2(*reg->contentDigest() == after, qPrintable(u"redo, seed %1"_qs.arg(seed)));
        for (auto step = redone.rbegin(); seed % 2 == 0 && step != redone.rend(); ++step)
            QVERIFY(reg->apply(step->inverse(u"Undo"_qs)));
    }
    const auto checked = reg->check();
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().message + checked.error().detail));
    Query everything {u"incident"_qs};
    everything.withdrawn = Query::Withdrawn::Shown;
    QVERIFY(*reg->count(everything) > 0);
}

QTEST_GUILESS_MAIN(tst_UndoProperty)
#include "tst_undoproperty.moc"
