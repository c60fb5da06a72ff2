#include "pages/effective/resultspart.h"

#include "ask/ask.h"
#include "charts/chartpicture.h"
#include "charts/chartview.h"
#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "reports/effective/auditreporttables.h"
#include "reports/effective/cyclechart.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace candour {

void ResultsPart::createReliability(QVBoxLayout *column)
{
    m_reliabilityHead = resultsHead(tr("Agreement of two abstractors"), u"reliability_head"_qs, this);
    m_reliability = new WordTable(u"results_reliability"_qs, tr("Agreement of two abstractors"), this);
    m_reliabilityWords = resultsWords(u"reliability_words"_qs, this);
    column->addWidget(m_reliabilityHead);
    column->addWidget(m_reliability);
    column->addWidget(m_reliabilityWords);
}

void ResultsPart::showReliability(const ProjectResults &results)
{
    QStringList codes;
    for (const CriterionOutcome &outcome : results.criteria) {
        if (!codes.contains(outcome.criterion.code))
            codes << outcome.criterion.code;
    }
    const Table table = reliabilityTable(*m_project, codes, m_session.reg());
    m_reliability->setTable(table);
    m_reliability->setVisible(!table.isEmpty());
    const bool isFrozen = !isAbsent(m_project->value(u"results_frozen_on"));
    if (!table.isEmpty())
        m_reliabilityWords->setText(table.notes.join(u' '));
    else if (isFrozen)
        m_reliabilityWords->setText(tr("No case was answered twice before the results were frozen, so agreement is not known."));
    else
        m_reliabilityWords->setText(tr("No case was answered twice, so agreement is not known. Have some answered again under Second look."));
}

void ResultsPart::createCycles(QVBoxLayout *column)
{
    m_cycles = new QWidget(this);
    auto *whole = new QVBoxLayout(m_cycles);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_cycleCriterion = new QComboBox(m_cycles);
    m_cycleCriterion->setObjectName(u"cycle_criterion"_qs);
    m_cycleCriterion->setAccessibleName(tr("Criterion whose cycles are drawn"));
    auto *label = new QLabel(tr("Cri&terion"), m_cycles);
    label->setBuddy(m_cycleCriterion);
    m_cycleKind = new QComboBox(m_cycles);
    m_cycleKind->setObjectName(u"cycle_kind"_qs);
    m_cycleKind->setAccessibleName(tr("Kind of chart"));
    m_cycleKind->addItems({tr("Run chart"), tr("P chart with limits")});
    m_cycleChart = new ChartView(m_cycles);
    m_cycleChart->setObjectName(u"cycle_chart"_qs);
    m_cycleChart->setMinimumHeight(fontMetrics().height() * 22);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_cycleCriterion);
    row->addWidget(m_cycleKind);
    row->addStretch(1);
    whole->addWidget(resultsHead(tr("Cycle by cycle"), u"cycles_head"_qs, m_cycles));
    whole->addLayout(row);
    whole->addWidget(m_cycleChart);
    column->addWidget(m_cycles);
    connect(m_cycleCriterion, &QComboBox::activated, this, &ResultsPart::drawCycles);
    connect(m_cycleKind, &QComboBox::activated, this, &ResultsPart::drawCycles);
    connect(m_cycleChart, &ChartView::exportRequested, this, &ResultsPart::exportCycles);
}

void ResultsPart::showCycles(const ProjectResults &results)
{
    const QSignalBlocker quiet(m_cycleCriterion);
    const QString chosen = m_cycleCriterion->currentText();
    const auto primary = m_session.reg().find(u"criterion"_qs, idFromText(m_project->text(u"primary_criterion")));
    m_cycleCriterion->clear();
    m_criteriaNow.clear();
    for (const CriterionOutcome &outcome : results.criteria) {
        const auto points = cyclesOf(*m_project, outcome.criterion.code, m_session.reg());
        if (!points || points->size() < leastCyclesOfARun || m_cycleCriterion->findText(outcome.criterion.code) >= 0)
            continue;
        m_criteriaNow << outcome.criterion;
        m_cycleCriterion->addItem(outcome.criterion.code);
    }
    m_cycles->setVisible(!m_criteriaNow.isEmpty());
    if (m_criteriaNow.isEmpty())
        return;
    const int before = m_cycleCriterion->findText(chosen.isEmpty() && primary ? primary->text(u"code") : chosen);
    m_cycleCriterion->setCurrentIndex(std::max(0, before));
    drawCycles();
}

void ResultsPart::drawCycles()
{
    const Criterion criterion = m_criteriaNow.value(m_cycleCriterion->currentIndex());
    const auto points = cyclesOf(*m_project, criterion.code, m_session.reg());
    if (!points)
        return Q_EMIT failed(points.error());
    m_cycleKind->setVisible(points->size() >= leastCyclesOfLimits);
    const auto spec = cyclesChart(*points, criterion, m_cycleKind->isVisibleTo(m_cycles) && m_cycleKind->currentIndex() == 1);
    if (!spec)
        return Q_EMIT failed(spec.error());
    m_cycleChart->setSpec(*spec);
}

void ResultsPart::exportCycles()
{
    const auto path = m_ask.chooseSaveFile(tr("Export the chart"), m_project->text(u"reference") + u"-cycles.png"_qs, tr("Picture (*.png);;Vector picture (*.svg);;Numbers (*.csv)"));
    if (!path)
        return;
    if (const Status saved = saveChart(m_cycleChart->spec(), *path); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace candour
