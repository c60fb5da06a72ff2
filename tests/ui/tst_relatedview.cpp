#include "keyboardwalk.h"

#include "support/warnings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace candour;
using candour::test::KeyboardWalk;
using Texts = QList<std::pair<QString, QString>>;

/// What a record's related records, lists and choices call the records they show.
class tst_RelatedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }

    void whatIsComputedIsListedButNotOffered();
    void interactionsAreListedWithBothEnds();
    void theWeeklyPanelShowsTheTitlesOfItsEvents();
    void aMeetingIsChosenByCommitteeAndDay();
};

void tst_RelatedView::whatIsComputedIsListedButNotOffered()
{
    KeyboardWalk walk;
    walk.step(u"Related"_qs);
    const RecordData project = walk.fixture.add(u"audit_project"_qs, {{u"title"_qs, u"VTE risk assessment"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}});
    walk.window.view()->goTo(u"audit_project"_qs, project.id);
    walk.goToPart(u"related"_qs);
    walk.see(u"Results of criteria"_qs);
    WENT_WELL(walk);
    QVERIFY(!walk.fixture.shown<QPushButton>(u"new_criterion_result"_qs));
    QVERIFY(walk.fixture.shown<QPushButton>(u"new_audit_finding"_qs));
}

void tst_RelatedView::interactionsAreListedWithBothEnds()
{
    KeyboardWalk walk;
    walk.step(u"Related"_qs);
    const RecordData response = walk.fixture.add(u"learning_response"_qs, {{u"title"_qs, u"Sepsis seen late"_qs}, {u"response_type"_qs, u"psii"_qs}});
    const QString element = walk.fixture.session().reference().choices(u"seips_element"_qs).first().code;
    const auto factor = [&](const QString &statement) {
        return walk.fixture.add(u"system_factor"_qs, {{u"learning_response"_qs, response.name()}, {u"statement"_qs, statement}, {u"element"_qs, element}, {u"effect"_qs, u"barrier"_qs}});
    };
    const RecordData from = factor(u"Two charts"_qs);
    const RecordData to = factor(u"Recognition"_qs);
    const ReferenceEntry verb = walk.fixture.session().reference().choices(u"interaction_verb"_qs).first();
    walk.fixture.add(u"factor_interaction"_qs, {{u"learning_response"_qs, response.name()}, {u"from_factor"_qs, from.name()}, {u"verb"_qs, verb.code}, {u"to_factor"_qs, to.name()}});
    walk.window.view()->goTo(u"learning_response"_qs, response.id);
    walk.goToPart(u"related"_qs);
    walk.see(u"Two charts → %1 → Recognition"_qs.arg(verb.label));
    WENT_WELL(walk);
}

void tst_RelatedView::theWeeklyPanelShowsTheTitlesOfItsEvents()
{
    KeyboardWalk walk;
    walk.step(u"Panel"_qs);
    const RecordData event = walk.fixture.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall with fracture"_qs}, {u"occurred_on"_qs, u"2026-11-20"_qs}, {u"reported_on"_qs, u"2026-11-20"_qs}});
    const RecordData triage = walk.fixture.add(u"triage"_qs, {{u"incident"_qs, event.name()}});
    RecordData waiting = triage;
    waiting.setValue(u"state", u"decision"_qs);
    QVERIFY(walk.fixture.session().reg().apply(edited(u"Send"_qs, triage, waiting)));
    walk.window.view()->goToSection(u"safety.panel"_qs);
    QTest::qWait(50);
    QStringList cells;
    for (const QTableView *table : walk.window.findChildren<QTableView *>()) {
        for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column)
            cells << table->model()->index(0, column).data().toString();
    }
    QVERIFY2(cells.contains(event.name() + u" Fall with fracture"_qs), qPrintable(cells.join(u'|')));
}

void tst_RelatedView::aMeetingIsChosenByCommitteeAndDay()
{
    KeyboardWalk walk;
    walk.step(u"Choose"_qs);
    const RecordData group = walk.fixture.add(u"committee"_qs, {{u"name"_qs, u"Clinical Effectiveness Group"_qs}});
    for (const QString &day : {u"2026-11-10"_qs, u"2027-01-12"_qs, u"2027-02-09"_qs})
        walk.fixture.add(u"meeting"_qs, {{u"committee"_qs, group.id.toString()}, {u"held_on"_qs, day}});
    const RecordData project = walk.fixture.add(u"audit_project"_qs, {{u"title"_qs, u"VTE risk assessment"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}});
    walk.window.view()->goTo(u"audit_project"_qs, project.id);
    walk.choose(u"presented_at"_qs, u"effectiveness 12 jan"_qs);
    walk.picture(u"meeting"_qs);
    walk.key(Qt::Key_Tab);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.shown<QLineEdit>(u"presented_at"_qs)->text(), u"Clinical Effectiveness Group, 12 Jan 2027"_qs);
    const RecordData after = walk.fixture.session().reg().find(u"audit_project"_qs, project.id).value();
    QCOMPARE(walk.fixture.session().reg().find(u"meeting"_qs, idFromText(after.text(u"presented_at")))->date(u"held_on"), QDate(2027, 1, 12));
}

QTEST_MAIN(tst_RelatedView)
#include "tst_relatedview.moc"
