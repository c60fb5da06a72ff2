#include "pages/overviewpage.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "look/afterpaint.h"
#include "pages/card.h"
#include "pages/measures.h"
#include "pages/overviewnumbers.h"
#include "services/shared/session.h"

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
    m_inside = new QWidget(this);
    m_safety = new Card(u"safetyCard"_qs, tr("Safety"), {}, m_inside);
    m_audit = new Card(u"auditCard"_qs, tr("Clinical audit"), {}, m_inside);
    m_experience = new Card(u"experienceCard"_qs, tr("Patient experience"), {}, m_inside);
    m_late = new Card(u"lateCard"_qs, tr("What is late"), tr("Nothing is late."), m_inside);
    m_meetings = new Card(u"meetingsCard"_qs, tr("Next meetings"), tr("No meeting is planned."), m_inside);
    m_grid = new QGridLayout(m_inside);
    m_grid->setContentsMargins(16, 12, 16, 16);
    m_grid->setSpacing(16);
    m_grid->setRowStretch(lastRow, 1);
    arrange(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&session.reg(), &Register::changed, this, &OverviewPage::refreshSoon);
    connect(&session.reg(), &Register::changedElsewhere, this, &OverviewPage::refreshSoon);
}

void OverviewPage::refreshSoon()
{
    if (isVisible())
        m_soon.start();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    afterPaint(*m_inside, [this] { m_soon.start(); }); // what lies on top: the page below it is never painted
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

CardLine OverviewPage::line(const QString &words, const QString &section, const QString &detail)
{
    return {words, detail, [this, section] { Q_EMIT goToSection(section); }};
}

void OverviewPage::refresh()
{
    m_counted = m_session.reg().background().ask<OverviewNumbers>(overviewNumbers, [this](const Result<OverviewNumbers> &numbers) {
        if (numbers)
            showNumbers(*numbers);
    });
    refreshMeetings();
}

void OverviewPage::showNumbers(const OverviewNumbers &numbers)
{
    m_safety->setLines({
        line(tr("%Ln incident(s)", nullptr, numbers.incidents), u"safety.incidents"_qs),
        line(tr("%Ln learning response(s) under way", nullptr, numbers.responses), u"safety.responses"_qs),
        line(tr("%Ln safety action(s) open", nullptr, numbers.safetyActions), u"safety.actions"_qs),
    });
    m_audit->setLines({
        line(tr("%Ln project(s) under way", nullptr, numbers.projects), u"audit.projects"_qs),
        line(tr("%Ln national audit(s) that we take part in", nullptr, numbers.nationalAudits), u"audit.national"_qs),
        line(tr("%Ln audit action(s) open", nullptr, numbers.auditActions), u"audit.actions"_qs),
    });
    QList<CardLine> lines {line(tr("%Ln person(s) answered", nullptr, numbers.respondents), u"experience.respondents"_qs)};
    const FriendsAndFamily &answers = numbers.answers;
    if (answers.total() > 0)
        lines << line(tr("%1 of %2 said good or very good").arg(percentText(answers.positive(), answers.total()), countText(answers.total())), u"experience.respondents"_qs);
    lines << line(tr("%Ln comment(s)", nullptr, numbers.comments), u"experience.comments"_qs)
          << line(tr("%Ln import(s) of feedback", nullptr, numbers.imports), u"experience.imports"_qs);
    m_experience->setLines(lines);
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
