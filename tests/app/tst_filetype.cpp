#include "base/clock.h"
#include "records/catalogue.h"
#include "storage/register.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace candour;

/// The file type that the package tells the desktop, tried on real registers: double-clicking one must find Candour.
class tst_FileType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRegisterIsKnownByItsNameAlone();
    void aRegisterIsKnownByItsContentUnderAnotherName();
    void anotherProgramsDatabaseIsNotARegister();

private:
    [[nodiscard]] QString typeOf(const QString &path, QMimeDatabase::MatchMode mode) const;

    QTemporaryDir m_folder;
};

/// Only our own description is beside the types that Qt brings along.
void tst_FileType::initTestCase()
{
    const QString types = m_folder.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(types));
    QVERIFY(QFile::copy(QStringLiteral(CANDOUR_SOURCE_DIR "/installer/uk.candour.Candour.mime.xml"), types + QStringLiteral("/candour.xml")));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_folder.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("home"))));
}

QString tst_FileType::typeOf(const QString &path, QMimeDatabase::MatchMode mode) const
{
    return QMimeDatabase().mimeTypeForFile(path, mode).name();
}

void tst_FileType::aRegisterIsKnownByItsNameAlone()
{
    QCOMPARE(typeOf(QStringLiteral("Northvale.candour"), QMimeDatabase::MatchExtension), QStringLiteral("application/x-candour"));
}

void tst_FileType::aRegisterIsKnownByItsContentUnderAnotherName()
{
    const Catalogue catalogue = allRecordTypes();
    const FixedClock clock(QDate(2026, 4, 1));
    const QString path = m_folder.filePath(QStringLiteral("saved-from-mail"));
    QVERIFY(Register::create(path, {catalogue, clock, QStringLiteral("desk"), {QStringLiteral("A. Tester"), {}}}).ok());
    QCOMPARE(typeOf(path, QMimeDatabase::MatchContent), QStringLiteral("application/x-candour"));
}

/// The header is that of SQLite's file format, https://www.sqlite.org/fileformat.html section 1.3: 100 bytes, the
/// application id in bytes 68 to 71, here that of a GeoPackage.
void tst_FileType::anotherProgramsDatabaseIsNotARegister()
{
    QByteArray header("SQLite format 3\0", 16);
    header.append(QByteArray(52, '\0')).append("GPKG").append(QByteArray(28, '\0'));
    QCOMPARE(header.size(), 100);
    QFile file(m_folder.filePath(QStringLiteral("other")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(header), 100);
    file.close();
    QVERIFY(typeOf(file.fileName(), QMimeDatabase::MatchContent) != QStringLiteral("application/x-candour"));
}

QTEST_GUILESS_MAIN(tst_FileType)
#include "tst_filetype.moc"
