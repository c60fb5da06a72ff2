#include "support/testsupport.h"
#include "translations.h"
#include "workflow/clocks.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace candour;

/// A text of a .ts file with the forms of its translation.
struct Message
{
    QString context;
    QString source;
    bool isCounted = false;
    QStringList forms;
};

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCountedTextHasEnglishForms();
    void everyCountedTextOfTheSourcesIsThere();
    void countsWorkingDays_data();
    void countsWorkingDays();
    void welshLiesOverEnglish();
    void anUnknownLanguageSpeaksEnglish();
    void theOptionNamesTheLanguage();
    void nothingIsMissing_data();
    void nothingIsMissing();
};

namespace {

QString sourceFolder()
{
    return QStringLiteral(CANDOUR_SOURCE_DIR);
}

QString tsFile(const QString &language)
{
    return sourceFolder() + u"/translations/candour_%1.ts"_qs.arg(language);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message {context, {}, xml.attributes().value(u"numerus"_qs) == u"yes", {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation" && message.isCounted) {
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// Context and text, which is what a translator is asked with.
QSet<QString> keysOf(const QString &path)
{
    QSet<QString> keys;
    for (const Message &message : messagesOf(path))
        keys.insert(message.context + u": "_qs + message.source);
    return keys;
}

/// How often a text asks for the count.
qsizetype countsIn(const QString &text)
{
    static const QRegularExpression count(u"%L?n"_qs);
    return text.count(count);
}

/// Texts with %n between quotation marks in the sources. None of them holds an escaped quotation mark.
QStringList countedTexts()
{
    static const QRegularExpression literal(u"\"([^\"\\n]*%L?n\\b[^\"\\n]*)\""_qs);
    QStringList texts;
    for (const QString &part : {u"/core"_qs, u"/ui"_qs, u"/app"_qs}) {
        for (QDirIterator files(sourceFolder() + part, {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (auto each = literal.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext();)
                texts << each.next().captured(1);
        }
    }
    return texts;
}

ClockState clock(ClockState::Status status, int workingDaysLeft)
{
    ClockState state;
    state.label = u"Agreed date"_qs;
    state.status = status;
    state.due = QDate(2026, 11, 24);
    state.workingDaysLeft = workingDaysLeft;
    return state;
}

} // namespace

void tst_Translations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_qs));
}

void tst_Translations::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::c());
}

void tst_Translations::everyCountedTextHasEnglishForms()
{
    const QList<Message> messages = messagesOf(tsFile(u"en_GB"_qs));
    QVERIFY(messages.size() > 30);
    for (const Message &message : messages) {
        QVERIFY2(message.isCounted, qPrintable(message.source));
        QCOMPARE(message.forms.size(), 2);
        for (const QString &form : message.forms) {
            QVERIFY2(countsIn(form) == countsIn(message.source), qPrintable(message.source));
            QVERIFY2(!form.contains(u"(s)"), qPrintable(form));
        }
        if (message.source.contains(u"(s)"))
            QVERIFY2(message.forms.at(0) != message.forms.at(1), qPrintable(message.source));
    }
}

void tst_Translations::everyCountedTextOfTheSourcesIsThere()
{
    QSet<QString> known;
    for (const Message &message : messagesOf(tsFile(u"en_GB"_qs)))
        known.insert(message.source);
    const QStringList texts = countedTexts();
    QVERIFY(texts.size() > 30);
    for (const QString &text : texts)
        QVERIFY2(known.contains(text), qPrintable(text));
}

void tst_Translations::countsWorkingDays_data()
{
    QTest::addColumn<bool>("overdue");
    QTest::addColumn<int>("workingDaysLeft");
    QTest::addColumn<QString>("end");
    QTest::newRow("due today") << false << 0 << u", 0 working days left"_qs;
    QTest::newRow("one left") << false << 1 << u", 1 working day left"_qs;
    QTest::newRow("two left") << false << 2 << u", 2 working days left"_qs;
    QTest::newRow("one late") << true << -1 << u", overdue by 1 working day"_qs;
    QTest::newRow("four late") << true << -4 << u", overdue by 4 working days"_qs;
}

void tst_Translations::countsWorkingDays()
{
    QFETCH(bool, overdue);
    QFETCH(int, workingDaysLeft);
    QFETCH(QString, end);
    installTranslations(*qApp, u"en_GB"_qs);
    const QString sentence = clock(overdue ? ClockState::Status::Overdue : ClockState::Status::Running, workingDaysLeft).sentence();
    QVERIFY2(sentence.endsWith(end), qPrintable(sentence));
}

void tst_Translations::welshLiesOverEnglish()
{
    installTranslations(*qApp, u"cy"_qs);
    QCOMPARE(QLocale().language(), QLocale::Welsh);
    // The words of NHS Wales for clinical audit.
    QCOMPARE(QCoreApplication::translate("Sections", "Clinical audit"), u"Archwilio clinigol"_qs);
    // Nouns stay singular after a number in Welsh.
    QVERIFY(clock(ClockState::Status::Running, 12).sentence().endsWith(u"12 diwrnod gwaith ar ôl"));
    // What Welsh lacks has its English plural.
    QCOMPARE(QCoreApplication::translate("candour::OverviewPage", "%Ln comment(s)", nullptr, 1), u"1 comment"_qs);
    QCOMPARE(QCoreApplication::translate("candour::OverviewPage", "%Ln comment(s)", nullptr, 3), u"3 comments"_qs);
}

void tst_Translations::anUnknownLanguageSpeaksEnglish()
{
    installTranslations(*qApp, u"tlh"_qs);
    QVERIFY(clock(ClockState::Status::Running, 1).sentence().endsWith(u"1 working day left"));
}

void tst_Translations::theOptionNamesTheLanguage()
{
    QCOMPARE(languageFor({u"work"_qs, u"a.candour"_qs, u"--language"_qs, u"cy"_qs}), u"cy"_qs);
    QCOMPARE(languageFor({u"--language=cy"_qs}), u"cy"_qs);
}

void tst_Translations::nothingIsMissing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("English plurals") << u"en_GB"_qs << QStringList {u"-pluralonly"_qs};
    QTest::newRow("Welsh") << u"cy"_qs << QStringList();
}

/// Sources and catalogues are compared by context and text, so a text that only moved changes nothing.
void tst_Translations::nothingIsMissing()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QString lupdate = QStringLiteral(CANDOUR_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not installed here.");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_qs);
    QProcess process;
    process.start(lupdate, QStringList {u"-silent"_qs, u"-extensions"_qs, u"cpp,h"_qs, u"-locations"_qs, u"none"_qs} + options
            + QStringList {sourceFolder() + u"/core"_qs, sourceFolder() + u"/ui"_qs, sourceFolder() + u"/app"_qs, u"-ts"_qs, fresh});
    QVERIFY2(process.waitForFinished(60000), "lupdate does not end: does some translate() count with a.b.c.d()?");
    QCOMPARE(process.exitCode(), 0);
    const QSet<QString> wanted = keysOf(fresh);
    QVERIFY(!wanted.isEmpty());
    const QSet<QString> missing = wanted - keysOf(tsFile(language));
    QVERIFY2(missing.isEmpty(), qPrintable(u"Build update_translations and translate:\n"_qs + QStringList(missing.begin(), missing.end()).join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
