#include "storage/backgroundreader.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace candour;
using namespace candour::test;

/// What is looked up on a thread of its own: who gets the answer, when, and of which state of the file.
class tst_BackgroundReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersOnTheThreadThatAsked();
    void seesWhatWasWrittenBefore();
    void answersInTheOrderOfTheQuestions();
    void aWithdrawnQuestionHasNoAnswer();
    void aNewQuestionTakesThePlaceOfTheOld();
    void theRegisterMayGoFirst();
    void tellsWhyAFileCannotBeRead();

private:
    static Question countActions(TestRegister &reg, std::optional<qint64> &answer)
    {
        return reg->background().ask<qint64>([](Register &own) { return own.count({u"action"_qs}); },
            [&answer](const Result<qint64> &count) { answer = count ? *count : -1; });
    }
};

void tst_BackgroundReader::answersOnTheThreadThatAsked()
{
    TestRegister reg;
    QThread *asked = nullptr;
    QThread *answered = nullptr;
    const Question question = reg->background().ask<int>(
        [&asked, &reg](Register &own) {
            asked = QThread::currentThread();
            return &own != &*reg && own.isReadOnly() ? 1 : 0;
        },
        [&answered](const Result<int> &isAnother) { answered = *isAnother == 1 ? QThread::currentThread() : nullptr; });
    QVERIFY(question.isOpen());
    QTRY_VERIFY(!question.isOpen());
    QVERIFY(asked && asked != QThread::currentThread());
    QCOMPARE(answered, QThread::currentThread());
}

void tst_BackgroundReader::seesWhatWasWrittenBefore()
{
    TestRegister reg;
    for (qint64 expected = 1; expected <= 3; ++expected) {
        reg.add(anAction());
        std::optional<qint64> answer;
        const Question question = countActions(reg, answer);
        QTRY_COMPARE(answer.value_or(-2), expected);
    }
}

void tst_BackgroundReader::answersInTheOrderOfTheQuestions()
{
    TestRegister reg;
    QList<int> answers;
    std::vector<Question> questions;
    for (int i = 0; i < 20; ++i) {
        questions.push_back(reg->background().ask<int>([i](Register &) { return Result<int>(i); },
            [&answers](const Result<int> &answer) { answers.append(*answer); }));
    }
    QTRY_COMPARE(answers.size(), 20);
    QVERIFY(std::is_sorted(answers.begin(), answers.end()));
}

void tst_BackgroundReader::aWithdrawnQuestionHasNoAnswer()
{
    TestRegister reg;
    reg.add(anAction());
    std::optional<qint64> unwanted;
    std::optional<qint64> wanted;
    {
        const Question gone = countActions(reg, unwanted);
    }
    Question withdrawn = countActions(reg, unwanted);
    withdrawn.withdraw();
    const Question kept = countActions(reg, wanted);
    QTRY_COMPARE(wanted.value_or(0), 1);
    QVERIFY(!unwanted);
    QVERIFY(!withdrawn.isOpen());
}

void tst_BackgroundReader::aNewQuestionTakesThePlaceOfTheOld()
{
    TestRegister reg;
    QList<int> answers;
    Question question;
    for (int i = 0; i < 50; ++i) {
        question = reg->background().ask<int>([i](Register &) { return Result<int>(i); },
            [&answers](const Result<int> &answer) { answers.append(*answer); });
    }
    QTRY_VERIFY(!question.isOpen());
    QCOMPARE(answers, QList<int> {49});
}

void tst_BackgroundReader::theRegisterMayGoFirst()
{
    std::optional<qint64> answer;
    Question question;
    {
        TestRegister reg;
        question = countActions(reg, answer);
    }
    QTest::qWait(10);
    QVERIFY(!answer);
    QVERIFY(question.isOpen());
}

void tst_BackgroundReader::tellsWhyAFileCannotBeRead()
{
    TestRegister reg;
    QVERIFY(QFile::rename(reg.path(), reg.beside(u"elsewhere.candour"_qs)));
    std::optional<Error> error;
    const Question question = reg->background().ask<qint64>([](Register &own) { return own.count({u"action"_qs}); },
        [&error](const Result<qint64> &count) { error = count ? std::nullopt : std::optional<Error>(count.error()); });
    QTRY_VERIFY(!question.isOpen());
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_BackgroundReader)
#include "tst_backgroundreader.moc"
