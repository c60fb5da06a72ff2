#include "pages/safe/candourcard.h"

#include "forms/answereditor.h"
#include "forms/clockwords.h"
#include "look/flowlayout.h"
#include "look/inlinemessage.h"
#include "look/statechip.h"
#include "look/theme.h"
#include "pages/safe/pagesection.h"
#include "pages/safe/personcard.h"
#include "pages/safe/slipform.h"
#include "records/safe/candour.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

/// The words of the regulation that belong to the kind of provider, all in view.
EditorMaker candourEditors(const QString &providerType)
{
    return [providerType](const Field &field, Session &session, QWidget *parent) -> FieldEditor * {
        if (field.name == u"causation" || field.name == u"limb") {
            QList<ShownAnswer> answers;
            for (const ReferenceEntry &entry : candourChoices(session.reference(), field.vocabulary, providerType, session.today()))
                answers.append({entry.code, entry.label, entry.definition});
            return new AnswerEditor(field, answers, Qt::Vertical, parent);
        }
        return field.vocabulary == u"yes_no_unknown" ? makeAnswerEditor(field, session, parent) : makeEditor(field, session, parent);
    };
}

} // namespace

CandourCard::CandourCard(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_name(plainLabel({}, this)), m_state(new StateChip(this)), m_again(new InlineMessage(this)), m_harm(mutedLabel({}, this)),
      m_judged(plainLabel({}, this)), m_clocks(plainLabel({}, this)), m_answer(new QPushButton(tr("Answer the threshold question…"), this)),
      m_case(new QPushButton(tr("Open the candour case"), this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setSpacing(4);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    m_layout->addLayout(top);
    for (QWidget *each : {static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_harm), static_cast<QWidget *>(m_judged), static_cast<QWidget *>(m_clocks)})
        m_layout->addWidget(each);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_answer);
    flow->addWidget(m_case);
    m_layout->addWidget(buttons);
    m_again->setClosable(false);
    m_judged->setObjectName(u"judged"_qs);
    m_clocks->setObjectName(u"candourClocks"_qs);
    m_answer->setObjectName(u"answerCandour"_qs);
    m_case->setObjectName(u"openCandour"_qs);
    makeLink(m_case);
    connect(m_answer, &QPushButton::clicked, this, &CandourCard::answer);
    connect(m_case, &QPushButton::clicked, this, [this] {
        if (m_person.trail)
            Q_EMIT goTo(CandourCase::schema().type(), m_person.trail->candour.id);
    });
}

bool CandourCard::isOpen() const
{
    return m_person.candour == u"not_assessed" || m_person.candour == u"awaiting_information";
}

void CandourCard::setPerson(const TriagePerson &person)
{
    m_person = person;
    const QString name = person.person.name();
    setObjectName(u"candour_"_qs + name);
    setAccessibleName(tr("Duty of candour towards %1").arg(name));
    m_name->setText(name);
    const WorkflowState *state = workflowOf(CandourCase::schema().type())->state(person.candour);
    m_state->setVisible(state);
    if (state)
        m_state->setChip(stateChip(*state));
    m_harm->setText(harmWords());
    m_judged->setText(judgedWords());
    m_judged->setVisible(!m_judged->text().isEmpty());
    m_answer->setVisible(person.trail && isOpen());
    m_answer->setEnabled(!m_session.reg().isReadOnly());
    m_answer->setAccessibleName(tr("Answer the threshold question for %1").arg(name));
    m_case->setVisible(person.trail.has_value());
    m_case->setAccessibleName(tr("Open the candour case of %1").arg(name));
    m_clocks->setVisible(person.trail.has_value());
    if (!person.trail)
        return;
    const RecordData &candour = person.trail->candour;
    if (person.candour == u"not_assessed" && !isAbsent(candour.value(u"asked_again_on")))
        m_again->say(Tone::Caution, tr("Asked again on %1, because the harm was graded again: %2")
            .arg(m_session.reference().displayText(*candour.schema().field(u"asked_again_on"), candour), candour.text(u"asked_again_reason").simplified()));
    else
        m_again->dismiss();
    showClocks(*person.trail);
}

QString CandourCard::harmWords() const
{
    const ReferenceData &reference = m_session.reference();
    const auto grade = [&](const QString &set, const QString &code) { return code.isEmpty() ? tr("not graded") : reference.label(set, code); };
    const QString provider = m_person.trail ? m_person.trail->candour.text(u"provider_type") : QString();
    return tr("LFPSE grades: %1; %2. Regulation 20 has words of its own, and neither implies the other. The test for: %3.")
        .arg(grade(u"physical_harm"_qs, m_person.physical), grade(u"psychological_harm"_qs, m_person.psychological), reference.label(u"provider_type"_qs, provider));
}

QString CandourCard::judgedWords() const
{
    if (!m_person.trail || isAbsent(m_person.trail->candour.value(u"judged_on")))
        return {};
    const RecordData &candour = m_person.trail->candour;
    const auto shown = [&](QStringView field) { return m_session.reference().displayText(*candour.schema().field(field), candour); };
    QStringList parts {shown(u"causation"), shown(u"limb")};
    parts.removeAll(QString());
    const QString words = parts.isEmpty() ? QString() : parts.join(u"; "_qs) + u". "_qs;
    return tr("Judged by %1 on %2. %3Why: %4").arg(shown(u"judged_by"), shown(u"judged_on"), words, candour.text(u"judged_reasons").simplified());
}

/// The clocks that run, then the contract's dates and the statute's words, which are never one.
void CandourCard::showClocks(const CandourTrail &trail)
{
    const auto day = [&](QDate date) { return m_session.reference().displayText(*trail.candour.schema().field(u"notifiable_on"), date); };
    QStringList lines;
    for (const ClockState &clock : trail.clocks)
        lines << clock.sentence();
    const bool asksToTell = isOpen() || m_person.candour == u"notifiable" || m_person.candour == u"attempts";
    if (asksToTell) {
        if (trail.contractDue.isValid())
            lines << tr("Contract: to be told in person by %1, counted from the report.").arg(day(trail.contractDue));
        if (trail.secondDue.isValid())
            lines << (isOpen() ? tr("Contract, second date: by %1, if it became notifiable when the harm was graded again.").arg(day(trail.secondDue))
                               : tr("Contract, second date: by %1, counted from the day it became notifiable.").arg(day(trail.secondDue)));
        lines << tr("Statute (Regulation 20): as soon as reasonably practicable; it gives no number of days.");
    }
    m_clocks->setText(lines.join(u'\n'));
    m_clocks->setVisible(!lines.isEmpty());
}

void CandourCard::makeSlip()
{
    m_slip = new SlipForm(CandourCase::schema(),
        {u"unintended"_qs, u"prolonged"_qs, u"causation"_qs, u"limb"_qs, u"judged_by"_qs, u"judged_on"_qs, u"notifiable_on"_qs, u"judged_reasons"_qs}, m_session, this,
        candourEditors(m_person.trail->candour.text(u"provider_type")));
    for (const QString &key : {u"notifiable"_qs, u"not_notifiable"_qs, u"awaiting_information"_qs})
        m_slip->addVerb(key, workflowOf(CandourCase::schema().type())->find(u"not_assessed"_qs, key)->title());
    m_slip->afterSaving = [this](const RecordData &candour, const QString &verb) -> Status {
        if (candour.text(u"state") == verb)
            return {};
        const auto moved = m_session.workflow().move(candour, verb);
        return moved ? Status() : Status(moved.error());
    };
    connect(m_slip, &SlipForm::ended, this, [this] { (m_answer->isHidden() ? m_case : m_answer)->setFocus(); });
    m_layout->addWidget(m_slip);
}

void CandourCard::answer()
{
    if (!m_person.trail)
        return;
    if (!m_slip)
        makeSlip();
    const RecordData &candour = m_person.trail->candour;
    // Where harm was graded again, that day is the likeliest on which it became notifiable.
    m_slip->begin(candour, false, tr("Is it a notifiable safety incident? %1").arg(m_person.person.name()),
        {{u"judged_on"_qs, m_session.today()}, {u"notifiable_on"_qs, candour.value(u"asked_again_on")}});
}

void CandourCard::paintEvent(QPaintEvent *)
{
    paintCard(this);
}

} // namespace candour
