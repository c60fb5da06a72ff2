#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QPushButton;

namespace candour {

class RegisterView;

/// \brief A walk through the window: a sentence at the bottom for each stop, while the window goes there.
/// Lies over its window and borrows the view; deletes itself when it ends or the register closes.
class Tour final : public QFrame
{
    Q_OBJECT

public:
    Tour(RegisterView &view, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stop
    {
        QString section;
        QString sentence;
    };

    void goTo(qsizetype stop);
    void end();
    void place();

    RegisterView &m_view;
    QList<Stop> m_stops;
    qsizetype m_current = 0;
    QLabel *m_words = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace candour
