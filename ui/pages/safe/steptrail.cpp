#include "pages/safe/steptrail.h"

#include "pages/safe/trailrow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace candour {

StepTrail::StepTrail(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_content(new QWidget(this)), m_layout(new QVBoxLayout(m_content))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    // A layout above asks how high this is in all of its width, whatever the greatest width of a widget: so the rows stand in
    // one of their own.
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_content, 1000);
    line->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void StepTrail::setWidestRow(int width)
{
    m_content->setMaximumWidth(width);
}

TrailRow *StepTrail::makeRow(const QString &key)
{
    auto *row = new TrailRow(key, m_content);
    connect(row, &TrailRow::chosen, this, &StepTrail::chosen);
    connect(row, &TrailRow::asked, this, &StepTrail::asked);
    connect(row, &TrailRow::left, this, [this, key](int by) { moveFrom(key, by); });
    m_rows.insert(key, row);
    return row;
}

void StepTrail::setSteps(const QList<TrailStep> &steps)
{
    QStringList keys;
    for (const TrailStep &step : steps)
        keys << step.key;
    for (const QString &gone : std::as_const(m_keys)) {
        if (keys.contains(gone))
            continue;
        TrailRow *row = m_rows.take(gone);
        row->hide();
        row->setObjectName({});
        row->deleteLater();
    }
    if (keys != m_keys) {
        for (const QString &key : std::as_const(keys)) {
            TrailRow *row = m_rows.contains(key) ? m_rows.value(key) : makeRow(key);
            m_layout->removeWidget(row);
            m_layout->addWidget(row);
            row->show();
        }
    }
    m_keys = keys;
    for (qsizetype at = 0; at < steps.size(); ++at)
        m_rows.value(steps[at].key)->setStep(steps[at], at + 1 == steps.size() || steps[at + 1].depth != steps[at].depth);
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

QString StepTrail::current() const
{
    for (const QString &key : m_keys) {
        if (m_rows.value(key)->isAncestorOf(QApplication::focusWidget()))
            return key;
    }
    return {};
}

bool StepTrail::focusStep(const QString &key)
{
    TrailRow *row = m_rows.value(key);
    return row && row->takeFocus();
}

void StepTrail::moveFrom(const QString &key, int by)
{
    for (qsizetype at = m_keys.indexOf(key) + by; at >= 0 && at < m_keys.size(); at += by) {
        if (focusStep(m_keys[at]))
            return;
    }
}

} // namespace candour
