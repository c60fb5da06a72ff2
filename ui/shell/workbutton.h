#pragma once

#include "services/shared/worklist.h"
#include "storage/backgroundreader.h"

#include <QPushButton>
#include <QTimer>

namespace candour {

class Register;

/// \brief "My work 12 (3 !)": reads the clocks in the background after every change, counts them in words, and hands them on.
///
/// Owned by the view of the register, which it borrows. Reads nothing before the first refresh().
class WorkButton final : public QPushButton
{
    Q_OBJECT

public:
    WorkButton(Register &reg, QWidget *parent);

    void refresh();
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< read for the first time
    [[nodiscard]] const QList<WorkItem> &work() const { return m_work; }

Q_SIGNALS:
    void workChanged(const QList<candour::WorkItem> &items);
    void failed(const candour::Error &error);

private:
    void count(const QList<WorkItem> &items);

    Register &m_register;
    QTimer m_soon;
    QList<WorkItem> m_work;
    bool m_isKnown = false;
    Question m_asked;
};

} // namespace candour
