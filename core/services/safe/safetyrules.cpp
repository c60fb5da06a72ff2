#include "services/safe/safetyrules.h"

#include "base/workingcalendar.h"
#include "services/safe/actiondates.h"
#include "services/safe/mortalityhandoff.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

void completeGrading(const Register &reg, RecordData &grading)
{
    const auto person = referred(reg, grading, u"affected_person"_qs);
    if (!person)
        return;
    const HarmGrades before = currentHarm(reg, *person);
    if (!isAbsent(grading.value(u"physical_after")))
        grading.setValue(u"physical_before", before.physical);
    if (!isAbsent(grading.value(u"psychological_after")))
        grading.setValue(u"psychological_before", before.psychological);
}

/// The category as it stood on the day of the event; kept from then on.
void completeScreen(const Register &reg, const ReferenceData &reference, RecordData &screen)
{
    const auto event = referred(reg, screen, u"incident"_qs);
    if (!event)
        return;
    setCategoryRule(screen, reference, event->date(u"occurred_on"));
}

void completeTraining(const ReferenceData &reference, RecordData &training)
{
    const QDate completed = training.date(u"completed_on");
    const auto course = reference.entry(u"training_course"_qs, training.text(u"course"), completed);
    const int months = course ? course->attributes.value(u"validity_months").toInt() : 0;
    if (completed.isValid() && months > 0 && isAbsent(training.value(u"expires_on")))
        training.setValue(u"expires_on", addMonths(completed, months));
}

/// Appends the edit of a record to a step; nothing where nothing differs.
void appendEdit(ChangeSet &step, const RecordData &before, const RecordData &after)
{
    append(step, edited({}, before, after));
}

bool isGraver(const ReferenceData &reference, const RecordData &grading, const QString &dimension)
{
    const QString after = grading.text(QString(dimension + u"_after"));
    const QString before = grading.text(QString(dimension + u"_before"));
    const QString set = dimension + u"_harm";
    return !after.isEmpty() && harmRank(reference, set, after) > harmRank(reference, set, before);
}

bool changes(const RecordData &grading, const QString &dimension)
{
    const QString after = grading.text(QString(dimension + u"_after"));
    return !after.isEmpty() && after != grading.text(QString(dimension + u"_before"));
}

/// Asks again where the answer was no; a case under way only notes that harm was graded again.
void askCandourAgain(const Register &reg, const ReferenceData &reference, const RecordData &grading, ChangeSet &step)
{
    const bool graver = isGraver(reference, grading, u"physical"_qs) || isGraver(reference, grading, u"psychological"_qs);
    for (const RecordData &candour : relatedTo(reg, u"candour_case"_qs, u"affected_person"_qs, idFromText(grading.text(u"affected_person")))) {
        const QString state = candour.text(u"state");
        const bool isOpen = state == u"not_notifiable" || state == u"not_assessed" || state == u"awaiting_information";
        if (!graver || !isOpen || (state == u"not_assessed" && isAbsent(candour.value(u"judged_on"))))
            continue;
        RecordData asked = candour;
        asked.setValue(u"state", u"not_assessed"_qs);
        asked.setValue(u"asked_again_on", grading.date(u"graded_on"));
        asked.setValue(u"asked_again_reason", grading.text(u"reason"));
        for (const QString &field : {u"judged_by"_qs, u"judged_on"_qs, u"judged_reasons"_qs, u"prolonged"_qs})
            asked.setValue(field, {});
        appendEdit(step, candour, asked);
    }
}

void markLfpse(const Register &reg, const RecordData &grading, ChangeSet &step)
{
    if (!changes(grading, u"physical"_qs) && !changes(grading, u"psychological"_qs))
        return;
    const auto person = referred(reg, grading, u"affected_person"_qs);
    if (!person)
        return;
    for (const RecordData &triage : relatedTo(reg, u"triage"_qs, u"incident"_qs, idFromText(person->text(u"incident")))) {
        RecordData marked = triage;
        marked.setValue(u"lfpse_update_needed", true);
        marked.setValue(u"lfpse_updated_on", {}); // what was updated there before is out of date again
        appendEdit(step, triage, marked);
    }
}

/// One referral for each "yes" that asks for one, as a task until it is logged or refused.
Status openReferral(Register &reg, const ReferenceData &reference, const RecordData &screen, ChangeSet &step)
{
    const bool asks = screen.text(u"answer") == u"yes" && screen.value(u"referral_required").toBool();
    if (!asks || !relatedTo(reg, u"external_process"_qs, u"screen"_qs, screen.id).isEmpty())
        return {};
    auto referral = reg.blank(u"external_process"_qs);
    if (!referral)
        return referral.error();
    const QString category = screen.text(u"category");
    const auto rule = reference.entry(u"mandated_category"_qs, category, screen.date(u"rule_day"));
    const QString body = rule ? rule->attributes.value(u"body").toString() : QString();
    const QString kind = rule ? rule->attributes.value(u"process").toString() : QString();
    referral->setValue(u"state", u"to_refer"_qs);
    referral->setValue(u"title", QCoreApplication::translate("SafetyRules", "Refer to %1: %2").arg(screen.text(u"refer_to"), reference.label(u"mandated_category"_qs, category, screen.date(u"rule_day"))));
    referral->setValue(u"kind", kind.isEmpty() ? u"referral"_qs : kind);
    referral->setValue(u"body", body.isEmpty() ? u"other"_qs : body);
    referral->setValue(u"incident", screen.value(u"incident"));
    referral->setValue(u"screen", screen.id.toString());
    append(step, created({}, *referral));
    return {};
}

/// The first date of each kind of step stands on the case, where its clocks look for it.
void dateCase(const Register &reg, const RecordData &candourStep, ChangeSet &step)
{
    static const QHash<QString, QString> fields {{u"verbal"_qs, u"verbal_on"_qs}, {u"written"_qs, u"written_on"_qs},
        {u"findings"_qs, u"findings_on"_qs}, {u"refusal"_qs, u"declined_on"_qs}};
    const auto candour = referred(reg, candourStep, u"candour_case"_qs);
    const QString field = fields.value(candourStep.text(u"kind"));
    if (!candour || field.isEmpty())
        return;
    const QDate day = candourStep.value(u"done_at").toDateTime().toLocalTime().date();
    if (candour->date(field).isValid() && candour->date(field) <= day)
        return;
    RecordData dated = *candour;
    dated.setValue(field, day);
    appendEdit(step, *candour, dated);
}

void changeType(const Register &reg, const RecordData &change, ChangeSet &step)
{
    const auto response = referred(reg, change, u"learning_response"_qs);
    if (!response || change.text(u"kind") != u"type_changed" || isAbsent(change.value(u"type_after")))
        return;
    RecordData changed = *response;
    changed.setValue(u"response_type", change.value(u"type_after"));
    appendEdit(step, *response, changed);
}

void renewTraining(const Register &reg, const RecordData &training, ChangeSet &step)
{
    for (const RecordData &earlier : relatedTo(reg, u"training_record"_qs, u"person"_qs, idFromText(training.text(u"person")))) {
        const bool isEarlier = earlier.id != training.id && earlier.text(u"course") == training.text(u"course")
            && earlier.date(u"completed_on") < training.date(u"completed_on");
        if (!isEarlier || earlier.value(u"renewed").toBool())
            continue;
        RecordData renewed = earlier;
        renewed.setValue(u"renewed", true);
        appendEdit(step, earlier, renewed);
    }
}

} // namespace

void setCategoryRule(RecordData &screen, const ReferenceData &reference, QDate day)
{
    const auto rule = reference.entry(u"mandated_category"_qs, screen.text(u"category"), day);
    if (!rule)
        return;
    screen.setValue(u"rule_day", day);
    screen.setValue(u"psii_required", rule->attributes.value(u"psii_required").toBool());
    screen.setValue(u"referral_required", rule->attributes.value(u"referral_required").toBool());
    screen.setValue(u"lead_body", rule->attributes.value(u"lead").toString());
    screen.setValue(u"refer_to", rule->attributes.value(u"refer_to").toString());
}

void completeSafetyRecord(const Register &reg, const ReferenceData &reference, const RecordData *before, RecordData &after)
{
    const QString type = after.schema().type();
    if (type == u"harm_regrade" && !before)
        completeGrading(reg, after);
    else if (type == u"mandated_screen" && (!before || isAbsent(before->value(u"rule_day"))))
        completeScreen(reg, reference, after);
    else if (type == u"triage" && before && after.date(u"lfpse_updated_on").isValid() && after.date(u"lfpse_updated_on") != before->date(u"lfpse_updated_on"))
        after.setValue(u"lfpse_update_needed", false);
    else if (type == u"training_record")
        completeTraining(reference, after);
    else if (type == u"date_change" && !before)
        completeDateChange(reg, after);
    else if (type == u"candour_case" && isAbsent(after.value(u"provider_type")))
        after.setValue(u"provider_type", localSetting(reference, u"provider_type"_qs).toString());
    else if (type == u"response_change" && !before) {
        if (const auto response = referred(reg, after, u"learning_response"_qs))
            after.setValue(u"type_before", response->value(u"response_type"));
    }
}

Result<ChangeSet> safetyConsequences(Register &reg, const ReferenceData &reference, const RecordData *before, const RecordData &after)
{
    ChangeSet step;
    const QString type = after.schema().type();
    if (type == u"harm_regrade" && !before) {
        askCandourAgain(reg, reference, after, step);
        markLfpse(reg, after, step);
    } else if (type == u"mandated_screen") {
        if (const Status opened = openReferral(reg, reference, after, step); !opened)
            return opened.error();
    } else if (type == u"candour_step") {
        dateCase(reg, after, step);
    } else if (type == u"response_change" && !before) {
        changeType(reg, after, step);
    } else if (type == u"training_record") {
        renewTraining(reg, after, step);
    } else if (type == u"mortality_review") {
        return mortalityHandOff(reg, reference, after);
    } else if (type == u"date_change" && !before) {
        append(step, dueDateMoved(reg, after));
    }
    return step;
}

} // namespace candour
