#include "pages/safe/candourpart.h"

#include "base/dates.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "pages/recordreports.h"
#include "pages/safe/dutyclocklabel.h"
#include "pages/safe/slipform.h"
#include "pages/safe/steptrail.h"
#include "records/safe/candour.h"
#include "services/shared/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int widestTrail = 110; ///< average characters: a day stands beside what it dates

QStringList fieldsFor(const QString &kind)
{
    const QStringList what {u"done_at"_qs, u"done_by"_qs, u"method"_qs, u"outcome"_qs};
    if (kind == u"verbal")
        return what + QStringList {u"attendees"_qs, u"not_in_person_reason"_qs, u"facts"_qs, u"enquiries"_qs, u"apology"_qs, u"apology_words"_qs, u"support"_qs, u"support_kinds"_qs, u"recorded"_qs};
    if (kind == u"written")
        return {u"done_at"_qs, u"done_by"_qs, u"method"_qs, u"letter"_qs, u"apology"_qs, u"results"_qs, u"note"_qs};
    if (kind == u"findings")
        return {u"done_at"_qs, u"done_by"_qs, u"method"_qs, u"letter"_qs, u"results"_qs, u"apology"_qs, u"apology_words"_qs, u"note"_qs};
    return what + QStringList {u"note"_qs};
}

QString verbFor(const QString &kind)
{
    if (kind == u"attempt")
        return CandourPart::tr("Add an attempt");
    if (kind == u"verbal")
        return CandourPart::tr("Record the conversation");
    if (kind == u"written")
        return CandourPart::tr("Record the letter");
    if (kind == u"findings")
        return CandourPart::tr("Record what was shared");
    if (kind == u"explained")
        return CandourPart::tr("Say when it was explained");
    return kind == u"refusal" ? CandourPart::tr("Record that they declined") : QString();
}

TrailStep trailStep(const CandourStage &stage)
{
    using Standing = CandourStage::Standing;
    TrailStep step {stage.key, stage.title, {}, StateShape::Open, Tone::Neutral, dateText(stage.on), stage.words, stage.missing, verbFor(stage.key), stage.key == u"attempt" ? CandourPart::tr("Add an attempt to reach them (Ctrl+N)") : QString()};
    switch (stage.standing) {
    case Standing::Done:
        step.standing = CandourPart::tr("Done");
        step.shape = StateShape::Full;
        step.tone = Tone::Positive;
        break;
    case Standing::Lacking:
        step.standing = CandourPart::tr("Something is missing");
        step.shape = StateShape::Half;
        step.tone = Tone::Caution;
        break;
    case Standing::Open:
        step.standing = CandourPart::tr("Not done yet");
        break;
    case Standing::NotNeeded:
        step.standing = CandourPart::tr("Not needed so far");
        step.shape = StateShape::Paused;
        break;
    }
    return step;
}

/// The letter that belongs to a kind of step.
QString letterFor(const QString &kind)
{
    static const QHash<QString, QString> letters {{u"written"_qs, u"candour_letter"_qs}, {u"findings"_qs, u"candour_findings_letter"_qs}, {u"explained"_qs, u"candour_no_response_letter"_qs}};
    return letters.value(kind);
}

} // namespace

CandourPart::CandourPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_clocks(new QWidget(this)), m_trail(new StepTrail(u"candourTrail"_qs, tr("Stages of the duty of candour"), this)),
      m_reports(new RecordReports(CandourCase::schema().type(), session, ask, this))
{
    setAdding([this] { begin(u"attempt"_qs); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(16);
    m_clocks->setObjectName(u"dutyClocks"_qs);
    m_clocks->setAccessibleName(tr("Clocks of the duty of candour"));
    auto *clocks = new QVBoxLayout(m_clocks);
    clocks->setContentsMargins(0, 0, 0, 0);
    clocks->setSpacing(4);
    column->addWidget(m_clocks);
    m_trail->setWidestRow(fontMetrics().averageCharWidth() * widestTrail);
    column->addWidget(m_trail);
    column->addWidget(m_reports);
    column->addStretch(1);
    connect(m_trail, &StepTrail::chosen, this, &CandourPart::begin);
}

void CandourPart::setRecord(const RecordData &record)
{
    if (m_candour != record.id) {
        for (SlipForm *slip : std::as_const(m_slips))
            slip->end();
    }
    m_candour = record.id;
    m_reports->setRecord(record);
    const auto trail = candourTrail(m_session.reg(), m_session.reference(), record.id, m_session.today());
    if (!trail) {
        Q_EMIT failed(trail.error());
        return;
    }
    showClocks(*trail);
    showStages(*trail);
}

void CandourPart::showClocks(const CandourTrail &trail)
{
    const QList<DutyClock> clocks = dutyClocks(trail);
    QList<DutyClockLabel *> labels = m_clocks->findChildren<DutyClockLabel *>();
    while (labels.size() < clocks.size()) {
        labels << new DutyClockLabel(m_clocks);
        m_clocks->layout()->addWidget(labels.last());
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        labels[i]->setVisible(i < clocks.size());
        if (i < clocks.size())
            labels[i]->setClock(clocks[i]);
    }
    m_clocks->setVisible(!clocks.isEmpty());
}

void CandourPart::showStages(const CandourTrail &trail)
{
    QList<TrailStep> steps;
    for (const CandourStage &stage : candourStages(trail, m_session.reg(), m_session.reference(), m_session.today()))
        steps << trailStep(stage);
    m_trail->setSteps(steps);
}

SlipForm *CandourPart::slipFor(const QString &kind)
{
    SlipForm *&slip = m_slips[kind];
    if (!slip) {
        slip = kind == u"explained" ? new SlipForm(CandourCase::schema(), {u"no_response_explained_on"_qs, u"correspondence"_qs}, m_session, m_trail)
                                    : new SlipForm(CandourStep::schema(), fieldsFor(kind), m_session, m_trail);
        slip->setObjectName(u"slip_"_qs + kind);
        connect(slip, &SlipForm::ended, this, [this, kind] {
            if (auto *button = m_trail->findChild<QPushButton *>(u"do_"_qs + kind))
                button->setFocus();
        });
    }
    return slip;
}

void CandourPart::begin(const QString &kind)
{
    auto candour = m_session.reg().find(CandourCase::schema().type(), m_candour);
    auto step = candour ? m_session.records().blank(CandourStep::schema().type()) : candour;
    if (!step) {
        Q_EMIT failed(step.error());
        return;
    }
    for (SlipForm *each : std::as_const(m_slips))
        each->end();
    SlipForm *slip = slipFor(kind);
    m_trail->placeBelow(slip, kind);
    if (const QString letter = letterFor(kind); !letter.isEmpty())
        m_reports->propose(letter);
    if (kind == u"explained") {
        slip->begin(*candour, false, verbFor(kind));
        return;
    }
    step->setValue(u"candour_case", m_candour.toString());
    step->setValue(u"kind", kind);
    step->setValue(u"done_at", m_session.reg().clock().now());
    step->setValue(u"done_by", m_session.reg().actor().role);
    if (kind == u"verbal")
        step->setValue(u"method", u"in_person"_qs);
    if (kind == u"written" || kind == u"findings")
        step->setValue(u"method", u"letter"_qs);
    slip->begin(*step, true, verbFor(kind));
}

} // namespace candour
