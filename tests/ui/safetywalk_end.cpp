// From the findings to the printed report.

#include "safetywalk.h"

#include "support/pdfchecks.h"

#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace candour;
using candour::test::KeyboardWalk;
using Way = KeyboardWalk::Way;

namespace {

/// What a program says about a file; null where the program is not there.
QString said(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

/// The action is that of scenario 20 of psirf.md, its dates moved to after the day of the walk.
void tst_SafetyWalk::findingsLeadToAnAction()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Findings"_qs);
    walk.see(u"There is no finding yet."_qs);
    walk.goToPart(u"findingsAndActions"_qs);
    walk.press(u"addFirstFinding"_qs);
    walk.fill(u"text"_qs, u"A rising score depended on somebody walking into the bay"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    walk.picture(u"finding-bare"_qs);
    walk.see(u"rests on no evidence"_qs); // named, before anybody is refused
    walk.key(Qt::Key_Return);
    walk.choose(u"evidence"_qs, u"Observation"_qs);
    walk.choose(u"factors"_qs, u"Charts hang"_qs);
    walk.choose(u"tor_items"_qs, u"Why did help"_qs);
    walk.picture(u"finding"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    walk.key(Qt::Key_N, Qt::ControlModifier);
    walk.fill(u"text"_qs, u"The busiest hours and the slowest call for help fell together"_qs);
    walk.choose(u"evidence"_qs, u"Observation"_qs);
    walk.choose(u"factors"_qs, u"Calling takes"_qs);
    walk.choose(u"tor_items"_qs, u"Why did help"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"finding"_qs), 2);

    walk.step(u"Area and action"_qs);
    walk.key(Qt::Key_Up); // to the first finding
    walk.key(Qt::Key_Insert);
    walk.fill(u"text"_qs, u"How strong potassium is kept on wards"_qs);
    walk.choose(u"route"_qs, u"Safety action"_qs);
    walk.fill(u"owner_group"_qs, u"Medicines Safety Group"_qs);
    walk.picture(u"area"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    walk.key(Qt::Key_Insert);
    walk.fill(u"title"_qs, u"Pharmacy removes concentrated potassium ampoules from open stock on the 14 remaining wards"_qs);
    walk.choose(u"owner"_qs, u"Lead pharmacist"_qs);
    walk.fill(u"accepted_on"_qs, u"today"_qs);
    walk.fill(u"due_on"_qs, u"30/9/27"_qs);
    walk.fill(u"measure"_qs, u"Weekly stock check"_qs);
    walk.fill(u"baseline"_qs, u"14 wards"_qs);
    walk.fill(u"aim"_qs, u"0"_qs);
    walk.fill(u"monitored_by"_qs, u"Medicines Safety Group"_qs);
    walk.fill(u"effectiveness_due_on"_qs, u"31/12/27"_qs);
    walk.picture(u"action"_qs);
    walk.key(Qt::Key_Return, Qt::ControlModifier);
    walk.picture(u"outline"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"action"_qs), 1);

    walk.step(u"Answers"_qs);
    walk.see(u"is not marked as answered"_qs);
    walk.goToPart(u"questionsAndAnswers"_qs);
    walk.tabTo(u"answers"_qs);
    walk.picture(u"answers"_qs);
    walk.key(Qt::Key_Return);
    walk.choose(u"status"_qs, u"Answered"_qs);
    walk.fill(u"letter_paragraph"_qs, u"Calling for help took several steps."_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"question-answered"_qs);
    walk.key(Qt::Key_Escape);
    walk.press(u"step_drafting"_qs, Way::Back);
    walk.picture(u"drafting"_qs);
}

void tst_SafetyWalk::theDraftIsCheckedAndApproved()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Draft and fact check"_qs);
    walk.goToPart(u"form"_qs);
    walk.fill(u"summary"_qs, u"A patient became more unwell over several hours."_qs);
    walk.fill(u"approach"_qs, u"Conversations and observation."_qs);
    walk.fill(u"identifiers_checked_on"_qs, u"today"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"draft"_qs);
    walk.press(u"step_fact_check"_qs, Way::Back);
    walk.see(u"The draft was not shared with those affected"_qs);
    walk.picture(u"fact-check"_qs);
    walk.goToPart(u"draft"_qs);
    for (const auto &[who, audience] : {std::pair(u"Daughter of Patient K"_qs, u"Family"_qs), std::pair(u"Staff A"_qs, u"Staff who"_qs)}) {
        walk.press(u"drafts_add"_qs);
        walk.fill(u"who"_qs, who);
        walk.choose(u"audience"_qs, audience);
        walk.fill(u"shared_on"_qs, u"20/10/26"_qs);
        walk.fill(u"comments_due_on"_qs, u"16/11/26"_qs);
        walk.fill(u"answered_on"_qs, u"13/11/26"_qs);
        walk.key(Qt::Key_Return, Qt::ControlModifier);
    }
    walk.picture(u"draft-shared"_qs);
    walk.press(u"step_approval"_qs, Way::Back);
    walk.picture(u"approval"_qs);

    walk.step(u"Quality review"_qs);
    walk.see(u"The quality review has not answered"_qs);
    walk.goToPart(u"qualityReview"_qs);
    walk.fill(u"reviewed_by"_qs, u"Head of patient safety"_qs);
    walk.tabTo(u"qualityPoints"_qs);
    for (int point = 0; point < 11; ++point)
        walk.type(u"m"_qs);
    walk.see(u"11 of 11 answered"_qs);
    walk.picture(u"quality-review"_qs);

    walk.step(u"Approval"_qs);
    walk.goToPart(u"form"_qs);
    walk.fill(u"approved_on"_qs, u"today"_qs);
    walk.fill(u"approved_by"_qs, u"Medical Director (Operations)"_qs);
    walk.key(Qt::Key_Tab);
    walk.press(u"step_approved"_qs, Way::Back);
    walk.picture(u"approved"_qs);
    walk.see(u"Approved"_qs);
}

void tst_SafetyWalk::theReportIsPrinted()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Report"_qs);
    walk.goToPart(u"reports"_qs);
    walk.tabTo(u"reportKind"_qs);
    const auto *kind = walk.fixture.shown<QComboBox>(u"reportKind"_qs);
    for (int each = 0; kind && each < kind->count() && kind->currentData() != u"psii"_qs; ++each)
        walk.key(Qt::Key_Down);
    const QString path = walk.fixture.file(u"psii.pdf"_qs);
    walk.fixture.ask.willPick(path);
    walk.picture(u"reports"_qs);
    walk.press(u"writeReport"_qs);
    walk.see(u"Written to"_qs);
    walk.tabTo(u"writeReport"_qs); // where it was
    walk.picture(u"printed"_qs);
    WENT_WELL(walk);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(candour::test::pdfProblems(file.readAll()), QStringList());

    // Headings in the order of psirf.md 1.13.
    const QString text = said(u"pdftotext"_qs, {path, u"-"_qs});
    if (text.isNull())
        QSKIP("pdftotext is not installed.");
    qsizetype at = text.indexOf(u"Contents"_qs);
    for (const QString &heading : {u"Background and context"_qs, u"Description of the incident"_qs, u"Investigation approach"_qs, u"Findings"_qs, u"Timeline"_qs}) {
        const qsizetype next = text.indexOf(heading, at + 1);
        QVERIFY2(next > at, qPrintable(heading));
        at = next;
    }
    for (const QString &words : {u"Why did help come so late?"_qs, u"A rising score depended"_qs})
        QVERIFY2(text.simplified().contains(words), qPrintable(words));
    QVERIFY(!text.contains(u"Northgate"_qs)); // roles, never names
    QVERIFY(!text.contains(QRegularExpression(u"\\b\\d{3} ?\\d{3} ?\\d{4}\\b"_qs))); // no NHS number
}
