#include "auditpartfixture.h"

#include "look/inlinemessage.h"
#include "services/effective/reabstraction.h"
#include "support/warnings.h"

#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using namespace candour;
using namespace candour::test;

/// The second abstractor's answers, by keyboard and blind to the first. Source: clinical audit domain page, section 1.6.
class tst_AuditSecondLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void casesAreDrawnAndAnsweredAgainBlind();
    void aSecondLookNeedsAPerson();
    void afterTheResultsAreFrozenThereIsNoSecondLook();

private:
    static QString second(AuditFixture &audit, const QString &reference, const QString &code)
    {
        const auto one = audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, reference);
        return answerText(AnswerSheet::fromJson(one->text(u"second_answers")).answer(code).value);
    }
};

void tst_AuditSecondLook::casesAreDrawnAndAnsweredAgainBlind()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    audit.cases(project, QStringList(40, u"YN"_qs), codes);
    AuditPart part(audit, project, u"second"_qs);
    QCOMPARE(part.find<QSpinBox>(u"second_size"_qs)->value(), 5); // a tenth of 40 is 4; at least 5
    part.choose(u"second_person"_qs, audit.directorate.id.toString());
    part.press(u"draw_second"_qs);
    auto *list = part.find<QTableView>(u"second_list"_qs);
    QCOMPARE(list->model()->rowCount(), 5);
    const auto drawn = Reabstraction(audit.session->reg()).drawn(project);
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), 5);
    // The first answers are nowhere to be seen, nor what they come to.
    auto *answers = part.find<QTableView>(u"case_answers"_qs);
    QVERIFY(answers->isColumnHidden(3));
    for (int row = 0; row < 2; ++row)
        QCOMPARE(answers->model()->index(row, 2).data().toString(), QString());
    const QString first = list->model()->index(0, 0).data().toString();
    QCOMPARE(QApplication::focusWidget(), answers); // straight to the first case
    part.answers(u"NN"_qs);
    QCOMPARE(second(audit, first, u"C1"_qs), u"N"_qs);
    QCOMPARE(part.stored(first, codes), u"YN"_qs); // the first answers stay
    part.key(Qt::Key_Return);
    QVERIFY(part.find<QLabel>(u"second_head"_qs)->text() != QString());
    QVERIFY(!part.find<QLabel>(u"second_head"_qs)->text().contains(first));
    QVERIFY(part.find<QLabel>(u"second_state"_qs)->text().contains(u"1 of 5 cases complete"));
    QVERIFY(audit.session->history().undo());
    QCOMPARE(second(audit, first, u"C1"_qs), QString());
}

void tst_AuditSecondLook::aSecondLookNeedsAPerson()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, letters({{u'Y', 6}}), {u"C1"_qs});
    AuditPart part(audit, project, u"second"_qs);
    part.press(u"draw_second"_qs);
    QCOMPARE(part.find<InlineMessage>(u"second_message"_qs)->tone(), Tone::Critical);
    QVERIFY(part.find<InlineMessage>(u"second_message"_qs)->text().contains(u"Name the person"));
    QVERIFY(!part.find<QTableView>(u"second_list"_qs)->isVisible());
}

void tst_AuditSecondLook::afterTheResultsAreFrozenThereIsNoSecondLook()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, letters({{u'Y', 6}}), {u"C1"_qs});
    QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project)));
    QVERIFY(!Reabstraction(audit.session->reg()).draw(audit.session.stored(project), 5, audit.directorate.id.toString()));
    AuditPart part(audit, project, u"second"_qs);
    QVERIFY(!part.find<QPushButton>(u"draw_second"_qs)->isEnabled());
    QVERIFY(part.find<QLabel>(u"second_state"_qs)->text().contains(u"frozen"));
}

QTEST_MAIN(tst_AuditSecondLook)
#include "tst_auditsecondlook.moc"
