// From the commission to the analysis: people, terms of reference, timeline, system map.

#include "safetywalk.h"

#include "shell/sectionpage.h"

using namespace candour;
using candour::test::KeyboardWalk;

namespace {

void typeEntry(KeyboardWalk &walk, const QString &time, const QString &lane, const QString &words, const QString &score = {})
{
    walk.key(Qt::Key_N, Qt::ControlModifier);
    walk.fill(u"starts_at"_qs, u"2/11/26"_qs);
    walk.fill(u"starts_at_time"_qs, time);
    walk.choose(u"lane"_qs, lane);
    walk.fill(u"what_happened"_qs, words);
    if (!score.isEmpty()) {
        walk.choose(u"reading"_qs, u"NEWS2"_qs);
        walk.fill(u"reading_value"_qs, score);
    }
    walk.key(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

void tst_SafetyWalk::thePsiiIsPlanned()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Planning"_qs);
    walk.see(u"It has no lead."_qs);
    walk.choose(u"lead"_qs, u"Surgical matron"_qs);
    walk.fill(u"lead_independence"_qs, u"Not involved, and manages nobody who was."_qs);
    walk.choose(u"engagement_lead"_qs, u"Engagement lead"_qs);
    walk.key(Qt::Key_Tab);
    walk.see(u"The lead's training is not in date"_qs);
    walk.see(u"Nobody works on a response alone"_qs);
    walk.picture(u"lead-refused"_qs);
    walk.choose(u"lead"_qs, u"Investigator"_qs, KeyboardWalk::Way::Back);
    walk.key(Qt::Key_Tab);
    walk.beginRelated(u"response_member"_qs);
    walk.choose(u"person"_qs, u"Surgical matron"_qs);
    walk.choose(u"part"_qs, u"Team member"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"member"_qs);
    walk.goBack();
    walk.picture(u"related"_qs);
    walk.press(u"step_planning"_qs, KeyboardWalk::Way::Back);
    walk.see(u"There are no terms of reference."_qs);

    walk.step(u"Terms of reference"_qs);
    walk.goToPart(u"questionsAndAnswers"_qs);
    walk.press(u"addFirstQuestion"_qs);
    walk.fill(u"text"_qs, u"Why did help come so late?"_qs);
    walk.choose(u"raised_by"_qs, u"Family or carer"_qs);
    walk.tabTo(u"in_scope"_qs);
    walk.type(u"Yes"_qs);
    walk.picture(u"question"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    walk.picture(u"questions"_qs);
    walk.goToPart(u"form"_qs);
    walk.fill(u"started_on"_qs, u"today"_qs);
    walk.fill(u"agreed_due_on"_qs, u"15/1/27"_qs);
    walk.fill(u"agreed_with"_qs, u"The patient and her daughter"_qs);
    walk.fill(u"family_questions"_qs, u"Asked at the first meeting."_qs);
    walk.fill(u"no_staff_support_reason"_qs, u"Offered at the debrief."_qs);
    walk.picture(u"planned"_qs);
    walk.press(u"step_in_progress"_qs, KeyboardWalk::Way::Back);

    walk.step(u"Evidence"_qs);
    walk.see(u"There is no evidence yet"_qs);
    walk.beginRelated(u"evidence_item"_qs);
    walk.fill(u"source"_qs, u"Observation of two nights"_qs);
    walk.choose(u"evidence_type"_qs, u"Observation of work"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"evidence"_qs);
    walk.goBack();
    walk.beginRelated(u"interview"_qs);
    walk.fill(u"pseudonym"_qs, u"Staff A"_qs);
    walk.choose(u"party"_qs, u"Staff"_qs);
    walk.choose(u"kind"_qs, u"Conversation"_qs);
    walk.key(Qt::Key_Tab);
    walk.goBack();
    walk.press(u"step_analysis"_qs, KeyboardWalk::Way::Back);
    walk.picture(u"analysis"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"tor_item"_qs), 1);
    QCOMPARE(walk.fixture.count(u"evidence_item"_qs), 1);
}

/// Scenario 15 of psirf.md: observations at 14:00 (5), 17:45 (8) and 20:30, at least hourly from 5 and every 30 minutes from 7.
void tst_SafetyWalk::theTimelineShowsItsGap()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Timeline"_qs);
    if (!walk.window.view()->currentList()->isFullWidth())
        walk.key(Qt::Key_F11); // the whole width for what is wide
    walk.goToPart(u"timeline"_qs);
    walk.picture(u"timeline-empty"_qs);
    walk.tabTo(u"addEntry"_qs);
    typeEntry(walk, u"1300"_qs, u"Patient"_qs, u"The patient returns from theatre."_qs);
    walk.picture(u"timeline-first"_qs);
    typeEntry(walk, u"1330"_qs, u"Teams"_qs, u"Handover to the ward."_qs);
    typeEntry(walk, u"1400"_qs, u"Teams"_qs, u"Observations charted in the bay."_qs, u"5"_qs);
    typeEntry(walk, u"1430"_qs, u"Organisation"_qs, u"The rota has two nurses for three bays."_qs);
    typeEntry(walk, u"1500"_qs, u"Patient"_qs, u"The bell rings twice."_qs);
    typeEntry(walk, u"1530"_qs, u"Equipment"_qs, u"The screen at the desk shows no score."_qs);
    typeEntry(walk, u"1745"_qs, u"Teams"_qs, u"Observations charted in the bay."_qs, u"8"_qs);
    typeEntry(walk, u"1900"_qs, u"Teams"_qs, u"The night team takes over."_qs);
    typeEntry(walk, u"2030"_qs, u"Teams"_qs, u"Observations charted in the bay."_qs, u"8"_qs);
    typeEntry(walk, u"2040"_qs, u"Teams"_qs, u"The outreach team is called."_qs);
    walk.see(u"3 h 45"_qs);
    walk.see(u"2 h 45"_qs);
    walk.picture(u"timeline"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"timeline_entry"_qs), 10);
}

/// Scenario 16 of psirf.md: nine factors over four elements, six interactions, and the two empty elements looked at.
void tst_SafetyWalk::theWorkSystemIsMapped()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"System map"_qs);
    walk.goToPart(u"systemMap"_qs);
    walk.picture(u"map-empty"_qs);
    const QList<std::pair<QString, QString>> factors {{u"tools"_qs, u"Charts hang in the bays"_qs}, {u"tools"_qs, u"The desk screen shows no score"_qs}, {u"tasks"_qs, u"Calling takes several steps"_qs},
        {u"tasks"_qs, u"Rounds are interrupted by admissions"_qs}, {u"organisation"_qs, u"Two nurses cover three bays"_qs}, {u"organisation"_qs, u"Handover falls on the round"_qs},
        {u"organisation"_qs, u"The outreach team answers fast"_qs}, {u"internal_environment"_qs, u"The bays cannot be seen from the desk"_qs}, {u"internal_environment"_qs, u"The corridor is long"_qs}};
    for (const auto &[element, statement] : factors) {
        walk.press(u"addFactor_"_qs + element);
        walk.type(statement);
        walk.choose(u"effect"_qs, statement.contains(u"fast"_qs) ? u"Facilitator"_qs : u"Barrier"_qs);
        walk.key(Qt::Key_Return, Qt::ControlModifier);
    }
    walk.picture(u"map-factors"_qs);
    for (int each = 1; each <= 6; ++each) {
        walk.tabTo(u"factor_S%1"_qs.arg(each));
        walk.key(Qt::Key_C);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // letters typed sooner go on with those of the list before
        walk.type(u"delays"_qs);
        walk.key(Qt::Key_Tab);
        walk.key(Qt::Key_Down, {}, each);
        walk.key(Qt::Key_Return);
        if (!walk.isAt(u"factor_S%1"_qs.arg(each)))
            walk.fail(u"the keyboard does not come back to S%1"_qs.arg(each));
    }
    walk.picture(u"map-connected"_qs);
    for (const QString &element : {u"person"_qs, u"external_environment"_qs}) {
        walk.press(u"nothingFound_"_qs + element);
        walk.type(u"Looked at with the team."_qs);
        walk.key(Qt::Key_Return, Qt::ControlModifier);
    }
    walk.see(u"Considered, nothing found"_qs);
    walk.picture(u"map"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"system_factor"_qs), 9);
    QCOMPARE(walk.fixture.count(u"factor_interaction"_qs), 6);
    Query query;
    query.type = u"factor_interaction"_qs;
    const QList<RecordData> interactions = walk.fixture.session().reg().all(query).value();
    for (const RecordData &interaction : interactions)
        QCOMPARE(interaction.text(u"verb"), u"delays"_qs);
}
