#include "windowfixture.h"

#include "charts/charttablemodel.h"
#include "charts/chartview.h"
#include "pages/dashboard/dashboardfilter.h"
#include "pages/dashboard/dashboardmodel.h"
#include "pages/dashboard/dashboardpage.h"
#include "pages/dashboard/measurepage.h"
#include "pages/dashboard/notesmodel.h"
#include "reports/charts/chartwords.h"
#include "reports/charts/measurechart.h"
#include "support/warnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QXmlStreamReader>

using namespace candour;
using candour::test::WindowFixture;

class tst_Dashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }

    void anEmptyDashboardSaysHowToBegin();
    void tilesAreGroupedByWorkspaceAndFilteredByIcon();
    void theModelsKeepTheirPromises();
    void aMeasureIsOpenedAndLeftByKeyboard();
    void arrowsSpeakThePoints();
    void zoomShowsFewerPoints();
    void tShowsTheNumbers();
    void eExportsPictureAndNumbers();
    void thePictureIsCopied();
    void aRebaseIsPlacedAndUndone();
    void aNoteIsWithdrawnWithDelete();
    void backLeadsToWhereOneWas();
    void aChangeElsewhereIsDrawnAnew();
    void twoHundredMeasuresComeAtOnce();

private:
    static RecordData addMeasure(WindowFixture &fixture, const QString &name, const QString &workspace = u"safety"_qs);
    static void addMonths(WindowFixture &fixture, const RecordData &measure, const QList<double> &values);
    static MeasurePage *openFirst(WindowFixture &fixture, MainWindow &window);
    static QString spoken(WindowFixture &fixture) { return fixture.shown<QLabel>(u"spokenPoint"_qs)->text(); }
};

namespace {

/// Thirteen months with a special cause in the last one; by hand in tst_chartspec.
const QList<double> oneFarAbove {8, 16, 8, 16, 8, 16, 8, 16, 8, 16, 8, 16, 40};
const QList<double> steady {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10};

} // namespace

RecordData tst_Dashboard::addMeasure(WindowFixture &fixture, const QString &name, const QString &workspace)
{
    return fixture.add(u"measure"_qs, {{u"name"_qs, name}, {u"workspace"_qs, workspace}, {u"chart_kind"_qs, u"xmr"_qs}, {u"improvement_direction"_qs, u"decrease"_qs},
        {u"period"_qs, u"month"_qs}, {u"numerator_source"_qs, u"imported"_qs}});
}

void tst_Dashboard::addMonths(WindowFixture &fixture, const RecordData &measure, const QList<double> &values)
{
    ChangeSet step;
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto value = fixture.session().records().blank(u"measure_value"_qs);
        value->setValue(u"measure", measure.id.toString());
        value->setValue(u"period_on", QDate(2025, 3, 1).addMonths(int(i)));
        value->setValue(u"value", values.at(i));
        append(step, created(u"Enter values"_qs, *value));
    }
    step.summary = u"Enter values"_qs;
    QVERIFY(fixture.session().reg().apply(step));
}

/// The dashboard with "Falls", opened with Enter on its tile.
MeasurePage *tst_Dashboard::openFirst(WindowFixture &fixture, MainWindow &window)
{
    addMonths(fixture, addMeasure(fixture, u"Falls"_qs), oneFarAbove);
    window.view()->goToSection(u"overview.dashboard"_qs);
    auto *tiles = fixture.shown<QListView>(u"measureTiles"_qs);
    tiles->setFocus();
    tiles->setCurrentIndex(tiles->model()->index(1, 0));
    fixture.key(Qt::Key_Return);
    return fixture.shown<MeasurePage>(u"measurePage"_qs);
}

void tst_Dashboard::anEmptyDashboardSaysHowToBegin()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    window.view()->goToSection(u"overview.dashboard"_qs);
    auto *add = fixture.shown<QPushButton>(u"addMeasure"_qs);
    QVERIFY(add);
    add->click();
    QCOMPARE(window.view()->currentSection(), u"overview.measures"_qs);
    addMeasure(fixture, u"Falls"_qs);
    window.view()->goToSection(u"overview.dashboard"_qs);
    QVERIFY(fixture.shown<QListView>(u"measureTiles"_qs));
}

void tst_Dashboard::tilesAreGroupedByWorkspaceAndFilteredByIcon()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    addMonths(fixture, addMeasure(fixture, u"Waits"_qs, u"experience"_qs), steady);
    addMonths(fixture, addMeasure(fixture, u"Falls"_qs), oneFarAbove);
    window.view()->goToSection(u"overview.dashboard"_qs);
    auto *tiles = fixture.shown<QListView>(u"measureTiles"_qs);
    const auto names = [tiles] {
        QStringList found;
        for (int row = 0; row < tiles->model()->rowCount(); ++row)
            found << tiles->model()->index(row, 0).data().toString();
        return found;
    };
    QCOMPARE(names(), (QStringList {u"Safety"_qs, u"Falls"_qs, u"Patient experience"_qs, u"Waits"_qs}));
    auto *icons = fixture.shown<QComboBox>(u"measureIcon"_qs);
    icons->setCurrentIndex(icons->findData(int(DashboardFilter::Icon::Concern)));
    QTRY_COMPARE(names(), (QStringList {u"Safety"_qs, u"Falls"_qs}));
    icons->setCurrentIndex(icons->findData(int(DashboardFilter::Icon::CommonCause)));
    QTRY_COMPARE(names(), (QStringList {u"Patient experience"_qs, u"Waits"_qs}));
    QCOMPARE(window.view()->status(), u"1 of 2 measures shown"_qs);
    // A workspace's own dashboard shows its own.
    window.view()->goToSection(u"experience.dashboard"_qs);
    tiles = fixture.shown<QListView>(u"measureTiles"_qs);
    QCOMPARE(tiles->model()->rowCount(), 2);
    const QString read = tiles->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(read.startsWith(u"Waits: common cause variation in March 2026."), qPrintable(read));
}

void tst_Dashboard::theModelsKeepTheirPromises()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    const RecordData falls = addMeasure(fixture, u"Falls"_qs);
    DashboardModel model(fixture.session(), nullptr);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    DashboardFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addMonths(fixture, falls, oneFarAbove);
    addMeasure(fixture, u"Ulcers"_qs);
    QCOMPARE(model.measureCount(), 2);
    filter.setWanted({}, DashboardFilter::Icon::TooFewPoints, {});
    QTRY_COMPARE(filter.measureCount(), 1);
    NotesModel notes(fixture.session(), nullptr);
    const QAbstractItemModelTester notesTester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.setNotes({ChartAnnotation()});
    QCOMPARE(notes.rowCount(), 1);
    ChartTableModel table;
    const QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setTable(chartTable(*model.spec(1)));
    QCOMPARE(table.rowCount(), 13);
    table.setTable({});
    QCOMPARE(table.rowCount(), 0);
}

void tst_Dashboard::aMeasureIsOpenedAndLeftByKeyboard()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    QVERIFY(openFirst(fixture, window));
    QCOMPARE(fixture.shown<QLabel>(u"chartTitle"_qs)->text(), u"Falls: special cause of concern in March 2026"_qs);
    QVERIFY(fixture.shown<QLabel>(u"chartFoot"_qs)->text().contains(u"Rules: Making Data Count"));
    fixture.key(Qt::Key_Escape);
    QVERIFY(!fixture.shown<MeasurePage>(u"measurePage"_qs));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"measureTiles"_qs);
}

void tst_Dashboard::arrowsSpeakThePoints()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    MeasurePage *page = openFirst(fixture, window);
    QVERIFY(page);
    QWidget *canvas = QApplication::focusWidget();
    QCOMPARE(canvas->objectName(), u"chartCanvas"_qs);
    QCOMPARE(spoken(fixture), u"March 2026 is a special cause of concern: above the upper process limit. Value 40, mean 14.2, limits −10.7 to 39.0."_qs);
    fixture.key(Qt::Key_Left);
    QCOMPARE(spoken(fixture), u"February 2026: 16, mean 14.2, limits −10.7 to 39.0."_qs);
    QCOMPARE(canvas->accessibleDescription(), spoken(fixture));
    fixture.key(Qt::Key_Home);
    QVERIFY(spoken(fixture).startsWith(u"March 2025: 8"));
    fixture.key(Qt::Key_Left); // there is nothing before it
    QCOMPARE(page->chart().currentPoint(), 0);
    fixture.key(Qt::Key_End);
    QCOMPARE(page->chart().currentPoint(), 12);
}

void tst_Dashboard::zoomShowsFewerPoints()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    ChartView &chart = openFirst(fixture, window)->chart();
    QCOMPARE(chart.shownPoints(), 13);
    fixture.key(Qt::Key_Plus);
    QVERIFY(chart.shownPoints() < 13);
    fixture.key(Qt::Key_Home); // the view goes along
    QVERIFY(chart.shownPoints() < 13);
    fixture.key(Qt::Key_0);
    QCOMPARE(chart.shownPoints(), 13);
}

void tst_Dashboard::tShowsTheNumbers()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    QVERIFY(openFirst(fixture, window));
    fixture.key(Qt::Key_T);
    auto *table = fixture.shown<QTableView>(u"chartTable"_qs);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 13);
    QCOMPARE(table->currentIndex().row(), 12); // where the chart was
    QCOMPARE(QApplication::focusWidget(), table);
    fixture.key(Qt::Key_T);
    QVERIFY(!fixture.shown<QTableView>(u"chartTable"_qs));
}

void tst_Dashboard::eExportsPictureAndNumbers()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    QVERIFY(openFirst(fixture, window));
    for (const char *name : {"falls.png", "falls.svg", "falls.csv"}) {
        fixture.ask.willPick(fixture.file(QString::fromLatin1(name)));
        fixture.key(Qt::Key_E);
    }
    const QImage picture(fixture.file(u"falls.png"_qs));
    QCOMPARE(picture.size(), QSize(1280, 720));
    QVERIFY(picture.text(u"Description"_qs).contains(u"special cause of concern"));
    QFile svg(fixture.file(u"falls.svg"_qs));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY(!reader.hasError());
    QFile csv(fixture.file(u"falls.csv"_qs));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\"March 2026\",\"40\""));
    // Another ending is refused in words, beside the chart.
    fixture.ask.willPick(fixture.file(u"falls.bmp"_qs));
    fixture.key(Qt::Key_E);
    QVERIFY(!QFile::exists(fixture.file(u"falls.bmp"_qs)));
}

void tst_Dashboard::thePictureIsCopied()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    QVERIFY(openFirst(fixture, window));
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->text().contains(u"special cause of concern"));
}

void tst_Dashboard::aRebaseIsPlacedAndUndone()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    MeasurePage *page = openFirst(fixture, window);
    page->chart().setCurrentPoint(6);
    fixture.ask.willType(u"Bundle on all wards"_qs);
    page->addRebase();
    QTRY_COMPARE(page->chart().spec().notes.size(), 1u);
    const ChartSpec &spec = page->chart().spec();
    QVERIFY(spec.notes[0].rebase);
    QCOMPARE(spec.notes[0].on, QDate(2025, 9, 1));
    QCOMPARE(spec.points[5].segment, 0);
    QCOMPARE(spec.points[6].segment, 1);
    auto *notes = fixture.shown<QTableView>(u"chartNotes"_qs);
    QVERIFY(notes);
    QCOMPARE(notes->model()->index(0, NotesModel::Reason).data().toString(), u"Bundle on all wards"_qs);
    QCOMPARE(notes->model()->index(0, NotesModel::Placed).data().toString(), u"Specialist, 23 Nov 2026"_qs);
    window.view()->undo();
    QTRY_VERIFY(page->chart().spec().notes.empty());
    QCOMPARE(page->chart().spec().points[12].segment, 0);
    window.view()->redo();
    QTRY_COMPARE(page->chart().spec().notes.size(), 1u);
    // Turned away: nothing is placed.
    fixture.ask.willTurnAway();
    page->addNote();
    QCOMPARE(fixture.count(u"chart_annotation"_qs), 1);
}

void tst_Dashboard::aNoteIsWithdrawnWithDelete()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    MeasurePage *page = openFirst(fixture, window);
    fixture.ask.willType(u"New beds"_qs);
    page->addNote();
    QTRY_COMPARE(page->chart().spec().notes.size(), 1u);
    auto *notes = fixture.shown<QTableView>(u"chartNotes"_qs);
    notes->setFocus();
    notes->setCurrentIndex(notes->model()->index(0, 0));
    fixture.key(Qt::Key_Delete);
    QTRY_VERIFY(page->chart().spec().notes.empty());
}

void tst_Dashboard::backLeadsToWhereOneWas()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    MeasurePage *page = openFirst(fixture, window);
    const RecordId measure = page->measure();
    window.view()->goToSection(u"overview.work"_qs);
    window.view()->goBack();
    page = fixture.shown<MeasurePage>(u"measurePage"_qs);
    QVERIFY(page);
    QCOMPARE(page->measure(), measure);
    fixture.shown<QPushButton>(u"editMeasure"_qs)->click();
    QCOMPARE(window.view()->currentSection(), u"overview.measures"_qs);
}

void tst_Dashboard::aChangeElsewhereIsDrawnAnew()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    MeasurePage *page = openFirst(fixture, window);
    const auto measure = fixture.session().reg().find(u"measure"_qs, page->measure());
    RecordData after = *measure;
    after.setValue(u"target", 60.0);
    QVERIFY(fixture.session().records().save(*measure, after));
    QTRY_VERIFY(page->chart().spec().target);
    QVERIFY(page->chart().spec().title.contains(u"the target will be met unless something changes"));
}

// Only tiles in sight are drawn at first; the others follow a few at a time.
void tst_Dashboard::twoHundredMeasuresComeAtOnce()
{
    WindowFixture fixture;
    fixture.startOnRegister();
    ChangeSet step;
    for (int i = 0; i < 200; ++i) {
        auto measure = fixture.session().records().blank(u"measure"_qs);
        measure = fixture.session().records().withTexts(*measure, {{u"name"_qs, u"Measure %1"_qs.arg(i)}, {u"workspace"_qs, u"safety"_qs}, {u"chart_kind"_qs, u"xmr"_qs},
            {u"improvement_direction"_qs, u"decrease"_qs}, {u"period"_qs, u"month"_qs}, {u"numerator_source"_qs, u"imported"_qs}});
        append(step, created(u"Add"_qs, *measure));
    }
    step.summary = u"Add"_qs;
    QVERIFY(fixture.session().reg().apply(step));
    DashboardModel model(fixture.session(), nullptr);
    QCOMPARE(model.measureCount(), 200);
    int known = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        known += model.index(row).data(DashboardModel::KnownRole).toBool() ? 1 : 0;
    QCOMPARE(known, 0);      // nothing was computed to show the list
    QTRY_VERIFY(model.index(200).data(DashboardModel::KnownRole).toBool());
}

QTEST_MAIN(tst_Dashboard)
#include "tst_dashboard.moc"
