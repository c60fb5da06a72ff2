#include "pages/effective/yearpart.h"

#include "base/numbers.h"
#include "look/fonts.h"
#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr EntryStage boardStages[] {EntryStage::NotStarted, EntryStage::Collecting, EntryStage::Reporting, EntryStage::Completed, EntryStage::Deferred, EntryStage::Abandoned};

int startOf(const RecordData &entry)
{
    return std::clamp(entry.value(u"start_quarter").isNull() ? 1 : entry.value(u"start_quarter").toInt(), 1, 4);
}

int reportOf(const RecordData &entry)
{
    return std::clamp(entry.value(u"report_quarter").isNull() ? 4 : entry.value(u"report_quarter").toInt(), startOf(entry), 4);
}

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

QString quarterCell(const RecordData &entry, int quarter)
{
    const int start = startOf(entry);
    const int report = reportOf(entry);
    if (entry.value(u"start_quarter").isNull() && entry.value(u"report_quarter").isNull())
        return quarter == 1 ? YearPart::tr("no quarter") : QString();
    if (quarter == start && quarter == report)
        return YearPart::tr("┣━┫ begins and reports");
    if (quarter == start)
        return YearPart::tr("┣━━ begins");
    if (quarter == report)
        return YearPart::tr("━━┫ reports");
    return quarter > start && quarter < report ? YearPart::tr("━━━ runs") : QString();
}

YearPart::YearPart(Session &session, QWidget *parent)
    : RecordPart(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(8);
    createYear(column);
    createRollOver(column);
    column->addStretch(1);
}

void YearPart::createYear(QVBoxLayout *column)
{
    m_head = new QLabel(this);
    m_head->setObjectName(u"year_head"_qs);
    m_head->setFont(headFont(font()));
    m_figures = new QLabel(this);
    m_figures->setObjectName(u"year_figures"_qs);
    m_figures->setWordWrap(true);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"year_message"_qs);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"year_unit"_qs);
    m_unit->setAccessibleName(tr("Directorate or service"));
    auto *label = new QLabel(tr("&Directorate or service"), this);
    label->setBuddy(m_unit);
    m_toggle = new QPushButton(tr("Show as &board"), this);
    m_toggle->setObjectName(u"year_board"_qs);
    m_toggle->setCheckable(true);
    m_table = new WordTable(u"year_table"_qs, tr("The year by quarter"), this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleDescription(tr("+ and - move an entry by a quarter, 1 to 4 set the quarter in which it reports, Return opens it"));
    m_stages = new WordTable(u"year_stages"_qs, tr("The year by stage"), this);
    m_stages->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_stages->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stages->hide();
    m_table->installEventFilter(this);
    m_stages->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_unit);
    const auto add = [&](const QString &name, const QString &text, int quarters) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, quarters] { shift(quarters); });
    };
    add(u"quarter_earlier"_qs, tr("&Earlier (-)"), -1);
    add(u"quarter_later"_qs, tr("&Later (+)"), 1);
    row->addStretch(1);
    row->addWidget(m_toggle);
    column->addWidget(m_head);
    column->addWidget(m_figures);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(m_table);
    column->addWidget(m_stages);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &YearPart::reload);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool board) {
        m_table->setVisible(!board);
        m_stages->setVisible(board);
        (board ? m_stages : m_table)->setFocus();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openEntry(index.row()); });
}

void YearPart::createRollOver(QVBoxLayout *column)
{
    m_plan = new QPushButton(tr("Try the &roll-over"), this);
    m_plan->setObjectName(u"plan_rollover"_qs);
    m_plan->setToolTip(tr("Says what rolling the year over would do; nothing is written."));
    m_rollOver = new QWidget(this);
    auto *inner = new QVBoxLayout(m_rollOver);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    m_rollOverState = new InlineMessage(m_rollOver);
    m_rollOverState->setObjectName(u"rollover_state"_qs);
    m_lines = new WordTable(u"rollover_lines"_qs, tr("What the roll-over would do"), m_rollOver);
    m_commit = new QPushButton(tr("Roll the &year over"), m_rollOver);
    m_commit->setObjectName(u"commit_rollover"_qs);
    inner->addWidget(m_rollOverState);
    inner->addWidget(m_lines);
    inner->addWidget(m_commit, 0, Qt::AlignLeft);
    m_rollOver->hide();
    column->addWidget(m_plan, 0, Qt::AlignLeft);
    column->addWidget(m_rollOver);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        m_rollOver->show();
        showRollOver();
    });
    connect(m_commit, &QPushButton::clicked, this, &YearPart::commit);
}

void YearPart::setRecord(const RecordData &programme)
{
    if (!m_programme || m_programme->id != programme.id)
        m_rollOver->hide();
    m_programme = programme;
    const auto year = FinancialYear::parse(programme.text(u"financial_year"));
    m_year = year ? *year : FinancialYear();
    showUnits();
    reload();
}

QString YearPart::unitName(const RecordData &entry) const
{
    const QString name = m_session.reference().displayText(*entry.schema().field(u"unit"), entry);
    return name.isEmpty() ? tr("No directorate") : name;
}

void YearPart::showUnits()
{
    const auto entries = programmeEntries(m_session.reg(), m_session.reference(), m_year, m_session.today());
    QMap<QString, QString> units;
    if (entries) {
        for (const EntryPosition &position : *entries) {
            if (!position.entry.text(u"unit").isEmpty())
                units.insert(unitName(position.entry), position.entry.text(u"unit"));
        }
    }
    const QString kept = m_unit->currentData().toString();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("All"), QString());
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit)
        m_unit->addItem(unit.key(), unit.value());
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(kept)));
}

void YearPart::reload()
{
    const auto figures = programmeFigures(m_session.reg(), m_session.reference(), m_year, m_session.today(), m_unit->currentData().toString());
    if (!figures)
        return Q_EMIT failed(figures.error());
    m_head->setText(tr("Audit programme %1").arg(m_year.label()));
    m_figures->setText(yearFigures(*figures));
    showYear(*figures);
    showBoard();
    if (!m_rollOver->isHidden())
        showRollOver();
}

void YearPart::showYear(const ProgrammeFigures &figures)
{
    const EntryPosition *before = chosen();
    const RecordId kept = before ? before->entry.id : RecordId();
    m_entries = figures.entries;
    std::stable_sort(m_entries.begin(), m_entries.end(), [this](const EntryPosition &a, const EntryPosition &b) { return unitName(a.entry).localeAwareCompare(unitName(b.entry)) < 0; });
    Table table(tr("The year by quarter"));
    table.text(tr("Directorate or service")).text(tr("Topic")).text(tr("Level"));
    for (int quarter = 1; quarter <= 4; ++quarter)
        table.text(m_year.quarterLabel(quarter));
    table.text(tr("Stage"));
    int chosenRow = -1;
    for (const EntryPosition &position : std::as_const(m_entries)) {
        const RecordData &entry = position.entry;
        QStringList row {unitName(entry), entry.text(u"title"), entry.text(u"priority_level").section(u'_', -1)};
        for (int quarter = 1; quarter <= 4; ++quarter)
            row << quarterCell(entry, quarter);
        QString stage = stageText(position.stage);
        if (position.isBehind)
            stage += tr(", behind");
        if (position.isStale)
            stage += tr(", no news");
        row << stage;
        if (entry.id == kept)
            chosenRow = int(table.rows.size());
        table.row(row);
    }
    m_table->setTable(table);
    m_table->setCurrentIndex(m_table->model()->index(chosenRow, 0));
    m_entries.isEmpty() ? m_message->say(Tone::Info, tr("The programme of this year has no entries yet: add them under Programme entries.")) : m_message->dismiss();
}

void YearPart::showBoard()
{
    Table board(tr("The year by stage"));
    board.withoutRowHeader();
    m_board.clear();
    QList<QStringList> columns;
    qsizetype longest = 0;
    for (const EntryStage stage : boardStages) {
        QStringList titles;
        QList<RecordId> ids;
        for (const EntryPosition &position : std::as_const(m_entries)) {
            if (position.stage != stage)
                continue;
            titles << position.entry.text(u"title");
            ids << position.entry.id;
        }
        board.text(tr("%1: %2").arg(stageText(stage)).arg(titles.size()));
        longest = std::max(longest, titles.size());
        columns << titles;
        m_board << ids;
    }
    for (qsizetype place = 0; place < longest; ++place) {
        QStringList row;
        for (const QStringList &column : std::as_const(columns))
            row << column.value(place);
        board.row(row);
    }
    m_stages->setTable(board);
}

const EntryPosition *YearPart::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

bool YearPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return RecordPart::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_stages) {
        const QModelIndex at = m_stages->currentIndex();
        if (isReturn && at.isValid() && at.row() < m_board.at(at.column()).size())
            Q_EMIT goTo(u"programme_entry"_qs, m_board.at(at.column()).at(at.row()));
        return isReturn || RecordPart::eventFilter(watched, event);
    }
    if (isReturn)
        openEntry(m_table->currentIndex().row());
    else if (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus)
        shift(key->key() == Qt::Key_Plus ? 1 : -1);
    else if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_4)
        reportIn(key->key() - Qt::Key_0);
    else
        return RecordPart::eventFilter(watched, event);
    return true;
}

void YearPart::shift(int quarters)
{
    if (const EntryPosition *position = chosen())
        schedule(startOf(position->entry) + quarters, reportOf(position->entry) + quarters);
}

void YearPart::reportIn(int quarter)
{
    if (const EntryPosition *position = chosen())
        schedule(std::min(startOf(position->entry), quarter), quarter);
}

void YearPart::schedule(int start, int report)
{
    const RecordData entry = chosen()->entry;
    const auto written = ProgrammeService(m_session.reg(), m_session.reference()).schedule(entry, start, report);
    if (!written)
        m_message->say(Tone::Caution, written.error().message);
}

void YearPart::openEntry(int row)
{
    if (row >= 0 && row < m_entries.size())
        Q_EMIT goTo(u"programme_entry"_qs, m_entries.at(row).entry.id);
}

void YearPart::showRollOver()
{
    const auto plan = rollOverPlan(m_session.reg(), m_session.reference(), m_year);
    if (!plan)
        return Q_EMIT failed(plan.error());
    Table table(tr("What the roll-over would do"));
    table.text(tr("Topic")).text(tr("Stage")).text(tr("Outcome")).text(tr("Next year"));
    for (const RollOverLine &line : plan->lines) {
        const QString outcome = line.outcome.isEmpty() ? tr("to be decided") : m_session.reference().label(u"programme_outcome"_qs, line.outcome);
        const QString next = line.isDone ? tr("there already") : line.needsDecision ? tr("needs a quarter or a decision")
            : line.makesNewEntry ? (line.isSecondCarry ? tr("new entry, carried a second time") : tr("new entry")) : tr("none");
        table.row({line.position.entry.text(u"title"), stageText(line.position.stage), outcome, next});
    }
    m_lines->setTable(table);
    m_commit->setEnabled(plan->isReady() && !plan->lines.isEmpty());
    if (plan->isReady())
        m_rollOverState->say(Tone::Info, tr("Ready: %1 new entries in %2, %3 there already. Nothing is written yet; Undo takes the roll-over back.").arg(plan->newEntries).arg(m_year.next().label()).arg(plan->alreadyDone));
    else
        m_rollOverState->say(Tone::Caution, tr("%1 new entries, and these to be decided first:").arg(plan->newEntries) + u'\n' + plan->problems.join(u'\n'));
}

void YearPart::commit()
{
    const auto done = ProgrammeService(m_session.reg(), m_session.reference()).rollOver(m_year);
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace candour
