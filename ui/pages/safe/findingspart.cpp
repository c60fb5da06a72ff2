#include "pages/safe/findingspart.h"

#include "base/dates.h"
#include "forms/clockwords.h"
#include "look/emptypage.h"
#include "pages/safe/pagesection.h"
#include "pages/safe/slipform.h"
#include "pages/safe/steptrail.h"
#include "services/shared/session.h"
#include "workflow/safe/analysis.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

using OutlineKind = OutlineStep::Kind;

constexpr int widestOutline = 120; ///< average characters: a line that is still read at a glance

QString outlineTitle(const OutlineStep &step)
{
    const QString words = step.words.simplified();
    switch (step.kind) {
    case OutlineKind::Finding:
        return FindingsPart::tr("Finding %1: %2").arg(step.name, words);
    case OutlineKind::Area:
        return FindingsPart::tr("Area for improvement %1: %2").arg(step.name, words);
    case OutlineKind::Action:
        break;
    }
    return FindingsPart::tr("Safety action %1: %2").arg(step.name, words);
}

OutlineKind kindAt(const QString &place)
{
    return place == u"areas" ? OutlineKind::Area : place == u"actions" ? OutlineKind::Action : OutlineKind::Finding;
}

} // namespace

FindingsPart::FindingsPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session), m_section(new PageSection(u"outlineSection"_qs, tr("Findings and actions"), this)), m_add(new QPushButton(tr("Add a finding"), this)),
      m_empty(new EmptyPage(Glyph::Response, tr("What the work system did, each finding with its evidence; then what must be addressed, and what will be done."), this)),
      m_trail(new StepTrail(u"outline"_qs, tr("Findings, areas for improvement and safety actions"), this))
{
    setAdding([this] { addFinding(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_section);
    layout->addStretch(1);
    m_add->setObjectName(u"addFinding"_qs);
    m_add->setToolTip(tr("Add a finding (Ctrl+N)"));
    connect(m_add, &QPushButton::clicked, this, &FindingsPart::addFinding);
    connect(m_empty->addButton(tr("Add the first finding"), u"addFirstFinding"_qs), &QPushButton::clicked, this, &FindingsPart::addFinding);
    m_trail->setWidestRow(fontMetrics().averageCharWidth() * widestOutline);
    m_section->body()->addWidget(m_add, 0, Qt::AlignLeft);
    m_section->body()->addWidget(m_empty);
    m_section->body()->addWidget(m_trail);
    connect(m_trail, &StepTrail::chosen, this, &FindingsPart::edit);
    connect(m_trail, &StepTrail::asked, this, &FindingsPart::act);
    makeSlip(Finding::schema(), {u"text"_qs, u"evidence"_qs, u"factors"_qs, u"tor_items"_qs, u"confidence"_qs, u"narrative"_qs, u"wording_justification"_qs});
    makeSlip(AreaForImprovement::schema(), {u"text"_qs, u"findings"_qs, u"route"_qs, u"owner_group"_qs, u"route_reason"_qs});
    makeSlip(Action::schema(), {u"title"_qs, u"areas"_qs, u"owner"_qs, u"accepted_on"_qs, u"due_on"_qs, u"strength"_qs, u"strength_reason"_qs, u"measure"_qs, u"baseline"_qs,
        u"aim"_qs, u"monitored_by"_qs, u"effectiveness_due_on"_qs, u"milestones"_qs, u"wording_justification"_qs});
}

void FindingsPart::makeSlip(const Schema &schema, const QStringList &fields)
{
    auto *slip = new SlipForm(schema, fields, m_session, m_trail);
    m_slips.insert(schema.type(), slip);
    connect(slip, &SlipForm::saved, this, [this](const RecordId &record) { m_trail->focusStep(keyOf(record)); });
    connect(slip, &SlipForm::ended, this, [this] {
        showWhatThereIs();
        if (!m_trail->focusStep(m_below))
            m_add->setFocus();
    });
}

void FindingsPart::setRecord(const RecordData &record)
{
    if (m_response != record.id) {
        for (SlipForm *slip : std::as_const(m_slips))
            slip->end();
    }
    m_response = record.id;
    const auto analysis = analysisOf(m_session.reg(), record.id);
    if (!analysis) {
        Q_EMIT failed(analysis.error());
        return;
    }
    m_steps = responseOutline(*analysis, m_session.reg(), m_session.reference(), m_session.today());
    showOutline();
}

void FindingsPart::showOutline()
{
    m_keys.clear();
    QList<TrailStep> rows;
    for (const OutlineStep &step : std::as_const(m_steps)) {
        // Two desks may have given the same number before they met.
        const QString key = step.name.isEmpty() || m_keys.contains(step.name) ? step.record.id.toString() : step.name;
        m_keys << key;
        rows << trailStep(key, step);
    }
    m_trail->setSteps(rows);
    for (SlipForm *slip : std::as_const(m_slips)) {
        if (!slip->isHidden())
            m_trail->placeBelow(slip, m_below);
    }
    m_section->setStanding(standing());
    showWhatThereIs();
}

void FindingsPart::showWhatThereIs()
{
    const bool isEditing = std::any_of(m_slips.cbegin(), m_slips.cend(), [](const SlipForm *slip) { return !slip->isHidden(); });
    m_empty->setVisible(m_steps.isEmpty() && !isEditing);
    m_trail->setVisible(!m_empty->isVisibleTo(this));
    m_add->setVisible(!m_steps.isEmpty());
    m_add->setEnabled(!m_session.reg().isReadOnly());
}

TrailStep FindingsPart::trailStep(const QString &key, const OutlineStep &step) const
{
    TrailStep row {key, outlineTitle(step), tr("Complete"), StateShape::Full, Tone::Positive, {}, step.facts, step.missing, {}, {}};
    row.depth = step.depth;
    if (step.kind == OutlineKind::Action) {
        const WorkflowState *state = workflowOf(Action::schema().type())->state(step.record.text(u"state"));
        const Chip chip = state ? stateChip(*state) : Chip();
        row.shape = chip.shape;
        row.tone = chip.tone == Tone::Neutral ? Tone::Info : chip.tone; // its words are as dark as those of the others
        row.standing = step.standing;
        row.words.prepend(step.due.isValid() ? tr("State: %1, due %2").arg(step.standing, dateText(step.due)) : tr("State: %1").arg(step.standing));
    }
    if (!step.missing.isEmpty()) {
        row.standing = tr("Something is missing");
        row.shape = StateShape::Half;
        row.tone = Tone::Caution;
    }
    if (step.isOverdue) {
        row.standing = step.standing;
        row.shape = StateShape::Overdue;
        row.tone = Tone::Critical;
    }
    if (!m_session.reg().isReadOnly()) {
        row.verb = tr("Edit");
        row.tip = tr("Edit it here (Return)");
        if (step.kind == OutlineKind::Finding)
            row.more << TrailVerb {u"below"_qs, tr("Add an area for improvement"), tr("What must be addressed because of this finding (Insert)")};
        if (step.kind == OutlineKind::Area)
            row.more << TrailVerb {u"below"_qs, tr("Add a safety action"), tr("How this area is met (Insert)")};
        row.more << TrailVerb {u"withdraw"_qs, tr("Withdraw"), tr("Take it out of the response; it can be undone (Delete)")};
    }
    row.more << TrailVerb {u"open"_qs, tr("Open"), tr("Everything about it, on its own page")};
    return row;
}

/// "2 findings, 1 area for improvement, 3 actions; 4 things missing"
QString FindingsPart::standing() const
{
    if (m_steps.isEmpty())
        return {};
    int counts[3] {};
    int missing = 0;
    for (const OutlineStep &step : m_steps) {
        ++counts[int(step.kind)];
        missing += int(step.missing.size());
    }
    QStringList parts {tr("%n finding(s)", nullptr, counts[0])};
    if (counts[1] > 0)
        parts << tr("%n area(s) for improvement", nullptr, counts[1]);
    if (counts[2] > 0)
        parts << tr("%n action(s)", nullptr, counts[2]);
    const QString all = parts.join(u", "_qs);
    return missing == 0 ? all : tr("%1; %2").arg(all, tr("%n thing(s) missing", nullptr, missing));
}

const OutlineStep *FindingsPart::step(const QString &key) const
{
    const qsizetype at = m_keys.indexOf(key);
    return at < 0 ? nullptr : &m_steps[at];
}

QString FindingsPart::keyOf(const RecordId &record) const
{
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        if (m_steps[at].record.id == record)
            return m_keys[at];
    }
    return {};
}

void FindingsPart::begin(const RecordData &record, bool isNew, const QString &title, const QString &below)
{
    for (SlipForm *each : std::as_const(m_slips))
        each->end();
    SlipForm *slip = m_slips.value(record.schema().type());
    m_below = below;
    m_trail->placeBelow(slip, below);
    m_empty->hide();
    m_trail->show();
    slip->begin(record, isNew, title);
}

void FindingsPart::addFinding()
{
    auto finding = m_session.records().blank(Finding::schema().type());
    if (!finding)
        return Q_EMIT failed(finding.error());
    finding->setValue(u"learning_response", m_response.toString());
    begin(*finding, true, tr("New finding"), m_keys.isEmpty() ? QString() : m_keys.last());
}

void FindingsPart::addBelow(const QString &key)
{
    const OutlineStep *above = step(key);
    if (!above || above->kind == OutlineKind::Action)
        return;
    const bool isFinding = above->kind == OutlineKind::Finding;
    auto record = m_session.records().blank(isFinding ? AreaForImprovement::schema().type() : Action::schema().type());
    if (!record)
        return Q_EMIT failed(record.error());
    record->setValue(u"learning_response", m_response.toString());
    record->setValue(isFinding ? u"findings" : u"areas", QStringList {above->record.id.toString()});
    begin(*record, true, isFinding ? tr("Area for improvement that follows from %1").arg(above->name) : tr("Safety action that meets %1").arg(above->name), key);
}

void FindingsPart::edit(const QString &key)
{
    if (const OutlineStep *chosen = step(key))
        begin(chosen->record, false, outlineTitle(*chosen), key);
}

void FindingsPart::act(const QString &key, const QString &verb)
{
    const OutlineStep *chosen = step(key);
    if (verb == u"below")
        addBelow(key);
    else if (verb == u"withdraw")
        withdraw(key);
    else if (chosen)
        Q_EMIT goTo(chosen->record.schema().type(), chosen->record.id);
}

void FindingsPart::withdraw(const QString &key)
{
    const qsizetype at = m_keys.indexOf(key);
    if (at < 0)
        return;
    const RecordData record = m_steps[at].record;
    const QString next = at + 1 < m_keys.size() ? m_keys[at + 1] : at > 0 ? m_keys[at - 1] : QString();
    const auto withdrawn = m_session.records().withdraw({record}, tr("Taken out of the findings and actions"));
    if (!withdrawn)
        return Q_EMIT failed(withdrawn.error());
    if (!m_trail->focusStep(next))
        m_add->setFocus();
}

void FindingsPart::reveal(const QString &place)
{
    const OutlineKind kind = kindAt(place);
    QString target;
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        if (m_steps[at].kind == kind && (target.isEmpty() || (m_steps[at].blocks && !step(target)->blocks)))
            target = m_keys[at];
    }
    if (!m_trail->focusStep(target.isEmpty() ? m_keys.value(0) : target))
        focusAndShow(m_empty->isHidden() ? m_add : m_empty->findChild<QPushButton *>());
}

void FindingsPart::keyPressEvent(QKeyEvent *event)
{
    const QString row = m_trail->current();
    if (!row.isEmpty() && event->key() == Qt::Key_Insert)
        addBelow(row);
    else if (!row.isEmpty() && event->key() == Qt::Key_Delete)
        withdraw(row);
    else if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()); !row.isEmpty() && button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        RecordPart::keyPressEvent(event);
}

} // namespace candour
