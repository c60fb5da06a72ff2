#include "pages/safe/timelinelanes.h"

#include "look/readingorder.h"

#include "base/dates.h"
#include "pages/safe/entrycard.h"
#include "workflow/referencedata.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace candour {

namespace {

constexpr int lanesNeed = 96; ///< average characters below which lanes are no columns any more

/// The day where it differs from the entry before, and the time.
QString whenText(const TimelineEntry &entry, const TimelineEntry *before)
{
    const QDate day = entry.startsAt.toLocalTime().date();
    const bool isNewDay = day.isValid() && (!before || before->startsAt.toLocalTime().date() != day);
    return isNewDay ? dateText(day) + u'\n' + cardTimeText(entry) : cardTimeText(entry);
}

} // namespace

TimelineLanes::TimelineLanes(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent), m_reference(reference), m_grid(new QGridLayout(this))
{
    setObjectName(u"lanes"_qs);
    setAccessibleName(tr("Timeline in lanes"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
}

void TimelineLanes::addHeads()
{
    m_laneCodes.clear();
    m_heads.clear();
    for (const ReferenceEntry &lane : m_reference.choices(u"timeline_lane"_qs)) {
        auto *head = new QLabel(lane.label, this);
        QFont strong = head->font();
        strong.setWeight(QFont::DemiBold);
        head->setFont(strong);
        head->setWordWrap(true);
        m_heads.append(head);
        m_laneCodes.append(lane.code);
    }
}

EntryCard *TimelineLanes::addCard(const TimelineEntry &entry)
{
    auto *card = new EntryCard(entry, m_reference, this);
    card->installEventFilter(this);
    const RecordId id = entry.id;
    connect(card, &EntryCard::opened, this, [this, id] { Q_EMIT opened(id); });
    connect(card, &EntryCard::dropped, this, [this, id](const QPoint &centre) {
        if (!m_isNarrow)
            Q_EMIT droppedIn(id, laneAt(centre.x()));
    });
    m_cards.insert(id, card);
    return card;
}

void TimelineLanes::setEntries(const QList<TimelineEntry> &entries)
{
    const RecordId kept = current();
    const bool hadFocus = m_cards.contains(kept) && m_cards.value(kept)->hasFocus();
    QList<QWidget *> old = m_heads + m_times;
    for (EntryCard *card : std::as_const(m_cards)) {
        card->removeEventFilter(this);
        old.append(card);
    }
    for (QWidget *each : std::as_const(old)) {
        m_grid->removeWidget(each);
        each->hide();
        each->setObjectName({});
        each->deleteLater();
    }
    m_cards.clear();
    m_times.clear();
    m_entries = entries;
    addHeads();
    const TimelineEntry *before = nullptr;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        m_times.append(new QLabel(whenText(entry, before), this));
        addCard(entry);
        before = &entry;
    }
    arrange();
    if (hadFocus && !m_entries.isEmpty())
        focusEntry(m_cards.contains(kept) ? kept : m_entries.first().id);
}

void TimelineLanes::arrange()
{
    const auto put = [this](QWidget *widget, int row, int column, int span = 1) {
        m_grid->addWidget(widget, row, column, 1, span);
        if (widget != m_form)
            widget->show();
    };
    const int lanes = int(m_heads.size());
    int row = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        put(m_heads[lane], row, lane + 1);
        m_heads[lane]->setVisible(!m_isNarrow);
        m_grid->setColumnStretch(lane + 1, 1);
    }
    ++row;
    if (m_form && indexOf(m_formBelow) < 0)
        put(m_form, row++, 0, lanes + 1);
    QWidget *before = nullptr;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const TimelineEntry &entry = m_entries[at];
        EntryCard *card = m_cards.value(entry.id);
        put(m_times[at], row, 0);
        static_cast<QLabel *>(m_times[at])->setAlignment(Qt::AlignTop | Qt::AlignRight);
        const int lane = int(std::max<qsizetype>(0, m_laneCodes.indexOf(entry.lane)));
        card->setLaneNamed(m_isNarrow);
        put(card, row++, m_isNarrow ? 1 : lane + 1, m_isNarrow ? lanes : 1);
        if (before)
            setTabOrder(before, card);
        before = card;
        if (m_form && m_formBelow == entry.id)
            put(m_form, row++, 0, lanes + 1);
    }
}

void TimelineLanes::placeBelow(QWidget *form, const RecordId &entry)
{
    m_form = form;
    m_formBelow = entry;
    rearrange();
}

void TimelineLanes::rearrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    arrange();
}

RecordId TimelineLanes::current() const
{
    return m_cards.contains(m_current) ? m_current : RecordId();
}

void TimelineLanes::focusEntry(const RecordId &entry)
{
    if (EntryCard *card = m_cards.value(entry)) {
        m_current = entry;
        card->setFocus(Qt::OtherFocusReason);
        bringIntoSight(*card);
    }
}

void TimelineLanes::step(int by)
{
    if (m_entries.isEmpty())
        return;
    const qsizetype at = indexOf(current());
    const qsizetype to = at < 0 ? 0 : std::clamp<qsizetype>(at + by, 0, m_entries.size() - 1);
    focusEntry(m_entries[to].id);
}

QString TimelineLanes::laneAt(int x) const
{
    int nearest = 0;
    for (int lane = 0; lane < m_heads.size(); ++lane) {
        const auto away = [&](int each) { return std::abs(m_heads[each]->geometry().center().x() - x); };
        nearest = away(lane) < away(nearest) ? lane : nearest;
    }
    return m_laneCodes.value(nearest);
}

qsizetype TimelineLanes::indexOf(const RecordId &entry) const
{
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (m_entries[at].id == entry)
            return at;
    }
    return -1;
}

void TimelineLanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * lanesNeed;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    rearrange();
}

bool TimelineLanes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto *card = qobject_cast<EntryCard *>(watched))
            m_current = card->entry();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candour
