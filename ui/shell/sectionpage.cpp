#include "shell/sectionpage.h"

#include "forms/recordpanel.h"
#include "look/emptypage.h"
#include "pages/recordcommands.h"
#include "pages/recordparts.h"
#include "services/shared/session.h"
#include "shell/windowsettings.h"
#include "tables/recordlistpage.h"
#include "tables/recordview.h"
#include "work/backgroundtask.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

SectionPage::SectionPage(Session &session, const Theme &theme, Ask &ask, WindowSettings &settings,
    ListMemory &memory, const SectionDescription &section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_settings(settings)
    , m_section(section)
    , m_splitter(new QSplitter(this))
    , m_list(new RecordListPage(session, theme, ask, section.list, m_splitter))
    , m_right(new QStackedWidget(m_splitter))
    , m_leaveFullWidth(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    setObjectName(section.key);
    m_list->setMemory(&memory);
    m_nothingChosen = new EmptyPage(section.glyph, {}, m_right);
    m_nothingChosen->setObjectName(u"nothingChosen"_qs);
    m_right->addWidget(m_nothingChosen);
    sayWhatToChoose();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    if (!m_splitter->restoreState(settings.splitter(section.key)))
        m_splitter->setSizes({5000, 4000}); // shares, not pixels
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.keepSplitter(m_section.key, m_splitter->saveState()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    m_leaveFullWidth->setContext(Qt::WidgetWithChildrenShortcut);
    m_leaveFullWidth->setEnabled(false);
    connect(m_leaveFullWidth, &QShortcut::activated, this, [this] { setFullWidth(false); });
    connectList();
}

void SectionPage::connectList()
{
    connect(m_list, &RecordListPage::currentChanged, this, [this](const QString &type, const RecordId &record) {
        if (!record.isNull() && record != m_record)
            showRecord(type, record);
    });
    connect(m_list, &RecordListPage::opened, this, [this](const QString &type, const RecordId &record) {
        showRecord(type, record);
        setFullWidth(true);
    });
    connect(m_list, &RecordListPage::newRequested, this, [this](const QString &type) { begin(type, {}); });
    connect(m_list, &RecordListPage::newFromRequested, this, &SectionPage::begin);
    connect(m_list, &RecordListPage::emptyActionTriggered, this, [this] {
        // Incidents may be added by hand, but where there are none yet they come by import.
        const Schema *schema = m_session.reg().catalogue().find(m_section.list.type);
        if (schema && schema->isImported())
            Q_EMIT importRequested();
        else
            startNew();
    });
    connect(m_list, &RecordListPage::statusChanged, this, [this](const QString &text) {
        m_status = text;
        sayWhatToChoose();
        Q_EMIT statusChanged(text);
    });
}

/// Where the list has no row, there is none to choose.
void SectionPage::sayWhatToChoose()
{
    const bool hasRows = m_list->view().model()->rowCount() > 0;
    m_nothingChosen->setSentence(hasRows ? tr("Choose a row to read and edit its record here.") : tr("Records are read and edited here, beside their list."));
}

RecordPanel &SectionPage::panel()
{
    if (!m_panel) {
        m_panel = new RecordPanel(m_session, m_ask, allRecordParts(), m_right);
        m_panel->setCommands(allRecordCommands());
        m_right->addWidget(m_panel);
        connect(m_panel, &RecordPanel::goTo, this, &SectionPage::goTo);
        connect(m_panel, &RecordPanel::taskStarted, this, &SectionPage::taskStarted);
        connect(m_panel, &RecordPanel::closed, this, [this] { setFullWidth(false); });
        connect(m_panel, &RecordPanel::saved, this, [this](const QString &type, const RecordId &record) {
            if (m_record == record)
                return;
            m_record = record;
            m_recordType = type;
            m_list->select(record);
            Q_EMIT recordChanged(type, record);
        });
    }
    m_right->setCurrentWidget(m_panel);
    return *m_panel;
}

QSize SectionPage::minimumSizeHint() const
{
    return m_list->minimumSizeHint().expandedTo(m_right->minimumSizeHint());
}

void SectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SectionPage::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // What the list or the record needs is different now, such as after another text size.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

bool SectionPage::isNarrow() const
{
    return width() < m_list->minimumSizeHint().width() + m_right->minimumSizeHint().width();
}

void SectionPage::arrange()
{
    m_list->setVisible(!m_fullWidth);
    m_right->setVisible(m_fullWidth || !isNarrow());
}

void SectionPage::showRecord(const QString &type, const RecordId &record)
{
    m_record = record;
    m_recordType = type;
    panel().open(type, record);
    Q_EMIT recordChanged(type, record);
}

void SectionPage::open(const QString &type, const RecordId &record)
{
    m_list->select(record);
    if (m_record != record)
        showRecord(type, record);
    if (isNarrow())
        setFullWidth(true);
    // Whoever came here by a link or by Back goes on in the record.
    if (m_panel && !(m_panel->focusWidget() && m_panel->focusWidget()->hasFocus()))
        m_panel->setFocus();
}

void SectionPage::startNew()
{
    begin(m_section.list.type, {});
}

void SectionPage::begin(const QString &type, const QVariantMap &values)
{
    const Schema *schema = m_session.reg().catalogue().find(type);
    if (!schema || !schema->isAddedByHand()) {
        Q_EMIT importRequested();
        return;
    }
    m_record = {};
    panel().startNew(type, values);
    if (isNarrow())
        setFullWidth(true);
}

bool SectionPage::isSelected()
{
    setFullWidth(false);
    if (m_list->currentRecord() != m_record)
        m_list->select(m_record);
    if (m_list->currentRecord() == m_record && !m_record.isNull())
        return true;
    Q_EMIT failed({Error::Kind::NotFound, m_record.isNull() ? tr("Choose a record first.")
        : tr("The filters of the list hide this record. Clear them first."), {}});
    return false;
}

void SectionPage::duplicate()
{
    if (isSelected())
        m_list->duplicateCurrent();
}

void SectionPage::withdraw()
{
    if (isSelected())
        m_list->withdrawSelected();
}

void SectionPage::restore()
{
    if (isSelected())
        m_list->restoreSelected();
}

void SectionPage::exportAs(const QString &format)
{
    m_list->exportAs(format);
}

void SectionPage::focusFilter()
{
    setFullWidth(false);
    m_list->focusFilter();
}

void SectionPage::focusRows()
{
    if (!m_fullWidth)
        m_list->focusRows();
}

void SectionPage::stepPart(int by)
{
    if (m_panel && !m_record.isNull())
        m_panel->stepPart(by);
}

QList<OfferedCommand> SectionPage::recordCommands() const
{
    return m_panel && !m_record.isNull() ? m_panel->commands() : QList<OfferedCommand>();
}

void SectionPage::runRecordCommand(const QString &key)
{
    if (isNarrow())
        setFullWidth(true);
    if (m_panel)
        m_panel->runCommand(key);
}

void SectionPage::setFullWidth(bool full)
{
    if (!m_panel)
        full = false;
    if (full == m_fullWidth)
        return;
    m_fullWidth = full;
    // The focus goes with the record, not to whatever comes next where the list was.
    if (full && !m_panel->isAncestorOf(QApplication::focusWidget()))
        m_panel->setFocus();
    arrange();
    m_leaveFullWidth->setEnabled(full);
    if (!full)
        m_list->view().setFocus();
    Q_EMIT fullWidthChanged(full);
}

} // namespace candour
