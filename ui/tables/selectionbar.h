#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace candour {

/// \brief What can be done with several records at once, below the rows so that nothing moves; hidden with fewer than two.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// \param withdrawn how many of them are withdrawn
    /// \param canEdit whether the type has fields that can be set this way, and the register can be written
    void setSelection(int count, int withdrawn, bool canEdit, bool canWithdraw);

Q_SIGNALS:
    void editRequested();
    void withdrawRequested();
    void restoreRequested();
    void copyRequested();

private:
    QLabel *m_count = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace candour
