#pragma once

#include "measures/audit/compliance.h"

#include <QTableView>

namespace candour {

/// \brief The criteria of one case, answered with one key each: Y, N, A for not applicable, E for an exception, space for
/// blank; Backspace takes the last answer back. Return goes on to the next case.
/// Only says what was pressed; its page answers. Owned by its page.
class AnswerView final : public QTableView
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    void answered(candour::Answer answer);
    void takenBack();
    void nextCaseWanted();
    /// +1 or -1 cases further.
    void caseWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int sizeHintForRow(int row) const override; ///< with room between the lines of two rows
};

} // namespace candour
