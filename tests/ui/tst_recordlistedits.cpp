#include "listpagefixture.h"
#include "look/inlinemessage.h"
#include "storage/batchwriter.h"
#include "support/warnings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>

using namespace candour;
using candour::test::ListPage;

class tst_RecordListEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void editingSeveralIsOneStepThatUndoTakesBack();
    void importedRowsRefuseToBeEdited();
    void withdrawingAsksWhyAndCanBeUndone();
    void copyingLeavesSensitiveColumnsOut();
    void formulasAreCopiedAsTexts();
    void duplicatesWhatCanBeSaved();
    void duplicatesIntoAFormWhatNeedsMore();
    void exportsWithoutIdentifyingFields();

private:
    std::unique_ptr<Theme> m_theme;
};

void tst_RecordListEdits::initTestCase()
{
    m_theme = std::make_unique<Theme>(Theme::Choice {Theme::Scheme::Light, 100});
}

void tst_RecordListEdits::cleanupTestCase()
{
    m_theme.reset();
}

void tst_RecordListEdits::init()
{
    QTest::failOnWarning(test::anyRealWarning());
}

void tst_RecordListEdits::editingSeveralIsOneStepThatUndoTakesBack()
{
    ListPage page(*m_theme);
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

void tst_RecordListEdits::importedRowsRefuseToBeEdited()
{
    ListPage page(*m_theme, u"incident"_qs);
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

void tst_RecordListEdits::withdrawingAsksWhyAndCanBeUndone()
{
    ListPage page(*m_theme);
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

void tst_RecordListEdits::copyingLeavesSensitiveColumnsOut()
{
    ListPage page(*m_theme, u"incident"_qs);
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

void tst_RecordListEdits::formulasAreCopiedAsTexts()
{
    ListPage page(*m_theme);
    page.fixture.addResponse(u"=HYPERLINK(1) & <b>"_qs);
    page.show();
    page.page->view().goToRow(0);
    page.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(u"\t'=HYPERLINK(1) & <b>\t"));
    QVERIFY(copied->html().contains(u"=HYPERLINK(1) &amp; &lt;b&gt;</td>"));
}

void tst_RecordListEdits::duplicatesWhatCanBeSaved()
{
    ListPage page(*m_theme);
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

void tst_RecordListEdits::duplicatesIntoAFormWhatNeedsMore()
{
    ListPage page(*m_theme, u"incident"_qs);
    page.fixture.addIncident(u"Needs its own dates"_qs);
    page.show();
    page.page->view().goToRow(0);
    QSignalSpy started(page.page.get(), &RecordListPage::newFromRequested);
    page.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(page.titles().size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().at(1).toMap().value(u"title"_qs).toString(), u"Needs its own dates"_qs);
}

void tst_RecordListEdits::exportsWithoutIdentifyingFields()
{
    ListPage page(*m_theme, u"incident"_qs);
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

QTEST_MAIN(tst_RecordListEdits)
#include "tst_recordlistedits.moc"
