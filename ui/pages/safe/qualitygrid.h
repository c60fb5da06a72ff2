#pragma once

#include "services/safe/qualityreview.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace candour {

class AnswerButtons;
class FieldEditor;
class Session;

/// \brief The points of a quality review, one below the other under the headings of their list: what is asked, the answer, and
/// once there is one, what is to be said about it.
///
/// A letter answers and goes on; where a point is not met as it should be, the keyboard goes to its words first. Owned by its part.
class QualityGrid final : public QWidget
{
    Q_OBJECT

public:
    QualityGrid(Session &session, QWidget *parent);

    void setPoints(const QList<QualityPoint> &points);
    /// The first point without an answer, or the first of all; null where there is none.
    [[nodiscard]] QWidget *firstOpen() const;
    /// Puts the keyboard to the words of a point.
    void focusWords(const QString &item);

Q_SIGNALS:
    void answerChosen(const QString &item, const QString &met);
    void wordsWritten(const QString &item, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *heading = nullptr; ///< of the group that begins with it
        QWidget *asked = nullptr;
        AnswerButtons *answer = nullptr;
        FieldEditor *words = nullptr;
    };

    void build(const QList<QualityPoint> &points);
    [[nodiscard]] Row makeRow(const QualityPoint &point);
    /// Places the rows side by side where there is room, one below the other where there is not.
    void arrange();
    /// The width that the answers of a point take in one line.
    [[nodiscard]] int answersWidth() const;

    Session &m_session;
    QGridLayout *m_grid = nullptr;
    QStringList m_order;
    QHash<QString, Row> m_rows; ///< by item
    QString m_open;
    bool m_isWide = false;
};

} // namespace candour
