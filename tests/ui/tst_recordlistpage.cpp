#include "listfixture.h"
#include "look/chipbar.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "storage/batchwriter.h"
#include "support/scriptedask.h"
#include "support/warnings.h"
#include "tables/recordlistpage.h"
#include "tables/recordmodel.h"
#include "tables/recordview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using candour::test::ListFixture;
using candour::test::ScriptedAsk;

class tst_RecordListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void typingFilters();
    void clearingTheFiltersBringsAllBack();
    void quickFiltersComeAsChipsThatDeleteTakesAway();
    void recordsReferredToCanBeChosen();
    void aHeadOrdersUpDownAndBack();
    void columnsAreChosenByKeyboardAndRemembered();
    void aSavedViewOpensAsItWasSaved();
    void editingSeveralIsOneStepThatUndoTakesBack();
    void importedRowsRefuseToBeEdited();
    void withdrawingAsksWhyAndCanBeUndone();
    void copyingLeavesSensitiveColumnsOut();
    void formulasAreCopiedAsTexts();
    void keysStartAndOpen();
    void duplicatesWhatCanBeSaved();
    void duplicatesIntoAFormWhatNeedsMore();
    void anEmptyListSaysWhatBelongsHere();
    void spaceTicksAndSelectAllTakesEveryPage();
    void theSelectionOutlivesAnEdit();
    void exportsWithoutIdentifyingFields();

private:
    struct Page;
    std::unique_ptr<Theme> m_theme;
};

/// A page over a register, shown, with its rows.
struct tst_RecordListPage::Page
{
    Page(Theme &theme, const QString &type = u"learning_response"_qs)
        : memoryFile(fixture.file(u"settings.ini"_qs), QSettings::IniFormat), memory(memoryFile)
    {
        ListDescription description;
        description.key = u"responses"_qs;
        description.type = type;
        description.emptySentence = u"What was decided to be looked into appears here."_qs;
        page = std::make_unique<RecordListPage>(fixture.session(), theme, ask, description);
        page->setMemory(&memory);
    }
    void show()
    {
        page->resize(900, 500);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        QTRY_VERIFY(page->model().schema());
        page->view().setFocus();
        QTRY_VERIFY(page->view().hasFocus());
    }
    template <typename T>
    T *child(const QString &name) const { return page->findChild<T *>(name); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&page->view(), code, modifiers); }
    void click(const QString &button) const
    {
        auto *found = child<QPushButton>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        QTest::keyClick(found, Qt::Key_Space);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < page->model().rowCount(); ++row)
            titles << page->model().record(row).text(u"title");
        return titles;
    }
    void run(const QString &action) const
    {
        auto *menu = child<QMenu>(u"moreMenu"_qs);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(action)->trigger();
    }
    /// Fills the Views menu and takes an entry.
    void view(const QString &action) const
    {
        auto *menu = child<QMenu>(u"viewsMenu"_qs);
        Q_EMIT menu->aboutToShow();
        auto *entry = menu->findChild<QAction *>(action);
        QVERIFY2(entry, qPrintable(action));
        entry->trigger();
    }

    ListFixture fixture;
    ScriptedAsk ask;
    QSettings memoryFile;
    ListMemory memory;
    std::unique_ptr<RecordListPage> page;
};

void tst_RecordListPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Choice {Theme::Scheme::Light, 100});
}

void tst_RecordListPage::cleanupTestCase()
{
    m_theme.reset();
}

void tst_RecordListPage::init()
{
    QTest::failOnWarning(test::anyRealWarning());
}

void tst_RecordListPage::typingFilters()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"Fall with fracture"_qs);
    page.fixture.addResponse(u"Delay in sepsis treatment"_qs);
    page.show();
    QSignalSpy status(page.page.get(), &RecordListPage::statusChanged);
    QTest::keyClicks(&page.page->view(), u"sep"_qs); // typed at the rows, lands in the filter; beginnings count
    auto *search = page.child<QLineEdit>(u"search"_qs);
    QTRY_VERIFY(search->hasFocus());
    QCOMPARE(search->text(), u"sep"_qs);
    QTRY_COMPARE(page.titles(), QStringList({u"Delay in sepsis treatment"_qs}));
    QTRY_COMPARE(status.isEmpty() ? QString() : status.last().first().toString(), u"1 of 1 shown"_qs);
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(page.page->view().hasFocus());
    QTest::keyClick(&page.page->view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(page.titles().size(), 2);
}

void tst_RecordListPage::clearingTheFiltersBringsAllBack()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"Fall with fracture"_qs);
    page.show();
    page.page->setSearch(u"nowhere"_qs);
    QVERIFY(page.child<QPushButton>(u"clearAll"_qs));
    QVERIFY(page.child<QPushButton>(u"clearAll"_qs)->isVisible());
    QVERIFY(!page.page->view().isVisible());
    page.click(u"clearAll"_qs);
    QVERIFY(page.page->view().isVisible());
    QCOMPARE(page.titles().size(), 1);
}

void tst_RecordListPage::quickFiltersComeAsChipsThatDeleteTakesAway()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"One"_qs, u"psii"_qs);
    page.fixture.addResponse(u"Two"_qs, u"aar"_qs);
    page.fixture.addResponse(u"Three"_qs, u"mdt"_qs);
    page.show();
    page.click(u"filter_response_type"_qs);
    auto *popup = page.child<QFrame>(u"choices"_qs);
    QVERIFY(popup);
    auto *find = popup->findChild<QLineEdit *>(u"find"_qs);
    QTest::keyClicks(find, u"after"_qs);
    QTest::keyClick(find, Qt::Key_Return); // takes what was found and closes
    QCOMPARE(page.titles(), QStringList({u"Two"_qs}));
    auto *chips = page.child<ChipBar>(u"chips"_qs);
    QCOMPARE(chips->keys(), QStringList({u"response_type"_qs}));
    auto *chip = page.child<QAbstractButton>(u"chip_response_type"_qs);
    QCOMPARE(chip->text(), u"Type: After action review"_qs);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(page.titles().size(), 3);
    QVERIFY(chips->keys().isEmpty());
}

void tst_RecordListPage::recordsReferredToCanBeChosen()
{
    Page page(*m_theme);
    const auto larch = page.fixture.addWard(u"Larch Ward"_qs);
    page.fixture.addWard(u"Nobody's Ward"_qs);
    page.fixture.addResponse(u"Nowhere"_qs);
    page.fixture.setUnit(Id<OrganisationUnit>(larch.id));
    page.fixture.addResponse(u"In Larch"_qs);
    page.show();
    page.click(u"filter_unit"_qs);
    auto *list = page.child<QFrame>(u"choices"_qs)->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1); // only where there is something to find
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(page.titles(), QStringList({u"In Larch"_qs}));
}

void tst_RecordListPage::aHeadOrdersUpDownAndBack()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"B"_qs);
    page.fixture.addResponse(u"A"_qs);
    page.fixture.addResponse(u"C"_qs);
    page.show();
    QHeaderView *header = page.page->view().horizontalHeader();
    const int column = int(page.page->model().columns().indexOf(u"title"_qs));
    const auto clickHead = [&] {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    clickHead();
    QCOMPARE(page.titles(), QStringList({u"A"_qs, u"B"_qs, u"C"_qs}));
    QCOMPARE(header->sortIndicatorSection(), column);
    clickHead();
    QCOMPARE(page.titles(), QStringList({u"C"_qs, u"B"_qs, u"A"_qs}));
    clickHead();
    QCOMPARE(page.titles(), QStringList({u"C"_qs, u"A"_qs, u"B"_qs})); // newest first
}

void tst_RecordListPage::columnsAreChosenByKeyboardAndRemembered()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"One"_qs);
    page.show();
    const QStringList before = page.page->model().columns();
    QCOMPARE(before.first(), u"reference"_qs);
    page.click(u"columns"_qs);
    auto *list = page.child<QFrame>(u"columnChooser"_qs)->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);  // the reference behind the type
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);                  // the type away
    QTest::keyClick(list, Qt::Key_Escape);
    QStringList expected = before;
    expected.removeAll(u"response_type"_qs);
    QCOMPARE(page.page->model().columns(), expected);
    QCOMPARE(page.memory.layout(u"responses"_qs).columns, expected);
    RecordListPage again(page.fixture.session(), *m_theme, page.ask, page.page->description());
    again.setMemory(&page.memory);
    again.show();
    QTRY_COMPARE(again.model().columns(), expected);
}

void tst_RecordListPage::aSavedViewOpensAsItWasSaved()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"Fall"_qs, u"psii"_qs);
    page.fixture.addResponse(u"Sepsis"_qs, u"aar"_qs);
    page.show();
    page.page->setFilter(u"response_type"_qs, {u"aar"_qs});
    const ListView saved = page.page->listView();
    page.ask.willType(u"Reviews"_qs);
    page.view(u"saveView"_qs);
    page.view(u"standardView"_qs);
    QCOMPARE(page.titles().size(), 2);
    // Another page of the same register has it too.
    RecordListPage other(page.fixture.session(), *m_theme, page.ask, page.page->description());
    auto *menu = other.findChild<QMenu *>(u"viewsMenu"_qs);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"view_Reviews"_qs)->trigger();
    QCOMPARE(other.listView(), saved);
    QCOMPARE(other.model().rowCount(), 1);
    page.ask.willType(u"Action reviews"_qs);
    page.view(u"view_Reviews"_qs);
    page.view(u"renameView"_qs);
    page.view(u"view_Action reviews"_qs);
    QCOMPARE(page.titles(), QStringList({u"Sepsis"_qs}));
    page.view(u"withdrawView"_qs);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->findChild<QAction *>(u"view_Action reviews"_qs));
    QVERIFY(page.ask.isSpent());
}

void tst_RecordListPage::editingSeveralIsOneStepThatUndoTakesBack()
{
    Page page(*m_theme);
    for (const auto &title : {u"One"_qs, u"Two"_qs, u"Three"_qs})
        page.fixture.addResponse(title, u"psii"_qs);
    page.show();
    page.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page.page->view().selectedRows().size(), 3);
    page.click(u"editSelected"_qs);
    auto *field = page.child<QComboBox>(u"bulkField"_qs);
    QCOMPARE(field->findData(u"state"_qs), -1);     // moved by its workflow only
    QCOMPARE(field->findData(u"reference"_qs), -1); // read-only
    field->setCurrentIndex(field->findData(u"response_type"_qs));
    QTRY_COMPARE(page.page->findChildren<QComboBox *>(u"value"_qs).size(), 1);
    auto *value = page.child<QComboBox>(u"value"_qs);
    QTest::keyClicks(value, u"After"_qs); // a list finds what is typed
    QCOMPARE(value->currentData().toString(), u"aar"_qs);
    page.click(u"bulkSave"_qs);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(page.page->model().record(row).text(u"response_type"), u"aar"_qs);
    QVERIFY(page.child<InlineMessage>(u"message"_qs)->isVisible());
    QVERIFY(page.fixture.session().history().undo());
    for (int row = 0; row < 3; ++row)
        QCOMPARE(page.page->model().record(row).text(u"response_type"), u"psii"_qs);
    QVERIFY(!page.child<InlineMessage>(u"message"_qs)->isVisible()); // its Undo would take back another step now
    QCOMPARE(page.page->view().selectedRows().size(), 3);
}

void tst_RecordListPage::importedRowsRefuseToBeEdited()
{
    Page page(*m_theme, u"incident"_qs);
    ImportBatch batch;
    batch.kind = u"incidents"_qs;
    batch.fileName = u"november.csv"_qs;
    const auto done = page.fixture.reg().importBatch(batch, 1, [] { return true; }, [](BatchWriter &writer, ImportBatch &) -> Status {
        const auto rows = writer.rows(u"incident");
        if (!rows)
            return rows.error();
        const Schema &schema = Incident::schema();
        (*rows)->setText(schema.indexOf(u"title"), "From the reporting system");
        (*rows)->setText(schema.indexOf(u"event_type"), "incident");
        (*rows)->setText(schema.indexOf(u"occurred_on"), "2026-11-01");
        (*rows)->setText(schema.indexOf(u"reported_on"), "2026-11-01");
        const auto added = (*rows)->add();
        return added ? Status() : Status(added.error());
    });
    QVERIFY(done);
    page.show();
    QCOMPARE(page.titles().size(), 1);
    page.page->view().goToRow(0);
    page.run(u"edit"_qs);
    auto *panel = page.child<QFrame>(u"bulkEdit"_qs);
    QVERIFY(panel->isVisible());
    auto *message = panel->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"came in an import"));
    QVERIFY(!page.child<QPushButton>(u"bulkSave"_qs)->isEnabled());
}

void tst_RecordListPage::withdrawingAsksWhyAndCanBeUndone()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"One"_qs);
    page.fixture.addResponse(u"Two"_qs);
    page.show();
    page.key(Qt::Key_A, Qt::ControlModifier);
    page.ask.willTurnAway();
    page.click(u"withdrawSelected"_qs);
    QCOMPARE(page.titles().size(), 2);
    page.ask.willType(u"Entered twice"_qs);
    page.click(u"withdrawSelected"_qs);
    QCOMPARE(page.titles().size(), 0);
    const auto steps = page.fixture.reg().latestSteps(1);
    QVERIFY(steps);
    QCOMPARE(steps->first().reason, u"Entered twice"_qs);
    // Shown again on demand, and restored from there.
    page.run(u"showWithdrawn"_qs);
    QCOMPARE(page.titles().size(), 2);
    page.page->view().setFocus();
    page.key(Qt::Key_A, Qt::ControlModifier);
    page.click(u"restoreSelected"_qs);
    page.run(u"showWithdrawn"_qs);
    QCOMPARE(page.titles().size(), 2);
}

void tst_RecordListPage::copyingLeavesSensitiveColumnsOut()
{
    Page page(*m_theme, u"incident"_qs);
    page.fixture.addIncident(u"Words that may name somebody"_qs);
    page.show();
    QVERIFY(page.page->model().columns().contains(u"title"_qs));
    page.page->view().goToRow(0);
    page.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"Reference\t"));
    QVERIFY(lines.at(1).startsWith(u"INC-2026-00001\t"));
    QVERIFY(lines.at(1).contains(u"3 Nov 2026"));
    QVERIFY(!lines.at(0).contains(u"Title"));
    QVERIFY(copied->html().contains(u"INC-2026-00001"));
    for (const QString &text : {copied->text(), copied->html()})
        QVERIFY(!text.contains(u"name somebody"));
}

void tst_RecordListPage::formulasAreCopiedAsTexts()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"=HYPERLINK(1) & <b>"_qs);
    page.show();
    page.page->view().goToRow(0);
    page.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(u"\t'=HYPERLINK(1) & <b>\t"));
    QVERIFY(copied->html().contains(u"=HYPERLINK(1) &amp; &lt;b&gt;</td>"));
}

void tst_RecordListPage::keysStartAndOpen()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"One"_qs);
    const auto two = page.fixture.addResponse(u"Two"_qs);
    page.show();
    QSignalSpy created(page.page.get(), &RecordListPage::newRequested);
    QSignalSpy opened(page.page.get(), &RecordListPage::opened);
    QSignalSpy current(page.page.get(), &RecordListPage::currentChanged);
    page.key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(created.size(), 1);
    QCOMPARE(created.first().first().toString(), u"learning_response"_qs);
    page.key(Qt::Key_End);
    page.key(Qt::Key_Home);
    QCOMPARE(current.size(), 2);
    page.key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).value<RecordId>(), RecordId(two.id));
}

void tst_RecordListPage::duplicatesWhatCanBeSaved()
{
    Page page(*m_theme);
    page.fixture.addResponse(u"One"_qs);
    page.show();
    page.page->view().goToRow(0);
    QSignalSpy opened(page.page.get(), &RecordListPage::opened);
    page.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(page.titles(), QStringList({u"One"_qs, u"One"_qs}));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(page.page->model().record(0).text(u"reference"), u"LR-2026-002"_qs);
    QCOMPARE(page.page->currentRecord(), page.page->model().record(0).id);
}

void tst_RecordListPage::duplicatesIntoAFormWhatNeedsMore()
{
    Page page(*m_theme, u"incident"_qs);
    page.fixture.addIncident(u"Needs its own dates"_qs);
    page.show();
    page.page->view().goToRow(0);
    QSignalSpy started(page.page.get(), &RecordListPage::newFromRequested);
    page.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(page.titles().size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().at(1).toMap().value(u"title"_qs).toString(), u"Needs its own dates"_qs);
}

void tst_RecordListPage::anEmptyListSaysWhatBelongsHere()
{
    Page page(*m_theme);
    page.page->show();
    QTRY_VERIFY(page.child<QPushButton>(u"emptyAction"_qs));
    QVERIFY(!page.page->view().isVisible());
    QSignalSpy created(page.page.get(), &RecordListPage::newRequested);
    page.click(u"emptyAction"_qs);
    QCOMPARE(created.size(), 1);
    page.fixture.addResponse(u"The first"_qs);
    QVERIFY(page.page->view().isVisible());
}

void tst_RecordListPage::spaceTicksAndSelectAllTakesEveryPage()
{
    Page page(*m_theme);
    for (int number = 0; number < 130; ++number)
        page.fixture.addResponse(u"Response"_qs);
    page.show();
    page.page->view().goToRow(0);
    page.key(Qt::Key_Space);
    QCOMPARE(page.page->view().selectedRows().size(), 0);
    page.key(Qt::Key_Space);
    QCOMPARE(page.page->view().selectedRows().size(), 1);
    QTRY_COMPARE(page.page->model().total(), std::optional<qint64>(130));
    page.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page.page->view().selectedRows().size(), 130);
}

void tst_RecordListPage::theSelectionOutlivesAnEdit()
{
    Page page(*m_theme);
    const auto one = page.fixture.addResponse(u"One"_qs);
    page.fixture.addResponse(u"Two"_qs);
    page.show();
    page.page->select(one.id);
    QCOMPARE(page.page->currentRecord(), RecordId(one.id));
    page.fixture.addResponse(u"Three"_qs);
    QCOMPARE(page.page->currentRecord(), RecordId(one.id));
    QCOMPARE(page.page->view().selectedRows(), QList<int>({2}));
    page.page->setSearch(u"One"_qs); // read anew, and still there
    QCOMPARE(page.page->view().selectedRows(), QList<int>({0}));
}

void tst_RecordListPage::exportsWithoutIdentifyingFields()
{
    Page page(*m_theme, u"incident"_qs);
    for (int number = 0; number < 620; ++number) // more than one step of work
        page.fixture.addIncident(u"Words that may name somebody"_qs);
    page.show();
    const QString path = page.fixture.file(u"out.csv"_qs);
    page.ask.willChoose(u"open"_qs).willPick(path);
    page.run(u"exportCsv"_qs);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u"\r\n"), 621); // and the heads
    QVERIFY(text.contains(u"INC-2026-00620"));
    QVERIFY(text.contains(u"2026-11-03"));
    QVERIFY(!text.contains(u"name somebody"));
    page.ask.willChoose(u"all"_qs).willPick(path);
    page.run(u"exportCsv"_qs);
    QFile again(path);
    const auto hasWords = [&] {
        return again.open(QIODevice::ReadOnly) && [&] {
            const bool found = again.readAll().contains("name somebody");
            again.close();
            return found;
        }();
    };
    QTRY_VERIFY(hasWords());
}

QTEST_MAIN(tst_RecordListPage)
#include "tst_recordlistpage.moc"
