#include "records/catalogue.h"
#include "records/effective/auditproject.h"
#include "records/effective/auditcase.h"
#include "records/effective/auditrisk.h"
#include "records/effective/programme.h"
#include "records/experience/feedback.h"
#include "records/safe/alert.h"
#include "records/safe/candour.h"
#include "records/safe/datechange.h"
#include "records/safe/decision.h"
#include "records/safe/draft.h"
#include "records/safe/engagement.h"
#include "records/safe/evidence.h"
#include "records/safe/externalprocess.h"
#include "records/safe/finding.h"
#include "records/safe/harm.h"
#include "records/safe/incident.h"
#include "records/safe/learningresponse.h"
#include "records/safe/mortality.h"
#include "records/safe/partner.h"
#include "records/safe/plan.h"
#include "records/safe/responselinks.h"
#include "records/safe/systemmap.h"
#include "records/safe/timeline.h"
#include "records/safe/toritem.h"
#include "records/safe/triage.h"
#include "records/safe/waitinglist.h"
#include "records/shared/action.h"
#include "records/shared/committee.h"
#include "records/shared/measure.h"
#include "records/shared/meetingdecision.h"
#include "records/shared/organisation.h"
#include "records/shared/settings.h"
#include "records/shared/theme.h"
#include "records/shared/themeevidence.h"
#include "schema/recorddata.h"
#include "storage/importbatch.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candour;

class tst_Catalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void typesHaveNamesOfTheirOwn();
    void everyTypeNamesItsRecords();
    void everyFieldIsNamedOnceAndLabelled();
    void choicesHaveAVocabularyAndOthersNone();
    void referencesPointToKnownTypes();
    void statesAreChoicesThatPeopleDoNotType();
    void referencePrefixesAreNotShared();
    void everyFieldReachesItsMember();
    void everyTypeShowsSomethingInATable();
    void wordsOfPeopleAreMarked();
    void namesAreMadeOfFieldsAndDoNotGoRound();
};

namespace {

const QRegularExpression &columnName()
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_qs);
    return pattern;
}

/// Names that the file or SQL needs itself.
const QSet<QString> &reserved()
{
    static const QSet<QString> names {u"seq"_qs, u"id"_qs, u"version"_qs, u"withdrawn"_qs, u"batch"_qs, u"rank"_qs, u"rowid"_qs,
        u"order"_qs, u"group"_qs, u"index"_qs, u"column"_qs, u"table"_qs, u"set"_qs, u"to"_qs, u"from"_qs, u"where"_qs, u"check"_qs};
    return names;
}

QString where(const Schema &schema, const Field &field)
{
    return schema.type() + u'.' + field.name;
}

/// A value of the field's type that no other field of the record has, as far as the type allows.
QVariant aValueFor(const Field &field, int index)
{
    switch (field.type) {
    case FieldType::Integer:
        return qlonglong(index);
    case FieldType::Real:
        return index + 0.5;
    case FieldType::Date:
        return QDate(2026, 1, 1).addDays(index);
    case FieldType::DateTime:
        return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addDays(index);
    case FieldType::Boolean:
        return index % 2 == 0;
    case FieldType::Choices:
        return QStringList {field.name, u"b"_qs};
    case FieldType::Reference:
        return RecordId(1, quint64(index)).toString();
    case FieldType::References:
        return QStringList {RecordId(1, quint64(index)).toString(), RecordId(2, quint64(index)).toString()};
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return field.name;
    }
    return {};
}

template <typename T>
QStringList mixedUpOf()
{
    RecordData data(T::schema());
    const auto &fields = T::schema().fields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        data.setValueAt(int(i), aValueFor(fields[i], int(i) + 1));
    const RecordData back = untyped(typed<T>(data));
    QStringList wrong;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (back.valueAt(int(i)) != data.valueAt(int(i)))
            wrong << where(T::schema(), fields[i]);
    }
    return wrong;
}

/// Fields whose value does not come back through the typed record; types of the catalogue that were not asked for.
template <typename... T>
QStringList mixedUp()
{
    QStringList wrong = (mixedUpOf<T>() + ...);
    const QSet<const Schema *> asked {&T::schema()...};
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        if (!asked.contains(schema))
            wrong << schema->type() + u": not tested"_qs;
    }
    return wrong;
}

} // namespace

void tst_Catalogue::typesHaveNamesOfTheirOwn()
{
    const Catalogue catalogue = allRecordTypes();
    QVERIFY(!catalogue.schemas().isEmpty());
    QSet<QString> types;
    QSet<QString> titles;
    for (const Schema *schema : catalogue.schemas()) {
        QVERIFY2(columnName().match(schema->type()).hasMatch(), qPrintable(schema->type()));
        QVERIFY2(!types.contains(schema->type()), qPrintable(schema->type()));
        QVERIFY2(!titles.contains(schema->title()), qPrintable(schema->title()));
        QVERIFY2(!schema->type().endsWith(u"_search"_qs), qPrintable(schema->type()));
        QVERIFY(!schema->title().isEmpty() && !schema->pluralTitle().isEmpty());
        types.insert(schema->type());
        titles.insert(schema->title());
    }
}

void tst_Catalogue::everyTypeNamesItsRecords()
{
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas())
        QVERIFY2(schema->field(schema->titleField()), qPrintable(schema->type()));
}

void tst_Catalogue::everyFieldIsNamedOnceAndLabelled()
{
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        QSet<QString> names;
        QSet<QString> labels;
        for (const Field &field : schema->fields()) {
            const QString place = where(*schema, field);
            QVERIFY2(columnName().match(field.name).hasMatch(), qPrintable(place));
            QVERIFY2(!reserved().contains(field.name), qPrintable(place));
            QVERIFY2(!names.contains(field.name), qPrintable(place));
            QVERIFY2(!field.label.isEmpty() && !labels.contains(field.label), qPrintable(place));
            QVERIFY2(field.label.at(0).isUpper(), qPrintable(place));
            QVERIFY2(!field.label.endsWith(u'.') && !field.label.endsWith(u':'), qPrintable(place));
            names.insert(field.name);
            labels.insert(field.label);
        }
    }
}

void tst_Catalogue::choicesHaveAVocabularyAndOthersNone()
{
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        for (const Field &field : schema->fields())
            QVERIFY2(field.isChoice() == !field.vocabulary.isEmpty(), qPrintable(where(*schema, field)));
    }
}

void tst_Catalogue::referencesPointToKnownTypes()
{
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        for (const Field &field : schema->fields()) {
            QVERIFY2(field.isReference() == (catalogue.find(field.target) != nullptr), qPrintable(where(*schema, field)));
        }
    }
}

void tst_Catalogue::statesAreChoicesThatPeopleDoNotType()
{
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        if (schema->stateField().isEmpty())
            continue;
        const Field *state = schema->field(schema->stateField());
        QVERIFY2(state && state->isReadOnly() && state->type == FieldType::Choice, qPrintable(schema->type()));
        QVERIFY2(!schema->isImported(), qPrintable(schema->type()));
    }
}

void tst_Catalogue::referencePrefixesAreNotShared()
{
    const Catalogue catalogue = allRecordTypes();
    QSet<QString> prefixes;
    for (const Schema *schema : catalogue.schemas()) {
        const QString prefix = schema->referenceRule().prefix;
        QCOMPARE(schema->field(u"reference") != nullptr, !prefix.isEmpty());
        QVERIFY2(prefix.isEmpty() || !prefixes.contains(prefix), qPrintable(prefix));
        prefixes.insert(prefix);
    }
}

// A member described twice, or left out of a codec, would mix two values up.
void tst_Catalogue::everyFieldReachesItsMember()
{
    const QStringList checked = mixedUp<Incident, AffectedPerson, LearningResponse, AuditProject, ProgrammeEntry, NationalAudit,
        AuditProgramme, TopicCall, EvidenceReference, GuidanceChange, Criterion, AuditQuestion, SamplePlan, AuditCase,
        CriterionResult, AuditFinding, RiskAssessment, Escalation, MeetingDecision,
        Respondent, Comment, Action, SharedTheme, OrganisationUnit, Person, Committee, Meeting, ImportBatch, QuarantinedRow,
        Measure, MeasureValue, ChartAnnotation,
        ReferenceItem, SavedView, ImportMap,
        Triage, MandatedScreen, HarmRegrade, PersonProfile, ResponseDecision, ResponseEvent, ResponseMember, InvolvedStaff, ResponsePause,
        ResponseChange, ExternalProcess, CandourCase, CandourStep, EngagementCase, EngagementContact, NoContactDay, StaffSupport, Psirp,
        PsirpPriority, PsirpSource, PsirpStakeholder, ImprovementPlan, PartnerInvolvement, TrainingRecord, SafetyAlert, AlertAction,
        EnduringStandard, WaitingListReview,
        MortalityReview, ThemeFigure, ThemeNote,
        TorItem, EvidenceItem, Interview, TimelineEntry, GapReview, SystemFactor, FactorInteraction, ElementConsideration, Finding,
        AreaForImprovement, DraftShare, DraftComment, QualityReview, LearningShared, DateChange>();
    QCOMPARE(checked, QStringList());
}

void tst_Catalogue::everyTypeShowsSomethingInATable()
{
    const Catalogue catalogue = allRecordTypes();
    for (const Schema *schema : catalogue.schemas()) {
        const bool listed = std::any_of(schema->fields().begin(), schema->fields().end(),
            [](const Field &field) { return field.flags.testFlag(FieldFlag::Listed); });
        QVERIFY2(listed, qPrintable(schema->type()));
    }
}

// What patients and staff wrote, and who they are, must never slip into a report: named one by one.
void tst_Catalogue::wordsOfPeopleAreMarked()
{
    const Catalogue catalogue = allRecordTypes();
    const QStringList sensitive {u"comment.text"_qs, u"comment.external_id"_qs, u"respondent.external_id"_qs, u"incident.title"_qs,
        u"incident.description"_qs, u"incident.immediate_actions"_qs, u"person.name"_qs, u"person.email"_qs,
        u"affected_person.harm_rationale"_qs, u"learning_response.family_questions"_qs, u"quarantined_row.content"_qs,
        u"quarantined_row.value"_qs,
        u"harm_regrade.reason"_qs, u"candour_case.judged_reasons"_qs, u"candour_case.relation"_qs, u"candour_step.apology_words"_qs,
        u"candour_step.attendees"_qs, u"engagement_case.account"_qs, u"engagement_case.naming"_qs, u"engagement_contact.summary"_qs,
        u"engagement_contact.questions"_qs, u"response_decision.views"_qs, u"response_decision.dissent"_qs, u"triage.feedback"_qs,
        u"waiting_list_review.pathway"_qs, u"waiting_list_review.note"_qs, u"involved_staff.note"_qs, u"person_profile.information_needs"_qs,
        u"interview.notes"_qs, u"evidence_item.location_pointer"_qs, u"timeline_entry.what_happened"_qs,
        u"tor_item.text"_qs, u"draft_comment.comment"_qs};
    for (const QString &place : sensitive) {
        const Schema *schema = catalogue.find(place.section(u'.', 0, 0));
        const Field *field = schema ? schema->field(place.section(u'.', 1)) : nullptr;
        QVERIFY2(field && field->isSensitive(), qPrintable(place));
    }
}

void tst_Catalogue::namesAreMadeOfFieldsAndDoNotGoRound()
{
    const Catalogue catalogue(allRecordTypes());
    for (const Schema *schema : catalogue.schemas()) {
        const QStringList &fields = schema->nameRule().fields;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QVERIFY2(schema->field(fields.at(i)), qPrintable(schema->type() + u'.' + fields.at(i)));
            QVERIFY2(schema->nameRule().pattern.contains(u'%' + QString::number(i + 1)), qPrintable(schema->type()));
        }
        QStringList ahead {schema->type()};
        for (int depth = 0; !ahead.isEmpty(); ++depth) {
            QVERIFY2(depth < 6, qPrintable(schema->type()));
            QStringList further;
            for (const QString &type : std::as_const(ahead)) {
                for (const Field *part : catalogue.find(type)->nameFields()) {
                    if (part->type == FieldType::Reference)
                        further << part->target;
                }
            }
            ahead = further;
        }
    }
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
