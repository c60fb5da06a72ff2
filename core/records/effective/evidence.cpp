#include "records/effective/evidence.h"

#include "schema/recorddata.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candour {

using enum FieldFlag;

namespace {

/// Two or three capitals and a number make a NICE citation: a recommendation or a statement may follow, nothing else.
std::optional<Problem> citationIsWellFormed(const RecordData &standard)
{
    static const QRegularExpression niceLike(u"^[A-Z]{2,3}\\d"_qs);
    static const QRegularExpression form(u"^[A-Z]{2,3}\\d{1,4}( (\\d+(\\.\\d+)*|Statement \\d+))?$"_qs);
    const QString citation = standard.text(u"citation").trimmed();
    if (!niceLike.match(citation).hasMatch() || form.match(citation).hasMatch())
        return std::nullopt;
    return Problem {u"citation"_qs, QCoreApplication::translate("Schema", "NICE guidance is cited like NG89, NG89 1.2.3 or QS66 Statement 4.")};
}

} // namespace

const Schema &EvidenceReference::schema()
{
    static const Schema schema = SchemaBuilder<EvidenceReference>(u"evidence_reference", QT_TRANSLATE_NOOP("Schema", "Standard"),
        QT_TRANSLATE_NOOP("Schema", "Standards and guidance"), Workspace::Audit)
        .add(&EvidenceReference::citation, u"citation", QT_TRANSLATE_NOOP("Schema", "Citation"), Required | Searched | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "NICE guidance as NG89 1.2.3 or QS66 Statement 4; anything else by its name and year."))
        .add(&EvidenceReference::type, u"standard_type", QT_TRANSLATE_NOOP("Schema", "Type"), Required | Listed | Filtered).choiceOf(u"standard_type")
        .add(&EvidenceReference::summary, u"summary", QT_TRANSLATE_NOOP("Schema", "In our own words"), Searched | Listed).longText()
        .add(&EvidenceReference::updatedOn, u"updated_on", QT_TRANSLATE_NOOP("Schema", "Last updated by its publisher on"), Listed)
        .add(&EvidenceReference::checkedOn, u"checked_on", QT_TRANSLATE_NOOP("Schema", "Checked on"), Listed)
        .add(&EvidenceReference::withdrawnOn, u"withdrawn_on", QT_TRANSLATE_NOOP("Schema", "Withdrawn by its publisher on"))
        .add(&EvidenceReference::supersededBy, u"superseded_by", QT_TRANSLATE_NOOP("Schema", "Replaced by"), u"evidence_reference", None)
        .check(citationIsWellFormed)
        .build();
    return schema;
}

const Schema &GuidanceChange::schema()
{
    static const Schema schema = SchemaBuilder<GuidanceChange>(u"guidance_change", QT_TRANSLATE_NOOP("Schema", "Change of guidance"),
        QT_TRANSLATE_NOOP("Schema", "Changes of guidance"), Workspace::Audit)
        .add(&GuidanceChange::project, u"project", QT_TRANSLATE_NOOP("Schema", "Project"), u"audit_project", Required | Listed)
        .add(&GuidanceChange::standard, u"standard", QT_TRANSLATE_NOOP("Schema", "Standard"), u"evidence_reference", Required | Listed).isTitle()
        .add(&GuidanceChange::changedOn, u"changed_on", QT_TRANSLATE_NOOP("Schema", "Changed on"), Required | Listed)
        .add(&GuidanceChange::noticedOn, u"noticed_on", QT_TRANSLATE_NOOP("Schema", "Noticed on"), Listed)
        .add(&GuidanceChange::whatChanged, u"what_changed", QT_TRANSLATE_NOOP("Schema", "What changed")).longText()
        .add(&GuidanceChange::decision, u"decision", QT_TRANSLATE_NOOP("Schema", "Decision"), Listed | Filtered).choiceOf(u"guidance_decision")
        .add(&GuidanceChange::decidedBy, u"decided_by", QT_TRANSLATE_NOOP("Schema", "Decided by"), u"person", None)
        .add(&GuidanceChange::decidedOn, u"decided_on", QT_TRANSLATE_NOOP("Schema", "Decided on"))
        .add(&GuidanceChange::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why")).longText()
        .build();
    return schema;
}

} // namespace candour
