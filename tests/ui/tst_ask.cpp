#include "ask/dialogask.h"
#include "support/scriptedask.h"
#include "support/warnings.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace candour;

class tst_Ask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buttonsCarryVerbs();
    void escapeTurnsAway();
    void aQuestionWaitsForWords();
    void choosingGivesTheKey();
    void aRefusalListsWhatIsMissing();
    void theScriptAnswersInOrder();
    void theScriptWarnsOfAnUnpreparedQuestion();
    void theScriptRefusesAChoiceThatIsNotOffered();
};

namespace {

/// Runs when the dialog is open; the dialog must be closed by it.
void whenOpen(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
    });
}

QStringList wordsOnButtons(const QDialog &dialog)
{
    QStringList result;
    for (const auto *button : dialog.findChildren<QPushButton *>())
        result.append(button->text());
    return result;
}

} // namespace

void tst_Ask::init()
{
    QTest::failOnWarning(test::anyRealWarning());
}

void tst_Ask::buttonsCarryVerbs()
{
    QWidget window;
    DialogAsk ask(window);
    QStringList words;
    whenOpen([&words](QDialog &dialog) {
        words = wordsOnButtons(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QVERIFY(ask.confirm(QStringLiteral("Withdraw SI-2026-001?"), QStringLiteral("It stays in the audit trail."),
        QStringLiteral("Withdraw the record")));
    QCOMPARE(words, QStringList({QStringLiteral("Cancel"), QStringLiteral("Withdraw the record")}));
}

void tst_Ask::escapeTurnsAway()
{
    QWidget window;
    DialogAsk ask(window);
    const auto escape = [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); };
    whenOpen(escape);
    QVERIFY(!ask.confirm(QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("Go on")));
    whenOpen(escape);
    QVERIFY(!ask.choose(QStringLiteral("Title"), QStringLiteral("Text"), {{QStringLiteral("a"), QStringLiteral("Take A")}}));
    whenOpen(escape);
    QVERIFY(!ask.text({QStringLiteral("Title"), QStringLiteral("Reason"), QStringLiteral("Go on")}));
}

void tst_Ask::aQuestionWaitsForWords()
{
    QWidget window;
    DialogAsk ask(window);
    for (const bool several : {false, true}) {
        whenOpen([](QDialog &dialog) {
            auto *field = dialog.findChild<QWidget *>(QStringLiteral("questionField"));
            auto *verb = dialog.findChild<QPushButton *>(QStringLiteral("questionVerb"));
            QVERIFY(!verb->isEnabled());
            QTest::keyClicks(field, QStringLiteral(" "));
            QVERIFY(!verb->isEnabled());
            QTest::keyClicks(field, QStringLiteral("seen"));
            QVERIFY(verb->isEnabled());
            QTest::mouseClick(verb, Qt::LeftButton);
        });
        const auto answer = ask.text({QStringLiteral("Why?"), QStringLiteral("Reason"), QStringLiteral("Go on"), {}, several});
        QCOMPARE(answer.value_or(QString()), QStringLiteral(" seen"));
    }
}

void tst_Ask::choosingGivesTheKey()
{
    QWidget window;
    DialogAsk ask(window);
    whenOpen([](QDialog &dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("choice_theirs")), Qt::LeftButton);
    });
    const auto key = ask.choose(QStringLiteral("Two values"), QStringLiteral("Both were typed."),
        {{QStringLiteral("mine"), QStringLiteral("Keep mine")},
            {QStringLiteral("theirs"), QStringLiteral("Take theirs"), QStringLiteral("Yours stays in the history.")}});
    QCOMPARE(key.value_or(QString()), QStringLiteral("theirs"));
}

void tst_Ask::aRefusalListsWhatIsMissing()
{
    QWidget window;
    DialogAsk ask(window);
    QString text;
    whenOpen([&text](QDialog &dialog) {
        text = dialog.findChild<QLabel *>(QStringLiteral("questionText"))->text();
        dialog.reject();
    });
    ask.tell(Error {Error::Kind::Refused, QStringLiteral("The response cannot be closed yet."), {},
        {QStringLiteral("finding 3 has no evidence")}});
    QVERIFY(text.contains(QStringLiteral("The response cannot be closed yet.")));
    QVERIFY(text.contains(QStringLiteral("finding 3 has no evidence")));
}

void tst_Ask::theScriptAnswersInOrder()
{
    test::ScriptedAsk ask;
    ask.willConfirm(true).willType(QStringLiteral("because")).willTurnAway().willPick(QStringLiteral("/tmp/a.csv"));
    QVERIFY(ask.confirm(QStringLiteral("Sure"), {}, QStringLiteral("Go on")));
    QCOMPARE(ask.text({QStringLiteral("Why"), {}, {}}).value_or(QString()), QStringLiteral("because"));
    QVERIFY(!ask.text({QStringLiteral("Why"), {}, {}}));
    QVERIFY(!ask.isSpent());
    QCOMPARE(ask.chooseSaveFile(QStringLiteral("Save"), {}, {}).value_or(QString()), QStringLiteral("/tmp/a.csv"));
    QVERIFY(ask.isSpent());
    QCOMPARE(ask.asked().first(), QStringLiteral("confirm: Sure"));
    ask.tell(Error {Error::Kind::Failed, QStringLiteral("The disk is full."), {}});
    QCOMPARE(ask.told().size(), 1);
}

void tst_Ask::theScriptWarnsOfAnUnpreparedQuestion()
{
    test::ScriptedAsk ask;
    QTest::ignoreMessage(QtWarningMsg, "Asked without a prepared answer: confirm: Sure");
    QVERIFY(!ask.confirm(QStringLiteral("Sure"), {}, QStringLiteral("Go on")));
}

void tst_Ask::theScriptRefusesAChoiceThatIsNotOffered()
{
    test::ScriptedAsk ask;
    ask.willChoose(QStringLiteral("c"));
    QTest::ignoreMessage(QtWarningMsg, "The choice c is not offered by: Which");
    QVERIFY(!ask.choose(QStringLiteral("Which"), {}, {{QStringLiteral("a"), QStringLiteral("Take A")}}));
}

QTEST_MAIN(tst_Ask)
#include "tst_ask.moc"
