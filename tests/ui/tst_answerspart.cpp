#include "pages/safe/answerspart.h"
#include "safepartfixture.h"
#include "support/warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace candour;
using candour::test::SafePartFixture;

/// What was asked, what answers it, and what is missing, both ways.
class tst_AnswersPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void withoutQuestionsItSaysWhatBelongsHere();
    void scenario13MissingLinksAreSaidInWords();
    void aRowLeadsToItsRecord();
    void theWayBackNamesEveryQuestionThatARecordHelps();
    void aQuestionOutOfScopeSaysWhy();
};

namespace {

struct Answers : SafePartFixture<AnswersPart>
{
    RecordData question(const QString &text, const Texts &more = {})
    {
        return add(u"tor_item"_qs, Texts {{u"text"_qs, text}, {u"raised_by"_qs, u"family"_qs}, {u"status"_qs, u"open"_qs}} + more);
    }
    [[nodiscard]] QTreeWidget *tree() const { return find<QTreeWidget>(u"answers"_qs); }
    /// Every row, as "step: words".
    [[nodiscard]] QStringList rows() const
    {
        QStringList found;
        for (QTreeWidgetItemIterator item(tree()); *item; ++item)
            found << (*item)->text(0) + u": "_qs + (*item)->text(1);
        return found;
    }
};

} // namespace

void tst_AnswersPart::withoutQuestionsItSaysWhatBelongsHere()
{
    Answers on;
    on.show();
    QVERIFY(!on.tree()->isVisible());
    on.find<QPushButton>(u"addFirstQuestion"_qs)->setFocus();
    on.key(Qt::Key_Space);
    on.type(u"Why did help come so late?"_qs);
    on.choose(u"raised_by"_qs, u"Family or carer"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(on.tree()->isVisible());
    QVERIFY(!on.find<QPushButton>(u"addFirstQuestion"_qs)->isVisible());
    QCOMPARE(on.rows().first(), u"Question: Q1 Why did help come so late?"_qs);
}

/// PSIRF domain page, scenario 13: a question of the family is not answered until a finding is linked to it.
void tst_AnswersPart::scenario13MissingLinksAreSaidInWords()
{
    Answers on;
    const RecordData late = on.question(u"Why did help come so late?"_qs);
    on.show();
    QCOMPARE(on.rows(), (QStringList {u"Question: Q1 Why did help come so late?"_qs, u"▲ Missing: No evidence bears on it yet"_qs, u"▲ Missing: No finding answers it yet"_qs,
        u"▲ Missing: No paragraph for the letter yet"_qs}));
    QCOMPARE(on.tree()->topLevelItem(0)->text(2), u"○ Open"_qs);
    on.add(u"finding"_qs, {{u"text"_qs, u"Calling for help takes several steps"_qs}, {u"tor_items"_qs, late.text(u"reference")}});
    QVERIFY(on.rows().contains(u"Finding: F1 Calling for help takes several steps"_qs));
    QVERIFY(!on.rows().contains(u"▲ Missing: No finding answers it yet"_qs));
    QVERIFY(on.rows().contains(u"▲ Missing: No area for improvement follows from its findings"_qs));
    // The step to drafting asks for the mark as well as the finding.
    QCOMPARE(on.tree()->topLevelItem(0)->text(2), u"◐ Finding made; not marked as answered"_qs);
    const RecordData bell = on.add(u"tor_item"_qs, {{u"text"_qs, u"Was the bell heard?"_qs}, {u"raised_by"_qs, u"family"_qs}, {u"status"_qs, u"answered"_qs}});
    QCOMPARE(on.tree()->topLevelItem(1)->text(2), u"○ Open"_qs);
    on.add(u"finding"_qs, {{u"text"_qs, u"The bell cannot be heard at the desk"_qs}, {u"tor_items"_qs, bell.text(u"reference")}});
    QCOMPARE(on.tree()->topLevelItem(1)->text(2), u"● Answered"_qs);
}

void tst_AnswersPart::aRowLeadsToItsRecord()
{
    Answers on;
    const RecordData late = on.question(u"Why did help come so late?"_qs);
    const RecordData finding = on.add(u"finding"_qs, {{u"text"_qs, u"Calling for help takes several steps"_qs}, {u"tor_items"_qs, late.text(u"reference")}});
    on.show();
    QSignalSpy followed(&on.part, &RecordPart::goTo);
    on.tree()->setFocus();
    on.key(Qt::Key_Home);
    on.key(Qt::Key_Down);
    on.key(Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().at(0).toString(), u"finding"_qs);
    QCOMPARE(followed.first().at(1).value<RecordId>(), finding.id);
}

void tst_AnswersPart::theWayBackNamesEveryQuestionThatARecordHelps()
{
    Answers on;
    const RecordData late = on.question(u"Why did help come so late?"_qs);
    const RecordData again = on.question(u"Could the same happen tonight?"_qs);
    on.question(u"Was the chart read?"_qs);
    on.add(u"finding"_qs, {{u"text"_qs, u"Calling for help takes several steps"_qs}, {u"tor_items"_qs, late.text(u"reference") + u',' + again.text(u"reference")}});
    on.show();
    QSignalSpy followed(&on.part, &RecordPart::goTo);
    on.tree()->setFocus();
    on.key(Qt::Key_Home);
    on.key(Qt::Key_Down);
    QCOMPARE(on.find<QLabel>(u"wayBackWords"_qs)->text(), u"F1 Calling for help takes several steps helps to answer:"_qs);
    QVERIFY(on.find<QPushButton>(u"back_Q1"_qs) && !on.find<QPushButton>(u"back_Q3"_qs));
    on.find<QPushButton>(u"back_Q2"_qs)->setFocus();
    on.key(Qt::Key_Space);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.first().at(1).value<RecordId>(), again.id);
}

void tst_AnswersPart::aQuestionOutOfScopeSaysWhy()
{
    Answers on;
    on.question(u"Who was told off for it?"_qs, {{u"in_scope"_qs, u"no"_qs}, {u"out_of_scope_reason"_qs, u"Another process"_qs}, {u"told_family_on"_qs, u"2026-11-20"_qs}});
    on.show();
    QCOMPARE(on.rows(), (QStringList {u"Question: Q1 Who was told off for it?"_qs, u"Why not: Another process"_qs}));
    QCOMPARE(on.tree()->topLevelItem(0)->text(2), u"Out of scope"_qs);
}

QTEST_MAIN(tst_AnswersPart)
#include "tst_answerspart.moc"
