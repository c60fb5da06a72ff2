#include "pages/effective/rolloverpanel.h"

#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "services/effective/programmeservice.h"
#include "services/shared/session.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

QString nextYearText(const RollOverLine &line)
{
    if (line.isDone)
        return RollOverPanel::tr("there already");
    if (line.needsDecision)
        return RollOverPanel::tr("needs a quarter or a decision");
    if (!line.makesNewEntry)
        return RollOverPanel::tr("none");
    return line.isSecondCarry ? RollOverPanel::tr("new entry, carried a second time") : RollOverPanel::tr("new entry");
}

} // namespace

RollOverPanel::RollOverPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    m_try = new QPushButton(tr("Try the &roll-over"), this);
    m_try->setObjectName(u"plan_rollover"_qs);
    m_try->setToolTip(tr("Says what rolling the year over would do; nothing is written."));
    m_tried = new QWidget(this);
    m_state = new InlineMessage(m_tried);
    m_state->setObjectName(u"rollover_state"_qs);
    m_lines = new WordTable(u"rollover_lines"_qs, tr("What the roll-over would do"), m_tried);
    m_commit = new QPushButton(tr("Roll the &year over"), m_tried);
    m_commit->setObjectName(u"commit_rollover"_qs);
    auto *inner = new QVBoxLayout(m_tried);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_state);
    inner->addWidget(m_lines);
    inner->addWidget(m_commit, 0, Qt::AlignLeft);
    m_tried->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_try, 0, Qt::AlignLeft);
    column->addWidget(m_tried);
    connect(m_try, &QPushButton::clicked, this, [this] {
        m_tried->show();
        showPlan();
    });
    connect(m_commit, &QPushButton::clicked, this, &RollOverPanel::commit);
}

void RollOverPanel::setYear(const FinancialYear &year)
{
    if (year.label() != m_year.label())
        m_tried->hide();
    m_year = year;
    if (!m_tried->isHidden())
        showPlan();
}

void RollOverPanel::showPlan()
{
    const auto plan = rollOverPlan(m_session.reg(), m_session.reference(), m_year);
    if (!plan)
        return Q_EMIT failed(plan.error());
    Table table(tr("What the roll-over would do"));
    table.text(tr("Topic")).text(tr("Stage")).text(tr("Outcome")).text(tr("Next year"));
    for (const RollOverLine &line : plan->lines) {
        const QString outcome = line.outcome.isEmpty() ? tr("to be decided") : m_session.reference().label(u"programme_outcome"_qs, line.outcome);
        table.row({line.position.entry.text(u"title"), stageText(line.position.stage), outcome, nextYearText(line)});
    }
    m_lines->setTable(table);
    m_commit->setEnabled(plan->isReady() && !plan->lines.isEmpty());
    if (plan->isReady())
        m_state->say(Tone::Info, tr("Ready: %1 new entries in %2, %3 there already. Nothing is written yet; Undo takes the roll-over back.").arg(plan->newEntries).arg(m_year.next().label()).arg(plan->alreadyDone));
    else
        m_state->say(Tone::Caution, tr("%1 new entries, and these to be decided first:").arg(plan->newEntries) + u'\n' + plan->problems.join(u'\n'));
}

void RollOverPanel::commit()
{
    const auto done = ProgrammeService(m_session.reg(), m_session.reference()).rollOver(m_year);
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace candour
