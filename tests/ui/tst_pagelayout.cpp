#include "windowfixture.h"

#include "forms/parttabs.h"
#include "look/sectionlist.h"
#include "shell/tour.h"
#include "support/warnings.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace candour;
using candour::test::WindowFixture;

/// How pages lie in the window: nothing cut, nothing covered, nothing wider than the window, with any size of text.
/// The measure is the page on look: "truncated words without tooltip", "jumping layouts" and the empty first paint.
class tst_PageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }

    void theSummaryIsFilledWhenARegisterOpens();
    void noTabOfARecordIsCut_data();
    void noTabOfARecordIsCut();
    void partsWithoutRoomAreInAMenu();
    void arrowsGoThroughPartsWithoutRoom();
    void noSectionIsShortened();
    void measuresStayInTheWindowWithLargeText();
    void theTourLeavesTheStatusLineFree_data();
    void theTourLeavesTheStatusLineFree();
    void aRelatedHeadNamesItsFieldOnlyWhereThereAreSeveral();
    void anEmptyListHasNoRowToChoose();

private:
    /// A learning response: the record with most parts.
    static PartTabs *openResponse(WindowFixture &fixture, MainWindow &window);
    static void setText(WindowFixture &fixture, int percent)
    {
        fixture.theme.setChoice({Theme::Scheme::Light, percent});
        QTest::qWait(20);
    }
};

PartTabs *tst_PageLayout::openResponse(WindowFixture &fixture, MainWindow &window)
{
    const RecordData response = fixture.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}});
    window.view()->goTo(u"learning_response"_qs, response.id);
    QTest::qWait(20);
    return fixture.shown<PartTabs>(u"record_tabs"_qs);
}

void tst_PageLayout::theSummaryIsFilledWhenARegisterOpens()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    const auto firstLine = [&fixture](const QString &card) {
        const auto *found = fixture.shown<QWidget>(card);
        const auto *line = found ? found->findChild<QPushButton *>(u"line0"_qs) : nullptr;
        return line && line->isVisible() ? line->text() : QString();
    };
    for (const QString &card : {u"safetyCard"_qs, u"auditCard"_qs, u"experienceCard"_qs})
        QTRY_VERIFY2(firstLine(card).startsWith(u'0'), qPrintable(card)); // a new register: no incidents, no projects, nobody answered
    QTRY_VERIFY(fixture.shown<QWidget>(u"meetingsCard"_qs)->findChildren<QLabel *>().size() > 1);
}

void tst_PageLayout::noTabOfARecordIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::newRow("beside its list") << 1280 << 100;
    QTest::newRow("on a wide screen") << 1920 << 100;
    QTest::newRow("text at 200 %") << 1366 << 200;
}

void tst_PageLayout::noTabOfARecordIsCut()
{
    QFETCH(const int, width);
    QFETCH(const int, percent);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    setText(fixture, percent);
    window.resize(width, 800);
    const PartTabs *tabs = openResponse(fixture, window);
    QVERIFY(tabs);
    const auto *more = tabs->findChild<QToolButton *>(u"moreParts"_qs);
    int hidden = 0;
    const int end = more->isVisible() ? more->x() : tabs->width();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        hidden += tabs->isTabVisible(tab) ? 0 : 1;
        if (!tabs->isTabVisible(tab))
            continue;
        QVERIFY2(tabs->tabRect(tab).right() <= end, qPrintable(tabs->tabText(tab)));
        QVERIFY2(tabs->tabRect(tab).width() >= tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)), qPrintable(tabs->tabText(tab)));
    }
    QCOMPARE(more->isVisible(), hidden > 0);
    for (const QToolButton *each : tabs->findChildren<QToolButton *>())
        QVERIFY(each == more || !each->isVisible()); // no arrows that move the row
}

void tst_PageLayout::partsWithoutRoomAreInAMenu()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    PartTabs *tabs = openResponse(fixture, window);
    auto *more = tabs->findChild<QToolButton *>(u"moreParts"_qs);
    QVERIFY(more->isVisible());
    QTimer::singleShot(50, this, [&fixture, &window] {
        auto *menu = window.findChild<QMenu *>(u"partsMenu"_qs);
        if (!menu)
            return;
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(tabs->currentKey(), u"history"_qs);
    QVERIFY(tabs->isTabVisible(tabs->currentIndex()));
}

void tst_PageLayout::arrowsGoThroughPartsWithoutRoom()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    PartTabs *tabs = openResponse(fixture, window);
    tabs->setFocus();
    QStringList met {tabs->currentKey()};
    for (int step = 1; step < tabs->count(); ++step) {
        fixture.key(Qt::Key_Right);
        met << tabs->currentKey();
        QVERIFY(tabs->isTabVisible(tabs->currentIndex()));
    }
    QStringList all;
    for (int tab = 0; tab < tabs->count(); ++tab)
        all << tabs->tabData(tab).toString();
    QCOMPARE(met, all);
}

void tst_PageLayout::noSectionIsShortened()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    for (const int percent : {100, 200}) {
        setText(fixture, percent);
        for (const QString &workspace : {u"overview"_qs, u"safety"_qs, u"audit"_qs, u"experience"_qs}) {
            window.view()->goToWorkspace(workspace);
            const auto shortened = [&fixture] {
                QStringList names;
                const auto *list = fixture.shown<SectionList>(u"sections"_qs);
                for (int row = 0; row < list->model()->rowCount(); ++row) {
                    const QModelIndex section = list->model()->index(row, 0);
                    if (list->sizeHintForIndex(section).width() > list->viewport()->width())
                        names << section.data().toString();
                }
                return names;
            };
            QTRY_COMPARE(shortened(), QStringList()); // counts come in the background and need room of their own
        }
    }
}

void tst_PageLayout::measuresStayInTheWindowWithLargeText()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    fixture.add(u"measure"_qs, {{u"name"_qs, u"Falls"_qs}, {u"workspace"_qs, u"safety"_qs}, {u"chart_kind"_qs, u"xmr"_qs}, {u"improvement_direction"_qs, u"decrease"_qs},
        {u"period"_qs, u"month"_qs}, {u"numerator_source"_qs, u"imported"_qs}});
    setText(fixture, 200);
    window.resize(1366, 800);
    window.view()->goToSection(u"overview.dashboard"_qs);
    QTRY_VERIFY(fixture.shown<QWidget>(u"measureTiles"_qs));
    const auto *words = fixture.shown<QLineEdit>(u"measureText"_qs);
    QVERIFY(words->width() >= words->fontMetrics().horizontalAdvance(words->placeholderText()) + words->fontMetrics().height());
    fixture.shown<QWidget>(u"measureTiles"_qs)->setFocus();
    fixture.key(Qt::Key_Return);
    QTRY_VERIFY(fixture.shown<QWidget>(u"measurePage"_qs));
    QTest::qWait(50);
    QCOMPARE(window.width(), 1366);
    const auto cut = [&fixture] {
        QStringList labels;
        for (const QLabel *label : fixture.shown<QWidget>(u"measurePage"_qs)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                labels << label->text();
        }
        return labels;
    };
    QTRY_COMPARE(cut(), QStringList());
}

void tst_PageLayout::theTourLeavesTheStatusLineFree_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void tst_PageLayout::theTourLeavesTheStatusLineFree()
{
    QFETCH(const int, percent);
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    setText(fixture, percent);
    window.command(u"tour"_qs)->trigger();
    QTest::qWait(20);
    const auto *tour = fixture.shown<Tour>(u"tour"_qs);
    QVERIFY(tour);
    QVERIFY(tour->geometry().bottom() < window.statusBar()->geometry().top());
    QVERIFY(window.rect().contains(tour->geometry()));
}

void tst_PageLayout::aRelatedHeadNamesItsFieldOnlyWhereThereAreSeveral()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    PartTabs *tabs = openResponse(fixture, window);
    tabs->setCurrentKey(u"related"_qs);
    QStringList heads;
    for (const QLabel *label : fixture.shown<QWidget>(u"record_panel"_qs)->findChildren<QLabel *>())
        heads << label->text();
    QVERIFY(heads.contains(u"Findings"_qs));
    QVERIFY(!heads.contains(u"Findings (Learning response)"_qs));
}

void tst_PageLayout::anEmptyListHasNoRowToChoose()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.view()->goToSection(u"overview.committees"_qs);
    const auto sentence = [&fixture] { return fixture.shown<QWidget>(u"nothingChosen"_qs)->findChild<QLabel *>(u"sentence"_qs)->text(); };
    QTRY_VERIFY(fixture.shown<QWidget>(u"nothingChosen"_qs));
    QVERIFY(!sentence().contains(u"Choose a row"));
    fixture.add(u"committee"_qs, {{u"name"_qs, u"Quality Committee"_qs}});
    QTRY_VERIFY(sentence().contains(u"Choose a row"));
}

QTEST_MAIN(tst_PageLayout)
#include "tst_pagelayout.moc"
