#include "pages/safe/planpart.h"

#include "pages/recordreports.h"
#include "pages/safe/slipsection.h"
#include "records/safe/plan.h"
#include "reports/safe/plantables.h"
#include "services/shared/session.h"

#include <QLabel>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int widthForBothTables = 130; ///< average characters

QList<RecordId> prioritiesOf(const QList<PriorityStanding> &lines)
{
    QList<RecordId> ids;
    for (const PriorityStanding &line : lines)
        ids << line.priority.id;
    return ids;
}

QList<RecordId> rowsOf(const QList<RecordData> &records)
{
    QList<RecordId> ids;
    for (const RecordData &record : records)
        ids << record.id;
    return ids;
}

} // namespace

PlanPart::PlanPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_capacity(new QLabel(this)), m_sides(new QBoxLayout(QBoxLayout::TopToBottom)), m_reports(new RecordReports(Psirp::schema().type(), session, ask, this))
{
    setAdding([this] { addPriority(m_local, u"local"_qs); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(16);
    m_capacity->setObjectName(u"capacity"_qs);
    m_capacity->setWordWrap(true);
    column->addWidget(m_capacity);
    makeSections();
    m_sides->setSpacing(24);
    m_sides->addWidget(m_national, 1, Qt::AlignTop);
    m_sides->addWidget(m_local, 1, Qt::AlignTop);
    column->addLayout(m_sides);
    column->addWidget(m_sources);
    column->addWidget(m_asked);
    column->addWidget(m_reports);
    column->addStretch(1);
}

void PlanPart::makeSections()
{
    m_national = new SlipSection({u"national"_qs, tr("Table A: national requirements"), tr("Add a national requirement"), tr("What the national rules ask for, with how it is answered here.")}, this);
    m_local = new SlipSection({u"local"_qs, tr("Table B: local focus"), tr("Add a local priority"), tr("What this Trust learns from first, with how many responses are planned.")}, this);
    m_sources = new SlipSection({u"sources"_qs, tr("Safety profile by source"), tr("Add a source"), tr("Incidents, complaints, claims, audits, mortality reviews, surveys: what was read, for which days, and what it showed.")}, this);
    m_asked = new SlipSection({u"asked"_qs, tr("Who was asked"), tr("Add somebody asked"), tr("Patients, partners, staff, the integrated care board, Healthwatch: who was asked, what they said, what changed.")}, this);
    const QStringList priority {u"title"_qs, u"planned_response"_qs, u"planned_volume"_qs, u"days_each"_qs, u"owner"_qs, u"theme"_qs, u"improvement_route"_qs, u"rationale"_qs};
    m_national->makeSlip(PsirpPriority::schema(), QStringList {u"mandated_category"_qs} + priority, m_session);
    m_local->makeSlip(PsirpPriority::schema(), priority, m_session);
    m_sources->makeSlip(PsirpSource::schema(), {u"title"_qs, u"source_type"_qs, u"period_begins_on"_qs, u"period_ends_on"_qs, u"records_reviewed"_qs, u"showed"_qs, u"inequality"_qs}, m_session);
    m_asked->makeSlip(PsirpStakeholder::schema(), {u"title"_qs, u"stakeholder_group"_qs, u"consulted_on"_qs, u"how"_qs, u"said"_qs, u"changed"_qs}, m_session);
    connect(m_national, &SlipSection::addRequested, this, [this] { addPriority(m_national, u"national"_qs); });
    connect(m_local, &SlipSection::addRequested, this, [this] { addPriority(m_local, u"local"_qs); });
    connect(m_sources, &SlipSection::addRequested, this, [this] { add(m_sources, PsirpSource::schema().type()); });
    connect(m_asked, &SlipSection::addRequested, this, [this] { add(m_asked, PsirpStakeholder::schema().type()); });
    const auto follow = [this](SlipSection *section, const QString &type) {
        connect(section, &SlipSection::opened, this, [this, type](const RecordId &record) { Q_EMIT goTo(type, record); });
    };
    follow(m_national, PsirpPriority::schema().type());
    follow(m_local, PsirpPriority::schema().type());
    follow(m_sources, PsirpSource::schema().type());
    follow(m_asked, PsirpStakeholder::schema().type());
}

void PlanPart::setRecord(const RecordData &record)
{
    if (m_plan != record.id) {
        for (SlipSection *section : {m_national, m_local, m_sources, m_asked})
            section->end();
    }
    m_plan = record.id;
    m_reports->setRecord(record);
    const auto standing = planStanding(m_session.reg(), record.id);
    if (!standing) {
        Q_EMIT failed(standing.error());
        return;
    }
    const ReportRequest request {m_session.reg(), m_session.reference(), m_session.today(), {}, {}, false, record.text(u"reference")};
    m_capacity->setText(capacitySentences(*standing).join(u'\n'));
    m_national->setRows(budgetTable(request, standing->national), prioritiesOf(standing->national));
    m_local->setRows(budgetTable(request, standing->local), prioritiesOf(standing->local));
    m_sources->setRows(sourcesTable(request, standing->sources), rowsOf(standing->sources));
    m_asked->setRows(stakeholdersTable(request, standing->asked), rowsOf(standing->asked));
}

void PlanPart::add(SlipSection *section, const QString &type, const QVariantMap &values)
{
    auto record = m_session.records().blank(type);
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    record->setValue(u"psirp", m_plan.toString());
    for (auto value = values.begin(); value != values.end(); ++value)
        record->setValue(value.key(), value.value());
    section->begin(*record);
}

void PlanPart::addPriority(SlipSection *section, const QString &table)
{
    add(section, PsirpPriority::schema().type(), {{u"plan_table"_qs, table}});
}

void PlanPart::resizeEvent(QResizeEvent *event)
{
    RecordPart::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * widthForBothTables;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace candour
