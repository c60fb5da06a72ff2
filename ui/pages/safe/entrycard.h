#pragma once

#include "records/safe/timeline.h"

#include <QAbstractButton>

namespace candour {

class ReferenceData;

/// \brief One entry of the timeline as a card in its lane. Dashed edge and a word where accounts differ, a folded corner and
/// a word where it is the account of those affected; the mark of its kind is the one of the printed sheet.
///
/// Says opened() on double click, dropped() where the mouse let go of it after dragging. Keys go on to its parent.
class EntryCard final : public QAbstractButton
{
    Q_OBJECT

public:
    EntryCard(const TimelineEntry &entry, const ReferenceData &reference, QWidget *parent);

    [[nodiscard]] RecordId entry() const { return m_entry; }
    /// Names the lane on the card: for when cards do not stand in columns.
    void setLaneNamed(bool named);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened();
    /// \param centre in the parent's coordinates
    void dropped(const QPoint &centre);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] QString headText() const;

    RecordId m_entry;
    QString m_kind;
    QString m_head;
    QString m_lane;
    bool m_isLaneNamed = false;
    QString m_words;
    QString m_note;
    bool m_isDisputed = false;
    bool m_isFamily = false;
    QPoint m_pressedAt;
    QPoint m_home;
    bool m_isDragged = false;
};

/// "about 14:05", "14:05 to 15:00", "time not known": the time of an entry, always with how sure it is.
[[nodiscard]] QString cardTimeText(const TimelineEntry &entry);

} // namespace candour
