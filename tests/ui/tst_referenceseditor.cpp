#include "forms/fieldeditor.h"
#include "forms/recordform.h"
#include "forms/relatedview.h"
#include "records/safe/finding.h"
#include "support/testsession.h"
#include "support/warnings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using candour::test::TestSession;

/// A field that holds several records, driven by keys as a person would.
class tst_ReferencesEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void recordsAreFoundByTypingAndKeptInTheOrderChosen();
    void aRecordIsChosenOnlyOnce();
    void chipsAreTakenAwayAndFollowedByKeyboard();
    void whatCannotBeEditedKeepsItsChips();
    void theOtherSideShowsWhatRefersToIt();
    void aNewRecordBegunFromTheOtherSideRefersToIt();
};

namespace {

/// A finding's form over a register with a response and three pieces of evidence.
struct Form
{
    Form()
        : response(session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Deterioration overnight"_qs}})),
          chart(evidence(u"Observation chart"_qs)), rota(evidence(u"Rota of the night"_qs)), walk(evidence(u"Walkthrough"_qs)),
          finding(session.add(u"finding"_qs, {{u"learning_response"_qs, response.text(u"reference")}, {u"text"_qs, u"Two charts were in use"_qs}})),
          form(Finding::schema(), *session, nullptr)
    {
        form.resize(900, 700);
        form.setRecord(finding);
        form.show();
        (void)QTest::qWaitForWindowActive(&form);
        line()->setFocus();
    }

    RecordData evidence(const QString &source)
    {
        return session.add(u"evidence_item"_qs, {{u"learning_response"_qs, response.text(u"reference")}, {u"source"_qs, source}, {u"evidence_type"_qs, u"clinical_record"_qs}});
    }
    [[nodiscard]] QLineEdit *line() const { return form.findChild<QLineEdit *>(u"evidence"_qs); }
    /// The chip that is shown; those it replaced go with the next events.
    [[nodiscard]] QAbstractButton *chip(const RecordData &record) const
    {
        const auto chips = form.findChildren<QAbstractButton *>(u"chip_"_qs + record.id.toString());
        return chips.isEmpty() || chips.last()->isHidden() ? nullptr : chips.last();
    }
    [[nodiscard]] QStringList chosen() const { return form.record().value(u"evidence").toStringList(); }
    void pick(const QString &words)
    {
        line()->setFocus();
        QTest::keyClicks(line(), words);
        QTest::keyClick(line(), Qt::Key_Return);
    }

    TestSession session;
    RecordData response;
    RecordData chart;
    RecordData rota;
    RecordData walk;
    RecordData finding;
    RecordForm form;
};

} // namespace

void tst_ReferencesEditor::recordsAreFoundByTypingAndKeptInTheOrderChosen()
{
    Form on;
    QSignalSpy changed(&on.form, &RecordForm::changed);
    on.pick(u"walk"_qs);
    on.pick(u"chart"_qs);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(on.chosen(), (QStringList {on.walk.id.toString(), on.chart.id.toString()}));
    QVERIFY(on.line()->text().isEmpty()); // ready for the next
    QCOMPARE(on.chip(on.chart)->text(), u"E1 Observation chart"_qs);
    QCOMPARE(on.line()->accessibleName(), u"Evidence"_qs);
    const auto saved = on.session->records().save(on.finding, on.form.record());
    QVERIFY(saved);
    QCOMPARE(saved->value(u"evidence").toStringList(), on.chosen());
}

void tst_ReferencesEditor::aRecordIsChosenOnlyOnce()
{
    Form on;
    on.pick(u"chart"_qs);
    QSignalSpy changed(&on.form, &RecordForm::changed);
    on.pick(u"chart"_qs);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(on.chosen().size(), 1);
}

void tst_ReferencesEditor::chipsAreTakenAwayAndFollowedByKeyboard()
{
    Form on;
    on.pick(u"chart"_qs);
    on.pick(u"rota"_qs);
    QSignalSpy followed(&on.form, &RecordForm::goTo);
    on.chip(on.chart)->setFocus();
    QTest::keyClick(on.chip(on.chart), Qt::Key_Right);
    QVERIFY(on.chip(on.rota)->hasFocus());
    QTest::keyClick(on.chip(on.rota), Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().first().toString(), u"evidence_item"_qs);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(on.chip(on.rota));
    QCOMPARE(spoken->text(QAccessible::Name), u"E2 Rota of the night"_qs);
    QVERIFY(spoken->text(QAccessible::Description).contains(u"Delete"_qs));
    QTest::keyClick(on.chip(on.rota), Qt::Key_Delete);
    QCOMPARE(on.chosen(), QStringList {on.chart.id.toString()});
    QVERIFY(on.line()->hasFocus());
}

void tst_ReferencesEditor::whatCannotBeEditedKeepsItsChips()
{
    Form on;
    on.pick(u"chart"_qs);
    const auto saved = on.session->records().save(on.finding, on.form.record());
    QVERIFY(saved && on.session->records().withdraw({*saved}, u"Entered twice"_qs));
    on.form.setRecord(on.session.stored(*saved));
    QVERIFY(!on.line()->isVisible());
    QVERIFY(on.chip(on.chart));
    QTest::keyClick(on.chip(on.chart), Qt::Key_Delete);
    QVERIFY(on.chip(on.chart));
}

void tst_ReferencesEditor::theOtherSideShowsWhatRefersToIt()
{
    Form on;
    (void)on.session.set(on.finding, {{u"evidence"_qs, on.chart.text(u"reference") + u',' + on.rota.text(u"reference")}});
    RelatedView related(*on.session, nullptr);
    related.setRecord(on.rota);
    QCOMPARE(related.count(), 1);
    related.setRecord(on.walk);
    QCOMPARE(related.count(), 0);
}

void tst_ReferencesEditor::aNewRecordBegunFromTheOtherSideRefersToIt()
{
    const Field *several = Finding::schema().field(u"evidence");
    const Field *one = Finding::schema().field(u"learning_response");
    const RecordId id(1, 2);
    QCOMPARE(referenceTo(*several, id), QVariant(QStringList {id.toString()}));
    QCOMPARE(referenceTo(*one, id), QVariant(id.toString()));
}

QTEST_MAIN(tst_ReferencesEditor)
#include "tst_referenceseditor.moc"
