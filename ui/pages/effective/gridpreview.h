#pragma once

#include "services/effective/auditcases.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace candour {

struct Table;
class WordTable;

/// \brief What a table of cases would do before it does it: how many are added and changed, and every row that cannot be
/// taken, with its reasons. Says what a person decides; its page acts. Hidden until it has something to show. Owned by its page.
class GridPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit GridPreview(QWidget *parent);

    /// \param source "from the clipboard", or the file's name
    void show(const AnswerGrid &grid, const GridOutcome &outcome, const QString &source);

Q_SIGNALS:
    void taken();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_head = nullptr;
    QLabel *m_sentence = nullptr;
    WordTable *m_refused = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_leave = nullptr;
};

/// The rows that cannot be taken: line, case and reasons; a grid whose columns are not understood has one row for each of them.
[[nodiscard]] Table refusedTable(const AnswerGrid &grid, const GridOutcome &outcome);

} // namespace candour
