#include "interchange/importkind.h"
#include "interchange/importmapping.h"
#include "interchange/importtext.h"
#include "interchange/importwords.h"
#include "records/catalogue.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

class tst_ImportMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void everythingSurvivesARoundTrip();
    void partsMayBeLeftOut();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void everyTargetIsAFieldOfItsRecord();
    void headersAreRecognisedInAnyDress_data();
    void headersAreRecognisedInAnyDress();
    void placeholdersAreWholeAnswers_data();
    void placeholdersAreWholeAnswers();
    void praiseIsRecognisedByWholeWords_data();
    void praiseIsRecognisedByWholeWords();
};

void tst_ImportMapping::everythingSurvivesARoundTrip()
{
    ImportMapping mapping;
    mapping.kind = u"feedback"_qs;
    mapping.supplier = u"Survey supplier"_qs;
    mapping.columns = {{u"Score"_qs, u"fft_score"_qs}, {u"Words"_qs, u"comment"_qs}};
    mapping.codes = {{u"fft_score"_qs, {{u"7"_qs, u"no_answer"_qs}}}};
    mapping.dateOrder = DateOrder::MonthDayYear;
    mapping.window = {QDate(2021, 6, 1), QDate(2022, 9, 30)};
    mapping.scoreDirection = ScoreDirection::FiveIsBest;
    mapping.questionTypes = {{u"What was good?"_qs, u"what_good"_qs}};
    mapping.constants = {{u"setting"_qs, u"inpatient"_qs}};
    const auto read = ImportMapping::fromJson(mapping.toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), mapping.toJson());
    QCOMPARE(read->columns, mapping.columns);
    QCOMPARE(read->codes, mapping.codes);
    QCOMPARE(read->dateOrder, DateOrder::MonthDayYear);
    QCOMPARE(read->window.from, QDate(2021, 6, 1));
    QCOMPARE(read->window.to, QDate(2022, 9, 30));
    QVERIFY(read->scoreDirection == ScoreDirection::FiveIsBest);
    QCOMPARE(read->questionTypes, mapping.questionTypes);
    QCOMPARE(read->constants, mapping.constants);
}

void tst_ImportMapping::partsMayBeLeftOut()
{
    const auto read = ImportMapping::fromJson(R"({"columns": {"a": "fft_score"}})");
    QVERIFY(read.ok());
    QVERIFY(!read->scoreDirection);
    QCOMPARE(read->dateOrder, DateOrder::DayMonthYear);
    QCOMPARE(read->columnsFor(u"fft_score"_qs), QStringList {u"a"_qs});
}

void tst_ImportMapping::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("not JSON") << QByteArray("columns: a") << u"JSON"_qs;
    QTest::newRow("a list") << QByteArray("[]") << u"JSON"_qs;
    QTest::newRow("misspelt part") << QByteArray(R"({"colums": {}})") << u"colums"_qs;
    QTest::newRow("columns of numbers") << QByteArray(R"({"columns": {"a": 1}})") << u"columns"_qs;
    QTest::newRow("no such order") << QByteArray(R"({"date_order": "us"})") << u"date_order"_qs;
    QTest::newRow("no such direction") << QByteArray(R"({"score_direction": "up"})") << u"score_direction"_qs;
    QTest::newRow("no such day") << QByteArray(R"({"window": {"from": "2021-02-30"}})") << u"window"_qs;
    QTest::newRow("window that ends before it begins") << QByteArray(R"({"window": {"from": "2022-01-01", "to": "2021-01-01"}})") << u"window"_qs;
    QTest::newRow("codes without a target") << QByteArray(R"({"codes": {"fft_score": "7"}})") << u"codes"_qs;
}

void tst_ImportMapping::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto read = ImportMapping::fromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void tst_ImportMapping::everyTargetIsAFieldOfItsRecord()
{
    const Catalogue catalogue = allRecordTypes();
    QStringList keys;
    for (const ImportKind &kind : importKinds()) {
        keys << kind.key;
        QStringList seen;
        QStringList aliases;
        for (const ImportTarget &target : kind.targets) {
            const Schema *schema = catalogue.find(target.recordType);
            QVERIFY2(schema, qPrintable(target.key));
            QVERIFY2(target.field.isEmpty() || schema->field(target.field), qPrintable(target.key));
            QVERIFY2(!target.label.isEmpty() && !seen.contains(target.key), qPrintable(target.key));
            // Rows that came in an import are not edited afterwards; the others must be ordinary records.
            QCOMPARE(schema->isImported(), kind.rows == ImportKind::Rows::Immutable);
            for (const QString &alias : target.aliases) {
                QCOMPARE(plainForm(alias), alias);
                QVERIFY2(!aliases.contains(alias), qPrintable(alias));
            }
            seen << target.key;
            aliases << target.aliases;
        }
    }
    QCOMPARE(keys, (QStringList {u"feedback"_qs, u"incidents"_qs, u"national_audits"_qs, u"waiting_list"_qs, u"measures"_qs, u"mortality_reviews"_qs}));
    QCOMPARE(importKind(u"feedbak"_qs).error().kind, Error::Kind::NotFound);
}

void tst_ImportMapping::headersAreRecognisedInAnyDress_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("plain");
    QTest::newRow("capitals") << u"Service Type 1"_qs << u"service type 1"_qs;
    QTest::newRow("underscores") << u"service_type_1"_qs << u"service type 1"_qs;
    QTest::newRow("punctuation") << u"Ward / department:"_qs << u"ward department"_qs;
    QTest::newRow("apostrophes") << u"Don’t know"_qs << u"dont know"_qs;
    QTest::newRow("no-break space") << u"PTS\u00a0 - Patient"_qs << u"pts patient"_qs;
    QTest::newRow("nothing but signs") << u" -- "_qs << QString();
}

void tst_ImportMapping::headersAreRecognisedInAnyDress()
{
    QFETCH(QString, header);
    QTEST(plainForm(header), "plain");
}

void tst_ImportMapping::placeholdersAreWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("placeholder");
    // Experience page, X9 and X10: "Nothing" is an answer, "Did not answer" and "N/A" are not.
    QTest::newRow("Did not answer") << QByteArray("Did not answer") << true;
    QTest::newRow("capitals, blanks, full stop") << QByteArray("  N/A. ") << true;
    QTest::newRow("a full stop alone") << QByteArray(".") << true;
    QTest::newRow("Nothing.") << QByteArray("Nothing.") << false;
    QTest::newRow("a longer answer that begins so") << QByteArray("No comment from me, all was fine") << false;
}

void tst_ImportMapping::placeholdersAreWholeAnswers()
{
    QFETCH(QByteArray, answer);
    const auto sets = shippedReferenceSets();
    QVERIFY(sets.ok());
    for (const ReferenceSet &set : *sets) {
        if (set.name == u"placeholder_phrase")
            QTEST(PlaceholderPhrases(set).contains(answer), "placeholder");
    }
}

void tst_ImportMapping::praiseIsRecognisedByWholeWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("praise");
    QTest::newRow("a word") << QByteArray("Staff were very KIND.") << true;
    QTest::newRow("thanks") << QByteArray("thanks all") << true;
    QTest::newRow("part of another word") << QByteArray("a kindling of mankind") << false;
    QTest::newRow("complaint") << QByteArray("waited for hours, cold food") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_ImportMapping::praiseIsRecognisedByWholeWords()
{
    QFETCH(QByteArray, answer);
    QTEST(soundsLikePraise(answer), "praise");
}

QTEST_GUILESS_MAIN(tst_ImportMapping)

#include "tst_importmapping.moc"
