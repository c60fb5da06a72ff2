#include "pages/overviewpage.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "measures/friendsandfamily.h"
#include "pages/card.h"
#include "pages/measures.h"
#include "services/shared/session.h"
#include "workflow/workflow.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int mostLate = 8;
constexpr int mostMeetings = 6;
constexpr int narrowest = 900;  ///< logical pixels at 100 % that three cards need side by side
constexpr int lastRow = 5;

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"summary"_qs);
    auto *inside = new QWidget(this);
    m_safety = new Card(u"safetyCard"_qs, tr("Safety"), {}, inside);
    m_audit = new Card(u"auditCard"_qs, tr("Clinical audit"), {}, inside);
    m_experience = new Card(u"experienceCard"_qs, tr("Patient experience"), {}, inside);
    m_late = new Card(u"lateCard"_qs, tr("What is late"), tr("Nothing is late."), inside);
    m_meetings = new Card(u"meetingsCard"_qs, tr("Next meetings"), tr("No meeting is planned."), inside);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(16, 12, 16, 16);
    m_grid->setSpacing(16);
    m_grid->setRowStretch(lastRow, 1);
    arrange(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&session.reg(), &Register::changed, this, [this](const ChangeSet &set) {
        m_scoreIsOld = m_scoreIsOld || set.touches(u"import_batch"_qs);
        if (isVisible())
            m_soon.start();
    });
    connect(&session.reg(), &Register::changedElsewhere, this, [this] {
        m_scoreIsOld = true;
        if (isVisible())
            m_soon.start();
    });
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The frame first, the numbers with the next turn of the event loop.
    m_soon.start();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= scaledWidth(narrowest, fontMetrics()));
}

void OverviewPage::arrange(bool wide)
{
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    const QList<Card *> cards {m_safety, m_audit, m_experience, m_late, m_meetings};
    for (int i = 0; i < cards.size(); ++i) {
        m_grid->removeWidget(cards.at(i));
        if (!wide)
            m_grid->addWidget(cards.at(i), i, 0);
    }
    if (wide) {
        m_grid->addWidget(m_safety, 0, 0, 1, 2);
        m_grid->addWidget(m_audit, 0, 2, 1, 2);
        m_grid->addWidget(m_experience, 0, 4, 1, 2);
        m_grid->addWidget(m_late, 1, 0, 1, 4);
        m_grid->addWidget(m_meetings, 1, 4, 1, 2);
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, wide || column == 0 ? 1 : 0);
}

qint64 OverviewPage::count(const QString &type, const QList<Condition> &where) const
{
    Query query;
    query.type = type;
    query.where = where;
    const auto found = m_session.reg().count(query);
    return found ? *found : 0;
}

qint64 OverviewPage::unfinished(const QString &type, const QList<Condition> &where) const
{
    QList<Condition> all = where;
    if (const Workflow *workflow = workflowOf(type))
        all.append({u"state"_qs, Condition::Operator::AnyOf, workflow->unfinishedStates()});
    return count(type, all);
}

CardLine OverviewPage::line(const QString &words, const QString &section, const QString &detail)
{
    return {words, detail, [this, section] { Q_EMIT goToSection(section); }};
}

void OverviewPage::refresh()
{
    const Condition forResponse {u"learning_response"_qs, Condition::Operator::Present, {}};
    const Condition forAudit {u"audit_project"_qs, Condition::Operator::Present, {}};
    const int incidents = int(count(u"incident"_qs));
    const int responses = int(unfinished(u"learning_response"_qs));
    const int safetyActions = int(unfinished(u"action"_qs, {forResponse}));
    m_safety->setLines({
        line(tr("%Ln incident(s)", nullptr, incidents), u"safety.incidents"_qs),
        line(tr("%Ln learning response(s) under way", nullptr, responses), u"safety.responses"_qs),
        line(tr("%Ln safety action(s) open", nullptr, safetyActions), u"safety.actions"_qs),
    });
    const int projects = int(unfinished(u"audit_project"_qs));
    const int national = int(count(u"national_audit"_qs, {{u"participated"_qs, Condition::Operator::Equals, u"yes"_qs}}));
    const int auditActions = int(unfinished(u"action"_qs, {forAudit}));
    m_audit->setLines({
        line(tr("%Ln project(s) under way", nullptr, projects), u"audit.projects"_qs),
        line(tr("%Ln national audit(s) that we take part in", nullptr, national), u"audit.national"_qs),
        line(tr("%Ln audit action(s) open", nullptr, auditActions), u"audit.actions"_qs),
    });
    refreshExperience();
    refreshMeetings();
}

void OverviewPage::refreshExperience()
{
    if (m_scoreIsOld)
        refreshScores();
    const int respondents = int(count(u"respondent"_qs));
    const int comments = int(count(u"comment"_qs));
    const int imports = int(count(u"import_batch"_qs, {{u"kind"_qs, Condition::Operator::Equals, u"feedback"_qs}}));
    QList<CardLine> lines {line(tr("%Ln person(s) answered", nullptr, respondents), u"experience.respondents"_qs)};
    if (!m_score.isEmpty())
        lines << line(m_score, u"experience.respondents"_qs);
    lines << line(tr("%Ln comment(s)", nullptr, comments), u"experience.comments"_qs)
          << line(tr("%Ln import(s) of feedback", nullptr, imports), u"experience.imports"_qs);
    m_experience->setLines(lines);
}

void OverviewPage::refreshScores()
{
    Query query;
    query.type = u"respondent"_qs;
    const auto tally = m_session.reg().tally(u"fft_score"_qs, query);
    if (!tally)
        return;
    FriendsAndFamily answers;
    for (const auto &[code, people] : *tally) {
        const QString score = code.toString();
        qint64 &place = score == u"very_good" ? answers.veryGood : score == u"good" ? answers.good
            : score == u"neither" ? answers.neither : score == u"poor" ? answers.poor
            : score == u"very_poor" ? answers.veryPoor : score == u"dont_know" ? answers.dontKnow : answers.unanswered;
        place += people;
    }
    m_score = answers.total() > 0 ? tr("%1 of %2 said good or very good").arg(percentText(answers.positive(), answers.total()), countText(answers.total()))
                                  : QString();
    m_scoreIsOld = false;
}

void OverviewPage::refreshMeetings()
{
    Query query;
    query.type = u"meeting"_qs;
    query.where = {{u"held_on"_qs, Condition::Operator::AtLeast, m_session.today()}};
    query.sortField = u"held_on"_qs;
    query.limit = mostMeetings;
    const auto page = m_session.reg().page(query);
    if (!page)
        return;
    QList<CardLine> lines;
    for (const RecordData &meeting : page->records) {
        const Field *committee = meeting.schema().field(u"committee");
        const QDate papers = meeting.date(u"papers_due_on");
        const RecordId id = meeting.id;
        lines.append({dateText(meeting.date(u"held_on")) + u"  "_qs + m_session.reference().displayText(*committee, meeting.value(u"committee")),
            papers.isValid() ? tr("papers %1").arg(locale().toString(papers, u"d MMM"_qs)) : QString(), [this, id] { Q_EMIT goTo(u"meeting"_qs, id); }});
    }
    m_meetings->setLines(lines);
}

void OverviewPage::setWork(const QList<WorkItem> &items)
{
    QList<CardLine> lines;
    for (const WorkItem &item : items) {
        if (item.clock.status != ClockState::Status::Overdue || lines.size() == mostLate)
            continue;
        const QString type = item.type;
        const RecordId id = item.record;
        lines.append({item.name, QStringList({item.clock.shortText(), item.clock.label, item.title}).join(u" – "_qs), [this, type, id] { Q_EMIT goTo(type, id); }});
    }
    const auto late = countWork(items).overdue;
    if (late > lines.size())
        lines.append(line(tr("All %n that are late", nullptr, late), u"overview.work"_qs));
    m_late->setLines(lines);
}

} // namespace candour
