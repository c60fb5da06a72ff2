#include "windowfixture.h"

#include "interchange/demoextract.h"
#include "pages/importwizard/importwizard.h"
#include "pages/safe/entrycard.h"
#include "pages/safe/mapcanvas.h"
#include "print/pdfreport.h"
#include "reports/reportkinds.h"
#include "services/safe/triageservice.h"
#include "support/warnings.h"
#include "workflow/safe/analysis.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace candour;
using candour::test::WindowFixture;

/// One case as a Patient Safety Specialist works it, from the imported extract to the printed report, through the real
/// window and its keyboard. Steps that have no page of their own go through the services that the command line uses.
class tst_SafetyWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void fromTheExtractToThePrintedReport();
};

namespace {

using Texts = QList<std::pair<QString, QString>>;

class Walk
{
public:
    Walk() : window(fixture.startOnRegister()) { }

    bool importExtract()
    {
        DemoOptions options;
        options.rows = 100;
        options.units = {u"Ash Ward"_qs};
        options.from = QDate(2026, 9, 1);
        options.to = QDate(2026, 11, 20);
        fixture.add(u"organisation_unit"_qs, {{u"name"_qs, u"Ash Ward"_qs}, {u"level"_qs, u"ward"_qs}});
        QFile file(fixture.file(u"extract.csv"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(demoIncidentExtract(options).csv) < 0)
            return false;
        file.close();
        window.command(u"import"_qs)->trigger();
        auto *kind = fixture.shown<QComboBox>(u"kind"_qs);
        kind->setFocus();
        for (int step = 0; step < kind->count() && !kind->currentData().toString().contains(u"incident"_qs); ++step)
            fixture.key(Qt::Key_Down);
        fixture.ask.willPick(file.fileName());
        QTest::keyClick(fixture.shown<QPushButton>(u"choose"_qs), Qt::Key_Space);
        for (const ImportWizard::Step step : {ImportWizard::Preview, ImportWizard::Mapping, ImportWizard::Check, ImportWizard::Done}) {
            QTest::keyClick(fixture.shown<QPushButton>(u"next"_qs), Qt::Key_Space);
            if (!QTest::qWaitFor([&] { return window.wizard()->step() == step && !window.wizard()->isBusy(); }, 10000)) {
                qInfo() << "the wizard stays before step" << int(step);
                return false;
            }
        }
        QTest::keyClick(fixture.shown<QPushButton>(u"showRows"_qs), Qt::Key_Space);
        return fixture.count(u"incident"_qs) > 50;
    }

    /// A record of the response, as the form would save it.
    RecordData add(const QString &type, const Texts &fields) { return fixture.add(type, Texts {{u"learning_response"_qs, response.text(u"reference")}} + fields); }
    void set(const Texts &fields)
    {
        const auto now = stored();
        const auto after = fixture.session().records().withTexts(now, fields);
        const auto saved = after ? fixture.session().records().save(now, *after) : after;
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }
    [[nodiscard]] RecordData stored() const { return fixture.session().reg().find(u"learning_response"_qs, response.id).value(); }
    /// Takes the step; what stands in the way, empty where it was taken.
    QString move(const QString &to)
    {
        const auto moved = fixture.session().workflow().move(stored(), to, {u"Executive lead"_qs, u"Agreed at the weekly panel"_qs});
        return moved ? QString() : to + u": "_qs + moved.error().message + moved.error().missing.join(u' ');
    }

    void showPart(const QString &key)
    {
        window.view()->goTo(u"learning_response"_qs, response.id);
        auto *tabs = fixture.shown<QTabBar>(u"record_tabs"_qs);
        tabs->setFocus();
        for (int step = 0; step < tabs->count(); ++step)
            QTest::keyClick(tabs, Qt::Key_Left);
        while (tabs->tabData(tabs->currentIndex()).toString() != key && tabs->currentIndex() + 1 < tabs->count())
            QTest::keyClick(tabs, Qt::Key_Right);
    }
    void type(const QString &field, const QString &words)
    {
        fixture.shown<QWidget>(field)->setFocus();
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    void choose(const QString &field, const QString &label)
    {
        type(field, label);
        fixture.key(Qt::Key_Return);
    }
    void save() { fixture.key(Qt::Key_Return, Qt::ControlModifier); }

    void typeEntry(const QString &time, const QString &lane, const QString &words, const Texts &reading = {})
    {
        fixture.key(Qt::Key_N, Qt::ControlModifier);
        type(u"starts_at"_qs, u"2/11/26"_qs);
        type(u"starts_at_time"_qs, time);
        choose(u"lane"_qs, lane);
        for (const auto &[field, value] : reading) {
            if (field == u"reading")
                choose(field, value);
            else
                type(field, value);
        }
        type(u"what_happened"_qs, words);
        save();
    }
    void typeFactor(const QString &element, const QString &statement, const QString &effect)
    {
        auto *add = fixture.shown<QPushButton>(u"addFactor_"_qs + element);
        add->setFocus();
        fixture.key(Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), statement);
        choose(u"effect"_qs, effect);
        save();
    }
    void typeConnection(const QString &from, const QString &verb, int down)
    {
        fixture.shown<MapNodeButton>(u"factor_"_qs + from)->setFocus();
        fixture.key(Qt::Key_C);
        QTest::keyClicks(QApplication::focusWidget(), verb);
        fixture.key(Qt::Key_Tab);
        for (int step = 0; step < down; ++step)
            fixture.key(Qt::Key_Down);
        fixture.key(Qt::Key_Return);
    }

    WindowFixture fixture;
    MainWindow &window;
    RecordData response {LearningResponse::schema()};
};

/// The people that a PSII needs, with the training of its lead.
Texts people(Walk &walk)
{
    const auto person = [&](const QString &role) { return walk.fixture.add(u"person"_qs, {{u"role"_qs, role}}).id.toString(); };
    const QString lead = person(u"Patient safety specialist"_qs);
    for (const QString &course : {u"level_1"_qs, u"level_2"_qs, u"learning_response"_qs, u"oversight"_qs})
        walk.fixture.add(u"training_record"_qs, {{u"person"_qs, lead}, {u"course"_qs, course}, {u"completed_on"_qs, u"2026-03-01"_qs}, {u"provider"_qs, u"Academy"_qs}});
    return {{u"lead"_qs, lead}, {u"engagement_lead"_qs, person(u"Engagement lead"_qs)}, {u"executive_sponsor"_qs, person(u"Medical Director (Operations)"_qs)}};
}

void planAndStart(Walk &walk)
{
    walk.set(people(walk) + Texts {{u"rationale"_qs, u"Matches the plan."_qs}, {u"decided_by"_qs, u"Medical Director (Operations)"_qs}, {u"commissioned_on"_qs, u"2026-10-05"_qs},
        {u"lead_independence"_qs, u"Not involved."_qs}, {u"no_staff_support_reason"_qs, u"Offered at the debrief."_qs}, {u"family_questions"_qs, u"Asked at the first meeting."_qs},
        {u"started_on"_qs, u"2026-10-06"_qs}, {u"agreed_due_on"_qs, u"2027-01-15"_qs}, {u"agreed_with"_qs, u"The patient and her daughter"_qs},
        {u"summary"_qs, u"A patient became more unwell over several hours."_qs}, {u"approach"_qs, u"Conversations and observation."_qs}});
    walk.add(u"response_member"_qs, {{u"person"_qs, walk.fixture.add(u"person"_qs, {{u"role"_qs, u"Learning response lead, surgery"_qs}}).id.toString()}, {u"part"_qs, u"team"_qs}});
}

void shareAndReview(Walk &walk)
{
    for (const QString &audience : {u"family"_qs, u"staff_interviewed"_qs})
        walk.add(u"draft_share"_qs, {{u"who"_qs, audience == u"family" ? u"Daughter of Patient K"_qs : u"Staff A"_qs}, {u"audience"_qs, audience}, {u"shared_on"_qs, u"2026-10-20"_qs},
            {u"comments_due_on"_qs, u"2026-11-16"_qs}, {u"answered_on"_qs, u"2026-11-13"_qs}});
    for (const ReferenceEntry &item : walk.fixture.session().reference().choices(u"quality_review_item"_qs))
        walk.add(u"quality_review"_qs, {{u"item"_qs, item.code}, {u"met"_qs, u"met"_qs}, {u"reviewed_by"_qs, u"Head of patient safety"_qs}});
}

} // namespace

void tst_SafetyWalk::fromTheExtractToThePrintedReport()
{
    Walk walk;
    WindowFixture &fixture = walk.fixture;
    QVERIFY(walk.importExtract());

    // Triage has no page of its own: the first event, through its service.
    Query query;
    query.type = u"incident"_qs;
    query.limit = 1;
    const RecordData event = fixture.session().reg().page(query)->records.first();
    TriageService triage(fixture.session().reg(), fixture.session().reference(), fixture.session().records());
    QVERIFY(triage.open(event.id));
    QVERIFY(triage.answer(event.id, {}, u"no"_qs, u"Patient safety specialist"_qs, QDate(2026, 11, 23)));
    QCOMPARE(fixture.count(u"triage"_qs), 1);

    // A PSII is opened in its list.
    walk.window.view()->goToSection(u"safety.responses"_qs);
    walk.window.command(u"newRecord"_qs)->trigger();
    walk.choose(u"response_type"_qs, fixture.session().reference().label(u"response_type"_qs, u"psii"_qs));
    walk.type(u"title"_qs, u"Rising score at night"_qs);
    fixture.key(Qt::Key_Tab);
    QTRY_COMPARE(fixture.count(u"learning_response"_qs), 1);
    query.type = u"learning_response"_qs;
    walk.response = fixture.session().reg().page(query)->records.first();
    walk.set({{u"incident"_qs, event.id.toString()}});
    planAndStart(walk);
    walk.showPart(u"questionsAndAnswers"_qs);
    fixture.shown<QPushButton>(u"addFirstQuestion"_qs)->setFocus();
    fixture.key(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Why did help come so late?"_qs);
    walk.choose(u"raised_by"_qs, u"Family or carer"_qs);
    fixture.shown<QComboBox>(u"in_scope"_qs)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Yes"_qs);
    walk.save();
    QCOMPARE(fixture.count(u"tor_item"_qs), 1);
    query.type = u"tor_item"_qs;
    const RecordData late = fixture.session().reg().page(query)->records.first();
    for (const QString &state : {u"commissioned"_qs, u"planning"_qs, u"in_progress"_qs})
        QCOMPARE(walk.move(state), QString());
    const RecordData chart = walk.add(u"evidence_item"_qs, {{u"source"_qs, u"Observation of two nights"_qs}, {u"evidence_type"_qs, u"observation"_qs}});
    walk.add(u"interview"_qs, {{u"pseudonym"_qs, u"Staff A"_qs}, {u"party"_qs, u"staff"_qs}, {u"kind"_qs, u"conversation"_qs}});
    QCOMPARE(walk.move(u"analysis"_qs), QString());

    // Ten entries, with a gap between the readings of 14:00 and 17:45 (psirf.md, scenario 15).
    walk.showPart(u"timeline"_qs);
    const auto score = [](const QString &value) { return Texts {{u"reading"_qs, u"NEWS2"_qs}, {u"reading_value"_qs, value}}; };
    fixture.shown<QPushButton>(u"addEntry"_qs)->setFocus();
    walk.typeEntry(u"1300"_qs, u"Patient"_qs, u"The patient returns from theatre."_qs);
    walk.typeEntry(u"1330"_qs, u"Teams"_qs, u"Handover to the ward."_qs);
    walk.typeEntry(u"1400"_qs, u"Teams"_qs, u"Score of 5 charted in the bay."_qs, score(u"5"_qs));
    walk.typeEntry(u"1430"_qs, u"Organisation"_qs, u"The rota has two nurses for three bays."_qs);
    walk.typeEntry(u"1500"_qs, u"Patient"_qs, u"The bell rings twice."_qs);
    walk.typeEntry(u"1530"_qs, u"Equipment"_qs, u"The screen at the desk shows no score."_qs);
    walk.typeEntry(u"1745"_qs, u"Teams"_qs, u"Score of 9 charted."_qs, score(u"9"_qs));
    walk.typeEntry(u"1750"_qs, u"Teams"_qs, u"The outreach team is called."_qs);
    walk.typeEntry(u"1756"_qs, u"Teams"_qs, u"The outreach team arrives."_qs);
    walk.typeEntry(u"1830"_qs, u"Patient"_qs, u"Transfer to intensive care."_qs);
    QCOMPARE(fixture.count(u"timeline_entry"_qs), 10);
    QVERIFY(fixture.shown<QLabel>(u"question_0"_qs));
    bool gap = false;
    for (int each = 0; const QLabel *question = fixture.shown<QLabel>(u"question_%1"_qs.arg(each)); ++each)
        gap = gap || question->text().contains(u"3 h 45"_qs);
    QVERIFY(gap);

    // Nine factors in the six elements, six interactions.
    walk.showPart(u"systemMap"_qs);
    const QStringList elements {u"tools"_qs, u"organisation"_qs, u"internal_environment"_qs, u"tasks"_qs, u"person"_qs, u"external_environment"_qs};
    for (int each = 0; each < 9; ++each)
        walk.typeFactor(elements[each % 6], u"Condition %1 of the work that night"_qs.arg(each + 1), each % 3 == 2 ? u"Facilitator"_qs : u"Barrier"_qs);
    QCOMPARE(fixture.count(u"system_factor"_qs), 9);
    for (int each = 0; each < 6; ++each)
        walk.typeConnection(u"S%1"_qs.arg(each + 1), u"delays"_qs, each);
    QCOMPARE(fixture.count(u"factor_interaction"_qs), 6);

    // Findings, area and action: the general forms, here through their service.
    const auto analysis = analysisOf(fixture.session().reg(), walk.response.id);
    QVERIFY(analysis);
    const auto finding = [&](const QString &text, int factor) {
        return walk.add(u"finding"_qs, {{u"text"_qs, text}, {u"evidence"_qs, chart.id.toString()}, {u"factors"_qs, analysis->factors[factor].id.toString()}, {u"tor_items"_qs, late.id.toString()}});
    };
    const RecordData first = finding(u"A rising score depended on somebody walking into the bay"_qs, 0);
    finding(u"The busiest hours and the slowest call for help fell together"_qs, 1);
    const RecordData area = walk.add(u"area_for_improvement"_qs, {{u"text"_qs, u"How a rising score is seen at night"_qs}, {u"findings"_qs, first.id.toString()}, {u"owner_group"_qs, u"Deteriorating Patient Group"_qs}, {u"route"_qs, u"safety_action"_qs}});
    const RecordData owner = fixture.add(u"person"_qs, {{u"role"_qs, u"Digital lead"_qs}});
    walk.add(u"action"_qs, {{u"areas"_qs, area.id.toString()}, {u"title"_qs, u"Replace the paper charts in the bays by the electronic chart at the bedside"_qs}, {u"owner"_qs, owner.id.toString()},
        {u"accepted_on"_qs, u"2026-11-20"_qs}, {u"due_on"_qs, u"2027-03-31"_qs}, {u"measure"_qs, u"Share of rises in score acted on within 30 minutes, weekly sample of 20"_qs}});
    const auto answered = fixture.session().records().withTexts(*fixture.session().reg().find(u"tor_item"_qs, late.id), {{u"status"_qs, u"answered"_qs}, {u"letter_paragraph"_qs, u"Calling for help took several steps."_qs}});
    QVERIFY(answered && fixture.session().records().save(late, *answered));
    walk.showPart(u"questionsAndAnswers"_qs);
    QCOMPARE(fixture.shown<QTreeWidget>(u"answers"_qs)->topLevelItem(0)->text(2), u"● Answered"_qs);

    // Draft, fact check, approval.
    QCOMPARE(walk.move(u"drafting"_qs), QString());
    shareAndReview(walk);
    walk.set({{u"identifiers_checked_on"_qs, u"2026-10-19"_qs}, {u"approved_by"_qs, u"Medical Director (Operations)"_qs}, {u"approved_on"_qs, u"2026-11-23"_qs}});
    for (const QString &state : {u"fact_check"_qs, u"approval"_qs, u"approved"_qs})
        QCOMPARE(walk.move(state), QString());

    const auto report = buildReport(u"psii"_qs, {fixture.session().reg(), fixture.session().reference(), fixture.session().today(), {}, {}, true, walk.response.text(u"reference")});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().missing.join(u' ')));
    const QString path = fixture.file(u"psii.pdf"_qs);
    QVERIFY(writePdf(*report, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

QTEST_MAIN(tst_SafetyWalk)
#include "tst_safetywalk.moc"
