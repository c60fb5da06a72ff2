#pragma once

#include "forms/recordpart.h"
#include "workflow/safe/analysis.h"
#include "workflow/safe/timelinequestions.h"

#include <optional>

class QBoxLayout;
class QPushButton;

namespace candour {

class EmptyPage;
class QuestionList;
class SlipForm;
class TimelineLanes;

/// \brief The timeline of a learning response: cards in lanes, in the order of time, beside the questions that they raise.
///
/// Ctrl+N adds, Insert puts one after the current entry, Enter edits, Delete withdraws, Alt with arrows moves between
/// lanes and in the order; dragging moves between lanes. Each is one step that can be undone.
class TimelinePart final : public RecordPart
{
    Q_OBJECT

public:
    TimelinePart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeSlips();
    void addEntry();
    void insertAfterCurrent();
    void edit(const RecordId &entry);
    void withdrawCurrent();
    void moveInOrder(int by);
    void moveLane(int by);
    void setLane(const RecordId &entry, const QString &lane);
    void answer(const TimelineQuestion &question);
    void openSlip(const RecordId &below, const RecordData &entry, bool isNew, const QString &title);
    /// Writes a record that differs from the stored one, as one step.
    void write(const RecordData &after);
    [[nodiscard]] qsizetype placeOfCurrent() const;
    [[nodiscard]] std::optional<RecordData> newEntry();

    Session &m_session;
    std::optional<Analysis> m_analysis;
    QBoxLayout *m_sides = nullptr;
    EmptyPage *m_empty = nullptr;
    QPushButton *m_insert = nullptr;
    TimelineLanes *m_lanes = nullptr;
    QuestionList *m_questions = nullptr;
    SlipForm *m_slip = nullptr;
    SlipForm *m_review = nullptr;
    QDateTime m_proposed;      ///< time that was proposed for an entry put between two others
    double m_place = 0;        ///< its place, kept while the proposed time stands
    RecordId m_answering;      ///< the entry to go back to after an answer
};

} // namespace candour
