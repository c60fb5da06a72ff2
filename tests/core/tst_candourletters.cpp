#include "reports/odtrenderer.h"
#include "reports/reportkinds.h"
#include "safetyfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace candour;
using namespace candour::test;

namespace {

/// The files of an archive whose entries are stored, in their order.
QList<std::pair<QByteArray, QByteArray>> filesIn(const QByteArray &archive)
{
    QList<std::pair<QByteArray, QByteArray>> files;
    qsizetype at = 0;
    while (archive.mid(at, 4) == "PK\x03\x04") {
        const auto number = [&](qsizetype offset) { return qFromLittleEndian<quint32>(archive.constData() + at + offset); };
        const auto small = [&](qsizetype offset) { return qFromLittleEndian<quint16>(archive.constData() + at + offset); };
        const qsizetype nameSize = small(26);
        files.append({archive.mid(at + 30, nameSize), archive.mid(at + 30 + nameSize + small(28), number(18))});
        at += 30 + nameSize + small(28) + number(18);
    }
    return files;
}

QByteArray fileIn(const QByteArray &archive, const QByteArray &name)
{
    for (const auto &[each, content] : filesIn(archive)) {
        if (each == name)
            return content;
    }
    return {};
}

/// Paragraphs and headings of content.xml, as a word processor shows them.
QStringList paragraphsIn(const QByteArray &odt)
{
    QStringList paragraphs;
    QXmlStreamReader xml(fileIn(odt, "content.xml"));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && (xml.name() == u"p" || xml.name() == u"h"))
            paragraphs << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return xml.hasError() ? QStringList {xml.errorString()} : paragraphs;
}

} // namespace

/// Letters under the duty of candour, opened as a word processor opens them. Contents: psirf.md 1.6, steps 2 to 4.
class tst_CandourLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void theWrittenFollowUpHoldsTheApologyWordForWord();
    void itNamesTheContactAndNobodyElse();
    void scenario22TheFindingsLetterStatesWhichActionsAreStillOpen();
    void findingsAreADraftUntilTheResponseIsApproved();
    void aLetterHoldsNoQuestionOfAnotherFamily();
    void aLetterIsNeverPublic();
    void theTemplateOfTheRegisterIsUsed();
    void everyLetterKindSaysThatItIsOne();
    void theOdtIsAnArchiveThatWordProcessorsKnow();
    void headingsAreHeadingsAndTablesHaveHeads();
};

namespace {

struct LetterCase : SafetyCase
{
    LetterCase()
        : event(incident(u"2026-11-02"_qs, u"2026-11-03"_qs, {{u"description"_qs, u"Bed 4, seen by Nurse Brightwater"_qs}})), affected(patient(event, u"severe"_qs, u"none"_qs)),
          contact(person(u"Engagement lead"_qs, u"engagement_lead"_qs, {{u"name"_qs, u"Ida Invented"_qs}, {u"email"_qs, u"ida@example.org"_qs}})),
          response(session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Rising score at night"_qs}, {u"incident"_qs, event.name()}, {u"agreed_due_on"_qs, u"2027-01-12"_qs}})),
          engagement(session.add(u"engagement_case"_qs, {{u"incident"_qs, event.name()}, {u"affected_person"_qs, affected.id.toString()}, {u"named_contact"_qs, contact.id.toString()}, {u"learning_response"_qs, response.name()}})),
          duty(candour(event, affected, {{u"learning_response"_qs, response.name()}}))
    {
    }
    [[nodiscard]] Result<Report> letter(const QString &kind, bool forPublic = false) const
    {
        return buildReport(kind, {session->reg(), session->reference(), session->today(), {}, {}, forPublic, duty.name()});
    }
    /// The letter as it stands in the written file.
    QStringList written(const QString &kind)
    {
        const auto report = letter(kind);
        if (!report)
            return {report.error().message};
        const QString path = session.beside(u"letter.odt"_qs);
        if (const Status status = writeTextReport(*report, path); !status)
            return {status.error().message};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? paragraphsIn(file.readAll()) : QStringList();
    }
    RecordData question(const QString &text, const RecordData &from)
    {
        return session.add(u"tor_item"_qs, {{u"learning_response"_qs, response.name()}, {u"text"_qs, text}, {u"raised_by"_qs, u"family"_qs}, {u"status"_qs, u"open"_qs}, {u"engagement_case"_qs, from.name()}});
    }

    RecordData event;
    RecordData affected;
    RecordData contact;
    RecordData response;
    RecordData engagement;
    RecordData duty;
};

} // namespace

void tst_CandourLetters::theWrittenFollowUpHoldsTheApologyWordForWord()
{
    LetterCase a;
    a.step(a.duty, u"verbal"_qs, u"2026-11-05T10:00:00"_qs, u"in_person"_qs, SafetyCase::wholeConversation());
    a.question(u"Why did help come so late?"_qs, a.engagement);
    const QString letter = a.written(u"candour_letter"_qs).join(u'\n');
    for (const QString &words : {u"5 Nov 2026"_qs, u"2 Nov 2026"_qs, u"\nWe are sorry that this happened to you.\n"_qs, u"Why did help come so late?"_qs, u"by 12 Jan 2027"_qs,
             u"[facts as given]"_qs, u"[results of enquiries"_qs, u"[name and role]"_qs, a.response.name()})
        QVERIFY2(letter.contains(words), qPrintable(words + u'\n' + letter));
    QVERIFY(!letter.contains(QRegularExpression(u"\\{[a-z_]+\\}"_qs))); // no placeholder is left
}

// The register's only names are those of people who work here; a family must know whom to ask for.
void tst_CandourLetters::itNamesTheContactAndNobodyElse()
{
    LetterCase a;
    const QString letter = a.written(u"candour_letter"_qs).join(u'\n');
    QVERIFY2(letter.contains(u"your named contact: Ida Invented, Engagement lead (ida@example.org)"), qPrintable(letter));
    for (const QString &hidden : {a.affected.name(), u"Brightwater"_qs, u"Bed 4"_qs})
        QVERIFY2(!letter.contains(hidden), qPrintable(hidden));
    QVERIFY(letter.contains(u"Dear [name],")); // the register holds no patient's name
}

void tst_CandourLetters::scenario22TheFindingsLetterStatesWhichActionsAreStillOpen()
{
    LetterCase a;
    const RecordData late = a.question(u"Why did help come so late?"_qs, a.engagement);
    a.question(u"Could the same happen tonight?"_qs, a.engagement);
    const auto add = [&a](const QString &type, const Texts &texts) { return a.session.add(type, Texts {{u"learning_response"_qs, a.response.name()}} + texts); };
    add(u"finding"_qs, {{u"text"_qs, u"Calling for help takes several steps"_qs}, {u"tor_items"_qs, late.text(u"reference")}});
    const auto action = [&](const QString &title, const QString &state) { return a.in(add(u"action"_qs, {{u"title"_qs, title}, {u"due_on"_qs, u"2027-03-31"_qs}}), state); };
    action(u"One number for every call"_qs, u"in_progress"_qs);
    action(u"A second monitor"_qs, u"proposed"_qs);
    action(u"A new chart"_qs, u"agreed"_qs);
    action(u"The old form is withdrawn"_qs, u"closed"_qs);
    const QStringList letter = a.written(u"candour_findings_letter"_qs);
    const QString words = letter.join(u'\n');
    QVERIFY2(words.contains(u"What we found: Calling for help takes several steps"), qPrintable(words));
    const qsizetype open = letter.indexOf(QRegularExpression(u"These actions are still open.*"_qs));
    QVERIFY2(open > 0, qPrintable(words));
    int listed = 0;
    for (const QString &title : {u"One number for every call"_qs, u"A second monitor"_qs, u"A new chart"_qs})
        listed += letter.mid(open).filter(title).size();
    QCOMPARE(listed, 3);
    QVERIFY(!words.contains(u"The old form is withdrawn"));
    const qsizetype unanswered = letter.indexOf(u"We have not yet answered:"_qs);
    QVERIFY(unanswered > 0);
    QCOMPARE(letter[unanswered + 1], u"Could the same happen tonight?"_qs);
}

void tst_CandourLetters::findingsAreADraftUntilTheResponseIsApproved()
{
    LetterCase a;
    QVERIFY2(a.letter(u"candour_findings_letter"_qs)->facts().classification.contains(u"Draft: the learning response is not approved"), "");
    a.session.set(a.response, {{u"approved_on"_qs, u"2026-11-20"_qs}});
    QCOMPARE(a.letter(u"candour_findings_letter"_qs)->facts().classification, u"Private"_qs);
    QVERIFY(a.letter(u"candour_findings_letter"_qs)->facts().isLetter);
}

// psirf.md scenario 25: each family of a cluster has a case of its own.
void tst_CandourLetters::aLetterHoldsNoQuestionOfAnotherFamily()
{
    LetterCase a;
    const RecordData other = a.session.add(u"engagement_case"_qs, {{u"incident"_qs, a.event.name()}, {u"affected_person"_qs, a.patient(a.event, u"low"_qs, u"none"_qs, {{u"pseudonym"_qs, u"Patient B"_qs}}).id.toString()}, {u"learning_response"_qs, a.response.name()}});
    a.question(u"Why was she moved?"_qs, other);
    a.question(u"Why did help come so late?"_qs, a.engagement);
    for (const QString &kind : {u"candour_letter"_qs, u"candour_findings_letter"_qs, u"candour_update_letter"_qs}) {
        const QString letter = a.written(kind).join(u'\n');
        QVERIFY2(letter.contains(u"Why did help come so late?"), qPrintable(letter));
        QVERIFY2(!letter.contains(u"Why was she moved?"), qPrintable(letter));
    }
}

void tst_CandourLetters::aLetterIsNeverPublic()
{
    LetterCase a;
    for (const ReportKind &kind : reportKinds()) {
        if (!kind.isLetter)
            continue;
        QVERIFY(a.letter(kind.key));
        const auto refused = a.letter(kind.key, true);
        QVERIFY2(!refused && refused.error().kind == Error::Kind::Refused, qPrintable(kind.key));
    }
}

void tst_CandourLetters::theTemplateOfTheRegisterIsUsed()
{
    LetterCase a;
    for (const RecordData &item : a.all(u"reference_item"_qs)) {
        if (item.text(u"code") == u"candour_no_response")
            a.session.set(item, {{u"definition"_qs, u"Words agreed here. {contact}"_qs}});
    }
    QVERIFY2(a.written(u"candour_no_response_letter"_qs).contains(u"Words agreed here. Ida Invented, Engagement lead (ida@example.org)"_qs), qPrintable(a.written(u"candour_no_response_letter"_qs).join(u'\n')));
}

void tst_CandourLetters::everyLetterKindSaysThatItIsOne()
{
    QStringList letters;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.isLetter) {
            letters << kind.key;
            QVERIFY2(kind.sentence.contains(u"never a publication"), qPrintable(kind.sentence));
        }
    }
    QCOMPARE(letters, (QStringList {u"candour_letter"_qs, u"candour_update_letter"_qs, u"candour_findings_letter"_qs, u"candour_no_response_letter"_qs}));
}

// OpenDocument 1.3 part 2, section 3.3: the first entry is named mimetype, is stored and has no extra field.
void tst_CandourLetters::theOdtIsAnArchiveThatWordProcessorsKnow()
{
    LetterCase a;
    const QByteArray odt = OdtRenderer().render(*a.letter(u"candour_letter"_qs));
    QCOMPARE(odt.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    QCOMPARE(odt, OdtRenderer().render(*a.letter(u"candour_letter"_qs))); // the same bytes again
    QByteArrayList names;
    for (const auto &[name, content] : filesIn(odt)) {
        names << name;
        if (!name.endsWith(".xml"))
            continue;
        QXmlStreamReader xml(content);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(QString::fromLatin1(name) + xml.errorString()));
    }
    QCOMPARE(names, (QByteArrayList {"mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}));
    const QByteArray manifest = fileIn(odt, "META-INF/manifest.xml");
    for (const QByteArray &part : {QByteArray("content.xml"), QByteArray("styles.xml"), QByteArray("meta.xml")})
        QVERIFY(manifest.contains(QByteArray("full-path=\"" + part + '"')));
}

void tst_CandourLetters::headingsAreHeadingsAndTablesHaveHeads()
{
    Report report(DocumentFacts {u"Invented"_qs});
    report.heading(1, u"What we found"_qs).heading(2, u"In detail"_qs).table(Table(u"Falls"_qs).text(u"Ward"_qs).number(u"Falls"_qs).row({u"Ash & Elm"_qs, u"3"_qs}));
    const QByteArray content = fileIn(OdtRenderer().render(report), "content.xml");
    QVERIFY2(content.contains("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">In detail</text:h>"), content.constData());
    QCOMPARE(content.count("<table:table-header-rows>"), 1);
    QVERIFY(content.contains("Ash &amp; Elm"));
}

QTEST_GUILESS_MAIN(tst_CandourLetters)
#include "tst_candourletters.moc"
