#pragma once

#include "records/safe/timeline.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace candour {

class EntryCard;
class ReferenceData;

/// \brief The entries of a timeline as cards: one row each in the order of time, one column for each lane.
///
/// Where there is too little room for columns, each card takes the whole width and names its lane.
/// Shows and tells; whoever owns it writes. A form can stand below the entry that it is about.
class TimelineLanes final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLanes(const ReferenceData &reference, QWidget *parent);

    /// \param entries in the order of the timeline; the card with the keyboard keeps it
    void setEntries(const QList<TimelineEntry> &entries);
    /// Puts a widget below an entry, or above all of them where it is null.
    void placeBelow(QWidget *form, const RecordId &entry);

    /// The entry whose card has the keyboard or had it last; null where there is none.
    [[nodiscard]] RecordId current() const;
    void focusEntry(const RecordId &entry);
    /// Gives the keyboard to the card so many places further on, as far as there are any.
    void step(int by);
    /// The code of the lane at a place across; the nearest one outside.
    [[nodiscard]] QString laneAt(int x) const;

Q_SIGNALS:
    void opened(const candour::RecordId &entry);
    void droppedIn(const candour::RecordId &entry, const QString &lane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void rearrange();
    void addHeads();
    EntryCard *addCard(const TimelineEntry &entry);
    [[nodiscard]] qsizetype indexOf(const RecordId &entry) const;

    const ReferenceData &m_reference;
    QGridLayout *m_grid = nullptr;
    QList<TimelineEntry> m_entries;
    QHash<RecordId, EntryCard *> m_cards;
    QList<QWidget *> m_heads;
    QStringList m_laneCodes;
    QList<QWidget *> m_times; ///< the day and time before each card, in the order of the entries
    RecordId m_current;
    QWidget *m_form = nullptr;
    bool m_isNarrow = false;
    RecordId m_formBelow;
};

} // namespace candour
