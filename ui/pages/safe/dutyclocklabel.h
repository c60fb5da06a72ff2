#pragma once

#include "services/safe/candourstages.h"

#include <QLabel>

namespace candour {

/// \brief One clock of the duty of candour: shape, the authority it comes from in bold, what it asks, where it stands.
class DutyClockLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit DutyClockLabel(QWidget *parent);

    void setClock(const DutyClock &clock);
    [[nodiscard]] QString words() const { return accessibleName(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DutyClock m_clock;
    QLabel *m_words = nullptr;
};

} // namespace candour
