#include "auditpartfixture.h"

#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "support/warnings.h"

#include <QLabel>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

/// Designing the tool of an audit: clinical audit domain page, sections 1.4 and 1.6.
class tst_ToolDesigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void aCriterionIsADraftUntilItHasAStatement();
    void partsMoveByKeyboardAndUndoMovesThemBack();
    void aRuleThatCannotBeReadIsSaidAboveTheTool();
    void theToolIsFrozenWithOneButton();

private:
    static QStringList codes(AuditPart &part)
    {
        QStringList codes;
        for (const QStringList &row : part.find<WordTable>(u"tool_list"_qs)->table().rows)
            codes << row.first();
        return codes;
    }
};

void tst_ToolDesigner::aCriterionIsADraftUntilItHasAStatement()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    AuditPart part(audit, project, u"tool"_qs);
    part.key(Qt::Key_N, Qt::ControlModifier);
    part.key(Qt::Key_Tab);
    QCOMPARE(codes(part), QStringList());
    part.key(Qt::Key_N, Qt::ControlModifier);
    part.type(u"Risk assessed within 14 hours"_qs);
    part.key(Qt::Key_Tab);
    QCOMPARE(part.failures, QStringList());
    QCOMPARE(codes(part), QStringList {u"C1"_qs});
    QCOMPARE(part.find<WordTable>(u"tool_list"_qs)->cell(0, 2), u"Risk assessed within 14 hours"_qs);
}

void tst_ToolDesigner::partsMoveByKeyboardAndUndoMovesThemBack()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    for (const QString &code : {u"C1"_qs, u"C2"_qs, u"C3"_qs})
        audit.criterion(project, code);
    AuditPart part(audit, project, u"tool"_qs);
    auto *list = part.find<WordTable>(u"tool_list"_qs);
    list->setFocus();
    list->selectRow(2);
    part.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(codes(part), (QStringList {u"C1"_qs, u"C3"_qs, u"C2"_qs}));
    part.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(codes(part), (QStringList {u"C3"_qs, u"C1"_qs, u"C2"_qs}));
    part.key(Qt::Key_Up, Qt::AltModifier); // at the top already
    QCOMPARE(codes(part), (QStringList {u"C3"_qs, u"C1"_qs, u"C2"_qs}));
    QVERIFY(audit.session->history().undo());
    QCOMPARE(codes(part), (QStringList {u"C1"_qs, u"C3"_qs, u"C2"_qs}));
}

void tst_ToolDesigner::aRuleThatCannotBeReadIsSaidAboveTheTool()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs, u"90"_qs, {{u"applies_when"_qs, u"age is old"_qs}});
    AuditPart part(audit, project, u"tool"_qs);
    QVERIFY(part.find<InlineMessage>(u"tool_message"_qs)->text().startsWith(u"C1: "));
    part.find<QPushButton>(u"freeze_tool"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(part.failures.size(), 1);
    QVERIFY(isAbsent(audit.session.stored(project).value(u"form_frozen_on")));
}

void tst_ToolDesigner::theToolIsFrozenWithOneButton()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const RecordData criterion = audit.criterion(project, u"C1"_qs);
    AuditPart part(audit, project, u"tool"_qs);
    part.find<QPushButton>(u"freeze_tool"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(audit.session.stored(project).date(u"form_frozen_on"), QDate(2026, 11, 23));
    QCOMPARE(part.find<WordTable>(u"tool_list"_qs)->cell(0, 5), u"1, frozen"_qs);
    QVERIFY(part.find<QPushButton>(u"new_version"_qs)->isVisible());
    part.find<QPushButton>(u"new_version"_qs)->setFocus();
    part.key(Qt::Key_Space);
    part.find<QPushButton>(u"keep_version"_qs)->setFocus();
    part.key(Qt::Key_Space); // without the first day of care
    QVERIFY(part.find<InlineMessage>(u"tool_form_message"_qs)->text().contains(u"first day of care"));
    QCOMPARE(codes(part), QStringList {u"C1"_qs});
}

QTEST_MAIN(tst_ToolDesigner)
#include "tst_tooldesigner.moc"
