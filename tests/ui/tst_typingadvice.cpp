#include "partwalk.h"

#include "support/warnings.h"

#include <QTextEdit>

using namespace candour;
using candour::test::PartWalk;

/// What the forms say while somebody types, through the real window.
class tst_TypingAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void blameIsUnderlinedWhileItIsTyped();
    void thoseWhoSpeakAreLeftAlone();
    void slipsAreGuardedAsWell();
    void scenario19TheLintIsLiveBesideTheAction();
};

namespace {

class Typing : public PartWalk
{
public:
    RecordData response = add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}});

    /// What is underlined in a text.
    [[nodiscard]] QStringList underlined(const QString &field) const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : shown<QTextEdit>(field)->extraSelections()) {
            if (mark.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << mark.cursor.selectedText();
        }
        return words;
    }
    [[nodiscard]] QString advice(const QString &field) const
    {
        const auto *label = shown<QLabel>(field + u"_advice"_qs);
        return label ? label->text() : QString();
    }
};

} // namespace

void tst_TypingAdvice::blameIsUnderlinedWhileItIsTyped()
{
    Typing on;
    on.show(on.response, u"form"_qs);
    auto *text = on.shown<QTextEdit>(u"summary"_qs);
    on.type(text, u"The team failed to escalate."_qs);
    QTRY_COMPARE(on.underlined(u"summary"_qs), QStringList {u"failed to"_qs});
    QVERIFY(on.advice(u"summary"_qs).contains(u"“failed to” reads as blame"_qs));
    QCOMPARE(text->toPlainText(), u"The team failed to escalate."_qs); // never rewritten
    QVERIFY(text->accessibleDescription().contains(u"failed to"_qs)); // and told to screen readers
    on.type(text, u"Calling for help took five steps."_qs);
    QTRY_COMPARE(on.advice(u"summary"_qs), QString());
    QCOMPARE(on.underlined(u"summary"_qs), QStringList());
}

void tst_TypingAdvice::thoseWhoSpeakAreLeftAlone()
{
    Typing on;
    const RecordData decision = on.add(u"response_decision"_qs, {{u"title"_qs, u"Missed dose"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}});
    on.show(decision, u"form"_qs);
    on.type(on.shown<QWidget>(u"views"_qs), u"They failed to come."_qs); // the family's own words
    on.type(on.shown<QWidget>(u"rationale"_qs), u"The ward failed to call."_qs);
    QTRY_VERIFY(!on.advice(u"rationale"_qs).isEmpty()); // by then both were read
    QCOMPARE(on.underlined(u"views"_qs), QStringList());
    QCOMPARE(on.advice(u"views"_qs), QString());
}

void tst_TypingAdvice::slipsAreGuardedAsWell()
{
    Typing on;
    on.show(on.response, u"timeline"_qs);
    on.press(u"addEntry"_qs);
    auto *words = on.in<QTextEdit>(u"timeline"_qs, u"what_happened"_qs);
    on.type(words, u"The nurse should have called."_qs);
    QTRY_VERIFY(on.advice(u"what_happened"_qs).contains(u"should have"_qs));
}

void tst_TypingAdvice::scenario19TheLintIsLiveBesideTheAction()
{
    Typing on;
    const RecordData action = on.add(u"action"_qs, {{u"learning_response"_qs, on.response.text(u"reference")}, {u"title"_qs, u"Replace the paper charts"_qs}});
    on.show(action, u"form"_qs);
    QTRY_VERIFY(on.advice(u"owner"_qs).contains(u"no owner"_qs));
    QVERIFY(on.advice(u"due_on"_qs).contains(u"no date"_qs));
    QVERIFY(on.advice(u"measure"_qs).contains(u"no measure"_qs));
    auto *title = on.shown<QWidget>(u"title"_qs);
    on.type(title, u"Remind all staff to complete fluid charts"_qs);
    QTRY_VERIFY(on.advice(u"title"_qs).contains(u"“Remind” changes no work system"_qs)); // while it is typed, before it is saved
    QCOMPARE(on.stored(action).text(u"title"), u"Replace the paper charts"_qs);
    on.type(on.shown<QWidget>(u"due_on"_qs), u"1 Mar 2027"_qs);
    on.fixture.key(Qt::Key_Tab);
    QTRY_COMPARE(on.advice(u"due_on"_qs), QString());
}

QTEST_MAIN(tst_TypingAdvice)
#include "tst_typingadvice.moc"
