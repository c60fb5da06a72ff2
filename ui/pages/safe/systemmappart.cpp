#include "pages/safe/systemmappart.h"

#include "ask/ask.h"
#include "look/emptypage.h"
#include "pages/safe/connectbar.h"
#include "pages/safe/elementlist.h"
#include "pages/safe/mapcanvas.h"
#include "pages/safe/mappicture.h"
#include "pages/safe/slipform.h"
#include "reports/report.h"
#include "reports/safe/systemmapfigure.h"
#include "services/shared/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr double keyStep = 20; ///< units of the drawing that Alt with an arrow moves a factor

/// Keys that the window uses otherwise, and that belong to the map while a factor has the keyboard.
bool isMapKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (event.modifiers() == Qt::AltModifier)
        return isArrow;
    if (event.modifiers() == Qt::ControlModifier)
        return event.key() == Qt::Key_N;
    return event.modifiers() == Qt::NoModifier
        && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_C || event.key() == Qt::Key_T || event.key() == Qt::Key_E || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

/// A list or table as tall as what it holds: the panel scrolls, not its parts.
void fitHeight(QAbstractScrollArea *area, int content)
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(content + 2 * area->frameWidth() + 4);
}

} // namespace

SystemMapPart::SystemMapPart(Session &session, Ask &ask, QWidget *parent)
    : RecordPart(parent), m_session(session), m_ask(ask)
{
    makeSlips();
    build();
}

void SystemMapPart::makeSlips()
{
    m_factor = new SlipForm(SystemFactor::schema(), {u"statement"_qs, u"element"_qs, u"effect"_qs, u"evidence"_qs, u"timeline"_qs, u"classification"_qs}, m_session, this);
    m_nothing = new SlipForm(ElementConsideration::schema(), {u"words"_qs, u"considered_on"_qs}, m_session, this);
    m_connect = new ConnectBar(m_session.reference(), this);
    m_canvas = new MapCanvas(this);
    const auto goBack = [this] {
        m_empty->setVisible(m_analysis && m_analysis->factors.isEmpty());
        m_canvas->focusFactor(m_canvas->current());
    };
    connect(m_factor, &SlipForm::ended, this, goBack);
    connect(m_nothing, &SlipForm::ended, this, goBack);
    connect(m_connect, &ConnectBar::ended, this, goBack);
    connect(m_factor, &SlipForm::saved, m_canvas, &MapCanvas::focusFactor);
    connect(m_connect, &ConnectBar::connectionChosen, this, &SystemMapPart::join);
    connect(m_canvas, &MapCanvas::opened, this, &SystemMapPart::edit);
    connect(m_canvas, &MapCanvas::moved, this, &SystemMapPart::putAt);
}

void SystemMapPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &words, const QString &name, const QString &tip, auto slot) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    addButton(tr("Add a factor"), u"addFactor"_qs, tr("Add a factor (Ctrl+N)"), [this] { addFactor({}); });
    m_connectButton = addButton(tr("Connect"), u"connectButton"_qs, tr("Connect the current factor with another (C)"), [this] { connectCurrent(); });
    addButton(tr("Table"), u"mapTableButton"_qs, tr("The same as a table (T)"), [this] { toggleTable(); });
    addButton(tr("Save picture"), u"savePicture"_qs, tr("Save as SVG, PDF or PNG (E)"), [this] { savePicture(); });
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_empty = new EmptyPage(Glyph::Columns, tr("How the work system was, element by element: the first factor begins the map."), this);
    connect(m_empty->addButton(tr("Add the first factor"), u"addFirstFactor"_qs), &QPushButton::clicked, this, [this] { addFactor({}); });
    m_table = new QTableWidget(this);
    m_table->setObjectName(u"mapTable"_qs);
    m_table->setAccessibleName(tr("The system map as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->hide();
    m_connections = new QListWidget(this);
    m_connections->setObjectName(u"connections"_qs);
    m_connections->setAccessibleName(tr("How factors act on each other; Delete takes one away"));
    m_connections->setMaximumWidth(m_canvas->maximumWidth());
    m_table->installEventFilter(this);
    m_connections->installEventFilter(this);
    m_elements = new ElementList(m_session.reference(), this);
    for (QWidget *each : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_factor), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_connect),
             static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_connections), static_cast<QWidget *>(m_elements)})
        layout->addWidget(each);
    layout->addStretch(1);
    connect(m_elements, &ElementList::factorRequested, this, &SystemMapPart::addFactor);
    connect(m_elements, &ElementList::nothingFoundRequested, this, &SystemMapPart::noteNothingFound);
}

void SystemMapPart::setRecord(const RecordData &record)
{
    if (m_analysis && m_analysis->response.id != record.id) {
        m_factor->end();
        m_nothing->end();
        m_connect->end();
    }
    auto analysis = analysisOf(m_session.reg(), record.id);
    if (!analysis) {
        Q_EMIT failed(analysis.error());
        return;
    }
    m_analysis = std::move(*analysis);
    m_map = systemMapLayout(*m_analysis, m_session.reference());
    m_canvas->setLayoutOfMap(m_map);
    m_elements->setAnalysis(*m_analysis);
    m_connectButton->setEnabled(m_analysis->factors.size() > 1);
    m_empty->setVisible(m_analysis->factors.isEmpty() && m_factor->isHidden());
    fillConnections();
    if (!m_table->isHidden())
        fillTable();
}

std::optional<RecordData> SystemMapPart::blankOf(const QString &type)
{
    if (!m_analysis)
        return std::nullopt;
    auto record = m_session.records().blank(type);
    if (!record) {
        Q_EMIT failed(record.error());
        return std::nullopt;
    }
    record->setValue(u"learning_response", m_analysis->response.id.toString());
    return *record;
}

void SystemMapPart::addFactor(const QString &element)
{
    auto factor = blankOf(u"system_factor"_qs);
    if (!factor)
        return;
    factor->setValue(u"element", element);
    m_empty->hide();
    m_factor->begin(*factor, true, tr("New factor"));
}

void SystemMapPart::noteNothingFound(const QString &element)
{
    auto note = blankOf(u"element_consideration"_qs);
    if (!note)
        return;
    note->setValue(u"element", element);
    note->setValue(u"considered_on", m_session.today());
    m_nothing->begin(*note, true, tr("%1: considered, nothing found").arg(m_session.reference().label(u"seips_element"_qs, element)));
}

void SystemMapPart::edit(const RecordId &factor)
{
    const auto stored = m_session.reg().find(u"system_factor"_qs, factor);
    if (stored)
        m_factor->begin(*stored, false, tr("Factor %1").arg(stored->shortName()));
    else
        Q_EMIT failed(stored.error());
}

void SystemMapPart::connectCurrent()
{
    if (!m_analysis || m_analysis->factors.isEmpty())
        return;
    m_connect->begin(*m_analysis, m_canvas->current().isNull() ? m_analysis->factors.first().id : m_canvas->current());
}

void SystemMapPart::join(const RecordId &from, const QString &verb, const RecordId &to)
{
    auto interaction = blankOf(u"factor_interaction"_qs);
    if (!interaction)
        return;
    interaction->setValue(u"from_factor", from.toString());
    interaction->setValue(u"verb", verb);
    interaction->setValue(u"to_factor", to.toString());
    if (const auto added = m_session.records().add(*interaction); !added)
        Q_EMIT failed(added.error());
}

void SystemMapPart::withdrawCurrent()
{
    const SystemFactor *factor = m_analysis ? m_analysis->factor(m_canvas->current()) : nullptr;
    if (!factor)
        return;
    if (const auto withdrawn = m_session.records().withdraw({untyped(*factor)}, tr("Taken off the system map")); !withdrawn)
        Q_EMIT failed(withdrawn.error());
}

void SystemMapPart::withdrawConnection()
{
    const int row = m_connections->currentRow();
    if (!m_analysis || row < 0 || row >= m_analysis->interactions.size())
        return;
    if (const auto withdrawn = m_session.records().withdraw({untyped(m_analysis->interactions[row])}, tr("Taken off the system map")); !withdrawn)
        Q_EMIT failed(withdrawn.error());
}

void SystemMapPart::putAt(const RecordId &factor, QPointF corner)
{
    const MapNode *node = m_map.node(factor);
    const SystemFactor *found = m_analysis ? m_analysis->factor(factor) : nullptr;
    if (!node || !found)
        return;
    const QPointF centre = corner + QPointF(node->box.width() / 2, node->box.height() / 2);
    const MapElement *element = m_map.element(found->element);
    for (const MapElement &each : m_map.elements)
        element = each.box.contains(centre) ? &each : element;
    const QPointF place = placeOnMap(*element, *node, corner);
    SystemFactor after = *found;
    after.element = element->code;
    after.mapX = place.x();
    after.mapY = place.y();
    if (const auto written = m_session.records().save(untyped(*found), untyped(after)); !written)
        Q_EMIT failed(written.error());
}

void SystemMapPart::moveCurrent(QPointF by)
{
    const MapNode *node = m_map.node(m_canvas->current());
    if (!node)
        return;
    const QPointF centre = node->box.center();
    const MapElement *next = nullptr; // the nearest element that way, for a move across
    for (const MapElement &each : m_map.elements) {
        const double ahead = (each.box.center().x() - centre.x()) * by.x();
        const bool isInRow = each.box.top() <= centre.y() && centre.y() <= each.box.bottom();
        if (isInRow && ahead > keyStep * keyStep && (!next || ahead < (next->box.center().x() - centre.x()) * by.x()))
            next = &each;
    }
    if (qFuzzyIsNull(by.x()))
        putAt(node->factor, node->box.topLeft() + by);
    else if (next)
        putAt(node->factor, {next->room.left(), node->box.top()});
}

void SystemMapPart::savePicture()
{
    if (!m_analysis)
        return;
    const auto path = m_ask.chooseSaveFile(tr("Save the system map"), m_analysis->response.reference + tr("-system-map") + u".svg"_qs, tr("Pictures (*.svg *.pdf *.png)"));
    if (!path)
        return;
    DocumentFacts facts;
    facts.title = tr("System map of %1").arg(m_analysis->response.reference);
    facts.date = m_session.today();
    if (const Status saved = saveFigure(systemMapFigure(*m_analysis, m_session.reference(), m_session.today()), facts, *path); !saved)
        Q_EMIT failed(saved.error());
}

void SystemMapPart::toggleTable()
{
    m_table->setVisible(m_table->isHidden());
    if (m_table->isHidden()) {
        m_canvas->focusFactor(m_canvas->current());
        return;
    }
    fillTable();
    m_table->setFocus();
}

void SystemMapPart::fillTable()
{
    const Table table = systemMapFigure(*m_analysis, m_session.reference(), m_session.today()).data;
    m_table->setColumnCount(int(table.columns.size()));
    m_table->setRowCount(int(table.rows.size()));
    QStringList heads;
    for (const Column &column : table.columns)
        heads << column.header;
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows[std::size_t(row)].value(column)));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->resizeRowsToContents();
    fitHeight(m_table, m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height());
}

void SystemMapPart::fillConnections()
{
    const int kept = m_connections->currentRow();
    m_connections->clear();
    for (const FactorInteraction &interaction : std::as_const(m_analysis->interactions)) {
        const SystemFactor *from = m_analysis->factor(interaction.fromFactor);
        const SystemFactor *to = m_analysis->factor(interaction.toFactor);
        auto *item = new QListWidgetItem(tr("%1 %2 %3").arg(from->number, m_session.reference().label(u"interaction_verb"_qs, interaction.verb), to->number), m_connections);
        item->setToolTip(from->statement + u" → "_qs + to->statement);
    }
    m_connections->setVisible(m_connections->count() > 0);
    m_connections->setCurrentRow(std::min(kept, m_connections->count() - 1));
    if (m_connections->count() > 0)
        fitHeight(m_connections, m_connections->sizeHintForRow(0) * m_connections->count());
}

bool SystemMapPart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMapKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return RecordPart::event(event);
}

bool SystemMapPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isMapKey(*static_cast<QKeyEvent *>(event))) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return RecordPart::eventFilter(watched, event);
}

void SystemMapPart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier)
        return addFactor({});
    if (!m_analysis || m_factor->isAncestorOf(focusWidget()) || m_nothing->isAncestorOf(focusWidget()) || m_connect->isAncestorOf(focusWidget()))
        return RecordPart::keyPressEvent(event);
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        return isAlt ? moveCurrent({0, by * keyStep}) : m_canvas->step(by);
    }
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        return isAlt ? moveCurrent({by * keyStep, 0}) : m_canvas->step(by);
    }
    case Qt::Key_C:
        return connectCurrent();
    case Qt::Key_T:
        return toggleTable();
    case Qt::Key_E:
        return savePicture();
    case Qt::Key_Delete:
        return m_connections->hasFocus() ? withdrawConnection() : withdrawCurrent();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_canvas->current().isNull() ? RecordPart::keyPressEvent(event) : edit(m_canvas->current());
    default:
        return RecordPart::keyPressEvent(event);
    }
}

} // namespace candour
