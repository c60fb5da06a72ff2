#include "pages/safe/systemmappart.h"
#include "pages/safe/mapcanvas.h"
#include "safepartfixture.h"
#include "support/scriptedask.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace candour;
using candour::test::SafePartFixture;
using candour::test::ScriptedAsk;

/// The system map of a learning response, by keyboard and by mouse.
class tst_SystemMapPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void anEmptyMapAsksAboutEveryElement();
    void aFactorIsAddedInAnElementByKeyboard();
    void twoFactorsAreConnectedByKeyboard();
    void aConnectionIsTakenAwayAndBroughtBack();
    void altWithArrowsKeepsThePlaceOfAFactor();
    void draggingIntoAnotherElementMovesTheFactorThere();
    void anElementWithNothingFoundSaysSo();
    void theTableSaysTheSame();
    void scenario16ThePictureIsSavedAsSvgPdfAndPng_data();
    void scenario16ThePictureIsSavedAsSvgPdfAndPng();
};

namespace {

struct Ways
{
    ScriptedAsk ask;
};

struct Map : Ways, SafePartFixture<SystemMapPart>
{
    Map() : SafePartFixture<SystemMapPart>(ask) { }

    RecordData factor(const QString &statement, const QString &element, const QString &effect = u"barrier"_qs)
    {
        return add(u"system_factor"_qs, {{u"statement"_qs, statement}, {u"element"_qs, element}, {u"effect"_qs, effect}});
    }
    [[nodiscard]] MapNodeButton *node(const QString &number) const { return find<MapNodeButton>(u"factor_"_qs + number); }
    [[nodiscard]] int count(const QString &type)
    {
        Query query;
        query.type = type;
        return int(session->reg().count(query).value());
    }
};

} // namespace

void tst_SystemMapPart::anEmptyMapAsksAboutEveryElement()
{
    Map on;
    on.show();
    QVERIFY(on.find<QPushButton>(u"addFirstFactor"_qs)->isVisible());
    QCOMPARE(on.find<QLabel>(u"element_tools"_qs)->text(),
        u"▲ Not considered yet\nAsk about: usability, availability, alarms, maintenance, integration, alerts"_qs);
    QVERIFY(!on.find<QPushButton>(u"connectButton"_qs)->isEnabled());
}

void tst_SystemMapPart::aFactorIsAddedInAnElementByKeyboard()
{
    Map on;
    on.show();
    on.find<QPushButton>(u"addFactor_tools"_qs)->setFocus();
    on.key(Qt::Key_Space);
    on.type(u"Two charts in use for the same observations"_qs);
    on.choose(u"effect"_qs, u"Barrier"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.count(u"system_factor"_qs), 1);
    QVERIFY(on.node(u"S1"_qs));
    QVERIFY(on.node(u"S1"_qs)->hasFocus());
    QCOMPARE(on.node(u"S1"_qs)->accessibleName(), u"S1, Two charts in use for the same observations, Barrier, evidence: 0"_qs);
    QVERIFY(on.find<QLabel>(u"element_tools"_qs)->text().contains(u"Factors: 1"_qs));
}

void tst_SystemMapPart::twoFactorsAreConnectedByKeyboard()
{
    Map on;
    const RecordData chart = on.factor(u"The chart hangs in the bay"_qs, u"tools"_qs);
    const RecordData call = on.factor(u"Calling takes several steps"_qs, u"tasks"_qs);
    on.show();
    on.node(u"S1"_qs)->setFocus();
    on.key(Qt::Key_C);
    QVERIFY(on.find<QComboBox>(u"connectVerb"_qs)->hasFocus());
    on.type(u"delays"_qs);
    on.key(Qt::Key_Return);
    Query query;
    query.type = u"factor_interaction"_qs;
    const auto joined = on.session->reg().all(query).value();
    QCOMPARE(joined.size(), 1);
    QCOMPARE(joined.first().text(u"from_factor"), chart.id.toString());
    QCOMPARE(joined.first().text(u"to_factor"), call.id.toString());
    QCOMPARE(on.find<QListWidget>(u"connections"_qs)->item(0)->text(), u"S1 delays S2"_qs);
    QVERIFY(on.node(u"S1"_qs)->hasFocus());
}

void tst_SystemMapPart::aConnectionIsTakenAwayAndBroughtBack()
{
    Map on;
    const RecordData chart = on.factor(u"The chart hangs in the bay"_qs, u"tools"_qs);
    const RecordData call = on.factor(u"Calling takes several steps"_qs, u"tasks"_qs);
    on.add(u"factor_interaction"_qs, {{u"from_factor"_qs, chart.text(u"reference")}, {u"verb"_qs, u"delays"_qs}, {u"to_factor"_qs, call.text(u"reference")}});
    on.show();
    auto *list = on.find<QListWidget>(u"connections"_qs);
    list->setFocus();
    list->setCurrentRow(0);
    on.key(Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QVERIFY(on.session->history().undo());
    QCOMPARE(list->count(), 1);
}

void tst_SystemMapPart::altWithArrowsKeepsThePlaceOfAFactor()
{
    Map on;
    const RecordData chart = on.factor(u"The chart hangs in the bay"_qs, u"tools"_qs);
    on.show();
    const int before = on.node(u"S1"_qs)->y();
    on.node(u"S1"_qs)->setFocus();
    on.key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(on.node(u"S1"_qs)->y() > before);
    QVERIFY(on.now(chart).value(u"map_y").toDouble() > 0.0);
    QCOMPARE(on.now(chart).text(u"element"), u"tools"_qs);
    QVERIFY(on.node(u"S1"_qs)->hasFocus());
}

void tst_SystemMapPart::draggingIntoAnotherElementMovesTheFactorThere()
{
    Map on;
    const RecordData chart = on.factor(u"The chart hangs in the bay"_qs, u"tools"_qs);
    on.factor(u"Three admissions in two hours"_qs, u"tasks"_qs);
    on.show();
    MapNodeButton *node = on.node(u"S1"_qs);
    const QPoint from = node->rect().center();
    const QPoint by = on.node(u"S2"_qs)->geometry().center() + QPoint(0, 20) - node->geometry().center();
    QTest::mousePress(node, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + by, node->mapToGlobal(from + by), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(node, &move);
    QTest::mouseRelease(node, Qt::LeftButton, {}, from);
    QCOMPARE(on.now(chart).text(u"element"), u"tasks"_qs);
    QVERIFY(!on.now(chart).value(u"map_y").isNull());
}

void tst_SystemMapPart::anElementWithNothingFoundSaysSo()
{
    Map on;
    on.show();
    on.find<QPushButton>(u"nothingFound_external_environment"_qs)->setFocus();
    on.key(Qt::Key_Space);
    on.type(u"National guidance and the contract were read"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.count(u"element_consideration"_qs), 1);
    QVERIFY(on.find<QLabel>(u"element_external_environment"_qs)->text().contains(u"Considered, nothing found: National guidance and the contract were read"_qs));
}

void tst_SystemMapPart::theTableSaysTheSame()
{
    Map on;
    on.factor(u"The chart hangs in the bay"_qs, u"tools"_qs);
    on.show();
    auto *table = on.find<QTableWidget>(u"mapTable"_qs);
    QVERIFY(!table->isVisible());
    on.node(u"S1"_qs)->setFocus();
    on.key(Qt::Key_T);
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 6); // one factor, and five elements that nobody has looked at
    QVERIFY(!table->findItems(u"The chart hangs in the bay"_qs, Qt::MatchExactly).isEmpty());
    on.key(Qt::Key_T);
    QVERIFY(!table->isVisible());
}

void tst_SystemMapPart::scenario16ThePictureIsSavedAsSvgPdfAndPng_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"svg"_qs << QByteArray("<");
    QTest::newRow("pdf") << u"pdf"_qs << QByteArray("%PDF");
    QTest::newRow("png") << u"png"_qs << QByteArray("\x89PNG");
}

void tst_SystemMapPart::scenario16ThePictureIsSavedAsSvgPdfAndPng()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    Map on;
    on.factor(u"The chart hangs in the bay"_qs, u"tools"_qs);
    on.show();
    QSignalSpy failed(&on.part, &RecordPart::failed);
    const QString path = on.session.beside(u"map."_qs + ending);
    on.ask.willPick(path);
    on.node(u"S1"_qs)->setFocus();
    on.key(Qt::Key_E);
    QCOMPARE(failed.count(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begins));
    if (ending == u"svg") {
        QVERIFY(bytes.contains("The chart hangs in the bay"));
        QVERIFY(bytes.contains("<desc"));
    }
}

QTEST_MAIN(tst_SystemMapPart)
#include "tst_systemmappart.moc"
