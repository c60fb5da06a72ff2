#include "pages/effective/boardpart.h"

#include "forms/steptaking.h"
#include "look/inlinemessage.h"
#include "pages/effective/boardmodel.h"
#include "pages/effective/boardview.h"
#include "pages/effective/unitchoice.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

BoardPart::BoardPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"board_message"_qs);
    m_message->setClosable(true);
    m_note = new InlineMessage(this);
    m_note->setObjectName(u"board_note"_qs);
    m_unit = new UnitChoice(this);
    m_unit->setObjectName(u"board_unit"_qs);
    auto *label = new QLabel(tr("&Directorate or service"), this);
    label->setBuddy(m_unit);
    m_model = new BoardModel(m_session.reference(), this);
    m_view = new BoardView(*m_model, [this](const RecordData &project) { return m_session.workflow().steps(project); }, this);
    auto *hint = new QLabel(tr("Drag a card to another state, or press Alt with Left or Right: the step is taken with what it asks for. The menu of a card names every step."), this);
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_unit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(m_view);
    column->addWidget(hint);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &BoardPart::reload);
    connect(m_view, &BoardView::moved, this, &BoardPart::move);
    connect(m_view, &BoardView::opened, this, [this](const RecordData &project) { Q_EMIT goTo(u"audit_project"_qs, project.id); });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { Q_EMIT goTo(u"audit_project"_qs, m_refused); });
}

void BoardPart::setRecord(const RecordData &programme)
{
    const auto year = FinancialYear::parse(programme.text(u"financial_year"));
    m_year = year ? *year : FinancialYear();
    reload();
}

void BoardPart::reload()
{
    const auto entries = programmeEntries(m_session.reg(), m_session.reference(), m_year, m_session.today());
    if (!entries)
        return Q_EMIT failed(entries.error());
    m_unit->setEntries(*entries, m_session.reference());
    QList<EntryPosition> shown = *entries;
    if (const QString unit = m_unit->unit(); !unit.isEmpty())
        shown.removeIf([&](const EntryPosition &position) { return position.entry.text(u"unit") != unit; });
    const QModelIndex before = m_view->currentIndex();
    const BoardCard *card = m_model->card(before);
    const RecordId kept = card ? card->project.id : RecordId();
    const int row = before.row();
    const int column = before.column();
    m_model->setEntries(shown);
    m_view->fit();
    m_view->keepCurrent(kept, m_model->index(std::min(row, m_model->rowCount() - 1), column));
    sayWithoutProject(int(shown.size()), int(std::count_if(shown.begin(), shown.end(), [](const EntryPosition &position) { return !position.project; })));
}

void BoardPart::sayWithoutProject(int entries, int withoutProject)
{
    if (entries == 0)
        m_note->say(Tone::Info, tr("The programme of this year has no entries yet: add them under Programme entries."));
    else if (withoutProject > 0)
        m_note->say(Tone::Info, tr("%n entries have no project yet and so no card: register their projects first.", nullptr, withoutProject));
    else
        m_note->dismiss();
}

void BoardPart::move(const RecordData &project, const QString &state)
{
    m_message->dismiss();
    QStringList possible;
    bool leadsThere = false;
    for (const StepCheck &step : m_session.workflow().steps(project)) {
        possible << step.transition->title();
        leadsThere = leadsThere || step.transition->to == state;
    }
    if (!leadsThere) {
        m_refused = project.id;
        const Workflow &workflow = *workflowOf(project.schema().type());
        return m_message->say(Tone::Caution, tr("No step leads %1 from “%2” to “%3”. Possible now: %4.").arg(project.name(), workflow.state(project.text(u"state"))->title(), workflow.state(state)->title(), possible.join(u", "_qs)), tr("Open the project"));
    }
    const Status taken = takeStep(m_session, m_ask, project, state);
    if (taken)
        return;
    m_refused = project.id;
    const Error &refusal = taken.error();
    const QString missing = refusal.missing.isEmpty() ? QString() : u"\n"_qs + refusal.missing.join(u'\n');
    m_message->say(Tone::Caution, refusal.message + missing, tr("Open the project"));
}

} // namespace candour
