#include "auditpartfixture.h"

#include "pages/effective/wordtable.h"
#include "support/warnings.h"
#include "workflow/auditfacts.h"

#include <QLabel>

using namespace candour;
using namespace candour::test;

/// Earlier projects beside a proposal, by keyboard. Source: clinical audit domain page, section 5, row 42.
class tst_AuditEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void scenario42AProposalBecomesCycleTwo();
    void scenario42AProposalMayAskSomethingElse();
};

void tst_AuditEarlier::scenario42AProposalBecomesCycleTwo()
{
    AuditFixture audit;
    const RecordData earlier = audit.at(audit.project(u"VTE risk assessment in the acute medical unit"_qs, {{u"evidence_references"_qs, u"NG89 1.1.2"_qs}, {u"proposed_on"_qs, u"2025-09-01"_qs}}), u"reaudit_due"_qs);
    audit.criterion(earlier, u"C1"_qs);
    audit.cases(earlier, {u"Y"_qs, u"N"_qs}, {u"C1"_qs});
    audit.session.add(u"action"_qs, {{u"title"_qs, u"Prompt in the clerking form"_qs}, {u"audit_project"_qs, earlier.text(u"reference")}, {u"due_on"_qs, u"2026-12-31"_qs}});
    const RecordData proposal = audit.project(u"VTE risk assessment re-audit AMU"_qs, {{u"evidence_references"_qs, u"NG89"_qs}});
    AuditPart part(audit, proposal, u"earlier"_qs);
    auto *table = part.find<WordTable>(u"earlier_projects"_qs);
    QCOMPARE(table->table().rows.size(), std::size_t(1));
    QCOMPARE(table->cell(0, 0), earlier.text(u"reference"));
    QVERIFY2(table->cell(0, 4).contains(u"NG89"), qPrintable(table->cell(0, 4)));
    QVERIFY(part.find<QLabel>(u"earlier_actions"_qs)->text().contains(u"Prompt in the clerking form"));
    QVERIFY(part.find<QPushButton>(u"become_next_cycle"_qs)->text().contains(u"cycle 2"));
    part.press(u"become_next_cycle"_qs);
    const RecordData next = audit.session.stored(proposal);
    QCOMPARE(next.text(u"state"), u"design"_qs);
    QCOMPARE(next.value(u"cycle").toInt(), 2);
    QCOMPARE(next.text(u"parent_cycle"), earlier.id.toString());
    QCOMPARE(next.text(u"reference"), proposal.text(u"reference")); // one project, not two
    QCOMPARE(next.text(u"title"), u"VTE risk assessment re-audit AMU"_qs);
    QCOMPARE(recordsOf(audit.session->reg(), u"criterion"_qs, next.id).size(), 1);
    QCOMPARE(recordsOf(audit.session->reg(), u"audit_case"_qs, next.id).size(), 0);
    QVERIFY(audit.session->history().undo());
    QCOMPARE(audit.session.stored(proposal).text(u"state"), u"proposed"_qs);
    QCOMPARE(recordsOf(audit.session->reg(), u"criterion"_qs, next.id).size(), 0);
}

void tst_AuditEarlier::scenario42AProposalMayAskSomethingElse()
{
    AuditFixture audit;
    audit.project(u"VTE risk assessment in the acute medical unit"_qs, {{u"evidence_references"_qs, u"NG89 1.1.2"_qs}});
    const RecordData proposal = audit.project(u"Compression stockings"_qs, {{u"evidence_references"_qs, u"NG89"_qs}});
    AuditPart part(audit, proposal, u"earlier"_qs);
    part.ask.willChoose(u"different_question"_qs);
    part.press(u"another_question"_qs);
    QCOMPARE(audit.session.stored(proposal).text(u"duplicate_answer"), u"different_question"_qs);
}

QTEST_MAIN(tst_AuditEarlier)
#include "tst_auditearlier.moc"
