#include "base/latemodule.h"
#include "interchange/xlsxfile.h"

#include <QFile>
#include <QTest>

using namespace candour;

/// Parts of the program that are read when they are first used.
class tst_LateModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookPartIsNotReadBeforeItIsNeeded(); // the first: the others read it
    void partThatIsNotInstalledIsNamedWithAdvice();
    void functionThatIsNotThereIsNamedToo();
};

namespace {

bool isRead(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_qs);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

void tst_LateModule::workbookPartIsNotReadBeforeItIsNeeded()
{
    QVERIFY(!isRead("libxlsxwriter"));
    QVERIFY(!xlsxFile(u"/nowhere/at/all.xlsx"_qs));
    QVERIFY(isRead("libxlsxwriter"));
}

void tst_LateModule::partThatIsNotInstalledIsNamedWithAdvice()
{
    const Result<void *> address = lateAddress("candour_nowhere", "nothing");
    QVERIFY(!address);
    QCOMPARE(address.error().kind, Error::Kind::NotFound);
    QCOMPARE(address.error().message, u"A part of Candour is missing (candour_nowhere). Install Candour again."_qs);
    QVERIFY(!address.error().detail.isEmpty());
}

void tst_LateModule::functionThatIsNotThereIsNamedToo()
{
    QVERIFY(!lateAddress("candour_xlsx", "nothing"));
    decltype(&candourXlsxFile) open = nullptr;
    QVERIFY(!findLate("candour_xlsx", "nothing", open));
    QVERIFY(!open);
}

QTEST_GUILESS_MAIN(tst_LateModule)
#include "tst_latemodule.moc"
