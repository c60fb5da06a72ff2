#include "services/effective/escalationservice.h"

#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QSet>

namespace candour {

Result<QList<RecordData>> EscalationService::raiseDue(const RecordData &project)
{
    ChangeSet step;
    QList<RecordId> raised;
    QSet<QString> triggers;
    for (const EscalationNeed &need : openEscalationNeeds(project, m_register, m_reference)) {
        if (triggers.contains(need.trigger))
            continue; // the most serious comes first and answers the others
        triggers.insert(need.trigger);
        auto escalation = m_register.blank(u"escalation"_qs);
        if (!escalation)
            return escalation.error();
        const auto band = m_reference.entry(u"risk_band"_qs, need.band);
        escalation->setValue(u"title", QString(project.name() + u": "_qs + m_reference.label(u"escalation_trigger"_qs, need.trigger)));
        escalation->setValue(u"state", u"raised"_qs);
        escalation->setValue(u"project", project.id.toString());
        escalation->setValue(u"finding", need.finding.isNull() ? QVariant() : need.finding.toString());
        escalation->setValue(u"risk_assessment", need.risk.isNull() ? QVariant() : need.risk.toString());
        escalation->setValue(u"trigger_code", need.trigger);
        escalation->setValue(u"band", need.band);
        escalation->setValue(u"scored_on", m_register.clock().today());
        escalation->setValue(u"notified", band ? band->attributes.value(u"notify").toString() : QString());
        raised.append(escalation->id);
        append(step, created({}, *escalation));
    }
    step.summary = QCoreApplication::translate("EscalationService", "Escalate %1").arg(project.name());
    if (const auto written = m_register.apply(step); !written)
        return written.error();
    QList<RecordData> records;
    for (const RecordId &id : raised) {
        if (const auto record = m_register.find(u"escalation"_qs, id))
            records.append(*record);
    }
    return records;
}

} // namespace candour
