#include "print/pdfreport.h"
#include "reports/report.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace candour;

/// How a report falls into pages, read back with pdftotext, which ends each page with a form feed.
class tst_PdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed.");
    }

    void aHeadingStandsWithTheTableBelowIt();
    void aShortReportBeginsAtOnce();
    void aLongReportHasContents();

private:
    [[nodiscard]] QStringList pagesOf(const Report &report) const
    {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        if (!writePdf(report, path))
            return {};
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        process.waitForFinished(60000);
        QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }
    static Report begin()
    {
        DocumentFacts facts;
        facts.title = QStringLiteral("Audit of a ward");
        return Report(facts);
    }
    static Table table(int rows)
    {
        Table table(QStringLiteral("Criteria of it"));
        table.text(QStringLiteral("Code")).text(QStringLiteral("Statement"));
        for (int row = 1; row <= rows; ++row)
            table.row({QStringLiteral("C%1").arg(row), QStringLiteral("Assessed in time")});
        return table;
    }

    QTemporaryDir m_folder;
};

// Lines of two heights, so that the heading comes to every place at the foot of the page.
void tst_PdfPages::aHeadingStandsWithTheTableBelowIt()
{
    int moved = 0;
    for (int notes = 22; notes < 34; ++notes) {
        for (int paragraphs = 0; paragraphs < 5; ++paragraphs) {
            Report report = begin();
            for (int each = 0; each < notes; ++each)
                report.note(QStringLiteral("A small line."));
            for (int each = 0; each < paragraphs; ++each)
                report.paragraph(QStringLiteral("A line."));
            report.heading(1, QStringLiteral("Standards and method")).table(table(4));
            const QStringList pages = pagesOf(report);
            for (const QString &page : pages)
                QVERIFY2(page.contains(QStringLiteral("Standards and method")) == page.contains(QStringLiteral("Criteria of it")),
                    qPrintable(QStringLiteral("%1 notes, %2 paragraphs").arg(notes).arg(paragraphs)));
            moved += pages.size() > 1 ? 1 : 0;
        }
    }
    QVERIFY(moved > 0); // the foot of the page was reached
}

void tst_PdfPages::aShortReportBeginsAtOnce()
{
    Report report = begin();
    for (int section = 1; section <= 3; ++section)
        report.heading(1, QStringLiteral("Section %1").arg(section)).paragraph(QStringLiteral("A line."));
    const QStringList pages = pagesOf(report);
    QCOMPARE(pages.size(), 1);
    QVERIFY(!pages.first().contains(QStringLiteral("Contents")));
    QVERIFY(pages.first().contains(QStringLiteral("Page 1 of 1")));
}

void tst_PdfPages::aLongReportHasContents()
{
    Report report = begin();
    for (int section = 1; section <= 3; ++section) {
        report.heading(1, QStringLiteral("Section %1").arg(section)).table(table(30));
        report.pageBreak();
    }
    const QStringList pages = pagesOf(report);
    QVERIFY(pages.size() > 3);
    QVERIFY(pages.first().contains(QStringLiteral("Contents")));
}

QTEST_MAIN(tst_PdfPages)
#include "tst_pdfpages.moc"
