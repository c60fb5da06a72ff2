#include "partwalk.h"

#include "support/warnings.h"

#include <QLineEdit>

using namespace candour;
using candour::test::PartWalk;
using candour::test::Texts;

/// Instants in the general form of the real window: a day and a time beside it.
class tst_MomentEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void aMomentIsEditedInTheGeneralForm();
    void aMomentLeftAloneKeepsItsSeconds();
    void tabGoesOnFromDayToTimeToTheNextField();
};

namespace {

class Moments : public PartWalk
{
public:
    RecordData incident(const Texts &more = {})
    {
        return add(u"incident"_qs, Texts {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall"_qs}, {u"occurred_on"_qs, u"2026-07-02"_qs}, {u"reported_on"_qs, u"2026-07-03"_qs}} + more);
    }
};

} // namespace

void tst_MomentEditor::aMomentIsEditedInTheGeneralForm()
{
    Moments on;
    const RecordData event = on.incident();
    on.show(event, u"form"_qs);
    on.type(on.shown<QWidget>(u"occurred_from"_qs), u"2/7/26"_qs);
    on.type(on.shown<QWidget>(u"occurred_from_time"_qs), u"1405"_qs);
    on.fixture.key(Qt::Key_Tab);
    // Summer time: 14:05 in London is 13:05 in UTC.
    QCOMPARE(on.stored(event).value(u"occurred_from").toDateTime(), QDateTime(QDate(2026, 7, 2), QTime(13, 5), Qt::UTC));
    on.type(on.shown<QWidget>(u"occurred_from_time"_qs), u"25:00"_qs);
    on.fixture.key(Qt::Key_Tab);
    QVERIFY(on.shown<QLabel>(u"occurred_from_problem"_qs)->text().contains(u"25:00"_qs));
    QCOMPARE(on.stored(event).value(u"occurred_from").toDateTime().time(), QTime(13, 5));
}

void tst_MomentEditor::aMomentLeftAloneKeepsItsSeconds()
{
    Moments on;
    const RecordData event = on.incident({{u"occurred_from"_qs, u"2026-07-02T13:05:42Z"_qs}});
    on.show(event, u"form"_qs);
    QCOMPARE(on.shown<QLineEdit>(u"occurred_from_time"_qs)->text(), u"14:05"_qs);
    on.type(on.shown<QWidget>(u"site"_qs), u"North site"_qs);
    on.fixture.key(Qt::Key_Tab);
    QCOMPARE(on.stored(event).text(u"site"), u"North site"_qs);
    QCOMPARE(on.stored(event).value(u"occurred_from").toDateTime().time(), QTime(13, 5, 42));
}

void tst_MomentEditor::tabGoesOnFromDayToTimeToTheNextField()
{
    Moments on;
    on.show(on.incident(), u"form"_qs);
    on.shown<QWidget>(u"occurred_from"_qs)->setFocus();
    for (const QString &next : {u"occurred_from_time"_qs, u"occurred_until"_qs, u"occurred_until_time"_qs, u"site"_qs}) {
        on.fixture.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
}

QTEST_MAIN(tst_MomentEditor)
#include "tst_momenteditor.moc"
