#include "print/pdfreport.h"

#include "print/columnwidths.h"
#include "reports/simplecharts.h"
#include "support/pdfchecks.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <numeric>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace candour;

namespace {

DocumentFacts facts()
{
    DocumentFacts about;
    about.title = QStringLiteral("Falls & fractures: “quarter 3”");
    about.subtitle = QStringLiteral("October to December 2026");
    about.organisation = QStringLiteral("Northvale Hospitals NHS Trust");
    about.date = QDate(2027, 1, 12);
    about.classification = QStringLiteral("Official: public");
    return about;
}

CoverSheet cover()
{
    CoverSheet sheet;
    sheet.committee = QStringLiteral("Quality Committee");
    sheet.meetingDate = QDate(2027, 1, 26);
    sheet.agendaItem = QStringLiteral("7.2");
    sheet.executiveRole = QStringLiteral("Chief Nurse");
    sheet.authorRole = QStringLiteral("Patient Safety Specialist");
    sheet.purposes = Purpose::Assure | Purpose::Decide;
    sheet.purposeText = QStringLiteral("To assure the committee that learning leads to change.");
    sheet.keyPoints = { QStringLiteral("Falls with harm came down."), QStringLiteral("Two actions are not yet shown to work.") };
    sheet.safe = QStringLiteral("Fewer people harmed.");
    sheet.effective = QStringLiteral("Baseline assessment complete.");
    sheet.positiveExperience = QStringLiteral("Families ask the first questions.");
    sheet.recommendation = QStringLiteral("Accept the report as partial assurance.");
    sheet.approvals = { { QStringLiteral("Patient Safety Group"), QDate(2027, 1, 5), QStringLiteral("Supported") } };
    return sheet;
}

/// Bars of four wards, one without a value.
Figure wardFigure()
{
    BarChart chart;
    chart.caption = QStringLiteral("Ward 12 has the highest rate");
    chart.textAlternative = QStringLiteral("Bar chart: ward 12 has 9.4 falls per 1,000 bed days, ward 3 has 2.1.");
    chart.categoryTitle = QStringLiteral("Ward");
    chart.valueTitle = QStringLiteral("Falls per 1,000 bed days");
    chart.bars = { { QStringLiteral("Ward 12"), 9.4, {} }, { QStringLiteral("Ward 3"), 2.1, {} },
        { QStringLiteral("Ward 4"), std::nullopt, {} } };
    chart.reference = ReferenceLine { 5.2, QStringLiteral("Trust") };
    return barChart(chart);
}

Table longTable(int rows)
{
    Table table(QStringLiteral("Falls by ward"));
    table.text(QStringLiteral("Ward name")).number(QStringLiteral("Falls counted")).text(QStringLiteral("Reading"));
    for (int i = 1; i <= rows; ++i)
        table.row({ QStringLiteral("Ward %1").arg(i), QString::number(i * 3), QStringLiteral("Within limits") });
    return table.note(QStringLiteral("Harm is moderate or above."));
}

/// One of every kind of block, the long table over several pages.
Report fullReport()
{
    Report report(facts());
    report.cover(cover());
    report.heading(1, QStringLiteral("Summary"));
    report.paragraph(RichText().plain(QStringLiteral("In the quarter ")).bold(QStringLiteral("204 falls")).plain(
        QStringLiteral(" were reported, and this sentence is long enough to need a second line on a page of A4 paper.")));
    report.bullets({ QStringLiteral("First point."), QStringLiteral("Second point.") });
    report.heading(2, QStringLiteral("Method"));
    report.numbered({ QStringLiteral("Counted."), QStringLiteral("Checked.") });
    report.note(QStringLiteral("Source: the register."));
    report.heading(1, QStringLiteral("Findings"));
    report.figure(wardFigure());
    report.table(longTable(130));
    report.pageBreak();
    report.heading(1, QStringLiteral("Actions"));
    report.paragraph(QStringLiteral("Nothing more."));
    return report;
}

QByteArray bytesOf(const Report &report)
{
    const Result<QByteArray> bytes = pdfBytes(report);
    return bytes ? *bytes : QByteArray();
}

/// Output of a program of poppler or qpdf; null where it is not installed.
QString outputOf(const QString &program, const QStringList &arguments, int *status = nullptr)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    if (status)
        *status = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

int pageCount(const QString &path)
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(outputOf(QStringLiteral("pdfinfo"), { path })).captured(1).toInt();
}

} // namespace

class tst_PdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFileWithEveryBlockHasTheStructureOfPdfUa();
    void theChecksFindWhatAnUntaggedFileLacks();
    void qpdfFindsNoFault();
    void aScreenReaderMeetsTheTextInReadingOrder();
    void wordsStayApartWhereLinesBreak();
    void theContentsLinkToThePagesThatTheyName();
    void headsOfLongTablesAreReadOnceButPaintedOnEveryPage();
    void everyPageSaysWhichOneItIs();
    void factsOfTheFileComeFromTheReport();
    void theSameReportGivesTheSameBytes();
    void unusualReportsAreStillSound_data();
    void unusualReportsAreStillSound();
    void aFolderThatCannotBeWrittenGivesASentenceAndNoFile();
    void aFullDiskKeepsTheOlderFile();
    void columnsShareTheWidthByTheirContent_data();
    void columnsShareTheWidthByTheirContent();

private:
    /// Path of the full report's PDF, written once.
    QString fullFile();
    QTemporaryDir m_folder;
};

QString tst_PdfReport::fullFile()
{
    const QString path = m_folder.filePath(QStringLiteral("full.pdf"));
    if (!QFile::exists(path) && !writePdf(fullReport(), path))
        return {};
    return path;
}

void tst_PdfReport::aFileWithEveryBlockHasTheStructureOfPdfUa()
{
    const QByteArray bytes = bytesOf(fullReport());
    QVERIFY(bytes.startsWith("%PDF-1.7"));
    QCOMPARE(test::pdfProblems(bytes), QStringList());
}

void tst_PdfReport::theChecksFindWhatAnUntaggedFileLacks()
{
    const QString path = m_folder.filePath(QStringLiteral("plain.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("Two words"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString problems = test::pdfProblems(file.readAll()).join(u'\n');
    for (const char *expected : { "does not say that it is tagged", "no language", "no structure tree", "no bookmarks",
             "no XMP metadata", "are not tagged", "has no subset tag", "reads a space as a tab" })
        QVERIFY2(problems.contains(QString::fromLatin1(expected)), expected);
}

void tst_PdfReport::qpdfFindsNoFault()
{
    int status = -1;
    const QString output = outputOf(QStringLiteral("qpdf"), { QStringLiteral("--check"), fullFile() }, &status);
    if (output.isNull())
        QSKIP("qpdf is not installed.");
    QVERIFY2(status == 0 && output.contains(QStringLiteral("No syntax or stream encoding errors found")), qPrintable(output));
}

void tst_PdfReport::aScreenReaderMeetsTheTextInReadingOrder()
{
    const QString output = outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("-struct-text"), fullFile() });
    if (output.isNull())
        QSKIP("pdfinfo is not installed.");
    QVERIFY2(!output.contains(QStringLiteral("Error")), qPrintable(output.left(200)));
    const QStringList expected { QStringLiteral("Falls & fractures: “quarter 3”"), QStringLiteral("Quality Committee"),
        QStringLiteral("26 Jan 2027"), QStringLiteral("Chief Nurse"), QStringLiteral("Assure"), QStringLiteral("Decide"),
        QStringLiteral("Falls with harm came down."), QStringLiteral("Positive experience"),
        QStringLiteral("Families ask the first questions."), QStringLiteral("Accept the report as partial assurance."),
        QStringLiteral("Patient Safety Group"), QStringLiteral("5 Jan 2027"), QStringLiteral("Supported"),
        QStringLiteral("Contents"), QStringLiteral("Summary 3"), QStringLiteral("Second point."), QStringLiteral("Checked."),
        QStringLiteral("Source: the register."), QStringLiteral("Figure 1. Ward 12 has the highest rate"),
        QStringLiteral("Table 1. Falls by ward"), QStringLiteral("Ward name"), QStringLiteral("Ward 130"),
        QStringLiteral("Harm is moderate or above."), QStringLiteral("Nothing more."),
        QStringLiteral("Numbers behind the figures") };
    qsizetype at = 0;
    for (const QString &words : expected) {
        const qsizetype found = output.indexOf(words, at);
        QVERIFY2(found >= 0, qPrintable(QStringLiteral("missing or out of order: ") + words));
        at = found;
    }
    // Purposes that are not ticked are on the page for the eye only.
    QVERIFY(!output.contains(QStringLiteral("Escalate")));
}

void tst_PdfReport::wordsStayApartWhereLinesBreak()
{
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    const QString path = m_folder.filePath(QStringLiteral("words.pdf"));
    QVERIFY(writePdf(Report(facts()).paragraph(words.join(u' ')), path));
    const QString output = outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("-struct-text"), path });
    if (output.isNull())
        QSKIP("pdfinfo is not installed.");
    QVERIFY(output.contains(words.join(u' ')));
}

void tst_PdfReport::theContentsLinkToThePagesThatTheyName()
{
    const QString tree = outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("-struct-text"), fullFile() });
    if (tree.isNull())
        QSKIP("pdfinfo is not installed.");
    for (const char *heading : { "Summary", "Findings", "Actions", "Numbers behind the figures" }) {
        const QString name = QString::fromLatin1(heading);
        const QRegularExpression entry(QStringLiteral("\"%1 (\\d+)\"").arg(name));
        const QString page = entry.match(tree).captured(1);
        QVERIFY2(!page.isEmpty(), heading);
        const QString text = outputOf(QStringLiteral("pdftotext"),
            { QStringLiteral("-f"), page, QStringLiteral("-l"), page, fullFile(), QStringLiteral("-") });
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("^%1$").arg(name), QRegularExpression::MultilineOption)), heading);
    }
}

void tst_PdfReport::headsOfLongTablesAreReadOnceButPaintedOnEveryPage()
{
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    QVERIFY(writePdf(Report(facts()).table(longTable(130)), path));
    const QString tree = outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("-struct-text"), path });
    if (tree.isNull())
        QSKIP("pdfinfo is not installed.");
    QCOMPARE(tree.count(QStringLiteral("\"Falls counted\"")), 1);
    QCOMPARE(tree.count(QStringLiteral("\"Within limits\"")), 130);
    const int pages = pageCount(path);
    QVERIFY(pages >= 3);
    QCOMPARE(outputOf(QStringLiteral("pdftotext"), { path, QStringLiteral("-") }).count(QStringLiteral("Falls counted")), pages);
}

void tst_PdfReport::everyPageSaysWhichOneItIs()
{
    const QString text = outputOf(QStringLiteral("pdftotext"), { fullFile(), QStringLiteral("-") });
    if (text.isNull())
        QSKIP("pdftotext is not installed.");
    const int pages = pageCount(fullFile());
    QVERIFY(pages > 5);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    QCOMPARE(text.count(QStringLiteral("Official: public")), pages);
}

void tst_PdfReport::factsOfTheFileComeFromTheReport()
{
    const QString output = outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("-isodates"), fullFile() });
    if (output.isNull())
        QSKIP("pdfinfo is not installed.");
    QVERIFY(output.contains(QStringLiteral("Falls & fractures: “quarter 3”")));
    QVERIFY(output.contains(QRegularExpression(QStringLiteral("Author:\\s+Candour"))));
    QVERIFY(output.contains(QRegularExpression(QStringLiteral("Creator:\\s+Candour"))));
    QVERIFY(output.contains(QRegularExpression(QStringLiteral("CreationDate:\\s+2027-01-12"))));
    QVERIFY(output.contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
    QVERIFY(output.contains(QStringLiteral("(A4)")));
}

void tst_PdfReport::theSameReportGivesTheSameBytes()
{
    const QByteArray first = bytesOf(fullReport());
    QTest::qWait(1100); // a clock's second that crept in would show
    QVERIFY(first == bytesOf(fullReport()));
    Report other = fullReport();
    other.paragraph(QStringLiteral("One more."));
    QVERIFY(first != bytesOf(other));
}

void tst_PdfReport::unusualReportsAreStillSound_data()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<QString>("sentence");
    const QString word = QStringLiteral("unbreakable").repeated(60);

    QTest::newRow("with nothing but a heading") << Report(facts()).heading(1, QStringLiteral("Alone")) << QStringLiteral("Alone");
    QTest::newRow("with only a cover sheet") << Report(facts()).cover(cover()) << QStringLiteral("Recommendation");
    QTest::newRow("with a word longer than a line") << Report(facts()).heading(1, QStringLiteral("Long")).paragraph(word)
                                                    << QStringLiteral("Long");
    QTest::newRow("with control characters") << Report(facts()).heading(1, QStringLiteral("A")).paragraph(QStringLiteral("x\x01y\x0cz\ttab"))
                                             << QStringLiteral("xyz tab");
    QTest::newRow("with a row taller than a page")
        << Report(facts()).heading(1, QStringLiteral("Tall")).table(
               Table(QStringLiteral("Tall")).text(QStringLiteral("Topic")).text(QStringLiteral("Said")).row({ QStringLiteral("Food"), QStringLiteral("much ").repeated(3000) + QStringLiteral("end") }))
        << QStringLiteral("much end");
    QTest::newRow("with a table without rows")
        << Report(facts()).heading(1, QStringLiteral("Empty")).table(Table(QStringLiteral("None")).text(QStringLiteral("Ward")))
        << QStringLiteral("Table 1. None");
    Table wide(QStringLiteral("Wide"));
    QStringList cells;
    for (int i = 0; i < 24; ++i) {
        wide.number(QStringLiteral("Month%1").arg(i));
        cells.append(QStringLiteral("123,456"));
    }
    QTest::newRow("with twenty-four columns") << Report(facts()).heading(1, QStringLiteral("Wide")).table(wide.row(cells))
                                              << QStringLiteral("Table 1. Wide");
    Figure figure;
    figure.caption = QStringLiteral("Nothing drawn");
    QTest::newRow("with a figure without a drawing") << Report(facts()).heading(1, QStringLiteral("F")).figure(figure)
                                                     << QStringLiteral("Figure 1. Nothing drawn");
    QTest::newRow("with markup in the title") << Report({ .title = QStringLiteral("<b>&amp;</b>") }).heading(2, QStringLiteral("x"))
                                              << QStringLiteral("<b>&amp;</b>");
}

void tst_PdfReport::unusualReportsAreStillSound()
{
    QFETCH(Report, report);
    QFETCH(QString, sentence);
    const QString path = m_folder.filePath(QStringLiteral("unusual.pdf"));
    const Status written = writePdf(report, path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList problems = test::pdfProblems(file.readAll());
    if (report.headings().empty())
        problems.removeAll(QStringLiteral("There are no bookmarks."));
    QCOMPARE(problems, QStringList());
    const QString tree = outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("-struct-text"), path });
    if (tree.isNull())
        QSKIP("pdfinfo is not installed.");
    QVERIFY2(tree.contains(sentence), qPrintable(tree.left(2000)));
}

void tst_PdfReport::aFolderThatCannotBeWrittenGivesASentenceAndNoFile()
{
    const QString path = m_folder.filePath(QStringLiteral("missing/report.pdf"));
    const Status written = writePdf(fullReport(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
    QVERIFY(written.error().message.contains(QStringLiteral("could not be saved in the folder")));
    QVERIFY(written.error().message.contains(m_folder.filePath(QStringLiteral("missing"))));
    QVERIFY(!QFile::exists(path));
#ifdef Q_OS_LINUX
    if (geteuid() == 0)
        return; // nothing is closed to root
    const QString closed = m_folder.filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkdir(closed));
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!writePdf(fullReport(), closed + QStringLiteral("/report.pdf")));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(QDir(closed).isEmpty());
#endif
}

void tst_PdfReport::aFullDiskKeepsTheOlderFile()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(writePdf(Report(facts()).paragraph(QStringLiteral("Older.")), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray older = file.readAll();
    file.close();

    // A limit on the size of files fails a write as a full disk does.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small { 1000, before.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status written = writePdf(fullReport(), path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Failed);
    QVERIFY(written.error().message.contains(QStringLiteral("may be full")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == older);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("report.pdf") });
#else
    QSKIP("Needs a limit on the size of files.");
#endif
}

void tst_PdfReport::columnsShareTheWidthByTheirContent_data()
{
    QTest::addColumn<QList<double>>("least");
    QTest::addColumn<QList<double>>("wanted");
    QTest::addColumn<QList<double>>("expected");
    // Worked by hand for a width of 100.
    QTest::newRow("room to spare is shared in proportion") << QList<double> { 5, 5 } << QList<double> { 10, 40 } << QList<double> { 20, 80 };
    QTest::newRow("the longer text gives way") << QList<double> { 20, 20 } << QList<double> { 20, 200 } << QList<double> { 20, 80 };
    QTest::newRow("too many long words shrink alike") << QList<double> { 100, 100 } << QList<double> { 100, 100 } << QList<double> { 50, 50 };
}

void tst_PdfReport::columnsShareTheWidthByTheirContent()
{
    QFETCH(QList<double>, least);
    QFETCH(QList<double>, wanted);
    QFETCH(QList<double>, expected);
    std::vector<ColumnNeed> needs;
    for (qsizetype i = 0; i < least.size(); ++i)
        needs.push_back({ least[i], wanted[i] });
    const std::vector<double> widths = columnWidths(needs, 100);
    QCOMPARE(QList<double>(widths.begin(), widths.end()), expected);
}

QTEST_MAIN(tst_PdfReport)
#include "tst_pdfreport.moc"
