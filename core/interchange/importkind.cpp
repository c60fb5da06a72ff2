#include "interchange/importkind.h"

#include "records/effective/auditproject.h"
#include "records/experience/feedback.h"
#include "records/safe/incident.h"
#include "records/safe/mortality.h"
#include "records/shared/measure.h"
#include "records/safe/waitinglist.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// Collects the targets of a kind; label, list and several codes come from the field's own description.
class Targets
{
public:
    explicit Targets(const Schema &schema) : m_schema(&schema) { }

    /// What follows belongs to another record type.
    Targets &of(const Schema &schema)
    {
        m_schema = &schema;
        return *this;
    }

    Targets &add(ImportRole role, QStringView field, QStringList aliases, bool required = false)
    {
        return add(role, field, field, std::move(aliases), required);
    }

    Targets &add(ImportRole role, QStringView key, QStringView field, QStringList aliases, bool required = false)
    {
        const Field *described = m_schema->field(field);
        Q_ASSERT(described);
        ImportTarget target;
        target.key = key.toString();
        target.label = described->title();
        target.recordType = m_schema->type();
        target.field = field.toString();
        target.required = required;
        target.aliases = std::move(aliases);
        target.role = role;
        target.vocabulary = described->vocabulary;
        target.several = described->type == FieldType::Choices;
        m_targets.append(target);
        return *this;
    }

    /// Several columns may hold the target added last.
    Targets &repeatable()
    {
        m_targets.last().repeatable = true;
        return *this;
    }

    /// The target added last goes by other words here than in its record.
    Targets &called(const QString &label)
    {
        m_targets.last().label = label;
        return *this;
    }

    /// The target added last may also be written like this.
    Targets &spelt(QMap<QString, QString> spellings)
    {
        m_targets.last().spellings = std::move(spellings);
        return *this;
    }

    /// Needed to tell rows apart, and not kept.
    Targets &addUnkept(QStringView key, const QString &label, QStringList aliases)
    {
        ImportTarget target;
        target.key = key.toString();
        target.label = label;
        target.recordType = m_schema->type();
        target.aliases = std::move(aliases);
        target.role = ImportRole::Id;
        m_targets.append(target);
        return *this;
    }

    [[nodiscard]] QList<ImportTarget> list() const { return m_targets; }

private:
    const Schema *m_schema;
    QList<ImportTarget> m_targets;
};

ImportKind feedback()
{
    using enum ImportRole;
    const QList<ImportTarget> targets = Targets(Respondent::schema())
        .add(Id, u"respondent", u"external_id", {u"respondent id"_qs, u"respondent"_qs, u"respondent number"_qs, u"person id"_qs,
            u"response id"_qs, u"participant id"_qs})
            .called(QCoreApplication::translate("Import", "Supplier's number for the person"))
        .add(Date, u"feedback_on", {u"date"_qs, u"received"_qs, u"date of feedback"_qs, u"date received"_qs, u"feedback date"_qs,
            u"response date"_qs, u"submitted"_qs, u"date submitted"_qs, u"survey date"_qs, u"created"_qs})
        .add(Choice, u"fft_score", {u"fft categorical answer"_qs, u"rating"_qs, u"score"_qs, u"fft score"_qs, u"fft rating"_qs,
            u"fft"_qs, u"overall experience"_qs, u"fft response"_qs}, true)
        .add(Unit, u"service_1", {u"trust"_qs, u"site"_qs, u"hospital"_qs, u"organisation"_qs, u"provider"_qs, u"service 1"_qs})
        .add(Unit, u"service_2", {u"service type 1"_qs, u"service"_qs, u"specialty"_qs, u"directorate"_qs, u"division"_qs, u"service 2"_qs})
        .add(Unit, u"service_3", {u"service type 2"_qs, u"ward"_qs, u"team"_qs, u"ward or team"_qs, u"ward name"_qs,
            u"location"_qs, u"clinic"_qs, u"service 3"_qs})
        .add(Choice, u"setting", {u"setting"_qs, u"care setting"_qs, u"fft setting"_qs})
        .add(Choice, u"mode", u"collection_mode", {u"mode"_qs, u"collection mode"_qs, u"method"_qs, u"mode of collection"_qs,
            u"channel"_qs, u"collection method"_qs})
        .add(Choice, u"age_band", {u"age"_qs, u"age band"_qs, u"age group"_qs})
        .add(Choice, u"sex", {u"sex"_qs, u"gender"_qs})
        .add(Choice, u"ethnicity", {u"ethnicity"_qs, u"ethnic group"_qs, u"ethnic category"_qs})
        .of(Comment::schema())
        .add(Id, u"comment_id", u"external_id", {u"comment id"_qs, u"comment number"_qs, u"id"_qs, u"row id"_qs, u"record id"_qs})
            .called(QCoreApplication::translate("Import", "Supplier's number for the comment"))
        .add(Text, u"question", {u"fft question"_qs, u"question"_qs, u"question text"_qs, u"comment question"_qs})
        .add(Text, u"comment", u"text", {u"fft answer"_qs, u"comment"_qs, u"comments"_qs, u"free text"_qs, u"comment text"_qs,
            u"answer"_qs, u"feedback"_qs, u"verbatim"_qs,
            u"what was good"_qs, u"what did we do well"_qs, u"what could we do better"_qs, u"how could we improve"_qs,
            u"what could be improved"_qs, u"please tell us why"_qs}).repeatable()
        .list();
    return {u"feedback"_qs, QCoreApplication::translate("Import", "Patient feedback"),
        QCoreApplication::translate("Import", "Friends and Family Test answers and comments from a supplier's file; people are counted, not rows."),
        ImportKind::Rows::Immutable, targets};
}

ImportKind incidents()
{
    using enum ImportRole;
    const QList<ImportTarget> targets = Targets(Incident::schema())
        .add(Id, u"lrms_reference", {u"incident number"_qs, u"incident id"_qs, u"lrms reference"_qs, u"lrms number"_qs,
            u"local reference"_qs, u"incident ref"_qs, u"incident reference"_qs, u"datix id"_qs, u"datix ref"_qs,
            u"event number"_qs, u"event id"_qs, u"reference"_qs, u"ref"_qs, u"id"_qs}, true)
        .add(Text, u"lfpse_reference", {u"lfpse reference"_qs, u"lfpse id"_qs, u"lfpse ref"_qs, u"lfpse number"_qs})
        .add(Text, u"taxonomy_version", {u"taxonomy version"_qs, u"lfpse taxonomy version"_qs, u"lfpse version"_qs})
        .add(Choice, u"event_type", {u"event type"_qs, u"type"_qs, u"record type"_qs, u"lfpse event type"_qs}, true)
        .add(Text, u"title", {u"title"_qs, u"summary"_qs, u"headline"_qs})
        .add(Date, u"occurred_on", {u"incident date"_qs, u"date of incident"_qs, u"occurred on"_qs, u"occurred"_qs,
            u"event date"_qs, u"date occurred"_qs}, true)
        .add(Date, u"reported_on", {u"reported date"_qs, u"date reported"_qs, u"reported on"_qs, u"reported"_qs}, true)
        .add(Date, u"aware_on", {u"aware on"_qs, u"date aware"_qs, u"date trust became aware"_qs})
        .add(Unit, u"location", u"location_text", {u"location"_qs, u"location exact"_qs, u"ward"_qs, u"ward or department"_qs,
            u"ward department"_qs, u"where"_qs, u"unit"_qs, u"department"_qs})
        .add(Text, u"description", {u"description"_qs, u"what happened"_qs, u"describe what happened"_qs, u"details"_qs, u"narrative"_qs})
        .add(Text, u"immediate_actions", {u"immediate actions"_qs, u"action taken"_qs, u"immediate action taken"_qs,
            u"immediate safety actions"_qs})
        .add(Choice, u"process_stage", {u"process stage"_qs, u"stage of care"_qs, u"care process"_qs})
        .add(Choice, u"agents_involved", {u"agents involved"_qs, u"things involved"_qs, u"involved agents"_qs})
        .add(Choice, u"safety_challenge", {u"safety challenge"_qs, u"safety challenges"_qs})
        .add(Choice, u"level_of_concern", {u"level of concern"_qs, u"concern"_qs})
        .add(Choice, u"never_event", {u"never event"_qs})
            .spelt({{u"yes"_qs, u"1"_qs}, {u"y"_qs, u"1"_qs}, {u"true"_qs, u"1"_qs}, {u"1"_qs, u"1"_qs}, {u"no"_qs,
            u"0"_qs}, {u"n"_qs, u"0"_qs}, {u"false"_qs, u"0"_qs}, {u"0"_qs, u"0"_qs}})
        .add(Choice, u"never_event_type", {u"never event type"_qs})
        .add(Text, u"site", {u"site"_qs, u"hospital site"_qs})
        .add(Text, u"service_type", {u"service type"_qs})
        .add(Text, u"specialty", {u"specialty"_qs})
        .add(Choice, u"people_actions", {u"whose actions"_qs, u"people actions"_qs, u"people s actions"_qs})
        .add(Choice, u"detection_point", {u"detection point"_qs, u"noticed when"_qs})
        .add(Choice, u"outcome_types", {u"outcome type"_qs, u"outcome types"_qs})
        .add(Choice, u"risk_themes", {u"risk theme"_qs, u"risk themes"_qs})
        .add(Choice, u"risk_timeframe", {u"risk timeframe"_qs})
        .add(Choice, u"cqc_criteria", {u"cqc criteria"_qs, u"cqc criterion"_qs})
        .add(Choice, u"governance_flags", {u"governance flags"_qs})
        .of(AffectedPerson::schema())

                   .addUnkept(u"patient_number", QCoreApplication::translate("Import", "Number of the patient (not kept)"), {u"patient number"_qs, u"patient id"_qs, u"person number"_qs, u"person id"_qs, u"patient"_qs, u"affected person"_qs, u"patient ref"_qs})
        .add(Choice, u"role", {u"person role"_qs, u"person affected"_qs, u"affected person role"_qs, u"role"_qs, u"who was affected"_qs})
        .add(Choice, u"age_band", {u"age"_qs, u"age band"_qs, u"patient age"_qs, u"age group"_qs})
        .add(Choice, u"sex", {u"sex"_qs, u"gender"_qs, u"patient sex"_qs})
        .add(Choice, u"ethnicity", {u"ethnicity"_qs, u"ethnic group"_qs, u"ethnic category"_qs})
        .add(Text, u"first_language", {u"first language"_qs, u"language"_qs})
        .add(Choice, u"physical_harm", {u"physical harm"_qs, u"level of physical harm"_qs, u"harm"_qs, u"degree of harm"_qs,
            u"physical harm level"_qs})
        .add(Choice, u"psychological_harm", {u"psychological harm"_qs, u"level of psychological harm"_qs, u"psychological harm level"_qs})
        .add(Choice, u"strength_of_association", {u"strength of association"_qs, u"association"_qs})
        .list();
    return {u"incidents"_qs, QCoreApplication::translate("Import", "Incidents"),
        QCoreApplication::translate("Import", "Patient safety events from the reporting system, one row for each affected person."),
        ImportKind::Rows::Immutable, targets};
}

ImportKind nationalAudits()
{
    using enum ImportRole;
    const QList<ImportTarget> targets = Targets(NationalAudit::schema())
        .add(Text, u"name", {u"name"_qs, u"audit"_qs, u"national audit"_qs, u"title"_qs, u"audit name"_qs}, true)
        .add(Text, u"host", {u"commissioner or provider"_qs, u"host"_qs, u"provider"_qs, u"commissioner"_qs, u"host organisation"_qs})
        .add(Choice, u"ncapop", {u"ncapop"_qs, u"in ncapop"_qs})
            .spelt({{u"y"_qs, u"yes"_qs}, {u"n"_qs, u"no"_qs}, {u"verify"_qs, u"unknown"_qs}})
        .add(Text, u"topic", {u"topic area"_qs, u"topic"_qs, u"area"_qs})
        .add(Text, u"provenance", {u"source"_qs, u"provenance"_qs, u"where this comes from"_qs})
        .add(Choice, u"eligible", {u"eligible"_qs, u"we provide the service"_qs})
        .add(Choice, u"participated", {u"participated"_qs, u"participating"_qs, u"taking part"_qs})
        .add(Unit, u"unit", {u"directorate"_qs, u"service"_qs, u"unit"_qs})
        .add(Integer, u"cases_required", {u"cases required"_qs})
        .add(Integer, u"cases_submitted", {u"cases submitted"_qs})
        .add(Date, u"submission_due_on", {u"submission due"_qs, u"submission due on"_qs, u"deadline"_qs})
        .add(Date, u"report_published_on", {u"report published"_qs, u"report published on"_qs})
        .list();
    return {u"national_audits"_qs, QCoreApplication::translate("Import", "National audits"),
        QCoreApplication::translate("Import", "The list of national audits and enquiries, to be corrected and completed here."),
        ImportKind::Rows::Editable, targets};
}

ImportKind measures()
{
    using enum ImportRole;
    const QList<ImportTarget> targets = Targets(MeasureValue::schema())
        .add(Text, u"measure", {u"measure"_qs, u"measure code"_qs, u"measure name"_qs, u"indicator"_qs, u"metric"_qs, u"code"_qs, u"kpi"_qs}, true)
        .add(Date, u"period_on", {u"period"_qs, u"month"_qs, u"date"_qs, u"period from"_qs, u"period start"_qs, u"quarter"_qs, u"month beginning"_qs}, true)
        .add(Text, u"category", {u"part"_qs, u"ward"_qs, u"unit"_qs, u"site"_qs, u"category"_qs, u"theme"_qs, u"service"_qs})
        .add(Text, u"value", {u"value"_qs, u"numerator"_qs, u"count"_qs, u"result"_qs, u"actual"_qs}, true)
        .add(Text, u"denominator", {u"denominator"_qs, u"bed days"_qs, u"out of"_qs, u"total"_qs, u"activity"_qs})
        .add(Text, u"note", {u"note"_qs, u"notes"_qs, u"comment"_qs})
        .list();
    return {u"measures"_qs, QCoreApplication::translate("Import", "Values of measures"),
        QCoreApplication::translate("Import", "One row for each measure and period: the measure's name or code, the period, the value and, where there is one, its denominator."),
        ImportKind::Rows::Immutable, targets};
}

ImportKind waitingList()
{
    using enum ImportRole;
    const QList<ImportTarget> targets = Targets(WaitingListReview::schema())
        .add(Text, u"pathway", {u"pathway number"_qs, u"pathway id"_qs, u"pathway identifier"_qs, u"rtt pathway"_qs, u"ubrn"_qs, u"waiting list id"_qs}, true)
        .add(Unit, u"unit", {u"service"_qs, u"directorate"_qs, u"unit"_qs, u"clinic"_qs})
        .add(Text, u"specialty", {u"specialty"_qs, u"treatment function"_qs, u"treatment function name"_qs})
        .add(Date, u"extract_on", {u"extract date"_qs, u"extract of"_qs, u"snapshot date"_qs, u"census date"_qs})
        .add(Date, u"referred_on", {u"referral date"_qs, u"waiting since"_qs, u"clock start"_qs, u"clock start date"_qs, u"date referred"_qs})
        .add(Integer, u"weeks_waiting", {u"weeks waiting"_qs, u"weeks"_qs, u"wait weeks"_qs, u"current wait weeks"_qs})
        .add(Choice, u"priority", {u"priority"_qs, u"p code"_qs, u"clinical priority"_qs, u"prioritisation code"_qs})
            .spelt({{u"p1a"_qs, u"p1a"_qs}, {u"p1b"_qs, u"p1b"_qs}, {u"p2"_qs, u"p2"_qs}, {u"p3"_qs, u"p3"_qs}, {u"p4"_qs, u"p4"_qs},
                {u"2"_qs, u"p2"_qs}, {u"3"_qs, u"p3"_qs}, {u"4"_qs, u"p4"_qs}})
        .add(Date, u"planned_on", {u"date given"_qs, u"tci date"_qs, u"appointment date"_qs, u"planned date"_qs})
        .add(Choice, u"age_band", {u"age"_qs, u"age band"_qs, u"age group"_qs})
        .add(Choice, u"sex", {u"sex"_qs, u"gender"_qs})
        .add(Choice, u"ethnicity", {u"ethnicity"_qs, u"ethnic group"_qs, u"ethnic category"_qs})
        .add(Text, u"language", {u"first language"_qs, u"language"_qs})
        .add(Integer, u"deprivation", {u"deprivation decile"_qs, u"imd decile"_qs, u"imd"_qs})
        .list();
    return {u"waiting_list"_qs, QCoreApplication::translate("Import", "Waiting list for review"),
        QCoreApplication::translate("Import", "People on a waiting list, each to be looked at for harm before anybody reports it. Whoever is on the register stays as reviewed."),
        ImportKind::Rows::Editable, targets};
}

ImportKind mortalityReviews()
{
    using enum ImportRole;
    const QList<ImportTarget> targets = Targets(MortalityReview::schema())
        .add(Text, u"review_number", {u"review number"_qs, u"review reference"_qs, u"sjr reference"_qs, u"sjr number"_qs, u"sjr id"_qs, u"review id"_qs}, true)
        .add(Integer, u"overall_score", {u"overall score"_qs, u"overall"_qs, u"overall care score"_qs, u"overall assessment"_qs, u"score"_qs})
        .add(Date, u"died_on", {u"date of death"_qs, u"died on"_qs, u"death date"_qs})
        .add(Date, u"scored_on", {u"review date"_qs, u"scored on"_qs, u"date scored"_qs, u"date of review"_qs, u"completed on"_qs, u"date completed"_qs})
        .add(Unit, u"unit", {u"directorate"_qs, u"ward"_qs, u"unit"_qs, u"service"_qs})
        .add(Choice, u"age_band", {u"age"_qs, u"age band"_qs, u"age group"_qs})
        .list();
    return {u"mortality_reviews"_qs, QCoreApplication::translate("Import", "Mortality review scores"),
        QCoreApplication::translate("Import", "Overall scores of structured judgement reviews from the mortality group; a score of 1 or 2 opens a decision task."),
        ImportKind::Rows::Editable, targets};
}

} // namespace

int ImportKind::indexOf(QStringView wanted) const
{
    for (int i = 0; i < targets.size(); ++i) {
        if (targets.at(i).key == wanted)
            return i;
    }
    return -1;
}

const ImportTarget *ImportKind::target(QStringView wanted) const
{
    const int index = indexOf(wanted);
    return index < 0 ? nullptr : &targets.at(index);
}

QList<ImportKind> importKinds()
{
    return {feedback(), incidents(), nationalAudits(), waitingList(), measures(), mortalityReviews()};
}

Result<ImportKind> importKind(const QString &key)
{
    QStringList known;
    for (const ImportKind &kind : importKinds()) {
        if (kind.key == key)
            return kind;
        known << kind.key;
    }
    return Error {Error::Kind::NotFound,
        QCoreApplication::translate("Import", "There is no import kind “%1”. There are: %2.").arg(key, known.join(u", "_qs)), {}};
}

} // namespace candour
