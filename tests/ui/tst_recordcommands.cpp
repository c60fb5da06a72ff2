#include "keyboardwalk.h"

#include "forms/commandbar.h"
#include "services/effective/auditprojects.h"
#include "shell/sectionpage.h"
#include "support/warnings.h"
#include "workflow/auditfacts.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTreeWidget>

using namespace candour;
using candour::test::KeyboardWalk;
using Way = KeyboardWalk::Way;
using Texts = QList<std::pair<QString, QString>>;

/// What a person does with a whole record beside its steps: the buttons above its parts, the menu, and Ctrl+K.
class tst_RecordCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }

    void aFinishedProjectStartsItsNextCycle();
    void aSecondNextCycleIsRefusedInWords();
    void theSampleSizeIsComputedWhereThePlanStands();
    void theSampleSizeIsComputedFromTheProject();
    void aSizeThatCannotBeComputedSaysWhy();
    void aProjectIsHandedOverWithDayAndReason();
    void aHandoverToTheSameLeadIsRefusedAndTheFormStays();
    void escapeLeavesTheFormAndGivesTheKeyboardBack();
    void commandsAreFoundByCtrlK();
    void commandsStandInTheMenu();
    void aRegisterThatCanOnlyBeReadOffersNone();
};

namespace {

/// An audit project in the window.
struct Audit : KeyboardWalk
{
    RecordData lead = fixture.add(u"person"_qs, {{u"role"_qs, u"Audit lead, acute medicine"_qs}});
    RecordData registrar = fixture.add(u"person"_qs, {{u"role"_qs, u"Registrar, acute medicine"_qs}});

    Audit() { step(u"Commands"_qs); }
    /// A project, put into a state without asking the guards.
    RecordData project(const QString &state)
    {
        const RecordData made = fixture.add(u"audit_project"_qs, {{u"title"_qs, u"VTE risk assessment"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"lead"_qs, lead.id.toString()}});
        RecordData moved = made;
        moved.setValue(u"state", state);
        if (!fixture.session().reg().apply(edited(u"Move"_qs, made, moved)))
            qFatal("the project cannot be moved");
        return stored(made);
    }
    RecordData plan(const RecordData &project, const Texts &more)
    {
        return fixture.add(u"sample_plan"_qs, Texts {{u"project"_qs, project.id.toString()}, {u"population"_qs, u"Three wards"_qs}, {u"sampling_method"_qs, u"simple_random"_qs}} + more);
    }
    [[nodiscard]] RecordData stored(const RecordData &record) const { return fixture.session().reg().find(record.schema().type(), record.id).value(); }
    void open(const RecordData &record)
    {
        window.view()->goTo(record.schema().type(), record.id);
        QTest::qWait(20);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return fixture.shown<QPushButton>(name); }
    [[nodiscard]] QList<RecordData> cyclesAfter(const RecordData &project) const
    {
        Query query;
        query.type = u"audit_project"_qs;
        query.where = {{u"parent_cycle"_qs, Condition::Operator::Equals, project.id.toString()}};
        return fixture.session().reg().all(query).value();
    }
};

} // namespace

void tst_RecordCommands::aFinishedProjectStartsItsNextCycle()
{
    Audit audit;
    const RecordData first = audit.project(u"reaudit_due"_qs);
    audit.fixture.add(u"criterion"_qs, {{u"project"_qs, first.id.toString()}, {u"code"_qs, u"C1"_qs}, {u"statement"_qs, u"Assessed within 14 hours"_qs}, {u"target"_qs, u"95"_qs}});
    audit.open(first);
    audit.press(u"start_next_cycle"_qs);
    const QList<RecordData> next = audit.cyclesAfter(first);
    QCOMPARE(next.size(), 1);
    audit.see(next.first().name() + u" is the next cycle of "_qs + first.name());
    WENT_WELL(audit);
    QCOMPARE(audit.window.view()->currentList()->record(), next.first().id); // where the work goes on
    QCOMPARE(recordsOf(audit.fixture.session().reg(), u"criterion"_qs, next.first().id).size(), 1);
    audit.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(audit.cyclesAfter(first).size(), 0);
    QCOMPARE(recordsOf(audit.fixture.session().reg(), u"criterion"_qs, next.first().id).size(), 0);
}

void tst_RecordCommands::aSecondNextCycleIsRefusedInWords()
{
    Audit audit;
    const RecordData first = audit.project(u"closed_no_reaudit"_qs);
    const auto next = AuditProjectService(audit.fixture.session().reg(), audit.fixture.session().reference()).startNextCycle(first);
    QVERIFY(next);
    audit.open(first);
    QVERIFY(!audit.button(u"start_next_cycle"_qs)->isEnabled());
    audit.see(next->name() + u" goes on with it already."_qs);
    audit.open(*next);
    QVERIFY(!audit.button(u"start_next_cycle"_qs)); // it has only begun
}

// Clinical audit domain page, section 5, row 2: 640 cases, 90 % expected, 5 % either way: 114.
void tst_RecordCommands::theSampleSizeIsComputedWhereThePlanStands()
{
    Audit audit;
    const RecordData project = audit.project(u"design"_qs);
    const RecordData plan = audit.plan(project, {{u"population_size"_qs, u"640"_qs}, {u"expected"_qs, u"90"_qs}});
    audit.open(plan);
    audit.press(u"compute_sample_size"_qs);
    audit.see(u"The sample needs 114 cases; 114 are planned."_qs);
    WENT_WELL(audit);
    QCOMPARE(audit.stored(plan).value(u"computed_size").toInt(), 114);
    QCOMPARE(audit.stored(project).value(u"sample_planned").toInt(), 114);
    audit.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isAbsent(audit.stored(plan).value(u"computed_size")));
    QVERIFY(isAbsent(audit.stored(project).value(u"sample_planned")));
}

void tst_RecordCommands::theSampleSizeIsComputedFromTheProject()
{
    Audit audit;
    const RecordData project = audit.project(u"design"_qs);
    audit.open(project);
    QVERIFY(!audit.button(u"compute_sample_size"_qs)); // no plan yet
    const RecordData plan = audit.plan(project, {{u"population_size"_qs, u"640"_qs}, {u"expected"_qs, u"90"_qs}});
    audit.press(u"compute_sample_size"_qs);
    audit.see(u"The sample needs 114 cases; 114 are planned."_qs);
    WENT_WELL(audit);
    QCOMPARE(audit.stored(plan).value(u"computed_size").toInt(), 114);
    QVERIFY(!audit.button(u"compute_sample_size"_qs)); // it has its size
}

void tst_RecordCommands::aSizeThatCannotBeComputedSaysWhy()
{
    Audit audit;
    const RecordData project = audit.project(u"design"_qs);
    const RecordData plan = audit.plan(project, {});
    audit.open(plan);
    audit.see(u"The sample size cannot be computed: Cases in the population."_qs);
    WENT_WELL(audit);
    QVERIFY(!audit.button(u"compute_sample_size"_qs)->isEnabled());
    QCOMPARE(audit.button(u"compute_sample_size"_qs)->accessibleDescription(), u"The sample size cannot be computed: Cases in the population."_qs);
}

void tst_RecordCommands::aProjectIsHandedOverWithDayAndReason()
{
    Audit audit;
    const RecordData project = audit.project(u"collecting"_qs);
    audit.open(project);
    audit.press(u"hand_over"_qs);
    QVERIFY(KeyboardWalk::isAt(u"handover_to"_qs)); // ready to type
    audit.choose(u"handover_to"_qs, u"Registrar"_qs);
    audit.fill(u"handover_on"_qs, u"20/11/26"_qs);
    audit.fill(u"reason"_qs, u"End of rotation"_qs);
    audit.picture(u"hand-over"_qs);
    audit.press(u"do_hand_over"_qs);
    audit.see(project.name() + u" is led by Registrar, acute medicine now."_qs);
    WENT_WELL(audit);
    const RecordData after = audit.stored(project);
    QCOMPARE(after.text(u"lead"), audit.registrar.id.toString());
    QCOMPARE(after.date(u"handover_on"), QDate(2026, 11, 20));
    QVERIFY(!audit.fixture.shown<QWidget>(u"command_form"_qs));
    audit.goToPart(u"history"_qs);
    QCOMPARE(audit.fixture.shown<QTreeWidget>(u"history"_qs)->topLevelItem(0)->text(2), u"End of rotation"_qs);
    audit.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(audit.stored(project).text(u"lead"), audit.lead.id.toString());
}

void tst_RecordCommands::aHandoverToTheSameLeadIsRefusedAndTheFormStays()
{
    Audit audit;
    const RecordData project = audit.project(u"collecting"_qs);
    audit.open(project);
    audit.press(u"hand_over"_qs);
    audit.press(u"do_hand_over"_qs);
    audit.see(u"Who takes it over is needed."_qs);
    QVERIFY(KeyboardWalk::isAt(u"handover_to"_qs));
    audit.choose(u"handover_to"_qs, u"Audit lead"_qs);
    audit.fill(u"reason"_qs, u"End of rotation"_qs);
    audit.key(Qt::Key_Return, Qt::ControlModifier);
    audit.see(u"Choose another lead, one who is still here on that day."_qs);
    WENT_WELL(audit);
    QVERIFY(audit.fixture.shown<QWidget>(u"command_form"_qs));
    QCOMPARE(audit.stored(project).version, project.version);
}

void tst_RecordCommands::escapeLeavesTheFormAndGivesTheKeyboardBack()
{
    Audit audit;
    audit.open(audit.project(u"collecting"_qs));
    audit.press(u"hand_over"_qs);
    audit.key(Qt::Key_Escape);
    WENT_WELL(audit);
    QVERIFY(!audit.fixture.shown<QWidget>(u"command_form"_qs));
    QCOMPARE(KeyboardWalk::here(), u"hand_over"_qs);
}

void tst_RecordCommands::commandsAreFoundByCtrlK()
{
    Audit audit;
    audit.open(audit.project(u"collecting"_qs));
    audit.key(Qt::Key_K, Qt::ControlModifier);
    audit.type(u"hand over"_qs);
    QCOMPARE(audit.fixture.shown<QListView>(u"paletteList"_qs)->model()->index(0, 0).data().toString(), u"Hand over"_qs);
    audit.key(Qt::Key_Return);
    WENT_WELL(audit);
    QVERIFY(audit.fixture.shown<QWidget>(u"command_form"_qs));
    QVERIFY(KeyboardWalk::isAt(u"handover_to"_qs));
}

void tst_RecordCommands::commandsStandInTheMenu()
{
    Audit audit;
    audit.open(audit.project(u"reaudit_due"_qs));
    auto *menu = audit.window.findChild<QMenu *>(u"recordCommands"_qs);
    QVERIFY(menu);
    Q_EMIT static_cast<QMenu *>(menu->parent())->aboutToShow();
    QStringList titles;
    for (const QAction *action : menu->actions())
        titles << action->text();
    QCOMPARE(titles, (QStringList {u"Start the next cycle"_qs, u"Hand over"_qs}));
    menu->actions().first()->trigger();
    QCOMPARE(audit.fixture.count(u"audit_project"_qs), 2);
}

void tst_RecordCommands::aRegisterThatCanOnlyBeReadOffersNone()
{
    Audit audit;
    const RecordData project = audit.project(u"collecting"_qs);
    const QString path = audit.fixture.registerPath();
    audit.window.closeRegister();
    QVERIFY(audit.window.showRegister(Register::open(path, audit.fixture.desk(), Register::Mode::ReadOnly)));
    audit.open(project);
    QVERIFY(!audit.button(u"hand_over"_qs)->isEnabled());
    audit.see(u"This register can only be read."_qs);
    WENT_WELL(audit);
}

QTEST_MAIN(tst_RecordCommands)
#include "tst_recordcommands.moc"
