#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "partwindow.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

/// Those affected, in the window: numbered scenarios are those of psirf.md section 5.
class tst_FamilyPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void scenario25FourPatientsShowFourStates();
    void scenario27AFamilyHasExactlyOneNamedContact();
    void wishesAreReadBeforeAnybodyCalls();
    void aContactIsAddedAndItsQuestionsGoIntoTheTermsOfReference();
    void theAnswersForTheFamilyAreWrittenFromTheResponse();
    void withoutAnybodyItSaysHowToBegin();
};

namespace {

struct Cluster : PartWindow
{
    RecordData response = add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Four falls on Ward 12"_qs}});

    /// One fall with its patient and their engagement.
    RecordData fall(const QString &pseudonym, const Texts &more = {})
    {
        const RecordData event = add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall on Ward 12"_qs}, {u"occurred_on"_qs, u"2026-11-02"_qs}, {u"reported_on"_qs, u"2026-11-03"_qs}});
        const RecordData patient = add(u"affected_person"_qs, {{u"incident"_qs, event.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, pseudonym}, {u"physical_harm"_qs, u"low"_qs}, {u"psychological_harm"_qs, u"none"_qs}});
        return add(u"engagement_case"_qs, Texts {{u"incident"_qs, event.name()}, {u"affected_person"_qs, patient.id.toString()}, {u"learning_response"_qs, response.name()}} + more);
    }
    RecordData duty(const RecordData &engagement, const QString &state, const Texts &more = {})
    {
        return putInto(add(u"candour_case"_qs, Texts {{u"incident"_qs, engagement.text(u"incident")}, {u"affected_person"_qs, engagement.text(u"affected_person")}, {u"provider_type"_qs, u"nhs_body"_qs}} + more), state);
    }
    RecordData lead(const QString &role = u"Engagement lead"_qs) { return add(u"person"_qs, {{u"role"_qs, role}, {u"kind"_qs, u"engagement_lead"_qs}, {u"name"_qs, u"Ida Invented"_qs}}); }
    [[nodiscard]] QList<QStringList> rows(const QString &section) const
    {
        QList<QStringList> found;
        for (const QStringList &row : in<WordTable>(section + u"_table"_qs)->table().rows)
            found << row;
        return found;
    }
    [[nodiscard]] QString problem() const
    {
        const auto *message = part()->findChild<InlineMessage *>();
        return message->isVisible() ? message->text() : QString();
    }
    void openFamily() { openPart(response, u"familyAndStaff"_qs); }
};

} // namespace

void tst_FamilyPart::scenario25FourPatientsShowFourStates()
{
    Cluster on;
    const QString contact = on.lead().id.toString();
    const QStringList states {u"before_contact"_qs, u"initial"_qs, u"continued"_qs, u"declined"_qs};
    const QStringList duties {u"notifiable"_qs, u"verbal_given"_qs, u"written_sent"_qs, u"declined"_qs};
    for (int i = 0; i < 4; ++i) {
        const RecordData engagement = on.putInto(on.fall(u"Patient %1"_qs.arg(QChar(u'A' + i)), {{u"named_contact"_qs, contact}}), states[i]);
        on.duty(engagement, duties[i]);
    }
    on.openFamily();
    const auto rows = on.rows(u"affected"_qs);
    QCOMPARE(rows.size(), 4);
    QStringList seen;
    for (const QStringList &row : rows)
        seen << row[0].section(u',', 0, 0) + u' ' + row[1] + u" / "_qs + row[2].section(u": "_qs, 1);
    QCOMPARE(seen, (QStringList {u"Patient A Before contact / Notifiable"_qs, u"Patient B First contact / Told in person"_qs,
        u"Patient C Continued contact / Written follow-up sent"_qs, u"Patient D Declined / Declined by the relevant person"_qs}));
    QSet<QString> cases;
    for (const QStringList &row : rows)
        cases.insert(row[2].section(u':', 0, 0));
    QCOMPARE(cases.size(), 4); // each has a candour case of their own
    QVERIFY(on.problem().isEmpty());
}

void tst_FamilyPart::scenario27AFamilyHasExactlyOneNamedContact()
{
    Cluster on;
    const RecordData lead = on.lead();
    const RecordData engagement = on.fall(u"Patient A"_qs);
    on.openFamily();
    QCOMPARE(on.problem(), u"Patient A has no named contact."_qs);
    QVERIFY(on.session().records().save(on.now(engagement), *on.session().records().withTexts(on.now(engagement), {{u"named_contact"_qs, lead.id.toString()}})));
    QCOMPARE(on.problem(), QString());
    const RecordData duty = on.duty(engagement, u"notifiable"_qs, {{u"owner"_qs, on.lead(u"Matron"_qs).id.toString()}});
    QCOMPARE(on.problem(), u"Patient A has two named contacts: Engagement lead here, and Matron in %1. Name the same one in both."_qs.arg(duty.name()));
    const RecordData response = on.now(on.response);
    QVERIFY(on.session().records().save(response, *on.session().records().withTexts(response, {{u"cross_system"_qs, u"yes"_qs}})));
    QVERIFY2(on.problem().contains(u"it is not said which one contacts the family"), qPrintable(on.problem()));
}

void tst_FamilyPart::wishesAreReadBeforeAnybodyCalls()
{
    Cluster on;
    const RecordData engagement = on.fall(u"Patient A"_qs, {{u"channels"_qs, u"telephone, letter"_qs}, {u"times"_qs, u"After six"_qs}, {u"interval_days"_qs, u"10"_qs}, {u"told_others"_qs, u"Her son"_qs}});
    on.add(u"no_contact_day"_qs, {{u"engagement_case"_qs, engagement.id.toString()}, {u"begins_on"_qs, u"2021-12-09"_qs}, {u"reason"_qs, u"Birthday"_qs}, {u"every_year"_qs, u"yes"_qs}});
    on.openPart(engagement, u"familyAndStaff"_qs);
    QCOMPARE(on.rows(u"wishes"_qs), (QList<QStringList> {{u"Ways to reach them"_qs, u"Telephone, Letter"_qs}, {u"Times that suit"_qs, u"After six"_qs}, {u"Updates"_qs, u"every 10 working day(s)"_qs},
        {u"Not on these days"_qs, u"9 Dec 2021, every year: Birthday"_qs}, {u"Who else may be told"_qs, u"Her son"_qs}}));
}

void tst_FamilyPart::aContactIsAddedAndItsQuestionsGoIntoTheTermsOfReference()
{
    Cluster on;
    on.fall(u"Patient A"_qs, {{u"named_contact"_qs, on.lead().id.toString()}});
    on.openFamily();
    on.in<QPushButton>(u"contacts_add"_qs)->setFocus();
    on.key(Qt::Key_N, Qt::ControlModifier);
    auto *slip = on.in<QWidget>(u"slip_engagement_contact"_qs);
    QVERIFY(slip && slip->isVisible());
    on.choose(slip, u"method"_qs, u"Telephone"_qs);
    on.fill(slip, u"purpose"_qs, u"First call"_qs);
    on.choose(slip, u"outcome"_qs, u"Reached"_qs);
    on.fill(slip, u"questions"_qs, u"1. Why was the rail down?"_qs);
    on.key(Qt::Key_Return);
    on.type(u"2. Was she alone?"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!slip->isVisible());
    QCOMPARE(on.rows(u"contacts"_qs).size(), 1);
    on.press(u"takeQuestions"_qs);
    const auto questions = on.rows(u"questions"_qs);
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions[0].mid(0, 3), (QStringList {u"Q1"_qs, u"Why was the rail down?"_qs, u"not decided"_qs}));
    QCOMPARE(questions[1][1], u"Was she alone?"_qs);
    on.press(u"takeQuestions"_qs); // nothing new: said, and nothing doubled
    QCOMPARE(on.count(u"tor_item"_qs), 2);
    on.window().command(u"undo"_qs)->trigger();
    QCOMPARE(on.count(u"tor_item"_qs), 0); // one step
}

void tst_FamilyPart::theAnswersForTheFamilyAreWrittenFromTheResponse()
{
    Cluster on;
    on.add(u"tor_item"_qs, {{u"learning_response"_qs, on.response.name()}, {u"text"_qs, u"Why was the rail down?"_qs}, {u"raised_by"_qs, u"family"_qs}, {u"status"_qs, u"open"_qs}});
    on.openPart(on.response, u"reports"_qs);
    auto *kind = on.in<QComboBox>(u"reportKind"_qs);
    QCOMPARE(kind->count(), 4); // PSII, short report, answers, action plan
    kind->setCurrentIndex(kind->findData(u"answers"_qs));
    auto *format = on.in<QComboBox>(u"reportFormat"_qs);
    format->setCurrentIndex(format->findData(u"odt"_qs));
    on.ask.willPick(on.file(u"answers.odt"_qs));
    on.press(u"writeReport"_qs);
    QTRY_VERIFY(on.in<QPushButton>(u"writeReport"_qs)->isEnabled() && QFile::exists(on.file(u"answers.odt"_qs)));
    QFile odt(on.file(u"answers.odt"_qs));
    QVERIFY(odt.open(QIODevice::ReadOnly));
    QVERIFY(odt.readAll().contains("Why was the rail down?"));
}

void tst_FamilyPart::withoutAnybodyItSaysHowToBegin()
{
    Cluster on;
    const RecordData event = on.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall on Ward 12"_qs}, {u"occurred_on"_qs, u"2026-11-02"_qs}, {u"reported_on"_qs, u"2026-11-03"_qs}});
    on.add(u"affected_person"_qs, {{u"incident"_qs, event.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, u"Patient A"_qs}, {u"physical_harm"_qs, u"low"_qs}, {u"psychological_harm"_qs, u"none"_qs}});
    on.add(u"response_event"_qs, {{u"learning_response"_qs, on.response.name()}, {u"incident"_qs, event.name()}});
    on.openFamily();
    QStringList said;
    for (const QLabel *label : on.part()->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    QVERIFY2(said.join(u'\n').contains(u"Nobody is involved yet."), qPrintable(said.join(u'\n')));
    on.press(u"beginEngagement"_qs);
    QCOMPARE(on.rows(u"affected"_qs).size(), 1);
    QCOMPARE(on.rows(u"affected"_qs).first().first(), QString(u"Patient A, "_qs + event.name()));
}

QTEST_MAIN(tst_FamilyPart)
#include "tst_familypart.moc"
