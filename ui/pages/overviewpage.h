#pragma once

#include "services/shared/worklist.h"
#include "storage/backgroundreader.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace candour {

class Card;
class Session;
struct CardLine;
struct OverviewNumbers;

/// \brief The summary: what each workspace holds, in words that lead there; what is late; which meetings come next.
/// Owned by its WorkspacePage; borrows the session. Counts in the background when it is shown, and again after something
/// changed; what was counted before stays until then.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session &session, QWidget *parent);

    void setWork(const QList<WorkItem> &items);

Q_SIGNALS:
    void goToSection(const QString &key);
    void goTo(const QString &type, const candour::RecordId &record);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Three cards side by side, or one below the other where there is no room.
    void arrange(bool wide);
    void refreshSoon();
    void refresh();
    void showNumbers(const OverviewNumbers &numbers);
    void refreshMeetings();
    [[nodiscard]] CardLine line(const QString &words, const QString &section, const QString &detail = {});

    Session &m_session;
    QWidget *m_inside = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_isWide = false;
    Card *m_safety = nullptr;
    Card *m_audit = nullptr;
    Card *m_experience = nullptr;
    Card *m_late = nullptr;
    Card *m_meetings = nullptr;
    QTimer m_soon;
    Question m_counted;
};

} // namespace candour
