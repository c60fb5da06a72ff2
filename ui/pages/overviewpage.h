#pragma once

#include "services/shared/worklist.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace candour {

class Card;
class Session;
struct CardLine;

/// \brief The summary: what each workspace holds, in words that lead there; what is late; which meetings come next.
/// Owned by its WorkspacePage; borrows the session. Counts when it is shown, and again after something changed.
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
    void refresh();
    void refreshExperience();
    void refreshMeetings();
    void refreshScores();
    [[nodiscard]] qint64 count(const QString &type, const QList<Condition> &where = {}) const;
    [[nodiscard]] qint64 unfinished(const QString &type, const QList<Condition> &where = {}) const;
    [[nodiscard]] CardLine line(const QString &words, const QString &section, const QString &detail = {});

    Session &m_session;
    QGridLayout *m_grid = nullptr;
    bool m_isWide = false;
    Card *m_safety = nullptr;
    Card *m_audit = nullptr;
    Card *m_experience = nullptr;
    Card *m_late = nullptr;
    Card *m_meetings = nullptr;
    QTimer m_soon;
    QString m_score;           ///< share of good answers, in words
    bool m_scoreIsOld = true;
};

} // namespace candour
