#pragma once

#include "pages/safe/steptrail.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace candour {

/// \brief One row of a StepTrail, which owns it.
class TrailRow final : public QWidget
{
    Q_OBJECT

public:
    TrailRow(const QString &key, QWidget *parent);

    void setStep(const TrailStep &step, bool isLast);
    [[nodiscard]] QString words() const;
    /// Puts the keyboard to its first button that is shown; whether there is one.
    bool takeFocus();

Q_SIGNALS:
    void chosen(const QString &key);
    void asked(const QString &key, const QString &verb);
    /// Up or down was pressed: by -1 or 1.
    void left(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void setVerbs();
    [[nodiscard]] int indent() const;
    QPushButton *makeVerb(const QString &name);

    TrailStep m_step;
    bool m_isLast = false;
    QLabel *m_title = nullptr;
    QLabel *m_day = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_missing = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_verbs = nullptr;
    QPushButton *m_button = nullptr;
    QList<QPushButton *> m_more;
};

} // namespace candour
