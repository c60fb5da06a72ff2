#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Runs the program itself, as a script would.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void withoutEnoughArgumentsItSaysHowItIsUsed();
    void aRecordIsAddedChangedWithdrawnAndRestored();
    void aRefusedStepExitsWithThreeAndListsWhatIsMissing();
    void theWorklistKnowsToday();
    void anEventIsTriagedAndItsReferralAppears();
    void theDemoTrustIsImportedCheckedAndReported();
    void aLetterIsWrittenAsATextDocument();
    void anExportLeavesOutWhatIdentifies();
    void aFeedbackFileIsCheckedThenImported();
    void anAuditIsDesignedAnsweredAndCounted();
    void aBadRegisterIsLeftAlone_data();
    void aBadRegisterIsLeftAlone();
    void theFftSampleIsScoredAsItsReadmeSays();

private:
    struct Answer
    {
        int status = -1;
        QByteArray out;
        QString said;
        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };
    Answer run(QStringList arguments);
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_register;
};

tst_CommandLine::Answer tst_CommandLine::run(QStringList arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CANDOUR_PROGRAM), arguments);
    Answer answer;
    if (!program.waitForFinished(120'000))
        return answer;
    answer.status = program.exitCode();
    answer.out = program.readAllStandardOutput();
    answer.said = QString::fromUtf8(program.readAllStandardError());
    return answer;
}

QString tst_CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile made(file(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return made.fileName();
}

void tst_CommandLine::initTestCase()
{
    m_register = file(QStringLiteral("ward.candour"));
    QCOMPARE(run({QStringLiteral("new"), m_register}).status, 0);
}

void tst_CommandLine::withoutEnoughArgumentsItSaysHowItIsUsed()
{
    const Answer answer = run({QStringLiteral("get"), m_register});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.said.contains(QStringLiteral("candour get FILE TYPE REF")));
    QCOMPARE(run({QStringLiteral("list"), m_register, QStringLiteral("action"), QStringLiteral("--nonsense")}).status, 1);
}

void tst_CommandLine::aRecordIsAddedChangedWithdrawnAndRestored()
{
    const QString json = QStringLiteral("--json");
    const Answer added = run({QStringLiteral("add"), m_register, QStringLiteral("action"), QStringLiteral("title=Fit a rail"), QStringLiteral("due_on=2027-01-12"), json, QStringLiteral("--on"), QStringLiteral("2026-11-23")});
    QCOMPARE(added.status, 0);
    const QString reference = added.object().value(QStringLiteral("reference")).toString();
    QCOMPARE(reference, QStringLiteral("ACT-2026-001"));
    QVERIFY(added.object().value(QStringLiteral("owner")).isNull());
    QCOMPARE(added.object().value(QStringLiteral("due_on")).toString(), QStringLiteral("2027-01-12"));

    const Answer changed = run({QStringLiteral("set"), m_register, QStringLiteral("action"), reference, QStringLiteral("strength=Stronger"), json});
    QCOMPARE(changed.object().value(QStringLiteral("strength")).toString(), QStringLiteral("stronger"));
    QCOMPARE(run({QStringLiteral("withdraw"), m_register, QStringLiteral("action"), reference, QStringLiteral("--reason"), QStringLiteral("Entered twice")}).status, 0);
    QCOMPARE(run({QStringLiteral("list"), m_register, QStringLiteral("action"), json}).array().size(), 0);
    QCOMPARE(run({QStringLiteral("restore"), m_register, QStringLiteral("action"), reference}).status, 0);
    const Answer listed = run({QStringLiteral("list"), m_register, QStringLiteral("action"), QStringLiteral("--where"), QStringLiteral("strength=stronger"), QStringLiteral("--search"), QStringLiteral("rails"), json});
    QCOMPARE(listed.array().size(), 1); // "rails" finds "rail"
    const Answer history = run({QStringLiteral("history"), m_register, QStringLiteral("action"), reference, json});
    QCOMPARE(history.array().size(), 4);
}

void tst_CommandLine::aRefusedStepExitsWithThreeAndListsWhatIsMissing()
{
    const Answer added = run({QStringLiteral("add"), m_register, QStringLiteral("learning_response"), QStringLiteral("title=Fall"), QStringLiteral("response_type=psii"), QStringLiteral("--json")});
    const Answer moved = run({QStringLiteral("move"), m_register, QStringLiteral("learning_response"), added.object().value(QStringLiteral("reference")).toString(), QStringLiteral("commissioned"), QStringLiteral("--json")});
    QCOMPARE(moved.status, 3);
    QCOMPARE(moved.object().value(QStringLiteral("missing")).toArray().size(), 3);
    QVERIFY(!moved.object().value(QStringLiteral("error")).toString().isEmpty());
}

void tst_CommandLine::theWorklistKnowsToday()
{
    QCOMPARE(run({QStringLiteral("add"), m_register, QStringLiteral("committee"), QStringLiteral("name=Quality Committee")}).status, 0);
    QCOMPARE(run({QStringLiteral("add"), m_register, QStringLiteral("meeting"), QStringLiteral("committee=Quality Committee"), QStringLiteral("held_on=2026-12-09"), QStringLiteral("papers_due_on=2026-11-30")}).status, 0);
    const auto status = [&](const char *day) {
        const Answer work = run({QStringLiteral("work"), m_register, QStringLiteral("--json"), QStringLiteral("--on"), QString::fromLatin1(day)});
        return work.array().first().toObject().value(QStringLiteral("status")).toString();
    };
    QCOMPARE(status("2026-11-02"), QStringLiteral("running"));
    QCOMPARE(status("2026-11-30"), QStringLiteral("amber")); // due today is not overdue
    QCOMPARE(status("2026-12-01"), QStringLiteral("overdue"));
}

// psirf.md scenario 7 as a script would run it: row 7 answered yes opens the referral to LeDeR, and nothing else.
void tst_CommandLine::anEventIsTriagedAndItsReferralAppears()
{
    const QString json = QStringLiteral("--json");
    const Answer event = run({QStringLiteral("add"), m_register, QStringLiteral("incident"), QStringLiteral("event_type=Incident"), QStringLiteral("title=Invented death"), QStringLiteral("occurred_on=2026-11-02"),
        QStringLiteral("reported_on=2026-11-03"), QStringLiteral("occurred_precision=exact"), QStringLiteral("immediate_actions=None needed"), json, QStringLiteral("--on"), QStringLiteral("2026-11-23")});
    const QString reference = event.object().value(QStringLiteral("reference")).toString();
    QCOMPARE(run({QStringLiteral("add"), m_register, QStringLiteral("affected_person"), QStringLiteral("incident=") + reference, QStringLiteral("role=patient"), QStringLiteral("pseudonym=Patient A"), QStringLiteral("physical_harm=fatal"), QStringLiteral("psychological_harm=none")}).status, 0);
    QCOMPARE(run({QStringLiteral("triage"), m_register, reference, QStringLiteral("--answer"), QStringLiteral("no_such_category=yes")}).status, 2);
    const Answer triage = run({QStringLiteral("triage"), m_register, reference, QStringLiteral("--answer"), QStringLiteral("ld_autism_death=yes"), QStringLiteral("--rest"), QStringLiteral("no"), json});
    QVERIFY2(triage.status == 0, qPrintable(triage.said));
    QCOMPARE(triage.object().value(QStringLiteral("referrals")).toArray().size(), 1);
    QCOMPARE(triage.object().value(QStringLiteral("referrals")).toArray().first().toObject().value(QStringLiteral("body")).toString(), QStringLiteral("leder"));
    QCOMPARE(triage.object().value(QStringLiteral("mandated")).toObject().value(QStringLiteral("never_event")).toString(), QStringLiteral("no"));
    const QString name = triage.object().value(QStringLiteral("triage")).toString();
    QCOMPARE(run({QStringLiteral("move"), m_register, QStringLiteral("triage"), name, QStringLiteral("triage")}).status, 0);
    const Answer refused = run({QStringLiteral("move"), m_register, QStringLiteral("triage"), name, QStringLiteral("decision"), json});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.object().value(QStringLiteral("missing")).toArray().size(), 1); // the duty of candour
}

void tst_CommandLine::theDemoTrustIsImportedCheckedAndReported()
{
    const QString demo = file(QStringLiteral("demo.candour"));
    QCOMPARE(run({QStringLiteral("new"), demo, QStringLiteral("--demo"), QStringLiteral("--on"), QStringLiteral("2026-11-23")}).status, 0);
    const Answer checked = run({QStringLiteral("check"), demo, QStringLiteral("--json")});
    QVERIFY2(checked.object().value(QStringLiteral("ok")).toBool(), qPrintable(checked.said));
    const QJsonObject counts = run({QStringLiteral("info"), demo, QStringLiteral("--json")}).object().value(QStringLiteral("records")).toObject();
    QCOMPARE(counts.value(QStringLiteral("import_batch")).toInt(), 3);
    QVERIFY(counts.value(QStringLiteral("incident")).toInt() > 1500);
    QVERIFY(counts.value(QStringLiteral("quarantined_row")).toInt() > 0);
    for (const char *ending : {"pdf", "html", "txt"}) {
        const QString out = file(QStringLiteral("committee.") + QString::fromLatin1(ending));
        QCOMPARE(run({QStringLiteral("report"), demo, QStringLiteral("committee"), out, QStringLiteral("--on"), QStringLiteral("2026-11-23")}).status, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.size() > 2000);
        QCOMPARE(bytes.startsWith("%PDF-"), ending == QByteArray("pdf"));
    }
}

void tst_CommandLine::aLetterIsWrittenAsATextDocument()
{
    const auto add = [this](const QStringList &fields) {
        const Answer added = run(QStringList {QStringLiteral("add"), m_register} + fields + QStringList {QStringLiteral("--json")});
        return added.object();
    };
    const QString event = add({QStringLiteral("incident"), QStringLiteral("event_type=incident"), QStringLiteral("title=Invented"), QStringLiteral("occurred_on=2026-11-02"), QStringLiteral("reported_on=2026-11-03")}).value(QStringLiteral("id")).toString();
    const QString person = add({QStringLiteral("affected_person"), QStringLiteral("incident=") + event, QStringLiteral("role=patient"), QStringLiteral("pseudonym=Patient A")}).value(QStringLiteral("id")).toString();
    const QString candour = add({QStringLiteral("candour_case"), QStringLiteral("incident=") + event, QStringLiteral("affected_person=") + person, QStringLiteral("provider_type=nhs_body")}).value(QStringLiteral("reference")).toString();
    QVERIFY(!candour.isEmpty());
    for (const QString &name : {QStringLiteral("letter.odt"), QStringLiteral("letter.pdf")}) {
        const Answer written = run({QStringLiteral("report"), m_register, QStringLiteral("candour_letter"), file(name), QStringLiteral("--record"), candour});
        QVERIFY2(written.status == 0, qPrintable(written.said));
    }
    QFile odt(file(QStringLiteral("letter.odt")));
    QVERIFY(odt.open(QIODevice::ReadOnly));
    const QByteArray bytes = odt.readAll();
    QVERIFY(bytes.startsWith("PK") && bytes.contains("application/vnd.oasis.opendocument.text"));
    QVERIFY(bytes.contains(candour.toUtf8()) && bytes.contains("[apology in your own words]"));
    QVERIFY(run({QStringLiteral("report"), m_register, QStringLiteral("candour_letter"), file(QStringLiteral("open.odt")), QStringLiteral("--record"), candour, QStringLiteral("--public")}).status != 0);
    QVERIFY(!QFile::exists(file(QStringLiteral("open.odt"))));
}

void tst_CommandLine::anExportLeavesOutWhatIdentifies()
{
    QCOMPARE(run({QStringLiteral("add"), m_register, QStringLiteral("person"), QStringLiteral("role=Ward manager"), QStringLiteral("name=Invented Name")}).status, 0);
    const auto exported = [&](const QStringList &more) {
        const QString out = file(QStringLiteral("people.csv"));
        if (run(QStringList {QStringLiteral("export"), m_register, QStringLiteral("person"), out} + more).status != 0)
            return QByteArray("not written");
        QFile written(out);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    QVERIFY(exported({}).contains("Ward manager"));
    QVERIFY(!exported({}).contains("Invented Name"));
    QVERIFY(exported({QStringLiteral("--identifying")}).contains("Invented Name"));
}

void tst_CommandLine::aFeedbackFileIsCheckedThenImported()
{
    const QString csv = write(QStringLiteral("fft.csv"), "Respondent ID,Score,Comment\nR1,Very good,Kind\nR2,Splendid,Fine\n");
    const Answer checked = run({QStringLiteral("import"), m_register, QStringLiteral("feedback"), csv, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(checked.status, 3); // "Splendid" must be mapped first
    QCOMPARE(run({QStringLiteral("list"), m_register, QStringLiteral("respondent"), QStringLiteral("--json")}).array().size(), 0);
    const QString map = write(QStringLiteral("map.json"),
        "{\"kind\":\"feedback\",\"columns\":{\"Respondent ID\":\"respondent\",\"Score\":\"fft_score\",\"Comment\":\"comment\"},\"codes\":{\"fft_score\":{\"Splendid\":\"very_good\"}}}");
    const Answer imported = run({QStringLiteral("import"), m_register, QStringLiteral("feedback"), csv, QStringLiteral("--map"), map, QStringLiteral("--json")});
    QVERIFY2(imported.status == 0, qPrintable(imported.said));
    QCOMPARE(run({QStringLiteral("list"), m_register, QStringLiteral("respondent"), QStringLiteral("--json")}).array().size(), 2);
    QCOMPARE(run({QStringLiteral("withdraw"), m_register, QStringLiteral("import_batch"), imported.object().value(QStringLiteral("reference")).toString()}).status, 0);
    QCOMPARE(run({QStringLiteral("list"), m_register, QStringLiteral("respondent"), QStringLiteral("--json")}).array().size(), 0);
}

// audit.md section 5, row 9, from a file: ten cases, four criteria.
void tst_CommandLine::anAuditIsDesignedAnsweredAndCounted()
{
    const QString json = QStringLiteral("--json");
    const QString project = run({QStringLiteral("add"), m_register, QStringLiteral("audit_project"), QStringLiteral("title=VTE"), QStringLiteral("project_type=clinical_audit"), json}).object().value(QStringLiteral("reference")).toString();
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(run({QStringLiteral("add"), m_register, QStringLiteral("criterion"), QStringLiteral("project=") + project, QStringLiteral("code=C%1").arg(i), QStringLiteral("statement=Standard %1").arg(i), QStringLiteral("target=90")}).status, 0);
    const QString csv = write(QStringLiteral("answers.csv"), "case,C1,C2,C3,C4\nA,Y,Y,Y,Y\nB,Y,N,Y,NA\nC,Y,Y,NA,NA\nD,N,Y,Y,Y\nE,Y,Y,EX:declined,Y\nF,Y,NA,Y,N\nG,Y,Y,Y,Y\nH,EX:declined,Y,N,NA\nI,Y,Y,Y,Y\nJ,NA,NA,NA,NA\n");
    const Answer read = run({QStringLiteral("audit"), m_register, QStringLiteral("answers"), project, csv, json});
    QVERIFY2(read.status == 0, qPrintable(read.said));
    QCOMPARE(read.object().value(QStringLiteral("added")).toInt(), 10);
    const QJsonObject results = run({QStringLiteral("audit"), m_register, QStringLiteral("results"), project, json}).object();
    QCOMPARE(results.value(QStringLiteral("pooled")).toObject().value(QStringLiteral("met")).toInt(), 25);
    QCOMPARE(results.value(QStringLiteral("pooled")).toObject().value(QStringLiteral("applicable")).toInt(), 29);
    QCOMPARE(results.value(QStringLiteral("all_or_none")).toObject().value(QStringLiteral("applicable")).toInt(), 9);
    QCOMPARE(run({QStringLiteral("audit"), m_register, QStringLiteral("freeze"), project}).status, 3); // exceptions that nobody has looked at
    QCOMPARE(run({QStringLiteral("audit"), m_register, QStringLiteral("nonsense"), project}).status, 2);
    QCOMPARE(run({QStringLiteral("add"), m_register, QStringLiteral("person"), QStringLiteral("role=Registrar")}).status, 0);
    const QStringList handOver {QStringLiteral("audit"), m_register, QStringLiteral("hand-over"), project, QStringLiteral("--to"), QStringLiteral("Registrar")};
    QCOMPARE(run(handOver).status, 3); // for no reason
    QCOMPARE(run(handOver + QStringList {QStringLiteral("--reason"), QStringLiteral("Rotation")}).status, 0);
    QVERIFY(run({QStringLiteral("get"), m_register, QStringLiteral("audit_project"), project}).out.contains("Lead: Registrar"));
}

void tst_CommandLine::aBadRegisterIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear all, please find attached the register.\n").repeated(10);
    QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void tst_CommandLine::aBadRegisterIsLeftAlone()
{
    QFETCH(const QByteArray, bytes);
    const QString path = write(QStringLiteral("bad.candour"), bytes);
    const Answer answer = run({QStringLiteral("info"), path});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.said.trimmed().split(QLatin1Char('\n')).size(), 1); // one clear sentence
    QFile after(path);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

// shared/data/README.md: 207 people with a valid score, 87.92 % positive (182 of 207), 7.73 % negative (16 of 207),
// with code 7 mapped to "no answer" and before rows are held back for their dates.
void tst_CommandLine::theFftSampleIsScoredAsItsReadmeSays()
{
    const QString sample = candour::test::sharedFile(QStringLiteral("data/fft_sample.csv"));
    if (sample.isEmpty())
        QSKIP("The shared sample is not beside this checkout.");
    const QString map = write(QStringLiteral("sample.json"),
        "{\"kind\":\"feedback\",\"columns\":{\"Respondent ID\":\"respondent\",\"Comment ID\":\"comment_id\",\"Trust\":\"service_1\",\"FFT categorical answer\":\"fft_score\",\"FFT question\":\"question\",\"FFT answer\":\"comment\"},"
        "\"codes\":{\"fft_score\":{\"7\":\"no_answer\"}},\"score_direction\":\"1_is_best\"}");
    const QString path = file(QStringLiteral("sample.candour"));
    QCOMPARE(run({QStringLiteral("new"), path}).status, 0);
    const Answer imported = run({QStringLiteral("import"), path, QStringLiteral("feedback"), sample, QStringLiteral("--map"), map, QStringLiteral("--json")});
    QVERIFY2(imported.status == 0, qPrintable(imported.said));
    const auto count = [&](const char *score) {
        return run({QStringLiteral("list"), path, QStringLiteral("respondent"), QStringLiteral("--where"), QStringLiteral("fft_score=") + QString::fromLatin1(score), QStringLiteral("--json")}).array().size();
    };
    const auto positive = count("very_good") + count("good");
    const auto negative = count("poor") + count("very_poor");
    QCOMPARE(positive + negative + count("neither") + count("dont_know"), 207);
    QCOMPARE(positive, 182);
    QCOMPARE(negative, 16);
    QVERIFY(run({QStringLiteral("list"), path, QStringLiteral("comment"), QStringLiteral("--search"), QStringLiteral("driver"), QStringLiteral("--json")}).array().size() > 0);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
