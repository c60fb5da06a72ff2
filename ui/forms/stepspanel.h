#pragma once

#include "workflow/workflow.h"

#include <QFrame>

class QVBoxLayout;

namespace candour {

/// \brief What is missing to move on, live: a button for each next step, and under it a link to each field that
/// stands in its way. People never meet a refusal by surprise.
class StepsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent);

    /// Hides itself where there is no step.
    void setSteps(const QList<StepCheck> &steps);

Q_SIGNALS:
    void stepChosen(const QString &to);
    void fieldChosen(const QString &field);

private:
    [[nodiscard]] QWidget *makeStep(const StepCheck &step, bool isPrimary);
    void addSteps(const QList<StepCheck> &steps);
    void addUnmet(const Unmet &unmet);
    void keepFocus(const QString &name);

    QVBoxLayout *m_lines = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace candour
