#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace candour {

class LongWorkBar;
class Session;

/// \brief What stands in the status bar: when the last step was saved, who acts, which register; long work in the middle;
/// what the list shows at the right. Owned by the window.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar &bar);

    /// Follows a register, until it is given another one or null.
    void follow(Session *session);
    void setListStatus(const QString &text);
    [[nodiscard]] LongWorkBar &longWork() { return *m_longWork; }

private:
    void refresh();

    Session *m_session = nullptr;
    QString m_savedAt;
    QLabel *m_saved = nullptr;
    LongWorkBar *m_longWork = nullptr;
    QLabel *m_list = nullptr;
};

} // namespace candour
