#include "casefixture.h"
#include "services/safe/responseoutline.h"
#include "support/warnings.h"

using namespace candour;
using candour::test::CaseFixture;

/// From findings to safety actions, in order, with what each lacks: psirf.md 1.2, 1.9 and 2.1.
class tst_ResponseOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void theChainStandsInItsOrder();
    void eachRecordStandsOnce();
    void whatAStepIsRefusedForBlocks();
    void aJustifiedWarningIsNoGap();
    void anEndedActionIsAskedNothing();
};

namespace {

struct Outlined : CaseFixture
{
    [[nodiscard]] QList<OutlineStep> outline() { return responseOutline(analysis(), session->reg(), session->reference(), session->today()); }
    /// "0 F1", "1 A1": depth and name.
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const QList<OutlineStep> steps = outline();
        for (const OutlineStep &step : steps)
            names << QString::number(step.depth) + u' ' + step.name;
        return names;
    }
    RecordData area(const QString &text, const QList<RecordData> &findings, const Texts &more = {})
    {
        return add(u"area_for_improvement"_qs, Texts {{u"text"_qs, text}, {u"findings"_qs, references(findings)}} + more);
    }
    [[nodiscard]] OutlineStep step(const RecordData &record)
    {
        const QList<OutlineStep> steps = outline();
        for (const OutlineStep &each : steps) {
            if (each.record.id == record.id)
                return each;
        }
        qFatal("the record is not in the outline");
    }
};

} // namespace

void tst_ResponseOutline::theChainStandsInItsOrder()
{
    Outlined on;
    const RecordData first = on.finding(u"One"_qs, {}, {});
    const RecordData second = on.finding(u"Two"_qs, {}, {});
    const RecordData later = on.area(u"Follows from the second"_qs, {second});
    on.area(u"Follows from the first"_qs, {first});
    const RecordData action = on.goodAction(u"The ward replaces its two phones"_qs, {{u"areas"_qs, later.id.toString()}});
    on.area(u"Follows from nothing"_qs, {});
    const RecordData loose = on.goodAction(u"The ward moves its desk"_qs);
    QCOMPARE(on.names(), (QStringList {u"0 F1"_qs, u"1 A2"_qs, u"0 F2"_qs, u"1 A1"_qs, u"2 "_qs + action.name(), u"0 A3"_qs, u"0 "_qs + loose.name()}));
}

void tst_ResponseOutline::eachRecordStandsOnce()
{
    Outlined on;
    const RecordData first = on.finding(u"One"_qs, {}, {});
    const RecordData second = on.finding(u"Two"_qs, {}, {});
    const RecordData area = on.area(u"Both lead here"_qs, {first, second});
    const RecordData other = on.area(u"Only the second leads here"_qs, {second});
    const RecordData action = on.goodAction(u"The ward replaces its two phones"_qs, {{u"areas"_qs, CaseFixture::references({area, other})}});
    QCOMPARE(on.names(), (QStringList {u"0 F1"_qs, u"1 A1"_qs, u"2 "_qs + action.name(), u"0 F2"_qs, u"1 A2"_qs}));
    QVERIFY(on.step(second).facts.contains(u"Leads also to: A1"_qs));
    QVERIFY(on.step(other).facts.contains(u"Met also by: "_qs + action.name()));
}

/// Refused on the way from analysis to approval: a finding without evidence or factor, an area without route, an action without
/// an owner who accepted it. An area that follows from no finding is pointed out, and refused nowhere.
void tst_ResponseOutline::whatAStepIsRefusedForBlocks()
{
    Outlined on;
    const RecordData evidence = on.evidence(u"Observation of two nights"_qs);
    const RecordData factor = on.factor(u"Two charts are in use"_qs, u"tools"_qs);
    const RecordData whole = on.finding(u"One"_qs, {evidence}, {factor});
    const RecordData bare = on.finding(u"Two"_qs, {evidence}, {});
    const RecordData routed = on.area(u"How charts are kept"_qs, {}, {{u"route"_qs, u"qi_project"_qs}});
    const RecordData unrouted = on.area(u"How help is called"_qs, {whole});
    const RecordData good = on.goodAction(u"The ward replaces its two phones"_qs);
    const RecordData unowned = on.add(u"action"_qs, {{u"title"_qs, u"The ward moves its desk"_qs}, {u"due_on"_qs, u"2027-03-31"_qs}, {u"measure"_qs, u"Seconds to the desk"_qs}});
    QVERIFY(!on.step(whole).blocks);
    QVERIFY(on.step(bare).blocks);
    QVERIFY(!on.step(routed).blocks);
    QCOMPARE(on.step(routed).missing, QStringList {u"It follows from no finding."_qs});
    QVERIFY(on.step(unrouted).blocks);
    QVERIFY(!on.step(good).blocks);
    QVERIFY(on.step(unowned).blocks);
    QVERIFY(on.step(unowned).missing.contains(u"It has no owner."_qs));
}

void tst_ResponseOutline::aJustifiedWarningIsNoGap()
{
    Outlined on;
    const RecordData action = on.goodAction(u"Remind all staff to complete fluid charts"_qs);
    QVERIFY(on.step(action).blocks);
    on.session.set(on.session.stored(action), {{u"wording_justification"_qs, u"Until the new charts come"_qs}});
    QVERIFY(!on.step(action).blocks);
    QVERIFY(on.step(action).facts.filter(u"Why: Until the new charts come"_qs).size() == 1);
}

void tst_ResponseOutline::anEndedActionIsAskedNothing()
{
    Outlined on;
    const RecordData action = on.add(u"action"_qs, {{u"title"_qs, u"Remind all staff"_qs}});
    RecordData ended = on.session.stored(action);
    ended.setValue(u"state", u"not_progressed"_qs);
    QVERIFY(on.session->reg().apply(edited(u"Move"_qs, on.session.stored(action), ended)));
    QVERIFY(on.step(action).isEnded);
    QVERIFY(!on.step(action).blocks);
}

QTEST_GUILESS_MAIN(tst_ResponseOutline)
#include "tst_responseoutline.moc"
