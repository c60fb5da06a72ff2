#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The arrows of the house go one way: app > ui > core, and inside core base < schema < {records, storage, measures}
/// < workflow < services < {interchange, reports}. Reads the includes of every source file.
class tst_Layering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void noIncludeGoesAgainstTheArrows_data();
    void noIncludeGoesAgainstTheArrows();
    void sqlStaysInStorage();
    void nobodyHasAGlobalInstance();

private:
    static QStringList sources(const QString &folder);
    static QString textOf(const QString &path);
};

QStringList tst_Layering::sources(const QString &folder)
{
    QStringList found;
    QDirIterator files(QStringLiteral(CANDOUR_SOURCE_DIR "/") + folder, {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

QString tst_Layering::textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_Layering::noIncludeGoesAgainstTheArrows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden"); // beginnings of includes
    const auto row = [](const char *folder, const char *forbidden) { QTest::newRow(folder) << QString::fromLatin1(folder) << QString::fromLatin1(forbidden); };
    const char *gui = "QtGui|QtWidgets|QtCharts|QWidget|QApplication|QGuiApplication|QPainter|QFont|QColor|shell/|forms/|tables/|charts/|pages/|print/|ask/|look/|work/";
    row("core", gui);
    row("core/base", "schema/|records/|storage/|measures/|workflow/|services/|interchange/|reports/");
    row("core/schema", "records/|storage/|measures/|workflow/|services/|interchange/|reports/");
    row("core/records", "workflow/|services/|interchange/|reports/|measures/");
    row("core/storage", "records/|workflow/|services/|interchange/|reports/|measures/");
    row("core/measures", "records/|storage/|workflow/|services/|interchange/|reports/");
    row("core/workflow", "services/|interchange/|reports/");
    row("core/services", "interchange/|reports/");
    row("core/interchange", "reports/");
    row("core/reports", "interchange/");
    row("ui/look", "ask/|work/|print/|forms/|tables/|charts/|pages/|shell/");
    row("ui/work", "print/|forms/|tables/|charts/|pages/|shell/");
    row("ui/tables", "print/|pages/|shell/");
    row("ui/forms", "print/|tables/|pages/|shell/");
    row("ui/pages", "shell/");
    row("ui", "verb\\.h|commandline\\.h|QSql|QtSql|sqlite3|storage/connection|storage/rowstore|storage/audittrail");
    row("app", "QSql|QtSql|sqlite3|storage/connection|storage/rowstore|storage/audittrail");
}

void tst_Layering::noIncludeGoesAgainstTheArrows()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, forbidden);
    const QRegularExpression include(u"^#include [<\"]((?:%1)[^>\"]*)"_qs.arg(forbidden), QRegularExpression::MultilineOption);
    const QStringList files = sources(folder);
    QVERIFY2(!files.isEmpty(), "no source was found: is the path right?");
    for (const QString &path : files) {
        const auto match = include.match(textOf(path));
        QVERIFY2(!match.hasMatch(), qPrintable(path + u" includes "_qs + match.captured(1)));
    }
}

void tst_Layering::sqlStaysInStorage()
{
    const QRegularExpression sql(u"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|CREATE TABLE) "_qs);
    for (const QString &path : sources(u"core"_qs) + sources(u"ui"_qs) + sources(u"app"_qs)) {
        if (!path.contains(u"/core/storage/"))
            QVERIFY2(!sql.match(textOf(path)).hasMatch(), qPrintable(path));
    }
}

void tst_Layering::nobodyHasAGlobalInstance()
{
    const QRegularExpression instance(u"static [A-Za-z_:<>]+ ?[&*] ?instance\\("_qs);
    for (const QString &path : sources(u"core"_qs) + sources(u"ui"_qs) + sources(u"app"_qs))
        QVERIFY2(!instance.match(textOf(path)).hasMatch(), qPrintable(path));
}

QTEST_GUILESS_MAIN(tst_Layering)
#include "tst_layering.moc"
