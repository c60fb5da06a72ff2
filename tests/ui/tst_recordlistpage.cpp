#include "listpagefixture.h"
#include "look/chipbar.h"
#include "support/warnings.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace candour;
using candour::test::ListPage;

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
    void keysStartAndOpen();
    void anEmptyListSaysWhatBelongsHere();
    void spaceTicksAndSelectAllTakesEveryPage();
    void theSelectionOutlivesAnEdit();

private:
    std::unique_ptr<Theme> m_theme;
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
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
    const auto larch = page.fixture.addWard(u"Larch Ward"_qs);
    page.fixture.addWard(u"Nobody's Ward"_qs);
    page.fixture.addResponse(u"Nowhere"_qs);
    page.fixture.setUnit(Id<OrganisationUnit>(larch.id));
    page.fixture.addResponse(u"In Larch"_qs);
    page.show();
    page.click(u"filter_unit"_qs);
    auto *list = page.child<QFrame>(u"choices"_qs)->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1); // only where there is something to find
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(page.titles(), QStringList({u"In Larch"_qs}));
}

void tst_RecordListPage::aHeadOrdersUpDownAndBack()
{
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
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

void tst_RecordListPage::keysStartAndOpen()
{
    ListPage page(*m_theme);
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

void tst_RecordListPage::anEmptyListSaysWhatBelongsHere()
{
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
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
    ListPage page(*m_theme);
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

QTEST_MAIN(tst_RecordListPage)
#include "tst_recordlistpage.moc"
