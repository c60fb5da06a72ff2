#include "records/shared/action.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &Action::schema()
{
    static const Schema schema = SchemaBuilder<Action>(u"action", QT_TRANSLATE_NOOP("Schema", "Action"),
        QT_TRANSLATE_NOOP("Schema", "Actions"), Workspace::Shared)
        .reference(&Action::reference, u"ACT")
        .add(&Action::title, u"title", QT_TRANSLATE_NOOP("Schema", "What will be done"), Required | Searched | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "One action, one sentence, a verb that changes the work system."))
        .add(&Action::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:action").isState()
        .add(&Action::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", None)
        .add(&Action::auditProject, u"audit_project", QT_TRANSLATE_NOOP("Schema", "Audit project"), u"audit_project", None)
        .add(&Action::auditFinding, u"audit_finding", QT_TRANSLATE_NOOP("Schema", "Audit finding"), u"audit_finding", None)
        .add(&Action::theme, u"theme", QT_TRANSLATE_NOOP("Schema", "Theme"), u"theme", Filtered)
        .add(&Action::unit, u"unit", QT_TRANSLATE_NOOP("Schema", "Where"), u"organisation_unit", Listed | Filtered)
        .add(&Action::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Owner"), u"person", Listed | Filtered)
        .add(&Action::acceptedOn, u"accepted_on", QT_TRANSLATE_NOOP("Schema", "Accepted by the owner on"))
        .add(&Action::strength, u"strength", QT_TRANSLATE_NOOP("Schema", "Strength"), Listed | Filtered).choiceOf(u"action_strength")
        .add(&Action::measure, u"measure", QT_TRANSLATE_NOOP("Schema", "Measure"), Searched).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "What will show that it worked; completing it is not a measure."))
        .add(&Action::baseline, u"baseline", QT_TRANSLATE_NOOP("Schema", "Baseline"))
        .add(&Action::aim, u"aim", QT_TRANSLATE_NOOP("Schema", "Aim"))
        .add(&Action::monitoredBy, u"monitored_by", QT_TRANSLATE_NOOP("Schema", "Monitored by"))
        .add(&Action::dueOn, u"due_on", QT_TRANSLATE_NOOP("Schema", "Due"), Listed)
        .add(&Action::originalDueOn, u"original_due_on", QT_TRANSLATE_NOOP("Schema", "First due date"), ReadOnly)
        .add(&Action::rebased, u"rebased", QT_TRANSLATE_NOOP("Schema", "Due date moved (times)"), ReadOnly)
        .add(&Action::implementedOn, u"implemented_on", QT_TRANSLATE_NOOP("Schema", "Implemented on"))
        .add(&Action::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), Searched).longText()
        .add(&Action::effectivenessDueOn, u"effectiveness_due_on", QT_TRANSLATE_NOOP("Schema", "Effectiveness review due"))
        .add(&Action::verdict, u"verdict", QT_TRANSLATE_NOOP("Schema", "Did it work?"), Filtered).choiceOf(u"effectiveness_verdict")
        .add(&Action::verdictReason, u"verdict_reason", QT_TRANSLATE_NOOP("Schema", "What shows it")).longText()
        .add(&Action::progress, u"progress", QT_TRANSLATE_NOOP("Schema", "Progress")).longText()
        .add(&Action::verifiedBy, u"verified_by", QT_TRANSLATE_NOOP("Schema", "Verified by"), u"person", None)
        .add(&Action::verifiedOn, u"verified_on", QT_TRANSLATE_NOOP("Schema", "Verified on"))
        .check([](const RecordData &action) -> std::optional<Problem> {
            const QDate implemented = action.date(u"implemented_on");
            const QDate review = action.date(u"effectiveness_due_on");
            if (implemented.isValid() && review.isValid() && review < implemented)
                return Problem {u"effectiveness_due_on"_qs, QCoreApplication::translate("Schema", "The effectiveness review comes after the action was implemented.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

} // namespace candour
