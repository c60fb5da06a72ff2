#include "windowfixture.h"

#include "look/sectionlist.h"
#include "shell/sectionpage.h"
#include "support/warnings.h"
#include "tables/recordmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTableView>

using namespace candour;
using candour::test::WindowFixture;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithoutARegister();
    void recentFilesThatAreGoneCanBeRemoved();
    void saysWhyAFileDoesNotOpen();
    void makesANewRegister();
    void everySectionOpens();
    void goesToWorkspacesAndSectionsByDigits();
    void newRecordSavesItselfAndIsUndone();
    void backAndForwardFollowTheWay();
    void fullWidthComesAndGoes();
    void partsOfARecordHaveKeys();
    void aRecordBegunFromAnotherLeadsBackToIt();
    void theKeyboardStaysWithTheNextSteps();
    void myWorkOpensTheRecord();
    void textGrowsAndThemeTurns();
    void whatWasOpenIsOpenAgain();
    void sectionsCountTheirRecords();
    void closingTheRegisterLeadsToTheStart();
    void statusSaysWhoActs();
    void listAndRecordTakeTurnsInANarrowWindow();
    void aReportIsWrittenWhileTheWindowStaysUsable();
    void aRecordOpensInAWindowOfItsOwn();
    void theDemoTrustIsMadeAndOpened();
    void keysAreListedOnce();
};

void tst_MainWindow::init()
{
    QTest::failOnWarning(candour::test::anyRealWarning());
}

void tst_MainWindow::startsWithoutARegister()
{
    WindowFixture fixture;
    MainWindow &window = fixture.start();
    QVERIFY(fixture.shown<QPushButton>(u"newRegister"_qs));
    QVERIFY(!window.command(u"import"_qs)->isEnabled());
    QVERIFY(!window.command(u"undo"_qs)->isEnabled());
    QVERIFY(window.command(u"openRegister"_qs)->isEnabled());
}

void tst_MainWindow::recentFilesThatAreGoneCanBeRemoved()
{
    WindowFixture fixture;
    fixture.settings.addRecentFile(fixture.file(u"gone.candour"_qs));
    fixture.start();
    QVERIFY(!fixture.shown<QPushButton>(u"recent"_qs)->isEnabled());
    QTest::keyClick(fixture.shown<QPushButton>(u"removeRecent"_qs), Qt::Key_Space);
    QVERIFY(fixture.settings.recentFiles().isEmpty());
    QVERIFY(!fixture.shown<QPushButton>(u"recent"_qs));
}

void tst_MainWindow::saysWhyAFileDoesNotOpen()
{
    WindowFixture fixture;
    MainWindow &window = fixture.start();
    QFile file(fixture.file(u"letter.candour"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader, this is no register at all.");
    file.close();
    QVERIFY(!window.openRegister(file.fileName()));
    QVERIFY(!fixture.shown<QLabel>(u"messageText"_qs)->text().isEmpty());
}

void tst_MainWindow::makesANewRegister()
{
    WindowFixture fixture;
    MainWindow &window = fixture.start();
    fixture.ask.willPick(fixture.file(u"Fresh"_qs));
    QTest::keyClick(fixture.shown<QPushButton>(u"newRegister"_qs), Qt::Key_Space);
    QVERIFY(window.session());
    QVERIFY(QFile::exists(fixture.file(u"Fresh.candour"_qs)));
    QCOMPARE(fixture.settings.recentFiles(), QStringList {fixture.file(u"Fresh.candour"_qs)});
}

void tst_MainWindow::everySectionOpens()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    for (const SectionDescription &section : allSections()) {
        window.view()->goToSection(section.key);
        QCOMPARE(window.view()->currentSection(), section.key);
        QCOMPARE(window.view()->currentList() != nullptr, section.isList());
        if (!section.isList())
            continue;
        const Schema *schema = window.session()->reg().catalogue().find(section.list.type);
        QVERIFY2(schema, qPrintable(section.key));
        for (const Condition &condition : section.list.where)
            QVERIFY2(schema->field(condition.field), qPrintable(section.key));
        for (const QString &column : section.list.columns)
            QVERIFY2(schema->field(column) || column == RecordModel::clockColumn(), qPrintable(section.key + u' ' + column));
        QVERIFY2(section.list.sortField.isEmpty() || schema->field(section.list.sortField), qPrintable(section.key));
    }
}

void tst_MainWindow::goesToWorkspacesAndSectionsByDigits()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    fixture.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.view()->currentSection(), u"audit.projects"_qs);
    fixture.key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window.view()->currentSection(), u"audit.national"_qs);
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.view()->currentSection(), u"safety.incidents"_qs);
    fixture.key(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window.view()->currentSection(), u"safety.responses"_qs);
    QCOMPARE(fixture.find<QTabBar>(u"workspaces"_qs)->currentIndex(), 1);
    fixture.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.view()->currentSection(), u"audit.national"_qs);
}

void tst_MainWindow::newRecordSavesItselfAndIsUndone()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.view()->goToSection(u"overview.themes"_qs);
    window.command(u"newRecord"_qs)->trigger();
    auto *name = fixture.shown<QLineEdit>(u"name"_qs);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, u"Falls on wards"_qs);
    QTest::keyClick(name, Qt::Key_Tab);
    QTRY_COMPARE(fixture.count(u"theme"_qs), 1);
    QVERIFY(fixture.find<QLabel>(u"saved"_qs)->text().contains(u"saved 12:00"));
    QVERIFY(window.command(u"undo"_qs)->isEnabled());

    window.command(u"undo"_qs)->trigger();
    QCOMPARE(fixture.count(u"theme"_qs), 0);
    QVERIFY(window.command(u"redo"_qs)->isEnabled());
    window.command(u"redo"_qs)->trigger();
    QCOMPARE(fixture.count(u"theme"_qs), 1);
}

void tst_MainWindow::backAndForwardFollowTheWay()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData action = fixture.add(u"action"_qs, {{u"title"_qs, u"Label the drawers"_qs}});
    window.view()->goToSection(u"audit.projects"_qs);
    window.view()->goTo(u"action"_qs, action.id);
    QCOMPARE(window.view()->currentSection(), u"overview.actions"_qs);
    QCOMPARE(window.view()->currentList()->record(), action.id);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.view()->currentSection(), u"audit.projects"_qs);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.view()->currentSection(), u"overview.summary"_qs);
    QVERIFY(!window.command(u"back"_qs)->isEnabled());
    fixture.key(Qt::Key_Right, Qt::AltModifier);
    fixture.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.view()->currentSection(), u"overview.actions"_qs);
    QVERIFY(!window.command(u"forward"_qs)->isEnabled());
}

void tst_MainWindow::fullWidthComesAndGoes()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData theme = fixture.add(u"theme"_qs, {{u"name"_qs, u"Medicines"_qs}});
    window.view()->goTo(u"theme"_qs, theme.id);
    auto *rows = fixture.shown<QTableView>(u"records"_qs);
    QVERIFY(rows);
    fixture.key(Qt::Key_F11);
    QVERIFY(window.view()->currentList()->isFullWidth());
    QVERIFY(!rows->isVisible());
    QVERIFY(!fixture.shown<SectionList>(u"sections"_qs));
    fixture.key(Qt::Key_Escape);
    QVERIFY(!window.view()->currentList()->isFullWidth());
    QVERIFY(rows->isVisible());
}

void tst_MainWindow::partsOfARecordHaveKeys()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData theme = fixture.add(u"theme"_qs, {{u"name"_qs, u"Medicines"_qs}});
    QVERIFY(!window.command(u"nextPart"_qs)->isEnabled());
    window.view()->goTo(u"theme"_qs, theme.id);
    auto *tabs = fixture.shown<QTabBar>(u"record_tabs"_qs);
    fixture.shown<QWidget>(u"definition"_qs)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"All about medicines"_qs);
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(tabs->hasFocus());
    QCOMPARE(window.session()->reg().find(u"theme"_qs, theme.id)->text(u"definition"), u"All about medicines"_qs);
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier);
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier); // there is none before the first
    QCOMPARE(tabs->currentIndex(), 0);
}

void tst_MainWindow::aRecordBegunFromAnotherLeadsBackToIt()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData response = fixture.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}});
    window.view()->goTo(u"learning_response"_qs, response.id);
    while (fixture.shown<QTabBar>(u"record_tabs"_qs)->tabData(fixture.shown<QTabBar>(u"record_tabs"_qs)->currentIndex()).toString() != u"related")
        fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    for (const QString &words : {u"The chart hung in the bay"_qs, u"Calling took several steps"_qs}) {
        fixture.shown<QPushButton>(u"new_finding"_qs)->setFocus();
        fixture.key(Qt::Key_Space);
        fixture.shown<QWidget>(u"text"_qs)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), words);
        fixture.key(Qt::Key_Tab);
        QVERIFY(fixture.shown<QPushButton>(u"backToOrigin"_qs)->text().contains(response.name()));
        if (words.startsWith(u"The"_qs)) {
            fixture.key(Qt::Key_Left, Qt::AltModifier);
        } else {
            fixture.shown<QPushButton>(u"backToOrigin"_qs)->setFocus();
            fixture.key(Qt::Key_Space);
        }
        QVERIFY(!fixture.shown<QPushButton>(u"backToOrigin"_qs));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"new_finding"_qs); // ready for the next
    }
    QCOMPARE(fixture.count(u"finding"_qs), 2);
    // A draft that was not kept leads back as well.
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.shown<QWidget>(u"text"_qs));
    fixture.shown<QPushButton>(u"backToOrigin"_qs)->setFocus();
    fixture.key(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"new_finding"_qs);
    QCOMPARE(fixture.count(u"finding"_qs), 2);
}

void tst_MainWindow::theKeyboardStaysWithTheNextSteps()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData response = fixture.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}, {u"rationale"_qs, u"An emerging risk"_qs},
        {u"decided_by"_qs, u"Medical Director"_qs}, {u"commissioned_on"_qs, u"2026-11-20"_qs}});
    window.view()->goTo(u"learning_response"_qs, response.id);
    fixture.shown<QPushButton>(u"step_commissioned"_qs)->setFocus();
    fixture.ask.willType(u"Decided before the panel met"_qs);
    fixture.key(Qt::Key_Space);
    QCOMPARE(window.session()->reg().find(u"learning_response"_qs, response.id)->text(u"state"), u"commissioned"_qs);
    QVERIFY(QApplication::focusWidget());
    QVERIFY(fixture.shown<QWidget>(u"steps"_qs)->isAncestorOf(QApplication::focusWidget()));
}

void tst_MainWindow::myWorkOpensTheRecord()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    // Due in October, so that its clock is overdue on 23 November 2026.
    const RecordData audit = fixture.add(u"national_audit"_qs,
        {{u"name"_qs, u"Audit of falls"_qs}, {u"participated"_qs, u"yes"_qs}, {u"submission_due_on"_qs, u"2026-10-01"_qs}});
    QTRY_VERIFY(fixture.find<QPushButton>(u"work"_qs)->text().contains(u"(1 !)"));
    fixture.key(Qt::Key_M, Qt::ControlModifier);
    auto *work = fixture.shown<QTableView>(u"work"_qs);
    QVERIFY(work);
    work->setFocus();
    QTest::keyClick(work, Qt::Key_Return);
    QCOMPARE(window.view()->currentSection(), u"audit.national"_qs);
    QCOMPARE(window.view()->currentList()->record(), audit.id);
}

void tst_MainWindow::textGrowsAndThemeTurns()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const double before = QApplication::font().pointSizeF();
    window.command(u"largerText"_qs)->trigger();
    QVERIFY(QApplication::font().pointSizeF() > before);
    window.command(u"usualText"_qs)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before);
    window.command(u"theme.dark"_qs)->trigger();
    QTRY_VERIFY(Colours::of(window.palette()).isDark());
    QCOMPARE(fixture.settings.theme().scheme, Theme::Scheme::Dark);
    window.command(u"theme.light"_qs)->trigger();
    QTRY_VERIFY(!Colours::of(window.palette()).isDark());
}

void tst_MainWindow::whatWasOpenIsOpenAgain()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.view()->goToSection(u"safety.actions"_qs);
    window.view()->goToSection(u"audit.national"_qs);
    window.resize(1111, 777);
    window.close();
    MainWindow &again = fixture.start();
    QVERIFY(again.openRegister(fixture.registerPath()));
    QCOMPARE(again.view()->currentSection(), u"audit.national"_qs);
    again.view()->goToWorkspace(u"safety"_qs);
    QCOMPARE(again.view()->currentSection(), u"safety.actions"_qs);
}

void tst_MainWindow::sectionsCountTheirRecords()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.view()->goToSection(u"overview.themes"_qs);
    auto *sections = fixture.shown<SectionList>(u"sections"_qs);
    const auto countOf = [&](const QString &key) {
        for (int row = 0; row < sections->model()->rowCount(); ++row) {
            const QModelIndex index = sections->model()->index(row, 0);
            if (index.data(SectionModel::KeyRole).toString() == key)
                return index.data(SectionModel::CountRole).toInt();
        }
        return -1;
    };
    fixture.add(u"theme"_qs, {{u"name"_qs, u"Medicines"_qs}});
    fixture.add(u"theme"_qs, {{u"name"_qs, u"Falls"_qs}});
    QTRY_COMPARE(countOf(u"overview.themes"_qs), 2);
}

void tst_MainWindow::closingTheRegisterLeadsToTheStart()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.command(u"closeRegister"_qs)->trigger();
    QVERIFY(!window.session());
    QTRY_VERIFY(fixture.shown<QPushButton>(u"recent"_qs));
    QTest::keyClick(fixture.shown<QPushButton>(u"recent"_qs), Qt::Key_Space);
    QVERIFY(window.session());
}

void tst_MainWindow::statusSaysWhoActs()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    const QString status = fixture.find<QLabel>(u"saved"_qs)->text();
    QVERIFY2(status.contains(u"you are Specialist"), qPrintable(status));
    QVERIFY2(status.contains(u"register: Ward (local)"), qPrintable(status));
}

void tst_MainWindow::listAndRecordTakeTurnsInANarrowWindow()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData theme = fixture.add(u"theme"_qs, {{u"name"_qs, u"Medicines"_qs}});
    window.view()->goTo(u"theme"_qs, theme.id);
    auto *rows = fixture.shown<QTableView>(u"records"_qs);
    auto *panel = fixture.shown<QWidget>(u"record_panel"_qs);
    QVERIFY(rows && panel);
    // The record needs all the room that there is, as with large text.
    panel->setMinimumWidth(window.width() - 250);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(rows->isVisible());
    fixture.key(Qt::Key_F11);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(!rows->isVisible());
    fixture.key(Qt::Key_Escape);
    QTRY_VERIFY(rows->isVisible());
    QVERIFY(!panel->isVisible());
    panel->setMinimumWidth(0);
    window.resize(1600, 800);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(rows->isVisible());
}

void tst_MainWindow::aReportIsWrittenWhileTheWindowStaysUsable()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.command(u"report.committee"_qs)->trigger();
    auto *dialog = window.findChild<QDialog *>(u"reportDialog"_qs);
    QVERIFY(dialog);
    auto *format = dialog->findChild<QComboBox *>(u"format"_qs);
    format->setCurrentIndex(format->findData(u"html"_qs));
    fixture.ask.willPick(fixture.file(u"november"_qs));
    QTest::keyClick(dialog->findChild<QPushButton *>(u"write"_qs), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fixture.file(u"november.html"_qs)), 20000);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"write"_qs)->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"messageText"_qs)->text().contains(u"november.html"));
    dialog->reject();
}

void tst_MainWindow::aRecordOpensInAWindowOfItsOwn()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData theme = fixture.add(u"theme"_qs, {{u"name"_qs, u"Medicines"_qs}});
    window.view()->goTo(u"theme"_qs, theme.id);
    window.command(u"openInWindow"_qs)->trigger();
    auto *own = window.findChild<QWidget *>(u"recordWindow"_qs);
    QVERIFY(own && own->isWindow() && own->isVisible());
    QCOMPARE(own->windowTitle(), u"Medicines"_qs);
    // It goes with the register, which it borrows.
    QPointer<QWidget> gone(own);
    window.closeRegister();
    QVERIFY(gone.isNull());
}

void tst_MainWindow::theDemoTrustIsMadeAndOpened()
{
    WindowFixture fixture;
    MainWindow &window = fixture.start();
    QTest::keyClick(fixture.shown<QPushButton>(u"openDemo"_qs), Qt::Key_Space);
    QVERIFY(!window.session());
    QTRY_VERIFY_WITH_TIMEOUT(window.session(), 120000);
    QVERIFY(fixture.count(u"incident"_qs) > 100);
    QTRY_VERIFY(fixture.find<QPushButton>(u"work"_qs)->text() != u"My work");
}

void tst_MainWindow::keysAreListedOnce()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    // Lists have actions of the same names as the window's commands.
    for (const QString &section : {u"overview.actions"_qs, u"overview.themes"_qs, u"safety.responses"_qs})
        window.view()->goToSection(section);
    window.command(u"keys"_qs)->trigger();
    const auto *table = window.findChild<QTableWidget *>();
    QVERIFY(table && table->rowCount() > 10);
    QStringList said;
    for (int row = 0; row < table->rowCount(); ++row)
        said << table->item(row, 0)->text();
    QCOMPARE(said.count(u"Duplicate"_qs), 1);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
