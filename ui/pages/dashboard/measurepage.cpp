#include "pages/dashboard/measurepage.h"

#include "ask/ask.h"
#include "base/dates.h"
#include "charts/chartpicture.h"
#include "charts/chartview.h"
#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "pages/dashboard/notesmodel.h"
#include "reports/charts/measurechart.h"
#include "services/shared/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QEvent>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int mostNoteRows = 5;
constexpr int leastChartRows = 14; ///< rows of text that a chart with its words is high at least

QPushButton *button(const QString &text, const QString &name, Glyph glyph, QWidget *parent)
{
    auto *made = new QPushButton(glyphIcon(glyph), text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

MeasurePage::MeasurePage(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
{
    setObjectName(u"measurePage"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    createHead();
    m_message = new InlineMessage(this);
    column->addWidget(m_message);
    createBody();
    connect(m_chart, &ChartView::exportRequested, this, &MeasurePage::exportChart);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MeasurePage::back);
    // Steps come in bursts: a chart is read again once they are over.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &MeasurePage::refresh);
    connect(&session.reg(), &Register::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&session.reg(), &Register::changedElsewhere, &m_soon, qOverload<>(&QTimer::start));
}

void MeasurePage::createHead()
{
    auto *backButton = button(tr("All c&harts"), u"backToDashboard"_qs, Glyph::ArrowLeft, this);
    auto *table = button(tr("&Numbers"), u"toggleTable"_qs, Glyph::Columns, this);
    table->setToolTip(tr("The numbers as a table, and the picture again (T)"));
    auto *exporter = button(tr("E&xport…"), u"exportChart"_qs, Glyph::Export, this);
    exporter->setToolTip(tr("As picture or as numbers (E)"));
    auto *record = button(tr("&Measure…"), u"editMeasure"_qs, Glyph::Edit, this);
    record->setToolTip(tr("What is counted, target, rules"));
    m_note = button(tr("N&ote at this point…"), u"addNote"_qs, Glyph::Plus, this);
    m_rebase = button(tr("Re&base from this point…"), u"addRebase"_qs, Glyph::Link, this);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 8);
    for (QPushButton *each : {backButton, m_note, m_rebase, table, exporter, record})
        flow->addWidget(each);
    layout()->addWidget(row);
    connect(backButton, &QPushButton::clicked, this, &MeasurePage::back);
    connect(table, &QPushButton::clicked, this, [this] { m_chart->toggleTable(); });
    connect(exporter, &QPushButton::clicked, this, &MeasurePage::exportChart);
    connect(record, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"measure"_qs, m_measure); });
    connect(m_note, &QPushButton::clicked, this, &MeasurePage::addNote);
    connect(m_rebase, &QPushButton::clicked, this, &MeasurePage::addRebase);
}

/// Chart and notes, which scroll together where the text is large.
void MeasurePage::createBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget(scroll);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    m_chart = new ChartView(m_body);
    inside->addWidget(m_chart, 1);
    createNotes();
    scroll->setWidget(m_body);
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
    fitBody();
}

void MeasurePage::fitBody()
{
    m_chart->setMinimumHeight(leastChartRows * rowHeight(fontMetrics()));
}

void MeasurePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_body)
        fitBody();
}

void MeasurePage::createNotes()
{
    m_notes = new QTableView(this);
    m_notes->setObjectName(u"chartNotes"_qs);
    m_notes->setAccessibleName(tr("Notes on this chart"));
    m_model = new NotesModel(m_session, this);
    m_notes->setModel(m_model);
    m_notes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_notes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_notes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_notes->setTabKeyNavigation(false);
    m_notes->setShowGrid(false);
    m_notes->setWordWrap(false);
    m_notes->verticalHeader()->hide();
    m_notes->horizontalHeader()->setHighlightSections(false);
    m_notes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_notes->horizontalHeader()->setStretchLastSection(true);
    m_withdraw = button(tr("&Withdraw the note"), u"withdrawNote"_qs, Glyph::Withdraw, this);
    auto *remove = new QShortcut(Qt::Key_Delete, m_notes);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MeasurePage::withdrawNote);
    connect(m_withdraw, &QPushButton::clicked, this, &MeasurePage::withdrawNote);
    auto *row = new QHBoxLayout;
    row->addWidget(m_notes, 1);
    row->addWidget(m_withdraw, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
}

void MeasurePage::open(const RecordId &measure)
{
    m_measure = measure;
    m_message->dismiss();
    refresh();
    m_chart->focusPlot();
}

void MeasurePage::refresh()
{
    if (m_measure.isNull())
        return;
    const auto measure = m_session.reg().find(Id<Measure>(m_measure));
    const auto series = measure ? MeasureService(m_session.reg(), m_session.reference()).series(*measure) : Result<MeasureSeries>(measure.error());
    const auto spec = series ? measureChart(*series) : Result<ChartSpec>(series.error());
    if (!spec) {
        m_message->say(Tone::Critical, spec.error().message);
        return;
    }
    m_chart->setSpec(*spec);
    m_model->setNotes(series->annotations);
    m_notes->resizeColumnsToContents();
    m_notes->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    const int rows = std::min(mostNoteRows, m_model->rowCount());
    m_notes->setFixedHeight(rowHeight(fontMetrics()) * (rows + 1) + 8);
    m_notes->setVisible(rows > 0);
    m_withdraw->setVisible(rows > 0);
    const bool overTime = spec->isOverTime() && spec->latest() >= 0;
    m_note->setEnabled(overTime);
    m_rebase->setEnabled(overTime && spec->kind != ChartSpec::Kind::Lines);
}

QDate MeasurePage::currentDay() const
{
    const int point = m_chart->currentPoint();
    return point >= 0 && point < int(m_chart->spec().points.size()) ? m_chart->spec().points[std::size_t(point)].date : QDate();
}

void MeasurePage::addNote()
{
    if (!currentDay().isValid())
        return;
    const auto text = m_ask.text({tr("Note at %1").arg(dateText(currentDay())), tr("What happened?"), tr("Place the note")});
    if (text)
        place(u"note"_qs, *text, {});
}

void MeasurePage::addRebase()
{
    if (!currentDay().isValid())
        return;
    Ask::TextQuestion question {tr("Rebase from %1").arg(dateText(currentDay())),
        tr("Why is the process believed to have changed? Limits are computed anew from here, and the reason stands under the chart."), tr("Rebase")};
    const auto reason = m_ask.text(question);
    if (reason)
        place(u"rebase"_qs, *reason, *reason);
}

void MeasurePage::place(const QString &kind, const QString &text, const QString &reason)
{
    auto note = m_session.records().blank(ChartAnnotation::schema().type());
    if (note) {
        note->setValue(u"measure", m_measure.toString());
        note->setValue(u"on_date", currentDay());
        note->setValue(u"kind", kind);
        note->setValue(u"text", text.trimmed());
        note->setValue(u"reason", reason.trimmed());
        note = m_session.records().add(*note);
    }
    if (!note)
        m_message->say(Tone::Critical, note.error().message);
}

void MeasurePage::withdrawNote()
{
    const QModelIndex row = m_notes->currentIndex();
    if (!row.isValid())
        return;
    const auto note = m_session.reg().find(ChartAnnotation::schema().type(), m_model->note(row.row()).id);
    const auto done = note ? m_session.records().withdraw({*note}, tr("Withdrawn from the chart")) : Result<ChangeSet>(note.error());
    if (!done)
        m_message->say(Tone::Critical, done.error().message);
}

void MeasurePage::exportChart()
{
    QString suggested = m_chart->spec().name;
    suggested.replace(QRegularExpression(u"[^A-Za-z0-9]+"_qs), u"-"_qs);
    const auto path = m_ask.chooseSaveFile(tr("Export the chart"), suggested + u".png"_qs,
        tr("Picture (*.png);;Vector picture (*.svg);;Numbers (*.csv)"));
    if (!path)
        return;
    const Status saved = saveChart(m_chart->spec(), *path);
    saved ? m_message->say(Tone::Positive, tr("Saved as %1.").arg(QFileInfo(*path).fileName())) : m_message->say(Tone::Critical, saved.error().message);
}

} // namespace candour
