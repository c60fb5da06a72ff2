#pragma once

#include "forms/recordpart.h"
#include "reports/table.h"
#include "services/effective/programmeservice.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace candour {

class InlineMessage;
class WordTable;

/// \brief A year of the audit programme at a glance: figures, entries by directorate across the four quarters or as a board by
/// stage, and the roll-over as a dry run before it is committed.
///
/// Keys on the year: + and - move an entry by a quarter, 1 to 4 set the quarter in which it reports, Return opens it.
/// The roll-over is one step that Undo takes back. Owned by the record's panel; borrows the session.
class YearPart final : public RecordPart
{
    Q_OBJECT

public:
    YearPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &programme) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createYear(QVBoxLayout *column);
    void createRollOver(QVBoxLayout *column);
    void reload();
    void showUnits();
    void showYear(const ProgrammeFigures &figures);
    void showBoard();
    void showRollOver();
    void shift(int quarters);
    void reportIn(int quarter);
    void schedule(int start, int report);
    void openEntry(int row);
    void commit();
    [[nodiscard]] QString unitName(const RecordData &entry) const;
    [[nodiscard]] const EntryPosition *chosen() const;

    Session &m_session;
    std::optional<RecordData> m_programme;
    FinancialYear m_year;
    QList<EntryPosition> m_entries;   ///< as listed
    QList<QList<RecordId>> m_board;   ///< by column
    QComboBox *m_unit = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_figures = nullptr;
    InlineMessage *m_message = nullptr;
    WordTable *m_table = nullptr;
    WordTable *m_stages = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_plan = nullptr;
    QWidget *m_rollOver = nullptr;
    InlineMessage *m_rollOverState = nullptr;
    WordTable *m_lines = nullptr;
    QPushButton *m_commit = nullptr;
};

/// \brief What stands in a quarter of an entry's row: "begins", "runs", "reports", "begins and reports", or nothing, with a bar
/// that joins them across the row.
[[nodiscard]] QString quarterCell(const RecordData &entry, int quarter);

} // namespace candour
