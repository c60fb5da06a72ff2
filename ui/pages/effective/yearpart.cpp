#include "pages/effective/yearpart.h"

#include "base/numbers.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/rolloverpanel.h"
#include "pages/effective/unitchoice.h"
#include "pages/effective/yearview.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

QString yearFigures(const ProgrammeFigures &figures)
{
    const StageCounts &baseline = figures.baseline;
    QStringList lines;
    lines << YearPart::tr("Completed of the baseline: %1 of %2 (%3); of the live plan: %1 of %4 (%5)")
                 .arg(countText(baseline.completed), countText(baseline.all), percentText(baseline.completed, baseline.all), countText(figures.livePlan()), percentText(baseline.completed, figures.livePlan()));
    lines << YearPart::tr("On track %1, behind %2, no news for too long %3; added in the year %4, carried from earlier years %5")
                 .arg(countText(figures.onTrack), countText(figures.behind), countText(figures.stale), countText(figures.added.all), countText(figures.carried));
    lines << YearPart::tr("Open actions %1, overdue %2; open escalations %3; loops closed with improvement %4")
                 .arg(countText(figures.openActions), countText(figures.overdue0To30 + figures.overdue31To90 + figures.overdueOver90), countText(figures.openEscalations), countText(figures.loopsClosedImproved));
    return lines.join(u'\n');
}

} // namespace

YearPart::YearPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session)
{
    m_head = new QLabel(this);
    m_head->setObjectName(u"year_head"_qs);
    m_head->setFont(headFont(font()));
    m_figures = new QLabel(this);
    m_figures->setObjectName(u"year_figures"_qs);
    m_figures->setWordWrap(true);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"year_message"_qs);
    m_model = new YearModel(m_session.reference(), this);
    m_view = new YearView(*m_model, this);
    m_legend = new QLabel(tr("A bar begins in the quarter in which data collection is planned to begin and ends, with a diamond, in the one in which it reports. Drag it, or its ends."), this);
    m_legend->setWordWrap(true);
    m_rollOver = new RollOverPanel(m_session, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_figures);
    column->addWidget(m_message);
    column->addLayout(createFilters());
    column->addWidget(m_view);
    column->addWidget(m_legend);
    column->addWidget(m_rollOver);
    column->addStretch(1);
    connect(m_view, &YearView::scheduled, this, &YearPart::schedule);
    connect(m_view, &YearView::opened, this, &YearPart::openEntry);
    connect(m_rollOver, &RollOverPanel::failed, this, &RecordPart::failed);
}

QLayout *YearPart::createFilters()
{
    m_unit = new UnitChoice(this);
    m_unit->setObjectName(u"year_unit"_qs);
    auto *label = new QLabel(tr("&Directorate or service"), this);
    label->setBuddy(m_unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &YearPart::reload);
    return row;
}

void YearPart::setRecord(const RecordData &programme)
{
    const auto year = FinancialYear::parse(programme.text(u"financial_year"));
    m_year = year ? *year : FinancialYear();
    m_rollOver->setYear(m_year);
    reload();
}

void YearPart::reload()
{
    const auto all = programmeFigures(m_session.reg(), m_session.reference(), m_year, m_session.today());
    if (!all)
        return Q_EMIT failed(all.error());
    m_unit->setEntries(all->entries, m_session.reference());
    const auto figures = m_unit->unit().isEmpty() ? all : programmeFigures(m_session.reg(), m_session.reference(), m_year, m_session.today(), m_unit->unit());
    if (!figures)
        return Q_EMIT failed(figures.error());
    const int row = m_view->currentIndex().row();
    const RecordId kept = row < 0 ? RecordId() : m_model->entry(row).entry.id;
    m_head->setText(tr("Audit programme %1").arg(m_year.label()));
    m_figures->setText(yearFigures(*figures));
    m_model->setYear(m_year, figures->entries);
    m_view->fit();
    m_view->keepCurrent(kept);
    const bool isEmpty = figures->entries.isEmpty();
    m_legend->setVisible(!isEmpty);
    isEmpty ? m_message->say(Tone::Info, tr("The programme of this year has no entries yet: add them under Programme entries.")) : m_message->dismiss();
}

void YearPart::schedule(int row, int begins, int reports)
{
    const RecordData entry = m_model->entry(row).entry;
    const auto written = ProgrammeService(m_session.reg(), m_session.reference()).schedule(entry, begins, reports);
    if (!written)
        m_message->say(Tone::Caution, written.error().message);
}

void YearPart::openEntry(int row)
{
    Q_EMIT goTo(u"programme_entry"_qs, m_model->entry(row).entry.id);
}

} // namespace candour
