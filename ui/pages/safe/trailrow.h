#pragma once

#include "pages/safe/steptrail.h"

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

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TrailStep m_step;
    bool m_isLast = false;
    QLabel *m_title = nullptr;
    QLabel *m_day = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace candour
