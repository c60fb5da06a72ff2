#include "pages/safe/triagefacts.h"

#include "forms/answereditor.h"
#include "forms/liveform.h"
#include "look/inlinemessage.h"
#include "pages/safe/pagesection.h"
#include "records/safe/triage.h"
#include "services/shared/session.h"

#include <QGridLayout>
#include <QLabel>

namespace candour {

namespace {

FieldEditor *triageEditor(const Field &field, Session &session, QWidget *parent)
{
    const bool allInView = field.type == FieldType::Boolean || field.vocabulary == u"date_precision" || field.vocabulary == u"immediate_actions";
    return allInView ? makeAnswerEditor(field, session, parent) : makeEditor(field, session, parent);
}

} // namespace

TriageFacts::TriageFacts(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_lfpse(new InlineMessage(this)), m_triage(Triage::schema())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_form = new LiveForm(Triage::schema(), {u"occurred_precision"_qs, u"immediate_actions"_qs, u"immediate_actions_taken"_qs, u"owner"_qs, u"unclear"_qs, u"linked_note"_qs}, session, this, triageEditor);
    m_lfpse->setClosable(false);
    m_lfpse->setObjectName(u"lfpseUpdate"_qs);
    connect(m_lfpse, &InlineMessage::actionTriggered, this, &TriageFacts::markUpdated);
    connect(m_form, &LiveForm::failed, this, &TriageFacts::failed);
    layout->addWidget(m_lfpse);
    layout->addWidget(m_form);
}

void TriageFacts::setView(const TriageView &view)
{
    m_triage = view.triage;
    showFacts(view.event);
    m_form->setRecord(view.triage);
    if (view.triage.value(u"lfpse_update_needed").toBool())
        m_lfpse->say(Tone::Caution, tr("A harm grade has changed here: the LFPSE record needs updating in the reporting system."), tr("It is updated there"));
    else
        m_lfpse->dismiss();
}

/// Only what the report says; what it leaves out is not a row of its own.
void TriageFacts::showFacts(const RecordData &event)
{
    if (m_facts) {
        m_facts->hide();
        m_facts->setParent(nullptr);
        m_facts->deleteLater();
    }
    m_facts = new QWidget(this);
    m_facts->setObjectName(u"facts"_qs);
    m_facts->setAccessibleName(tr("What was reported"));
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    static const QStringList fields {u"event_type"_qs, u"occurred_on"_qs, u"occurred_precision"_qs, u"reported_on"_qs, u"aware_on"_qs, u"unit"_qs, u"location_text"_qs, u"level_of_concern"_qs,
        u"never_event"_qs, u"never_event_type"_qs, u"process_stage"_qs, u"safety_challenge"_qs, u"governance_flags"_qs, u"description"_qs, u"immediate_actions"_qs};
    for (const QString &name : fields) {
        const Field *field = event.schema().field(name);
        if (isAbsent(event.value(name)))
            continue;
        const int line = grid->rowCount();
        grid->addWidget(mutedLabel(field->title(), m_facts), line, 0, Qt::AlignTop);
        auto *value = plainLabel(m_session.reference().displayText(*field, event), m_facts);
        value->setObjectName(u"fact_"_qs + name);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, line, 1);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_facts);
    m_facts->show();
}

bool TriageFacts::focusField(const QString &field)
{
    return m_form->focusField(field);
}

void TriageFacts::markUpdated()
{
    RecordData updated = m_triage;
    updated.setValue(u"lfpse_updated_on", m_session.today());
    if (const auto written = m_session.records().save(m_triage, updated); !written)
        Q_EMIT failed(written.error());
}

} // namespace candour
