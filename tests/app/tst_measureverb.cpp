#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace candour::test;

/// candour measure, run as a script would.
class tst_MeasureVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyGoldenCaseGetsAnAnswer_data();
    void everyGoldenCaseGetsAnAnswer();
    void withoutAKindItListsThem();
    void readsStandardInputAndFilesAlike();
    void everyGroupOfMeasuresAnswers_data();
    void everyGroupOfMeasuresAnswers();
    void badInputFailsWithOneSentence_data();
    void badInputFailsWithOneSentence();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    struct Answer
    {
        int status = -1;
        QByteArray out;
        QString said;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(const QStringList &arguments, const QByteArray &input = {});
};

tst_MeasureVerb::Answer tst_MeasureVerb::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.start(QStringLiteral(CANDOUR_PROGRAM), QStringList(QStringLiteral("measure")) + arguments);
    program.write(input);
    program.closeWriteChannel();
    Answer answer;
    if (!program.waitForFinished(60'000))
        return answer;
    answer.status = program.exitCode();
    answer.out = program.readAllStandardOutput();
    answer.said = QString::fromUtf8(program.readAllStandardError());
    return answer;
}

void tst_MeasureVerb::everyGoldenCaseGetsAnAnswer_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(dataFile(QStringLiteral("golden")));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_MeasureVerb::everyGoldenCaseGetsAnAnswer()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray();
    const Answer answer = run({QStringLiteral("golden"), path});
    QCOMPARE(answer.status, 0);
    const QJsonArray results = answer.object().value(QStringLiteral("results")).toArray();
    QCOMPARE(results.size(), cases.size());
    QVERIFY(!results.isEmpty());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QCOMPARE(results.at(i).toObject().value(QStringLiteral("id")), cases.at(i).toObject().value(QStringLiteral("id")));
        QVERIFY(!results.at(i).toObject().value(QStringLiteral("output")).toObject().isEmpty());
    }
}

void tst_MeasureVerb::withoutAKindItListsThem()
{
    const Answer answer = run({QStringLiteral("--json")});
    QCOMPARE(answer.status, 0);
    QStringList kinds;
    for (const QJsonValue &kind : QJsonDocument::fromJson(answer.out).array())
        kinds << kind.toObject().value(QStringLiteral("kind")).toString();
    for (const char *kind : {"spc_xmr", "qic_charts", "powerbi_spc", "pareto", "funnel", "funnel_ukhsa", "proportion_ci", "two_proportions", "kappa",
             "fleiss_kappa", "krippendorff_alpha", "chisq_gof", "sample_size", "assurance", "disclosure"})
        QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
    QCOMPARE(kinds.removeDuplicates(), 0);
}

void tst_MeasureVerb::readsStandardInputAndFilesAlike()
{
    const QByteArray input(R"({"x":47,"n":50})"); // X31: 83.8 to 97.9
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(input) == input.size());
    file.close();
    const Answer piped = run({QStringLiteral("proportion_ci")}, input);
    const Answer read = run({QStringLiteral("proportion_ci"), file.fileName()});
    QCOMPARE(piped.status, 0);
    QCOMPARE(piped.out, read.out);
    QCOMPARE(qRound(piped.object().value(QStringLiteral("wilson")).toArray().at(0).toDouble() * 1000), 838);
}

// One row of each: what goes in is a row of the domain pages, what comes out its printed number.
void tst_MeasureVerb::everyGroupOfMeasuresAnswers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("expected"); // the member as compact JSON
    const auto row = [](const char *kind, const char *input, const char *member, const char *expected) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QByteArray(input) << QString::fromLatin1(member) << QString::fromUtf8(expected);
    };
    row("sample", R"({"references":["C001","C002"],"seed":"s","n":2,"method":"consecutive"})", "sample", R"(["C001","C002"])");
    row("strata", R"({"n":114,"strata":[{"name":"A","population":340},{"name":"B","population":220},{"name":"C","population":80}]})", "strata",
        R"([{"n":61,"name":"A","population":340},{"n":39,"name":"B","population":220},{"n":14,"name":"C","population":80}])");
    row("holm", R"({"p":[0.5,0.6]})", "adjusted", "[1,1]");
    row("code_agreement", R"({"both":12,"only_a":3,"only_b":1,"neither":4})", "observed", "0.8");
    row("representation", R"({"observed":[52,68,84,92,104],"probabilities":[0.28,0.2,0.18,0.17,0.17],"names":["Q1","Q2","Q3","Q4","Q5"]})", "under_heard", R"(["Q1"])");
    row("standardised_ratio", R"({"observed":10,"expected":8})", "ratio", "1.25");
    row("cycle_comparison", R"({"x1":28,"n1":50,"x2":41,"n2":50,"target":90})", "verdict", R"("improved, target not met")");
    row("assurance", R"({"criteria":[{"name":"A","x":50,"n":50,"target":100}],"achieved":52,"planned":80})", "rating", R"("significant")");
    row("risk", R"({"consequence":4,"likelihood":3})", "band", R"("high")");
    row("double_benchmark", R"({"ours":82,"national":80,"last_year":84})", "status", R"("Slipping")");
    row("shmi", R"({"observed":1250,"expected":1180,"lower":0.89,"upper":1.12})", "band_text", R"("as expected")");
    row("outlier", R"({"x":21,"n":180,"expected":0.075})", "level", R"("alert")");
    row("ascertainment", R"({"submitted":1034,"required":1002})", "text", R"("103.2%")");
    row("proms", R"({"eligible":420,"pre_operative":357,"sent":330,"returned":231})", "response", R"({"above_100":false,"counted":231,"required":330,"text":"70.0%"})");
    row("learning_from_deaths", R"({"quarters":[{"deaths":1700,"reviewed":134,"due_to_problems":4}]})", "reviewed_percent", R"("7.9%")");
    row("elapsed_time", R"({"from":"2026-10-25 01:30 BST","to":"2026-10-25 01:40 GMT"})", "minutes", "70");
    row("fft", R"({"very_good":207,"good":95,"neither":43,"poor":51,"very_poor":103,"dont_know":3,"eligible":3387})", "response_rate", R"("14.8%")");
    row("disclosure", R"({"table":[[2,10,30],[8,9,40],[50,60,70]]})", "table_with_totals", "[[null,null,30,42],[null,null,40,57],[50,60,70,180],[60,79,140,279]]");
    row("theme_prevalence", R"({"codable":10,"themes":[{"code":"Staff","comments":6}]})", "themes", R"([{"code":"Staff","comments":6,"percent":"60.0%"}])");
    row("compliance", R"({"cases":["Y","Y","N","-","E"]})", "mean_of_percentages", "0.6666666666666666");
    row("fft_units", R"({"units":[{"name":"A","very_good":3,"good":0,"neither":0,"poor":0,"very_poor":0,"dont_know":0}]})", "parent_must_be_hidden", "true");
    row("run", R"({"y":[1,2,3]})", "parts", "");
    row("spc", R"({"dates":["2026-01-01","2026-02-01"],"y":[1,2],"improvement":"increase"})", "segments", "");
}

void tst_MeasureVerb::everyGroupOfMeasuresAnswers()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, member);
    QFETCH(const QString, expected);
    const Answer answer = run({kind}, input);
    QVERIFY2(answer.status == 0, qPrintable(answer.said));
    const QJsonValue value = answer.object().value(member);
    QVERIFY(!value.isUndefined());
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
    if (!expected.isEmpty())
        QCOMPARE(text, QStringLiteral("[%1]").arg(expected));
}

void tst_MeasureVerb::badInputFailsWithOneSentence_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *name, const char *kind, const char *input) { QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(input); };
    row("nothing", "proportion_ci", "");
    row("not JSON", "proportion_ci", "{x:1}");
    row("NaN", "proportion_ci", R"({"x":NaN,"n":50})");
    row("Infinity", "chisq_gof", R"({"observed":[1,Infinity]})");
    row("too large for a number", "proportion_ci", R"({"x":1,"n":1e999})");
    row("an array", "proportion_ci", "[1]");
    row("a member missing", "proportion_ci", R"({"x":1})");
    row("a text for a number", "proportion_ci", R"({"x":"1","n":2})");
    row("half a case", "proportion_ci", R"({"x":0.5,"n":2})");
    row("no cases", "proportion_ci", R"({"x":0,"n":0})");
    row("more than all", "two_proportions", R"({"x1":3,"n1":2,"x2":1,"n2":2})");
    row("an empty funnel", "funnel", R"({"groups":[],"numerator":[],"denominator":[],"data_type":"PR"})");
    row("a funnel with a denominator of 0", "funnel", R"({"groups":["A"],"numerator":[0],"denominator":[0],"data_type":"PR"})");
    row("a funnel without events", "funnel_ukhsa", R"({"statistic":"rate","numerator":[0],"denominator":[10]})");
    row("a bare score of 7", "risk", R"({"score":7})");
    row("a band derived from the ratio", "shmi", R"({"observed":1250,"expected":1180})");
    row("a rating not among the levels", "kappa", R"({"a":[1],"b":[3],"levels":[1,2]})");
    row("the repeated hour without its clock", "elapsed_time", R"({"from":"2026-10-25 01:30","to":"2026-10-25 04:00"})");
    row("one group", "chisq_gof", R"({"observed":[5],"probabilities":null})");
    row("raters of different lengths", "krippendorff_alpha", R"({"ratings":[[1,2],[1]]})");
}

void tst_MeasureVerb::badInputFailsWithOneSentence()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, input);
    const Answer answer = run({kind}, input);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.said.trimmed().split(QLatin1Char('\n')).size(), 1);
    QVERIFY(!answer.object().value(QStringLiteral("error")).toString().isEmpty());
}

void tst_MeasureVerb::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such kind") << QStringList {QStringLiteral("astrology")} << 1;
    QTest::newRow("golden without a file") << QStringList {QStringLiteral("golden")} << 1;
    QTest::newRow("too many arguments") << QStringList {QStringLiteral("kappa"), QStringLiteral("a"), QStringLiteral("b")} << 1;
    QTest::newRow("an unknown option") << QStringList {QStringLiteral("kappa"), QStringLiteral("--loud")} << 1;
    QTest::newRow("no such file") << QStringList {QStringLiteral("kappa"), QStringLiteral("/nowhere/at/all.json")} << 2;
    QTest::newRow("a golden file that is none") << QStringList {QStringLiteral("golden"), dataFile(QStringLiteral("../CMakeLists.txt"))} << 2;
}

void tst_MeasureVerb::wrongUseIsSaid()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments);
    QTEST(answer.status, "status");
    QVERIFY(!answer.said.isEmpty());
}

QTEST_GUILESS_MAIN(tst_MeasureVerb)
#include "tst_measureverb.moc"
