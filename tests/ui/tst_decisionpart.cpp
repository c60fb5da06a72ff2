#include "partwalk.h"

#include "services/safe/triageservice.h"
#include "support/warnings.h"
#include "workflow/safe/lookups.h"

#include <QComboBox>

using namespace candour;
using candour::test::PartWalk;
using candour::test::Texts;

/// The panel's decision in the real window. Numbers of scenarios are those of psirf.md section 5.
class tst_DecisionPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void scenario06NoHarmStandsInTheWayOfAPsii();
    void scenario07TheReferralComesBeforeTheEventLeavesThePanel();
    void scenario25FourFallsAreDecidedTogether();
    void scenario31APanelWithoutAPartnerIsOverruledWithAReason();
    void judgementIsNeverAddedUp();
    void theWeeklyPanelListsWhatWaits();
    void anEventWithoutTriageSaysWhereToBegin();
};

namespace {

class Panel : public PartWalk
{
public:
    Panel() : director(add(u"person"_qs, {{u"role"_qs, u"Medical Director"_qs}, {u"kind"_qs, u"medical_director"_qs}})) { }

    /// An event that stands before the panel.
    RecordData event(const QString &title, const Texts &person = {}, const QMap<QString, QString> &answers = {})
    {
        const RecordData event = add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, title}, {u"occurred_on"_qs, u"2026-11-10"_qs}, {u"reported_on"_qs, u"2026-11-11"_qs},
            {u"occurred_precision"_qs, u"exact"_qs}, {u"immediate_actions"_qs, u"None needed"_qs}});
        add(u"affected_person"_qs, Texts {{u"incident"_qs, event.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, u"Patient A"_qs}}
                + (person.isEmpty() ? Texts {{u"physical_harm"_qs, u"none"_qs}, {u"psychological_harm"_qs, u"none"_qs}} : person));
        Session &session = fixture.session();
        TriageService triage(session.reg(), session.reference(), session.records());
        const auto opened = triage.open(event.id);
        if (!opened || !triage.answer(event.id, answers, u"no"_qs, u"Specialist"_qs, session.today()))
            qFatal("the triage cannot be made");
        for (const RecordData &candour : relatedTo(session.reg(), u"candour_case"_qs, u"incident"_qs, event.id)) {
            set(candour, {{u"judged_by"_qs, u"Consultant"_qs}, {u"judged_on"_qs, u"2026-11-20"_qs}, {u"judged_reasons"_qs, u"As discussed"_qs}, {u"prolonged"_qs, u"no"_qs}});
            (void)session.workflow().move(stored(candour), u"not_notifiable"_qs);
        }
        for (const QString &state : {u"triage"_qs, u"decision"_qs}) {
            if (const auto moved = session.workflow().move(stored(*opened), state); !moved)
                qFatal("%s", qPrintable(moved.error().missing.join(u' ')));
        }
        return event;
    }
    void begin(const RecordData &event)
    {
        show(event, u"decisionPart"_qs);
        press(u"beginDecision"_qs);
    }
    [[nodiscard]] QWidget *field(const QString &name) const { return in(u"decisionPart"_qs, name); }
    [[nodiscard]] RecordData decision() const { return all(u"response_decision"_qs).first(); }
    [[nodiscard]] RecordData triageOf(const RecordData &event) const { return relatedTo(fixture.session().reg(), u"triage"_qs, u"incident"_qs, event.id).first(); }
    /// What every decision needs, typed into its fields.
    void decide(const QString &response, const QString &ground, bool withPartner = true)
    {
        answer(field(u"partner_present"_qs), withPartner ? 'y' : 'n');
        choose(field(u"response_type"_qs), response);
        choose(field(u"basis"_qs), ground);
        type(field(u"rationale"_qs), u"As weighed by the panel"_qs);
        type(field(u"decided_on"_qs), u"20 Nov 2026"_qs);
        choose(field(u"decided_by"_qs), u"Medical Director"_qs);
    }

    RecordData director;
};

} // namespace

void tst_DecisionPart::scenario06NoHarmStandsInTheWayOfAPsii()
{
    Panel on;
    const RecordData plan = on.add(u"psirp"_qs, {{u"title"_qs, u"Plan"_qs}});
    on.add(u"psirp_priority"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, u"Patient identification"_qs}, {u"plan_table"_qs, u"local"_qs}, {u"planned_volume"_qs, u"2"_qs}});
    on.begin(on.event(u"Label of another patient"_qs));
    QCOMPARE(on.decision().text(u"title"), u"Label of another patient"_qs);
    on.answer(on.field(u"factors_understood"_qs), 'p');
    on.decide(u"Patient safety incident investigation"_qs, u"A priority of the plan"_qs);
    on.choose(on.field(u"priority"_qs), u"Patient identification"_qs);
    QVERIFY2(on.wordsIn(u"decisionPart"_qs).contains(u"the plan foresees 2, commissioned so far are 0"_qs), qPrintable(on.wordsIn(u"decisionPart"_qs)));
    QCOMPARE(on.wordsIn(u"decisionSteps"_qs), QString()); // nothing missing, nothing to overrule, no word about harm
    on.press(u"step_made"_qs);
    QCOMPARE(on.decision().text(u"state"), u"made"_qs);
    QCOMPARE(on.fixture.count(u"learning_response"_qs), 1);
    on.press(u"openResponse"_qs);
    QCOMPARE(on.window.view()->currentList()->record(), on.all(u"learning_response"_qs).first().id);
}

void tst_DecisionPart::scenario07TheReferralComesBeforeTheEventLeavesThePanel()
{
    Panel on;
    const RecordData event = on.event(u"Death in the emergency department"_qs, {{u"physical_harm"_qs, u"fatal"_qs}, {u"psychological_harm"_qs, u"none"_qs}}, {{u"ld_autism_death"_qs, u"yes"_qs}});
    on.begin(event);
    QVERIFY(on.wordsIn(u"decisionEventSection"_qs).contains(u"Still to be referred to: LeDeR"_qs));
    on.decide(u"Multidisciplinary team review"_qs, u"An emerging risk"_qs);
    on.press(u"step_made"_qs);
    QCOMPARE(on.decision().text(u"state"), u"made"_qs); // the response stays the panel's choice
    const QString closing = u"closing_"_qs + event.name();
    QVERIFY(on.wordsIn(closing).contains(u"LeDeR"_qs));
    QVERIFY(!on.in<QPushButton>(closing, u"step_decided"_qs)->isEnabled());
    const RecordData referral = on.all(u"external_process"_qs).first();
    on.set(referral, {{u"referred_on"_qs, u"2026-11-21"_qs}});
    QVERIFY(on.fixture.session().workflow().move(on.stored(referral), u"referred"_qs));
    on.press(on.in(closing, u"step_decided"_qs));
    QCOMPARE(on.triageOf(event).text(u"state"), u"decided"_qs);
}

void tst_DecisionPart::scenario25FourFallsAreDecidedTogether()
{
    Panel on;
    QList<RecordData> falls;
    for (int fall = 1; fall <= 4; ++fall)
        falls.append(on.event(u"Fall %1 on the ward"_qs.arg(fall)));
    on.begin(falls.first());
    for (int more = 0; more < 3; ++more)
        on.press(u"addEvent"_qs);
    QVERIFY(!on.shown<QComboBox>(u"waitingEvents"_qs)); // nobody waits any more
    for (const RecordData &fall : std::as_const(falls))
        QCOMPARE(on.triageOf(fall).text(u"decision"), on.decision().id.toString());
    on.press(u"takeOut_"_qs + falls.last().name());
    QVERIFY(isAbsent(on.triageOf(falls.last()).value(u"decision")));
    on.press(u"addEvent"_qs);
    on.decide(u"Patient safety incident investigation"_qs, u"An emerging risk"_qs);
    on.press(u"step_made"_qs);
    QCOMPARE(on.fixture.count(u"learning_response"_qs), 1);
    QCOMPARE(on.fixture.count(u"response_event"_qs), 4);
    QCOMPARE(on.fixture.count(u"candour_case"_qs), 4); // each has its own
}

void tst_DecisionPart::scenario31APanelWithoutAPartnerIsOverruledWithAReason()
{
    Panel on;
    on.begin(on.event(u"Missed dose"_qs));
    on.decide(u"After action review"_qs, u"An emerging risk"_qs, false);
    QVERIFY(on.wordsIn(u"decisionSteps"_qs).contains(u"No Patient Safety Partner was at the panel"_qs));
    on.fixture.ask.willType(u"The partner was ill"_qs);
    on.press(u"step_made"_qs);
    QCOMPARE(on.decision().text(u"state"), u"made"_qs);
    QCOMPARE(on.decision().value(u"partner_present").toBool(), false);
    QVERIFY(!on.decision().value(u"partner_present").isNull());
}

/// Trap 1: words beside words, and nothing that could be a score.
void tst_DecisionPart::judgementIsNeverAddedUp()
{
    Panel on;
    on.begin(on.event(u"Missed dose"_qs));
    for (const QString &judgement : {u"harm_people"_qs, u"harm_service"_qs, u"harm_confidence"_qs, u"likelihood"_qs, u"learning"_qs})
        on.answer(on.field(judgement), 'h');
    QCOMPARE(on.decision().text(u"learning"), u"high"_qs);
    QVERIFY(!on.wordsIn(u"weighedSection"_qs).contains(QRegularExpression(u"\\d"_qs)));
    QVERIFY(on.wordsIn(u"weighedSection"_qs).contains(u"nothing is added up"_qs));
}

void tst_DecisionPart::theWeeklyPanelListsWhatWaits()
{
    Panel on;
    const RecordData event = on.event(u"Missed dose"_qs);
    on.window.view()->goToSection(u"safety.panel"_qs);
    QTRY_VERIFY(on.window.view()->currentList()->status().contains(u'1'));
    on.show(on.triageOf(event), u"decisionPart"_qs);
    QCOMPARE(on.window.view()->currentList()->section().key, u"safety.panel"_qs);
    QVERIFY(on.shown<QPushButton>(u"beginDecision"_qs));
}

void tst_DecisionPart::anEventWithoutTriageSaysWhereToBegin()
{
    Panel on;
    on.show(on.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"New"_qs}, {u"occurred_on"_qs, u"2026-11-10"_qs}, {u"reported_on"_qs, u"2026-11-11"_qs}}), u"decisionPart"_qs);
    QVERIFY(!on.shown<QPushButton>(u"beginDecision"_qs));
    QVERIFY(on.wordsIn(u"decisionPart"_qs).contains(u"begin it under Triage"_qs));
}

QTEST_MAIN(tst_DecisionPart)
#include "tst_decisionpart.moc"
