#include "services/shared/recordfinder.h"
#include "support/testsession.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using candour::test::TestSession;
using Texts = QList<std::pair<QString, QString>>;

/// What people call a record, and how they find it by that name. Everything is invented.
class tst_RecordNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void aMeetingIsCalledByCommitteeAndDay();
    void aMeetingIsFoundByWordsOfItsName_data();
    void aMeetingIsFoundByWordsOfItsName();
    void theLatestMeetingComesFirst();
    void aMeetingIsNamedOnTheCommandLine();
    void anInteractionHasBothItsEnds();
    void whatLooksLikeAPlaceInANameStays();
    void anEventOfThePanelHasItsTitle();
    void namesFollowWhatTheyAreMadeOf();
    void namesOfManyAreThoseOfEach();
    void otherRecordsKeepTheirReferenceAndTitle();
    void whatIsComputedIsNotAddedByHand();
};

namespace {

struct Names : TestSession
{
    RecordData meeting(const QString &committee, const QString &day)
    {
        const auto known = (*this)->reg().findBy(u"committee"_qs, u"name"_qs, committee);
        const RecordData body = known ? *known : add(u"committee"_qs, {{u"name"_qs, committee}});
        return add(u"meeting"_qs, {{u"committee"_qs, body.id.toString()}, {u"held_on"_qs, day}});
    }
    RecordData factor(const RecordData &response, const QString &statement)
    {
        return add(u"system_factor"_qs, {{u"learning_response"_qs, response.name()}, {u"statement"_qs, statement}, {u"element"_qs, (*this)->reference().choices(u"seips_element"_qs).first().code}, {u"effect"_qs, u"barrier"_qs}});
    }
    RecordData interaction(const QString &from, const QString &to)
    {
        const RecordData response = add(u"learning_response"_qs, {{u"title"_qs, u"Sepsis seen late"_qs}, {u"response_type"_qs, u"psii"_qs}});
        const RecordData one = factor(response, from);
        const RecordData other = factor(response, to);
        const ReferenceEntry verb = (*this)->reference().choices(u"interaction_verb"_qs).first();
        verbLabel = verb.label;
        return add(u"factor_interaction"_qs, {{u"learning_response"_qs, response.name()}, {u"from_factor"_qs, one.name()}, {u"verb"_qs, verb.code}, {u"to_factor"_qs, other.name()}});
    }
    [[nodiscard]] QString called(const RecordData &record) const { return (*this)->reference().fullName(record); }
    [[nodiscard]] QStringList found(const QString &type, const QString &typed) const
    {
        const auto records = findRecords((*this)->reg(), (*this)->reference(), type, typed, 12);
        QStringList names;
        for (const RecordData &record : records ? *records : QList<RecordData>())
            names << called(record);
        return names;
    }

    QString verbLabel;
};

} // namespace

void tst_RecordNames::aMeetingIsCalledByCommitteeAndDay()
{
    Names on;
    const RecordData meeting = on.meeting(u"Clinical Effectiveness Group"_qs, u"2027-01-12"_qs);
    QCOMPARE(on.called(meeting), u"Clinical Effectiveness Group, 12 Jan 2027"_qs);
    const RecordData project = on.add(u"audit_project"_qs, {{u"title"_qs, u"VTE risk assessment"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"presented_at"_qs, meeting.name()}});
    QCOMPARE(on->reference().displayText(*project.schema().field(u"presented_at"), project), u"Clinical Effectiveness Group, 12 Jan 2027"_qs);
}

void tst_RecordNames::aMeetingIsFoundByWordsOfItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString january = u"Clinical Effectiveness Group, 12 Jan 2027"_qs;
    const QString february = u"Clinical Effectiveness Group, 9 Feb 2027"_qs;
    const QString board = u"Trust Board, 12 Jan 2027"_qs;
    QTest::newRow("committee") << u"clin eff"_qs << QStringList {february, january};
    QTest::newRow("committee and day") << u"effectiveness 12 jan"_qs << QStringList {january};
    QTest::newRow("day alone") << u"12 Jan"_qs << QStringList {january, board};
    QTest::newRow("the whole name") << february << QStringList {february};
    QTest::newRow("its reference") << u"MTG-2026-003"_qs << QStringList {board};
    QTest::newRow("words of its agenda") << u"transfusion"_qs << QStringList {board};
    QTest::newRow("nothing of that name") << u"effectiveness 13 jan"_qs << QStringList();
}

void tst_RecordNames::aMeetingIsFoundByWordsOfItsName()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Names on;
    on.meeting(u"Clinical Effectiveness Group"_qs, u"2027-01-12"_qs);
    on.meeting(u"Clinical Effectiveness Group"_qs, u"2027-02-09"_qs);
    const RecordData board = on.meeting(u"Trust Board"_qs, u"2027-01-12"_qs);
    on.set(board, {{u"agenda"_qs, u"Transfusion audit"_qs}});
    QStringList names = on.found(u"meeting"_qs, typed);
    if (typed == u"12 Jan") // of one day: in either order
        names.sort();
    QCOMPARE(names, found);
}

void tst_RecordNames::theLatestMeetingComesFirst()
{
    Names on;
    on.meeting(u"Trust Board"_qs, u"2027-02-09"_qs);
    on.meeting(u"Trust Board"_qs, u"2026-11-10"_qs);
    QCOMPARE(on.found(u"meeting"_qs, {}), (QStringList {u"Trust Board, 9 Feb 2027"_qs, u"Trust Board, 10 Nov 2026"_qs}));
}

void tst_RecordNames::aMeetingIsNamedOnTheCommandLine()
{
    Names on;
    const RecordData meeting = on.meeting(u"Trust Board"_qs, u"2027-02-09"_qs);
    const RecordData project = on.add(u"audit_project"_qs, {{u"title"_qs, u"VTE"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"presented_at"_qs, u"trust board, 9 Feb 2027"_qs}});
    QCOMPARE(project.text(u"presented_at"), meeting.id.toString());
    on.meeting(u"Trust Board"_qs, u"2027-02-09"_qs); // a second one that day: the name no longer tells
    QVERIFY(!on->records().withTexts(project, {{u"presented_at"_qs, u"Trust Board, 9 Feb 2027"_qs}}));
}

void tst_RecordNames::anInteractionHasBothItsEnds()
{
    Names on;
    const RecordData interaction = on.interaction(u"Two charts in use"_qs, u"Recognising deterioration"_qs);
    const QString name = u"Two charts in use → %1 → Recognising deterioration"_qs.arg(on.verbLabel);
    QCOMPARE(on.called(interaction), name);
    QCOMPARE(on->reference().name(interaction), name);
    QCOMPARE(on.found(u"factor_interaction"_qs, u"charts deterior"_qs), QStringList {name});
}

void tst_RecordNames::whatLooksLikeAPlaceInANameStays()
{
    Names on;
    QVERIFY(on.called(on.interaction(u"Target of %2 met, 95 %3"_qs, u"Staffing"_qs)).startsWith(u"Target of %2 met, 95 %3 → "_qs));
}

void tst_RecordNames::anEventOfThePanelHasItsTitle()
{
    Names on;
    const RecordData event = on.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall with fracture"_qs}, {u"occurred_on"_qs, u"2026-11-20"_qs}, {u"reported_on"_qs, u"2026-11-20"_qs}});
    const RecordData triage = on.add(u"triage"_qs, {{u"incident"_qs, event.name()}});
    QCOMPARE(on->reference().title(triage), event.name() + u"  Fall with fracture"_qs);
    QCOMPARE(on.called(triage), triage.name() + u"  "_qs + event.name() + u"  Fall with fracture"_qs);
    QCOMPARE(on->reference().name(triage), triage.name());
    // What leaves the window by copy or export stays the reference: a title is in people's own words.
    QCOMPARE(on->reference().displayText(*triage.schema().field(u"incident"), triage), event.name());
    QCOMPARE(on.found(u"triage"_qs, u"fract"_qs), QStringList {on.called(triage)});
}

void tst_RecordNames::namesFollowWhatTheyAreMadeOf()
{
    Names on;
    const RecordData meeting = on.meeting(u"Trust Board"_qs, u"2027-02-09"_qs);
    QCOMPARE(on.called(meeting), u"Trust Board, 9 Feb 2027"_qs);
    on.set(*on->reg().findBy(u"committee"_qs, u"name"_qs, u"Trust Board"_qs), {{u"name"_qs, u"Board of Directors"_qs}});
    QCOMPARE(on.called(meeting), u"Board of Directors, 9 Feb 2027"_qs);
}

void tst_RecordNames::namesOfManyAreThoseOfEach()
{
    Names on;
    QList<RecordData> interactions {on.interaction(u"Two charts in use"_qs, u"Recognising deterioration"_qs), on.interaction(u"One phone line"_qs, u"Calling for help"_qs)};
    QStringList each;
    for (const RecordData &one : interactions)
        each << on.called(one);
    const ReferenceData fresh(on->reg(), {});
    fresh.readTitles(interactions);
    QStringList ahead;
    for (const RecordData &one : interactions)
        ahead << fresh.fullName(one);
    QCOMPARE(ahead, each);
}

void tst_RecordNames::otherRecordsKeepTheirReferenceAndTitle()
{
    Names on;
    const RecordData project = on.add(u"audit_project"_qs, {{u"title"_qs, u"VTE risk assessment"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}});
    QCOMPARE(on.called(project), project.name() + u"  VTE risk assessment"_qs);
    QCOMPARE(on.called(on.add(u"person"_qs, {{u"role"_qs, u"Matron"_qs}})), u"Matron"_qs);
    QCOMPARE(on.found(u"audit_project"_qs, u"vte ris"_qs), QStringList {on.called(project)});
}

void tst_RecordNames::whatIsComputedIsNotAddedByHand()
{
    Names on;
    for (const QString &type : {u"criterion_result"_qs, u"import_batch"_qs, u"quarantined_row"_qs}) {
        QVERIFY(!on->reg().catalogue().find(type)->isAddedByHand());
        const auto blank = on->records().blank(type);
        QVERIFY(blank);
        QCOMPARE(on->records().add(*blank).error().kind, Error::Kind::Refused);
    }
    QVERIFY(!on->reg().catalogue().find(u"comment")->isAddedByHand()); // comes in imports only
    QVERIFY(on->reg().catalogue().find(u"audit_finding")->isAddedByHand());
}

QTEST_MAIN(tst_RecordNames)
#include "tst_recordnames.moc"
