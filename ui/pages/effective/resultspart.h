#pragma once

#include "forms/recordpart.h"
#include "reports/figure.h"
#include "services/effective/auditresults.h"
#include "services/effective/projectcomparison.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class Ask;
class ChartView;
class FigureView;
class InlineMessage;
class RatingChange;
class WordTable;

/// \brief What an audit project came to: criteria with their counts, intervals and targets in words, the roll-ups under their
/// names, how far two abstractors agree, the assurance rating with the rules that fired, this cycle against the one before,
/// and the run of three or more.
///
/// Shows the frozen results where there are any, else the cases as they stand, marked as provisional while something is
/// open. Freezes, rates and keeps the verdict, each a step that Undo takes back. Owned by the record's panel; borrows the
/// session.
class ResultsPart final : public RecordPart
{
    Q_OBJECT

public:
    ResultsPart(Session &session, Ask &ask, QWidget *parent);

    void setRecord(const RecordData &project) override;

private:
    void createHead(QVBoxLayout *column);
    void createRating(QVBoxLayout *column);
    void createComparison(QVBoxLayout *column);
    void showResults(const ProjectResults &results, const ProjectResults &rollUps);
    void showRating(const ProjectResults &results);
    void showEscalations();
    void showComparison();
    void createReliability(QVBoxLayout *column);
    void showReliability(const ProjectResults &results);
    void createCycles(QVBoxLayout *column);
    void showCycles(const ProjectResults &results);
    void drawCycles();
    void exportCycles();
    template <typename Done>
    void tell(const Done &done);

    Session &m_session;
    Ask &m_ask;
    std::optional<RecordData> m_project;
    InlineMessage *m_state = nullptr;
    QLabel *m_rollUps = nullptr;
    WordTable *m_criteria = nullptr;
    FigureView *m_figure = nullptr;
    QLabel *m_ratingHead = nullptr;
    QLabel *m_trace = nullptr;
    QLabel *m_comparisonHead = nullptr;
    InlineMessage *m_warnings = nullptr;
    WordTable *m_comparison = nullptr;
    WordTable *m_mix = nullptr;
    WordTable *m_sites = nullptr;
    RatingChange *m_ratingChange = nullptr;
    QLabel *m_reliabilityHead = nullptr;
    WordTable *m_reliability = nullptr;
    QLabel *m_reliabilityWords = nullptr;
    QWidget *m_cycles = nullptr;
    QComboBox *m_cycleCriterion = nullptr;
    QComboBox *m_cycleKind = nullptr;
    ChartView *m_cycleChart = nullptr;
    QList<Criterion> m_criteriaNow; ///< of the chart of cycles
    QPushButton *m_freeze = nullptr;
    QPushButton *m_rate = nullptr;
    QLabel *m_due = nullptr;
    QPushButton *m_escalate = nullptr; ///< shown while something has to be escalated
    QPushButton *m_keepVerdict = nullptr;
};

/// The report's table of results with what the interval says of the target, and what blanks could still make of it where
/// there are any.
[[nodiscard]] Table criteriaTable(const ProjectResults &results);
/// A heading and selectable words of the part.
[[nodiscard]] QLabel *resultsHead(const QString &text, const QString &name, QWidget *parent);
[[nodiscard]] QLabel *resultsWords(const QString &name, QWidget *parent);
/// X/D (p %) by site or ward, one column a criterion; empty with fewer than two of them.
[[nodiscard]] Table sitesTable(const ProjectResults &results);
/// The shares of the criteria as bars, with their counts at the end.
[[nodiscard]] Figure sharesFigure(const ProjectResults &results, double width);

} // namespace candour
