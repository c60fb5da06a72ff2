#include "pages/safe/steptrail.h"

#include "pages/safe/trailrow.h"

#include <QVBoxLayout>

namespace candour {

StepTrail::StepTrail(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void StepTrail::setSteps(const QList<TrailStep> &steps)
{
    QStringList keys;
    for (const TrailStep &step : steps)
        keys << step.key;
    if (keys != m_keys) {
        for (TrailRow *row : std::as_const(m_rows)) {
            row->hide();
            row->setObjectName({});
            row->deleteLater();
        }
        m_rows.clear();
        for (const QString &key : keys) {
            auto *row = new TrailRow(key, this);
            connect(row, &TrailRow::chosen, this, &StepTrail::chosen);
            m_layout->addWidget(row);
            m_rows.insert(key, row);
            row->show();
        }
        m_keys = keys;
    }
    for (const TrailStep &step : steps)
        m_rows.value(step.key)->setStep(step, step.key == keys.last());
}

void StepTrail::placeBelow(QWidget *widget, const QString &key)
{
    m_layout->removeWidget(widget);
    TrailRow *row = m_rows.value(key);
    m_layout->insertWidget(row ? m_layout->indexOf(row) + 1 : 0, widget);
}

QString StepTrail::words(const QString &key) const
{
    const TrailRow *row = m_rows.value(key);
    return row ? row->words() : QString();
}

} // namespace candour
