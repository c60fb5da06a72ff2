#include "pages/safe/timelinepart.h"

#include "look/emptypage.h"
#include "look/theme.h"
#include "pages/safe/questionlist.h"
#include "pages/safe/slipform.h"
#include "pages/safe/timelinelanes.h"
#include "services/shared/session.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr int widthForTwoSides = 900;

/// Keys that the window uses otherwise, and that belong to a card while it has the keyboard.
bool isTimelineKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (event.modifiers() == Qt::AltModifier)
        return isArrow;
    if (event.modifiers() == Qt::ControlModifier)
        return event.key() == Qt::Key_N;
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Insert || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

TimelinePart::TimelinePart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session)
{
    makeSlips();
    build();
}

void TimelinePart::makeSlips()
{
    m_slip = new SlipForm(TimelineEntry::schema(), {u"starts_at"_qs, u"ends_at"_qs, u"time_precision"_qs, u"lane"_qs, u"kind"_qs, u"actor_role"_qs, u"what_happened"_qs,
        u"evidence"_qs, u"team"_qs, u"confidence"_qs, u"reading"_qs, u"reading_value"_qs, u"disputed"_qs, u"account_of"_qs, u"family_account"_qs}, m_session, this);
    m_slip->beforeSaving = [this](RecordData &entry) {
        if (m_proposed.isValid() && entry.value(u"starts_at").toDateTime() == m_proposed)
            entry.setValue(u"position", m_place);
    };
    m_review = new SlipForm(GapReview::schema(), {u"answer"_qs, u"reviewed_by"_qs, u"reviewed_on"_qs}, m_session, this);
    const auto goBack = [this] {
        m_proposed = {};
        m_empty->setVisible(m_analysis && m_analysis->timeline.isEmpty());
        m_lanes->focusEntry(m_answering.isNull() ? m_lanes->current() : m_answering);
        m_answering = {};
    };
    connect(m_slip, &SlipForm::ended, this, goBack);
    connect(m_review, &SlipForm::ended, this, goBack);
    connect(m_slip, &SlipForm::saved, this, [this](const RecordId &id) { m_lanes->focusEntry(id); });
}

void TimelinePart::build()
{
    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_sides->setContentsMargins(0, 8, 0, 8);
    m_sides->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add an entry"), this);
    add->setObjectName(u"addEntry"_qs);
    add->setToolTip(tr("Add an entry (Ctrl+N)"));
    m_insert = new QPushButton(tr("Insert after"), this);
    m_insert->setObjectName(u"insertEntry"_qs);
    m_insert->setToolTip(tr("Put an entry after the current one (Insert)"));
    buttons->addWidget(add);
    buttons->addWidget(m_insert);
    buttons->addStretch(1);
    left->addLayout(buttons);
    m_empty = new EmptyPage(Glyph::Clock, tr("What happened, who saw it and how sure that is: the first entry begins the timeline."), this);
    left->addWidget(m_empty);
    m_lanes = new TimelineLanes(m_session.reference(), this);
    m_lanes->placeBelow(m_slip, {});
    left->addWidget(m_lanes);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_review);
    m_questions = new QuestionList(m_session.reference(), this);
    right->addWidget(m_questions, 1);
    m_sides->addLayout(left, 3);
    m_sides->addLayout(right, 1);
    connect(add, &QPushButton::clicked, this, &TimelinePart::addEntry);
    connect(m_insert, &QPushButton::clicked, this, &TimelinePart::insertAfterCurrent);
    connect(m_empty->addButton(tr("Add the first entry"), u"addFirstEntry"_qs), &QPushButton::clicked, this, &TimelinePart::addEntry);
    connect(m_lanes, &TimelineLanes::opened, this, &TimelinePart::edit);
    connect(m_lanes, &TimelineLanes::droppedIn, this, &TimelinePart::setLane);
    connect(m_questions, &QuestionList::answerRequested, this, &TimelinePart::answer);
    connect(m_questions, &QuestionList::entryRequested, m_lanes, &TimelineLanes::focusEntry);
}

void TimelinePart::setRecord(const RecordData &record)
{
    if (m_analysis && m_analysis->response.id != record.id) {
        m_slip->end();
        m_review->end();
    }
    auto analysis = analysisOf(m_session.reg(), record.id);
    if (!analysis) {
        Q_EMIT failed(analysis.error());
        return;
    }
    m_analysis = std::move(*analysis);
    const bool isEmpty = m_analysis->timeline.isEmpty();
    m_lanes->setEntries(m_analysis->timeline);
    m_questions->setQuestions(timelineQuestions(m_analysis->timeline, m_analysis->gapReviews, m_session.reference()), m_analysis->gapReviews);
    m_empty->setVisible(isEmpty && m_slip->isHidden());
    m_lanes->setVisible(!isEmpty || !m_slip->isHidden());
    m_questions->setVisible(!isEmpty);
    m_insert->setEnabled(!isEmpty);
}

std::optional<RecordData> TimelinePart::newEntry()
{
    auto entry = m_session.records().blank(u"timeline_entry"_qs);
    if (!entry || !m_analysis) {
        if (!entry)
            Q_EMIT failed(entry.error());
        return std::nullopt;
    }
    entry->setValue(u"learning_response", m_analysis->response.id.toString());
    entry->setValue(u"time_precision", u"exact"_qs);
    entry->setValue(u"kind", u"work_as_done"_qs);
    return *entry;
}

void TimelinePart::openSlip(const RecordId &below, const RecordData &entry, bool isNew, const QString &title)
{
    m_empty->hide();
    m_lanes->show();
    m_lanes->placeBelow(m_slip, below);
    m_slip->begin(entry, isNew, title);
}

void TimelinePart::addEntry()
{
    m_proposed = {};
    auto entry = newEntry();
    if (!entry)
        return;
    const qsizetype at = placeOfCurrent();
    if (at >= 0) {
        const TimelineEntry &current = m_analysis->timeline[at];
        entry->setValue(u"lane", current.lane);
        entry->setValue(u"starts_at", current.startsAt);
    }
    openSlip({}, *entry, true, tr("New entry"));
}

void TimelinePart::insertAfterCurrent()
{
    const qsizetype at = placeOfCurrent();
    auto entry = newEntry();
    if (at < 0 || !entry)
        return;
    const TimelineEntry &before = m_analysis->timeline[at];
    const TimelineEntry *after = at + 1 < m_analysis->timeline.size() ? &m_analysis->timeline[at + 1] : nullptr;
    m_place = placeBetween(&before, after);
    m_proposed = {};
    if (before.startsAt.isValid() && std::isfinite(m_place)) {
        m_proposed = QDateTime::fromSecsSinceEpoch(qint64(m_place) * 60, Qt::UTC);
        entry->setValue(u"starts_at", m_proposed);
        entry->setValue(u"time_precision", u"approximate"_qs);
    }
    entry->setValue(u"lane", before.lane);
    openSlip(before.id, *entry, true, after ? tr("New entry between %1 and %2").arg(before.number, after->number) : tr("New entry after %1").arg(before.number));
}

void TimelinePart::edit(const RecordId &entry)
{
    const auto stored = m_session.reg().find(u"timeline_entry"_qs, entry);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    m_proposed = {};
    openSlip(entry, *stored, false, tr("Entry %1").arg(stored->shortName()));
}

void TimelinePart::write(const RecordData &after)
{
    const auto before = m_session.reg().find(after.schema().type(), after.id);
    const auto written = before ? m_session.records().save(*before, after) : before;
    if (!written)
        Q_EMIT failed(written.error());
}

void TimelinePart::withdrawCurrent()
{
    const qsizetype at = placeOfCurrent();
    if (at < 0)
        return;
    const QList<TimelineEntry> &entries = m_analysis->timeline;
    const RecordId next = at + 1 < entries.size() ? entries[at + 1].id : at > 0 ? entries[at - 1].id : RecordId();
    const auto withdrawn = m_session.records().withdraw({untyped(entries[at])}, tr("Taken off the timeline"));
    if (!withdrawn)
        Q_EMIT failed(withdrawn.error());
    else
        m_lanes->focusEntry(next);
}

void TimelinePart::moveInOrder(int by)
{
    const qsizetype at = placeOfCurrent();
    const QList<TimelineEntry> &entries = m_analysis->timeline;
    if (at < 0 || at + by < 0 || at + by >= entries.size())
        return;
    const auto entryAt = [&](qsizetype place) { return place >= 0 && place < entries.size() ? &entries[place] : nullptr; };
    TimelineEntry moved = entries[at];
    moved.position = by < 0 ? placeBetween(entryAt(at - 2), entryAt(at - 1)) : placeBetween(entryAt(at + 1), entryAt(at + 2));
    write(untyped(moved));
}

void TimelinePart::moveLane(int by)
{
    const qsizetype at = placeOfCurrent();
    if (at < 0)
        return;
    const QList<ReferenceEntry> lanes = m_session.reference().choices(u"timeline_lane"_qs);
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        if (lanes[lane].code == m_analysis->timeline[at].lane && lane + by >= 0 && lane + by < lanes.size()) {
            setLane(m_analysis->timeline[at].id, lanes[lane + by].code);
            return;
        }
    }
}

void TimelinePart::setLane(const RecordId &entry, const QString &lane)
{
    const TimelineEntry *found = m_analysis->entry(entry);
    if (!found || found->lane == lane)
        return;
    TimelineEntry moved = *found;
    moved.lane = lane;
    write(untyped(moved));
}

void TimelinePart::answer(const TimelineQuestion &question)
{
    auto review = m_session.records().blank(u"gap_review"_qs);
    if (!review) {
        Q_EMIT failed(review.error());
        return;
    }
    review->setValue(u"learning_response", m_analysis->response.id.toString());
    review->setValue(u"question", question.sentence);
    review->setValue(u"kind", timelineQuestionKey(question.kind));
    review->setValue(u"from_entry", question.from.toString());
    if (!question.to.isNull())
        review->setValue(u"to_entry", question.to.toString());
    review->setValue(u"reviewed_by", m_session.reg().actor().role);
    review->setValue(u"reviewed_on", m_session.today());
    m_answering = question.from;
    m_review->begin(*review, true, question.sentence);
}

qsizetype TimelinePart::placeOfCurrent() const
{
    const RecordId current = m_lanes->current();
    for (qsizetype at = 0; m_analysis && at < m_analysis->timeline.size(); ++at) {
        if (m_analysis->timeline[at].id == current)
            return at;
    }
    return -1;
}

bool TimelinePart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isTimelineKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RecordPart::event(event);
}

void TimelinePart::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const bool isCard = m_slip->isHidden() || !m_slip->isAncestorOf(focusWidget());
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier)
        return addEntry();
    if (!isCard || !m_analysis)
        return RecordPart::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        return isAlt ? moveInOrder(by) : m_lanes->step(by);
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isAlt)
            return moveLane((event->key() == Qt::Key_Left) != isRightToLeft() ? -1 : 1);
        return RecordPart::keyPressEvent(event);
    case Qt::Key_Insert:
        return insertAfterCurrent();
    case Qt::Key_Delete:
        return withdrawCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return placeOfCurrent() < 0 ? RecordPart::keyPressEvent(event) : edit(m_lanes->current());
    default:
        return RecordPart::keyPressEvent(event);
    }
}

void TimelinePart::resizeEvent(QResizeEvent *event)
{
    RecordPart::resizeEvent(event);
    const auto wanted = width() < widthForTwoSides ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_sides->direction() != wanted)
        m_sides->setDirection(wanted);
}

} // namespace candour
