#include "shell/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace candour;

class tst_Navigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesBackAndForward();
    void aNewVisitForgetsWhatLayAhead();
    void theSamePlaceCountsOnce();
    void aRecordInTheSectionThatWasJustOpenedIsOneVisit();
    void movingThroughAListIsNoVisit();
    void atTheEndsItStays();
    void forgetsTheOldest();
};

namespace {

Place at(const QString &section, quint64 record = 0)
{
    return {section, record ? u"theme"_qs : QString(), RecordId(0, record)};
}

} // namespace

void tst_Navigator::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_qs));
}

void tst_Navigator::goesBackAndForward()
{
    Navigator navigator;
    for (const QString &section : {u"a"_qs, u"b"_qs, u"c"_qs})
        navigator.visit(at(section, 1));
    QCOMPARE(navigator.back().section, u"b"_qs);
    QCOMPARE(navigator.back().section, u"a"_qs);
    QVERIFY(!navigator.canGoBack());
    QCOMPARE(navigator.forward().section, u"b"_qs);
    QVERIFY(navigator.canGoForward());
}

void tst_Navigator::aNewVisitForgetsWhatLayAhead()
{
    Navigator navigator;
    for (const QString &section : {u"a"_qs, u"b"_qs, u"c"_qs})
        navigator.visit(at(section, 1));
    navigator.back();
    navigator.visit(at(u"d"_qs));
    QVERIFY(!navigator.canGoForward());
    QCOMPARE(navigator.back().section, u"b"_qs);
}

void tst_Navigator::theSamePlaceCountsOnce()
{
    Navigator navigator;
    QSignalSpy changed(&navigator, &Navigator::changed);
    navigator.visit(at(u"a"_qs, 1));
    navigator.visit(at(u"a"_qs, 1));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!navigator.canGoBack());
}

void tst_Navigator::aRecordInTheSectionThatWasJustOpenedIsOneVisit()
{
    Navigator navigator;
    navigator.visit(at(u"a"_qs, 1));
    navigator.visit(at(u"b"_qs));
    navigator.visit(at(u"b"_qs, 2));
    QCOMPARE(navigator.back(), at(u"a"_qs, 1));
}

void tst_Navigator::movingThroughAListIsNoVisit()
{
    Navigator navigator;
    navigator.visit(at(u"a"_qs, 1));
    navigator.visit(at(u"b"_qs, 2));
    navigator.settle(at(u"b"_qs, 3));
    navigator.settle(at(u"b"_qs, 4));
    QCOMPARE(navigator.current(), at(u"b"_qs, 4));
    QCOMPARE(navigator.back(), at(u"a"_qs, 1));
    QCOMPARE(navigator.forward(), at(u"b"_qs, 4));
}

void tst_Navigator::atTheEndsItStays()
{
    Navigator navigator;
    QCOMPARE(navigator.back(), Place());
    navigator.visit(at(u"a"_qs, 1));
    QCOMPARE(navigator.back(), at(u"a"_qs, 1));
    QCOMPARE(navigator.forward(), at(u"a"_qs, 1));
}

void tst_Navigator::forgetsTheOldest()
{
    Navigator navigator;
    for (quint64 i = 1; i <= Navigator::mostPlaces + 5; ++i)
        navigator.visit(at(u"a"_qs, i));
    int steps = 0;
    while (navigator.canGoBack()) {
        navigator.back();
        ++steps;
    }
    QCOMPARE(steps, Navigator::mostPlaces - 1);
    QCOMPARE(navigator.current(), at(u"a"_qs, 6));
}

QTEST_GUILESS_MAIN(tst_Navigator)
#include "tst_navigator.moc"
