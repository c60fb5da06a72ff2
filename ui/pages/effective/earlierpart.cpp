#include "pages/effective/earlierpart.h"

#include "ask/ask.h"
#include "look/flowlayout.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "pages/effective/wordtable.h"
#include "services/shared/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

QString whyAlike(const EarlierProject &earlier)
{
    QStringList reasons;
    if (!earlier.sharedStandards.isEmpty())
        reasons << EarlierPart::tr("cites %1 for the same service").arg(earlier.sharedStandards.join(u", "_qs));
    if (earlier.titleSimilarity >= 0.6)
        reasons << EarlierPart::tr("shares %1% of the title's words").arg(qRound(earlier.titleSimilarity * 100));
    return reasons.join(u"; "_qs);
}

QString openActionsText(const EarlierProject &earlier)
{
    if (earlier.openActions.isEmpty())
        return EarlierPart::tr("No action of %1 is open.").arg(earlier.project.text(u"reference"));
    QStringList lines {EarlierPart::tr("Open actions of %1:").arg(earlier.project.text(u"reference"))};
    for (const RecordData &action : earlier.openActions)
        lines << u"\u2022 "_qs + action.text(u"reference") + u" "_qs + action.text(u"title");
    return lines.join(u'\n');
}

} // namespace

EarlierPart::EarlierPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(8);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"earlier_sentence"_qs);
    m_sentence->setWordWrap(true);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"earlier_message"_qs);
    m_table = new WordTable(u"earlier_projects"_qs, tr("Earlier projects like this one"), this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_actions = new QLabel(this);
    m_actions->setObjectName(u"earlier_actions"_qs);
    m_actions->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    column->addWidget(m_table);
    column->addWidget(m_actions);
    createButtons();
    column->addStretch(1);
    connect(m_table, &QTableView::activated, this, &EarlierPart::openEarlier);
}

void EarlierPart::createButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    const auto add = [&](const QString &name, const QString &text, void (EarlierPart::*act)()) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_next = add(u"become_next_cycle"_qs, QString(), &EarlierPart::becomeNextCycle);
    makePrimary(m_next);
    m_open = add(u"open_earlier"_qs, tr("&Open it"), &EarlierPart::openEarlier);
    m_another = add(u"another_question"_qs, tr("It asks something &else…"), &EarlierPart::isAnother);
    static_cast<QVBoxLayout *>(layout())->addWidget(buttons);
}

void EarlierPart::setRecord(const RecordData &project)
{
    const bool isOther = !m_project || m_project->id != project.id;
    m_project = project;
    if (isOther)
        m_message->dismiss();
    const auto found = AuditProjectService(m_session.reg(), m_session.reference()).earlierProjects(project);
    if (!found)
        return Q_EMIT failed(found.error());
    m_found = *found;
    Table table(tr("Earlier projects like this one"));
    table.text(tr("Reference")).text(tr("Title")).number(tr("Cycle")).text(tr("State")).text(tr("Why it is listed")).number(tr("Open actions"));
    const Field *state = project.schema().field(u"state");
    for (const EarlierProject &earlier : std::as_const(m_found))
        table.row({earlier.project.text(u"reference"), earlier.project.text(u"title"), QString::number(std::max(1, earlier.project.value(u"cycle").toInt())),
            m_session.reference().displayText(*state, earlier.project), whyAlike(earlier), QString::number(earlier.openActions.size())});
    const int row = isOther ? 0 : std::max(0, m_table->currentIndex().row());
    m_table->setTable(table);
    m_table->setVisible(!m_found.isEmpty());
    if (!m_found.isEmpty())
        m_table->setCurrentIndex(m_table->model()->index(std::min(row, int(m_found.size()) - 1), 0));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EarlierPart::refresh, Qt::UniqueConnection);
    m_sentence->setText(m_found.isEmpty()
            ? tr("No project of the last three years cites the same guidance for this service or has a title like this one.")
            : tr("These projects of the last three years are like this one. Go on where one of them stopped, or say that this one asks something else."));
    refresh();
}

const EarlierProject *EarlierPart::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_found.size() ? &m_found.at(row) : nullptr;
}

void EarlierPart::refresh()
{
    const EarlierProject *earlier = chosen();
    for (QPushButton *button : {m_next, m_open, m_another})
        button->setVisible(earlier);
    m_actions->setVisible(earlier);
    if (!earlier)
        return;
    m_next->setText(tr("Make this &cycle %1 of %2").arg(std::max(1, earlier->project.value(u"cycle").toInt()) + 1).arg(earlier->project.text(u"reference")));
    m_next->setToolTip(tr("Copies its criteria, questions and sample plan, without answers; the project goes on to design."));
    m_actions->setText(openActionsText(*earlier));
}

void EarlierPart::openEarlier()
{
    if (const EarlierProject *earlier = chosen())
        Q_EMIT goTo(u"audit_project"_qs, earlier->project.id);
}

void EarlierPart::becomeNextCycle()
{
    const EarlierProject *earlier = chosen();
    if (!earlier)
        return;
    const auto done = AuditProjectService(m_session.reg(), m_session.reference()).becomeNextCycle(*m_project, earlier->project);
    if (!done)
        m_message->say(Tone::Critical, done.error().message);
}

void EarlierPart::isAnother()
{
    QList<Ask::Choice> choices;
    for (const ReferenceEntry &entry : m_session.reference().choices(u"duplicate_answer"_qs)) {
        if (entry.code != u"next_cycle" && entry.code != u"none_found")
            choices.append({entry.code, entry.label, entry.definition});
    }
    const auto answer = m_ask.choose(tr("Why is it not the next cycle?"), tr("The answer is kept with the proposal."), choices);
    if (!answer)
        return;
    RecordData after = *m_project;
    after.setValue(u"duplicate_answer", *answer);
    const auto saved = m_session.records().save(*m_project, after);
    if (!saved)
        m_message->say(Tone::Critical, saved.error().message);
}

} // namespace candour
