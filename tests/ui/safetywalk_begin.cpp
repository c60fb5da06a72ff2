// From the extract to the panel's decision.

#include "safetywalk.h"

#include "pages/importwizard/importwizard.h"

#include <QComboBox>

using namespace candour;
using candour::test::KeyboardWalk;

void tst_SafetyWalk::theExtractIsImported()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Import"_qs);
    walk.picture(u"start"_qs);
    walk.key(Qt::Key_I, Qt::ControlModifier);
    walk.tabTo(u"kind"_qs);
    for (int each = 0; each < 20 && !walk.fixture.shown<QComboBox>(u"kind"_qs)->currentData().toString().contains(u"incident"_qs); ++each)
        walk.key(Qt::Key_Down);
    walk.picture(u"import-file"_qs);
    walk.fixture.ask.willPick(walk.fixture.file(u"extract.csv"_qs));
    walk.press(u"choose"_qs);
    for (const ImportWizard::Step step : {ImportWizard::Preview, ImportWizard::Mapping, ImportWizard::Check, ImportWizard::Done}) {
        walk.pressLetter(u"next"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!walk.isWell() || (walk.window.wizard()->step() == step && !walk.window.wizard()->isBusy()), 10000);
        walk.picture(u"import-step"_qs);
    }
    walk.press(u"showRows"_qs);
    walk.picture(u"incidents"_qs);
    WENT_WELL(walk);
    QVERIFY(walk.fixture.count(u"incident"_qs) > 50);
}

void tst_SafetyWalk::oneEventIsTriaged()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Triage"_qs);
    walk.key(Qt::Key_Return); // the row that stands first
    walk.goToPart(u"triagePart"_qs);
    walk.picture(u"triage-begin"_qs);
    walk.press(u"openTriage"_qs);
    walk.picture(u"triage"_qs);
    walk.see(u"Mandated categories not answered"_qs); // why it cannot go to the panel yet
    walk.answer(u"occurred_precision"_qs, 'e');
    walk.answer(u"immediate_actions"_qs, 'n');
    walk.press(u"gradeHarm"_qs);
    walk.answer(u"physical_after"_qs, 'l');
    walk.answer(u"psychological_after"_qs, 'n');
    walk.fill(u"graded_by"_qs, u"Consultant"_qs);
    walk.picture(u"triage-grading"_qs);
    walk.fill(u"reason"_qs, u"Watched overnight, a bruise"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    walk.press(u"notSame"_qs);
    walk.tabTo(u"category_never_event"_qs);
    for (int row = 0; row < 11; ++row)
        walk.type(u"n"_qs);
    walk.picture(u"triage-categories"_qs);
    walk.see(u"11 of 11 answered"_qs);
    walk.press(u"answerCandour"_qs);
    walk.picture(u"triage-candour"_qs);
    walk.fill(u"judged_by"_qs, u"Consultant"_qs);
    walk.fill(u"judged_reasons"_qs, u"No outcome of the regulation is likely"_qs);
    walk.press(u"verb_not_notifiable"_qs);
    walk.picture(u"triage-done"_qs);
    walk.press(u"step_decision"_qs);
    walk.picture(u"triage-sent"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"triage"_qs), 1);
}

void tst_SafetyWalk::thePanelDecidesOnAPsii()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Decision"_qs);
    walk.goToPart(u"decisionPart"_qs);
    walk.press(u"beginDecision"_qs);
    walk.picture(u"decision"_qs);
    walk.see(u"What was decided is missing."_qs);
    walk.answer(u"partner_present"_qs, 'y');
    walk.choose(u"response_type"_qs, u"Patient safety incident investigation"_qs);
    walk.choose(u"basis"_qs, u"An emerging risk"_qs);
    walk.fill(u"rationale"_qs, u"How such falls come about is poorly understood"_qs);
    walk.choose(u"decided_by"_qs, u"Medical Director"_qs);
    walk.fill(u"decided_on"_qs, u"today"_qs);
    walk.picture(u"decision-filled"_qs);
    walk.press(u"step_made"_qs);
    walk.picture(u"decision-made"_qs);
    walk.press(u"openResponse"_qs);
    walk.picture(u"response"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"learning_response"_qs), 1);
}
