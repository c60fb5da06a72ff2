#pragma once

#include "services/safe/triageservice.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace candour {

class AnswerButtons;
class Session;

/// \brief The nationally mandated categories of one event, a question in each row: what the category asks for, who leads, the
/// answer, and the referral that a "yes" has opened. A referral is not an investigation: each row says which of the two it asks for.
class CategoryScreen final : public QWidget
{
    Q_OBJECT

public:
    CategoryScreen(Session &session, QWidget *parent);

    /// \param referrals external processes of the event
    void setScreens(const QList<RecordData> &screens, const QList<RecordData> &referrals);
    [[nodiscard]] int answered() const { return m_answered; }
    /// The first question without an answer, or the first of all.
    [[nodiscard]] QWidget *firstOpen() const;

Q_SIGNALS:
    /// \param category code; empty: every category that has no answer yet
    void answerChosen(const QString &category, const QString &answer);
    void goTo(const QString &type, const candour::RecordId &record);

private:
    struct Row
    {
        AnswerButtons *answer = nullptr;
        QPushButton *referral = nullptr;
        RecordId process;
    };

    Row &row(const RecordData &screen);
    [[nodiscard]] QString askedFor(const RecordData &screen) const;

    Session &m_session;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_rest = nullptr;
    QHash<QString, Row> m_rows; ///< by category
    QStringList m_order;
    QStringList m_open;
    int m_answered = 0;
};

} // namespace candour
