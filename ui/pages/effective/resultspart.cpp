#include "pages/effective/resultspart.h"

#include "base/numbers.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/figureview.h"
#include "pages/effective/ratingchange.h"
#include "pages/effective/wordtable.h"
#include "reports/effective/auditreporttables.h"
#include "services/effective/assuranceservice.h"
#include "services/effective/escalationservice.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

/// "25/29 (86.2%), 95% interval 69.4 to 94.5"; "no applicable cases" without one.
QString rollUpText(const Compliance &result, bool withInterval)
{
    if (!result.hasApplicableCases())
        return ResultsPart::tr("no applicable cases");
    const QString share = u"%1/%2 (%3)"_qs.arg(result.met).arg(result.applicable).arg(percentText(result.met, result.applicable));
    const auto limits = withInterval ? result.interval() : std::nullopt;
    return limits ? ResultsPart::tr("%1, 95% interval %2 to %3").arg(share, QString::number(limits->lower * 100, 'f', 1), QString::number(limits->upper * 100, 'f', 1)) : share;
}

} // namespace

QLabel *resultsHead(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setFont(headFont(parent->font()));
    label->setWordWrap(true);
    return label;
}

QLabel *resultsWords(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

ResultsPart::ResultsPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(8);
    createHead(column);
    createReliability(column);
    createRating(column);
    createComparison(column);
    createCycles(column);
    column->addStretch(1);
}

void ResultsPart::createHead(QVBoxLayout *column)
{
    m_state = new InlineMessage(this);
    m_state->setObjectName(u"results_state"_qs);
    m_criteria = new WordTable(u"results_criteria"_qs, tr("Results by criterion"), this);
    m_rollUps = resultsWords(u"results_rollups"_qs, this);
    m_figure = new FigureView(u"results_figure"_qs, this);
    m_sites = new WordTable(u"results_sites"_qs, tr("Results by site or ward"), this);
    m_freeze = new QPushButton(tr("&Freeze the results"), this);
    m_freeze->setObjectName(u"freeze_results"_qs);
    m_freeze->setToolTip(tr("Keeps these counts as the project's results; refused while a blank or an exception is open."));
    auto *row = new QHBoxLayout;
    row->addWidget(resultsHead(tr("Results by criterion"), u"results_head"_qs, this), 1);
    row->addWidget(m_freeze);
    column->addWidget(m_state);
    column->addLayout(row);
    column->addWidget(m_criteria);
    column->addWidget(m_rollUps);
    column->addWidget(m_sites);
    column->addWidget(m_figure);
    connect(m_freeze, &QPushButton::clicked, this, [this] { tell(AuditResultService(m_session.reg()).freeze(*m_project)); });
}

void ResultsPart::createRating(QVBoxLayout *column)
{
    m_ratingHead = resultsHead({}, u"rating_head"_qs, this);
    m_trace = resultsWords(u"rating_trace"_qs, this);
    m_rate = new QPushButton(tr("&Rate the assurance"), this);
    m_rate->setObjectName(u"rate_assurance"_qs);
    auto *row = new QHBoxLayout;
    row->addWidget(m_ratingHead, 1);
    row->addWidget(m_rate);
    column->addLayout(row);
    column->addWidget(m_trace);
    m_ratingChange = new RatingChange(m_session, this);
    column->addWidget(m_ratingChange);
    m_due = resultsWords(u"escalation_due"_qs, this);
    m_escalate = new QPushButton(tr("Rai&se the escalation"), this);
    m_escalate->setObjectName(u"raise_escalation"_qs);
    m_escalate->setToolTip(tr("Recorded today, with the roles that its band has to be told to."));
    auto *due = new QHBoxLayout;
    due->addWidget(m_due, 1);
    due->addWidget(m_escalate);
    column->addLayout(due);
    connect(m_rate, &QPushButton::clicked, this, [this] { tell(AssuranceService(m_session.reg(), m_session.reference()).rate(*m_project)); });
    connect(m_escalate, &QPushButton::clicked, this, [this] {
        m_rate->setFocus(Qt::OtherFocusReason); // this button goes once nothing is due
        if (const auto raised = EscalationService(m_session.reg(), m_session.reference()).raiseDue(*m_project); !raised)
            Q_EMIT failed(raised.error());
    });
}

/// What the rules ask to be escalated and nobody has raised yet.
void ResultsPart::showEscalations()
{
    const ReferenceData &reference = m_session.reference();
    QStringList due;
    for (const EscalationNeed &need : openEscalationNeeds(*m_project, m_session.reg(), reference))
        due << tr("%1 (%2)").arg(reference.label(u"escalation_trigger"_qs, need.trigger), reference.label(u"risk_band"_qs, need.band));
    due.removeDuplicates();
    m_due->setText(tr("To be escalated: %1").arg(due.join(u"; "_qs)));
    m_due->setVisible(!due.isEmpty());
    m_escalate->setVisible(!due.isEmpty());
}

void ResultsPart::createComparison(QVBoxLayout *column)
{
    m_comparisonHead = resultsHead({}, u"comparison_head"_qs, this);
    m_warnings = new InlineMessage(this);
    m_warnings->setObjectName(u"comparison_warnings"_qs);
    m_comparison = new WordTable(u"comparison_criteria"_qs, tr("This cycle against the one before"), this);
    m_keepVerdict = new QPushButton(tr("&Keep the verdict"), this);
    m_keepVerdict->setObjectName(u"keep_verdict"_qs);
    auto *row = new QHBoxLayout;
    row->addWidget(m_comparisonHead, 1);
    row->addWidget(m_keepVerdict);
    column->addLayout(row);
    column->addWidget(m_warnings);
    column->addWidget(m_comparison);
    m_mix = new WordTable(u"comparison_mix"_qs, tr("Site by site, because the mix of sites changed"), this);
    column->addWidget(m_mix);
    connect(m_keepVerdict, &QPushButton::clicked, this, [this] { tell(keepVerdict(*m_project, m_session.reg())); });
}

template <typename Done>
void ResultsPart::tell(const Done &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void ResultsPart::setRecord(const RecordData &project)
{
    m_project = project;
    const bool isFrozen = !isAbsent(project.value(u"results_frozen_on"));
    const auto counted = projectResults(project, m_session.reg());
    const auto results = isFrozen ? frozenResults(project, m_session.reg()) : counted;
    if (!counted || !results)
        return Q_EMIT failed(results ? counted.error() : results.error());
    m_freeze->setVisible(!isFrozen);
    m_freeze->setEnabled(!results->criteria.isEmpty());
    m_rate->setVisible(isFrozen);
    showResults(*results, *counted);
    showReliability(*counted);
    showRating(*results);
    showEscalations();
    showComparison();
    showCycles(*results);
}

void ResultsPart::showResults(const ProjectResults &results, const ProjectResults &rollUps)
{
    const bool isFrozen = !isAbsent(m_project->value(u"results_frozen_on"));
    if (isFrozen)
        m_state->say(Tone::Positive, tr("Frozen on %1: these results no longer move.").arg(m_session.reference().displayText(*m_project->schema().field(u"results_frozen_on"), *m_project)));
    else if (results.criteria.isEmpty())
        m_state->say(Tone::Info, tr("There are no criteria yet: design them under Tool."));
    else if (results.isProvisional())
        m_state->say(Tone::Caution, tr("Provisional: there are blanks, or exceptions that nobody has looked at. The last column says what the blanks could still make of it."));
    else
        m_state->dismiss();
    m_criteria->setTable(criteriaTable(results));
    QStringList lines;
    lines << tr("Criteria that meet their target: %1 of %2 with applicable cases").arg(results.criteriaMet()).arg(results.criteriaApplicable());
    lines << tr("Pooled: %1").arg(rollUpText(rollUps.pooled, false));
    lines << tr("All or none: %1").arg(rollUpText(rollUps.allOrNone, rollUps.isGeneralisable));
    if (rollUps.meanOfShares)
        lines << tr("Mean of percentages: %1%").arg(QString::number(*rollUps.meanOfShares * 100, 'f', 1));
    const QString planned = rollUps.planned > 0 ? QString::number(rollUps.planned) : tr("no number");
    lines << tr("Sample: %1 complete, %2 planned; %3 excluded, %4 without notes").arg(rollUps.achieved).arg(planned).arg(rollUps.excluded).arg(rollUps.notesUnavailable);
    m_rollUps->setText(lines.join(u'\n'));
    const Table sites = sitesTable(rollUps);
    m_sites->setVisible(!sites.isEmpty());
    m_sites->setTable(sites);
    m_figure->setFigure([results](double width) { return sharesFigure(results, width); });
    m_figure->setVisible(results.criteriaApplicable() > 0);
}

void ResultsPart::showRating(const ProjectResults &results)
{
    const ReferenceData &reference = m_session.reference();
    const QString kept = m_project->text(u"assurance");
    const QString computed = m_project->text(u"computed_assurance");
    m_ratingChange->setProject(*m_project);
    if (!computed.isEmpty()) {
        const QString words = reference.label(u"assurance_rating"_qs, kept);
        m_ratingHead->setText(kept == computed ? tr("Assurance: %1").arg(words) : tr("Assurance: %1 (computed: %2)").arg(words, reference.label(u"assurance_rating"_qs, computed)));
        QString trace = m_project->text(u"assurance_trace");
        if (kept != computed)
            trace += u'\n' + tr("Changed by a person: %1").arg(m_project->text(u"override_reason"));
        m_trace->setText(trace);
        return;
    }
    const auto rating = ratingOf(results, reference, m_session.today());
    m_ratingHead->setText(rating ? tr("Assurance, as it stands: %1").arg(reference.label(u"assurance_rating"_qs, rating->code)) : tr("Assurance: cannot be computed"));
    m_trace->setText(rating ? rating->trace.join(u'\n') : rating.error().message);
}

void ResultsPart::showComparison()
{
    const bool hasBefore = !isAbsent(m_project->value(u"parent_cycle"));
    m_comparison->setVisible(hasBefore);
    m_mix->hide();
    m_keepVerdict->setVisible(hasBefore);
    m_warnings->dismiss();
    if (!hasBefore)
        return m_comparisonHead->setText(tr("First cycle: there is none before to compare with."));
    const auto comparison = compareWithCycleBefore(*m_project, m_session.reg());
    if (!comparison) {
        m_comparison->hide();
        m_comparisonHead->setText(tr("This cycle against the one before"));
        return m_warnings->say(Tone::Caution, comparison.error().message);
    }
    const QString verdict = comparison->verdict.isEmpty() ? tr("no verdict") : m_session.reference().label(u"audit_verdict"_qs, comparison->verdict);
    m_comparisonHead->setText(tr("Against the cycle before: %1").arg(verdict));
    if (!comparison->warnings.isEmpty())
        m_warnings->say(Tone::Caution, comparison->warnings.join(u'\n'));
    const Table mix = mixTable(*comparison);
    m_mix->setTable(mix);
    m_mix->setVisible(!mix.isEmpty());
    const QDate today = m_session.today();
    m_comparison->setTable(comparisonTable({m_session.reg(), m_session.reference(), today, today, today}, *comparison));
}

} // namespace candour
